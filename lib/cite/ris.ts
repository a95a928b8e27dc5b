import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import type { CslItem } from '@/lib/schema/knowledge-base';
import { CslDate } from './csl-date';
import { CslName } from './csl-record';
import { seasonName } from './date-note';
import { oneLine } from './prepare';

type Values = string | readonly string[];

/**
 * Types that the plugin takes for recordings, a broadcast for a film. What is cited here is a text, and RIS has no type for the text of a broadcast or a speech: GEN, with
 * the kind of work in M3.
 */
const TEXTS = new Set(['broadcast', 'speech']);

/** Fields that the plugin leaves out of some types and that reference managers read in all of them, with the tags by which a type may have them already. */
const ALWAYS: readonly { tag: string; same: readonly string[]; valuesOf: (item: CslItem) => Values }[] = [
  { tag: 'AU', same: ['AU', 'A1'], valuesOf: ({ author }) => namesOf(author) },
  { tag: 'ED', same: ['ED', 'A2', 'A3'], valuesOf: ({ editor }) => namesOf(editor) },
  { tag: 'DA', same: ['DA'], valuesOf: ({ issued }) => risDate(issued) },
  { tag: 'PY', same: ['PY', 'Y1'], valuesOf: ({ issued }) => risDate(issued).slice(0, YEAR) },
  { tag: 'T2', same: ['T2', 'C3'], valuesOf: (item) => textOf(item['container-title']) },
  { tag: 'PB', same: ['PB'], valuesOf: ({ publisher }) => textOf(publisher) },
  { tag: 'M3', same: ['M3'], valuesOf: ({ genre }) => textOf(genre) },
];

const YEAR = 4;

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** Names as RIS has them: family, given, suffix. */
function namesOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : []).flatMap((one) => {
    const { data } = CslName.safeParse(one);
    if (data === undefined) return [];
    const { family, given, suffix, literal } = data;
    const particle = textOf(data['non-dropping-particle']);
    return [
      family ? [[particle, family].join(' ').trim(), given, suffix].filter(Boolean).join(', ') : `${literal}`,
    ];
  });
}

/**
 * A date as RIS has it, YYYY/MM/DD/other information: `2004/04/09/`, `2004/04//`, `2005///Spring`. Of a range it is the beginning.
 * @returns an empty text where there is none of the common era, which RIS has no place for
 */
function risDate(value: unknown): string {
  const { data } = CslDate.safeParse(value);
  const [year = 0, month, day] = data?.['date-parts']?.[0] ?? [];
  if (data === undefined || year < 1) return '';
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  const season = month === undefined ? seasonName(data.season) : '';
  return [String(year).padStart(YEAR, '0'), two(month), two(day), season].join('/');
}

/** A work as a record of RIS (https://en.wikipedia.org/wiki/RIS_(file_format); the specification of 2011), lines ending with CR LF. */
export function risRecord(item: CslItem): string {
  const { issued: _, ...undated } = item;
  const type = TEXTS.has(item.type) ? 'document' : item.type;
  const [translated = {}] = plugins.output.format('ris', [{ ...undated, type }], { format: 'object' });
  const { TY, ...fields }: Record<string, Values> = { ...translated, ID: String(oneLine(item.id)) };
  for (const { tag, same, valuesOf } of ALWAYS) {
    const values = valuesOf(item);
    const isMissing = tag === 'AU' || same.every((other) => fields[other] === undefined);
    if (values.length > 0 && isMissing) fields[tag] = values;
  }
  // The plugin's own text breaks lines after 70 characters, which cuts addresses; so only its translation of the fields is used.
  const lines = Object.entries(fields).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${value}`),
  );
  return [`TY  - ${TY}`, ...lines, 'ER  - ', ''].join('\r\n');
}
