import type { TimexRule } from './rule';

/** A numeral with the blanks in and behind it, when it is a date's, is no longer than this. */
const LONGEST_NUMERAL = 14;

/** A rule with its place in the order of rules. */
export interface Ranked {
  readonly rule: TimexRule;
  readonly rank: number;
}

/** A place where an expression may begin, and the rules worth trying there, in their order. */
export interface Beginning {
  readonly at: number;
  readonly rules: readonly Ranked[];
}

const NONE: readonly Ranked[] = [];

/**
 * Finds the places where rules can match, in one search over the text, so that most of it is passed over. An expression begins with a numeral that has
 * a unit behind it, or with one of the words that rules name; the unit and the word tell which rules are worth trying.
 */
export class Beginnings {
  private readonly byUnit = new Map<string, Ranked[]>();
  private readonly byWord = new Map<string, Ranked[]>();
  private readonly unions = new Map<string, readonly Ranked[]>();
  private readonly search: RegExp;

  /** @param numerals the characters of the language's numerals */
  constructor(rules: readonly TimexRule[], numerals: string) {
    for (const [rank, rule] of rules.entries()) {
      for (const unit of new Set(rule.units ?? '')) put(this.byUnit, unit, { rule, rank });
      for (const word of new Set(rule.begins ?? [])) put(this.byWord, word, { rule, rank });
    }
    const units = [...this.byUnit.keys()].map(escaped).join('');
    const words = [...this.byWord.keys()].map(escaped).join('|');
    const numeral = `[${numerals}](?=[${numerals}\\s]{0,${LONGEST_NUMERAL}}([${units}]))`;
    this.search = new RegExp(`${numeral}|${words}`, 'g');
  }

  /** The first beginning from a place on; null where there is none. @param form a folded text */
  next(form: string, from: number): Beginning | null {
    this.search.lastIndex = from;
    const match = this.search.exec(form);
    if (!match) return null;
    const at = match.index;
    return { at, rules: this.rulesFor(match[1] ?? '', form.slice(at, at + 2)) };
  }

  private rulesFor(unit: string, pair: string): readonly Ranked[] {
    const lists = [this.byUnit.get(unit), this.byWord.get(pair), this.byWord.get(pair[0] ?? '')];
    const [first = NONE, ...more] = lists.filter((list) => list !== undefined);
    if (more.length === 0) return first;
    const key = `${unit} ${pair}`;
    const known = this.unions.get(key);
    if (known) return known;
    const union = [...first, ...more.flat()].sort((one, other) => one.rank - other.rank);
    this.unions.set(key, union);
    return union;
  }
}

function put(table: Map<string, Ranked[]>, key: string, ranked: Ranked): void {
  const list = table.get(key);
  if (list) list.push(ranked);
  else table.set(key, [ranked]);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
