import type { Anchor, Decision, Edit } from '@/lib/schema/edit';
import type { EditCause } from '@/lib/schema/review';

/** Where a decision stands that cannot be followed, what is wrong, and what to do, in sentences. */
const SENTENCES: Readonly<Record<EditCause, string>> = {
  'document-gone':
    'no document has {words} any longer. The decision is kept and holds again when they are back; or take it back.',
  'words-gone':
    '{document} has no longer the words {words}. The decision is kept and holds again when they are back; decide it again on the new words, or take it back.',
  'words-ambiguous':
    '{document} has several stretches that are nearly {words}, and none is chosen. Decide it again on the right one, or take it back.',
  'no-event':
    'the words {words} are there, and no event is read in them any longer. The decision is kept; add the passage by hand, or take it back.',
  'no-contradiction':
    'what was told apart is so no longer. The decision is kept and holds again when it is; or take it back.',
  'outside-text':
    '{words} stand in no passage that events are read from. Choose words of the text, or take it back.',
  'not-a-date':
    '“{date}” is no date of EDTF (ISO 8601-2). Decide it again with a date like 2003-08, or take it back.',
  'unknown-entity':
    'a name that it gives is in no table. Add a row for it (ingest/README.md), or decide it again with a name that is known.',
  'unknown-edit': 'no line before it has the id “{edit}”. Mend the id, or take the line out.',
  'nothing-to-do':
    'it leaves nothing to be done: it names all passages, or twice the same event, or a claim that is not there. Take it back.',
};

/** Why a decision is not followed, and what to do. */
export function causeInWords(cause: EditCause, { decision }: Edit): string {
  const [anchor] = anchorsOf(decision);
  const slots: Readonly<Record<string, string>> = {
    words: anchor ? `“${anchor.quote.exact}”` : 'its words',
    document: anchor?.document ?? 'the document',
    date: dateOf(decision),
    edit: decision.does === 'undo' ? decision.edit : '',
  };
  return SENTENCES[cause].replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '');
}

/** The anchors of a decision, those of what it is about first. */
function anchorsOf(decision: Decision): readonly Anchor[] {
  if (decision.does === 'settle') return decision.target.claims;
  if (decision.does === 'add') return [decision.passage];
  if (decision.does === 'link-name') return [decision.words];
  return 'target' in decision ? decision.target.passages : [];
}

function dateOf(decision: Decision): string {
  if (decision.does === 'add') return decision.date;
  return decision.does === 'correct' && decision.correction.field === 'date' ? decision.correction.after : '';
}
