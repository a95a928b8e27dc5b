import type { Extracted, MentionDraft, NamedClause } from '@/lib/schema/annotation';
import type { ResolvedDate } from '@/lib/schema/day';
import { datesIf } from '../date/resolve-dates';
import type { Annotations, ReadByItself, RoundDates, Told } from '../document/read-by-itself';
import { viewOf } from '../document/view';
import type { WorkingDocument } from '../document/working-document';
import { ruledClause, ruledDraft } from '../names/ruled-names';

/** A document as far as what it tells depends on it. */
export type Telling = Annotations &
  Pick<ReadByItself, 'stated'> &
  Pick<WorkingDocument, 'read' | 'language' | 'reader'>;

/** What a document tells, read as written on a date; it notes of which rounds the dates were looked up. */
export function tellOn(document: Telling, date: ResolvedDate | null, roundDates: RoundDates): Told {
  const asked = new Map<string, ResolvedDate | null>();
  const noted: RoundDates = {
    get: (round) => {
      const held = roundDates.get(round);
      asked.set(round, held ?? null);
      return held;
    },
  };
  const timexes = isAsStated(document, date) ? document.stated.timexes : datesIf(document, date, noted);
  const told = ruled(document.reader.extract(viewOf({ ...document, date, timexes }, noted)), document);
  const passedOver = told.passedOver.map(({ draft, filter }) => ({ draft: nameOf(draft, filter), filter }));
  return { timexes, ...told, passedOver, asked: [...asked] };
}

function nameOf({ span, type, parties, date: { edtf } }: NamedClause, filter: string | null): NamedClause {
  return { span, type, parties: filter === null ? parties : [], date: { edtf } };
}

/** What was told, with the names as editors have them. */
function ruled(told: Extracted, { read, clean }: Telling): Extracted {
  const { ruled: rulings } = read;
  if (!rulings) return told;
  const draftOf = (draft: MentionDraft): MentionDraft => ruledDraft(draft, rulings, clean.map);
  return {
    mentions: told.mentions.map(draftOf),
    positions: told.positions.map((position) => ({ ...position, clause: draftOf(position.clause) })),
    passedOver: told.passedOver.map((one) => ({ ...one, draft: ruledClause(one.draft, rulings) })),
  };
}

/** Whether the expressions read as they do on the date that the document states: no round is named, which another document may date. */
function isAsStated({ stated, rounds }: Telling, date: ResolvedDate | null): boolean {
  return isSame(stated.date, date) && rounds.every(({ round }) => round === null);
}

/** Whether what was told would read the same with these dates of rounds. */
export function isStillTold({ asked }: Told, roundDates: RoundDates): boolean {
  return asked.every(([round, date]) => isSame(roundDates.get(round) ?? null, date));
}

/** By everything that is known of a date: what rests on it shows its derivation too. */
function isSame(one: ResolvedDate | null, other: ResolvedDate | null): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
