import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { decided, documentsOf, target } from './fixture';

/** Three documents on one crisis, which in part tell of the same events and once contradict each other. */
export const READ = documentsOf({
  a: '2003年1月10日，北韓宣布退出《不擴散核武器條約》。\n2003年8月27日，第一輪六方會談在北京舉行。\n2005年5月2日，北韓向日本海試射飛彈。\n2002年10月，美國特使凱利訪問平壤。',
  b: '2003年1月10日，平壤宣布退出《不擴散核武器條約》。第二次核危機在2002年10月爆發。\n2003年8月27日至29日，首輪六方會談在北京召開。',
  c: '第二次核危機在2002年8月爆發。2004年6月，美國國務卿鮑爾訪問中國。其後情勢趨於和緩。',
});
/** What they tell before anything is decided. */
export const BEFORE = decided(READ);

/** Events of them, as decisions name them; `ROUND` and `OPENED` are one that is told as two. */
export const WITHDRAWAL = target(BEFORE, '退出');
export const MISSILE = target(BEFORE, '試射飛彈');
export const ROUND = target(BEFORE, '第一輪');
export const OPENED = target(BEFORE, '首輪');
export const VISIT = target(BEFORE, '鮑爾');

/** The event that words tell of. */
export function eventOf(kb: KnowledgeBase, told: string) {
  const mention = kb.mentions.find(({ quote }) => quote.includes(told));
  return kb.events.find(({ id }) => id === mention?.eventId);
}

/** What became of each line of the ledger: why it does not hold, or its state. */
export const states = (kb: KnowledgeBase): string[] => kb.edits.map(({ state, cause }) => cause ?? state);

/** The rules by which lines of the ledger were told as faulty. */
export const rules = (kb: KnowledgeBase): string[] =>
  kb.diagnostics.filter(({ stage }) => stage === 'ledger').map(({ rule }) => rule);
