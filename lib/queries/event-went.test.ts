import { describe, expect, test, vi } from 'vitest';
import { knowledgeBaseFixture } from '@/ingest/store/fixture';
import { PACT } from '@/ingest/store/fixture-visit';
import { askOf } from '@/ingest/store/test-database';
import { documentKey, placesIn, readEventKey } from '@/lib/text/event-key';
import { whereEventWent } from './event-went';

vi.mock('server-only', () => ({}));

const kb = knowledgeBaseFixture();
const textOf = (id: string) => kb.documents.find((document) => document.id === id)?.rawText ?? '';
/** The id of a clause by where it stands, counted without white space. */
const clauseAt = (document: string, offset: number, slug = '2001-bbb-demand', mark = '0a1b') => {
  const text = textOf(document);
  return `${slug}-${documentKey(text)}-${placesIn(text)(offset)}-${mark}`;
};

askOf({
  ...kb,
  eventAliases: [
    ...kb.eventAliases,
    ...kb.eventAliases.map((alias) => ({
      ...alias,
      id: clauseAt(
        alias.documentId,
        alias.span.start,
        readEventKey(alias.id)?.slug,
        readEventKey(alias.id)?.mark,
      ),
    })),
  ],
});

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

describe('an id that says where its words stand leads, in a document that is as it was, to', () => {
  const position = kb.eventAliases[0]?.span.start ?? 0;

  test.each([
    ['the position that they are, whatever was read of them', clauseAt('letter', position, '1999-ccc-visit')],
    [
      'the same, where the words of the clause are others by now',
      clauseAt('letter', position, undefined, 'ffff'),
    ],
    ['the same, where the clause begins earlier by now', clauseAt('letter', position + 1, undefined, 'ffff')],
  ])('%s', async (_, id) => {
    expect(await whereEventWent(id)).toMatchObject({ positionId: 'letter-position0' });
  });

  test('the words, where no clause is left', async () => {
    const end = textOf('script').trimEnd().length - 2;
    expect(await whereEventWent(clauseAt('script', end, undefined, 'ffff'))).toMatchObject({
      positionId: null,
      documentId: 'script',
      href: expect.stringContaining(`passage=${end}-`),
    });
  });

  test('words of the same mark, where the document is another by now', async () => {
    expect(await whereEventWent('2001-03-aaa-agreement-00000000-5-2c3d')).toEqual({ eventId: PACT });
    expect(await whereEventWent('2001-03-aaa-agreement-00000000-5-ffff')).toBeNull();
  });
});
