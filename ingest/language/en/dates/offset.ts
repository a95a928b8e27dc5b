import type { TimexValue } from '../../../date/candidate';
import type { TimexRule } from '../../../date/recognise/rule';
import { AMOUNT_BEGINS, amountAt } from './amount';
import { END, matchAt, pattern, W } from './grammar';
import { periodAt } from './period';
import { dayAt } from './slots';

const SIDE = pattern(
  `${W}(?:(ago|back)|(earlier|beforehand|previously)|(later|afterwards?|thereafter|hence)|(from${W}now|from${W}today)|(before|prior${W}to)|(after|following))${END}`,
  'i',
);
/** `a week after that`: what it counts from was told. */
const THAT = pattern(`${W}(?:that|this|then|it)(?=\\s{0,2}(?:[,.;:)]|$))`);
const NOTHING = pattern('\\s{0,2}(?:[,.;:)\\]”"]|$)');
const GAP = pattern(`${W}(?:the${W})?`);
/** The event it counts from, as far as its name may go. */
const EVENT = pattern(`${W}(?:the|a|an|its|their|his|her|that)${W}((?:[\\p{L}\\p{N}-]+\\s?){1,5})`);

/**
 * A date by its distance: three days ago, two days later, three years earlier, a week after that, five days after September 19, 2005, two weeks from now.
 * Counter-examples: ten years (a length), the day after, two-day.
 */
export const offset: TimexRule = {
  id: 'offset',
  begins: AMOUNT_BEGINS,
  match(text, at) {
    const found = amountAt(text, at);
    const side = found && !found.isAttribute ? matchAt(SIDE, text, found.end) : null;
    if (!found || !side) return null;
    const [whole, ago, earlier, later, now, before, after] = side;
    let end = found.end + whole.length;
    const direction = (ago ?? earlier ?? before) ? -1 : 1;
    const { amount, unit } = found;
    const type = unit === 'hour' || unit === 'minute' ? 'TIME' : 'DATE';
    const offset = { kind: 'offset', amount, unit, direction, event: null } as const;
    if (ago ?? now) return { end, type, value: { ...offset, origin: 'reference' } };
    if (earlier ?? later) return { end, type, value: { ...offset, origin: 'anchor' } };
    const that = matchAt(THAT, text, end);
    if (that) end += that[0].length;
    if (that || ((before ?? after) && matchAt(NOTHING, text, end)))
      return { end, type, value: { ...offset, origin: 'anchor' } };
    return { ...fromNamed(text, end, offset), type };
  },
};

/** The date or the event that a distance counts from. Of a clause (`two days after he left`) nobody knows the date. */
function fromNamed(
  text: string,
  at: number,
  offset: Extract<TimexValue, { kind: 'offset' }>,
): { end: number; value: TimexValue } {
  const gap = matchAt(GAP, text, at);
  const next = at + (gap?.[0].length ?? 0);
  const base = gap ? (dayAt(text, next) ?? periodAt(text, next)) : null;
  if (base && !('to' in base && base.to) && !('also' in base && base.also))
    return { end: base.end, value: { ...offset, base: base.from } };
  const event = matchAt(EVENT, text, at);
  const span = event
    ? { start: at + event[0].length - (event[1] ?? '').length, end: at + event[0].trimEnd().length }
    : { start: at, end: at };
  return { end: at, value: { ...offset, event: span } };
}
