import type { Span } from '@/lib/schema/span';
import type { StatesBeside } from '../../../names/language';

/** Talks that are called by no more than how many states hold them: 六國會談. */
const COUNTED = /^([三四五六七八九])国/;
const BESIDE_BEFORE = /([三四五六七八九])国[与和跟同及]$/;
const BESIDE_AFTER = /^[与和跟同及]([三四五六七八九])国(?![家际])/;
const NUMERALS = '〇一二三四五六七八九';
/** 六國, and 六國與. */
const STATES = 2;
const WITH_JOINT = 3;

/** 六國會談 is of six. Counter-example: 六方會談, a name of its own. */
export function countOfStates(spelling: string): number | null {
  const numeral = COUNTED.exec(spelling)?.[1];
  return numeral === undefined ? null : NUMERALS.indexOf(numeral);
}

/** 六國與伊朗, 伊朗和六國. Counter-example: 伊朗與六國際組織. */
export function statesBeside(form: string, { start, end }: Span): StatesBeside | null {
  const before = BESIDE_BEFORE.exec(form.slice(Math.max(0, start - WITH_JOINT), start));
  const after = BESIDE_AFTER.exec(form.slice(end, end + WITH_JOINT + 1));
  const numeral = (before ?? after)?.[1];
  if (numeral === undefined) return null;
  const from = before ? start - WITH_JOINT : end + 1;
  return { count: NUMERALS.indexOf(numeral), span: { start: from, end: from + STATES } };
}
