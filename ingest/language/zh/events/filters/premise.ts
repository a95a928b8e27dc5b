import { words } from '../../text/words';
import type { ClauseReading } from '../clauses/reading';
import { ATTRIBUTED } from '../clauses/sentence-scope';

const LONGEST_QUESTION = 400;
const QUESTION_LINE =
  /^\s*(?:[\d.、]{0,4}\s*)?(?:[\p{Script=Han}A-Za-z]{0,8}[問问]|Q)\s?[：:](?![^\n]*[答A][：:])/u;

/** Whether a place stands in the question of an interview. */
export function isInQuestion(text: string, at: number): boolean {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  return at - from < LONGEST_QUESTION && QUESTION_LINE.test(text.slice(from, at + 1));
}

/** What makes a clause ask: `能否證實`, `有何評論`. */
const ASKING = words(
  '{whether}|會否|有否|有沒有|是不是|能不能|[嗎呢？?]|為何|為什麼|如何|怎麼|怎樣|何時|何地|有何|哪[些個一]|甚麼|什麼|多少|誰|請[問教說介談評證確解透]|想請|想問',
);
/** What asks whether the very thing is true; it is told only where somebody else tells it: `有消息稱…，是否屬實？`. */
const DOUBTS = words('屬實|證實|確認|核實|此事|這一消息|消息是真');

/**
 * Whether a clause in a question tells what the question goes out from: with a date and a verb of its own, in a sentence that does not ask, or before the clause that does.
 * Example: `問：昨天法院公布裁決。中方有何評論？`. Counter-examples: `問：北韓昨天是否試射飛彈？`; `問：總統昨天訪問，能否證實？`, which nobody has told.
 */
export function isPremise({ own, trigger, reach, span }: ClauseReading, form: string): boolean {
  if (!own || trigger?.row.pos !== 'verb') return false;
  if (ASKING.test(form.slice(reach.start, span.end))) return false;
  const rest = /^[^。！？?\n]*[。！？?]?/.exec(form.slice(span.end))?.[0] ?? '';
  if (!/[？?]$/.test(rest)) return true;
  const line = form.slice(form.lastIndexOf('\n', reach.start - 1) + 1, reach.start);
  return !DOUBTS.test(rest) || ATTRIBUTED.test(line.split(/[。！？]/).at(-1) ?? '');
}
