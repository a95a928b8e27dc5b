import { eventJsonLd } from '@/lib/export/json-ld';
import { scriptJson } from '@/lib/export/words';
import type { EventDetail } from '@/lib/queries/event-view';

interface Props {
  event: EventDetail;
  /** The address that the app is reached at. */
  origin: string;
}

/**
 * What the page says of its event, for programs: schema.org in JSON-LD. The element is a data block and is not run, so the page's policy for scripts does not
 * ask it for a nonce; the words of documents in it are written so that they cannot end it.
 */
export function EventData({ event, origin }: Props) {
  const passages = event.evidence.map(({ document, href, quote, words }) => ({
    documentId: document.id,
    href,
    quote,
    words,
  }));
  const text = scriptJson(eventJsonLd({ ...event, passages }, origin));
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape the text of a script as HTML, which JSON readers do not undo.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
