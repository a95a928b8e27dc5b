import type { MentionDraft } from '@/lib/schema/annotation';
import type { KbDiagnostic, KbMergeDecision, KnowledgeBase } from '@/lib/schema/knowledge-base';
import type { Span } from '@/lib/schema/span';
import { isBefore } from '@/lib/time/day';
import type { WorkingDocument } from '../document/working-document';
import type { ContradictionDraft } from '../explain/contradiction-draft';
import type { Diagnostics } from '../faults/diagnostics';
import { grouped } from '../grouped';
import type { UnweighedEvent } from '../importance/told';
import type { Lexicon } from '../knowledge/lexicon';
import { shortNamesOf, shortTitle } from '../language/en/titles/short-names';
import type { Clusters } from '../merge/cluster';
import { remembering } from '../remembered';
import { leading, partiesOfAll, statusOfAll } from './canonical';
import { contradictionsOf } from './contradictions';
import { documentOf } from './document';
import { entitiesFor } from './entities';
import { eventAliasesOf, unique } from './event-aliases';
import { eventDate } from './event-date';
import { clauseIds, eventIds, foundingOf } from './event-id';
import type { EnglishTitle } from './language';
import { type AssembleMemory, mapsOf, type OfWords, type Titled } from './memory';
import { mentionOf, type Placed, placeName, titleText } from './mentions';
import { namingsOf } from './namings';
import { passagesOf } from './passages';
import { eventsHeld, positionsOf } from './positions';
import type { RawText } from './raw-spans';
import { timexesOf } from './timexes';
import { titling } from './titling';

/** The knowledge base before its events are weighed. */
export type Assembled = Omit<
  KnowledgeBase,
  'run' | 'diagnostics' | 'events' | 'roundMentions' | 'delegationHeads' | 'placeNotes'
> & { events: UnweighedEvent[] };

/** A knowledge base before anything is known. */
export const NOTHING_YET: Assembled = {
  documents: [],
  passages: [],
  timexes: [],
  entities: [],
  namings: [],
  mentions: [],
  positions: [],
  eventAliases: [],
  contradictions: [],
  events: [],
  mergeDecisions: [],
};

/**
 * Puts the knowledge base together: every span is brought back to the raw text, every quote cut from it, every cluster of mentions made an event.
 * @param clusters over all mentions, in the order of documents and places
 * @param memory what is remembered of earlier runs, which is the same as what is made now
 */
export function assemble(
  documents: readonly WorkingDocument[],
  clusters: Clusters,
  contradictions: readonly ContradictionDraft[],
  lexicon: Lexicon,
  diagnostics: Diagnostics,
  memory?: AssembleMemory,
): Assembled {
  const raws = new Map<string, RawText>(
    documents.map(({ read, clean }) => [read.id, { rawText: read.rawText, map: clean.map }]),
  );
  const placed = documents.flatMap((document) =>
    document.mentions.map((draft, i): Placed => ({ document, draft, id: mentionId(document, i) })),
  );
  const groups = [...grouped([...placed.keys()], (i) => clusters.of[i]).values()].map((group) =>
    group.map((i) => placed[i] as Placed),
  );
  const followed = followedIn(contradictions, placed);
  const short = shortNamesOf(lexicon);
  const told = groups.map((group) => {
    const leads = group.map(({ draft }) => followed.has(draft));
    const { event, diagnostics: doubts } = remembering(
      memory?.events,
      (group[0] as Placed).draft,
      () => [...group.map(({ draft }) => draft), leads.indexOf(true)],
      () => eventOf(group, followed, lexicon, short),
    );
    for (const doubt of doubts) diagnostics.add(doubt);
    return { event, founding: foundingOf(group) };
  });
  const wordsIn = new Map(
    documents.map((document) => [document.read.id, wordsOf(document, raws, lexicon, memory)]),
  );
  const idIn = (documentId: string) => (wordsIn.get(documentId) as OfWords).idOf;
  const ids = eventIds(
    told.map(({ event, founding }) => ({ ...event, founding })),
    ({ draft }) => idIn(draft.documentId)(draft),
  );
  const events = told.map(({ event }, i): UnweighedEvent => ({ id: ids[i] as string, ...event }));
  const eventOfMention = new Map(
    groups.flatMap((group, i) => group.map(({ id }) => [id, ids[i] as string] as const)),
  );
  const eventIdsIn = new Map(
    documents.map((document) => [
      document.read.id,
      document.mentions.map((_, i) => eventOfMention.get(mentionId(document, i)) as string),
    ]),
  );
  const mentions = documents.flatMap((document) => {
    const eventIds = eventIdsIn.get(document.read.id) as string[];
    return remembering(
      memory?.mentions,
      document.mentions,
      () => [
        document.clean,
        ...eventIds,
        ...mapsOf(
          document.mentions.map(({ date }) => date.basis),
          raws,
        ),
      ],
      () =>
        document.mentions.map((draft, i) =>
          mentionOf({ document, draft, id: mentionId(document, i) }, eventIds[i] as string, raws, lexicon),
        ),
    );
  });
  const heldAt = eventsHeld(events, placed, eventOfMention);
  const positions = documents.flatMap((document) =>
    positionsOf(document, raws, (held) => heldAt(document.read.id, held)),
  );
  const namings = [...wordsIn.values()].flatMap((words) => words.namings);
  const used = new Set([
    ...namings.map(({ entityId }) => entityId),
    ...[...mentions, ...positions].flatMap(({ countries, participants }) => [
      ...countries,
      ...participants.map(({ entityId }) => entityId),
    ]),
    ...mentions.flatMap(({ placeId }) => placeId ?? []),
    ...positions.flatMap(({ conferenceId }) => conferenceId ?? []),
  ]);
  for (const { conferenceId } of events) if (conferenceId) used.add(conferenceId);
  return {
    documents: documents.map((document) => documentOf(document, raws)),
    passages: [...wordsIn.values()].flatMap((words) => words.passages),
    timexes: documents.flatMap((document) =>
      remembering(
        memory?.timexes,
        document.timexes,
        () => [
          document.clean.map,
          ...mapsOf(
            document.timexes.map(({ basis }) => basis),
            raws,
          ),
        ],
        () => timexesOf(document, raws),
      ),
    ),
    entities: entitiesFor(used, lexicon),
    namings,
    mentions,
    positions,
    eventAliases: unique(
      documents.flatMap((document) => {
        const eventIds = eventIdsIn.get(document.read.id) as string[];
        return remembering(
          memory?.aliases,
          document.mentions,
          () => [document.clean, document.positions, document.passedOver, ...eventIds],
          () =>
            eventAliasesOf(document, raws.get(document.read.id) as RawText, idIn(document.read.id), eventIds),
        );
      }),
    ),
    contradictions: contradictionsOf(contradictions, mentions, raws),
    events: events.sort((a, b) =>
      isBefore(a.earliest, b.earliest) || (a.earliest === b.earliest && a.id < b.id) ? -1 : 1,
    ),
    mergeDecisions: mergeDecisionsOf(clusters, placed, eventOfMention),
  };
}

