import type { AnnotatedDocument } from '../../../../extract/context';
import { around, form } from './clause-shape';
import type { ClauseReading } from './reading';

const JUDGED = form(
  /^(?:可說|可謂|無疑|無異)?(?:是|為|乃|堪稱)[^，]*(?:事件|大事|里程碑|突破|轉捩點|轉折點|一頁|一步|成就|勝利|象徵)$/,
);

/** Whether a clause says what a happening is held to be: `首腦會談是意義重大的歷史事件`. Counter-example: `這是第一次核危機`, which names it. */
export function isJudgement(reading: ClauseReading, document: AnnotatedDocument): boolean {
  return (
    reading.own === null &&
    reading.trigger?.row.pos === 'noun' &&
    JUDGED.test(around(reading, document).after)
  );
}
