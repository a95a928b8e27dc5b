import type { Span } from '@/lib/schema/span';
import type { TitleText } from '../../../assemble/language';
import type { Act } from './direct-object';
import { pattern } from './pattern';
import { phraseAt } from './phrase';
import type { TitleWords } from './title-words';

/** An act within what is said, and who is to do it: null where it is the speaker. */
export interface InnerAct {
  readonly act: Act;
  readonly whom: string | null;
}

/** Words between that change nothing in who is to do what. */
const ADVERBS = pattern(
  '^(?:將|會|會將|可以|可|能|能夠|能否|應|{obliged}|須|要|先|首先|{soon}|儘早|盡早|立即|立刻|馬上|{wholly}|徹底|永久|無條件地?|正式|重新|再次|再度|同時|主動|秘密|秘密地|暗中|單方面|已經|已|曾|曾經|在|於|開始|也|亦|都|均|繼續|公開|先行|以|向|對|到|前|了|去|來|進一步|其|正在|繼續|從事|進行|[\\d一二三四五六七八九十]+(?:年|月|日|號))*$',
);

/** No clause says so much behind its event word; in a row of such words without end each would be the content of the one before. */
const LONGEST = 200;

/**
 * Finds the act that is the content of another: of `要求北韓放棄核武計畫` that North Korea give up its nuclear programme.
 * Null where any word between could turn its sense.
 */
export function innerActOf(outer: Act, source: TitleText, words: TitleWords, own: string): InnerAct | null {
  const from = outer.trigger.end;
  if (outer.end - from > LONGEST) return null;
  const region = { start: from, end: outer.end };
  const found = words.triggers.find(
    source.form,
    region,
    source.names.map(({ span }) => span),
  )[0];
  if (!found) return null;
  const who = phraseAt(source, words, from, found.span.start, own);
  const isNamed = who?.kind === 'actor' && who.start <= from + 1;
  const between: Span = { start: isNamed ? who.end : from, end: found.span.start };
  if (!ADVERBS.test(withoutPlaces(source, between))) return null;
  const act = { row: found.row, trigger: found.span, start: between.start, end: outer.end };
  return { act, whom: isNamed ? who.en : null };
}

/** The words of a stretch without the places it names behind 在, 自 or 從. */
function withoutPlaces({ form, names }: TitleText, { start, end }: Span): string {
  let out = form.slice(start, end);
  for (const { kind, span } of names)
    if (kind === 'place' && span.start > start && span.end <= end)
      out = out.replace(pattern(`[在於自從]${form.slice(span.start, span.end)}`), '');
  return out;
}
