import { afterAll, expect, test } from 'vitest';
import { TextsOfRecord } from '../apart/texts-of-record';
import { asEml } from '../fixtures/as-mail';
import { partsOf } from '../fixtures/written';
import { FormatError } from '../format-error';
import { formatOf } from '../formats';
import { LIMITS, type Limits } from '../limits';
import { MAILS } from './mail-files';
import { PACKED } from './packed-files';
import { PDFS } from './pdf-files';
import { TEXTS } from './text-files';

const MEGABYTE = 1024 * 1024;
const GOOD = asEml(partsOf('# s\nBeijing'));

const SMALL: Limits = { ...LIMITS, unpackedBytes: 8 * MEGABYTE, parts: 1000, megabytes: 512 };
const readers = new Map<number, TextsOfRecord>();
afterAll(() => Promise.all([...readers.values()].map((reader) => reader.close())));

function readerFor(seconds: number): TextsOfRecord {
  const reader = readers.get(seconds) ?? new TextsOfRecord(1, null, () => {}, { ...SMALL, seconds });
  readers.set(seconds, reader);
  return reader;
}

/** What comes of a file that is read in the thread for that: its text, its doubts, or the sentence that refuses it. */
async function read(bytes: Uint8Array, name: string, patience = LIMITS.seconds) {
  const format = formatOf(bytes, name);
  if (!format) return { refused: `${name} is of no known format` };
  try {
    return await readerFor(patience).of(format, bytes, name, null);
  } catch (error) {
    if (error instanceof FormatError) return { refused: error.of(name) };
    throw error;
  }
}

test.each([...PACKED, ...PDFS, ...TEXTS, ...MAILS])(
  '$name: $what',
  async ({ name, make, ends, without, patience }) => {
    // A thread that has just begun may take its time.
    if (patience) await read(GOOD, 'good.eml', patience);
    const came = await read(make(), name, patience);
    if ('refused' in ends) {
      expect(came).toMatchObject({ refused: expect.stringMatching(ends.refused) });
      // A file, what is wrong with it, and what to do.
      expect('refused' in came && came.refused).toMatch(/^\S+ [\s\S]+\. [A-Z][\s\S]+\.$/);
    } else {
      const { text, doubts } = 'refused' in came ? { text: came.refused, doubts: [] } : came;
      if ('read' in ends) expect(text).toMatch(ends.read);
      else expect(doubts.map(({ message }) => message).join('\n')).toMatch(ends.doubt);
      if (without) expect(JSON.stringify(came)).not.toMatch(without);
    }
    // Whatever it did to the thread, the next file is read.
    expect(await read(GOOD, 'good.eml', patience)).toMatchObject({
      text: expect.stringContaining('Beijing'),
    });
  },
  60_000,
);
