import type { Span } from '@/lib/schema/span';
import type { Clause, Range } from '../parse/clause';
import type { Token } from '../parse/tokens';
import { type Sentence, spanOf } from './sentence';

const LEADING = /^(?:prep|det|adv|adj)$/;

/**
 * The words of a clause: from its date, where that stands right before it, to the end of what is said.
 * @param time the token of its date; null for none
 * @param content what somebody says in it
 * @returns in code units
 */
export function spanOfClause(
  { tokens }: Sentence,
  clause: Clause,
  time: number | null,
  content: Range | null,
): Span {
  let from = clause.antecedent ? Math.min(clause.antecedent.from, clause.from) : clause.from;
  if (from === clause.group.first && tokens[from - 1]?.word === 'there') from -= 1;
  const isBefore =
    time !== null &&
    time < from &&
    from - time <= 2 &&
    !/^(?:[;:()]|--+)$/.test(tokens[time + 1]?.word ?? '');
  if (isBefore && !/^[-–—:]/.test(tokens[time + 1]?.word ?? '')) {
    from = time;
    while (from > 0 && LEADING.test((tokens[from - 1] as Token).tag)) from -= 1;
  }
  const to = Math.max(clause.to, content?.to ?? 0, time !== null ? (time >= clause.from ? time + 1 : 0) : 0);
  return trimmedSpan(tokens, { from, to });
}

/**
 * The words of a range without the marks at its end; a quotation mark or a bracket that closes stays.
 * @returns in code units
 */
export function trimmedSpan(tokens: readonly Token[], { from, to }: Range): Span {
  let end = to;
  while (
    end > from + 1 &&
    (tokens[end - 1] as Token).tag === 'mark' &&
    !/^["”)]$/.test((tokens[end - 1] as Token).word)
  )
    end -= 1;
  return spanOf(tokens, { from, to: end });
}
