import type { NameHit } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { namesBefore, sentencesBefore } from '../../../../extract/clauses/passage';
import type { AnnotatedDocument } from '../../../../extract/context';
import { isState, naming, type Ranking, sharesIn } from '../../../../extract/participants/salience';
import { words } from '../../text/words';
import { isPlace } from './acting';

/** A name counts so much less with every name that stands between it and the clause. */
const FADING = 0.9;

/** What the whole document names counts so much beside what stands just before. */
const DOCUMENT_WEIGHT = 3;

/** Names further back than this fade to nothing. */
const MEMORY = 40;

/** `北韓核武問題`: a state in the name of what is talked about is no side for that. */
const TOPIC_AFTER = words('^(?:核|問題|危機|情勢|局勢|半島|飛彈)');

/** `在挪威安排下`: who helps is none of the two. */
const HELPS_AFTER = words('^[^，]{0,6}(?:{mediating}|協助)之?下');

/**
 * Ranks the states that a clause may mean without naming them: those named most and last before its end in the same passage, and most in the document.
 * @param but parties that do not come into question
 */
export function statesMeant(document: AnnotatedDocument, clause: Span, but: readonly string[]): Ranking {
  const names = namesBefore(document, clause, clause.end, MEMORY);
  // Where something happened is no side for that: 在冰島首都會談.
  const before = naming(names).filter((name) => !isPlace(document.form, name, names));
  const score = new Map<string, number>();
  let weight = 1;
  for (const { parties } of before.reverse()) {
    for (const party of parties) score.set(party, (score.get(party) ?? 0) + weight);
    weight *= FADING;
  }
  for (const [party, share] of sharesIn(document.names))
    score.set(party, (score.get(party) ?? 0) + DOCUMENT_WEIGHT * share);
  return [...score]
    .filter(([party]) => isState(document, party) && !but.includes(party))
    .sort((a, b) => b[1] - a[1]);
}

/** A party with those it acts with: of the European three whom a passage names as a group, all three. */
export function sideOf(
  document: AnnotatedDocument,
  clause: Span,
  party: string,
  but: readonly string[],
): readonly string[] {
  const last = namesBefore(document, clause, clause.end, MEMORY).findLast(isNaming(party));
  return last?.kind === 'group' ? asSide(last.parties, party, but) : [party];
}

/** The same of one of two sides, who may be listed one by one, and before the passage: `英國、法國、德國三國外長…雙方`. */
export function sideOfTwo(
  document: AnnotatedDocument,
  clause: Span,
  party: string,
  but: readonly string[],
): readonly string[] {
  const here = namesBefore(document, clause, clause.end, MEMORY);
  const isHere = here.some(isNaming(party));
  const names = isHere ? here : document.names.filter(({ span }) => span.end <= clause.start);
  const last = names.findLast(isNaming(party));
  if (!last) return [party];
  return asSide(last.kind === 'group' ? last.parties : listedWith(document, last, names), party, but);
}

function isNaming(party: string): (name: NameHit) => boolean {
  return ({ kind, parties }) => STATES.has(kind) && parties.includes(party);
}

/** Two beside each other are two sides; who stands on the other side is not on this one. */
function asSide(parties: readonly string[], party: string, but: readonly string[]): readonly string[] {
  return parties.length > 2 && !parties.some((one) => but.includes(one)) ? parties : [party];
}

const STATES = new Set<NameHit['kind']>(['state', 'group']);

const LISTING = words('^(?:[、,和與及跟]|以及)?$');

/** The states of the list in which a name stands: `英國、法國、德國三國外長`. */
function listedWith(
  { form }: AnnotatedDocument,
  name: NameHit,
  names: readonly NameHit[],
): readonly string[] {
  const states = names.filter(({ kind }) => kind === 'state');
  const joins = (one: NameHit | undefined, next: NameHit | undefined): boolean =>
    one !== undefined && next !== undefined && LISTING.test(form.slice(one.span.end, next.span.start));
  const at = states.indexOf(name);
  let [first, last] = [at, at];
  while (joins(states[first - 1], states[first])) first -= 1;
  while (joins(states[last], states[last + 1])) last += 1;
  return [...new Set(states.slice(first, last + 1).flatMap(({ parties }) => parties))];
}

/** The states named last before a clause, going back sentence by sentence until there are enough. */
export function namedBefore(document: AnnotatedDocument, clause: Span, count: number): string[] {
  const before = namesBefore(document, clause, clause.start, MEMORY);
  const named = naming(before).filter(
    (name) =>
      !isAside(document, name, before) &&
      !TOPIC_AFTER.test(document.form.slice(name.span.end, name.span.end + 2)),
  );
  const out: string[] = [];
  for (const start of sentencesBefore(document, clause.start, MEMORY)) {
    const here = named.filter(({ span }) => span.start >= start).flatMap(({ parties }) => parties);
    for (const party of here.reverse()) if (isState(document, party) && !out.includes(party)) out.push(party);
    if (out.length >= count) break;
  }
  return out;
}

/** Where something happened, and who only helped. */
function isAside({ form }: AnnotatedDocument, name: NameHit, names: readonly NameHit[]): boolean {
  return HELPS_AFTER.test(form.slice(name.span.end, name.span.end + 10)) || isPlace(form, name, names);
}
