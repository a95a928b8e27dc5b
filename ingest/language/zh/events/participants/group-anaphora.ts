import type { NameHit } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { type AnnotatedDocument, within } from '../../../../extract/context';
import { isState } from '../../../../extract/participants/salience';
import { words } from '../../text/words';
import { namedBefore, sideOfTwo, statesMeant } from './salient-states';

/** Words that stand for parties named before, with how many. */
const TWO = words('{both-sides}|兩軍|二國|雙邊|兩人|二人|彼此');
const THREE = words('{three-sides}|三邊|三人');
/** Three and more, which a group or a conference of so many named in the text is: `六國與伊朗在日內瓦會談`. */
const MANY = words('([三四五六七八])(?:國|方|強)');
/** `與各成員國的雙邊關係`: two at a time, of many. */
const EACH_OF_MANY = words('與(?:各|其他|許多|周邊|鄰近)[^，]{0,8}$');
const NUMERALS = '〇一二三四五六七八九';

/** `譴責兩國核試`, `前往兩國首都`: who acts is not one of the two. */
const OBJECT_BEFORE = words(
  '(?:訪問|前往|穿梭|譴責|{urging}|敦促|促請|促使|促成|說服|送交|調解|調停|勸|[對向與予給使令讓籲促])了?$',
);

/** The parties meant, and whether they act. */
export interface Meant {
  readonly parties: readonly string[];
  readonly isSubject: boolean;
  /** They are one side together: 三國, not 雙方. */
  readonly isOneSide: boolean;
}

const NOBODY: Meant = { parties: [], isSubject: false, isOneSide: false };

/**
 * The parties that a word like 雙方 and 三國 stands for: the states named last before it, with who acts in the clause as one of them, unless the word
 * is the object of what he does. Example: in `安理會譴責兩國` neither is the Council.
 * @param names the names of the clause whose bearers act
 */
export function partiesMeant(document: AnnotatedDocument, clause: Span, names: readonly NameHit[]): Meant {
  const { form } = document;
  const said = form.slice(clause.start, clause.end);
  const many = MANY.exec(said);
  const group = many && !isNamed(document, clause, many.index) ? groupOf(document, clause, many, names) : [];
  if (group.length > 0) return { parties: group, isSubject: true, isOneSide: !/方/.test(many?.[0] ?? '') };
  const match = TWO.exec(said) ?? THREE.exec(said);
  if (!match) return NOBODY;
  const at = clause.start + match.index;
  if (EACH_OF_MANY.test(said.slice(0, match.index))) return NOBODY;
  if (isNamed(document, clause, match.index)) return NOBODY;
  const count = TWO.test(match[0]) ? 2 : 3;
  const isObject = OBJECT_BEFORE.test(form.slice(Math.max(clause.start, at - 4), at));
  const acting = partiesNamed(names.filter(({ span }) => span.end <= at));
  const known = isObject ? [] : acting.filter((party) => isState(document, party));
  if (known.length >= count) return NOBODY;
  const wanted = count - known.length;
  const named = namedBefore(document, clause, wanted + acting.length).filter(
    (party) => !acting.includes(party),
  );
  const ranked = statesMeant(document, clause, acting).map(([party]) => party);
  const enough = named.length >= wanted ? ranked.filter((party) => named.includes(party)) : ranked;
  const two = [...known, ...enough.slice(0, wanted)];
  // Each of two sides may be several: 歐盟三國與伊朗…雙方.
  const sides = two.flatMap((party) =>
    sideOfTwo(
      document,
      clause,
      party,
      two.filter((other) => other !== party),
    ),
  );
  return { parties: count === 2 ? [...new Set(sides)] : two, isSubject: !isObject, isOneSide: false };
}

function partiesNamed(names: readonly NameHit[]): string[] {
  return [...new Set(names.flatMap(({ parties }) => parties))];
}

/** Within a name, or behind the names that it counts: `美國、日本、南韓三國`. */
function isNamed(document: AnnotatedDocument, clause: Span, index: number): boolean {
  const at = clause.start + index;
  return within(document.names, clause).some(({ span }) => span.start <= at && at <= span.end);
}

const GROUPS = new Set<NameHit['kind']>(['group', 'conference', 'treaty']);

/** The group of so many states that the text names last before the clause, else anywhere; without those whom the clause sets beside it. */
function groupOf(
  document: AnnotatedDocument,
  clause: Span,
  many: RegExpExecArray,
  names: readonly NameHit[],
): readonly string[] {
  const count = NUMERALS.indexOf(many[1] as string);
  const beside = partiesNamed(names);
  const sized = groupsIn(document.names)
    .filter(({ parties }) => parties.length >= count)
    .map(({ span, parties }) => ({
      span,
      parties: parties.length === count ? parties : parties.filter((party) => !beside.includes(party)),
    }))
    .filter(({ parties }) => parties.length === count);
  return (sized.findLast(({ span }) => span.end <= clause.start) ?? sized[0])?.parties ?? [];
}

const groups = new WeakMap<readonly NameHit[], readonly NameHit[]>();

/** The groups, conferences and treaties that a document names; worked out once. */
function groupsIn(names: readonly NameHit[]): readonly NameHit[] {
  const known = groups.get(names) ?? names.filter(({ kind }) => GROUPS.has(kind));
  groups.set(names, known);
  return known;
}
