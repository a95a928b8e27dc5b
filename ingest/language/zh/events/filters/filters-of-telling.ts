import { words } from '../../text/words';
import { isVerb } from '../clauses/clause-shape';
import type { EventFilter } from './filter';

const RECOMMENDED = words('(?<![適不便])宜(?=[及儘盡早先予在])');

/** What a paper says of itself, or where something was printed: `本文回顧`, `原載`, `1998年出版的《…》`. */
const OF_THE_PAPER = words('^(?:{paper-itself}|{printed-in})|版的[《〈「]');

const DIGIT = '[\\d〇一二三四五六七八九十百千萬半數]';
const TOTAL = words(`{up-to}[^，]{1,16}，?[^，]{0,6}{summed}[^，]{0,8}${DIGIT}`);
const CHANGED = words(`(?:[升降增減][為至]|{changed})[逾約近了達]{0,2}${DIGIT}`);
/** `升為19.9%`: the word of an event that is one of a figure. */
const RISES = words(`^升[為至]$`);

const COUNTED = words(
  '^(?:[這此]是|[這此亦]?為)[^，]{0,24}以?來[^，]{0,14}(?:{first-time}|第[一二三四五六七八九十\\d]{1,3}[次度位個])',
);

/** `這是1995年地震以來最嚴重的`: a likeness to what was. */
const GREATEST = words('^[這此]是[^，]{2,30}以來[^，]{0,4}最');

const STATE = words('{degree}{stative}$|{impressive}');

/** What tells of a figure, of a text or of how things stand, and of no happening, whatever date it bears. */
export const FILTERS_OF_TELLING: readonly EventFilter[] = [
  // what would be well: 兩國宜及早展開談判
  {
    id: 'recommended',
    filtersOut: ({ span }, { form }) => RECOMMENDED.test(form.slice(span.start, span.end)),
  },
  // a paper of itself, and where a text was printed: 本文回顧危機經過, 原載《人民日報》
  {
    id: 'of-the-paper',
    filtersOut: ({ reach }, { form }) => OF_THE_PAPER.test(form.slice(reach.start, reach.end)),
  },
  // a sum or a share up to a day: 截至5月底共銷毀2,692枚, 升為19.9%
  {
    id: 'running-total',
    filtersOut: ({ reach, trigger }, { form }) => {
      const told = form.slice(reach.start, reach.end);
      const rises = trigger !== null && RISES.test(form.slice(trigger.span.start, trigger.span.end));
      return TOTAL.test(told) || ((trigger === null || rises) && CHANGED.test(told));
    },
  },
  // the how manieth time: 為60年來首次會面
  {
    id: 'times-counted',
    filtersOut: ({ span, own }, { form }) => {
      const told = form.slice(span.start, span.end);
      return GREATEST.test(told) || (own?.timex.known.year === undefined && COUNTED.test(told));
    },
  },
  // how things stood, and what is to be thought of it: 情勢尚稱平靜, 1989年永遠難忘
  {
    id: 'state-of-things',
    filtersOut: ({ span, trigger }, { form }) =>
      !isVerb(trigger) && STATE.test(form.slice(span.start, span.end)),
  },
];
