import type { MentionDraft } from '@/lib/schema/annotation';
import type { KbMention } from '@/lib/schema/knowledge-base';
import type { EventStatus } from '@/lib/schema/vocabulary';
import { remembering } from '../cache/remembered';
import type { WorkingDocument } from '../document/working-document';
import type { Lexicon } from '../knowledge/lexicon';
import { rowOf } from '../knowledge/row-of';
import type { EnglishTitle, TitleText } from './language';
import { type AssembleMemory, mapsOf } from './memory';
import { passageIdIn } from './passages';
import { type RawText, rawBasis, rawParticipants, rawQuote } from './raw-spans';
import { timexId } from './timexes';

/** A mention with its document and its id. */
export interface Placed {
  readonly document: WorkingDocument;
  readonly draft: MentionDraft;
  readonly id: string;
}

/** The Chinese title of a mention: as an editor gave it, else as its document's reader words it. */
export function chineseTitle({ document, draft }: Omit<Placed, 'id'>): string {
  return draft.given?.['zh-Hant'] ?? document.reader.titles.zh(draft, titleText(document));
}

/** The same in English. @param status of the event, which may be another than the mention's */
export function englishTitle({ document, draft }: Omit<Placed, 'id'>, status: EventStatus): EnglishTitle {
  const title = draft.given?.en;
  if (typeof title === 'string') return { title, isWhole: true, isFallback: false, unknown: null };
  return document.reader.titles.en(draft, titleText(document), status);
}

/** The document as the titles read it. */
export function titleText({ clean, form, names, rounds, timexes }: WorkingDocument): TitleText {
  return { text: clean.text, form, names, rounds, timexes };
}

/** The English name of a place; '' where none is known. */
export function placeName(placeId: string | null, lexicon: Lexicon): string {
  if (placeId === null) return '';
  const found = rowOf(lexicon.places, placeId) ?? rowOf(lexicon.countries, placeId);
  return found?.en ?? '';
}

/**
 * The mentions of a document.
 * @param eventIds the event of each
 */
export function mentionsOf(
  document: WorkingDocument,
  eventIds: readonly string[],
  raws: ReadonlyMap<string, RawText>,
  lexicon: Lexicon,
  memory: AssembleMemory | undefined,
): readonly KbMention[] {
  const { mentions, clean } = document;
  return remembering(
    memory?.mentions,
    mentions,
    () => [
      clean,
      ...eventIds,
      ...mapsOf(
        mentions.map(({ date }) => date.basis),
        raws,
      ),
    ],
    () =>
      mentions.map((draft, i) =>
        mentionOf(
          { document, draft, id: document.mentionIds[i] as string },
          eventIds[i] as string,
          raws,
          lexicon,
        ),
      ),
  );
}

/** A mention with its span, its quote and its parts brought back to the raw text. */
function mentionOf(
  { document, draft, id }: Placed,
  eventId: string,
  raws: ReadonlyMap<string, RawText>,
  lexicon: Lexicon,
): KbMention {
  const raw = raws.get(draft.documentId) as RawText;
  const { edtf, earliest, latest, precision, basis } = draft.date;
  const { span, pieces, quote } = rawQuote(raw, draft.span);
  const words = document.clean.text.slice(draft.span.start, draft.span.end);
  return {
    id,
    documentId: draft.documentId,
    passageId: passageIdIn(draft.documentId, document.blocks, draft.block),
    eventId,
    span,
    pieces,
    quote,
    words: words === quote ? quote : words,
    trigger: draft.trigger && raw.map.toRaw(draft.trigger),
    type: draft.type,
    ploverType: draft.ploverType,
    status: draft.status,
    dateText: draft.dateText,
    timexId: draft.timex === null ? null : timexId(draft.documentId, draft.timex),
    edtf,
    earliest,
    latest,
    precision,
    basis: rawBasis(basis, raws),
    countries: [...draft.parties],
    participants: rawParticipants(raw, draft.participants),
    placeId: draft.placeId,
    place: placeName(draft.placeId, lexicon),
    title: {
      'zh-Hant': chineseTitle({ document, draft }),
      en: englishTitle({ document, draft }, draft.status).title,
    },
    madeBy: draft.given ? 'editor' : 'machine',
  };
}
