import type { KbEdit, KbRejected } from '@/lib/schema/review';
import { chineseTitle, englishTitle } from '../assemble/mentions';
import { passageId } from '../assemble/passages';
import { rawQuote } from '../assemble/raw-spans';
import type { RejectedDraft } from './decide-mentions';
import type { Deciding } from './deciding';

/** The lines of the ledger with what has become of them. */
export function editsOf(deciding: Deciding): KbEdit[] {
  return deciding.ledger.lines.map((line) => ({ ...line.edit, line: line.line, ...deciding.of(line) }));
}

/** What was rejected, with its words brought back to the raw text. */
export function rejectedOf(rejected: readonly RejectedDraft[]): KbRejected[] {
  return rejected.map((one): KbRejected => {
    const { id, line, document, draft, as } = one;
    const { read, clean } = document;
    const { span, quote } = rawQuote({ rawText: read.rawText, map: clean.map }, draft.span);
    return {
      ...{ id, editId: line.edit.id, documentId: read.id, passageId: passageId(read.id, draft.block) },
      ...{ span, quote, words: clean.text.slice(draft.span.start, draft.span.end) },
      title: { 'zh-Hant': chineseTitle(one), en: englishTitle(one, draft.status).title },
      ...{ type: draft.type, status: draft.status, edtf: draft.date.edtf, as },
    };
  });
}
