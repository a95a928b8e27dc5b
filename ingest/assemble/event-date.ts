import { grouped } from '@/lib/grouped';
import type { MentionDraft } from '@/lib/schema/annotation';
import type { ResolvedDate } from '@/lib/schema/day';
import type { EventType } from '@/lib/schema/vocabulary';
import { dayNumber } from '@/lib/time/day';
import { areApart } from '../merge/features/time';
import { compareInTurn } from './compare-in-turn';

/** A date of more days than this says when something was going on, and not which of two dates is right. */
const LONGEST = 366;
/** Stating its date gives no weight to one that is coarser than a month. */
const MONTH = 31;
/** A span of more days than this does not say how long a gathering was. */
const LONGEST_GATHERING = 60;

/** Kinds that go on for days: a span of days is the whole of them, and a day in it their first or last. */
const LASTS: ReadonlySet<EventType> = new Set<EventType>([
  'talks',
  'meeting',
  'visit',
  'exercise',
  'conflict',
  'inspection',
]);

/**
 * The mentions of an event whose dates agree. Where they are dated apart, those whose date most of them share; of these, those that state it
 * themselves.
 */
export function agreeing(mentions: readonly MentionDraft[]): readonly MentionDraft[] {
  const short = mentions.filter(({ date }) => daysOf(date) <= LONGEST);
  const asked = short.length > 0 ? short : mentions;
  const support = supportIn(asked);
  const most = asked.reduce((so, mention) => Math.max(so, support(mention)), 0);
  if (most === asked.length) return asked;
  const shared = asked.filter((mention) => support(mention) === most);
  const stated = shared.filter(({ statesDate, date }) => statesDate && daysOf(date) <= MONTH);
  return stated.length > 0 ? stated : shared;
}

/** How many mentions have a day in common with one: counted once for all of the same days, of which an event of which hundreds tell has few. */
function supportIn(mentions: readonly MentionDraft[]): (mention: MentionDraft) => number {
  const same = [...grouped(mentions, daysTold).values()];
  const counted = new Map<string, number>();
  return (mention) => {
    const days = daysTold(mention);
    const known =
      counted.get(days) ??
      same.reduce((sum, group) => sum + (areApart(group[0] as MentionDraft, mention) ? 0 : group.length), 0);
    counted.set(days, known);
    return known;
  };
}

const daysTold = ({ date: { earliest, latest } }: MentionDraft): string => `${earliest} ${latest}`;

/**
 * The date of an event: the most precise value that agrees with all its mentions. A year and a month in it give the month; a table's span and `26日開幕` give
 * the span where the kind is one that lasts, and the day where it is done in a day. One that disagrees is a contradiction and no part of the
 * date.
 */
export function eventDate(mentions: readonly MentionDraft[], type: EventType): ResolvedDate {
  const [first, ...rest] = agreeing(mentions).map(({ date }) => date);
  if (!first) throw new Error('an event has no mention');
  const order = (date: ResolvedDate) => closeness(date, LASTS.has(type));
  return rest.reduce((best, one) => (compareInTurn(order(one), order(best)) < 0 ? one : best), first);
}

/** How close a date is, the closest first: a class, and within it a number of days. */
export function closeness(date: ResolvedDate, lasts: boolean): readonly number[] {
  const days = daysOf(date);
  if (date.precision === 'day') return [1, 0];
  if (date.precision !== 'days' || days > LONGEST_GATHERING) return [3, days];
  return lasts ? [0, -days] : [2, days];
}

function daysOf({ earliest, latest }: ResolvedDate): number {
  return dayNumber(latest) - dayNumber(earliest) + 1;
}
