import type { MentionDraft } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { isCommonHan } from '@/lib/text/han';
import type { TitleText } from '../../../assemble/language';
import { rowOf } from '../../../knowledge/row-of';
import { chineseNames } from './chinese-names';
import { chineseTitle } from './chinese-title';
import { denialOf } from './clause/denied';
import { type ToldClause, toldClause } from './clause/told-clause';
import { knownOf, NOBODY } from './known';
import { pattern } from './pattern';
import { saidEnd } from './said-end';
import type { TitleWords } from './title-words';

const STOP = /[，；。]/;
/** What may stand before the event word of a clause without subject: joining words, adverbs, and phrases of manner and place. */
const NO_SUBJECT =
  /^(?:[，、；\s]|[並且而又更也亦即則均都再曾已將會仍未不必另還才就便各]|並且|而且|另一方面|一方面|進而|共同|同時|一再|持續|繼續|分別|正式|重新|公開|明確|樂觀的?|隨後|最後|最快|準備|計畫|可能|立刻|隨即|開始|如期|事後|私下|[在於對向以把就與和跟透經從由自為給與因][^，；]*)*$/;
/** Who a subject speaks of that names nobody. */
const GROUP = pattern('^(?:{both-sides}|{three-sides}|六國|兩人|二人|他們|他|她|該國|其)(?=[^中他它餘實次])');
/** What joins a clause to another behind its subject. */
const JOINING =
  /^(?:方面)?(?:另一方面|一方面|更(?=試|在|是|進|加入|提|宣|發)|又(?!一)|卻|則是|則|也|亦|竟然|竟|並(?!不|未|沒|非)|遂|即(?![將使可])|就(?!職|任|[^，]{1,12}(?:進行|達成|舉行|交換|表示|展開|提出)))/;
const SAYING =
  /(?:表示|指出|說|稱|透露|強調|宣布|聲明|表明|重申|轉述|認為|主張|警告|風聲|報導|評論|談話|演說|演說中|通知|告知|揭露|揭發|發現)$/;
/** `，以及…` goes on with a list. */
const LISTED = /^(?:以及|及|和|與|或)/;
const CONDITION = /(?:如果|假如|倘若|若|只要|一旦|除非)/;
const MOST_CONDITION = 30;

/**
 * The Chinese title of a mention: its clause as a sentence that can be read alone. The clause that was read whole stands as it was read; else the part between
 * commas that holds the event word and what is said. Who acts stands in front where the words leave it out or speak of 雙方, and the story names it.
 */
export function chineseClauseTitle(draft: MentionDraft, source: TitleText, words: TitleWords): string {
  const { trigger, span, dateText } = draft;
  const { text } = source;
  const row = rowOf(words.lexicon.triggers, draft.triggerId);
  if (!trigger || !row) {
    const whole = toldClause(draft, source, words, NOBODY);
    return chineseTitle(text.slice(whole?.clause.start ?? span.start, span.end), dateText);
  }
  const told = text.slice(trigger.start, trigger.end);
  const known = knownOf(draft, { row, trigger, ...span }, source, words);
  const denial = denialOf(draft, source, words, known);
  if (denial) return chineseTitle(text.slice(denial.start, span.end), '', told);
  const read = toldClause(draft, source, words, known);
  const core = read
    ? { start: read.clause.start, end: wholeEnd(text, read.end) }
    : coreOf(draft, source, SAYING.test(told));
  const subjectEnd = read ? read.clause.subjectEnd : namedEnd(draft, core);
  const tail = joinless(text.slice(subjectEnd, core.end), dateText);
  const subject = text.slice(core.start, subjectEnd);
  const group = GROUP.exec(source.form.slice(core.start, core.end))?.[0] ?? '';
  if (group !== '') {
    const ids = group.length > 1 && !/^[该]/.test(group) ? known.togetherIds : known.ids;
    const names = isMany(group, ids.length) ? chineseNames(ids, span.end, source, words) : '';
    const rest = text.slice(core.start + group.length, core.end).replace(JOINING, '');
    if (names !== '') return chineseTitle(`${names}${rest}`, dateText, told);
  }
  const title = chineseTitle(`${subject}${tail}`, dateText, told);
  // 兩國 of whom only one is known: no name stands for them.
  const actor =
    group === '' && isLeftOut(draft, text, core, read)
      ? chineseNames(known.ids, span.end, source, words)
      : '';
  return actor === '' || title.startsWith(actor) ? title : chineseTitle(`${actor}${title}`, '', told);
}

