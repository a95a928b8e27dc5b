import { FirstUnitsOfAll } from '@/lib/text/first-units';
import { inflected } from '../../../en/titles/inflect';
import type { Noun } from '../../../en/titles/noun';
import { pattern } from '../pattern';
import { nounPhrases } from './noun-phrase';
import { nounUnits } from './noun-unit';
import { after, mayStand, once, type Parsed, type Reader } from './reader';

export type Role =
  | 'with'
  | 'on'
  | 'at'
  | 'for'
  | 'from'
  | 'ba'
  | 'by'
  | 'in'
  | 'through'
  | 'under'
  | 'because';

/** A preposition and its noun before a verb. */
export interface Prepositional {
  readonly role: Role;
  readonly noun: Noun;
}

const ROLES: readonly (readonly [RegExp, Role])[] = [
  [pattern('^(?:與|和|同(?!時|意|樣|年|月|日)|跟|偕同|聯合)'), 'with'],
  [pattern('^(?:{concerning}|對|就)'), 'on'],
  [pattern('^(?:向|給(?!予))'), 'at'],
  [pattern('^(?:為|替)(?!了|止|期|首|主|由)'), 'for'],
  [pattern('^(?:從|自|由)(?!於|行|己|我|此)'), 'from'],
  [pattern('^(?:把|將)'), 'ba'],
  [pattern('^(?:遭到|遭受|受到|被|遭|受|獲得|獲|由)'), 'by'],
  [pattern('^(?:在|於)'), 'in'],
  [pattern('^(?:透過|通過|經由|經過|藉由|藉|以|用)'), 'through'],
  [pattern('^(?:{according-to}|依)'), 'under'],
  [pattern('^(?:{because}|因)'), 'because'],
];
const ROLES_BEGIN = new FirstUnitsOfAll(ROLES.map(([form]) => form));
const SUFFIX = pattern(
  '^(?:之間|方面|問題上|議題上|一事|{thereabouts}|國內|地區|北部|南部|東部|西部|上空|外海|海域|當地|內|中|上|裡|下|等地|等國|會議上|的領導下|的壓力下|的協助下|的斡旋下|的名義|方式|途徑|手段)',
);

/** Prepositional phrases that begin at a place: `在日內瓦`, `對伊朗`, `向安理會`. */
export function prepositionals(reader: Reader, at: number): readonly Parsed<Prepositional>[] {
  if (!mayStand(reader, at, ROLES_BEGIN)) return [];
  return once(reader, 'prepositional', at, () =>
    ROLES.flatMap(([form, role]) => {
      const from = after(reader, at, form);
      if (from === null) return [];
      const done = role === 'on' || role === 'for' || role === 'through' ? doings(reader, from, role) : [];
      const nouns = (role === 'in' ? nounUnits : nounPhrases)(reader, from).flatMap(
        ({ end, value: noun }) => {
          if (role === 'in' && !isPlace(noun)) return [];
          const far = after(reader, end, SUFFIX);
          const value = { role, noun };
          return far === null
            ? [{ end, value }]
            : [
                { end: far, value },
                { end, value },
              ];
        },
      );
      return [...nouns, ...done];
    }),
  );
}

const AGREEING = pattern('^(?:達成|{going-on}|舉行|交換|發表|簽署|取得)');
const MATTER = pattern('^(?:的?問題|一事|之事|的?方式|的?手段|的?議題)');

/** `就削減戰略武器達成協議`: what is agreed on is itself an act. */
function doings(reader: Reader, from: number, role: Role): Parsed<Prepositional>[] {
  return reader.grammar.verbPhrases(reader, from).flatMap(({ end, value }) => {
    const en = inflected(value, 'doing');
    const far = after(reader, end, MATTER) ?? end;
    // 就 before a verb is mostly "then".
    if (role === 'on' && after(reader, far, AGREEING) === null) return [];
    return en === null || value.bases[0] === 'be'
      ? []
      : [{ end: far, value: { role, noun: { en, kind: 'thing', isMany: false, isDoing: true } } }];
  });
}

const GATHERING = /(?:talks|meeting|negotiations|summit|conference|parliament)$/;

function isPlace({ kind, isPerson, isMany, en }: Noun): boolean {
  return (
    kind === 'place' ||
    (kind === 'thing' && GATHERING.test(en)) ||
    kind === 'conference' ||
    (kind === 'actor' && !isPerson && !isMany)
  );
}

const HOUSE = /University|House|Palace|Institute|headquarters/i;
const PLACED = /Peninsula|border|island/i;
/** What a phrase says that the verb's own words have no place for; null where leaving it out or guessing could be wrong. */
const DEFAULTS: Readonly<Record<Role, string | null>> = {
  with: 'with',
  at: 'to',
  for: 'for',
  from: 'from',
  in: 'in',
  through: 'through',
  under: 'under',
  because: 'because of',
  on: null,
  ba: null,
  by: null,
};

/** A phrase with its usual preposition. */
export function plainly({ role, noun }: Prepositional): string | null {
  const preposition = DEFAULTS[role];
  if (preposition === null) return null;
  if (role === 'in' && (noun.kind === 'conference' || GATHERING.test(noun.en))) return `at ${noun.en}`;
  if (role === 'in' && PLACED.test(noun.en)) return `on ${noun.en}`;
  if (role === 'in' && HOUSE.test(noun.en)) return `at ${noun.en}`;
  return `${preposition} ${noun.en}`;
}
