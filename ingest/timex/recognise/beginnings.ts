import { isNumeral } from './grammar';
import type { TimexRule } from './rule';

/** A numeral longer than this is no date's. */
const LONGEST = 12;
const BLANKS = 4;

/** A rule with its place in the order of rules. */
export interface Ranked {
  readonly rule: TimexRule;
  readonly rank: number;
}

const NONE: readonly Ranked[] = [];

/**
 * Tells which rules can match at a place by its first characters, so that most of a text is passed over with one look. Dates begin with a numeral
 * that has a unit behind it, or with one of the words that rules name; both tell which rules are worth trying.
 */
export class Beginnings {
  private readonly byUnit = new Map<number, Ranked[]>();
  private readonly bySingle = new Map<number, Ranked[]>();
  private readonly byPair = new Map<number, Ranked[]>();
  private readonly unions = new Map<readonly Ranked[], Map<readonly Ranked[], readonly Ranked[]>>();
  private readonly isLead = new Uint8Array(0x1_0000);

  constructor(rules: readonly TimexRule[]) {
    for (const [rank, rule] of rules.entries()) {
      const ranked = { rule, rank };
      for (const unit of new Set(rule.units ?? '')) put(this.byUnit, unit.charCodeAt(0), ranked);
      for (const begin of new Set(rule.begins ?? [])) {
        this.isLead[begin.charCodeAt(0)] = 1;
        if (begin.length === 1) put(this.bySingle, begin.charCodeAt(0), ranked);
        else put(this.byPair, pairAt(begin, 0), ranked);
      }
    }
  }

  /** The first place from `at` on where anything can begin; the text's length where there is none. */
  next(form: string, at: number): number {
    let place = at;
    for (; place < form.length; place += 1) {
      const code = form.charCodeAt(place);
      if (this.isLead[code] === 1 || isNumeral(code)) return place;
    }
    return place;
  }

  /** The rules that can match at a place, in their order; a rule may come twice. */
  at(form: string, place: number): readonly Ranked[] {
    const code = form.charCodeAt(place);
    const numeral = isNumeral(code) ? (this.byUnit.get(unitBehind(form, place)) ?? NONE) : NONE;
    if (this.isLead[code] !== 1) return numeral;
    const pair = this.byPair.get(pairAt(form, place)) ?? NONE;
    const single = this.bySingle.get(code) ?? NONE;
    if (single.length === 0) return numeral.length === 0 ? pair : this.merged(numeral, pair);
    return this.merged(this.merged(numeral, pair), single);
  }

  /** Two lists as one in the order of the rules; the lists are few, so each pair of them is merged once. */
  private merged(one: readonly Ranked[], other: readonly Ranked[]): readonly Ranked[] {
    if (one.length === 0) return other;
    if (other.length === 0) return one;
    const known = this.unions.get(one)?.get(other);
    if (known) return known;
    const union = [...one, ...other].sort((a, b) => a.rank - b.rank);
    const unions = this.unions.get(one) ?? new Map<readonly Ranked[], readonly Ranked[]>();
    this.unions.set(one, unions.set(other, union));
    return union;
  }
}

function put(table: Map<number, Ranked[]>, key: number, ranked: Ranked): void {
  const list = table.get(key);
  if (list) list.push(ranked);
  else table.set(key, [ranked]);
}

function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x1_0000 + (text.charCodeAt(at + 1) || 0);
}

/** The character behind the numeral at a place, and the blanks behind that. */
function unitBehind(form: string, place: number): number {
  let at = place + 1;
  const last = Math.min(form.length, place + LONGEST);
  while (at < last && (isNumeral(form.charCodeAt(at)) || isBlank(form.charCodeAt(at)))) at += 1;
  for (let blanks = 0; blanks < BLANKS && isBlank(form.charCodeAt(at)); blanks += 1) at += 1;
  return form.charCodeAt(at);
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0x3000 || code === 0xa0;
}
