import { joinedNouns, type Noun } from '../../../en/titles/noun';
import { pattern } from '../pattern';
import { nounUnits } from './noun-unit';
import { after, once, type Parsed, type Reader } from './reader';

const AND = pattern('^(?:、|，?以及|和|與|及|暨)');
/** 無核化這一目標, 糧食、化肥等物資: the noun behind names the same again. */
const SAME = pattern('^這(?:一|個|項|種)');
const SUCH = pattern('^等(?:[一二三四五六兩]?[國種項])?的?');
/** 導彈等問題: of one thing only where the noun behind names nothing further. */
const SUCH_ONE = pattern('^等(?=問題|議題|物資|武器|措施)');
const MOST = 7;
/** Of a later member of a list only so many ways to read it count. */
const FEW = 3;

/**
 * Noun phrases that begin at a place, the longest first: nouns with what belongs to them, joined by 和 and 、.
 * Example: `糧食、焦炭和重油` is "food, coke and heavy fuel oil". Counter-example: `美國和北韓會談` also begins with 美國 alone.
 */
export function nounPhrases(reader: Reader, at: number): readonly Parsed<Noun>[] {
  return once(reader, 'noun-phrase', at, () => joinedFrom(reader, at, []));
}

function joinedFrom(reader: Reader, at: number, before: readonly Noun[]): Parsed<Noun>[] {
  return nounUnits(reader, at)
    .slice(0, before.length === 0 ? undefined : FEW)
    .flatMap(({ end, value }) => {
      const all = [...before, value];
      const here = { end, value: joinedNouns(all) };
      const same = [after(reader, end, SAME), after(reader, end, before.length > 0 ? SUCH : SUCH_ONE)]
        .flatMap((at_) => (at_ === null ? [] : nounUnits({ ...reader, isPlain: true }, at_)))
        .map((one) => ({ end: one.end, value: here.value }));
      const and = all.length < MOST ? after(reader, end, AND) : null;
      return and === null ? [here, ...same] : [...joinedFrom(reader, and, all), here, ...same];
    });
}
