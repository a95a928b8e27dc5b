import { z } from 'zod';
import { list, rowsOf } from '../tables/read-list';
import { gerund, thirdPerson } from '../titles/grammar';
import { irregularOf } from '../titles/inflect';

/** What a form of a verb may be, as bits of a mask. */
export const BASE = 1;
export const THIRD = 2;
export const PAST = 4;
export const PARTICIPLE = 8;
export const GERUND = 16;

/** A form of a verb: which verb's, and what it may be. */
export interface VerbForm {
  readonly base: string;
  readonly mask: number;
}

const Verbs = z.object({ verbs: list });
const Triggers = z.object({
  ...{ id: z.string(), verbs: list, objects: z.string(), nouns: z.string(), type: z.string() },
  ...{ plover: z.string(), takes: z.string(), strength: z.string() },
});
let forms: ReadonlyMap<string, VerbForm> | null = null;

/** The verb that a word is a form of; null for a word that no table has as a verb. */
export function verbFormOf(word: string): VerbForm | null {
  forms ??= allForms();
  return forms.get(word) ?? null;
}

function allForms(): Map<string, VerbForm> {
  const all = new Map<string, VerbForm>();
  const entries = [
    ...rowsOf('verbs.tsv', Verbs).flatMap(({ verbs }) => verbs),
    ...rowsOf('triggers.tsv', Triggers).flatMap(({ verbs }) =>
      verbs.map((verb) => verb.split(' ')[0] as string),
    ),
  ];
  const bases = new Map(
    entries.map((entry) => [entry.replace(/[+~]+$/, ''), entry]).reverse() as [string, string][],
  );
  for (const [base, entry] of bases)
    for (const [word, mask] of formsOf(base, entry.includes('+'))) {
      if (entry.endsWith('~') && mask & (BASE | THIRD)) continue;
      const known = all.get(word);
      // `found` is what one finds, before it is what one founds.
      if (known && known.base !== base && known.mask === BASE && mask & PAST) all.set(word, { base, mask });
      else if (!known || known.base === base) all.set(word, { base, mask: (known?.mask ?? 0) | mask });
    }
  return all;
}

function formsOf(base: string, isDoubled: boolean): [string, number][] {
  const doubled = `${base}${base.at(-1)}`;
  // British English doubles a last l, American English does not: travelled, traveled.
  if (/[^aeiou][aeiou]l$/.test(base) && !isDoubled)
    return [...formsOf(base, true), [`${base}ed`, PAST | PARTICIPLE], [`${base}ing`, GERUND]];
  const regular = isDoubled
    ? `${doubled}ed`
    : /e$/.test(base)
      ? `${base}d`
      : /[^aeiou]y$/.test(base)
        ? base.replace(/y$/, 'ied')
        : `${base}ed`;
  const irregular = irregularOf(base);
  const [past, participle] = irregular ?? [regular, regular];
  return [
    [base, BASE],
    [thirdPerson(base), THIRD],
    [past, PAST],
    [participle, PARTICIPLE],
    [isDoubled ? `${doubled}ing` : gerund(base), GERUND],
  ];
}
