import type { KbContradiction } from '@/lib/schema/contradiction';
import type { DoubtRule } from '@/lib/schema/doubt';
import type { KbEvent } from '@/lib/schema/event';
import type { KbMention } from '@/lib/schema/knowledge-base';
import { ONE_EVENT_FROM } from '../merge/evidence';

/** What is known of an event that can make one doubt it. */
export interface Known {
  readonly event: KbEvent;
  readonly mentions: readonly KbMention[];
  /** The scores by which its passages were joined, and those of pairs with a passage of another event that were not. */
  readonly joins: readonly number[];
  readonly misses: readonly number[];
  readonly contradictions: readonly KbContradiction[];
  /** How many decisions of persons the machine has come to read otherwise since. */
  readonly against: number;
  /** How many of its passages were titled by kind and parties only. */
  readonly untitled: number;
  /** The passages that were read by machine from pictures. */
  readonly machineRead: ReadonlySet<string>;
}

interface Rule {
  readonly rule: DoubtRule;
  readonly weight: number;
  /** How many things there are of the kind; 0 where there is no doubt. */
  readonly count: (known: Known) => number;
}

/** A pair came near to being one event from this score on, and was joined by little below that one. */
const NEAR = ONE_EVENT_FROM - 1.5;
const LITTLE = ONE_EVENT_FROM + 1;

/** Steps that take what words state, and put the two ends of a stretch together, infer nothing. */
const STATED = /^(?:state|range)\./;
const MANY_STEPS = 2;

const inferred = ({ basis }: KbMention): number => basis.filter(({ rule }) => !STATED.test(rule)).length;

/** Of the passages that give the event its date, the one that needs the fewest steps; of all where none has just that date. */
function stepsOf({ event, mentions }: Known): number {
  const giving = mentions.filter(({ edtf }) => edtf === event.edtf);
  const steps = Math.min(...(giving.length > 0 ? giving : mentions).map(inferred));
  return steps >= MANY_STEPS ? steps : 0;
}

/** A text that only reports a claim or a denial does not say that it was so; nor do passages that differ on whether it was. */
function statusesOf({ event, mentions }: Known): number {
  const statuses = new Set(mentions.map(({ status }) => status)).size;
  return statuses > 1 || event.status === 'claimed' || event.status === 'denied' ? statuses : 0;
}

/** Nothing speaks for one of the sides but that it is told first, and no person has held that none can be preferred. */
const isOpen = ({ claims, reason }: KbContradiction): boolean =>
  reason === 'first' || (reason !== 'undecided' && !claims.some(({ preferred }) => preferred));

/** What makes one doubt an event, the heaviest first. The weights are a convention; `npm run review -- report` says how often persons found each of them right. */
export const DOUBT_RULES: readonly Rule[] = [
  { rule: 'against', weight: 0.6, count: ({ against }) => against },
  { rule: 'contradiction', weight: 0.5, count: ({ contradictions }) => contradictions.filter(isOpen).length },
  { rule: 'near-miss', weight: 0.4, count: ({ misses }) => misses.filter((score) => score >= NEAR).length },
  { rule: 'date', weight: 0.4, count: stepsOf },
  { rule: 'title', weight: 0.4, count: ({ untitled }) => untitled },
  {
    rule: 'joined-by-little',
    weight: 0.3,
    count: ({ joins }) => joins.filter((score) => score < LITTLE).length,
  },
  { rule: 'status', weight: 0.3, count: statusesOf },
  {
    rule: 'machine-read',
    weight: 0.2,
    count: ({ mentions, machineRead }) =>
      mentions.filter(({ passageId }) => machineRead.has(passageId)).length,
  },
];
