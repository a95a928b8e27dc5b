import { describe, expect, test, vi } from 'vitest';
import { fixtureWithVisit, PACT } from '@/ingest/store/fixture-visit';
import { askOf } from '@/ingest/store/test-database';
import { eventById } from './event-by-id';
import { sourceById } from './source-by-id';

vi.mock('server-only', () => ({}));

askOf(fixtureWithVisit());

describe('sourceById', () => {
  const ask = { passage: undefined, hash: undefined, view: 'raw' } as const;

  test('the raw view holds every character of the file', async () => {
    const source = await sourceById('script', ask);
    expect(source?.raw.map(({ text }) => text).join('')).toBe(fixtureWithVisit().documents[0]?.rawText);
  });

  test('a link made for the words marks them', async () => {
    const href = (await eventById(PACT))?.evidence[1]?.href ?? '';
    const query = new URLSearchParams(href.split('?')[1]?.split('#')[0]);
    const asked = { passage: query.get('passage') ?? '', hash: query.get('hash') ?? '' };
    const source = await sourceById('script', { ...ask, ...asked });
    expect(source?.target?.state).toBe('fits');
    const words = source?.raw.filter(({ marks }) => marks.includes('target')).map(({ text }) => text);
    expect(words?.join('')).toBe('三月四日\r\n甲國與乙國在丙城簽約');
  });

  test.each([
    ['0-4', undefined, 'unchecked', true],
    ['0-4', '00000000', 'changed', false],
    ['0-99999', undefined, 'outside', false],
    ['4-4', undefined, 'outside', false],
  ])('passage=%s&hash=%s is %s', async (passage, hash, state, marked) => {
    const source = await sourceById('script', { ...ask, passage, hash });
    expect(source?.target?.state).toBe(state);
    expect(source?.raw.some(({ marks }) => marks.includes('target'))).toBe(marked);
  });

  test('what is no place asks for nothing', async () => {
    expect((await sourceById('script', { ...ask, passage: 'x' }))?.target).toBeNull();
  });

  test('of nothing is null', async () => expect(await sourceById('none', ask)).toBeNull());
});
