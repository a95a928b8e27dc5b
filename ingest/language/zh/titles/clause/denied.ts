import type { MentionDraft } from '@/lib/schema/annotation';
import type { TitleText } from '../../../../assemble/language';
import { list } from '../../../en/titles/grammar';
import { pattern } from '../pattern';
import type { TitleWords } from '../title-words';
import { past, readClauses, sentenceOf } from './clause';
import { FoundWords } from './found-words';
import { GRAMMAR } from './grammar';
import { nounPhrases } from './noun-phrase';
import type { Known, Reader } from './reader';

const DENIES = pattern('(?:否認|駁斥)$');
const SENTENCE_END = /[。！？\n]/;
const STOP = /[，；]/;
const MOST_STEPS = 10_000;
const FARTHEST = 60;
const MOST_SHOWN = 44;
const SAID = / that (.+)$/;

/** What a bare denial denies: where the clause before it begins, and the title. */
export interface Denial {
  readonly start: number;
  readonly en: string | null;
}

/**
 * `美國指稱伊朗有核武計畫，但伊朗否認`: a denial that leaves out what is denied, where the clause before it in the sentence says that. Null for any other clause.
 * @param known those who act, for a denial that names nobody
 */
export function denialOf(
  draft: MentionDraft,
  source: TitleText,
  words: TitleWords,
  known: Known,
): Denial | null {
  const { trigger, span } = draft;
  if (!trigger || draft.type !== 'denial') return null;
  const { text, form } = source;
  const isBare =
    DENIES.test(form.slice(trigger.start, trigger.end)) &&
    (trigger.end >= text.length || /[，。；！？\n]/.test(text[trigger.end] as string));
  if (!isBare) return null;
  let comma = trigger.start;
  while (comma > 0 && !STOP.test(text[comma] as string) && !SENTENCE_END.test(text[comma] as string))
    comma -= 1;
  if (!STOP.test(text[comma] ?? '')) return null;
  let start = comma - 1;
  while (start > Math.max(0, comma - FARTHEST) && !SENTENCE_END.test(text[start] as string)) start -= 1;
  start = SENTENCE_END.test(text[start] as string) ? start + 1 : start;
  const reader: Reader = {
    source,
    words,
    limit: comma,
    known,
    asked: { isKnown: false },
    told: null,
    isReported: false,
    isPlain: false,
    memo: new Map(),
    found: new FoundWords(words, form),
    grammar: GRAMMAR,
    budget: { left: MOST_STEPS },
  };
  const at = past({ ...reader, limit: trigger.start }, Math.max(comma + 1, span.start));
  const denier = nounPhrases({ ...reader, limit: trigger.start }, at)[0]?.value.en;
  const who = denier ?? (known.actors.length > 0 ? list(known.actors) : null);
  const last = Math.max(start, text.lastIndexOf('，', comma - 1) + 1);
  const found = who === null ? null : denied(reader, start, comma, who);
  return found ?? { start: comma - start <= MOST_SHOWN ? start : last, en: null };
}

function denied(reader: Reader, start: number, comma: number, who: string): Denial | null {
  const starts = [...reader.source.text.slice(start, comma)].flatMap((sign, i) =>
    STOP.test(sign) ? [start + i + 1] : [],
  );
  for (const at of [start, ...starts]) {
    const whole = readClauses(reader, at).find(({ end }) => end >= comma - 1);
    // 外傳… has no subject, and what is rumoured behind it.
    const words =
      whole &&
      (whole.value.subject ? sentenceOf(whole.value.subject, whole.value) : ` ${whole.value.group.rest}`);
    const said = words ? SAID.exec(words)?.[1] : undefined;
    if (whole && said && !/^(?:it|they|he|she) /.test(said))
      return { start: whole.value.start, en: `${who} denies that ${said.replace(`${who} `, 'it ')}` };
  }
  return null;
}
