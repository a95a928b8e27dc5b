import type { MentionDraft, NameHit } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { isWithin } from '@/lib/text/trim';
import type { AnnotatedDocument } from '../../../../extract/context';
import { words } from '../../text/words';
import { actingIn, isPlace } from './acting';
import { startOfCause } from './cause';
import { partiesMeant } from './group-anaphora';
import { asidesIn, hasNamelessSubject, subjectsIn } from './subjects';
import { hasUnknownPerson } from './unknown-person';
import { isOfUnknownSpeaker } from './unknown-speaker';

type Participant = MentionDraft['participants'][number];

/** Who takes part in a clause's event, as far as the clause and what was told before it say. */
export interface Roles {
  readonly participants: readonly Participant[];
  /** States and international organisations, in order of mention. */
  readonly parties: readonly string[];
  /** Those who act: the subject that a later clause without one goes on with. */
  readonly actors: readonly NameHit[];
}

/** So many characters before a name show what stands before it: a preposition, and what would make it none. */
const LONGEST_OBJECT_BEFORE = 2;
const OBJECT_BEFORE = /(?:[對对向給给把將将促]|(?<!因)[為为])$/;
const ALL = /各方|各[國国](?![媒記记]|人民|民眾)|與會國家|与会国家|與會者/;
const HEAD = words('^[\\d年月日底初末，、而且但加上又並與和及翌同次隔今去前本當該是上中下旬的「《\\s]*$');
/** A noun for what happened, with no more than a date before it: `90年代末的和解`, `1971年的戰爭`. */
const AT_HEAD = words('^(?:[^，對向把將以在於就因由與和]{0,12}(?:年|月|日|底|初|末|次|屆|場|期)的?)?$');
const NAMED = new Set(['treaty', 'conference']);

/** What the clauses before, and the kind of this one, say of who takes part. */
export interface Before {
  /** Who acted in the clause before, taken where nobody acts in this one. */
  readonly actors: readonly NameHit[];
  /** The clause's trigger is a noun. */
  readonly isNoun: boolean;
  /** It begins with a side that no table knows: nobody named before acts in it. */
  readonly hasUnknownSide: boolean;
  /** It tells what somebody says or discloses. */
  readonly isSpeech: boolean;
  /** The parties of the conference the document speaks of, for 各國. */
  readonly conference: readonly string[];
}

/**
 * Reads the participants of a clause. Who stands before the trigger acts, who stands after it or behind 對, 向 is acted upon; both sides of 與 act. A seat of
 * government behind 在 is a place (`在平壤會見`), elsewhere it is the state (`訪問平壤`).
 * @param trigger the clause's trigger; the clause's end where it has none
 */
