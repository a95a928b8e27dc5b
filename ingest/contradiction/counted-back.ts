import { grouped } from '@/lib/grouped';
import type { MentionDraft } from '@/lib/schema/annotation';
import { yearOfDay } from '@/lib/time/day';
import { edtfBounds } from '@/lib/time/edtf';
import type { ContradictionDraft } from '../explain/contradiction-draft';
import { explained } from '../explain/contradiction-messages';
import { inWords } from '../explain/dates-in-words';
import { type Days, distance } from './distance';
import type { Told } from './examined';
import { claimOfMention, claimOfWords } from './words';

/** Dates further away than so many months belong to another happening. */
const FAR = 15;

/** A happening of which a text says how long it has lasted by now: its beginning, counted back from the text's own day. */
export interface CountedBack {
  readonly told: Told;
  /** The words of the length, where they stand. */
  readonly words: string;
  readonly beginning: Days & { readonly edtf: string };
  readonly unit: string;
}

/**
 * The mentions that say how long something has lasted by the text's own day: `僵局已經進入第20個月` in a text of July 2004, which leads to November 2002.
 * @param timexOf the date expression a mention rests on, as its words, its unit and its beginning
 */
export function countedBack(
  told: readonly Told[],
  timexOf: (draft: MentionDraft) => { text: string; unit: string } | null,
): CountedBack[] {
  return told.flatMap((one) => {
    const { edtf, basis } = one.draft.date;
    const rests = (on: string): boolean => basis.some(({ rule }) => rule === on);
    if (!rests('duration.until') || !rests('reference.document')) return [];
    const timex = timexOf(one.draft);
    const [from] = edtf.split('/');
    if (!timex || !from) return [];
    const beginning = { edtf: from, ...edtfBounds(from) };
    return [{ told: one, words: timex.text, unit: timex.unit, beginning }];
  });
}

/** How far a date is from the beginning that a length leads to, in the length's unit; 0 where they meet. */
function gapTo({ beginning, unit }: CountedBack, date: Days): number {
  const forth = distance(beginning, date, unit);
  const back = distance(date, beginning, unit);
  return Math.max(0, forth?.least ?? 0, back?.least ?? 0);
}

/** Whether a date is the beginning that a length leads to, give or take one of its units. */
export function leadsTo(length: CountedBack, date: Days): boolean {
  return gapTo(length, date) < 1;
}

/** Whether two dates are too far apart for one happening; the years tell most, without a calendar. */
function isFar(one: Days, other: Days): boolean {
  const years = Math.max(
    yearOfDay(one.earliest) - yearOfDay(other.latest),
    yearOfDay(other.earliest) - yearOfDay(one.latest),
  );
  if (years > Math.ceil(FAR / 12)) return true;
  return (
    (distance(one, other, 'month')?.least ?? 0) >= FAR || (distance(other, one, 'month')?.least ?? 0) >= FAR
  );
}

/**
 * Finds lengths that do not lead back to the date on which another passage puts the beginning.
 * @param outbreaks the mentions of happenings that come once
 * @param isSame whether two mentions are of one happening, dates left aside
 */
export function notLeadingBack(
  lengthsTold: readonly CountedBack[],
  outbreaks: readonly Told[],
  isSame: (one: Told, other: Told) => boolean,
): ContradictionDraft[] {
  const groups = grouped(lengthsTold, ({ told, beginning }) => `${told.draft.documentId} ${beginning.edtf}`);
  return [...groups.values()].flatMap((group): ContradictionDraft[] => {
    const first = group[0] as CountedBack;
    const told = outbreaks.filter(
      (one) =>
        one.draft.date.precision !== 'year' &&
        !isFar(one.draft.date, first.beginning) &&
        group.every((other) => other.told.index !== one.index) &&
        isSame(first.told, one),
    );
    const values = told.filter(
      (one, i) => told.findIndex((other) => other.draft.date.edtf === one.draft.date.edtf) === i,
    );
    if (values.every(({ draft }) => leadsTo(first, draft.date))) return [];
    const nearest = Math.min(...values.map(({ draft }) => gapTo(first, draft.date)));
    const from = inWords([first.beginning.edtf]);
    const dates = inWords(
      values.filter(({ draft }) => !leadsTo(first, draft.date)).map(({ draft }) => draft.date.edtf),
    );
    return [
      {
        kind: 'duration',
        mention: null,
        claims: [
          ...group.map(({ told: { draft }, words }) => claimOfWords(draft.documentId, '', draft.span, words)),
          ...values.map((one) => claimOfMention(one, gapTo(first, one.draft.date) === nearest)),
        ],
        ...explained('counted-back', { words: first.words, from, dates }),
        reason: nearest < 1 ? 'length' : 'dates',
      },
    ];
  });
}
