import { ERA_NAMES, eraNamed } from '@/lib/language/zh/era-names';
import type { DateFields } from '../../../date/candidate';
import { matchAt, sticky } from '../../../date/recognise/pattern';
import type { TimexRule } from '../../../date/recognise/rule';
import { numeral, S } from './grammar';

const OF_ERA = sticky(`(${ERA_NAMES.join('|')})${S}([1-9]0|[一二三四五六七八九]?十)${S}年代`);

/** Ten years of an era: 民國五十年代 is 1961 to 1970. Counter-example: 五十年代, which counts from 1950. */
export const eraDecade: TimexRule = {
  id: 'era-decade',
  begins: ERA_NAMES.filter(({ length }) => length > 1).map((name) => name.slice(0, 2)),
  match(text, at) {
    const match = matchAt(OF_ERA, text, at);
    const era = eraNamed(match?.[1] ?? '');
    if (!match || era === null) return null;
    const span = { start: at, end: at + match[0].length };
    const first = numeral(match[2] ?? '');
    const from: DateFields = { year: { kind: 'era', era, value: first, span } };
    const to: DateFields = { year: { kind: 'era', era, value: first + 9, span } };
    return { end: span.end, type: 'DATE', value: { kind: 'range', from, to } };
  },
};
