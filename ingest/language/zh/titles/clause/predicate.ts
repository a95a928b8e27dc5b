import { pattern } from '../pattern';
import { after, type Parsed, type Reader, skip } from './reader';
import type { Core } from './verb-core';
import { wordsAt } from './words-at';

const VERY = pattern('^(?:是)?(?:很|非常|十分|極為|極其|極|相當|最為)');
const IS = pattern('^是');
const OF = pattern('^的');

/** Adjectives that are said of the subject: `會談非常重要`, `這項決定是歷史性的`. */
export function predicates(reader: Reader, from: number): Parsed<Core>[] {
  const very = after(reader, from, VERY);
  const is = very ?? after(reader, from, IS);
  if (is === null) return [];
  const at = skip(reader, is);
  return wordsAt(reader, at, 'adjective').flatMap(({ span, value }) => {
    if (value.en === '') return [];
    const core: Core = { bases: ['be'], joint: 'and', rest: value.en, used: [], noun: '', isPast: false };
    const of = after(reader, span.end, OF);
    return very === null && of === null ? [] : [{ end: of ?? span.end, value: core }];
  });
}
