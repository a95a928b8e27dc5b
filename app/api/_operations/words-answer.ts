import { z } from 'zod';
import { exportItems } from '@/lib/cite/export';
import { here } from '@/lib/collections/current';
import { webAnnotation } from '@/lib/export/web-annotation';
import { workItem } from '@/lib/export/works';
import { exportWorks } from '@/lib/queries/export-works';
import type { WordsPlace } from '@/lib/queries/words-by-id';
import type { ApiLocale, MentionFormat } from '@/lib/schema/api-parameters';
import { type Answer, json } from '../_answers/operation';
import { WORK_FORMATS, WORK_TYPES } from './work-formats';

/** A Web Annotation is served with its profile (https://www.w3.org/TR/annotation-protocol/#annotation-retrieval). */
const ANNOTATION = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

const AnnotationView = z.looseObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: z.url(),
  type: z.literal('Annotation'),
  motivation: z.string(),
  body: z.looseObject({ id: z.url() }),
  target: z.looseObject({
    source: z.looseObject({ id: z.url(), 'schema:sha256': z.string() }),
    selector: z.tuple([
      z.object({
        type: z.literal('TextQuoteSelector'),
        exact: z.string(),
        prefix: z.string(),
        suffix: z.string(),
      }),
      z.object({ type: z.literal('TextPositionSelector'), start: z.int(), end: z.int() }),
    ]),
  }),
});

function annotation(
  { id, document, start, end, href, event }: WordsPlace,
  address: string,
  origin: string,
): Answer {
  const at = (folder: string, name: string) => origin + here(`/${folder}/${encodeURIComponent(name)}`);
  const links = {
    annotation: at(address, id),
    text: `${at('api/sources', document.id)}?format=text`,
    page: `${origin}${href}`,
    event: event === null ? `${origin}${href}` : at('events', event.id),
  };
  const { rawText, sha256 } = document;
  return json(webAnnotation({ rawText, sha256, start, end, links }), ANNOTATION);
}

/** The shapes of the answers by media type. */
export const WORDS_ANSWERS = {
  'application/ld+json': AnnotationView,
  ...WORK_TYPES,
};

/**
 * Words in a document as a Web Annotation, or as a work to be cited.
 * @param address where words of their kind are had: `api/mentions`
 */
export async function wordsAnswer(
  words: WordsPlace,
  {
    format,
    locale,
    origin,
    cited,
  }: {
    format: z.infer<typeof MentionFormat>;
    locale: z.infer<typeof ApiLocale>;
    origin: string;
    cited: string | null;
  },
  address: string,
): Promise<Answer | null> {
  if (format === 'annotation') return annotation(words, address, origin);
  const [work] = await exportWorks([words.document.id]);
  if (work === undefined) return null;
  const { mediaType, ending } = WORK_FORMATS[format];
  const body = exportItems([workItem(work, cited, { ...words, locale })], format);
  return { mediaType, body, fileName: `passage.${ending}` };
}
