import { eventHref } from '@/lib/addresses';
import type { ExportEvent } from '@/lib/queries/export-view';
import { OPEN_END, OPEN_START } from '@/lib/schema/day';
import type { EventFile } from './event-file';
import { unwrapped } from './words';

/** A program that opens the file takes its encoding from this mark; without it, spreadsheets guess and spoil Chinese. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet takes for a formula when a cell begins with it: ASCII signs, their full-width forms, tab and carriage
 * return (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r]/u;

type Cell = string | number | boolean | null;

/**
 * A cell by RFC 4180. Text that a spreadsheet would run gets an apostrophe in front, which shows it as text.
 *
 * Example: `=1+1` -> `'=1+1`. Counter-example: the number -1 stays a number.
 */
export function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const COLUMNS: readonly [string, (event: ExportEvent, origin: string) => Cell][] = [
  ['id', (event) => event.id],
  ['earliest', ({ earliest }) => (earliest === OPEN_START ? null : earliest)],
  ['latest', ({ latest }) => (latest === OPEN_END ? null : latest)],
  ['edtf', (event) => event.edtf],
  ['precision', (event) => event.precision],
  ['type', (event) => event.type],
  ['status', (event) => event.status],
  ['title_zh', (event) => event.titleZh],
  ['title_en', (event) => event.titleEn],
  ['countries', (event) => event.countries.join('; ')],
  ['place', (event) => event.place],
  ['conference', (event) => event.conferenceId],
  ['round', (event) => event.round],
  ['plover', (event) => event.ploverType],
  ['contradicted', (event) => event.contradicted],
  ['passages', (event) => event.passages.length],
  ['documents', (event) => event.documents.join('; ')],
  ['first_words', ({ passages }) => unwrapped(passages[0]?.words ?? '')],
  ['first_quote', ({ passages }) => unwrapped(passages[0]?.quote ?? '')],
  ['reviewed', (event) => event.reviewed],
  ['machine_edtf', ({ machine }) => machine?.date?.edtf ?? null],
  ['url', (event, origin) => `${origin}${eventHref(event.id)}`],
];

const row = (cells: readonly Cell[]) => `${cells.map(csvCell).join(',')}\r\n`;

/** Events as comma-separated values, a row each, with a head; the words of the first passage as they read, and to the letter of the file but for its line breaks. UTF-8 with a byte order mark, lines that end with CR LF. */
export function eventsCsv(origin: string): EventFile {
  return {
    head: `${BYTE_ORDER_MARK}${row(COLUMNS.map(([name]) => name))}`,
    entries: (event) => [row(COLUMNS.map(([, value]) => value(event, origin)))],
    between: '',
    tail: '',
  };
}
