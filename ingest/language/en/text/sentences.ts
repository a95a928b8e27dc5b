import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '@/lib/schema/span';
import { trimmed } from '@/lib/text/trim';
import { parseTsv } from '../../../knowledge/tsv';

/** A mark that may end a sentence, what closes behind it, the mark of a note (`the next year.1 A court`), and a blank or the end of the text. */
const MARK = /([.!?]+["'”’)\]]*)(?:(?:\[\d{1,3}\])+|(?<=(?:\p{L}{3}|\d{4})\.)\d{1,2})?(?=\s|$)/gu;
/** What a sentence may begin with. */
const NEXT = /^\s+["'“‘([]{0,3}(?:[A-Z0-9]|\p{Script=Han})/u;
/** Words that begin a sentence and are no part of a name: they tell that an abbreviation before them ends one. */
const BEGINS =
  /^\s+["'“‘(]{0,2}(?:The|This|That|These|Those|He|She|It|They|We|I|In|On|At|But|And|However|His|Her|Its|Their|There|As|After|Before|When|While|Although|If|For|From|By|Since|A|An|One|Both|Meanwhile|Later|Earlier|Last|No|Not|What|Who)\b/;
/** The word before a full stop, with the points within it. */
const WORD_BEFORE = /[\p{L}.]+$/u;
/** One capital letter, or several each with its point: J, U.S, D.P.R.K. */
const INITIALS = /^(?:\p{Lu}\.)*\p{Lu}$/u;
/** The number of an item, where its sentence begins: 1., 12., a. */
const ITEM = /^\s*(?:\d{1,3}|[a-z]|[ivx]{1,4})$/;
/** `4 February. The Board reports`: the day of an entry is no sentence. */
const ENTRY_DAY = /^\s*(?:\d{1,2}\s\p{Lu}[a-z]{2,8}|\p{Lu}[a-z]{2,8}\.?\s\d{1,2})$/u;
const LONGEST_WORD = 16;

const FILE = 'abbreviations.tsv';
let known: ReadonlyMap<string, string> | null = null;

/** The abbreviations, each with whether a sentence may end with it. @throws Error that names what is wrong with the table */
function abbreviations(): ReadonlyMap<string, string> {
  if (known) return known;
  const source = readFileSync(join(import.meta.dirname, FILE), 'utf8');
  const { rows, problems } = parseTsv(source, FILE, ['word', 'ends']);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  known = new Map(rows.map(({ cells }) => [cells.word ?? '', cells.ends ?? '']));
  return known;
}

/**
 * Cuts a paragraph into sentences at . ! and ?, where a new one can begin behind. Abbreviations, initials and numbers of items end none. Examples: `Mr. Kim left. The U.S. agreed.` are two;
 * `"Stop." He left.` are two. Counter-examples: `Sept. 17`, `George W. Bush`, `No. 1718`, `said "Why?" and left`.
 * @returns spans that tile `within` but for white space and marks of notes between them
 */
export function sentencesIn(text: string, within: Span): Span[] {
  const out: Span[] = [];
  let start = within.start;
  const paragraph = text.slice(within.start, within.end);
  MARK.lastIndex = 0;
  for (let mark = MARK.exec(paragraph); mark; mark = MARK.exec(paragraph)) {
    const at = mark.index;
    const end = at + mark[0].length;
    const behind = paragraph.slice(end, end + LONGEST_WORD);
    if (!NEXT.test(behind) && behind.trim() !== '') continue;
    const before = paragraph.slice(Math.max(start - within.start, at - LONGEST_WORD), at);
    if (start === within.start && behind.trim() !== '' && ENTRY_DAY.test(paragraph.slice(0, at))) continue;
    if (mark[0][0] === '.' && !endsThere(before, behind)) continue;
    out.push({ start, end: within.start + at + (mark[1] as string).length });
    start = within.start + end;
  }
  if (start < within.end) out.push({ start, end: within.end });
  return out.map((span) => trimmed(text, span)).filter((span) => span.end > span.start);
}

/** Whether a full stop ends a sentence, by the word before it and the words behind. */
function endsThere(before: string, behind: string): boolean {
  if (ITEM.test(before)) return false;
  const word = WORD_BEFORE.exec(before)?.[0] ?? '';
  const ends = abbreviations().get(word);
  if (ends === 'never') return behind.trim() === '';
  if (ends === 'may' || INITIALS.test(word)) return BEGINS.test(behind) || behind.trim() === '';
  return true;
}
