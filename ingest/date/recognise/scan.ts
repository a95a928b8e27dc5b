import type { TimexCandidate } from '../candidate';
import type { Beginning } from './beginnings';
import { knownFields, modOf } from './known';
import type { Decoy, RuleMatch, RuleOptions, TimexRule } from './rule';

interface Found {
  readonly rule: TimexRule;
  readonly rank: number;
  readonly match: RuleMatch | Decoy;
}

/** Finds the places where an expression may begin. */
export interface Finder {
  /** The first from a place on; null where there is none. */
  next(text: string, from: number): Beginning | null;
}

/** Reads texts by rules; of two matches of one length the earlier rule's counts. */
export class Scanner {
  constructor(private readonly beginnings: Finder) {}

  /** The longest matches in order, none overlapping; their `text` is still empty. @param form the text in the form that the rules are written for */
  scan(form: string, options: RuleOptions): TimexCandidate[] {
    const found: TimexCandidate[] = [];
    let free = 0;
    for (let place = this.beginnings.next(form, 0); place; ) {
      const best = longest(place, form, free, options);
      if (best && best.match.type !== null) found.push(candidate(place.at, best.rule, best.match));
      if (best) free = best.match.end;
      place = this.beginnings.next(form, best ? free : place.at + 1);
    }
    return found;
  }
}

function longest({ at, rules }: Beginning, form: string, free: number, options: RuleOptions): Found | null {
  let best: Found | null = null;
  for (const { rule, rank } of rules) {
    const match = options.wholeLines ? inLine(rule, form, at, options) : rule.match(form, at, options);
    if (!match || match.end <= at || startOf(match, at) < free) continue;
    const found = { rule, rank, match };
    if (!best || isBetter(found, best, at)) best = found;
  }
  return best;
}

/** A match that ends in the line in which it begins: `1998年⏎5月11日` is the heading of a chronology and the date of an entry. */
function inLine(rule: TimexRule, form: string, at: number, options: RuleOptions): RuleMatch | Decoy | null {
  const match = rule.match(form, at, options);
  if (!match) return null;
  const start = Math.max(at, startOf(match, at));
  const lineEnd = form.slice(start, match.end).indexOf('\n');
  return lineEnd < 0 ? match : rule.match(form.slice(0, start + lineEnd), at, options);
}

function startOf(match: RuleMatch | Decoy, at: number): number {
  return match.type === null ? at : (match.start ?? at);
}

/** Whether a match reaches further than another, or as far from further back, or is as long and of an earlier rule. */
function isBetter(one: Found, other: Found, at: number): boolean {
  if (one.match.end !== other.match.end) return one.match.end > other.match.end;
  const back = startOf(other.match, at) - startOf(one.match, at);
  return back === 0 ? one.rank < other.rank : back > 0;
}

function candidate(at: number, rule: TimexRule, { start = at, end, type, value }: RuleMatch): TimexCandidate {
  return { start, end, text: '', type, rule: rule.id, known: knownFields(value), mod: modOf(value), value };
}
