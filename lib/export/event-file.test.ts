import { expect, test } from 'vitest';
import { type EventFile, filePieces } from './event-file';
import { event } from './fixture';

const FILE: EventFile = {
  head: '[',
  entries: ({ id }) => (id === 'none' ? [] : [...id]),
  between: ',',
  tail: ']',
};

async function* portionsOf(ids: string[][]) {
  for (const portion of ids) yield portion.map((id) => event({ id }));
}

test.each<[string[][], string]>([
  [[], '[]'],
  [[['none']], '[]'],
  [[['a'], ['b', 'c']], '[a,b,c]'],
  [[['ab', 'none'], ['none'], [], ['c']], '[a,b,c]'],
])('%j are written as %s', async (ids, text) => {
  const pieces: string[] = [];
  for await (const piece of filePieces(FILE, portionsOf(ids))) pieces.push(piece);
  expect(pieces.join('')).toBe(text);
});

test('nothing is asked for before it is wanted', async () => {
  let asked = 0;
  async function* portions() {
    for (;;) {
      asked += 1;
      yield [event()];
    }
  }
  const pieces = filePieces(FILE, portions());
  await pieces.next();
  expect(asked).toBe(0);
  await pieces.next();
  await pieces.return(undefined);
  expect(asked).toBe(1);
});
