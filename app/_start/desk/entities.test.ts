import { expect, test } from 'vitest';
import { sites } from './site-fixture';

const { sharedSite } = sites();

const found = async (query: string) => {
  const { at } = await sharedSite();
  const answer = await fetch(`${at}/api/entities?${query}`);
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { entities: { id: string; kind: string; isHere: boolean }[] }).entities;
};

test.each([
  ['q=North Korea', 'PRK', true],
  ['q=朝鲜', 'PRK', true],
  ['q=vienna&kind=place', 'vienna', false],
  ['q=維也納', 'vienna', false],
  ['q=IAEA', 'IAEA', false],
])('%s finds first %s, named by the documents: %s', async (query, id, isHere) => {
  expect((await found(query))[0]).toMatchObject({ id, isHere });
});

test('of some kinds none of another is found, and no more than can be looked through', async () => {
  const some = await found('q=a&kind=place&kind=state');
  expect(new Set(some.map(({ kind }) => kind))).toEqual(new Set(['place', 'state']));
  expect(some).toHaveLength(20);
});

test.each(['', 'q=', 'q=a&kind=town'])('%j is refused', async (query) => {
  const { at } = await sharedSite();
  expect((await fetch(`${at}/api/entities?${query}`)).status).toBe(400);
});

test('who may not decide is not answered', async () => {
  const { at } = await sharedSite({ edit: 'correct horse' });
  expect((await fetch(`${at}/api/entities?q=a`)).status).toBe(401);
});
