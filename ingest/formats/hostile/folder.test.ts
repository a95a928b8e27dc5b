import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Diagnostics } from '../../faults/diagnostics';
import { type ReadDocument, readFolder } from '../../read/read-folder';
import { TextsOfRecord } from '../apart/texts-of-record';
import { asDocx } from '../fixtures/as-docx';
import { asEml } from '../fixtures/as-mail';
import { partsOf } from '../fixtures/written';
import { allEndings } from '../formats';
import { bytesOf } from './hostile-file';

const STORY = partsOf('# 會談\n雙方在北京會談。');
const PROGRAM = Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff, 0, 0]);
const texts = new TextsOfRecord();
afterAll(() => texts.close());

/** Reads a folder of one good file and what else is put into it. */
async function withFolder(put: (folder: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  try {
    writeFileSync(join(folder, 'good.txt'), '雙方在北京會談。');
    put(folder);
    const diagnostics = new Diagnostics();
    const documents: ReadDocument[] = await readFolder(folder, diagnostics, texts);
    return {
      ids: documents.map(({ id }) => id),
      told: diagnostics.all.map(({ rule, message }) => `${rule}: ${message}`),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const ENDINGS = allEndings()
  .split(', ')
  .filter((ending) => ending !== '.txt');

test.each(ENDINGS)(
  'a program that is named as a document (%s) is told, and the others are read',
  async (ending) => {
    const { ids, told } = await withFolder((folder) => writeFileSync(join(folder, `a${ending}`), PROGRAM));
    expect(ids).toEqual(['good']);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(new RegExp(`: a\\${ending} is no .+\\. [A-Z].+\\.$`));
  },
);

test.each(ENDINGS)('an empty file (%s) is told, and the others are read', async (ending) => {
  const { ids, told } = await withFolder((folder) => writeFileSync(join(folder, `a${ending}`), ''));
  expect(ids).toEqual(['good']);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(new RegExp(`: a\\${ending} .+\\. [A-Z].+\\.$`));
});

test('the content says what a file is, whatever its name', async () => {
  const { ids, told } = await withFolder((folder) => writeFileSync(join(folder, 'a.pdf'), asDocx(STORY)));
  expect(ids).toEqual(['a', 'good']);
  expect(told).toEqual([]);
});

test.each([
  ['a folder', (path: string) => mkdirSync(path)],
  ['a link to a folder', (path: string) => symlinkSync('/etc', path)],
  ['a link to what is not there', (path: string) => symlinkSync('/nowhere', path)],
  ['a link to itself', (path: string) => symlinkSync(path, path)],
  ['a link to a device without end', (path: string) => symlinkSync('/dev/zero', path)],
])('%s with the name of a document is told, and the others are read', async (_, make) => {
  const { ids, told } = await withFolder((folder) => make(join(folder, 'a.docx')));
  expect(ids).toEqual(['good']);
  expect(told).toEqual([expect.stringMatching(/: a\.docx .+\. [A-Z].+\.$/)]);
});

test.each([
  ['a line end', 'a\nb.docx'],
  ['characters of control', 'a\u0007\u001b[31mb.docx'],
  ['a mark that turns the direction of writing', 'a\u202excod.exe.docx'],
  ['dots alone', '....docx'],
  ['blanks alone', '   .docx'],
  ['255 bytes', `${'會'.repeat(83)}.docx`],
  ['marks of HTML and SQL', "<script>alert(1)<'; drop table a;--.docx"],
  ['signs of an address', 'a?b#c%2f..%2fd&e=f.docx'],
  ['names of objects', '__proto__.docx'],
])('a file with %s in its name is read', async (_, name) => {
  const { ids, told } = await withFolder((folder) => writeFileSync(join(folder, name), asDocx(STORY)));
  expect(ids).toHaveLength(2);
  expect(ids).toContain('good');
  expect(told).toEqual([]);
});

test('the attachments of a mail are documents below it, those within them too, and what is no document is told', async () => {
  const file = (fileName: string, bytes: Uint8Array) => ({
    fileName,
    type: 'application/octet-stream',
    bytes,
  });
  const inner = asEml(STORY, [file('d.docx', asDocx(STORY))]);
  const mail = asEml(STORY, [
    file('../../b.txt', bytesOf('雙方在上海會談。')),
    file('c.eml', inner),
    file('e.exe', PROGRAM),
    file('f.docx', PROGRAM),
  ]);
  const { ids, told } = await withFolder((folder) => writeFileSync(join(folder, 'a.eml'), mail));
  expect(ids).toEqual(['a', 'a/b.txt', 'a/c.eml', 'a/c.eml/d.docx', 'good']);
  expect(told).toEqual([
    expect.stringMatching(/^format\.unknown: a\.eml\/e\.exe is of no format that is read/),
    expect.stringMatching(/: a\.eml\/f\.docx is no .+\. [A-Z].+\.$/),
  ]);
});
