import type { KbEvent } from '@/lib/schema/event';
import type { KbMention, KnowledgeBase } from '@/lib/schema/knowledge-base';
import type { KbParticipant } from '@/lib/schema/participant';
import type { Span } from '@/lib/schema/span';
import { compareDays } from '@/lib/time/day';
import { compare } from './columns';

/** The passages whose dates are publication dates, not dates of the body text. */
const OUTSIDE_BODY = new Set(['footnote', 'source-list']);

type Placed = { documentId: string; span: Span; id: string };

function byPlace(a: Placed, b: Placed): number {
  return (
    compare(a.documentId, b.documentId) ||
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    compare(a.id, b.id)
  );
}

function byDate(a: KbEvent, b: KbEvent): number {
  return compareDays(a.earliest, b.earliest) || compareDays(a.latest, b.latest) || compare(a.id, b.id);
}

/** One line a document: how it was read and how it was dated. `characters` counts UTF-16 code units. */
export function toDocumentLines(kb: KnowledgeBase) {
  return kb.documents
    .toSorted((a, b) => compare(a.id, b.id))
    .map(
      ({
        id,
        sha256,
        encoding,
        format,
        reader,
        isMachineRead,
        pages,
        documentDate,
        earliest,
        latest,
        basis,
        repeats,
        rawText,
      }) => ({
        source: id,
        sha256,
        encoding,
        format,
        reader,
        isMachineRead,
        pages: pages.length,
        documentDate,
        earliest,
        latest,
        basis,
        repeats,
        characters: rawText.length,
      }),
    );
}

/** The Chinese names of a mention's persons, each once; one whom the lexicon cannot name goes by the text's words. */
function actors(kb: KnowledgeBase): (mention: KbMention) => string[] {
  const persons = new Map(kb.entities.filter(({ kind }) => kind === 'person').map((one) => [one.id, one]));
  const texts = new Map(kb.documents.map(({ id, rawText }) => [id, rawText]));
  const name = (documentId: string, { entityId, span }: KbParticipant) => {
    const person = persons.get(entityId);
    if (person === undefined) return '';
    const words = span === null ? '' : (texts.get(documentId) ?? '').slice(span.start, span.end);
    return person.name['zh-Hant'] || words.replace(/\s/g, '');
  };
  return ({ documentId, participants }) => {
    const names = participants.map((participant) => name(documentId, participant));
    return [...new Set(names.filter((one) => one !== ''))];
  };
}

/** One line an event mention, marked where an editor added it; `quote` is the raw text's slice from `start` to `end`, in UTF-16 code units. */
export function toMentionLines(kb: KnowledgeBase) {
  const actorsOf = actors(kb);
  return kb.mentions.toSorted(byPlace).map((mention) => ({
    source: mention.documentId,
    start: mention.span.start,
    end: mention.span.end,
    quote: mention.quote,
    dateText: mention.dateText,
    edtf: mention.edtf,
    earliest: mention.earliest,
    latest: mention.latest,
    status: mention.status,
    type: mention.type,
    countries: mention.countries,
    actors: actorsOf(mention),
    place: mention.place,
    eventId: mention.eventId,
    titleZh: mention.title['zh-Hant'],
    titleEn: mention.title.en,
    ...(mention.madeBy === 'editor' && { madeBy: mention.madeBy }),
  }));
}

/**
 * One line an event, by its first day, its last day and its id: what the timeline shows of it, and the passages it rests on by their place.
 * Where a person has looked at it, that and what the machine reads of what was corrected. `actors` are those of all its mentions; spans count UTF-16 code units of the raw text.
 */
