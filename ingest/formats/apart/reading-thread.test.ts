import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { LIMITS } from '../limits';
import { PLAIN } from '../text-of-record';
import type { Question } from './messages';
import { ReadingThread } from './reading-thread';

const SCRIPT = pathToFileURL(`${import.meta.dirname}/odd-worker.mjs`);
const thread = new ReadingThread(SCRIPT);
afterAll(() => thread.close());

function asked(fileName: string): Promise<unknown> {
  // Time is short only for those who never come to an end, however fast the machine: a loaded one takes its own for everything else.
  const seconds = fileName === 'endless' ? 0.1 : 30;
  const limits = { ...LIMITS, seconds, secondsInAll: fileName === 'babbling' ? 0.5 : 60, megabytes: 32 };
  const question: Question = {
    format: 'pdf',
    bytes: new Uint8Array(0),
    fileName,
    encoding: null,
    limits,
  };
  return thread.read(question, () => {}).catch((error: unknown) => String(error));
}

// The thread may take its time to start: what is silent is told apart when it runs.
test('a file is read', async () => {
  expect(await asked('good')).toEqual({ ...PLAIN, text: 'good' });
});

test.each([
  ['refused', /^FormatError: is refused\. Mend it\.$/],
  ['endless', /was not read within 0\.1 seconds, and was given up\. Split it/],
  ['babbling', /was not read within 0\.5 seconds/],
  ['greedy', /takes more than 32 MB of memory/],
  ['throwing', /its reader failed \(thrown\)/],
  ['ending', /its reader failed \(it ended with code 3\)/],
])('a reader that is %s ends in a sentence, and the next file is read', async (name, sentence) => {
  await asked('good');
  expect(await asked(name)).toMatch(sentence);
  expect(await asked('good')).toMatchObject({ text: 'good' });
});
