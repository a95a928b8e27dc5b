import { yearOfDay } from '@/lib/time/day';
import type { ContradictionDraft } from '../explain/contradiction-draft';
import { explained, quotedList } from '../explain/contradiction-messages';
import type { Told } from './examined';
import type { Counted } from './language';

/** A number that is no exact one leaves room on both sides. */
const ABOUT = 0.25;
/** A thing is named by two of its characters: 飛彈, 人質. */
const NAME = 2;

interface CountTold {
  readonly told: Told;
  readonly counted: Counted;
}

/**
 * Finds numbers of one kind of thing that two mentions of one happening state differently: two missiles in one, one in the other.
 * Counter-examples: 約五十 beside 48; missiles beside men; two happenings of one day.
 * @param countedIn the numbers of things in the words of a mention
 * @param isSame whether two mentions are of one happening: of one event, or of dates that meet
 * @param eventOf the number of the event that a mention was taken for
 */
export function quantities(
  told: readonly Told[],
  countedIn: (one: Told) => readonly Counted[],
  isSame: (one: Told, other: Told) => boolean,
  eventOf: (one: Told) => number,
): ContradictionDraft[] {
  const counts = told.flatMap((one) =>
    one.draft.status === 'planned'
      ? []
      : countedIn(one).map((counted): CountTold => ({ told: one, counted })),
  );
  const groups: CountTold[][] = [];
  /** The groups by what a count has in common with their first. */
  const known = new Map<string, number[]>();
  for (const count of counts) {
    const keys = keysOf(count, eventOf(count.told));
    const near = [...new Set(keys.asked.flatMap((key) => known.get(key) ?? []))].sort((a, b) => a - b);
    const found = near.find((group) =>
      (groups[group] ?? []).every(
        (other) => areAlike(other.counted, count.counted) && isApartFrom(other, count, isSame),
      ),
    );
    if (found !== undefined) groups[found]?.push(count);
    else {
      for (const key of keys.told) {
        const others = known.get(key);
        if (others) others.push(groups.length);
        else known.set(key, [groups.length]);
      }
      groups.push([count]);
    }
  }
  return groups.flatMap((group): ContradictionDraft[] => {
    const values = group.filter(
      ({ counted }, i) => group.findIndex((other) => agree(other.counted, counted)) === i,
    );
    const [first, second] = values;
    if (!first || !second) return [];
    const often = ({ counted }: CountTold): number =>
      group.filter((other) => agree(other.counted, counted)).length;
    const best = [...values].sort((a, b) => often(b) - often(a))[0] as CountTold;
    const isMost = values.every((one) => one === best || often(one) < often(best));
    const said = values.map(({ counted }) => counted.text);
    return [
      {
        kind: 'quantity',
        mention: best.told.index,
        claims: values.map((one) => ({
          documentId: one.told.draft.documentId,
          span: one.told.draft.span,
          mention: one.told.index,
          edtf: null,
          value: one.counted.text,
          preferred: one === best,
        })),
        ...explained('numbers-apart', { numbers: quotedList(said) }),
        reason: isMost ? 'most-told' : 'first',
      },
    ];
  });
}

/** Dates of more years than this are not told year by year. */
const MANY_YEARS = 10;

/** Under which keys a count is found, and which it asks for: the event, and the years of its date, with what is counted. */
function keysOf({ told: { draft }, counted: { measure } }: CountTold, event: number) {
  const [from, to] = [draft.date.earliest, draft.date.latest].map(yearOfDay) as [number, number];
  const isLong = to - from > MANY_YEARS;
  const years = Array.from({ length: isLong ? 0 : to - from + 1 }, (_, i) => `${measure} ${from + i}`);
  const ofEvent = `${measure} event ${event}`;
  return {
    told: [ofEvent, `${measure} all`, ...(isLong ? [`${measure} long`] : years)],
    asked: [ofEvent, ...(isLong ? [`${measure} all`] : [...years, `${measure} long`])],
  };
}

/** Numbers of one clause are of two things; those of two mentions may be of one. */
function isApartFrom(one: CountTold, other: CountTold, isSame: (one: Told, other: Told) => boolean): boolean {
  return one.told.index !== other.told.index && isSame(one.told, other.told);
}

/** Whether two numbers count the same kind of thing: the same measure, and two characters of its name in common. */
function areAlike(one: Counted, other: Counted): boolean {
  if (one.measure !== other.measure) return false;
  const [a, b] = [one.thing, other.thing];
  if (a === '' || b === '') return a === b || !one.isOfPersons;
  return [...a].some((_, i) => i + NAME <= a.length && b.includes(a.slice(i, i + NAME)));
}

/** Whether two numbers can both be right. */
function agree(one: Counted, other: Counted): boolean {
  const play = one.about || other.about ? ABOUT * Math.max(one.amount, other.amount) : 0;
  return Math.abs(one.amount - other.amount) <= play;
}
