import { z } from 'zod';
import { exportItems } from '@/lib/cite/export';
import { webAnnotation } from '@/lib/export/web-annotation';
import { workItem } from '@/lib/export/works';
import { exportWorks } from '@/lib/queries/export-works';
import { type MentionPlace, mentionById } from '@/lib/queries/mention-by-id';
import { ApiLocale, MentionFormat } from '@/lib/schema/api-parameters';
import { type Answer, json, type Operation } from '../_answers/operation';
import { FORMATS } from './export-events';

/** A Web Annotation is served with its profile (https://www.w3.org/TR/annotation-protocol/#annotation-retrieval). */
const ANNOTATION = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

const own = { format: MentionFormat, locale: ApiLocale };

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

function annotation({ id, document, start, end, href, event }: MentionPlace, origin: string): Answer {
  const at = (folder: string, name: string) => `${origin}/${folder}/${encodeURIComponent(name)}`;
  const links = {
    annotation: at('api/mentions', id),
    text: `${at('api/sources', document.id)}?format=text`,
    page: `${origin}${href}`,
    event: at('events', event.id),
  };
  const { rawText, sha256 } = document;
  return json(webAnnotation({ rawText, sha256, start, end, links }), ANNOTATION);
}

/** A passage that tells of an event: the words as a Web Annotation, or as a work to be cited. */
export const GET_MENTION: Operation<typeof own> = {
  id: 'getMention',
  address: '/api/mentions/{id}',
  own,
  filters: false,
  answers: {
    'application/ld+json': AnnotationView,
    ...Object.fromEntries(
      (['bibtex', 'ris', 'csl'] as const).map((format) => [FORMATS[format].mediaType, null]),
    ),
  },
  example: ({ mention }) => ({ path: { id: mention } }),
  async answer({ path: { id = '' }, values: { format, locale }, origin }) {
    const mention = await mentionById(id);
    if (mention === null) return null;
    if (format === 'annotation') return annotation(mention, origin);
    const [work] = await exportWorks([mention.document.id]);
    if (work === undefined) return null;
    const { mediaType, ending } = FORMATS[format];
    const body = exportItems([workItem(work, origin, { ...mention, locale })], format);
    return { mediaType, body, fileName: `passage.${ending}` };
  },
};
