import type { KbEvent } from '@/lib/schema/event';
import type { Assembled } from '../assemble/assembled';
import type { WorkingDocument } from '../document/working-document';
import type { Lexicon } from '../knowledge/lexicon';
import { ImportanceMemory } from './memory';
import type { Known, PlacedMention, ToldDocument } from './told';
import { weighed } from './weigh';

/**
 * Hands the assembled events to the stage that weighs them, each with the clauses that tell it.
 * @param documents in the order in which they were assembled
 * @param memory what was found in earlier runs
 */
export function importanceOfEvents(
  documents: readonly WorkingDocument[],
  { events, mentions }: Pick<Assembled, 'events' | 'mentions'>,
  lexicon: Lexicon,
  memory: ImportanceMemory = new ImportanceMemory(),
): KbEvent[] {
  const told = documents.map(({ read, language, clean, form, blocks, names, timexes }) =>
    memory.documents.of(
      blocks,
      [clean, names, timexes],
      (): ToldDocument => ({
        id: read.id,
        language: language.importance,
        text: clean.text,
        form,
        blocks,
        names,
        timexes,
      }),
    ),
  );
  const drafts = documents.flatMap((working, i) => {
    const document = told[i] as ToldDocument;
    return memory.mentions.of(working.mentions, [document], () =>
      working.mentions.map((draft): PlacedMention => ({ document, draft })),
    );
  });
  const byEvent = new Map<string, PlacedMention[]>(events.map(({ id }) => [id, []]));
  mentions.forEach(({ eventId }, i) => {
    byEvent.get(eventId)?.push(drafts[i] as PlacedMention);
  });
  return weighed(
    told,
    events.map((event) => ({ event, mentions: byEvent.get(event.id) ?? [] })),
    knownTo(lexicon),
    memory,
  );
}

const known = new WeakMap<Lexicon, Known>();

function knownTo(lexicon: Lexicon): Known {
  const found = known.get(lexicon) ?? knownIn(lexicon);
  known.set(lexicon, found);
  return found;
}

function knownIn({ persons, offices, treaties, conferences, organisations }: Lexicon): Known {
  const leading = new Set(offices.filter(({ rank }) => rank === 'leader').map(({ zh }) => zh));
  const rows = [...persons, ...treaties, ...conferences];
  return {
    names: new Map([
      ...rows.map(({ id, zh, en }) => [id, { 'zh-Hant': zh, en }] as const),
      ...organisations.map(({ code, zh, en }) => [code, { 'zh-Hant': zh, en }] as const),
    ]),
    persons: new Set(persons.map(({ id }) => id)),
    leaders: new Set(persons.filter(({ office_zh }) => leading.has(office_zh)).map(({ id }) => id)),
  };
}