export function toEventLines(kb: KnowledgeBase) {
  const actorsOf = actors(kb);
  const mentionsOf = new Map<string, KbMention[]>(kb.events.map(({ id }) => [id, []]));
  for (const mention of kb.mentions.toSorted(byPlace)) mentionsOf.get(mention.eventId)?.push(mention);
  return kb.events.toSorted(byDate).map((event) => {
    const mentions = mentionsOf.get(event.id) ?? [];
    return {
      id: event.id,
      titleZh: event.title['zh-Hant'],
      titleEn: event.title.en,
      edtf: event.edtf,
      earliest: event.earliest,
      latest: event.latest,
      type: event.type,
      status: event.status,
      countries: event.countries,
      actors: [...new Set(mentions.flatMap(actorsOf))],
      place: event.place,
      importance: event.importance,
      isKey: event.isKey,
      documents: [...new Set(mentions.map(({ documentId }) => documentId))],
      mentions: mentions.map(({ documentId, span, quote }) => ({ source: documentId, ...span, quote })),
      ...(event.reviewed !== 'no' && { reviewed: event.reviewed }),
      ...(event.machine !== null && { machine: event.machine }),
    };
  });
}

/**
 * One line a position and holder, in the order of documents and places: what a party holds at a round without a time of its own. `country` is null where the text does not say whose position
 * it is, `conference` and `round` where the meeting is no numbered round.
 */
export function toPositionLines(kb: KnowledgeBase) {
  const kinds = new Map(kb.passages.map(({ id, kind }) => [id, kind]));
  return kb.positions
    .toSorted(byPlace)
    .flatMap(({ documentId, passageId, span, quote, countries, conferenceId, round }) =>
      (countries.length > 0 ? countries : [null]).map((country) => ({
        source: documentId,
        start: span.start,
        end: span.end,
        quote,
        country,
        conference: conferenceId,
        round,
        fromTable: kinds.get(passageId) === 'table-cell',
      })),
    );
}

/** One line a date expression of the body text; the date is null where it could not be resolved. */
export function toTimexLines(kb: KnowledgeBase) {
  const kinds = new Map(kb.passages.map(({ id, kind }) => [id, kind]));
  return (
    kb.timexes
      .filter(({ passageId }) => !OUTSIDE_BODY.has(kinds.get(passageId) ?? ''))
      // 每年 and 多年來 name no time that could be looked up.
      .filter(({ type, edtf }) => edtf !== null || (type !== 'SET' && type !== 'DURATION'))
      .toSorted(byPlace)
      .map(({ documentId, span, text, edtf, earliest, latest, type, basis }) => ({
        source: documentId,
        start: span.start,
        end: span.end,
        text,
        edtf,
        earliest,
        latest,
        type,
        basis,
      }))
  );
}

/** One line a contradiction, at the place of its first claim; the explanation is the English one. */
export function toContradictionLines(kb: KnowledgeBase) {
  const placed = kb.contradictions.flatMap((contradiction) => {
    const [first] = contradiction.claims;
    return first === undefined ? [] : [{ ...first, id: contradiction.id, contradiction }];
  });
  return placed.toSorted(byPlace).map(({ contradiction: { kind, eventId, claims, explanation } }) => ({
    kind,
    ...(eventId === null ? {} : { eventId }),
    claims: claims.map(({ documentId, span, quote, edtf, value }) => ({
      source: documentId,
      start: span.start,
      end: span.end,
      quote,
      ...(edtf === null ? {} : { edtf }),
      value,
    })),
    explanation: explanation.en,
  }));
}

/** One line a diagnostic, in the order of documents and places: what was doubtful, and which dated clauses tell no event (`event.filtered.…`). */
export function toDiagnosticLines(kb: KnowledgeBase) {
  return kb.diagnostics
    .map(({ documentId, span, stage, rule, severity, message }) => ({
      ...(documentId === null ? {} : { source: documentId }),
      ...(span === null ? {} : span),
      stage,
      rule,
      severity,
      message,
    }))
    .toSorted(
      (a, b) =>
        compare(a.source ?? '', b.source ?? '') ||
        (a.start ?? 0) - (b.start ?? 0) ||
        compare(a.rule, b.rule) ||
        compare(a.message, b.message),
    );
}
