import { matchAt, sticky } from '../../../../date/recognise/pattern';
import { numeral, numeralBegins, S, SMALL } from '../grammar';
import type { SlotMatch } from './slot';

const MONTH_AND_DAY = sticky(`(${SMALL}|0{1,2})${S}月(?:${S}(${SMALL}|0{1,2})${S}[日号])?`);
const DAY = sticky(`(${SMALL}|0{1,2})${S}[日号](?!线|楼|公路)`);

/**
 * Reads a month with a day, or a day behind a month, that no calendar has: the 13月5日 of 2003年13月5日, the 45日 of 6月45日. It is one expression, so that no other date is
 * made of what is left. Counter-example: 6月31日, which only June does not have.
 */
export function impossibleSlot(text: string, at: number): SlotMatch | null {
  const match = matchAt(MONTH_AND_DAY, text, at);
  if (match && numeralBegins(text, at)) {
    const [month, day] = [numeral(match[1] ?? ''), numeral(match[2] ?? '1')];
    const isDate = match[2] !== undefined || isBehind(text, at, '年');
    return isDate && (month > 12 || month < 1 || day < 1) ? slot(match, at) : null;
  }
  const ofDay = isBehind(text, at, '月') ? matchAt(DAY, text, at) : null;
  const day = numeral(ofDay?.[1] ?? '');
  return ofDay && (day > 31 || day < 1) ? slot(ofDay, at) : null;
}

function isBehind(text: string, at: number, unit: '年' | '月'): boolean {
  return text
    .slice(Math.max(0, at - 6), at)
    .replace(/[份的\s]+$/, '')
    .endsWith(unit);
}

function slot(match: RegExpExecArray, at: number): SlotMatch {
  const end = at + match[0].length;
  return { end, from: { impossible: { span: { start: at, end } } } };
}
