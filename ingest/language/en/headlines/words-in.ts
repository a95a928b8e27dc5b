import type { Range } from '../parse/clause';
import type { Token } from '../parse/tokens';
import { wordsOf } from '../parse/word-classes';

/** What stands in a title instead of single tokens, by their indices. */
export type Instead = ReadonlyMap<number, string>;

/** The words of a range of tokens as they stand in the text, or what stands instead of them. */
export function wordsIn(
  text: string,
  tokens: readonly Token[],
  { from, to }: Range,
  instead?: Instead,
): string {
  let out = '';
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1];
    const isJoined = at > from && before !== undefined && before.end === token.start;
    out += `${isJoined || out === '' ? '' : ' '}${instead?.get(at) ?? text.slice(token.start, token.end)}`;
  }
  return out.replace(/\s*\n\s*/g, ' ').trim();
}

const LEADS_TO_DATE = /^(?:on|in|at|during|by|of|from|since|around|for)$/;
const DAY_BESIDE = /^\d+(?:st|nd|rd|th)$/;

/** The ranges of a range that are left when its date is taken out, with what leads to it (`as early as in May`, `, most recently in May,`) and the day that shares its month (`on the 11th and 13th`). */
export function withoutDate(tokens: readonly Token[], { from, to }: Range): Range[] {
  const time = tokens.findIndex(({ timex }, at) => timex !== null && at >= from && at < to);
  if (time < 0) return [{ from, to }];
  let start = time;
  while (start > from && /^(?:det|adv)$/.test((tokens[start - 1] as Token).tag)) start -= 1;
  if (start > from && LEADS_TO_DATE.test((tokens[start - 1] as Token).word)) start -= 1;
  // `that September`, `this May`
  else start = /^(?:that|this)$/.test(tokens[time - 1]?.word ?? '') && time > from ? time - 1 : time;
  while (start > from && wordsOf('before-a-date').has((tokens[start - 1] as Token).word)) start -= 1;
  let end = time + 1;
  if (tokens[end]?.word === 'and' && DAY_BESIDE.test(tokens[end + 1]?.word ?? '')) end += 2;
  if (tokens[start - 1]?.word === ',' && start - 1 > from) {
    if (end < to && tokens[end]?.word === ',') end += 1;
    if (end >= to || tokens[end - 1]?.word === ',') start -= 1;
  }
  return [
    { from, to: start },
    { from: Math.min(end, to), to },
  ];
}

/** The words of a range of tokens without its date and what leads to that. */
export function wordsWithoutDate(
  text: string,
  tokens: readonly Token[],
  range: Range,
  instead?: Instead,
): string {
  return withoutDate(tokens, range)
    .map((part) => wordsIn(text, tokens, part, instead))
    .filter((part) => part !== '')
    .join(' ');
}
