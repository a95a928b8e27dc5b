import { parseNumeral } from '@/lib/language/zh/numerals';
import { mayBegin } from '@/lib/text/first-units';
import { measureWords } from '../text/measures';

/** A number with its unit, as it stands before a noun. */
export interface Quantity {
  readonly end: number;
  readonly value: number;
  /** `count`: of things (根, 座); `measure`: so much of a stuff; `power`: what the thing can do, 5兆瓦的反應器. */
  readonly kind: 'count' | 'measure' | 'power';
  /** In English; '' for counted things. */
  readonly unit: string;
}

const NUMBER =
  /^(?:約|大約|近|將近|逾|超過|至少)?([\d,０-９〇○零一二三四五六七八九十百千兩]+(?:\.\d+)?)([萬億]?)/;
const of = (id: Parameters<typeof measureWords>[0], tail = ')'): RegExp =>
  new RegExp(`^(?:${measureWords(id)}${tail}`);
const UNITS: readonly (readonly [RegExp, Quantity['kind'], string])[] = [
  [of('tonne'), 'measure', 'tonnes of'],
  [of('kilogram'), 'measure', 'kilograms of'],
  [/^桶/, 'measure', 'barrels of'],
  [of('us-dollar'), 'measure', 'US dollars in'],
  [of('euro'), 'measure', 'euros in'],
  [of('yen'), 'measure', 'yen in'],
  [of('megawatt', '|百萬瓦)(?:電功率|電力功率)?'), 'power', 'megawatt'],
  [of('kilowatt', ')(?=的?電)'), 'measure', 'kilowatts of'],
  [of('kilowatt'), 'power', 'kilowatt'],
  [/^公里/, 'power', 'kilometre'],
  [/^大(?=策略|原則|主張|要求|目標|支柱|措施|步驟|方針|任務|問題|議題)/, 'count', ''],
  [/^[根座枚個名項處艘架輛條份封位家批顆支種類點套次]/, 'count', ''],
];
const WORDS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/**
 * Reads a quantity at a place of a text. Example: `50萬噸重油`: 500000, `tonnes of`. Counter-example: `2003年`, no unit.
 * @param at offset of its first character, also that of 約
 */
export function quantityAt(text: string, at: number): Quantity | null {
  if (!mayBegin(NUMBER, text.charCodeAt(at))) return null;
  const found = NUMBER.exec(text.slice(at, at + 24));
  if (!found || text[at - 1] === '第') return null;
  const digits = (found[1] as string).replace(/,/g, '');
  const number = digits.includes('.') ? Number(digits) : parseNumeral(digits);
  if (number === null || Number.isNaN(number)) return null;
  const value = number * (found[2] === '萬' ? 1e4 : found[2] === '億' ? 1e8 : 1);
  const from = at + found[0].length;
  for (const [pattern, kind, unit] of UNITS) {
    const sign = pattern.exec(text.slice(from, from + 8));
    if (sign) return { end: from + sign[0].length, value, kind, unit };
  }
  return null;
}

/** A number as English titles write it: three, 8,000, 2 million, 1.5 billion. */
export function englishNumber(value: number): string {
  if (WORDS[value]) return WORDS[value];
  for (const [size, name] of [
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const)
    if (value >= size && Number.isInteger((value / size) * 100)) return `${value / size} ${name}`;
  return String(value).replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');
}
