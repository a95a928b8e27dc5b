import type { MentionDraft, NameHit } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import type { TitleText } from '../../../assemble/language';
import { indexOf } from '../../../extract/participants/name-index';
import { rowOf } from '../../../knowledge/row-of';
import { type Group, groupsOf, withoutStates } from './name-groups';
import { pattern } from './pattern';
import type { TitleWords } from './title-words';
import { formerName } from './tokens';

/** Who a title names: by ids, the states that only say whose persons they are left out. */
export interface TitleRoles {
  /** Who does it where the subject suffers it: 遭美國制裁. */
  readonly agent: () => readonly string[];
  readonly actors: readonly string[];
  readonly objects: readonly string[];
  /** Names that states had at the time. */
  readonly formerNames: ReadonlyMap<string, string>;
}

const GOVERNED = pattern(
  '(?:對|對於|向|與|和|跟|同|給|把|將|由於|在|從|自|於|據|根據|針對|就|為|應|因|解決|處理|面對|訪|赴|駐|抵|往|返|離|經|經由|透過|藉|隨|除|比)$',
);
const AGENT = pattern('(?:被|遭|受|獲|得|到)$');
const ACTING = new Set<NameHit['kind']>(['state', 'seat', 'group', 'organisation', 'person']);
const GROUP = pattern('{both-sides}|{three-sides}|六國|{all-sides}');
const JOINT = pattern('{both-sides}|二國|共同|一致|聯合|分別|都|均|彼此|相互|互相');
const PLACING = pattern('[在於自從]$');
/** Somebody the lexicon does not know stands before the event word, or the word only describes him: 激進學生占領, 一名逃到南韓的. */
const HIDDEN = pattern(
  '(?:(?:{sorts-of-people}|官員|{scholars}|{onlookers}|組織|理事會|委員會|發言人|記者|人員|屯墾者|工人|國會|聯盟|警方|法院|公司)[^，。、；的]{0,3}|[一兩二三四五六七八九十\\d][名位個批群])$',
);
const OWNER = pattern('^(?:方面|政府|當局)?[的之]');

/**
 * Picks those who act and those who are acted upon. Of one-sided acts the subject is the last name before the event word that no preposition governs;
 * both sides of a common act are its subjects.
 */
export function rolesOf(
  { participants, trigger, span: { start, end } }: MentionDraft,
  source: TitleText,
  words: TitleWords,
  isSymmetric: boolean,
): TitleRoles {
  const at = trigger ?? { start: Number.MAX_SAFE_INTEGER, end: Number.MAX_SAFE_INTEGER };
  const told = participants.flatMap(({ entityId, role, span }) => (span ? [{ entityId, role, span }] : []));
  const met = isSymmetric ? told.filter(({ span }) => !isPlace(source, span)) : told;
  const implied = participants.filter(({ span }) => span === null).map(({ entityId }) => entityId);
  const isGroup = participants.some(({ span, role }) => span === null && role === 'party');
  const former = formerNamesOf(source, words);
  const acting = groupsOf(
    met.filter(({ role, span }) => role !== 'object' && span.start < at.end),
    source,
    words,
  );
  const objects = groupsOf(
    met.filter(({ role }) => role === 'object'),
    source,
    words,
  );
  if (isSymmetric) {
    const all = [...implied, ...[...acting, ...objects].flatMap(({ ids }) => ids)];
    return {
      formerNames: former,
      agent: () => [],
      actors: withoutStates([...new Set(all)], words),
      objects: [],
    };
  }
  const before = (group: Group): string => source.form.slice(Math.max(0, group.start - 2), group.start);
  const free = acting.filter(
    (group) => !GOVERNED.test(before(group)) || isInClause(group, before(group), words),
  );
  const subject = free.findLast(({ end }) => !OWNER.test(source.form.slice(end, end + 4))) ?? free.at(-1);
  const goesOn =
    implied.length > 0 && (isGroup || !isHidden(source.form.slice(Math.max(0, at.start - 10), at.start)));
  const actors =
    subject?.ids ??
    (goesOn
      ? speaker(implied, isGroup || JOINT.test(source.form.slice(start, end)), words)
      : (acting.at(-1)?.ids ?? []));
  const object = objects.find(({ end }) => !isOwner(source, end)) ?? null;
  return {
    formerNames: former,
    agent: () => {
      const agent = source.names.find(
        ({ kind, span }) => ACTING.has(kind) && span.end <= at.end && isAgent(source, span.start),
      );
      return agent ? agentOf(agent, source) : [];
    },
    actors: [...new Set(actors)],
    objects: (object?.ids ?? []).filter((id) => !actors.includes(id)),
  };
}

