import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { LIMITS } from '../formats/limits';
import { installedSets, notInstalled } from '../formats/ocr/installed';
import { Recogniser } from '../formats/ocr/recogniser';
import { composed, type PageToCompose } from '../formats/pdf/compose-pages';
import { opened } from '../formats/pdf/open';
import { pictureOf } from '../formats/pdf/picture-of-page';
import { runsOf } from '../formats/pdf/runs';
import { FIXTURES } from './formats/formats';
import type { Row } from './measure';

/** The first pages of each fixture are enough, each takes seconds. */
const PAGES = 2;

/** What a page says, without spaces, in one form of each character: marks of one shape count as one. */
const said = (page: PageToCompose): string =>
  composed([page], null)
    .text.normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[\u2027\u00b7\u30fb\u2022]/g, '\u00b7');

/**
 * How many of a hundred characters are recognised wrongly on pages that were printed by us: pictures are made of them, and what is read is compared with the text that is in the file.
 * @param more names of fixtures; all of them where none is given
 * @throws FormatError where no text recognition is installed
 */
export async function benchRecognition(more: readonly string[]): Promise<Row[]> {
  const sets = installedSets();
  if (sets.length === 0) throw notInstalled('The bench');
  const names = readdirSync(FIXTURES).filter((name) => name.endsWith('.pdf'));
  const rows: Row[] = [];
  for (const name of names.filter((one) => more.length === 0 || more.some((part) => one.includes(part)))) {
    const { document } = await opened(new Uint8Array(readFileSync(join(FIXTURES, name))), LIMITS, true);
    const recogniser = new Recogniser(sets, () => {});
    try {
      for (let number = 1; number <= Math.min(PAGES, document.numPages); number += 1) {
        const page = await document.getPage(number);
        const wanted = said(await runsOf(page));
        const { png } = await pictureOf(page);
        const from = process.cpuUsage();
        const read = await recogniser.read(png);
        const { user, system } = process.cpuUsage(from);
        const size = page.getViewport({ scale: 1 });
        const found = said({ ...read, width: size.width, height: size.height });
        rows.push({
          file: name,
          page: number,
          characters: wanted.length,
          'wrong %': Math.round((distance(wanted, found) / wanted.length) * 1000) / 10,
          'sure %': Math.round(read.confidence * 100),
          'CPU s': Math.round((user + system) / 1e5) / 10,
        });
        page.cleanup();
      }
    } finally {
      await recogniser.close();
      await document.loadingTask.destroy();
    }
  }
  return rows;
}
