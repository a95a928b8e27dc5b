import type { DateValue } from '@/lib/time/date-value';
import { around, type Situation } from './situation';

/**
 * Whether a date that goes back before the one told last is an aside that the story does not follow: a year that is part of an attribute or a name, or of
 * which somebody speaks. Examples: 撤回一九六七年的疆界, 判斷伊朗已於2003年停止. Counter-examples: 布托於1972年1月召集, which tells an
 * earlier story; any date that goes on in time.
 */
export function isAside(situation: Situation, value: DateValue): boolean {
  const { candidate, context, narrative } = situation;
  const told = narrative.lastWith('year');
  const { value: words } = candidate;
  if (!told || words.kind !== 'date' || words.date.year === undefined || value.latest >= told.value.earliest)
    return false;
  return context.cues.isAside(around(situation));
}
