import type { MentionDraft, NameHit } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { matchForm } from '@/lib/text/match-form';
import { subjectsIn } from './subjects';

type Participant = MentionDraft['participants'][number];

/** Who takes part in a clause's event, as far as the clause and what was told before it say. */
export interface Cast {
  readonly participants: readonly Participant[];
  /** States and international organisations, in order of mention. */
  readonly parties: readonly string[];
  /** Those who act: the subject that a later clause without one goes on with. */
  readonly actors: readonly NameHit[];
  readonly place: NameHit | null;
}

const PLACE_BEFORE = /[在於于]$/;
const PLACE_AFTER =
  /^(?:舉行|举行|召開|召开|展開|展开|登場|登场|進行|进行|會談|会谈|會晤|会晤|會面|会面|簽署|签署|附近|北方|南方|境內|境内)/;
const OBJECT_BEFORE = /[對对向給给為为把將将促]$/;
/** `與美國簽署`: the other side, not the subject, unless a name stands before the word. */
const PARTNER_BEFORE = /[與与和跟同]$/;
/** Words that stand for parties named before. */
const PAIR = /雙方|双方|兩國|两国|兩軍|两军|二國|二国/;
const ALL = /各方|各國|各国|與會國家|与会国家|與會者|六國|六国/;
const HEAD = /^[\d年月日底初末，、而且但加上又並与與和及]*$/;
const ACTING = new Set(['state', 'seat', 'group', 'organisation', 'person']);

/** What the clauses before say of who takes part. */
export interface Before {
  /** Who acted in the clause before, taken where nobody acts in this one. */
  readonly actors: readonly NameHit[];
  /** The parties named so far in the document, last first, for 雙方 and 兩國. */
  readonly mentioned: readonly string[];
  /** The parties of the conference the document speaks of, for 各國. */
  readonly conference: readonly string[];
}

/**
 * Reads the participants of a clause. Who stands before the trigger acts, who stands after it or behind 對, 向 is acted upon; both sides of 與 act. A seat of
 * government behind 在 is a place (`在平壤會見`), elsewhere it is the state (`訪問平壤`).
 * @param trigger the clause's trigger; the clause's end where it has none
 */
export function castOf(
  text: string,
  clause: Span,
  trigger: Span,
  names: readonly NameHit[],
  before: Before,
): Cast {
  const placed = names.filter((name) => isPlace(text, name, names));
  const acting = names.filter(
    (name) => ACTING.has(name.kind) && !placed.includes(name) && name.parties.length > 0,
  );
  const wordsBefore = (name: NameHit): string => text.slice(clause.start, name.span.start);
  const objects = acting.filter(
    (name) => name.span.start >= trigger.start || OBJECT_BEFORE.test(wordsBefore(name)),
  );
  const actors = acting.filter((name) => !objects.includes(name));
  const offices = names.filter(({ kind }) => kind === 'office');
  const subjects = subjectsIn(matchForm(text), clause, trigger.start, acting, offices);
  const words = text.slice(clause.start, clause.end);
  const pair = PAIR.test(words) && acting.length < 2 ? before.mentioned.slice(0, 2) : [];
  const everyone = ALL.test(words) && acting.length === 0 ? before.conference : [];
  const hasSubject =
    subjects.length > 0 ||
    pair.length > 0 ||
    everyone.length > 0 ||
    placed.some((name) => isSubject(text, clause, trigger, name));
  const implied = hasSubject ? [] : before.actors;
  const participants: Participant[] = [
    ...implied.flatMap(({ ids }) =>
      ids.map((entityId) => ({ entityId, role: 'actor' as const, span: null })),
    ),
    ...[...pair, ...everyone].map((entityId) => ({ entityId, role: 'party' as const, span: null })),
    ...actors.flatMap(({ ids, span }) => ids.map((entityId) => ({ entityId, role: 'actor' as const, span }))),
    ...objects.flatMap(({ ids, span }) =>
      ids.map((entityId) => ({ entityId, role: 'object' as const, span })),
    ),
  ];
  const parties = [...implied, ...actors, ...objects].flatMap((name) => name.parties);
  return {
    participants: participants.filter(
      (one, i) => participants.findIndex(({ entityId }) => entityId === one.entityId) === i,
    ),
    parties: [...new Set([...pair, ...everyone, ...parties])],
    actors: subjects.length > 0 ? subjects : implied,
    place: placed[0] ?? null,
  };
}

/** A place at the head of the clause is its subject: `1989年東歐共產主義的崩落`. */
function isSubject(text: string, clause: Span, trigger: Span, { span, kind }: NameHit): boolean {
  return kind === 'place' && span.start < trigger.start && HEAD.test(text.slice(clause.start, span.start));
}

/** `在中國北京展開`: the state before a seat belongs to the place. */
export function isPlace(text: string, { kind, span }: NameHit, names: readonly NameHit[]): boolean {
  if (kind === 'place') return true;
  if (kind !== 'seat' && kind !== 'state') return false;
  const first = names.find((name) => name.kind === 'state' && name.span.end === span.start) ?? { span };
  const last = names.find((name) => name.kind === 'seat' && name.span.start === span.end) ?? { span };
  const after = PLACE_AFTER.test(text.slice(last.span.end, last.span.end + 4));
  const before = PLACE_BEFORE.test(text.slice(Math.max(0, first.span.start - 1), first.span.start));
  return kind === 'seat' ? before || after : before && after;
}
