import { labelWidth } from './text-width';

/** What a mark says of its event: its words, and how many pixels of them it takes to tell it from the others. */
export interface Label {
  text: string;
  telling: number;
}

/** An event whose label is wanted: its words, and its year or its date for where the words alone do not do. */
export interface Labelled {
  id: string;
  text: string;
  year: string;
  date: string;
}

/** Words that begin alike for longer than so many pixels are told apart by the time that is put before them. */
const LONGEST = 190;
/** So much is shown of the part in which words differ. */
const DIFFERENCE = 32;

function shared(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** How many characters each text has in common with the beginning of another one, by its place in the list. */
function sharedBeginnings(texts: readonly string[]): number[] {
  const order = texts.map((_, i) => i).sort((a, b) => ((texts[a] ?? '') < (texts[b] ?? '') ? -1 : 1));
  const out = texts.map(() => 0);
  // In alphabetical order the text that begins most alike is the next one or the one before.
  for (const [place, at] of order.entries())
    for (const other of [order[place - 1], order[place + 1]])
      if (other !== undefined) out[at] = Math.max(out[at] ?? 0, shared(texts[at] ?? '', texts[other] ?? ''));
  return out;
}

const isLong = (text: string, characters: number | undefined) =>
  labelWidth(text.slice(0, characters)) > LONGEST;

/**
 * The labels of events, by their ids, so that each can be told from all others also where it is cut: by its year where the words begin alike for too long to be shown, and by its
 * date where the year is the same too. Example: of two withdrawals from one treaty, `1993: N. Korea announces …` and `2003: N. Korea announces …`.
 * Counter-example: `First round of …` and `Second round of …` differ at once and stay as they are.
 */
export function labelsOf(events: readonly Labelled[]): Map<string, Label> {
  let texts = events.map(({ text }) => text);
  for (const time of ['year', 'date'] as const) {
    const alike = sharedBeginnings(texts);
    texts = events.map((event, i) => {
      const text = texts[i] ?? '';
      return isLong(text, alike[i]) ? `${event[time]}: ${event.text}` : text;
    });
  }
  const alike = sharedBeginnings(texts);
  return new Map(
    events.map(({ id }, i): [string, Label] => {
      const text = texts[i] ?? '';
      return [id, { text, telling: labelWidth(text.slice(0, alike[i])) + DIFFERENCE }];
    }),
  );
}
