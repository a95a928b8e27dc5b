import { z } from 'zod';
import { exportItems } from '@/lib/cite/export';
import { CITE_STYLES } from '@/lib/cite/template';
import { workItem } from '@/lib/export/works';
import { exportWorks } from '@/lib/queries/export-works';
import { quoteHash } from '@/lib/queries/passage-link';
import { passageWords, wordsCitation } from '@/lib/queries/passage-words';
import { Accessed, ApiLocale, PassageHash, PassagePlace } from '@/lib/schema/api-parameters';
import { Locator } from '@/lib/schema/knowledge-base';
import { json, type Operation } from '../_answers/operation';
import { site } from './site';
import { WORK_FORMATS, WORK_TYPES } from './work-formats';

const own = {
  passage: PassagePlace,
  hash: PassageHash.optional(),
  style: z.enum(CITE_STYLES).default('chicago-bibliography'),
  locale: ApiLocale,
  accessed: Accessed,
  format: z.enum(['json', 'bibtex', 'ris', 'csl']).default('json'),
};

const WordsView = z.object({
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  /** The words as they read: letters mended, lines joined; `quote` has the letters of the file. */
  words: z.string(),
  href: z.string(),
  locator: Locator,
  /** The link with the address of the app, the citation, and whether the words are those of the fingerprint. */
  permalink: z.url(),
  text: z.string(),
  fits: z.boolean().nullable(),
});

/** Any words of a document: what they are, the link that checks them, and how they are cited. */
export const CITE_WORDS: Operation<typeof own> = {
  id: 'citeWords',
  address: '/api/sources/{id}/citation',
  own,
  filters: false,
  answers: {
    'application/json': WordsView,
    ...WORK_TYPES,
  },
  example: ({ document }) => ({ path: { id: document }, query: { passage: '0-10', style: 'mla' } }),
  async answer({
    path: { id = '' },
    values: { passage, hash, style, locale, accessed, format },
    origin,
    cited,
  }) {
    const [start = 0, end = 0] = passage.split('-').map(Number);
    const words = await passageWords(id, { start, end });
    const [work] = words === null ? [] : await exportWorks([id]);
    if (words === null || work === undefined) return null;
    if (format !== 'json') {
      const { mediaType, ending } = WORK_FORMATS[format];
      const body = exportItems([workItem(work, cited, { ...words, locale })], format);
      return { mediaType, body, fileName: `passage.${ending}` };
    }
    const text = await wordsCitation(id, words, { style, locale, accessed, origin: cited, site: site() });
    const fits = hash === undefined ? null : quoteHash(words.quote) === hash;
    return json({ ...words, permalink: new URL(words.href, origin).href, text, fits });
  },
};
