import type { RoundReference } from '@/lib/schema/annotation';
import type { RoundCues, RoundWords } from '../../../names/language';

const NUMERALS = '一二三四五六七八九十';
const ORDINAL = `第\\s*([${NUMERALS}]{1,3}|\\d{1,2})\\s*(?:輪|轮|回合|回|次|屆|届)`;
const DEIXIS: readonly { words: string; deixis: NonNullable<RoundReference['deixis']> }[] = [
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

const IN_HEAD = new RegExp(`${ORDINAL}.{0,4}${SHORT_NAME}`);
const FIRST_ORDINAL = new RegExp(ORDINAL);

function read(match: RegExpExecArray): RoundWords[] {
  const [ordinal, ...deictic] = match.slice(1);
  const span = { start: match.index, end: match.index + match[0].length };
  if (ordinal) return [{ ...span, round: numberOf(ordinal), deixis: null }];
  const deixis = DEIXIS[deictic.findIndex((word) => word !== undefined)]?.deixis;
  return deixis ? [{ ...span, round: null, deixis }] : [];
}

function numberOf(ordinal: string): number {
  if (/^\d+$/.test(ordinal)) return Number(ordinal);
  const [tens, ones] = ordinal.includes('十') ? ordinal.split('十') : ['', ordinal];
  const digit = (numeral: string | undefined): number => NUMERALS.indexOf(numeral ?? '') + 1;
  if (!ordinal.includes('十')) return digit(ones?.[0]);
  return (tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0);
}

/** How Chinese names the rounds of conferences: 第四輪第一階段會談, 上一輪會談. Counter-example: 第一次核危機. */
export const ROUNDS: RoundCues = {
  before: (stretch) => {
    const match = BEFORE_NAME.exec(stretch);
    return match ? (read(match)[0] ?? null) : null;
  },
  alone: (text) => [...text.matchAll(ALONE)].flatMap(read),
  held: (text) => [...text.matchAll(HELD)].flatMap(read),
  isAboutIt: (behind) => ABOUT_IT.test(behind),
  isDatedBy: () => false,
  inHead: (words) => {
    const ordinal = FIRST_ORDINAL.exec(words)?.[1];
    return ordinal && IN_HEAD.test(words) ? numberOf(ordinal) : null;
  },
};
