import type { NameHit } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { words } from '../../text/words';

/** Of a private body, whoever it is: `美國哈佛大學研究小組負責人朴相馨`. */
const OF_PRIVATE_BODY = words(
  '^[^，、和與]{0,16}(?:{institutes}|基金會|學會|協會|公司|集團|報社|週刊|雜誌)[^，]{0,40}$',
);
/** Somebody without office: `北韓技術人員`, `中共飛行員`, `南韓學者`. */
const WITHOUT_OFFICE = words(
  '^(?:的|籍|一[名位])?[^，、和與國府方]{0,6}(?:人員|飛行員|機師|船員|民眾|學生|{bystanders}|{veterans}|{scholars}|教授|研究員|工程師|科學家|分析家|分析師|評論家|難民|叛逃者|脫北者|投誠者|男子|女子)[^，]{0,8}$',
);

/**
 * Whether the state named only says where somebody comes from who is in no table, so that it does not speak: `美國哈佛大學教授指出`, `北韓技術人員供稱`. Counter-examples: `美國國務院官員指出`, who speaks
 * for it; `北韓表示`.
 * @param trigger the verb of saying
 */
export function isOfUnknownSpeaker(form: string, { kind, span }: NameHit, trigger: Span): boolean {
  if ((kind !== 'state' && kind !== 'seat') || span.end > trigger.start) return false;
  const between = form.slice(span.end, trigger.start);
  return OF_PRIVATE_BODY.test(between) || WITHOUT_OFFICE.test(between);
}
