/** A pattern that matches at `lastIndex` only. */
export function sticky(source: string): RegExp {
  return new RegExp(source, 'y');
}

/** The match of a sticky pattern at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Several patterns as one sticky pattern; see `alternativeAt`. None of them may hold a capturing group. */
export function stickyAny(sources: readonly string[]): RegExp {
  return sticky(sources.map((source) => `(${source})`).join('|'));
}

/** Which pattern of a `stickyAny` matches at a place, and where its match ends; the first that does counts. */
export function alternativeAt(
  pattern: RegExp,
  text: string,
  at: number,
): { index: number; end: number } | null {
  const match = matchAt(pattern, text, at);
  if (!match) return null;
  return {
    index: match.findIndex((group, i) => i > 0 && group !== undefined) - 1,
    end: at + match[0].length,
  };
}

/**
 * A quick look at one character, to be taken before a pattern that can only begin with one of these.
 * @returns whether the character at a place is one of them
 */
export function charTest(chars: string): (text: string, at: number) => boolean {
  const codes = new Set([...chars].map((char) => char.charCodeAt(0)));
  return (text, at) => codes.has(text.charCodeAt(at));
}
