import type { KbEvent } from '@/lib/schema/knowledge-base';
import type { Assembled } from './assemble/assemble';
import type { Known, Telling, ToldDocument } from './importance/told';
import { weighed } from './importance/weigh';
import type { Lexicon } from './knowledge/lexicon';
import type { WorkingDocument } from './working-document';

/**
 * Hands the assembled events to the stage that weighs them, each with the clauses that tell it.
 * @param documents in the order in which they were assembled
 */
export function importanceOfEvents(
  documents: readonly WorkingDocument[],
  { events, mentions }: Pick<Assembled, 'events' | 'mentions'>,
  lexicon: Lexicon,
): KbEvent[] {
  const told = documents.map(
    ({ read, clean, form, blocks, names, timexes }): ToldDocument => ({
      id: read.id,
      text: clean.text,
      form,
      blocks,
      names,
      timexes,
    }),
  );
  const drafts = documents.flatMap((document, i) =>
    document.mentions.map((draft): Telling => ({ document: told[i] as ToldDocument, draft })),
  );
  const tellings = new Map<string, Telling[]>(events.map(({ id }) => [id, []]));
  mentions.forEach(({ eventId }, i) => {
    tellings.get(eventId)?.push(drafts[i] as Telling);
  });
  return weighed(
    told,
    events.map((event) => ({ event, tellings: tellings.get(event.id) ?? [] })),
    knownTo(lexicon),
  );
}

/** Offices that lead a state or its government; not those of their deputies and ministers. */
const LEADS =
  /^(?:總統|總理|國務總理|首相|主席|國家主席|部長會議主席|第一書記|總書記|國防委員長|國務委員長|最高領袖|國王|皇帝|教宗)$/;

function knownTo({ persons, treaties, conferences, organisations }: Lexicon): Known {
  const rows = [...persons, ...treaties, ...conferences];
  return {
    names: new Map([
      ...rows.map(({ id, zh, en }) => [id, { nameZh: zh, nameEn: en }] as const),
      ...organisations.map(({ code, zh, en }) => [code, { nameZh: zh, nameEn: en }] as const),
    ]),
    persons: new Set(persons.map(({ id }) => id)),
    leaders: new Set(persons.filter(({ office_zh }) => LEADS.test(office_zh)).map(({ id }) => id)),
  };
}
