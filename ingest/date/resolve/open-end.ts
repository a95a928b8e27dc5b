import type { Precision } from '@/lib/schema/day';
import type { Span } from '@/lib/schema/span';
import { around, justBefore, justBehind, type Situation } from './situation';

/** The words that make a date the beginning of a time that goes on, or null: 1994年以來, 自1991年開始, 自 1990 年蘇聯瓦解以來. Counter-example: 自 2003 年 8 月起進行. */
export function sinceAround(situation: Situation, precision: Precision): Span | null {
  const { candidate, context } = situation;
  const { behind } = around(situation);
  const isRange = candidate.value.kind === 'range';
  const since = context.cues.since({ before: justBefore(situation), behind }, { precision, isRange });
  if (!since) return null;
  return {
    start: since.before > 0 ? candidate.start - since.before : candidate.end,
    end: since.behind > 0 ? candidate.end + since.behind : candidate.start,
  };
}

/** Whether a date only begins what goes on, so that the story goes on from it: 從2014年1月20日開始執行. Counter-example: 自1993年以來. */
export function beginsThere(situation: Situation): boolean {
  return situation.context.cues.begins(justBehind(situation));
}
