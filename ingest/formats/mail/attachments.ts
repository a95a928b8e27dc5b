import { safeName } from '../file-name';
import type { FormatId } from '../format';
import type { Limits } from '../limits';
import type { Attachment, Doubt } from '../text-of-record';
import type { Mail } from './mail';
import { isOrnament, shownIn } from './ornament';

/** The files that go along with a mail, within the limits, each with a name of its own; what is left out of these is told. */
export function attachmentsOf(
  { parts, html }: Mail,
  format: FormatId,
  limits: Limits,
  doubts: Doubt[],
): Attachment[] {
  const taken = new Set<string>();
  const found: Attachment[] = [];
  let size = 0;
  const shown = shownIn(html);
  const files = parts.filter((part) => !isOrnament(part, shown));
  for (const [i, { fileName, bytes }] of files.entries()) {
    size += bytes.length;
    if (found.length === limits.attachments || size > limits.unpackedBytes) {
      doubts.push({
        rule: `${format}.attachments`,
        message: `has ${files.length} attachments, of which the first ${found.length} become documents. Save the others as files of their own.`,
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
