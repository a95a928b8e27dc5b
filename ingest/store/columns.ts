import { Locale, type LocalText } from '@/lib/schema/locale';
import type { KbParticipant } from '@/lib/schema/participant';
import type { Span } from '@/lib/schema/span';
import { dayNumber } from '@/lib/time/day';

/** JSON text, for the columns that hold it. */
export function json(value: unknown): string {
  return JSON.stringify(value);
}

/** The same where there may be nothing. */
export function maybeJson(value: unknown): string | null {
  return value === null ? null : json(value);
}

/** Orders text by its code units: the same on every machine, whatever its language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A copy of the list, ordered by id. */
export function byId<T extends { id: string }>(list: T[]): T[] {
  return list.toSorted((a, b) => compare(a.id, b.id));
}

/** The two columns of a span that may be missing. */
export function ends(span: Span | null): { start: number | null; end: number | null } {
  return { start: span?.start ?? null, end: span?.end ?? null };
}

/** What something is called, in the order of the locales. */
export function texts(local: LocalText): string[] {
  return Locale.options.map((locale) => local[locale]);
}

/** The rows of a text by locale, without what it belongs to; none where the text is empty. */
export function localRows(local: LocalText) {
  return Locale.options.flatMap((locale) => (local[locale] === '' ? [] : { locale, text: local[locale] }));
}

/** The rows of a list of countries, without what they belong to. */
export function countryRows(countries: readonly string[]) {
  return countries.map((entityId, ordinal) => ({ entityId, ordinal }));
}

/** The columns of a participant, without what he takes part in. */
export function participantColumns({ span, ...rest }: KbParticipant, ordinal: number) {
  return { ordinal, ...rest, ...ends(span) };
}

/** Puts day numbers in the place of ISO days. */
export function dated<T extends { earliest: string; latest: string }>({ earliest, latest, ...rest }: T) {
  return { ...rest, earliestDay: dayNumber(earliest), latestDay: dayNumber(latest) };
}

/** The same for a date that may be missing. */
export function maybeDated<T extends { earliest: string | null; latest: string | null }>(item: T) {
  const { earliest, latest, ...rest } = item;
  const day = (iso: string | null) => (iso === null ? null : dayNumber(iso));
  return { ...rest, earliestDay: day(earliest), latestDay: day(latest) };
}
