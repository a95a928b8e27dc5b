import { subjectIn } from './noun-phrases';
import type { Token } from './tokens';
import { wordsOf } from './word-classes';

/** Marks that no noun phrase reaches across. */
const HARD = /^(?:[;:()[\]—]|--+|["“”])$/;

/**
 * Where the words before a verb begin that belong to it: behind a mark, `that`, a relative or, behind another verb, `and`. A list of names is not cut.
 * @param end the place of the verb
 * @param start where the search ends
 * @returns the place of the first word
 */
export function leftEdge(
  tokens: readonly Token[],
  end: number,
  start: number,
  isBehindVerb: boolean,
): number {
  for (let at = end - 1; at >= start; at -= 1) {
    const { tag, word } = tokens[at] as Token;
    const opening = /^[)\]]$/.test(word) ? openerOf(tokens, at, start) : null;
    if (opening !== null) {
      at = opening;
      continue;
    }
    if (isHyphen(tokens, at)) continue;
    if (tag === 'wh' || tag === 'that' || HARD.test(word)) return at + 1;
    // `after the talks ended`; counter-example: `the talks after the war ended`.
    if (
      tag === 'sub' &&
      word !== 'as' &&
      (!wordsOf('temporal').has(word) || isBehindVerb || at === start || isJoint(tokens, at, start))
    )
      return at + 1;
    if (tag === 'mark' && word !== ',' && !/^["'’.]$/.test(word)) return at + 1;
    if (word === ',' && !isListed(tokens, at, end)) {
      // What stands behind the last comma may be an apposition, which the verb follows at once.
      if (subjectIn(tokens, { from: at + 1, to: end }) !== null) return at + 1;
    }
    if (tag === 'conj' && isBehindVerb && !isPair(tokens, at, end) && !isListed(tokens, at, end))
      return at + 1;
  }
  return start;
}

/** `the US–North Korean accord`, `Sino-Indian talks`: a dash between two words without blanks. */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  const [left, dash, right] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  return /^[-–]$/.test(dash.word) && left?.end === dash.start && right?.start === dash.end;
}

/** Where the bracket opens that closes at a place: `The agency (IAEA) was founded`. */
function openerOf(tokens: readonly Token[], closing: number, start: number): number | null {
  for (let at = closing - 1; at >= start; at -= 1)
    if (/^[([]$/.test((tokens[at] as Token).word)) return at > start ? at : null;
  return null;
}

/** `But after the Council met, they left`: nothing but a conjunction stands before it. */
const isJoint = (tokens: readonly Token[], at: number, start: number): boolean =>
  at === start + 1 && tokens[start]?.tag === 'conj';

/** `the United States, Japan and South Korea agreed`: names or nouns on both sides, and an `and` between the comma and the verb. */
function isListed(tokens: readonly Token[], at: number, end: number): boolean {
  const [left, right] = [tokens[at - 1], tokens[at + 1]];
  if (!left || !right || left.tag !== 'name') return false;
  if (isOfficeOf(tokens, at + 1) || (right.tag === 'conj' && isOfficeOf(tokens, at + 2)))
    return (
      isOfficeBefore(tokens, at) && tokens.slice(at, Math.min(end, at + 12)).some(({ tag }) => tag === 'conj')
    );
  if (right.tag === 'conj') return tokens[at + 2]?.tag === 'name' && hasCommaBefore(tokens, at);
  if (right.tag !== 'name' && !(right.tag === 'det' && tokens[at + 2]?.tag === 'name')) return false;
  if ((tokens[at] as Token).tag === 'conj') return hasCommaBefore(tokens, at);
  for (let i = at + 1; i < Math.min(end, at + 12); i += 1)
    if ((tokens[i] as Token).tag === 'conj') return true;
  return false;
}

/** `the Chancellor of Germany`: an office with the state whose it is begins at a place. */
export function isOfficeOf(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.tag !== 'det') return false;
  let head = at + 1;
  while (/^(?:adj|noun)$/.test(tokens[head]?.tag ?? '')) head += 1;
  return wordsOf('holders').has(tokens[head - 1]?.word ?? '') && tokens[head]?.word === 'of';
}

/** And one ends before a place: `the Prime Minister of the United Kingdom,`. */
function isOfficeBefore(tokens: readonly Token[], at: number): boolean {
  const of = tokens[at - 2]?.tag === 'det' ? at - 3 : at - 2;
  return tokens[of]?.word === 'of' && wordsOf('holders').has(tokens[of - 1]?.word ?? '');
}

const SUBJECT_PRONOUN = 'subject-pronoun';

/**
 * Two who act together: `Brazil and Turkey in May were`, where the verb follows neither at once; `he and Sharif signed`; two names at the head of their clause, `after Koo and Wang had met`, `, and Chile and Peru left`.
 * Counter-example: `talked with Iran and Iraq attacked`.
 */
function isPair(tokens: readonly Token[], at: number, end: number): boolean {
  const isArticle = tokens[at + 1]?.tag === 'det';
  const [before, left, right] = [tokens[at - 2], tokens[at - 1], tokens[isArticle ? at + 2 : at + 1]];
  if (right?.tag !== 'name') return false;
  if (left?.tag === 'pron') return wordsOf(SUBJECT_PRONOUN).has(left.word);
  if (left?.tag !== 'name') return false;
  return (
    (!isArticle && at + 2 < end) ||
    /^(?:sub|that|wh|time)$/.test(before?.tag ?? '') ||
    /^(?:[,;:]|both|between)$/.test(before?.word ?? '') ||
    (before?.tag === 'conj' && tokens[at - 3]?.word === ',')
  );
}

/** A comma joined the names before an `and`. */
function hasCommaBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - 6); i -= 1)
    if ((tokens[i] as Token).word === ',') return tokens[i - 1]?.tag === 'name';
  return false;
}

/**
 * The comma that opens what the comma at a place closes: `India, a neighbour, agreed`.
 * @returns its place; null for none before a harder mark or `that`
 */
export function openingComma(tokens: readonly Token[], closing: number, start: number): number | null {
  for (let at = closing - 1; at > start; at -= 1) {
    const { word, tag } = tokens[at] as Token;
    if (word === ',') return at;
    if (HARD.test(word) || tag === 'that') return null;
  }
  return null;
}
