import type { Span } from '@/lib/schema/span';
import type { AnnotatedDocument } from '../../../../extract/context';
import { words } from '../../text/words';

/** `（一）第一階段：`; a stage that bears its years is history: `第一階段（1994年至2002年）：`. */
const STAGE = words(
  '^[（(]?[一二三四五六\\d]{0,2}[）)]?[、.．]?\\s*第[一二三四五六]個?(?:階段|步驟?|期)[，：:是為]',
);
/** `分三階段處理：` stands before the stages, with what they are stages of. */
const PLAN = words('{proposal}|計畫|{outline}|藍圖|框架|{suggesting}|議程|安排');
const STAGES = words(
  '(?:分|為|共|有|以)[^，。]{0,4}[二兩三四五六\\d]個?(?:階段|步驟?|期)|第[一二三四五六]個?(?:階段|步驟?|期)[，：:是為]',
);
/** So far before a stage its plan is named. */
const BEFORE = 300;

/**
 * Whether a passage, or a sentence, sets out a stage of a plan: its contents are no events.
 * Example: `新路線圖分三階段：（二）第二階段：三國發表共同宣言`. Counter-examples: `第一階段（1994年至2002年）：雙方簽署協議`; stages of no plan.
 */
export function isStageOfPlan({ form }: AnnotatedDocument, { start, end }: Span): boolean {
  if (!STAGE.test(form.slice(start, Math.min(end, start + 14)))) return false;
  const before = form.slice(Math.max(0, start - BEFORE), start);
  return PLAN.test(before) && STAGES.test(before);
}
