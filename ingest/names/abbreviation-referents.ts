import type { NameHit } from '@/lib/schema/annotation';
import { foldedText } from '@/lib/text/folded-text';
import type { Lexicon } from '../knowledge/lexicon';

/** The states that a character may stand for: `巴` for Pakistan, and rarely for Palestine. */
export type Abbreviations = ReadonlyMap<
  string,
  readonly { readonly code: string; readonly isRare: boolean }[]
>;

/** What a character stands for in one document. */
export interface Referent {
  readonly code: string;
  /** It is a common character too, so that it asks for better company. */
  readonly isRare: boolean;
}

export function abbreviationsOf({ countries }: Lexicon): Abbreviations {
  const out = new Map<string, { code: string; isRare: boolean }[]>();
  const add = (short: string, code: string, isRare: boolean): void => {
    out.set(foldedText(short), [...(out.get(foldedText(short)) ?? []), { code, isRare }]);
  };
  for (const { code, short } of countries) for (const one of short) add(one, code, false);
  for (const { code, rare } of countries) for (const one of rare) add(one, code, true);
  return out;
}

const NAMING = new Set(['state', 'seat', 'organisation', 'person']);

/**
 * Tells what each abbreviation stands for in a document: the state that it names most often in full, else the one whose usual
 * abbreviation it is. Example: 巴 in a text on Israel is Palestine. A rare one stands for nothing where the state is not named.
 * @param named the names found in full
 */
export function referentsIn(
  abbreviations: Abbreviations,
  named: readonly Pick<NameHit, 'kind' | 'parties'>[],
): ReadonlyMap<string, Referent> {
  const count = new Map<string, number>();
  for (const { kind, parties } of named)
    if (NAMING.has(kind)) for (const party of parties) count.set(party, (count.get(party) ?? 0) + 1);
  const out = new Map<string, Referent>();
  for (const [short, candidates] of abbreviations) {
    const ranked = [...candidates].sort((a, b) => (count.get(b.code) ?? 0) - (count.get(a.code) ?? 0));
    const first = ranked[0];
    if (!first || (first.isRare && !count.has(first.code))) continue;
    // A character that two states share is no more a common word for that: 巴軍.
    out.set(short, { code: first.code, isRare: first.isRare && candidates.length === 1 });
  }
  return out;
}
