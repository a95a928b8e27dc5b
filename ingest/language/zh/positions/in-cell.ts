import type { Block, NameHit, PositionDraft } from '@/lib/schema/annotation';
import { type AnnotatedDocument, within } from '../../../extract/context';
import { chooseTrigger, TAKES_CONTENT } from '../events/clauses/choose-trigger';
import { dateOfRound } from '../events/dates/standing-dates';
import { obligationIn } from '../events/kinds/type-of-obligation';
import { headOfMeeting, meetingOfColumn, twoAt } from '../events/tables/column-date';
import type { EventWords } from '../events/words';

/**
 * The position that a cell of a table of rounds reports: what the party of its row said, wanted or offered at the round, or the meeting, of its column.
 * Example: `2.堅持要北韓先有行動，…` in the row 美國 and the column 第一輪會談. Counter-example: a cell whose row names no party.
 */
export function positionInCell(
  document: AnnotatedDocument,
  words: EventWords,
  index: number,
): PositionDraft | null {
  const block = document.blocks[index];
  const held = dateOfRound(document, index);
  const date = held ?? meetingOfColumn(document, index);
  const holder = block && holderOf(document, block);
  if (!block || !date || !holder) return null;
  const names = within(document.names, block.span).filter(({ parties }) => parties.length > 0);
  const hits = words.triggers
    .find(document.form, block.span)
    .filter(({ row }) => TAKES_CONTENT.has(row.type));
  const trigger = chooseTrigger(document.form, block.span, hits, names);
  const others = names.filter(
    (name) => name.kind !== 'place' && name.parties.some((party) => !holder.parties.includes(party)),
  );
  const facing = twoAt(document, index).filter((party) => !holder.parties.includes(party));
  const clause: PositionDraft['clause'] = {
    documentId: document.id,
    span: block.span,
    block: index,
    trigger: trigger?.span ?? null,
    triggerId: trigger?.row.id ?? null,
    type: obligationIn(document.form, block.span, names, trigger) ?? trigger?.row.type ?? 'statement',
    ploverType: trigger?.row.plover ?? null,
    status: 'occurred',
    modality: 'actual',
    polarity: 'positive',
    date: date.date,
    timex: null,
    dateText: '',
    statesDate: false,
    parties: [...new Set([...holder.parties, ...others.flatMap(({ parties }) => parties), ...facing])],
    participants: [
      ...holder.ids.map((entityId) => ({ entityId, role: 'actor' as const, span: null })),
      ...uniqueIds(others, holder).map(({ id, span }) => ({ entityId: id, role: 'object' as const, span })),
    ],
    placeId: null,
    treatyId: null,
    conferenceId: null,
    round: null,
  };
  return {
    clause,
    round: held ? (document.blockRounds[index] ?? null) : null,
    head: held ? null : headOfMeeting(document, index),
    holders: holder.parties,
  };
}

/** The party that the row is named after. */
function holderOf(document: AnnotatedDocument, { row, column }: Block): NameHit | null {
  if (row === null || column === null) return null;
  const label = document.blocks.find((block) => block.row === row && block.column === null);
  return (label && within(document.names, label.span).find(({ parties }) => parties.length > 0)) ?? null;
}

function uniqueIds(names: readonly NameHit[], holder: NameHit): { id: string; span: NameHit['span'] }[] {
  const all = names.flatMap(({ ids, span }) => ids.map((id) => ({ id, span })));
  return all.filter(
    ({ id }, i) => !holder.ids.includes(id) && all.findIndex((other) => other.id === id) === i,
  );
}
