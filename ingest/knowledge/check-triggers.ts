import { foldedText } from '@/lib/text/folded-text';
import type { DiscardRow, TriggerRow } from './lexicon';
import type { Entry } from './table';

const SLOTS =
  'actor someone object person it treaty talks place thing event subject matter topic do doing whom to acting'.split(
    ' ',
  );
const BARE_SLOTS = ['actor'];

/**
 * Checks that a form has one gap at most, and words on both sides of it.
 * Example: 就…交換意見. Counter-example: …建交, 從…名單…除名.
 */
export function faultyForms(triggers: readonly Entry<TriggerRow>[]): string[] {
  return triggers.flatMap(({ at, row }) =>
    row.forms
      .filter((form) => form.includes('…') && !/^[^…]+…[^…]+$/.test(form))
      .map((form) => `${at}: "${form}" needs words before and after a single …; split it or drop one gap`),
  );
}

/** Finds discards that are of no use: they hold no plain form, or are one. */
export function idleDiscards(
  discards: readonly Entry<DiscardRow>[],
  triggers: readonly Entry<TriggerRow>[],
): string[] {
  const forms = new Set(
    triggers.flatMap(({ row }) => row.forms.filter((form) => !form.includes('…')).map(foldedText)),
  );
  return discards.flatMap(({ at, row: { word } }) => {
    const folded = foldedText(word);
    if (forms.has(folded))
      return [`${at}: "${word}" is itself a form in triggers.tsv; remove it in one of them`];
    const holds = [...forms].some((form) => folded.includes(form));
    return holds ? [] : [`${at}: "${word}" holds no form of triggers.tsv; remove it`];
  });
}

/** Checks that the English titles use the slots there are, and the bare ones none that may be unknown. */
export function faultyTitles(triggers: readonly Entry<TriggerRow>[]): string[] {
  return triggers.flatMap(({ at, row }) => [
    ...unknownSlots(row.en, SLOTS).map(
      (slot) => `${at}: en has the slot {${slot}}; use one of: ${SLOTS.join(', ')}`,
    ),
    ...unknownSlots(row.en_bare, BARE_SLOTS).map(
      (slot) => `${at}: en_bare has the slot {${slot}}; only {actor} may stand there`,
    ),
  ]);
}

function unknownSlots(template: string, known: readonly string[]): string[] {
  return [...template.matchAll(/\{(\w*)\}/g)]
    .map(([, slot]) => slot ?? '')
    .filter((slot) => !known.includes(slot));
}
