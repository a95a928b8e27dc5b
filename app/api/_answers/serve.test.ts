import { NextRequest } from 'next/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { fixtureWithVisit } from '@/ingest/store/fixture-visit';
import { askOf } from '@/ingest/store/test-database';
import { database } from '@/lib/db';
import { json, type Operation } from './operation';
import { serve } from './serve';

vi.mock('server-only', () => ({}));

askOf(fixtureWithVisit());
afterEach(() => vi.restoreAllMocks());

const OPERATION: Operation = {
  id: 'listEvents',
  address: '/api/events',
  own: {},
  filters: true,
  answers: { 'application/json': z.unknown() },
  example: () => ({}),
  answer: async ({ filters }) => json({ events: await database().event.count(), filters }),
};

const ask = async (answer: Operation['answer'], query = '', signal?: AbortSignal) => {
  const request = new NextRequest(`http://localhost/api/events${query}`, signal && { signal });
  const response = await serve({ ...OPERATION, answer })(request, { params: Promise.resolve({}) });
  return { status: response.status, type: response.headers.get('content-type'), body: await response.json() };
};

const PROBLEM = 'application/problem+json';

describe('what cannot be answered is a problem', () => {
  test('a value that does not occur', async () => {
    const { status, type, body } = await ask(OPERATION.answer, '?country=XX&document=nonsense');
    expect([status, type]).toEqual([400, PROBLEM]);
    expect(body.detail).toBe('"XX" does not occur; these do: AAA, BBB');
    expect(body.problems.map(({ parameter }: { parameter: string }) => parameter)).toEqual([
      'country',
      'document',
    ]);
  });

  test('an error, of which the reader is not told the inside', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const { status, type, body } = await ask(async () => {
      throw new Error('secret of /home/me/timeline.db');
    });
    expect([status, type, body.status]).toEqual([500, PROBLEM, 500]);
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(log).toHaveBeenCalledOnce();
  });

  test('a question that takes too long is ended before its next statement', async () => {
    let statements = 0;
    const { status, type } = await ask(async () => {
      for (;;) {
        await database().event.count();
        statements += 1;
        vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 8000);
      }
    });
    expect([status, type, statements]).toEqual([503, PROBLEM, 3]);
  });

  test('a question that nobody waits for is ended', async () => {
    const leave = new AbortController();
    let statements = 0;
    const { status } = await ask(
      async () => {
        for (;;) {
          await database().event.count();
          statements += 1;
          leave.abort();
        }
      },
      '',
      leave.signal,
    );
    expect([status, statements]).toEqual([503, 1]);
  });
});
