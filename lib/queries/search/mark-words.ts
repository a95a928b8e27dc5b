import { beginningOf, endingOf } from '@/lib/text/cut';
import { type SearchToken, searchTokens } from '@/lib/text/search-tokens';
import { WIDE_SIGN } from '@/lib/text/wide';
import type { Segment } from '../marked-text';
import type { Pattern } from './resolve-query';

/** Whether characters of one run, or words, follow each other. */
const follows = (one: SearchToken | undefined, other: SearchToken) =>
  one === undefined || one.isCharacter !== other.isCharacter || !other.isCharacter || one.run === other.run;

/** How many tokens from a place on are a pattern; 0 where it does not stand there. */
function lengthAt(tokens: readonly SearchToken[], at: number, { tokens: wanted, begins }: Pattern): number {
  const last = wanted.length - 1;
  const fits = wanted.every(({ form }, i) => {
    const token = tokens[at + i];
    if (token === undefined || !follows(i === 0 ? undefined : tokens[at + i - 1], token)) return false;
    return begins && i === last ? token.word.startsWith(form) : token.form === form;
  });
  return fits ? wanted.length : 0;
}

/** A place where a pattern stands, in code units. */
export interface PatternPlace {
  start: number;
  end: number;
}

/** Finds any of some patterns in texts. */
export class PatternFinder {
  /** The patterns by their first token, the longest first; and those of which it is only the beginning. */
  private readonly byFirst = new Map<string, Pattern[]>();
  private readonly begun: Pattern[] = [];

  constructor(patterns: readonly Pattern[]) {
    for (const pattern of patterns.toSorted((a, b) => b.tokens.length - a.tokens.length)) {
      const [first, second] = pattern.tokens;
      if (first === undefined) continue;
      if (second === undefined && pattern.begins) this.begun.push(pattern);
      else this.byFirst.set(first.form, [...(this.byFirst.get(first.form) ?? []), pattern]);
    }
  }

  /** Where patterns stand in a text, the longest first, without overlap. */
  places(text: string): PatternPlace[] {
    const tokens = searchTokens(text);
    const places: PatternPlace[] = [];
    for (let at = 0; at < tokens.length; ) {
      const first = tokens[at] as SearchToken;
      const fits = (pattern: Pattern) => lengthAt(tokens, at, pattern) > 0;
      const pattern = this.byFirst.get(first.form)?.find(fits) ?? this.begun.find(fits);
      const length = pattern?.tokens.length ?? 0;
      const last = tokens[at + length - 1];
      if (length > 0 && last !== undefined) places.push({ start: first.start, end: last.end });
      at += Math.max(1, length);
    }
    return places;
  }

  /** A text with the patterns marked. */
  mark(text: string): Segment[] {
    const segments: Segment[] = [];
    let from = 0;
    for (const { start, end } of this.places(text)) {
      if (start > from) segments.push({ text: text.slice(from, start), marks: [] });
      segments.push({ text: text.slice(start, end), marks: ['found'] });
      from = end;
    }
    if (from < text.length) segments.push({ text: text.slice(from), marks: [] });
    return segments;
  }
}

/** How many full-width characters have room on each side of the first words that are marked. */
const CONTEXT = 24;

const BESIDE_CHINESE = new RegExp(`(?<=${WIDE_SIGN})\\s+|\\s+(?=${WIDE_SIGN})`, 'gu');

/** The stretch of a text around the first marked words, on one line; null where nothing is marked. */
export function aroundMark(segments: readonly Segment[]): Segment[] | null {
  const first = segments.findIndex(({ marks }) => marks.length > 0);
  if (first === -1) return null;
  const oneLine = (text: string) => text.replace(BESIDE_CHINESE, '').replace(/\s+/g, ' ');
  return segments.slice(Math.max(0, first - 1), first + 2).map(({ text, marks }, i, shown) => {
    const line = oneLine(text);
    if (marks.length > 0) return { text: line, marks };
    const before = i === 0 && shown.length > 1 && first > 0;
    const cut = before ? endingOf(line, CONTEXT) : beginningOf(line, CONTEXT);
    if (cut === line) return { text: line, marks };
    return { text: before ? `…${cut}` : `${cut}…`, marks };
  });
}
