import type { MentionDraft } from '@/lib/schema/annotation';
import type { ResolvedDate } from '@/lib/schema/day';
import type { EventStatus } from '@/lib/schema/vocabulary';
import { dayNumber } from '@/lib/time/day';

/** A date of more days than this says when something was going on, and not which of two dates is right. */
const LONGEST = 366;
/** Stating its date gives no weight to one that is coarser than a month. */
const MONTH = 31;

/**
 * Which of an event's mentions speaks for it. Where they are dated apart, those whose date most of them share come first, then those that state their date
 * themselves; else, and of these, the one with the closest date; of equally close ones the one whose span is the whole (a round's days, not only its
 * first); then the one that is told as done, the one with an event word, and the first.
 */
export function leading(mentions: readonly MentionDraft[]): MentionDraft {
  const [first, ...rest] = inQuestion(mentions);
  if (!first) throw new Error('an event has no mention');
  return rest.reduce((best, one) => (rank(one) < rank(best) ? one : best), first);
}

function inQuestion(mentions: readonly MentionDraft[]): readonly MentionDraft[] {
  const short = mentions.filter(({ date }) => daysOf(date) <= LONGEST);
  const asked = short.length > 0 ? short : mentions;
  const support = ({ date }: MentionDraft): number =>
    asked.filter((other) => other.date.earliest <= date.latest && other.date.latest >= date.earliest).length;
  const most = Math.max(...asked.map(support));
  if (most === asked.length) return asked;
  const shared = asked.filter((mention) => support(mention) === most);
  const stated = shared.filter(({ statesDate, date }) => statesDate && daysOf(date) <= MONTH);
  return stated.length > 0 ? stated : shared;
}

function daysOf({ earliest, latest }: ResolvedDate): number {
  return dayNumber(latest) - dayNumber(earliest) + 1;
}

const STATUSES: readonly EventStatus[] = ['occurred', 'ongoing', 'planned', 'claimed', 'denied'];

function rank({ date, status, triggerId }: MentionDraft): number {
  return closeness(date) * 100 + STATUSES.indexOf(status) * 10 + (triggerId === null ? 5 : 0);
}

/** A span whose ends are days is as close as a day, and says more. */
function closeness({ precision, earliest, latest }: ResolvedDate): number {
  const days = dayNumber(latest) - dayNumber(earliest);
  if (precision === 'days') return 1 - Math.min(days, 60) / 100;
  return precision === 'day' ? 1 : 2 + Math.min(days, 40000);
}

/** The status of an event: what its surest mention says. */
export function statusOfAll(mentions: readonly MentionDraft[]): EventStatus {
  return STATUSES.find((status) => mentions.some((one) => one.status === status)) ?? 'occurred';
}

/** The parties of all mentions, those most often named first. */
export function partiesOfAll(mentions: readonly MentionDraft[]): string[] {
  const count = new Map<string, number>();
  for (const party of mentions.flatMap(({ parties }) => parties))
    count.set(party, (count.get(party) ?? 0) + 1);
  const order = [...count.keys()];
  return order.sort(
    (a, b) => (count.get(b) ?? 0) - (count.get(a) ?? 0) || order.indexOf(a) - order.indexOf(b),
  );
}
