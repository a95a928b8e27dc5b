import { inflected } from '../../../en/titles/inflect';
import type { Relative } from '../../../en/titles/noun';
import { pattern } from '../pattern';
import { clauses } from './clause';
import { durationAt } from './duration';
import { nounPhrases } from './noun-phrase';
import { after, isAhead, once, type Parsed, type Reader } from './reader';
import { verbAlone } from './verb-alone';
import { verbPhrases } from './verb-phrase';

const OF = pattern('^[的之]');
/** What ends every one of them. */
const LAST = pattern('[的之]');
const ABOUT = pattern('^(?:有關|關於)');
const PASSIVE_SIGN = pattern('^所');

/**
 * Clauses that tell which thing is meant, as they stand behind its noun: `載有離心機的(貨輪)` "carrying centrifuges", `南韓提出的(計畫)`
 * "put forward by South Korea". They end behind their 的.
 */
export function relativeClauses(reader: Reader, at: number): readonly Parsed<Relative>[] {
  if (!isAhead(reader, at + 1, LAST)) return [];
  return once(reader, 'relative-clause', at, () => [
    ...bySubject(reader, at),
    ...byObject(reader, at),
    ...lasting(reader, at),
    ...content(reader, at),
  ]);
}

function bySubject(reader: Reader, at: number): Parsed<Relative>[] {
  return verbPhrases(reader, at).flatMap(({ end, value }) => {
    const of = after(reader, end, OF);
    const told = of === null ? null : inflected(value, 'doing');
    const infinitive = inflected(value, 'base');
    if (of === null || told === null) return [];
    // "being able" and "being a threat" read badly behind a noun.
    return value.bases[0] === 'be'
      ? []
      : [
          {
            end: of,
            value: { en: told, infinitive: infinitive === null ? null : `to ${infinitive}`, that: null },
          },
        ];
  });
}

function byObject(reader: Reader, at: number): Parsed<Relative>[] {
  return nounPhrases({ ...reader, isPlain: true }, at).flatMap(({ end, value }) =>
    value.kind !== 'actor'
      ? []
      : verbAlone(reader, after(reader, end, PASSIVE_SIGN) ?? end).flatMap((verb) => {
          const of = after(reader, verb.end, OF);
          return of === null
            ? []
            : [{ end: of, value: { en: `${verb.value} by ${value.en}`, infinitive: null, that: null } }];
        }),
  );
}

/** `封存8年的(反應器)`: frozen for eight years. */
function lasting(reader: Reader, at: number): Parsed<Relative>[] {
  return verbAlone(reader, at).flatMap(({ end, value }) => {
    const length = durationAt(reader, end);
    const of = length && after(reader, length.end, OF);
    return !length || !of
      ? []
      : [{ end: of, value: { en: `${value} for ${length.value}`, infinitive: null, that: null } }];
  });
}

/** `北韓試射飛彈的(消息)`: that North Korea test-fires missiles. */
function content(reader: Reader, at: number): Parsed<Relative>[] {
  return clauses({ ...reader, isPlain: true, told: null }, after(reader, at, ABOUT) ?? at).flatMap(
    ({ end, value }) => {
      const of = after(reader, end, OF);
      return of === null || /⟦/.test(value)
        ? []
        : [{ end: of, value: { en: '', infinitive: null, that: `that ${value}` } }];
    },
  );
}
