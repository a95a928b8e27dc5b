import { daysInMonth, isCalendarDay } from '@/lib/time/gregorian';

/** The fields of a record that are corrected here, each as it is written in its form field. */
export const FIELD_NAMES = [
  'title',
  'author',
  'issued',
  'type',
  'language',
  'container-title',
  'publisher',
  'URL',
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];
export type FieldTexts = Readonly<Record<FieldName, string>>;

/** A record in CSL-JSON, as far as it is looked at. */
export type Csl = Readonly<Record<string, unknown>>;

const Name = (one: unknown): string => {
  const { family = '', given = '', literal } = one as Record<string, string | undefined>;
  return literal ?? (given === '' ? family : `${family}, ${given}`);
};

const DAY_PARTS = [4, 2, 2];

/** A date of CSL as EDTF: `2003-08-27/2003-08-29`, `2004~`; as it is written where it has no numbers. */
export function edtfOf(date: unknown): string {
  if (typeof date === 'string') return date;
  const { 'date-parts': parts, circa, literal, raw } = (date ?? {}) as Record<string, unknown>;
  if (!Array.isArray(parts)) return String(literal ?? raw ?? '');
  const sign = circa ? '~' : '';
  return parts
    .map(
      (one: unknown) =>
        [one]
          .flat()
          .map((part, i) => String(part).padStart(DAY_PARTS[i] ?? 2, '0'))
          .join('-') + sign,
    )
    .join('/');
}

/** A record as texts of the form. */
export function textsOf(csl: Csl | null): FieldTexts {
  const plain = (name: FieldName) =>
    csl?.[name] === undefined || csl[name] === null ? '' : String(csl[name]);
  const names = Array.isArray(csl?.author) ? csl.author.map(Name).join('\n') : '';
  return {
    ...(Object.fromEntries(FIELD_NAMES.map((name) => [name, plain(name)])) as FieldTexts),
    author: names,
    issued: csl?.issued === undefined ? '' : edtfOf(csl.issued),
  };
}

function authorsIn(text: string): unknown {
  const names = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [family = '', ...given] = line.split(/[,，]/).map((part) => part.trim());
      return given.length === 0 ? { literal: line } : { family, given: given.join(', ') };
    });
  return names.length > 0 ? names : null;
}

/** What of a form differs from what it began with, as it is sent: null where a field was emptied. */
export function changedFields(before: FieldTexts, now: FieldTexts): Record<string, unknown> {
  const changed = FIELD_NAMES.filter((name) => before[name].trim() !== now[name].trim());
  return Object.fromEntries(
    changed.map((name) => {
      const text = now[name].trim();
      if (name === 'author') return [name, authorsIn(text)];
      return [name, text === '' ? null : text];
    }),
  );
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?$/;
/** Spring to winter, in the place of a month (EDTF, level 1). */
const isSeason = (month: number) => month >= 21 && month <= 24;

function isOneDate(text: string): boolean {
  const match = DATE.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || year === 0) return false;
  if (month === undefined) return true;
  if (day === undefined) return daysInMonth(year, month) > 0 || isSeason(month);
  return isCalendarDay(year, month, day);
}

/** Whether a text is a date that can be sent: EDTF of days, months, seasons, years, and ranges of two of these in their order. */
export function isDate(text: string): boolean {
  const ends = text.trim().split('/');
  const [first = '', last = first] = ends;
  return ends.length <= 2 && ends.every(isOneDate) && first.slice(0, last.length) <= last;
}
