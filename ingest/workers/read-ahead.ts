import type { RoundDates } from '../document/read-by-itself';
import type { Readings } from '../stages/readings';
import type { AheadRead } from './ahead';

/**
 * Reads a document as far as can be done now: by itself; as written on a date where one is given, else on the one that it states, unless it tells of rounds that another may date; and makes
 * the titles of what it tells.
 */
export function readAhead(
  { read, date, isUntitled }: AheadRead,
  roundDates: RoundDates,
  readings: Readings,
): void {
  const document = readings.begin(read);
  const isSettled = document.date !== null && document.rounds.every(({ round }) => round === null);
  const on = date === undefined ? (isSettled ? document.date : undefined) : date;
  if (on === undefined) return;
  const { mentions } = document.tellings.on(on, roundDates);
  if (isUntitled) return;
  const { clean, form, names, rounds, timexes, reader } = document;
  const text = { text: clean.text, form, names, rounds, timexes };
  for (const draft of mentions) {
    reader.titles.en(draft, text, draft.status);
    reader.titles.zh(draft, text);
  }
}
