import type { CslDate } from './csl-date';

/** The seasons of CSL, 1 to 4, in the English of RIS and BibTeX. */
const SEASONS: readonly string[] = ['', 'Spring', 'Summer', 'Autumn', 'Winter'];

/** A season by its name in English where it has a number; any other word as it is. */
export const seasonName = (season: string | undefined): string => SEASONS[Number(season)] ?? season ?? '';

function written([year = 0, ...rest]: readonly number[]): string {
  const two = rest.map((part) => String(part).padStart(2, '0'));
  return [year < 0 ? `${-year} BCE` : String(year).padStart(2, '0'), ...two].join('-');
}

/** A date in figures, a range by both ends: `2004-04/2004-06`, `Spring 2005`, `221 BCE`; its own words where it is none in figures. */
export function dateInFigures(date: CslDate): string {
  const { literal = '', season, 'date-parts': parts = [] } = date;
  if (parts.length === 0) return literal;
  const name = parts.every((part) => part.length === 1) ? seasonName(season) : '';
  return [name, parts.map(written).join('/')].filter(Boolean).join(' ');
}

/**
 * What a note has to say of a date because the formats without brackets and ranges cannot hold it; null where they hold it whole.
 * Example: 2004-04 to 2004-06 is `Date: 2004-04/2004-06`; one that was worked out is `Date inferred: [2004-02-25]`.
 */
export function dateNote(date: CslDate): string | null {
  const { literal, season, circa, 'date-parts': parts = [] } = date;
  const text = dateInFigures(date);
  if (text === '') return null;
  if (circa && parts.length > 0) return `Date inferred: [${text}]`;
  const isPlain = parts.length === 1 && (parts[0]?.[0] ?? 0) > 0 && !season && !literal;
  if (isPlain) return null;
  return `Date: ${literal ?? text}`;
}
