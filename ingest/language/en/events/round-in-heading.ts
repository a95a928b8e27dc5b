import type { Block, MentionDraft } from '@/lib/schema/annotation';
import type { AnnotatedDocument } from '../../../extract/context';
import { talksInHead } from '../../../extract/talks-in-head';
import { rowOf } from '../../../knowledge/row-of';
import { ROUNDS } from '../names/rounds';
import { dateOf, isDating } from './dates';
import { placeIn } from './place';
import type { EventWords } from './words';

/**
 * The round that a heading dates: `First round, Beijing, August 27-29, 2003`. Counter-example: `Before the second round, May 2004`.
 * @param index the heading's place among the blocks
 */
export function roundInHeading(
  document: AnnotatedDocument,
  { lexicon }: EventWords,
  index: number,
): MentionDraft | null {
  const { span } = document.blocks[index] as Block;
  const of = document.blockRounds[index + 1];
  const head = document.text.slice(span.start, span.end);
  const place = document.timexes.findIndex(({ start, end }) => start >= span.start && end <= span.end);
  const timex = document.timexes[place];
  if (!of || !timex || !isDating(timex) || ROUNDS.inHead(head) !== of.round) return null;
  if (!/^days?$/.test(timex.precision ?? '')) return null;
  if (!ROUNDS.isDatedBy(head, { start: timex.start - span.start, end: timex.end - span.start })) return null;
  const conference = rowOf(lexicon.conferences, of.conferenceId);
  if (!conference) return null;
  return talksInHead(document, index, dateOf(document, place), {
    ...of,
    parties: [...conference.parties],
    placeId: placeIn(document, span, lexicon),
  });
}
