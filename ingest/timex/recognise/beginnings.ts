import type { TimexRule } from './rule';

const NUMERAL = 1;
const UNIT = 2;
/** What can stand behind the numeral that begins an expression: a unit, or what joins two numerals. */
const UNITS = '年月日号世个天周星礼小分时点季昼多余几来半至到迄起直以与和及、暨跟~～-－—–―─.．/／(（)）';
const NUMERALS = '0123456789〇零一二三四五六七八九十廿卅百千两o';
/** A numeral longer than this is no date's. */
const LONGEST = 12;
const BLANKS = 4;

const KINDS = new Uint8Array(0x1_0000);
for (const unit of NUMERALS) KINDS[unit.charCodeAt(0)] = NUMERAL;
for (const unit of UNITS) KINDS[unit.charCodeAt(0)] = UNIT;

/** A rule with its place in the order of rules. */
export interface Ranked {
  readonly rule: TimexRule;
  readonly rank: number;
}

const NONE: readonly Ranked[] = [];

/**
 * Tells which rules can match at a place by its first two characters, so that most of a text is passed over with one look. Dates need a figure
 * with a unit behind it, or one of the words that rules begin with.
 */
export class Beginnings {
  private readonly single: (Ranked[] | undefined)[] = Array.from({ length: 0x1_0000 }, () => undefined);
  private readonly pairs = new Map<number, Ranked[]>();
  private readonly leads = new Uint8Array(0x1_0000);
  private readonly numerals: Ranked[] = [];

  constructor(rules: readonly TimexRule[]) {
    for (const [rank, rule] of rules.entries()) {
      if (rule.numerals) this.numerals.push({ rule, rank });
      for (const begin of new Set(rule.begins ?? [])) this.add(begin, { rule, rank });
    }
  }

  private add(begin: string, ranked: Ranked): void {
    const first = begin.charCodeAt(0);
    this.leads[first] = 1;
    if (begin.length === 1) {
      this.single[first] = [...(this.single[first] ?? []), ranked];
      return;
    }
    const key = first * 0x1_0000 + begin.charCodeAt(1);
    this.pairs.set(key, [...(this.pairs.get(key) ?? []), ranked]);
  }

  /** The first place from `at` on where anything can begin; the text's length where there is none. */
  next(form: string, at: number): number {
    let place = at;
    for (; place < form.length; place += 1) {
      const code = form.charCodeAt(place);
      if (this.leads[code] === 1 || KINDS[code] === NUMERAL) return place;
    }
    return place;
  }

  /** The rules that can match at a place, each kind of beginning in the order of the rules. */
  at(form: string, place: number): readonly (readonly Ranked[])[] {
    const code = form.charCodeAt(place);
    const byNumeral = KINDS[code] === NUMERAL && hasUnit(form, place) ? this.numerals : NONE;
    if (this.leads[code] !== 1) return [byNumeral];
    const pair = this.pairs.get(code * 0x1_0000 + (form.charCodeAt(place + 1) || 0)) ?? NONE;
    return [byNumeral, pair, this.single[code] ?? NONE];
  }
}

/** Whether behind the numeral at a place, and blanks, stands what makes it a date or an amount. */
function hasUnit(form: string, place: number): boolean {
  let at = place + 1;
  const last = Math.min(form.length, place + LONGEST);
  while (at < last && (KINDS[form.charCodeAt(at)] === NUMERAL || isBlank(form.charCodeAt(at)))) at += 1;
  for (let blanks = 0; blanks < BLANKS && isBlank(form.charCodeAt(at)); blanks += 1) at += 1;
  return KINDS[form.charCodeAt(at)] === UNIT;
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0x3000 || code === 0xa0;
}