/** Without the word that joins a clause to the one before, in front of or behind the date: 自1990年代以來即. */
function joinless(tail: string, dateText: string): string {
  const at = dateText === '' ? -1 : tail.indexOf(dateText);
  if (at < 0 || at > 1) return tail.replace(JOINING, '');
  const end = at + dateText.length;
  const behind = /^(?:以來|起|後)?/.exec(tail.slice(end))?.[0].length ?? 0;
  return `${tail.slice(0, end + behind)}${tail.slice(end + behind).replace(JOINING, '')}`;
}

const MOST_MORE = 16;

/** The Chinese title goes on to the end of the clause, with the quotation mark that closes it, and with the act that 並 joins to it. */
function wholeEnd(text: string, end: number): number {
  const more = /^[^，。；：！？\n]*/.exec(text.slice(end, end + MOST_MORE + 1))?.[0].length ?? 0;
  return more <= MOST_MORE ? end + more : end;
}

/** 雙方 and 兩國 are two, 三方 three, 他 is one. */
function isMany(group: string, count: number): boolean {
  if (/^[双两二]/.test(group)) return count === 2;
  if (/^三/.test(group)) return count === 3;
  return /^(?:六|他们)/.test(group) ? count > 1 : count === 1;
}

/** The part between commas that holds the event word; with what follows where that is what is said, with what comes before where it names the subject or the condition. */
function coreOf({ span, trigger, participants }: MentionDraft, { text }: TitleText, isSaying: boolean): Span {
  if (!trigger) return span;
  const first = participants.find(
    ({ role, span: at }) => role !== 'object' && at && at.end <= trigger.start,
  )?.span;
  const from = Math.min(trigger.start, first?.start ?? trigger.start);
  let start = span.start;
  for (let i = span.start; i < from; i += 1)
    if (
      !isCommonHan(text.charCodeAt(i)) &&
      STOP.test(text[i] as string) &&
      !LISTED.test(text.slice(i + 1, from))
    )
      start = i + 1;
  const before =
    text
      .slice(Math.max(0, start - MOST_CONDITION), start)
      .split(/[。；！？\n]/)
      .at(-1) ?? '';
  const condition = before.search(CONDITION);
  if (condition >= 0) start -= before.length - (before.lastIndexOf('，', condition) + 1);
  return { start, end: isSaying ? saidEnd(text, span, trigger) : span.end };
}

/** Where the name of the one who acts ends, if the clause begins with it. */
function namedEnd({ participants }: MentionDraft, { start }: Span): number {
  const named = participants.find(
    ({ role, span }) => role !== 'object' && span !== null && span.start <= start + 2 && span.start >= start,
  );
  return named?.span?.end ?? start;
}

/** Whether only the words before name those who act. */
function isLeftOut(draft: MentionDraft, text: string, core: Span, read: ToldClause | null): boolean {
  if (read) return read.isImplied;
  const { participants, trigger, dateText } = draft;
  if (!trigger) return false;
  const before = text.slice(core.start, trigger.start).replace(dateText, '');
  const named = participants.some(
    ({ role, span }) =>
      role !== 'object' && span !== null && span.start < trigger.start && span.start >= core.start,
  );
  if (named || /^[的之]/.test(text.slice(trigger.end))) return false;
  return NO_SUBJECT.test(before);
}
