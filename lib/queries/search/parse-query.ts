import { QUOTES } from '@/lib/text/quotes';
import { type SearchToken, searchTokens } from '@/lib/text/search-tokens';
import { queryTimes } from './query-times';

/**
 * What a reader writes into the field for words, read by this grammar:
 *
 *     query  = part { blank part }
 *     part   = phrase | time | word
 *     phrase = "…" | “…” | 「…」 | 『…』 | «…» | ＂…＂     stands as it is written, but a whole name is that name; without its closing sign it goes on to the end
 *     time   = what `queryTimes` knows: 2003, 2003-08, July 2005, 民國94年, 2003-2005
 *     word   = anything else between blanks; a hyphen parts words
 *
 * All parts have to be found. Which words are names is for `resolveQuery` to say.
 */
export type QueryPart =
  | { kind: 'phrase'; text: string; tokens: SearchToken[] }
  | { kind: 'time'; text: string; from: string; to: string }
  | { kind: 'word'; text: string; tokens: SearchToken[] };

const OPENING = new RegExp(`[${Object.keys(QUOTES).join('')}]`);

/** A word of a script with blanks, or characters that follow each other: `F-16戰機` is f, 16, 戰機. */
function wordsOf(text: string): QueryPart[] {
  const groups: SearchToken[][] = [];
  for (const token of searchTokens(text)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isNext = last?.run === token.run && !/\s/.test(text.slice(last.end, token.start));
    const goesOn = token.isCharacter && last?.isCharacter && isNext;
    if (group && goesOn) group.push(token);
    else groups.push([token]);
  }
  return groups.map((tokens) => ({
    kind: 'word',
    text: text.slice(tokens[0]?.start, tokens.at(-1)?.end),
    tokens,
  }));
}

/** Text outside of phrases. */
function unquoted(text: string): QueryPart[] {
  const parts: QueryPart[] = [];
  let from = 0;
  for (const { start, end, from: first, to } of queryTimes(text)) {
    parts.push(...wordsOf(text.slice(from, start)));
    parts.push({ kind: 'time', text: text.slice(start, end), from: first, to });
    from = end;
  }
  return [...parts, ...wordsOf(text.slice(from))];
}

/** Where the next phrase stands: the place of its opening sign and the one behind its closing sign. */
function nextPhrase(query: string): { start: number; end: number; inner: string } | null {
  const start = query.search(OPENING);
  if (start === -1) return null;
  const close = query.indexOf(QUOTES[query[start] ?? ''] ?? '', start + 1);
  const inner = query.slice(start + 1, close === -1 ? undefined : close);
  return { start, end: close === -1 ? query.length : close + 1, inner };
}

/** The parts of a query, in their order. */
export function parseQuery(query: string): QueryPart[] {
  const phrase = nextPhrase(query);
  if (phrase === null) return unquoted(query);
  const { start, end, inner } = phrase;
  const tokens = searchTokens(inner);
  const own: QueryPart[] = tokens.length === 0 ? [] : [{ kind: 'phrase', text: inner.trim(), tokens }];
  return [...unquoted(query.slice(0, start)), ...own, ...parseQuery(query.slice(end))];
}
