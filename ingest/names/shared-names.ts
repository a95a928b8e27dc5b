import { foldedText } from '@/lib/text/folded-text';
import type { Lexicon, PersonRow } from '../knowledge/lexicon';
import type { NamingLanguage } from './language';

/** Names that several persons bear: for each, who it may be. */
export type SharedNames = ReadonlyMap<string, readonly PersonRow[]>;

export function bearersOf(lexicon: Lexicon, { sharedNamesOf }: NamingLanguage): SharedNames {
  const out = new Map<string, PersonRow[]>();
  for (const person of lexicon.persons)
    for (const name of sharedNamesOf(person))
      out.set(foldedText(name), [...(out.get(foldedText(name)) ?? []), person]);
  return out;
}

/**
 * Tells which of those who share a name a document means: one whom it calls by a name of his own, else the one in whose years of office most of the
 * years fall that it speaks of, else the last. Example: 布希 in a text on 2002 is the younger.
 * @param form the document's folded text
 */
export function personMeant(
  candidates: readonly PersonRow[],
  form: string,
  { spellingsOf, yearsIn }: NamingLanguage,
): PersonRow | null {
  const called = candidates.find((person) =>
    spellingsOf(person).some((name) => form.includes(foldedText(name))),
  );
  if (called) return called;
  const years = yearsIn(form);
  const inOffice = ({ from, to }: PersonRow): number =>
    years.filter((year) => year >= (from ?? 0) && year <= (to ?? 9999)).length;
  const ranked = [...candidates].sort((a, b) => inOffice(b) - inOffice(a) || (b.from ?? 0) - (a.from ?? 0));
  return ranked[0] ?? null;
}
