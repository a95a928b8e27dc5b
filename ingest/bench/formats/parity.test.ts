import { afterAll, expect, test } from 'vitest';
import { TextsOfRecord } from '../../formats/apart/texts-of-record';
import { writtenTexts } from '../../formats/fixtures/written';
import { loadLexicon } from '../../knowledge/load';
import { parity, toldBy } from './parity';
import { type FormatWriter, PLAIN_TEXT, WRITERS } from './written';

const lexicon = loadLexicon();
const texts = new TextsOfRecord();
afterAll(() => texts.close());

/** A text with headings, notes and their calls. */
const PARTS = writtenTexts().get('cyprus') ?? [];
const told = ({ ending, write }: FormatWriter) =>
  toldBy([{ name: `a${ending}`, bytes: write(PARTS) }], [2016, 7, 13], lexicon, texts);
const plain = told(PLAIN_TEXT);

test.each(WRITERS)('$what: the same events, at the same places, as in plain text', async (writer) => {
  const wanted = await plain;
  expect(wanted.mentions.length).toBeGreaterThan(20);
  const { differences, found, inPlace } = parity(wanted, await told(writer));
  expect(differences).toEqual([]);
  expect(found).toBe(wanted.mentions.length);
  expect(inPlace).toBe(found);
});
