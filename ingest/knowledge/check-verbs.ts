import type { VerbRow } from './lexicon';
import type { Entry } from './table';

const SLOTS =
  'a b who that own do doing with on at for from by ba through talk pact fire penalty place'.split(' ');

/** Checks that every template of a verb begins with a verb in small letters and uses the slots there are. */
export function faultyVerbs(verbs: readonly Entry<VerbRow>[]): string[] {
  return verbs.flatMap(({ at, row }) =>
    row.en.flatMap((template) => [
      ...(/^[a-z-]+(?:\s|$)/.test(template) ? [] : [`${at}: "${template}" must begin with an infinitive`]),
      ...[...template.matchAll(/\{(\w*)\}/g)]
        .filter(([, slot = '']) => !SLOTS.includes(slot))
        .map(([slot]) => `${at}: "${template}" has the slot ${slot}; use one of: ${SLOTS.join(', ')}`),
    ]),
  );
}
