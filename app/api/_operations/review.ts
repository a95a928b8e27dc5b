import { z } from 'zod';
import { reviewCard } from '@/lib/queries/review/card';
import { ledgerProblems } from '@/lib/queries/review/ledger-problems';
import { reviewQueue } from '@/lib/queries/review/queue';
import { listRejected } from '@/lib/queries/review/rejected';
import { LedgerProblem, RejectedView, ReviewCard, ReviewQueue } from '@/lib/queries/review/view';
import { Limit, Reviewer } from '@/lib/schema/api-parameters';
import { DoubtRule } from '@/lib/schema/doubt';
import { EVENT_STATES } from '@/lib/schema/review-state';
import { json, type Operation } from '../_answers/operation';

/** How many events a part of the queue has unless told. */
const A_PART = 50;

const queue = {
  state: z.enum(EVENT_STATES).default('open'),
  reviewer: Reviewer.optional(),
  doubt: DoubtRule.optional(),
  after: z.string().max(300).optional(),
  limit: Limit.optional(),
};

/** What a person should look at first. */
export const REVIEW_QUEUE: Operation<typeof queue> = {
  id: 'reviewQueue',
  address: '/api/review/queue',
  own: queue,
  filters: true,
  answers: { 'application/json': ReviewQueue },
  example: () => ({ query: { limit: '2' } }),
  answer: async ({
    values: { state, reviewer = null, doubt = null, after = null, limit = A_PART },
    filters,
  }) => json(await reviewQueue({ filters, state, reviewer, doubt }, { limit, after })),
};

/** An event with all that a person needs to decide of it. */
export const REVIEW_EVENT: Operation = {
  id: 'reviewEvent',
  address: '/api/review/events/{id}',
  own: {},
  filters: false,
  answers: { 'application/json': ReviewCard },
  example: ({ event }) => ({ path: { id: event } }),
  async answer({ path: { id = '' } }) {
    const card = await reviewCard(id);
    return card && json(card);
  },
};

const rejected = { reviewer: Reviewer.optional() };

/** What persons have rejected. */
export const LIST_REJECTED: Operation<typeof rejected> = {
  id: 'listRejected',
  address: '/api/review/rejected',
  own: rejected,
  filters: true,
  answers: { 'application/json': z.object({ rejected: z.array(RejectedView) }) },
  example: () => ({}),
  answer: async ({ values: { reviewer = null }, filters }) =>
    json({ rejected: await listRejected({ ...filters, reviewer }) }),
};

/** The lines of the ledger that do not hold. */
export const LIST_PROBLEMS: Operation = {
  id: 'listProblems',
  address: '/api/review/problems',
  own: {},
  filters: false,
  answers: { 'application/json': z.object({ problems: z.array(LedgerProblem) }) },
  example: () => ({}),
  answer: async () => json({ problems: await ledgerProblems() }),
};
