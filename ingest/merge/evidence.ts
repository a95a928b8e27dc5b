import type { Comparable } from './comparable';
import { because, type ComparisonFeature, type Evidence, type NamedFeature } from './features/feature';
import {
  byActors,
  byCircle,
  byGathering,
  byHead,
  byParties,
  byPersons,
  byRoles,
} from './features/participants';
import { byDate, byOnce } from './features/time';
import { byNumber, byOrdinal, byWording, byWords } from './features/wording';
import { coreferenceOf } from './within-document';

/** From this sum on two mentions are one event. */
export const ONE_EVENT_FROM = 5.5;

/** Two groups of mentions do not join when a pair across them scores below this: one link does not make strangers one. */
export const APART_BELOW = 3;

const byKind: ComparisonFeature = (a, b) =>
  a.draft.type === b.draft.type ? because('same-kind', 1.5) : null;

/** A verb of saying is everybody's; it tells nothing of what was said. */
const byTrigger: ComparisonFeature = (a, b) =>
  a.draft.triggerId !== null && a.draft.triggerId === b.draft.triggerId && a.draft.type !== 'statement'
    ? because('same-trigger', 1)
    : null;

/** A state joins a treaty once; of other things that a treaty names there may be several. */
const byTreaty: ComparisonFeature = ({ draft: a }, { draft: b }) => {
  if (a.treatyId === null || b.treatyId === null) return null;
  if (a.treatyId !== b.treatyId) return because('other-treaty', -2);
  return because('same-treaty', a.type === 'accession' && b.type === 'accession' ? 3 : 2);
};

const byPlace: ComparisonFeature = ({ draft: { placeId: a } }, { draft: { placeId: b } }) => {
  if (a === null || b === null) return null;
  return a === b ? because('same-place', 1) : because('other-place', -1);
};

/** Plans of one party in as many steps: `三步驟`, `三階段`. */
const bySteps: ComparisonFeature = (a, b) => {
  if (a.steps === null || b.steps === null) return null;
  return a.steps === b.steps ? because('same-steps', 2) : because('other-steps', -2);
};

const byCoreference: ComparisonFeature = (a, b) => {
  const link = coreferenceOf(a, b);
  return link === null ? null : because(link.id, 4);
};

export const COMPARISON_FEATURES: readonly NamedFeature[] = [
  { id: 'date', weigh: byDate },
  { id: 'kind', weigh: byKind },
  { id: 'trigger', weigh: byTrigger },
  { id: 'parties', weigh: byParties },
  { id: 'circle', weigh: byCircle },
  { id: 'gathering', weigh: byGathering },
  { id: 'head', weigh: byHead },
  { id: 'treaty', weigh: byTreaty },
  { id: 'place', weigh: byPlace },
  { id: 'persons', weigh: byPersons },
  { id: 'actors', weigh: byActors },
  { id: 'roles', weigh: byRoles },
  { id: 'words', weigh: byWords },
  { id: 'wording', weigh: byWording },
  { id: 'number', weigh: byNumber },
  { id: 'ordinal', weigh: byOrdinal },
  { id: 'once', weigh: byOnce },
  { id: 'steps', weigh: bySteps },
  { id: 'coreference', weigh: byCoreference },
];

/**
 * Compares two mentions whose dates meet. The weights add up; the sum decides (`ONE_EVENT_FROM`).
 * Example: two mentions of `10月簽署框架協議`: same month, parties, kind, treaty. Counter-example: two meetings of one day between different people.
 */
export function compare(a: Comparable, b: Comparable): Evidence[] {
  const out: Evidence[] = [];
  for (const { weigh } of COMPARISON_FEATURES) {
    const evidence = weigh(a, b);
    if (evidence && evidence.weight !== 0) out.push(evidence);
  }
  return out;
}

/** The sum of a pair's evidence. */
export function scoreOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0);
}
