import { parseNumeral } from '@/lib/language/zh/numerals';
import type { WordingCues } from '../../../merge/language';
import { words as wordsOf } from '../text/words';

const AGAIN = /重申|再[度次三]|一再/;
const SEVERAL = /(?<!第)[两三四五六七八九十数多几\d][轮次届回](?!合)|历[次届]/;
const SINCE = wordsOf('(?:自|從|由).{0,12}(?:起|以來|開始)');
const ORDINAL = /第([一二三四五六七八九十\d]{1,3})[次届回轮]/;
const LATER_STAGE = /第([二三四五])(?:个)?[阶階]段/;
const DATE_ALONE = /^[\d.\-–—~至到、年月日/\s]+$/;

/** What the words of a mention say of number, order and repetition: `三輪會談`, `第二次核危機`, `重申`. */
export function cuesOf(words: string): WordingCues {
  return {
    again: AGAIN.test(words),
    several: SEVERAL.test(words),
    since: SINCE.test(words),
    ordinal: inDigits(ORDINAL.exec(words)?.[1]) ?? null,
    stage: inDigits(LATER_STAGE.exec(words)?.[1]) ?? '',
    dateAlone: DATE_ALONE.test(words),
  };
}

/** A number as every language writes it, so that the second crisis is the second in all. */
function inDigits(written: string | undefined): string | undefined {
  return written === undefined ? undefined : String(parseNumeral(written) ?? written);
}

const STEPS = wordsOf('([二三四五六七八九十])(?:個|大)?(?:階段|步驟|點|項|步)');

/** `三步驟的計畫`, `提出「新路線圖」…分三階段處理`. */
export function stepsIn(text: string): number | null {
  const counted = STEPS.exec(text)?.[1];
  return counted === undefined ? null : parseNumeral(counted);
}

/** The pairs of neighbouring Chinese characters of a text, by which two wordings are compared. */
export function unitsOf(text: string): number[] {
  const out = new Set<number>();
  for (let i = 0; i + 1 < text.length; i += 1) {
    const [one, other] = [text.charCodeAt(i), text.charCodeAt(i + 1)];
    if (isHan(one) && isHan(other)) out.add(one * 0x1_0000 + other);
  }
  return [...out].sort((a, b) => a - b);
}

/** Of the basic plane, which holds all that is common. */
function isHan(unit: number): boolean {
  return (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff);
}
