import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import { EntityKind } from '@/lib/schema/vocabulary';
import { searchTokens } from '@/lib/text/search-tokens';
import { Named } from '../event-view';
import { NO_FILTERS } from '../filters';
import { TEXTS, titledOf } from '../locale-texts';
import { countNames } from '../names/count-names';
import { namesOfData } from './name-index-of-data';
import { nameWords } from './spelled-names';
import { countHolding } from './words-held';

export const SuggestedName = Named.extend({
  kind: EntityKind,
  /** The name that fits, as it is written. */
  name: z.string(),
  /** How many events have it. */
  count: z.int(),
});
export type SuggestedName = z.infer<typeof SuggestedName>;

export const SuggestedRound = z.object({
  /** The event that the round is. */
  id: z.string(),
  titleZh: z.string(),
  titleEn: z.string(),
  /** In how many passages it is told. */
  count: z.int(),
});
export type SuggestedRound = z.infer<typeof SuggestedRound>;

export const Suggested = z.object({
  names: z.array(SuggestedName),
  rounds: z.array(SuggestedRound),
  /** How many events have the words, the last perhaps only begun, in their titles and in their passages. */
  words: z.object({ titles: z.int(), passages: z.int() }),
});
/** What may be meant by what a reader has written so far. */
export type Suggested = z.infer<typeof Suggested>;

/** How many names and rounds are suggested, and how many names that fit are counted. */
const NAMES = 8;
const ROUNDS = 4;
const COUNTED = 200;

/** The names that are or begin as is written: whole ones first, then those of more events. */
async function suggestedNames(words: readonly string[]): Promise<SuggestedName[]> {
  const names = await namesOfData();
  const called = names.called(words);
  const whole = new Set(called.map(({ id }) => id));
  const begun = names.begun(words).filter(({ id }) => !whole.has(id));
  const hits = [...called, ...begun].slice(0, COUNTED);
  if (hits.length === 0) return [];
  const counts = await countNames({ filters: NO_FILTERS, ids: hits.map(({ id }) => id) });
  return hits
    .flatMap(({ id, kind, name }): SuggestedName[] => {
      const [shown, count] = [names.shown(id), counts.get(id) ?? 0];
      return shown === null || count === 0 ? [] : [{ ...shown, kind: EntityKind.parse(kind), name, count }];
    })
    .sort((a, b) => Number(whole.has(b.id)) - Number(whole.has(a.id)) || b.count - a.count)
    .slice(0, NAMES);
}

/** The rounds of conferences, the first first. */
async function roundsOf(conferences: readonly string[]): Promise<SuggestedRound[]> {
  if (conferences.length === 0) return [];
  const rows = await database().event.findMany({
    where: { conferenceId: { in: [...conferences] }, round: { not: null } },
    select: { id: true, titles: TEXTS, passages: true },
    orderBy: [{ round: 'asc' }, { number: 'asc' }],
    take: ROUNDS,
  });
  return rows.map(({ passages, ...round }) => ({ ...titledOf(round), count: passages }));
}

/** How many events have words in their titles, and in their passages. */
function countWords(query: string): Promise<Suggested['words']> {
  const tokens = searchTokens(query);
  const last = tokens.length - 1;
  return countHolding(
    tokens.at(last)?.isCharacter === false
      ? tokens.map((token, i) => [
          { tokens: [token], begins: false },
          ...(i === last ? [{ tokens: [{ ...token, form: token.word }], begins: true }] : []),
        ])
      : [[{ tokens, begins: false }]],
  );
}

/** What may be meant by what is written so far: names, rounds of the conferences among them, and words of titles and passages. */
export async function suggest(query: string): Promise<Suggested> {
  const words = nameWords(searchTokens(query));
  if (words.length === 0) return { names: [], rounds: [], words: { titles: 0, passages: 0 } };
  const [names, counts] = await Promise.all([suggestedNames(words), countWords(query)]);
  const rounds = await roundsOf(names.flatMap(({ id, kind }) => (kind === 'conference' ? id : [])));
  return { names, rounds, words: counts };
}
