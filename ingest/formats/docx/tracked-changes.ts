import type { Doubt } from '../text-of-record';

const INSERTED = /<w:(?:ins|moveTo)[\s>]/g;
const DELETED = /<w:(?:del|moveFrom)[\s>]/g;

/** What is told of a document with tracked changes, by its XML: its text is read as if all of them were accepted. Null where there are none. */
export function trackedChanges(xml: string): Doubt | null {
  const inserted = xml.match(INSERTED)?.length ?? 0;
  const deleted = xml.match(DELETED)?.length ?? 0;
  if (inserted + deleted === 0) return null;
  return {
    rule: 'docx.tracked-changes',
    message: `has tracked changes (${inserted} insertions, ${deleted} deletions) and is read as if all were accepted. Accept or reject them and save it anew if that is wrong.`,
    span: null,
  };
}
