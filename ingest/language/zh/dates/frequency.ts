import { matchAt, sticky } from '../../../date/recognise/pattern';
import type { TimexRule } from '../../../date/recognise/rule';
import { amountAt } from './amount';
import { fourFigureYear, numeralBegins, S, SMALL } from './grammar';
import { daySlot } from './slots/day';
import { holidaySlot } from './slots/holiday';
import { monthSlot } from './slots/month';
import { partSlot } from './slots/part';
import { weekdayBehindEvery } from './slots/weekday';

const EVERY = sticky(`每(?:隔|逢)?${S}`);
const UNIT = sticky(
  '(年度?|个?月|个?季度?|周(?![岁刊])|个?(?:星期|礼拜)|[天日](?!新闻|电讯|邮报|经济|镜报)|小时)',
);
const GAP = sticky(`${S}的?${S}`);
const PER = sticky(`${SMALL}(?:年|个?月|周|天|日)(?:一?度|(?:${SMALL}|两)次)|年年`);

/**
 * A frequency, which fixes no date: 每年 10 月, 每週三, 每隔兩年, 四年一度. Counter-examples: 每日新聞 (a newspaper), 每人.
 */
export const frequency: TimexRule = {
  id: 'frequency',
  units: '年个月周天日',
  begins: ['每', '年年'],
  match(text, at) {
    const every = text[at] === '每' ? matchAt(EVERY, text, at) : null;
    if (!every) {
      const per = fourFigureYear(text, at) === 0 && numeralBegins(text, at) ? matchAt(PER, text, at) : null;
      return per ? { end: at + per[0].length, type: 'SET', value: { kind: 'set' } } : null;
    }
    const from = at + every[0].length;
    const end = amountAt(text, from)?.end ?? unitEnd(text, from);
    return end === null ? null : { end, type: 'SET', value: { kind: 'set' } };
  },
};

/** The end of a unit with the month, day or part that may follow it: 每年 10 月 1 日, 每年元旦, 每年底. */
function unitEnd(text: string, at: number): number | null {
  const weekday = weekdayBehindEvery(text, at);
  if (weekday) return weekday.end;
  const unit = matchAt(UNIT, text, at);
  if (!unit) return null;
  let end = at + unit[0].length;
  const next = end + (matchAt(GAP, text, end)?.[0].length ?? 0);
  const holiday = unit[0].startsWith('年') ? holidaySlot(text, next) : null;
  if (holiday) return holiday.end;
  const month = monthSlot(text, next) ?? null;
  if (month) end = month.end;
  const day = daySlot(text, month ? month.end : next);
  if (day?.from.day?.kind === 'stated') end = day.end;
  else if (unit[0].startsWith('年') && !month) end = partSlot(text, end, 'year')?.end ?? end;
  return end;
}
