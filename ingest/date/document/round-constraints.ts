import type { RoundReference } from '@/lib/schema/annotation';
import type { ResolvedDate } from '@/lib/schema/day';
import type { Span } from '@/lib/schema/span';
import { dayNumber } from '@/lib/time/day';
import { between, type Constraint } from './constraint';

interface Rule {
  readonly rule: string;
  readonly words: RegExp;
  readonly force: Constraint['force'];
  /** The days that a text may be of when it speaks so of a round held from `start` to `end`. */
  days(start: number, end: number): { from: number | null; to: number | null };
}

/** A round that has just ended ended within so many days. */
const JUST = 31;

/**
 * What the words beside a round's name say of the day they were written. The rows are tried in order, the first that fits counts.
 * `剛結束的第三輪` within a month after its end; `即將登場的第三輪` before its start.
 */
const RULES: readonly Rule[] = [
  {
    rule: 'round.just-ended',
    words: /剛剛?結束|刚刚?结束|剛落幕|刚落幕/,
    force: 'firm',
    days: (_, end) => ({ from: end, to: end + JUST }),
  },
  {
    rule: 'round.to-come',
    words: /即將|即将|將在|将在|將於|将于|準備|准备|預作|预作|未來|未来|絕對會|绝对会|將會|将会/,
    force: 'firm',
    days: (start) => ({ from: null, to: start - 1 }),
  },
  {
    rule: 'round.over',
    words:
      /上個?月|上个月|上[週周]|去年|前年|昨[天日]|日前|結束|结束|落幕|沒有|没有|達成|达成|閉幕|闭幕|休會|休会|評價|评价/,
    force: 'firm',
    days: (_, end) => ({ from: end, to: null }),
  },
];

/**
 * The constraint that a named round sets, or null where the words beside it tell no direction.
 * @param clause the clause in which the round is named
 */
export function roundConstraint(
  documentId: string,
  text: string,
  clause: Span,
  { span }: RoundReference,
  held: ResolvedDate,
): Constraint | null {
  const words = text.slice(clause.start, clause.end);
  const found = RULES.find((rule) => rule.words.test(words));
  if (!found) return null;
  const { from, to } = found.days(dayNumber(held.earliest), dayNumber(held.latest));
  return {
    rule: found.rule,
    force: found.force,
    ...between(from, to),
    words: { source: documentId, span, text: text.slice(span.start, span.end) },
    grounds: held.basis,
  };
}
