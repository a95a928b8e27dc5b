import type { KbDiagnostic } from '@/lib/schema/knowledge-base';
import type { Span } from '@/lib/schema/span';
import type { Edit } from '@/lib/text/offset-map';
import { invisibleEdits } from './invisible';
import type { CleaningLanguage } from './language';
import { markerEdits, type NoteMarker } from './markers';
import { repeatsOf } from './repeats';

/** What an edit knows beside the text. */
interface Known {
  readonly language: CleaningLanguage;
  /** The labels of the file's footnotes, in order. */
  readonly labels: readonly string[];
}

/** What one row takes out or puts in; all offsets are of the text that it was given. */
interface Edited {
  readonly edits: readonly Edit[];
  /** Where the text stands, for the row that finds copies of it. */
  readonly places?: readonly Span[];
  /** Where the footnotes are called, for the row that takes the calls out. */
  readonly markers?: readonly NoteMarker[];
  readonly doubts?: readonly (Pick<KbDiagnostic, 'rule' | 'severity' | 'message'> & {
    readonly span: Span;
  })[];
}

/** An edit of the text whose lines are joined. */
export interface TextEdit {
  readonly id: string;
  find(text: string, known: Known): Edited;
}

/**
 * The edits in their order: what cannot be seen goes first; then copies, so that the rest works on one; glyphs, so that the later rows see the real words; the calls of
 * footnotes, while blanks still tell figures apart. Marks have to come before the blanks beside them.
 */
export const TEXT_EDITS: readonly TextEdit[] = [
  { id: 'invisible', find: (text) => ({ edits: invisibleEdits(text) }) },
  { id: 'copies', find: repeatsOf },
  {
    id: 'glyphs',
    find: (text, { language }) => ({
      edits: language.glyphEdits(text),
      doubts: language
        .glyphCandidates(text)
        .map(({ span, message }) => ({ rule: 'glyph-candidate', severity: 'info', span, message })),
    }),
  },
  { id: 'note-calls', find: (text, { language, labels }) => markerEdits(text, labels, language.marks) },
  { id: 'marks', find: (text, { language }) => ({ edits: language.markEdits(text) }) },
  { id: 'blanks', find: (text, { language }) => ({ edits: language.blankEdits(text) }) },
];
