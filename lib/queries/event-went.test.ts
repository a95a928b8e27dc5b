import { describe, expect, test, vi } from 'vitest';
import { knowledgeBaseFixture } from '@/ingest/store/fixture';
import { PACT } from '@/ingest/store/fixture-visit';
import { askOf } from '@/ingest/store/test-database';
import { whereEventWent } from './event-went';

vi.mock('server-only', () => ({}));

askOf(knowledgeBaseFixture());

describe('an id that no event has leads to', () => {
  test.each([
    ['the event that its words joined', '2001-03-05-aaa-agreement-2c3d', { eventId: PACT }],
    [
      'the same, by its words, where the day is read anew',
      '2001-03-aaa-bbb-agreement-2c3d',
      { eventId: PACT },
    ],
    ['the same, where it was one of several alike', '2001-03-05-aaa-agreement-2c3d-2', { eventId: PACT }],
  ])('%s: %s', async (_, id, went) => {
    expect(await whereEventWent(id)).toEqual(went);
  });

  test('the position that its words are', async () => {
    expect(await whereEventWent('2001-03-05-bbb-demand-0a1b')).toEqual({
      positionId: 'letter-position0',
      documentId: 'letter',
      href: expect.stringMatching(/^\/sources\/letter\?passage=15-19&hash=\w{8}#passage$/),
    });
  });

  test('its words, where they are neither', async () => {
    expect(await whereEventWent('2001-aaa-other-4e5f')).toMatchObject({
      positionId: null,
      documentId: 'script',
    });
  });

  test.each([
    ['of another year', '1999-03-05-aaa-agreement-2c3d'],
    ['with other parties and of another kind', '2001-ccc-visit-2c3d'],
    ['with other words', '2001-03-05-aaa-agreement-ffff'],
    ['that is none', 'x'],
  ])('nothing, %s: %s', async (_, id) => {
    expect(await whereEventWent(id)).toBeNull();
  });
});
