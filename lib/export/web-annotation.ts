/** How many code points of the text around are given on each side, to find the words again when the text has moved. */
const CONTEXT = 32;

/** What an annotation says: these words, in this text, tell of this event. Offsets are UTF-16 code units. */
export interface Annotated {
  rawText: string;
  start: number;
  end: number;
  sha256: string;
  /** Addresses: of the annotation, the raw text, the page that shows the words, and the event. */
  links: { annotation: string; text: string; page: string; event: string };
}

const codePoints = (text: string) => [...text].length;

/** A surrogate that stands alone counts for one, as in Python; both halves of a pair count for one. */
function selectors({ rawText, start, end }: Annotated): object[] {
  const before = rawText.slice(0, start);
  const exact = rawText.slice(start, end);
  const from = codePoints(before);
  return [
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: [...before.slice(-2 * CONTEXT)].slice(-CONTEXT).join(''),
      suffix: [...rawText.slice(end, end + 2 * CONTEXT)].slice(0, CONTEXT).join(''),
    },
    { type: 'TextPositionSelector', start: from, end: from + codePoints(exact) },
  ];
}

/**
 * A mention as a Web Annotation (https://www.w3.org/TR/annotation-model/): the words by what they are and by where they stand,
 * in code points of the raw text, and the hash of the file that they were read from.
 */
export function webAnnotation(annotated: Annotated): Record<string, unknown> {
  const { links } = annotated;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: links.annotation,
    type: 'Annotation',
    motivation: 'identifying',
    body: { id: links.event, type: 'schema:Event', purpose: 'identifying' },
    target: {
      type: 'SpecificResource',
      source: {
        id: links.text,
        type: 'Text',
        format: 'text/plain',
        'schema:sha256': annotated.sha256,
      },
      selector: selectors(annotated),
      renderedVia: { id: links.page, type: 'schema:WebPage' },
    },
  };
}
