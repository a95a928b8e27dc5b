/** `Q: `, `A. `, `Question: `: who speaks, at the head of a line. */
const ASKED = /^\s*(?:Q|A|Question|Answer|Interviewer)\s?[.:]\s+/;
/** `MARSH: `, `Mr Lind: `: a name before a colon, which heads several lines of a dialogue. */
const NAMED = /^\s*((?:\p{Lu}[\p{L}.'’-]*\s){0,3}\p{Lu}[\p{L}'’-]+)\s?:\s+/u;
const MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
const LONGEST = 60;
const LEAST = 2;

/** `1. `, `(a) `: the number of an item. */
const ITEM = /^\s*(?:\d{1,2}[.)]|\([a-z\d]{1,2}\))\s+(?=\p{Lu})/u;

/** How many code units at the head of a sentence only say who speaks, or number it; 0 where it begins with none. */
export function speakerAtHead(text: string, start: number): number {
  const words = text.slice(start, start + LONGEST);
  const item = ITEM.exec(words);
  if (item) return item[0].length;
  const asked = ASKED.exec(words);
  if (asked) return asked[0].length;
  const name = NAMED.exec(words);
  if (!name || MONTH.test(name[1] as string)) return 0;
  return linesWith(text, `${name[1]}:`) >= LEAST ? name[0].length : 0;
}

function linesWith(text: string, head: string): number {
  let count = text.startsWith(head) ? 1 : 0;
  for (let at = text.indexOf(`\n${head}`); at >= 0 && count < LEAST; at = text.indexOf(`\n${head}`, at + 1))
    count += 1;
  return count;
}

/** Lines that ask: `Q: What happened?`, `Q. And then?` */
const QUESTION =
  /(?:^|\n)\s*(?:(?:Q|Question|Interviewer)\s?[.:]\s|(?!\s)[A-Z][A-Za-z.’' -]{0,30}:\s[^\n]*\?\s*(?=\n))/g;

/** Whether a text is an interview, by its questions. */
export function isInterview(text: string): boolean {
  return (text.match(QUESTION) ?? []).length >= LEAST;
}
