import type { AnnotatedDocument } from '../../../../extract/context';
import { triggerIds } from '../../../../knowledge/trigger-ids';
import { words } from '../../text/words';
import { type ClauseReading, isIn } from '../clauses/reading';

/** What goes on in somebody's mind. Counter-examples: 主張, 表示關切, 強調希望, which are said. */
const MIND = words(
  '^(?:{viewing}|不認為|堅信|預期|希望|期待|盼望|期盼|看好|樂觀|擔心|憂慮|關切|失望|感到[^，]{0,2}失望)$',
);
/** The verbs that say that it was said. */
const VOICED = triggerIds('say', 'speech-bare', 'make-statement', 'announce', 'admit', 'call-it');

/**
 * Whether a clause tells a view, a hope or a fear that nobody voices in it: no verb of saying stands before it, and who has it is no person.
 * Examples: `也讓日本感到失望`, `俄羅斯認為，會談會有結果`. Counter-examples: `官員表示希望…`, `凱利認為…`, a person of whom the news tells that he said so.
 */
export function isUnvoiced(
  { trigger, triggers, names, span }: ClauseReading,
  { form }: AnnotatedDocument,
): boolean {
  if (!trigger || !MIND.test(form.slice(trigger.span.start, trigger.span.end))) return false;
  const isVoiced = triggers.some(
    (other) => VOICED.has(other.row.id) && other.span.start <= trigger.span.start,
  );
  const byPerson = names.some(
    (name) => isIn(span, name) && name.kind === 'person' && name.span.end <= trigger.span.start,
  );
  return !isVoiced && !byPerson;
}