const formerNames = new WeakMap<TitleText['names'], ReadonlyMap<string, string>>();

/** Once for a list of names: each clause of a document asks for them. */
function formerNamesOf(source: TitleText, words: TitleWords): ReadonlyMap<string, string> {
  const known = formerNames.get(source.names) ?? formerNamesIn(source, words);
  formerNames.set(source.names, known);
  return known;
}

function formerNamesIn(source: TitleText, words: TitleWords): Map<string, string> {
  const out = new Map<string, string>();
  for (const hit of source.names) {
    const name = formerName(source, words, hit);
    if (name && hit.ids[0]) out.set(hit.ids[0], name);
  }
  return out;
}

function isHidden(before: string): boolean {
  return HIDDEN.test(before) && !GROUP.test(before);
}

/** Behind 遭 or 獲, with or without his office: `獲總統穆夏拉夫特赦`. */
function isAgent({ form, names }: TitleText, start: number): boolean {
  const office = indexOf(names)
    .byEnd.get(start)
    ?.find(({ kind }) => kind === 'office');
  const from = office?.span.start ?? start;
  return AGENT.test(form.slice(Math.max(0, from - 2), from));
}

/** The agent's name, or the person's that follows the state's and the office. */
function agentOf(first: NameHit, { names }: TitleText): readonly string[] {
  let last = first;
  for (const next of names.filter(({ kind }) => kind === 'office' || kind === 'person'))
    if (next.span.start === last.span.end) last = next;
  return last.kind === 'office' ? first.ids : last.ids;
}

/** A state behind 在 is where they meet: 在新加坡會晤. */
function isPlace({ form, names }: TitleText, span: Span): boolean {
  const isState = indexOf(names)
    .byStart.get(span.start)
    ?.some(({ kind }) => kind === 'state' || kind === 'seat');
  return isState === true && PLACING.test(form.slice(Math.max(0, span.start - 1), span.start));
}

/** `在布希9月訪華時`: a person behind 在 acts in a clause of time. */
function isInClause({ ids }: Group, before: string, { lexicon }: TitleWords): boolean {
  return PLACING.test(before) && ids.some((id) => rowOf(lexicon.persons, id));
}

/** `普丁總統的親筆信`: whose it is, is not whom it goes to. */
function isOwner({ form, names }: TitleText, end: number): boolean {
  const office = indexOf(names)
    .byStart.get(end)
    ?.find(({ kind }) => kind === 'office');
  return OWNER.test(form.slice(office?.span.end ?? end, (office?.span.end ?? end) + 4));
}

/** Of those who acted before, a person goes on alone; states go on together, without the paper that reports of them;
 * of two of which nothing says that they act together, the first: the other was only spoken of. */
function speaker(ids: readonly string[], isJoint: boolean, { lexicon }: TitleWords): readonly string[] {
  const person = ids.find((id) => rowOf(lexicon.persons, id));
  if (person) return [person];
  const states = ids.filter(
    (id) =>
      rowOf(lexicon.organisations, id)?.country === undefined ||
      rowOf(lexicon.organisations, id)?.country === '',
  );
  const all = states.length > 0 ? states : ids;
  return all.length === 2 && !isJoint ? all.slice(0, 1) : all;
}
