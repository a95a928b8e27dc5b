import type { Span } from '@/lib/schema/span';
import { matchAt, sticky } from '../../../date/recognise/pattern';
import type { TimexRule } from '../../../date/recognise/rule';
import { AMOUNT_BEGINS, AMOUNT_UNITS, amountAt } from './amount';
import { numeralBegins, S } from './grammar';

/** 後台 is a word, 12天後台北 begins with the city. */
const NO_TAIWAN = '(?![北湾海军股独])';
const SIDE = sticky(
  `${S}(?:之|以)?(?:(前)(?![往任线景锋途所夕述沿身方置人辈卫哨后]|台${NO_TAIWAN})|(后)(?![方勤者续果备座卫进世退期遗排援面]|台${NO_TAIWAN}))`,
);
/** Happenings that a distance is counted from: 會談前兩天, 簽約三天後. */
const NOUN =
  '(?:六方|六边|高峰|正式)?会谈|会议|峰会|高峰会|谈判|会晤|会面|大选|选举|公投|投票|战争|停战|停火|事件|危机|政变|地震|空难|核试|访问|判决';
const VERB =
  '发表|公布|通过|试射|试爆|届满|期满|到期|出访|签约|签署|签字|就职|上任|开幕|闭幕|召开|举行|开会|爆发|结束|抵达|建交|断交|独立|成立|宣布|发射|生效';
const EVENT = new RegExp(
  `(?:(?:${NOUN})?(?:${VERB})|${NOUN}|(?<![理事员议协国委社集教公工商学])会|(?<![激鏖血苦交])战)$`,
);
const LONGEST_EVENT = 6;
/** 戰爭爆發的三年後: 的 may join the event and the distance. */
const OF_EVENT = /的?$/;
const PAUSED =
  /(?:中断|停摆|相隔|时隔|事隔|睽违|暌违|阔别|分隔|沉寂|停顿|搁置|隔绝|分离|失联|冰封)(?:了|近|将近|逾)?$/;

/**
 * A date by its distance: 三天前, 五天後, 半年前, 會談前兩天, 簽約三天後. The number may be vague (數年前).
 * Counter-examples: 三天前往 (went), 三年前後, 兩年之久, 中斷三年後.
 */
export const offset: TimexRule = {
  id: 'offset',
  units: AMOUNT_UNITS,
  begins: AMOUNT_BEGINS,
  match(text, at) {
    if (!numeralBegins(text, at)) return null;
    const found = amountAt(text, at);
    const side = found && matchAt(SIDE, text, found.end);
    if (!found || !side) return null;
    const { amount, unit, between } = found;
    const direction = side[1] ? -1 : 1;
    // 中斷五十六年後: how long something rested, and from when nobody says.
    if (direction > 0 && PAUSED.test(text.slice(Math.max(0, at - 4), at))) return null;
    const type = unit === 'hour' || unit === 'minute' ? 'TIME' : 'DATE';
    const event = eventBefore(text, at);
    return {
      end: found.end + side[0].length,
      type,
      value: { kind: 'offset', amount, unit, direction, event, ...(between ? { between } : {}) },
    };
  },
};

const INTERVAL_BEFORE = /[每相间間分阻遥遠远悬时事睽暌]$/;

/** What follows an interval: 隔兩天又追加一次. Counter-examples: 每隔兩天, 隔年. */
export const interval: TimexRule = {
  id: 'interval',
  begins: [...'一二三四五六七八九十两半数几0123456789'].map((next) => `隔${next}`),
  match(text, at) {
    const found = INTERVAL_BEFORE.test(text.slice(Math.max(0, at - 1), at)) ? null : amountAt(text, at + 1);
    if (!found || found.unit === 'hour' || found.unit === 'minute') return null;
    const { amount, unit, end } = found;
    return { end, type: 'DATE', value: { kind: 'offset', amount, unit, direction: 1, event: null } };
  },
};

const EVENT_SIDE = sticky('([前后])(?:的)?(第)?');

/** The distance behind the event's name: 會談前兩天, 會後第三天. Counter-example: 前兩天 without an event. */
export const eventOffset: TimexRule = {
  id: 'event-offset',
  begins: [...'一二三四五六七八九十两半数几第的0123456789'].flatMap((next) => [`前${next}`, `后${next}`]),
  match(text, at) {
    const side = matchAt(EVENT_SIDE, text, at);
    const event = eventBefore(text, at);
    const found = side && event && amountAt(text, at + side[0].length);
    if (!side || !event || !found) return null;
    const { unit } = found;
    // 會後第三天 is two days after the first.
    const amount = found.amount === null ? null : found.amount - (side[2] ? 1 : 0);
    const direction = side[1] === '前' ? -1 : 1;
    return {
      start: event.start,
      end: found.end,
      type: 'DATE',
      value: { kind: 'offset', amount, unit, direction, event },
    };
  },
};

function eventBefore(text: string, at: number): Span | null {
  const end = at - (OF_EVENT.exec(text.slice(Math.max(0, at - 1), at))?.[0].length ?? 0);
  const found = EVENT.exec(text.slice(Math.max(0, end - LONGEST_EVENT), end));
  return found ? { start: end - found[0].length, end } : null;
}
