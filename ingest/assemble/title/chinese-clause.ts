import type { MentionDraft } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import type { Lexicon } from '../../lexicon/lexicon';
import { rowOf } from '../../lexicon/row-of';
import { chineseTitle } from './chinese-title';

const STOP = /[，；。]/;
/** What may stand before the event word of a clause without subject: joining words, adverbs, and phrases of manner and place. */
const NO_SUBJECT =
  /^(?:[，、；\s]|[並且而又更也亦即則均都再曾已將會仍未不必另還才就便各]|並且|而且|共同|同時|一再|持續|繼續|分別|正式|重新|公開|明確|樂觀的?|隨後|最後|最快|準備|計畫|可能|立刻|隨即|開始|如期|事後|私下|[在於對向以把就與和跟透經從由自為給與因][^，；]*)*$/;
const JOINT = /共同|一致|聯合|分別|都|均|彼此|相互|互相/;
const MOST_NAMES = 3;
const GROUP = /雙方|兩國|三方|三國|六國|各方|各國|兩人|二人|他們|其/;

/**
 * The Chinese title of a mention: the part of its clause that holds the event word and what is said, with the name of the one who acts in front where the
 * words leave it out and the story before names it.
 * @param text of the document, in which the spans of the mention are offsets
 */
export function chineseClauseTitle(draft: MentionDraft, text: string, lexicon: Lexicon): string {
  const core = coreOf(draft, text);
  const told = draft.trigger ? text.slice(draft.trigger.start, draft.trigger.end) : '';
  const title = chineseTitle(text.slice(core.start, core.end), draft.dateText, told);
  const actor = leftOut(draft, text, core, lexicon);
  return actor === '' || title.startsWith(actor) ? title : chineseTitle(`${actor}${title}`, '', told);
}

/** The part between commas that holds the event word; with what follows where that is what is said, and with what comes before where it names the subject. */
function coreOf({ span, trigger, participants }: MentionDraft, text: string): Span {
  if (!trigger) return span;
  const first = participants.find(
    ({ role, span: at }) => role !== 'object' && at && at.end <= trigger.start,
  )?.span;
  const from = Math.min(trigger.start, first?.start ?? trigger.start);
  let start = span.start;
  for (let i = span.start; i < from; i += 1) if (STOP.test(text[i] as string)) start = i + 1;
  return { start, end: span.end };
}

/** The names of those who act where only the words before name them; '' where the clause has a subject of its own. */
function leftOut(draft: MentionDraft, text: string, core: Span, lexicon: Lexicon): string {
  const { participants, trigger, dateText, triggerId } = draft;
  const row = rowOf(lexicon.triggers, triggerId);
  if (!trigger || !row?.en.startsWith('{actor}')) return '';
  const before = text.slice(core.start, trigger.start).replace(dateText, '');
  const named = participants.some(
    ({ role, span }) => role !== 'object' && span !== null && span.start < trigger.start,
  );
  if (named || GROUP.test(text.slice(core.start, trigger.end))) return '';
  if (!NO_SUBJECT.test(before) || /^[的之]/.test(text.slice(trigger.end))) return '';
  const implied = participants.filter(({ role, span }) => role === 'actor' && span === null);
  return namesOf(
    implied.map(({ entityId }) => entityId),
    JOINT.test(text.slice(core.start, core.end)),
    lexicon,
  );
}

/** A person goes on alone, and the first of two states of which nothing says that they act together; else states go on together. */
function namesOf(ids: readonly string[], isJoint: boolean, lexicon: Lexicon): string {
  const person = ids.map((id) => rowOf(lexicon.persons, id)).find((row) => row !== undefined);
  if (person) return person.zh;
  const states = ids.flatMap((id) => rowOf(lexicon.countries, id)?.zh ?? []);
  const bodies = ids.flatMap((id) => rowOf(lexicon.organisations, id)?.zh ?? []);
  const names = states.length > 0 ? states : bodies;
  if (names.length === 2 && !isJoint) return names[0] as string;
  return names.length <= MOST_NAMES ? names.join('、') : '';
}
