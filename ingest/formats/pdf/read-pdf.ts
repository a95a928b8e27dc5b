import type { Request } from '../format';
import { PLAIN, type TextOfRecord } from '../text-of-record';
import { opened } from './open';

/** Makes a text of a PDF that has text in it. @throws FormatError where there is none, or it is too much */
export async function readPdf(bytes: Uint8Array, { limits, progress }: Request): Promise<TextOfRecord> {
  const { document, labels } = await opened(bytes, limits);
  let text = '';
  const pages: { label: string; span: { start: number; end: number } }[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const start = text.length;
    const { items } = await page.getTextContent();
    for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
    text += '\n';
    pages.push({ label: labels[number - 1] ?? String(number), span: { start, end: text.length } });
    page.cleanup();
    progress(number, document.numPages);
  }
  await document.loadingTask.destroy();
  return { ...PLAIN, text, pages };
}
