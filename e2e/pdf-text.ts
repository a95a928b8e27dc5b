import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { RADICALS } from '@/lib/language/zh/radicals';

/** The text of each page of a PDF, without white space, as a library reads it that has not written it. A font may tell a character as the radical that looks like it. */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => {
      const { items } = await (await pdf.getPage(i + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join('');
    }),
  );
  await pdf.destroy();
  return pages.map((page) =>
    page
      .replace(/[\u2e80-\u2eff]/g, (radical) => RADICALS.get(radical) ?? radical)
      .normalize('NFKC')
      .replace(/\s+/g, ''),
  );
}
