/** Code units with which a match may begin; null where it may begin with any, or be empty. */
export type FirstUnits = ReadonlySet<number> | null;

/** What a part of an expression may begin with, and whether it may match nothing. */
interface Start {
  /** Null for any code unit. */
  readonly units: Set<number> | null;
  readonly isEmpty: boolean;
}

const NOTHING: Start = { units: new Set(), isEmpty: true };
const ANY: Start = { units: null, isEmpty: false };
const MOST_IN_RANGE = 256;

/**
 * The code units with which a match of an expression may begin, read from its source; where one stands there, the expression is worth a try, elsewhere it
 * cannot match. What the reading does not know counts as any. Example: `/^(?:ab|c?d)/` may begin with a, c or d; `/^a?/` with any, since it may be empty.
 */
export function firstUnits(expression: RegExp): FirstUnits {
  const { units, isEmpty } = expression.flags.includes('i') ? ANY : new Reading(expression.source).all();
  return isEmpty ? null : units;
}

const bits = new WeakMap<RegExp, Uint32Array>();
const ALL = new Uint32Array(0x1_0000 / 32).fill(0xffff_ffff);

/** Whether a match of an expression may begin with a code unit: what `firstUnits` says, looked up in a table of bits. */
export function mayBegin(expression: RegExp, unit: number): boolean {
  return isIn(bitsOf(expression), unit);
}

/** With which code units a match of any of some expressions may begin. */
export class FirstUnitsOfAll {
  private readonly table: Uint32Array;

  constructor(expressions: readonly RegExp[]) {
    const tables = expressions.map(bitsOf);
    this.table = Uint32Array.from(ALL, (_, i) => tables.reduce((all, bits) => all | (bits[i] as number), 0));
  }

  has(unit: number): boolean {
    return isIn(this.table, unit);
  }
}

function isIn(table: Uint32Array, unit: number): boolean {
  return (((table[unit >>> 5] as number) >>> (unit & 31)) & 1) === 1;
}

function bitsOf(expression: RegExp): Uint32Array {
  const known = bits.get(expression);
  if (known) return known;
  const units = firstUnits(expression);
  const table = units === null ? ALL : new Uint32Array(ALL.length);
  if (units !== null)
    for (const unit of units) table[unit >>> 5] = (table[unit >>> 5] as number) | (1 << (unit & 31));
  bits.set(expression, table);
  return table;
}

/** Reads the source of an expression from left to right. */
class Reading {
  private at = 0;

  constructor(private readonly source: string) {}

  all(): Start {
    const start = this.alternatives();
    return this.at === this.source.length ? start : ANY;
  }

  private alternatives(): Start {
    let all = this.sequence();
    while (this.source[this.at] === '|') {
      this.at += 1;
      const next = this.sequence();
      all = { units: union(all.units, next.units), isEmpty: all.isEmpty || next.isEmpty };
    }
    return all;
  }

  private sequence(): Start {
    let so: Start = NOTHING;
    while (this.at < this.source.length && !/[|)]/.test(this.source[this.at] as string)) {
      const part = this.quantified(this.part());
      if (so.isEmpty) so = { units: union(so.units, part.units), isEmpty: part.isEmpty };
    }
    return so;
  }

  private quantified(part: Start): Start {
    const sign = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 16));
    if (!sign) return part;
    this.at += sign[0].length;
    const isOptional = /^[*?]/.test(sign[0]) || Number(sign[1] ?? 1) === 0;
    return isOptional ? { ...part, isEmpty: true } : part;
  }

  private part(): Start {
    const sign = this.source[this.at] as string;
    if (sign === '(') return this.group();
    if (sign === '[') return this.oneOf();
    if (sign === '\\') return this.escaped();
    this.at += 1;
    if (sign === '^' || sign === '$') return NOTHING;
    return sign === '.' || /[\uD800-\uDFFF]/.test(sign) ? ANY : of(sign);
  }

  /** What only looks at the text around takes none of it. */
  private group(): Start {
    const opening = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(this.source.slice(this.at))?.[0] as string;
    this.at += opening.length;
    const start = this.alternatives();
    this.at += 1;
    return /[=!]$/.test(opening) ? NOTHING : start;
  }

  private oneOf(): Start {
    const body = /^\[((?:\\.|[^\]\\])*)\]/s.exec(this.source.slice(this.at));
    this.at += body?.[0].length ?? 1;
    const units = new Set<number>();
    const signs = (body?.[1] ?? '').replace(/\\d/g, '0-9');
    if (!body || /^\^|\\|[\uD800-\uDFFF]/.test(signs)) return ANY;
    for (const [, from = '', to = from] of signs.matchAll(/(.)(?:-(.))?/gs)) {
      const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)];
      if (last - first > MOST_IN_RANGE) return ANY;
      for (let unit = first; unit <= last; unit += 1) units.add(unit);
    }
    return { units, isEmpty: false };
  }

  private escaped(): Start {
    const sign = this.source[this.at + 1] ?? '';
    this.at += 2;
    if (sign === 'b' || sign === 'B') return NOTHING;
    if (sign === 'd')
      return { units: new Set([...'0123456789'].map((digit) => digit.charCodeAt(0))), isEmpty: false };
    if (!/[A-Za-z0-9]/.test(sign)) return of(sign);
    // A class, a code or a look back, with what belongs to it.
    this.at += /^(?:\{[^}]*\}|<\w+>)/.exec(this.source.slice(this.at))?.[0].length ?? 0;
    return sign === 'u' || sign === 'x' || sign === 'k' || /\d/.test(sign)
      ? { units: null, isEmpty: true }
      : ANY;
  }
}

function of(sign: string): Start {
  return { units: new Set([sign.charCodeAt(0)]), isEmpty: false };
}

function union(a: Set<number> | null, b: Set<number> | null): Set<number> | null {
  return a === null || b === null ? null : new Set([...a, ...b]);
}
