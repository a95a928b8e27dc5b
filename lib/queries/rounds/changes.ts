import type { Segment } from '../marked-text';
import type { ChangeView, LineView } from './view';

/** From this likeness on, two lines are about the same subject. */
const ALIKE = 0.2;
/** So long a stretch of words is a subject; a bare name in it is none. */
const SUBJECT = 4;
/** As many changes are pointed out between two rounds. */
const MOST = 3;
/** Shared stretches shorter than this are chance. */
const STRETCH = 2;

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** The pairs of neighbouring characters in a text: what Chinese has instead of words. */
function pairsOf(text: string): Set<string> {
  const plain = [...letters(text)];
  return new Set(plain.slice(1).map((character, i) => `${plain[i]}${character}`));
}

/** How telling each pair is: one that every line holds (a party's name) says nothing. */
function weightsOf(lines: readonly LineView[]): (pair: string) => number {
  const sets = lines.map(({ text }) => pairsOf(text));
  const counts = new Map<string, number>();
  for (const pair of sets.flatMap((set) => [...set])) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return (pair) => Math.log((lines.length + 1) / (counts.get(pair) ?? 1));
}

/** The weighted share of pairs that two texts have in common, 0 to 1 (Dice). */
function likeness(one: Set<string>, other: Set<string>, weight: (pair: string) => number): number {
  const sum = (pairs: Iterable<string>) => [...pairs].reduce((total, pair) => total + weight(pair), 0);
  const all = sum(one) + sum(other);
  return all === 0 ? 0 : (2 * sum([...one].filter((pair) => other.has(pair)))) / all;
}

/** The longest stretch that two texts share. */
function longestShared(text: string, other: string): string {
  let longest = '';
  for (let at = 0; at < text.length; at += 1)
    while (other.includes(text.slice(at, at + longest.length + 1)) && at + longest.length < text.length)
      longest = text.slice(at, at + longest.length + 1);
  return longest;
}

/**
 * Whether two texts speak of one subject: they share a stretch that is more than a name. Example: 放棄核武計畫. Counter-example: two lines that both name 六方會談, or only 核武.
 */
function hasSubject(text: string, other: string, names: readonly string[]): boolean {
  const shared = longestShared(letters(text), letters(other));
  const beside = names.reduce((rest, name) => rest.replaceAll(name, ''), shared);
  return shared.length >= SUBJECT && beside.length >= STRETCH;
}

/** A text in stretches; those that the other text holds too carry the mark `same`. */
export function sharedWords(text: string, other: string): Segment[] {
  const segments: Segment[] = [];
  const push = (part: string, marks: string[]) => {
    const last = segments.at(-1);
    if (last !== undefined && last.marks.length === marks.length) last.text += part;
    else segments.push({ text: part, marks });
  };
  for (let at = 0; at < text.length; ) {
    let length = 0;
    while (at + length < text.length && other.includes(text.slice(at, at + length + 1))) length += 1;
    const shared = letters(text.slice(at, at + length)).length >= STRETCH;
    const step = shared ? length : 1;
    push(text.slice(at, at + step), shared ? ['same'] : []);
    at += step;
  }
  return segments;
}

/**
 * Where a party's position changed its wording from one round to a later one: pairs of lines that speak of the same subject in other words, the
 * most alike first, each line in one pair at most.
 * @param names what parties, places and conferences are called, the longest first
 * @param all the party's lines over all rounds: what is common to them does not count as a subject
 */
export function changesBetween(
  before: readonly LineView[],
  after: readonly LineView[],
  all: readonly LineView[],
  names: readonly string[],
): ChangeView[] {
  const weight = weightsOf(all);
  const candidates = before
    .flatMap((from) =>
      after.map((to) => ({ from, to, score: likeness(pairsOf(from.text), pairsOf(to.text), weight) })),
    )
    .filter(({ from, to, score }) => score >= ALIKE && letters(from.text) !== letters(to.text))
    .filter(({ from, to }) => hasSubject(from.text, to.text, names))
    .sort((a, b) => b.score - a.score);
  const chosen: typeof candidates = [];
  for (const one of candidates) {
    if (!chosen.some(({ from, to }) => from === one.from || to === one.to)) chosen.push(one);
  }
  return chosen.slice(0, MOST).map(({ from, to }) => ({
    from,
    to,
    fromWords: sharedWords(from.text, to.text),
    toWords: sharedWords(to.text, from.text),
  }));
}
