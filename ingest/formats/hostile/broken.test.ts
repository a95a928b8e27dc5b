import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ReadingThread } from '../apart/reading-thread';
import { asDocx } from '../fixtures/as-docx';
import { asPage } from '../fixtures/as-html';
import { asEml, asMsg } from '../fixtures/as-mail';
import { asMarkdown } from '../fixtures/as-markdown';
import { asOdt } from '../fixtures/as-odt';
import { asRtf } from '../fixtures/as-rtf';
import { partsOf } from '../fixtures/written';
import type { FormatReader } from '../format';
import { FormatError } from '../format-error';
import { formatOf } from '../formats';
import { LIMITS } from '../limits';
import type { TextOfRecord } from '../text-of-record';
import { bytesOf } from './hostile-file';

const STORY = partsOf(`# 會談
印度外長在北京與中國外長會談[1]。
## 經過
- 第一天
| 1998年\t印度試爆
[1] 見報。`);
const ENCLOSED = { fileName: 'a.txt', type: 'text/plain', bytes: bytesOf('附') };

const FILES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['a.html', bytesOf(asPage(STORY))],
  ['a.md', bytesOf(asMarkdown(STORY, '---\ntitle: a\n---\n'))],
  ['a.docx', asDocx(STORY)],
  ['a.odt', asOdt(STORY)],
  ['a.rtf', asRtf(STORY)],
  ['a.eml', asEml(STORY, [ENCLOSED])],
  ['a.msg', asMsg(STORY, [ENCLOSED])],
];

/** Reads a file here and now; a sentence where it is refused. What is thrown else is a fault of the reader, but for that of a library, which the thread puts into a sentence. */
async function came(
  format: FormatReader,
  bytes: Uint8Array,
  fileName: string,
): Promise<TextOfRecord | string> {
  try {
    return await format.read(bytes, { fileName, limits: LIMITS, progress: () => {} });
  } catch (error) {
    if (!(error instanceof FormatError)) throw new Error(`${fileName} ends in ${error}`);
    return error.of(fileName);
  }
}

/** What must be true of every text of record. */
function expectSound({ text, blocks, attachments }: TextOfRecord): void {
  let end = 0;
  for (const { span } of blocks) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    const words = text.slice(span.start, span.end);
    expect(words).not.toContain('\n');
    expect(words.trim()).not.toBe('');
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
  for (const { fileName } of attachments) expect(fileName).not.toMatch(/[/\\\p{Cc}]|^\.*$/u);
}

test.each(FILES)('%s cut off anywhere is read or refused in a sentence', async (name, bytes) => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: bytes.length }), async (length) => {
      const cut = bytes.slice(0, length);
      const format = formatOf(cut, name);
      if (!format) return;
      const record = await came(format, cut, name);
      if (typeof record === 'string') expect(record).toMatch(/^a\.\w+ .+\. [A-Z].+\.$/);
      else expectSound(record);
    }),
    { numRuns: 40 },
  );
});

/** Mails of Outlook whose parts run in a circle are read without end; that is a matter of the thread, which is tried apart. */
const ENDING = FILES.filter(([name]) => name !== 'a.msg');

test.each(ENDING)('%s with other bytes in it is read or refused in a sentence', async (name, bytes) => {
  const change = fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
      const broken = Uint8Array.from(bytes);
      for (const { at, byte } of changes) broken[at] = byte;
      const format = formatOf(broken, name);
      if (!format) return;
      const record = await came(format, broken, name);
      if (typeof record === 'string') expect(record).toMatch(/^a\.\w+ .+\. [A-Z].+\.$/);
      else expectSound(record);
    }),
    { numRuns: 40 },
  );
});

test('a mail of Outlook with other bytes in it is read or refused in a sentence, in the thread that ends what does not end', async () => {
  const [, bytes] = FILES.find(([name]) => name === 'a.msg') as (typeof FILES)[number];
  const thread = new ReadingThread();
  const asked = (file: Uint8Array, seconds = LIMITS.seconds) => {
    const limits = { ...LIMITS, seconds };
    return thread.read({ format: 'msg', bytes: file, fileName: 'a.msg', encoding: null, limits }, () => {});
  };
  const change = fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
      const broken = Uint8Array.from(bytes);
      for (const { at, byte } of changes) broken[at] = byte;
      // A thread that has just begun may take its time: it has read the whole mail before.
      await asked(bytes);
      const record = await asked(broken, 2).catch((error: unknown) => error);
      if (record instanceof Error) expect(record).toBeInstanceOf(FormatError);
      else expectSound(record as TextOfRecord);
    }),
    { numRuns: 20 },
  );
  await thread.close();
}, 90_000);

test('any bytes with any ending are read or refused in a sentence', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom(...ENDING.map(([name]) => name)),
      async (bytes, name) => {
        const format = formatOf(bytes, name);
        if (!format) return;
        const record = await came(format, bytes, name);
        if (typeof record !== 'string') expectSound(record);
      },
    ),
    { numRuns: 200 },
  );
});
