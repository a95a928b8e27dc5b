import type { MentionDraft } from '@/lib/schema/annotation';
import { SPEECH } from '@/lib/schema/vocabulary';
import type { AnnotatedDocument } from '../../../extract/context';
import type { Clause, Range } from '../parse/clause';
import { wordsOf } from '../parse/word-classes';
import { heldAct } from '../positions/held-act';
import type { Act } from './choose-trigger';
import { spanOfClause } from './clause-span';
import type { Governing } from './dates';
import type { Discourse } from './discourse';
import { draftOf } from './draft';
import { cuesOf, statusOf } from './factuality';
import { FILTERS } from './filters';
import { kindOf } from './kinds';
import { aheadIn } from './led-act';
import { matterIn } from './matter';
import { pointsBack, type Roles } from './participants';
import { type Sentence, spanOf } from './sentence';
import type { Standing } from './standing';
import { isPairOf, isStranger, isUnknown } from './subjects';
import { isTelling, otherAct } from './telling';
import type { EventWords } from './words';

/** A clause with what was found of it. */
export interface ReadClause {
  readonly clause: Clause;
  /** What its verb tells; null for nothing that a row knows. */
  readonly act: Act | null;
  /** The tokens of what somebody says in it. */
  readonly content: Range | null;
  /** The token of its own date, and that date; null for none. */
  readonly at: number | null;
  readonly own: Governing | null;
  /** Its own date, or the one that it inherits; null for none. */
  readonly date: Governing | null;
  readonly roles: Roles;
}

/** A mention, and the filter that takes it for no event; null for none. */
export interface Found {
  readonly draft: MentionDraft;
  readonly filter: string | null;
}

/**
 * What a clause tells, by the act of its verb, or as an act that no row knows.
 * @param discourse who was told of before it
 * @returns null where it tells nothing, has no date, or nobody is known to take part
 */
export function mentionOf(
  document: AnnotatedDocument,
  words: EventWords,
  sentence: Sentence,
  read: ReadClause,
  discourse: Discourse,
  standing: Standing,
): Found | null {
  const { clause, act, content, at, own, date, roles } = read;
  const told = actTold(document, sentence, read, standing);
  if (!told || !date || !isTelling(clause, told, own, date)) return null;
  if (date.from === 'day' && SPEECH.has(told.row.type) && roles.actors.length === 0) return null;
  if (isUnknown(sentence, clause, roles, discourse)) return null;
  const { row, type: kind } = kindOf(sentence, clause, told, content);
  // `They were suspended in May`: what was told of before.
  const isOfLast = kind === 'other' && act === null && matterIn(sentence, clause, null) === 'last';
  const isGoingOn = clause.group.isPassive || wordsOf('happening').has(clause.group.base);
  const type = isOfLast && isGoingOn ? (discourse.lastKind ?? kind) : kind;
  const span = spanOfClause(sentence, clause, at, content);
  const isSource = clause.link === 'attribution';
  const verb = told.noun ?? told.group.last;
  const draft = draftOf(document, words, {
    ...{ row, type, roles, date, block: standing.block, statesDate: own !== null },
    span: isSource ? { start: sentence.span.start, end: span.end } : span,
    trigger: spanOf(sentence.tokens, { from: verb, to: verb + 1 }),
    factuality: statusOf(cuesOf(sentence, clause, told), date.date, document.documentDate),
    isNameless: isNameless(document.text, sentence, read, told),
    isUnnamed: clause.link !== 'content' && !isStranger(document.text, sentence, clause),
  });
  const asked = { sentence, clause, act: told, isDated: own !== null, date };
  return draft && { draft, filter: FILTERS.find(({ filtersOut }) => filtersOut(asked))?.id ?? null };
}

/** The act that a clause tells: a plan for the date ahead, what is held at a round, that of its verb, or some act that no row knows. */
function actTold(
  { documentDate }: AnnotatedDocument,
  sentence: Sentence,
  { clause, act, at, own, date, roles }: ReadClause,
  { entry }: Standing,
): Act | null {
  const isAhead =
    own !== null && documentDate?.precision === 'day' && own.date.earliest > documentDate.latest;
  const ahead = act && isAhead && at !== null ? aheadIn(sentence, clause, act, at) : null;
  if (ahead) return ahead;
  // `Seoul offered aid` at a round: nothing has been given.
  const isAtRound = date?.from === 'round' && own === null && !(act && SPEECH.has(act.row.type));
  const held = isAtRound ? heldAct(sentence, clause, roles) : null;
  return held ?? act ?? otherAct(sentence, clause, own, entry, roles);
}

/** Whether a clause with a date of its own names nobody, and tells of something done: `was signed on 8 December`. */
function isNameless(
  text: string,
  sentence: Sentence,
  { clause, own, roles }: ReadClause,
  told: Act,
): boolean {
  const { group, subject, link } = clause;
  return (
    own !== null &&
    (group.isPassive || group.isOpen || told.row.takes === 'none' || told.noun !== null) &&
    !(subject && pointsBack(sentence, subject)) &&
    !isPairOf(sentence, clause) &&
    !isStranger(text, sentence, clause) &&
    roles.actors.length === 0 &&
    link !== 'content'
  );
}
