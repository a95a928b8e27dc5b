import { FILTERED } from '@/lib/schema/diagnostic';
import { MESSAGES } from '../_i18n/locale';

type Filter = keyof (typeof MESSAGES)['en']['noEvent'];

const isNamed = (id: string): id is Filter => Object.hasOwn(MESSAGES.en.noEvent, id);

/** The message that says why a clause tells no event, by the rule of its diagnostic; null where the filter has none. */
export function filterReason(rule: string): `noEvent.${Filter}` | null {
  const id = rule.slice(FILTERED.length);
  return isNamed(id) ? `noEvent.${id}` : null;
}

/** The filter of clauses without an event word: there are many, and nobody asks why they tell none. */
export const WORDLESS = `${FILTERED}nothing-but-date`;
