import type { NameHit } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { overlaps } from '@/lib/text/trim';
import type { TriggerHit } from './triggers';

/** Names that hold event words of their own: 六方會談, 框架協議. */
const OPAQUE = new Set(['treaty', 'conference', 'organisation', 'person', 'place', 'office']);

/** `在…時`, `…之後`: what stands before it is only the time of what follows. */
const SUBORDINATE_END = /^.{0,14}?(?:的時候|的时候|之後|之后|以後|以后|之前|以前|[^目當当]時(?!間|期|代)|时(?!间|期|代)|後(?=[^續果退])|后(?=[^续果退]))/;

/**
 * Of the event words in a clause, the one that the clause is about: a verb before a noun, a strong one before a weak one, and the first of its
 * kind; not one inside a name, not one that only describes a noun (`簽署的協議`), not one that only tells the time (`在會見金正日的時候表示`).
 * @returns null where no word is left
 */
export function chooseTrigger(
  form: string,
  clause: Span,
  hits: readonly TriggerHit[],
  names: readonly NameHit[],
): TriggerHit | null {
  const free = hits.filter(({ span }) => !names.some((name) => OPAQUE.has(name.kind) && overlaps(name.span, span)));
  const ranked = free
    .map((hit) => ({ hit, rank: rankOf(form, clause, hit, free) }))
    .sort((a, b) => a.rank - b.rank || a.hit.span.start - b.hit.span.start);
  return ranked[0]?.hit ?? null;
}

function rankOf(form: string, clause: Span, { span, row }: TriggerHit, all: readonly TriggerHit[]): number {
  const describes = row.pos === 'verb' && form[span.end] === '的' && all.length > 1;
  const subordinate =
    all.some((other) => other.span.start > span.end) && SUBORDINATE_END.test(form.slice(span.end, clause.end));
  return (describes ? 8 : 0) + (subordinate ? 4 : 0) + (row.strength === 'weak' ? 2 : 0) + (row.pos === 'noun' ? 1 : 0);
}
