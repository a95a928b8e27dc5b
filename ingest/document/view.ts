import type { AnnotatedDocument } from '../extract/context';
import type { Annotations, RoundDates } from './read-by-itself';
import type { WorkingDocument } from './working-document';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What is known of a document when its events are read. */
export type Readable = Annotations & Pick<WorkingDocument, 'read' | 'language' | 'timexes' | 'date'>;

/** The document as the event stage sees it. */
export function viewOf(document: Readable, roundDates: RoundDates): AnnotatedDocument {
  return {
    id: document.read.id,
    text: document.clean.text,
    form: document.form,
    blocks: document.blocks,
    names: document.names,
    rounds: document.rounds,
    blockRounds: document.blockRounds,
    timexes: document.timexes,
    documentDate: document.date,
    notes: document.notes.flatMap(({ at, published }) =>
      published && DAY.test(published.edtf) ? [{ at, day: published.edtf }] : [],
    ),
    isScript: isScript(document),
    roundDates,
  };
}

/** Whether a document is a news script, which tells of its own day. Counter-example: a paper, whose bare weekdays and days belong to its story. */
export function isScript({
  clean: { text },
  blocks,
  language,
}: Pick<WorkingDocument, 'clean' | 'blocks' | 'language'>): boolean {
  return language.dating.writing.isScript(
    text,
    blocks.some(({ kind }) => kind === 'heading'),
  );
}
