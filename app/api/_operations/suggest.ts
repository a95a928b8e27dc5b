import { z } from 'zod';
import { facets } from '@/lib/queries/facets';
import { NO_FILTERS } from '@/lib/queries/filters';
import { Suggested, suggest } from '@/lib/queries/search/suggest';
import { SearchText } from '@/lib/schema/api-parameters';
import { EventType } from '@/lib/schema/vocabulary';
import { MESSAGES } from '../../_i18n/locale';
import { json, type Operation } from '../_answers/operation';

const own = { q: SearchText };

const SuggestionsView = Suggested.extend({
  kinds: z.array(z.object({ value: EventType, count: z.int() })),
});
export type Suggestions = z.infer<typeof SuggestionsView>;

/** Whether a kind is called so in one of the interface's languages, or begins so. */
function isCalled(kind: EventType, written: string): boolean {
  const wanted = written.trim().toLowerCase();
  return Object.values(MESSAGES).some((messages) =>
    messages.kind[kind]
      .toLowerCase()
      .split(/\s/)
      .some((word) => word.startsWith(wanted)),
  );
}

/** What may be meant by what a reader has written so far: names, rounds, kinds, and words of titles and passages, each with its count. */
export const SUGGEST: Operation<typeof own> = {
  id: 'suggest',
  address: '/api/suggest',
  own,
  filters: false,
  answers: { 'application/json': SuggestionsView },
  example: ({ country }) => ({ query: { q: country } }),
  async answer({ values: { q } }) {
    const [suggested, { kind }] = await Promise.all([suggest(q), facets(NO_FILTERS)]);
    const kinds = kind
      .filter(({ value }) => isCalled(value, q))
      .map(({ value, total }) => ({ value, count: total }));
    return json({ ...suggested, kinds } satisfies Suggestions);
  },
};
