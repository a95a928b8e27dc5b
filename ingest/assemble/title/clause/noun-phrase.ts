import { pattern } from '../pattern';
import { joinedNouns, type Noun } from './noun';
import { nounUnits } from './noun-unit';
import { after, once, type Parsed, type Reader } from './reader';

const AND = pattern('^(?:、|和|與|及|以及|暨)');
const MOST = 7;

/**
 * Noun phrases that begin at a place, the longest first: nouns with what belongs to them, joined by 和 and 、.
 * Example: `糧食、焦炭和重油` is "food, coke and heavy fuel oil". Counter-example: `美國和北韓會談` also begins with 美國 alone.
 */
export function nounPhrases(reader: Reader, at: number): readonly Parsed<Noun>[] {
  return once(reader, 'noun-phrase', at, () => joinedFrom(reader, at, []));
}

function joinedFrom(reader: Reader, at: number, before: readonly Noun[]): Parsed<Noun>[] {
  return nounUnits(reader, at).flatMap(({ end, value }) => {
    const all = [...before, value];
    const here = { end, value: joinedNouns(all) };
    const and = all.length < MOST ? after(reader, end, AND) : null;
    return and === null ? [here] : [...joinedFrom(reader, and, all), here];
  });
}
