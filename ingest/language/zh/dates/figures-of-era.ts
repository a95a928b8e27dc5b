import type { YearField } from '../../../date/candidate';
import { matchAt, sticky } from '../../../date/recognise/pattern';
import type { TimexRule } from '../../../date/recognise/rule';
import { stated } from './slots/slot';

const FIGURES = sticky('(1[0-4][0-9])(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])(?=[\\s)）】\\]]|$)');
/** What may stand before it in its line: nothing, or what says that it is a date. */
const BEFORE = /(?:^|\n|[日时][期间]\s?[：:])\s?[(（【[]?$/;

/**
 * A date of the ROC in seven figures, as ministries of Taiwan write it on a line of its own or behind its label: `1110325`, `發布日期：1060517`. Counter-examples: `1110325人`, a count;
 * `電話1110325`.
 */
export const figuresOfEra: TimexRule = {
  id: 'figures-of-era',
  begins: ['10', '11', '12', '13', '14'],
  match(text, at) {
    const match = matchAt(FIGURES, text, at);
    if (!match || !BEFORE.test(text.slice(Math.max(0, at - 6), at))) return null;
    const end = at + match[0].length;
    const span = { start: at, end };
    const year: YearField = { kind: 'era', era: 'roc', value: Number(match[1]), span };
    const date = { year, month: stated(Number(match[2]), span), day: stated(Number(match[3]), span) };
    return { end, type: 'DATE', value: { kind: 'date', date } };
  },
};
