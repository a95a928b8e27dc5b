import type { TimexUnit } from '../../../date/candidate';
import { charTest, matchAt, sticky } from '../../../date/recognise/pattern';
import type { Amount } from './amount';

const HALF = sticky('(大?)半(?:个(?:多)?(世纪|月|小时|星期)|(年|天))(多|余)?');
const mayBegin = charTest('大半');
const UNITS: Readonly<Record<string, readonly [number, TimexUnit]>> = {
  世纪: [50, 'year'],
  年: [6, 'month'],
  月: [15, 'day'],
  星期: [3, 'day'],
  天: [12, 'hour'],
  小时: [30, 'minute'],
};

/** Reads half a unit as the next smaller ones: 半年 is 6 months; 大半年 and 半年多 are rough. Counter-examples: 半島, 上半年. */
export function halfAt(text: string, at: number): Amount | null {
  const match = mayBegin(text, at) ? matchAt(HALF, text, at) : null;
  const half = UNITS[match?.[2] ?? match?.[3] ?? ''];
  if (!match || !half) return null;
  const isRough = match[1] !== '' || match[4] !== undefined;
  return { end: at + match[0].length, amount: isRough ? null : half[0], unit: half[1] };
}
