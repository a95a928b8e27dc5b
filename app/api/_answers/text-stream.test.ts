import { expect, test } from 'vitest';
import { textStream } from './text-stream';

async function* pieces(texts: string[], ended: () => void = () => {}) {
  try {
    yield* texts;
  } finally {
    ended();
  }
}

test.each([[[]], [['', '會談', '', 'a', '']], [['']]])('%j comes out as it went in', async (texts) => {
  expect(await new Response(textStream(pieces(texts))).text()).toBe(texts.join(''));
});

test('pieces are made only as they are taken, and end when nobody takes any more', async () => {
  let [made, ended] = [0, false];
  async function* endless() {
    try {
      for (;;) {
        made += 1;
        yield 'a';
      }
    } finally {
      ended = true;
    }
  }
  const reader = textStream(endless()).getReader();
  await reader.read();
  await reader.read();
  await new Promise((resolve) => setTimeout(resolve));
  expect(made).toBeLessThanOrEqual(3);
  await reader.cancel();
  expect(ended).toBe(true);
});
