import { TextsOfRecord } from '../../formats/apart/texts-of-record';
import { writtenTexts } from '../../formats/fixtures/written';
import { loadLexicon } from '../../knowledge/load';
import type { Row } from '../measure';
import { parity, toldBy } from './parity';
import { type FormatWriter, PLAIN_TEXT, WRITERS } from './written';

/** The day on which the texts are read as written. */
const ISSUED = [2016, 7, 13] as const;

/** Whether a text tells the same in every format as it does as plain text: `npm run bench -- formats`; `formats differences` lists what differs. */
export async function benchEveryFormat(more: readonly string[]): Promise<Row[]> {
  const lexicon = loadLexicon();
  const texts = new TextsOfRecord();
  const told = (writer: FormatWriter) =>
    toldBy(
      [...writtenTexts()].map(([name, parts]) => ({
        name: name + writer.ending,
        bytes: writer.write(parts),
      })),
      ISSUED,
      lexicon,
      texts,
    );
  try {
    const plain = await told(PLAIN_TEXT);
    const rows: Row[] = [];
    for (const writer of WRITERS) {
      const { told: all, found, more: added, inPlace, differences } = parity(plain, await told(writer));
      if (more.includes('differences')) for (const one of differences) console.log(`${writer.what}: ${one}`);
      rows.push({
        file: `${writer.what}, ${writtenTexts().size} texts`,
        mentions: all,
        'mentions found %': inPercent(found, all),
        'mentions added %': inPercent(added, found + added),
        'paragraph right %': inPercent(inPlace, found),
      });
    }
    return rows;
  } finally {
    await texts.close();
  }
}

function inPercent(part: number, all: number): number {
  return Math.round((part / Math.max(1, all)) * 1000) / 10;
}
