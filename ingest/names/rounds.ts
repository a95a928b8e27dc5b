import type { Block, BlockRound, NameHit, RoundReference } from '@/lib/schema/annotation';
import { firstFrom } from '@/lib/text/within';

const NUMERALS = '一二三四五六七八九十';
const ORDINAL = `第\\s*([${NUMERALS}]{1,3}|\\d{1,2})\\s*(?:輪|轮|回合|回|次|屆|届)`;
const DEIXIS: readonly { words: string; deixis: 'previous' | 'current' | 'next' }[] = [
  { words: '上一?(?:次|輪|轮|回合|回|屆|届)|前一(?:次|輪|轮)', deixis: 'previous' },
  { words: '[這这此本]一?(?:次|輪|轮|回合|回|屆|届)', deixis: 'current' },
  { words: '下一?(?:次|輪|轮|回合|回|屆|届)', deixis: 'next' },
];
/** What a round may be called once its conference is known. */
const SHORT_NAME = '(?:會談|会谈|會議|会议|談判|谈判|磋商|會晤|会晤|對話|对话)';
/** `第四輪第一階段會談`: a stage of a round is the round. */
const STAGE = '(?:的?(?:北京)?第[一二三]階段)?';
/** A meeting that looks back on a round, or gets it ready, is not the round. */
const ABOUT_IT = /^[的之]?(?:檢討|检讨|籌備|筹备|預備|预备|準備|准备|後續|后续|評估|评估)(?:會|会)/;
const PREFIXES = [ORDINAL, ...DEIXIS.map(({ words }) => `(${words})`)];
const BEFORE_NAME = new RegExp(`(?:${PREFIXES.join('|')})${STAGE}的?(?:北京|正式)?$`);
const ALONE = new RegExp(`(?:${PREFIXES.join('|')})${STAGE}的?(?:北京|正式)?(?:${SHORT_NAME})`, 'g');

/** `六邊會談在上個月舉行第二回合`: the number behind the verb, the conference before it. */
const HELD = new RegExp(
  `(?:舉行|举行|召開|召开|進行|进行|展開|展开)了?${ORDINAL}(?!.{0,6}${SHORT_NAME})`,
  'g',
);

/**
 * Finds references to the rounds of conferences. The number stands before the conference's name, or before a short name where the document
 * speaks of one conference. Example: `第一次的六邊會談`, `第二輪會談`. Counter-example: `第一次核危機` is no round, and without a
 * conference named before it `第二次會談` names none; `第四輪對話之檢討會議` is not the fourth round.
 */
export function roundsIn(text: string, names: readonly NameHit[]): RoundReference[] {
  const conferences = names.filter(({ kind }) => kind === 'conference');
  const main = mainConference(names);
  if (!main) return [];
  const named = conferences.find(({ ids }) => ids[0] === main)?.span.start ?? 0;
  const out: RoundReference[] = [];
  for (const { span, ids } of conferences) {
    const from = Math.max(0, span.start - 16);
    const match = BEFORE_NAME.exec(text.slice(from, span.start));
    if (ABOUT_IT.test(text.slice(span.end, span.end + 5))) continue;
    const reference = match && referenceOf(match.slice(1), ids[0] as string);
    if (match && reference) out.push({ ...reference, span: { start: from + match.index, end: span.end } });
  }
  for (const match of text.matchAll(ALONE)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (out.some((other) => other.span.start < span.end && span.start < other.span.end)) continue;
    if (span.start < named || ABOUT_IT.test(text.slice(span.end, span.end + 5))) continue;
    const reference = referenceOf(match.slice(1), main);
    if (reference) out.push({ ...reference, span });
  }
  for (const match of text.matchAll(HELD)) {
    const before = conferences[firstFrom(conferences, match.index, ({ span }) => span) - 1];
    const named = before !== undefined && match.index - before.span.end < 12;
    const reference = named && referenceOf(match.slice(1), main);
    if (reference)
      out.push({ ...reference, span: { start: match.index, end: match.index + match[0].length } });
  }
  return out.sort((a, b) => a.span.start - b.span.start);
}

function referenceOf(
  groups: readonly (string | undefined)[],
  conferenceId: string,
): Omit<RoundReference, 'span'> | null {
  const [ordinal, ...deictic] = groups;
  if (ordinal) return { conferenceId, round: numberOf(ordinal), deixis: null };
  const at = deictic.findIndex((word) => word !== undefined);
  const deixis = DEIXIS[at]?.deixis;
  return deixis ? { conferenceId, round: null, deixis } : null;
}

function numberOf(ordinal: string): number {
  if (/^\d+$/.test(ordinal)) return Number(ordinal);
  const [tens, ones] = ordinal.includes('十') ? ordinal.split('十') : ['', ordinal];
  const digit = (numeral: string | undefined): number => NUMERALS.indexOf(numeral ?? '') + 1;
  if (!ordinal.includes('十')) return digit(ones?.[0]);
  return (tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0);
}

/**
 * The round that a passage stands under: the one its column or its nearest heading names.
 * @param conferenceId the conference that a short name (第一輪會談) means
 */
export function roundOfBlock({ column, section }: Block, conferenceId: string | null): BlockRound | null {
  for (const words of [column, ...[...section].reverse()]) {
    const ordinal = words ? new RegExp(ORDINAL).exec(words)?.[1] : undefined;
    if (ordinal && conferenceId && new RegExp(`${ORDINAL}.{0,4}${SHORT_NAME}`).test(words ?? ''))
      return { conferenceId, round: numberOf(ordinal) };
  }
  return null;
}

/** The conference that a document speaks of most; null where it names none. */
export function mainConference(names: readonly NameHit[]): string | null {
  const counts = new Map<string, number>();
  const ids = names.filter(({ kind }) => kind === 'conference').map((name) => name.ids[0] as string);
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}
