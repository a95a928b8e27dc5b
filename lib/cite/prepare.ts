import type { CslItem } from '@/lib/schema/knowledge-base';
import { CslDate } from './csl-date';
import { genreIn } from './genre';
import { type DerivedDate, republicanDate, withDerivedDate, withEvenEnds } from './issued';
import type { Writing } from './template';
import { description } from './untitled';

/** Control characters (line breaks among them) and the private-use characters that carry markers through the processor. */
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\uE000-\uE002]+/gu;

export interface Circumstances {
  readonly writing: Writing;
  /** Where the passage, or else the work, is to be read. */
  readonly permalink?: string | undefined;
  /** What the site is called to which the permalink leads, in the citation's language. */
  readonly site?: string | undefined;
  /** The day on which it was open there, `2026-11-21`. */
  readonly accessed?: string | undefined;
  readonly derivedDate?: DerivedDate | undefined;
}

/**
 * A work as the style sheets want it: one line a field, numbers as text, a title, or a description of what has none (the file's name where nothing is known), the
 * kind of work in the citation's language, and the permalink for its address.
 */
export function prepared(
  item: CslItem,
  { writing, permalink, site, accessed, derivedDate }: Circumstances,
): CslItem {
  const fields = Object.entries(item).map(([name, value]) => [
    name,
    typeof value === 'number' ? String(value) : oneLine(value),
  ]);
  const work: CslItem = { id: item.id, type: item.type, ...Object.fromEntries(fields) };
  // The sheets print `annote` where there is no title: the description says what kind of work it is.
  const described = description(work, writing);
  delete work.annote;
  if (described === null) work.title = work.title || work.id;
  else {
    work.annote = described;
    delete work.title;
    delete work.genre;
  }
  if (typeof work.genre === 'string') work.genre = genreIn(work.genre, writing);
  if (permalink) {
    work.URL = permalink;
    // An identifier leads to the work as published, the permalink to the very passage: a style prints one of them.
    delete work.DOI;
    // A day in the record is of the record's own address.
    delete work.accessed;
    // What is said of the record's own database holds for its own address.
    delete work.source;
    if (site) work.source = site;
    if (accessed) work.accessed = { 'date-parts': [accessed.split('-').map(Number)] };
  }
  return evenDates(derivedDate ? withDerivedDate(work, derivedDate) : work);
}

/** The item with its ranges as the processor takes them, in all fields that hold a date. */
export function evenDates(item: CslItem): CslItem {
  const dates = Object.entries(item).flatMap(([name, value]) => {
    const date = typeof value === 'object' ? CslDate.safeParse(value) : null;
    if (!date?.success || !date.data['date-parts']) return [];
    // Styles want a date in their own form; words serve where there are no figures.
    const { literal: _, ...figures } = date.data;
    return [[name, withEvenEnds(figures)]];
  });
  return { ...item, ...Object.fromEntries(dates) };
}

function inRepublicanYears(value: unknown): CslDate | null {
  const date = CslDate.safeParse(value);
  return date.success ? republicanDate(date.data) : null;
}

/** The work with its dates in years of the Republic; null where it has no such date, and Western years serve. */
export function withRepublicanYears(work: CslItem): CslItem | null {
  const issued = inRepublicanYears(work.issued);
  const accessed = inRepublicanYears(work.accessed);
  return issued && { ...work, issued, ...(accessed && { accessed }) };
}

/** Text that a line-based format or a processor cannot mistake for more than text, at any depth. */
export function oneLine(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(UNSAFE, ' ').trim();
  if (Array.isArray(value)) return value.map(oneLine);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, oneLine(inner)]));
}
