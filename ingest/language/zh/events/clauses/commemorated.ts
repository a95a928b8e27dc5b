import type { TriggerHit } from '../../../../extract/clauses/triggers';
import { words } from '../../text/words';

/** What makes a happening one that is only remembered: `韓戰爆發六十週年`, `停戰紀念日`. */
const REMEMBERED = words(
  '^[^，。]{0,3}(?:[\\d一二三四五六七八九十百廿]{1,4}\\s?[週周]年|紀念[日館碑會儀典活大])',
);
/** Who took part in a war long ago: `參戰的老兵`. */
const VETERANS = words('^[^，。]{0,4}{veterans}');

/** Whether an event word names what is only remembered. Counter-example: `韓戰爆發六十年後`, a time. */
export function isCommemorated(form: string, { row, span: { end } }: TriggerHit): boolean {
  const behind = form.slice(end, end + 16);
  return REMEMBERED.test(behind) || (row.type === 'conflict' && VETERANS.test(behind));
}
