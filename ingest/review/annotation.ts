import { grouped } from '@/lib/grouped';
import type { KbEvent } from '@/lib/schema/event';
import type { KbMention, KnowledgeBase } from '@/lib/schema/knowledge-base';
import type { KbRejected } from '@/lib/schema/review';

/** Files of annotation by their names, a line an object. */
export type Annotation = Readonly<Record<string, readonly object[]>>;

/** White space is no part of a quote in the annotation. */
const bare = (text: string): string => text.replace(/\s+/gu, '');

/**
 * What persons decided as annotation of the documents, in the form of the annotation of mentions that scores are made against: of each document the mentions of what was accepted, corrected or
 * added, as they stand now. What nobody has looked at is `optional`: to find it is no error, nor to miss it. What was rejected is not there, so that finding it is one.
 * `verdicts.jsonl` has every passage that was looked at, as a reader's verdict on it: `keep`, or `none` for what was rejected.
 */
export function annotationOf(kb: KnowledgeBase): Annotation {
  const events = new Map(kb.events.map((event) => [event.id, event]));
  const names = new Map(kb.entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id)?.['zh-Hant'] || names.get(id)?.en || id;
  const inOrder = kb.mentions.toSorted((a, b) => a.span.start - b.span.start || (a.id < b.id ? -1 : 1));
  const byDocument = grouped(inOrder, ({ documentId }) => documentId);
  const files = kb.documents.map(({ id }) => {
    const lines = (byDocument.get(id) ?? []).flatMap((mention) => {
      const event = events.get(mention.eventId);
      return event ? mentionLine(mention, event, nameOf) : [];
    });
    return [`${id}.jsonl`, lines] as const;
  });
  const kept = [...byDocument.values()].flat().flatMap((mention) => {
    const event = events.get(mention.eventId);
    return event === undefined || event.reviewed === 'no'
      ? []
      : verdict(mention, mention.eventId, 'keep', '');
  });
  const none = kb.rejected.map((rejected) => verdict(rejected, null, 'none', rejected.as));
  return Object.fromEntries([...files, ['verdicts.jsonl', [...kept, ...none]] as const]);
}

/** A mention as the guide writes it. What was corrected of its event stands in the place of what the machine reads. */
function mentionLine(mention: KbMention, event: KbEvent, nameOf: (id: string) => string): object {
  const { machine, reviewed } = event;
  const persons =
    event.people?.map(({ entity }) => entity) ?? mention.participants.map(({ entityId }) => entityId);
  const countries = machine?.countries === undefined ? mention.countries : event.countries;
  const isMade = mention.madeBy === 'editor';
  return {
    doc: mention.documentId,
    quote: bare(mention.quote),
    date_text: bare(mention.dateText),
    edtf: machine?.date === undefined ? mention.edtf : event.edtf,
    status: machine?.status === undefined ? mention.status : event.status,
    type: machine?.type === undefined ? mention.type : event.type,
    countries,
    actors: [...new Set(persons)].filter((id) => !countries.includes(id)).map(nameOf),
    place: machine?.place === undefined ? mention.place : event.place,
    title_en: machine?.['title.en'] === undefined && !isMade ? mention.title.en : event.title.en,
    title_zh:
      machine?.['title.zh-Hant'] === undefined && !isMade ? mention.title['zh-Hant'] : event.title['zh-Hant'],
    key: event.id,
    optional: reviewed === 'no',
    note: reviewed === 'no' ? 'not looked at' : reviewed,
  };
}

function verdict(
  { documentId, span, quote }: Pick<KbMention | KbRejected, 'documentId' | 'span' | 'quote'>,
  event: string | null,
  said: 'keep' | 'none',
  note: string,
): object {
  return {
    ...{ source: documentId, start: span.start, end: span.end, quote: bare(quote) },
    ...{ event, verdict: said, of: null, faults: [], note },
  };
}
