import { z } from 'zod';
import { EventType } from '@/lib/schema/vocabulary';
import type { Act } from '../events/choose-trigger';
import { otherKind } from '../events/kinds';
import type { Roles } from '../events/participants';
import type { Sentence } from '../events/sentence';
import type { Clause } from '../parse/clause';
import { wordsOf } from '../parse/word-classes';
import { list, rowsOf } from '../tables/read-list';

const Row = z.object({
  id: z.string().min(1),
  verbs: list,
  type: EventType,
  example: z.string().min(1),
  counter: z.string().min(1),
});

let known: z.infer<typeof Row>[] | null = null;

/** The verbs of `positions.tsv`. @throws Error that lists what is wrong with it */
export function heldRows(): readonly z.infer<typeof Row>[] {
  known ??= rowsOf('positions.tsv', Row);
  return known;
}

/**
 * What somebody holds at a round that is no speech of `triggers.tsv`: `wanted reactors`, `Pyongyang's position was that …`.
 * @returns null where nobody is named, in the passive, and for every other verb
 */
export function heldAct({ tokens }: Sentence, clause: Clause, { actors }: Roles): Act | null {
  const { group, link, subject } = clause;
  if (actors.length === 0 || group.isPassive || group.kind !== 'finite') return null;
  if (link !== 'main' && link !== 'coordinate') return null;
  const behind = tokens.slice(group.last + 1, group.last + 3).map(({ word }) => word);
  const isOf = (verb: string): boolean => {
    const [base, ...particles] = verb.split(' ');
    return base === group.base && particles.every((particle, i) => behind[i] === particle);
  };
  const row = heldRows().find(({ verbs }) => verbs.some(isOf));
  const type = row?.type ?? (isStance() ? ('statement' as const) : null);
  if (type === null) return null;
  const id = row ? `hold-${row.id}` : 'hold-position';
  return { row: { ...otherKind(), id, type, takes: 'clause' }, group, noun: null, aspect: null };

  /** `Pyongyang's position was that …` */
  function isStance(): boolean {
    const last = subject && tokens[subject.to - 1];
    return group.base === 'be' && !!last && wordsOf('stances').has(last.word) && behind[0] === 'that';
  }
}
