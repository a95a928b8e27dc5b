import { grouped } from '@/lib/grouped';
import { isBefore } from '@/lib/time/day';
import { remembering } from '../cache/remembered';
import type { WorkingDocument } from '../document/working-document';
import type { ContradictionDraft } from '../explain/contradiction-draft';
import type { Diagnostics } from '../faults/diagnostics';
import type { UnweighedEvent } from '../importance/told';
import type { Lexicon } from '../knowledge/lexicon';
import { shortNamesOf } from '../language/en/titles/short-names';
import type { Clusters } from '../merge/cluster';
import type { Assembled } from './assembled';
import { contradictionsOf } from './contradictions';
import { documentOf } from './document';
import { entitiesIn } from './entities';
import { eventOf, followedIn } from './event';
import { eventAliasesOf } from './event-aliases';
import { eventIds, foundingOf } from './event-id';
import { type AssembleMemory, mapsOf, type OfWords } from './memory';
import { mentionsOf, type Placed } from './mentions';
import { mergeDecisionsOf } from './merge-decisions';
import { wordsOf } from './of-words';
import { eventsHeld, positionsOf } from './positions';
import type { RawText } from './raw-spans';
import { timexesOf } from './timexes';
import { UniqueAliases } from './unique-aliases';

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
    document.mentions.map((draft, i): Placed => ({ document, draft, id: document.mentionIds[i] as string })),
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
    ({ document, draft }) =>
      remembering(
        memory?.ids,
        draft,
        () => [document.clean],
        () => idIn(draft.documentId)(draft),
      ),
  );
  const events = told.map(({ event }, i): UnweighedEvent => {
    const id = ids[i] as string;
    return remembering(
      memory?.named,
      event,
      () => [id],
      () => ({ id, ...event }),
    );
  });
  const eventOfMention = new Map(
    groups.flatMap((group, i) => group.map(({ id }) => [id, ids[i] as string] as const)),
  );
  const eventIdsIn = new Map(
    documents.map((document) => [
      document.read.id,
      document.mentionIds.map((id) => eventOfMention.get(id) as string),
    ]),
  );
  const mentions = documents.flatMap((document) =>
    mentionsOf(document, eventIdsIn.get(document.read.id) as string[], raws, lexicon, memory),
  );
  const heldAt = eventsHeld(events, placed, eventOfMention);
  const positions = documents.flatMap((document) =>
    positionsOf(document, raws, (held) => heldAt(document.read.id, held)),
  );
  const namings = [...wordsIn.values()].flatMap((words) => words.namings);
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
    entities: entitiesIn({ namings, mentions, positions, events }, lexicon),
    namings,
    mentions,
    positions,
    eventAliases: (memory?.unique ?? new UniqueAliases()).of(
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
    events: events.sort(byTime),
    mergeDecisions: mergeDecisionsOf(clusters, placed, eventOfMention, memory),
  };
}

/** Events by their first days; of the same day by their ids. */
export function byTime(a: UnweighedEvent, b: UnweighedEvent): number {
  return isBefore(a.earliest, b.earliest) || (a.earliest === b.earliest && a.id < b.id) ? -1 : 1;
}
