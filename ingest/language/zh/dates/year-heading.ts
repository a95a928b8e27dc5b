import { matchAt, sticky } from '../../../date/recognise/pattern';
import type { TimexRule } from '../../../date/recognise/rule';
import { numeralBegins, SMALL } from './grammar';
import { stated } from './slots/slot';

/** A year that is all of its line, and the line below it, which begins with a month or a day. */
const YEAR = sticky(
  `([12][0-9]{3})(?=[ \\t\\u3000]?[:：】）)\\]]?[ \\t]*\\n\\s{0,6}[^0-9a-z\\u4e00-\\u9fff\\s]{0,3}\\s?${SMALL}\\s?[月./／日])`,
);
/** Nothing but marks stand before it in its line: ■1979, ## 1979. */
const MARKS = /(?:^|\n)[^\p{L}\p{N}\n]{0,4}$/u;
const MOST_MARKS = 5;

/**
 * The year above the entries of a chronology, without its 年: `■1979`, `1950:`, `## 2015`. Counter-examples: a number of a page; a year above prose.
 */
export const yearHeading: TimexRule = {
  id: 'year-heading',
  // The month or day of the line below may be what stands behind the figures.
  units: '\n月:：】）)].．/／日-－',
  match(text, at) {
    const match = numeralBegins(text, at) ? matchAt(YEAR, text, at) : null;
    const year = Number(match?.[1]);
    if (!match || year < 1500 || year > 2199 || !MARKS.test(text.slice(Math.max(0, at - MOST_MARKS), at)))
      return null;
    const span = { start: at, end: at + match[0].length };
    return { end: span.end, type: 'DATE', value: { kind: 'date', date: { year: stated(year, span) } } };
  },
};