function mentionId({ read }: WorkingDocument, index: number): string {
  return `${read.id}:m${index}`;
}

/** What was decided of pairs, named by the pair, so that further documents rename none. */
function mergeDecisionsOf(
  { decisions }: Clusters,
  placed: readonly Placed[],
  eventOfMention: ReadonlyMap<string, string>,
): KbMergeDecision[] {
  const counts = new Map<string, number>();
  return decisions.map(({ pair, verdict, score, evidence }) => {
    const [one, other] = pair.map((at) => (placed[at] as Placed).id) as [string, string];
    const name = `${one}+${other}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const eventId = eventOfMention.get(one) as string;
    const id = count === 1 ? name : `${name}-${count}`;
    return { id, eventId, mentionIds: [one, other], verdict, score, evidence: [...evidence] };
  });
}

/** The mentions whose dates are followed where happenings are dated apart: the timeline shows what the contradiction prefers. */
function followedIn(
  contradictions: readonly ContradictionDraft[],
  placed: readonly Placed[],
): Set<MentionDraft> {
  const apart = contradictions.filter(
    ({ kind }) => kind === 'between-documents' || kind === 'within-document',
  );
  const claims = apart.flatMap((contradiction) => contradiction.claims);
  return new Set(
    claims.flatMap(({ mention, preferred }) =>
      preferred && mention !== null ? (placed[mention]?.draft ?? []) : [],
    ),
  );
}

function eventOf(
  group: readonly Placed[],
  followed: ReadonlySet<MentionDraft>,
  lexicon: Lexicon,
  short: ReadonlyMap<string, string>,
): Titled {
  const drafts = group.map(({ draft }) => draft);
  const preferred = drafts.find((draft) => followed.has(draft));
  const lead = preferred ?? leading(drafts);
  const by = group.find(({ draft }) => draft === lead) as Placed;
  const round = drafts.find((draft) => draft.round !== null) ?? lead;
  const { edtf, earliest, latest, precision } = preferred?.date ?? eventDate(drafts, lead.type);
  const status = statusOfAll(drafts);
  const titled = round.round === null ? titling(by, group, status) : { ...by, draft: round };
  const { titles } = titled.document.reader;
  const text = titleText(titled.document);
  const zh = titles.zh(titled.draft, text);
  const title = titles.en(titled.draft, text, status);
  const event = {
    title: { 'zh-Hant': zh, en: title.title },
    label: { 'zh-Hant': zh, en: shortTitle(title.title, short) },
    type: lead.type,
    ploverType: lead.ploverType,
    status,
    edtf,
    earliest,
    latest,
    precision,
    countries: partiesOfAll(drafts),
    place: drafts.map(({ placeId }) => placeName(placeId, lexicon)).find((name) => name !== '') ?? '',
    conferenceId: round.conferenceId,
    round: round.round,
  };
  return { event, diagnostics: doubtsOf(by, title) };
}

/** What is to be told of a title: that it says little, and words without English. */
function doubtsOf(
  { document: { clean }, draft }: Placed,
  { isFallback, unknown }: EnglishTitle,
): KbDiagnostic[] {
  const told = (rule: string, span: Span, message: string): KbDiagnostic => ({
    ...{ documentId: draft.documentId, stage: 'title', severity: 'info', rule },
    ...{ span: clean.map.toRaw(span), message },
  });
  return [
    ...(isFallback ? [told('title.kind', draft.span, 'titled by kind and parties only')] : []),
    ...(unknown ? [told('title.unknown', unknown, clean.text.slice(unknown.start, unknown.end))] : []),
  ];
}

/** What follows from a document's words, whatever its date and the other documents. */
function wordsOf(
  document: WorkingDocument,
  raws: ReadonlyMap<string, RawText>,
  lexicon: Lexicon,
  memory: AssembleMemory | undefined,
): OfWords {
  const { read, clean, blocks } = document;
  const raw = raws.get(read.id) as RawText;
  return remembering(
    memory?.words,
    clean,
    () => [],
    () => ({
      passages: passagesOf(read.id, raw, clean, blocks),
      namings: namingsOf(document, raw, lexicon),
      idOf: clauseIds(document, raw),
    }),
  );
}
