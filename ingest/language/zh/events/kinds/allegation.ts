import type { EventType } from '@/lib/schema/vocabulary';
import type { AnnotatedDocument } from '../../../../extract/context';
import { words } from '../../text/words';
import type { ClauseReading } from '../clauses/reading';

/** Who uses these words gives his own word for a fact. */
const ALLEGING = words('供稱|供述|供認|指稱|指陳|聲稱|宣稱|自稱|堅稱|辯稱|謊稱');
/** Who says so may tell a fact, or what he wants. */
const SAYING = words('{saying}|透露|說|稱$');
/** What tells of a fact: `曾向伊朗轉讓`, `發射的是人造衛星`, `有幾枚核武`. */
const FACT = words(
  '(?:^|[，國韓方府人的])(?:曾|已經?|早已|早就|其實)|的是|從[^，]{1,12}(?:就|便|即)|有[幾數多\\d一二三四五六七八九十][^，]{0,3}[枚座個處件]',
);
const TOLD = new Set<EventType>(['statement', 'intelligence', 'weapons-programme', 'weapons-test']);

/**
 * Whether what is told is somebody's word for a fact, so that its status is claimed: `美國指稱北韓還有濃縮鈾計畫`, `曾透露，北韓有幾枚核武`. Counter-examples: `美國也透露將展現善意`,
 * `承認曾綁架日人`, which the text takes as said against oneself.
 */
export function isAllegation(
  { trigger, span }: ClauseReading,
  { form }: AnnotatedDocument,
  type: EventType,
): boolean {
  if (!trigger || !TOLD.has(type)) return false;
  const word = form.slice(trigger.span.start, trigger.span.end);
  if (ALLEGING.test(word)) return true;
  return SAYING.test(word) && FACT.test(form.slice(trigger.span.end, span.end));
}