export function rolesOf(
  document: AnnotatedDocument,
  clause: Span,
  trigger: Span,
  names: readonly NameHit[],
  before: Before,
): Roles {
  const { form, text } = document;
  const placed = names.filter((name) => isPlace(form, name, names));
  const acting = actingIn(form, clause, names, trigger);
  const wordsBefore = ({ span }: NameHit): string =>
    text.slice(Math.max(clause.start, span.start - LONGEST_OBJECT_BEFORE), span.start);
  const objects = acting.filter(
    (name) => name.span.start >= trigger.start || OBJECT_BEFORE.test(wordsBefore(name)),
  );
  const isObject = new Set(objects);
  const cause = startOfCause(form, clause, trigger, acting);
  const isUnknown = (name: NameHit): boolean => before.isSpeech && isOfUnknownSpeaker(form, name, trigger);
  const actors = acting.filter((name) => !isObject.has(name) && !isUnknown(name) && !(name.span.end < cause));
  const offices = names.filter(({ kind }) => kind === 'office');
  const subjects = subjectsIn(form, clause, trigger.start, acting, offices).filter(
    (name) => !isUnknown(name),
  );
  // `美國在韓美雙方接觸中主張`: who is only named in the scene does not act where somebody else does.
  const asides =
    subjects.length > 0 && actors.length > 0
      ? asidesIn(form, clause).filter(({ end }) => end <= trigger.start)
      : [];
  const doing = actors.filter(
    (name) => subjects.includes(name) || !asides.some((aside) => isWithin(name.span, aside)),
  );
  const said = text.slice(clause.start, clause.end);
  const meant = partiesMeant(document, clause, acting);
  const pair = meant.parties;
  // All who are at a conference stand against nobody.
  const isAll = pair.every((party) => before.conference.includes(party));
  const isGroup = meant.isOneSide && pair.length > 2 && acting.length === 0 && !isAll;
  const everyone = ALL.test(said) && acting.length === 0 ? before.conference : [];
  const hasSubject =
    subjects.length > 0 ||
    acting.some(isUnknown) ||
    // `2003年6月舉行的六方會談中`: those of the conference held it, and not who was spoken of before.
    names.some((name) => name.kind === 'conference' && isDescribed(form, clause, trigger, name)) ||
    meant.isSubject ||
    isNounAtHead(form.slice(clause.start, trigger.start), before.isNoun) ||
    names.some((name) => NAMED.has(name.kind) && isHead(form, clause, trigger, name)) ||
    everyone.length > 0 ||
    hasNamelessSubject(form, clause, trigger.start) ||
    hasUnknownPerson(form, clause, trigger.start, names) ||
    before.hasUnknownSide ||
    placed.some((name) => name.kind === 'place' && isHead(form, clause, trigger, name));
  const implied = hasSubject ? [] : before.actors;
  const participants: Participant[] = [
    ...implied.flatMap(({ ids }) =>
      ids.map((entityId) => ({ entityId, role: 'actor' as const, span: null })),
    ),
    ...[...pair, ...everyone].map((entityId) => ({ entityId, role: 'party' as const, span: null })),
    ...doing.flatMap(({ ids, span }) => ids.map((entityId) => ({ entityId, role: 'actor' as const, span }))),
    ...objects.flatMap(({ ids, span }) =>
      ids.map((entityId) => ({ entityId, role: 'object' as const, span })),
    ),
  ];
  const parties = [...implied, ...acting.filter((name) => !isObject.has(name)), ...objects].flatMap(
    (name) => name.parties,
  );
  return {
    participants: named(participants),
    parties: [...new Set([...pair, ...everyone, ...parties])],
    actors: subjects.length > 0 ? subjects : isGroup ? [asGroup(clause, pair)] : implied,
  };
}

/** `舉行的六方會談`: a conference that an event word at the head of the clause only describes. */
function isDescribed(form: string, clause: Span, trigger: Span, { span }: NameHit): boolean {
  const isBehind = span.start > trigger.start && form[span.start - 1] === '的';
  return isBehind && HEAD.test(form.slice(clause.start, trigger.start));
}

/** `三國提出方案`: those meant act as one. */
function asGroup(span: Span, parties: readonly string[]): NameHit {
  return { span, kind: 'group', ids: [...parties], parties: [...parties] };
}

/** Each once; of what is both implied and said, what is said. */
function named(all: readonly Participant[]): Participant[] {
  const ids = [...new Set(all.map(({ entityId }) => entityId))];
  return ids.flatMap((id) => {
    const same = all.filter(({ entityId }) => entityId === id);
    return same.find(({ span }) => span !== null) ?? same[0] ?? [];
  });
}

/** A place or a treaty at the head of the clause is its subject: `1989年東歐共產主義的崩落`, `埃以和約在華府簽字`. */
function isHead(form: string, clause: Span, trigger: Span, { span }: NameHit): boolean {
  return span.start < trigger.start && HEAD.test(form.slice(clause.start, span.start));
}

function isNounAtHead(before: string, isNoun: boolean): boolean {
  return (isNoun || before.endsWith('的')) && AT_HEAD.test(before);
}
