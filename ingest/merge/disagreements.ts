import type { MentionDraft } from '@/lib/schema/annotation';
import { dayNumber } from '@/lib/time/day';
import type { ClaimDraft, ContradictionDraft } from '../contradiction-draft';
import type { Comparable } from './comparable';
import { scoreOf, weigh } from './evidence';

/** Two tellings that lie further apart in days tell of two happenings. */
const FAR = 430;

/** From this sum of evidence, dates left aside, two tellings are of one happening. */
const SAME_FROM = 4;

/** The kinds of evidence that speak of when, and so cannot help to find a disagreement over it. */
const OF_TIME = new Set(['same-date', 'date-within']);

/**
 * Finds happenings that come once and that two passages date apart: same event word, same parties, no day in common. A difference of precision alone is
 * none.
 * @param comesOnce whether the lexicon says of a trigger that it happens to the same parties once
 *
 * Example: the crisis that breaks out in August and in October 2002. Counter-example: 1993 and March 1993.
 */
export function disagreements(
  comparables: readonly Comparable[],
  text: (draft: MentionDraft) => string,
  comesOnce: (triggerId: string) => boolean,
): ContradictionDraft[] {
  const candidates = comparables
    .map((comparable, index) => ({ ...comparable, index }))
    .filter(
      ({ draft }) =>
        draft.triggerId !== null && comesOnce(draft.triggerId) && draft.date.precision !== 'open',
    );
  const groups: (typeof candidates)[] = [];
  for (const one of candidates) {
    const group = groups.find((others) => others.some((other) => disagree(one, other)));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups.flatMap((group) => {
    const values = group.filter(
      (one, i) => group.findIndex((other) => other.draft.date.edtf === one.draft.date.edtf) === i,
    );
    const all = values.map(({ draft, index }): ClaimDraft => claimOf(draft, index));
    const best = bestOf(
      all,
      group.map(({ draft }) => draft),
    );
    const bestDraft = values.find(({ index }) => index === best?.mention)?.draft;
    const kept = values.filter(
      ({ draft }) => draft === bestDraft || (bestDraft && areApart(draft, bestDraft)),
    );
    if (kept.length < 2) return [];
    const claims = all.filter(({ mention }) => kept.some(({ index }) => index === mention));
    const one = new Set(claims.map(({ documentId }) => documentId)).size === 1;
    const dates = claims.map(({ edtf }) => edtf).join(', ');
    const subject = text((kept[0] as (typeof kept)[number]).draft);
    return [
      {
        kind: one ? 'within-document' : 'between-documents',
        mention: kept[0]?.index ?? null,
        claims: claims.map((claim) => ({ ...claim, preferred: claim === best })),
        explanationZh: `「${subject}」的日期說法不一：${dates}。`,
        explanationEn: `The same happening is dated differently: ${dates}.`,
      },
    ];
  });
}

function disagree(one: Comparable, other: Comparable): boolean {
  const [a, b] = [one.draft, other.draft];
  if (a.triggerId !== b.triggerId) return false;
  const apart = areApart(a, b);
  const gap = Math.abs(dayNumber(a.date.earliest) - dayNumber(b.date.earliest));
  if (apart && gap > FAR) return false;
  const evidence = weigh(one, other).filter(({ name }) => !OF_TIME.has(name));
  return scoreOf(evidence) >= SAME_FROM;
}

function claimOf({ documentId, span, date }: MentionDraft, mention: number): ClaimDraft {
  return { documentId, span, mention, edtf: date.edtf, value: date.edtf, preferred: false };
}

/** The value most often told; of equally frequent ones the first. */
function bestOf(claims: readonly ClaimDraft[], drafts: readonly MentionDraft[]): ClaimDraft | undefined {
  const count = (edtf: string | null): number => drafts.filter(({ date }) => date.edtf === edtf).length;
  return [...claims].sort((a, b) => count(b.edtf) - count(a.edtf))[0];
}

function areApart(one: MentionDraft, other: MentionDraft): boolean {
  return one.date.latest < other.date.earliest || other.date.latest < one.date.earliest;
}
