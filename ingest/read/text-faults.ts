import type { Span } from '@/lib/schema/span';

/** A kind of doubtful character in a text: how often it occurs and where first. Line and column count from 1, the column in characters. */
export interface TextFault {
  readonly rule: string;
  readonly count: number;
  readonly span: Span;
  readonly line: number;
  readonly column: number;
  readonly codePoint: string;
}

const KINDS: readonly { rule: string; what: string; is: RegExp }[] = [
  { rule: 'nul', what: 'NUL, which is no text', is: /^\0$/ },
  { rule: 'control', what: 'a control character', is: /^\p{Cc}$/u },
  { rule: 'replacement', what: 'the sign for bytes that could not be decoded', is: /^\uFFFD$/ },
  { rule: 'lone-surrogate', what: 'half a character', is: /^\p{Cs}$/u },
  { rule: 'private-use', what: 'a character without public meaning', is: /^\p{Co}$/u },
  { rule: 'unassigned', what: 'a code point that stands for no character', is: /^\p{Cn}$/u },
];

/** Form feed, tab and line ends are layout, not faults. */
const DOUBTFUL = /[^\P{Cc}\t\n\f\r]|[\uFFFD\p{Cs}\p{Co}\p{Cn}]/gu;

/** A text's longest line may hold so many code units before its layout counts as lost. */
const LONGEST_LINE = 1_000_000;

/**
 * Finds the characters that no text should hold. Example: a NUL byte in the third line. Counter-example: CRLF line ends.
 * @returns one fault a kind, in the order of their first places
 */
export function textFaults(text: string): TextFault[] {
  const found = new Map<string, { at: number; codePoint: string; count: number }>();
  for (let match = DOUBTFUL.exec(text); match; match = DOUBTFUL.exec(text)) {
    const character = match[0];
    const rule = KINDS.find(({ is }) => is.test(character))?.rule ?? 'control';
    const seen = found.get(rule);
    if (seen) seen.count += 1;
    else found.set(rule, { at: match.index, codePoint: character, count: 1 });
  }
  return [...found].map(([rule, { at, codePoint, count }]) => ({
    rule,
    count,
    span: { start: at, end: at + codePoint.length },
    ...placeOf(text, at),
    codePoint,
  }));
}

/** What a fault is, in words: `line 3, column 7: U+0000 (NUL, which is no text), 2 times`. */
export function describeFault({ rule, count, line, column, codePoint }: TextFault): string {
  const number = (codePoint.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const what = KINDS.find((kind) => kind.rule === rule)?.what ?? '';
  return `line ${line}, column ${column}: U+${number} (${what})${count > 1 ? `, and ${count - 1} more of its kind` : ''}`;
}

/** Where a text has a line longer than any writer's: its first place, or null. */
export function overlongLine(text: string): { line: number; length: number } | null {
  let line = 1;
  for (let start = 0; start < text.length; line += 1) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end - start > LONGEST_LINE) return { line, length: end - start };
    start = end + 1;
  }
  return null;
}

function placeOf(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}
