import { z } from 'zod';
import { ContradictionView, DateView, Named } from '@/lib/queries/event-view';
import { ingestCounts } from '@/lib/queries/ingest-counts';
import { ingestRun } from '@/lib/queries/ingest-run';
import { listContradictions } from '@/lib/queries/list-contradictions';
import { listRounds } from '@/lib/queries/list-rounds';
import { json, type Operation } from '../_answers/operation';

const none = { own: {}, filters: false, example: () => ({}) };

const RoundView = DateView.extend({
  eventId: z.string(),
  conference: Named,
  round: z.int(),
  titleZh: z.string(),
  titleEn: z.string(),
  place: z.string(),
}).loose();

/** The rounds of the conferences. */
export const LIST_ROUNDS: Operation = {
  ...none,
  id: 'listRounds',
  address: '/api/rounds',
  answers: { 'application/json': z.object({ rounds: z.array(RoundView) }) },
  answer: async () => json({ rounds: await listRounds() }),
};

/** Where the documents contradict each other, or themselves. */
export const LIST_CONTRADICTIONS: Operation = {
  ...none,
  id: 'listContradictions',
  address: '/api/contradictions',
  answers: { 'application/json': z.object({ contradictions: z.array(ContradictionView.loose()) }) },
  answer: async () => json({ contradictions: await listContradictions() }),
};

const Run = z.object({
  id: z.string(),
  version: z.string(),
  madeOn: z.string(),
  counts: z.record(z.string(), z.number()),
});

/** What was ingested, and how much. */
export const DESCRIBE_DATA: Operation = {
  ...none,
  id: 'describeData',
  address: '/api/about',
  answers: {
    'application/json': z.object({
      run: Run.nullable(),
      counts: z.array(z.object({ name: z.string(), count: z.int() })),
    }),
  },
  answer: async () => {
    const [run, counts] = await Promise.all([ingestRun(), ingestCounts()]);
    return json({ run, counts });
  },
};
