import { safeName } from '../file-name';
import type { FormatId } from '../format';
import type { Limits } from '../limits';
import type { Attachment, Doubt } from '../text-of-record';
import type { Mail } from './mail';

/** The attachments within the limits, each with a name of its own; what is left out is told. */
export function attachmentsOf(mail: Mail, format: FormatId, limits: Limits, doubts: Doubt[]): Attachment[] {
  const taken = new Set<string>();
  const found: Attachment[] = [];
  let size = 0;
  for (const [i, { fileName, bytes }] of mail.attachments.entries()) {
    size += bytes.length;
    if (found.length === limits.attachments || size > limits.unpackedBytes) {
      doubts.push({
        rule: `${format}.attachments`,
        message: `has ${mail.attachments.length} attachments, of which the first ${found.length} become documents. Save the others as files of their own.`,
        span: null,
      });
      break;
    }
    const name = safeName(fileName, `attachment ${i + 1}`);
    let own = name;
    for (let n = 2; taken.has(own.toLowerCase()); n += 1) own = name.replace(/(\.[^.]*)?$/, ` ${n}$1`);
    taken.add(own.toLowerCase());
    found.push({ fileName: own, bytes });
  }
  return found;
}
