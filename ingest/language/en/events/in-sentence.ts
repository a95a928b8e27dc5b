import type { MentionDraft, NameHit, PassedOver } from '@/lib/schema/annotation';
import { SPEECH } from '@/lib/schema/vocabulary';
import type { AnnotatedDocument } from '../../../extract/context';
import type { Clause, Range } from '../parse/clause';
import type { Token } from '../parse/tokens';
import { heldAct } from '../positions/held-act';
import { type Act, actOf, aheadIn } from './choose-trigger';
import { inherited, timeBeforeWhen } from './clause-date';
import { subjectOf } from './clause-roles';
import { spanOfClause } from './clause-span';
import { timesOfClauses } from './clause-times';
import { dateOf, type Governing, governing } from './dates';
import type { Discourse } from './discourse';
import { draftOf } from './draft';
import { cuesOf, statusOf } from './factuality';
import { FILTERS } from './filters';
import { kindOf } from './kinds';
import { planLedTo } from './led-plan';
import { matterIn, matterOf, namedMatter } from './matter';
import { type Nominal, nominalsOf } from './nominal';
import { ofHeadline, ofNominal } from './noun-mentions';
import { pointsBack, type Roles, rolesOf } from './participants';
import { contentOf } from './said-content';
import { type Sentence, spanOf } from './sentence';
import type { Standing } from './standing';
import { isPairOf, isStranger, isUnknown } from './subjects';
import { isTelling, otherAct } from './telling';
import type { EventWords } from './words';

/** What a sentence tells. */
export interface ToldBySentence {
  readonly mentions: MentionDraft[];
  readonly passedOver: PassedOver[];
  /** The last date that it states for something that happened. */
  readonly date: Governing | null;
}

/**
 * Reads the clauses of a sentence, one after the other, then the nouns beside them.
 * @param discourse who was told of last; it goes on with those of this sentence
 * @param standing what holds for the sentence before it is read
 * @returns the mentions in the order of the text
 */
export function readSentence(
  document: AnnotatedDocument,
  words: EventWords,
  sentence: Sentence,
  discourse: Discourse,
  standing: Standing,
): ToldBySentence {
  const { tokens, clauses } = sentence;
  const mentions: MentionDraft[] = [];
  const passedOver: PassedOver[] = [];
  const nominals = nominalsOf(document, sentence);
  const acts = clauses.map((clause) => actOf(sentence, clause));
  const plans = clauses.map((clause, i) => (acts[i] ? planLedTo(sentence, clause, acts[i] as Act) : null));
  const isPlanned = (at: number | null): boolean => at !== null && plans.some((plan) => plan?.time === at);
  // A noun that the clause's own verb tells is dated with it: `conducted a test on 9 October`.
  const apart = nominals.filter(
    (one) =>
      !isPlanned(one.time) &&
      isOfSomebody(sentence, one, discourse) &&
      ((one.isScene && !isLedBy(sentence, acts, one)) ||
        !clauses.some((clause, i) => isOwnNoun(sentence, clause, acts[i] ?? null, one.at))),
  );
  const times = timesOfClauses(sentence, (at) => isPlanned(at) || apart.some(({ time }) => time === at));
  const dates: (Governing | null)[] = [];
  const allRoles: Roles[] = [];
  let told: Governing | null = null;
  clauses.forEach((clause, i) => {
    const act = acts[i] ?? null;
    const verb = act?.group.last ?? clause.group.last;
    const at = timeBeforeWhen(document, tokens, clause) ?? governing(document, tokens, times[i] ?? [], verb);
    const own = at === null ? null : dateOf(document, (tokens[at] as Token).timex as number);
    const date = own ?? inherited(document, sentence, i, dates, times, standing, act);
    dates.push(date);
    const roles =
      ofHost(clause, allRoles, sentence, act, contentOf(sentence, i)) ??
      subjectOf(sentence, clause, act, discourse, contentOf(sentence, i));
    allRoles.push(roles);
    const isAhead =
      own !== null &&
      document.documentDate?.precision === 'day' &&
      own.date.earliest > document.documentDate.latest;
    const { lastKind } = discourse;
    const ahead = act && isAhead && at !== null ? aheadIn(sentence, clause, act, at) : null;
    const isAtRound = date?.from === 'round' && own === null;
    const reading =
      ahead ??
      // `Seoul offered aid` at a round: nothing has been given.
      (isAtRound && !(act && SPEECH.has(act.row.type)) ? heldAct(sentence, clause, roles) : null) ??
      act ??
      otherAct(sentence, clause, own, standing.entry, roles);
    if (
      reading &&
      date &&
      isTelling(clause, reading, own, date) &&
      !(date.from === 'day' && SPEECH.has(reading.row.type) && roles.actors.length === 0) &&
      !isUnknown(sentence, clause, roles, discourse)
    ) {
      const content = contentOf(sentence, i);
      const { row, type: kind } = kindOf(sentence, clause, reading, content);
      // `They were suspended in May`: what was told of before.
      const isOfLast = kind === 'other' && act === null && matterIn(sentence, clause, null) === 'last';
      const type = isOfLast && clause.group.isPassive ? (lastKind ?? kind) : kind;
      const isSource = clause.link === 'attribution';
      // Who said what has been told is its source, unless he said it on a day of its own.
      if (isSource && ((mentions.length > 0 && own === null) || passedOver.length > 0)) return;
      const span = isSource
        ? { start: sentence.span.start, end: spanOfClause(sentence, clause, at, content).end }
        : spanOfClause(sentence, clause, at, content);
      const draft = draftOf(document, words, {
        ...{ span, row, type, roles, date, block: standing.block, statesDate: own !== null },
        trigger: spanOf(
          tokens,
          reading.noun === null
            ? { from: reading.group.last, to: reading.group.last + 1 }
            : { from: reading.noun, to: reading.noun + 1 },
        ),
        factuality: statusOf(cuesOf(sentence, clause, reading), date.date, document.documentDate),
        isNameless:
          own !== null &&
          (clause.group.isPassive || clause.group.isOpen || row.takes === 'none' || reading.noun !== null) &&
          !(clause.subject && pointsBack(sentence, clause.subject)) &&
          !isPairOf(sentence, clause) &&
          !isStranger(document.text, sentence, clause) &&
          roles.actors.length === 0 &&
          clause.link !== 'content',
      });
      const filter =
        FILTERS.find(({ filtersOut }) =>
          filtersOut({ sentence, clause, act: reading, isDated: own !== null, date }),
        )?.id ?? null;
      if (draft && filter !== null) passedOver.push({ draft, filter });
      else if (draft) {
        mentions.push(draft);
        discourse.afterEvent(draft.type, draft.parties, draft.trigger ?? draft.span);
        if (date.from === 'words') told = date;
      }
    }
    const plan = plans[i] ?? null;
    const planned = plan && governing(document, tokens, [plan.time], plan.act.group.last);
    if (plan && typeof planned === 'number' && date && roles.actors.length > 0 && !clause.group.isNegated) {
      const { row, group, noun } = plan.act;
      const ahead = dateOf(document, (tokens[planned] as Token).timex as number);
      const draft = draftOf(document, words, {
        span: spanOf(tokens, { from: group.last, to: plan.time + 1 }),
        ...{ row, type: row.type, roles, block: standing.block, statesDate: true, isNameless: false },
        date: ahead,
        trigger: spanOf(tokens, { from: noun ?? group.last, to: (noun ?? group.last) + 1 }),
        factuality: statusOf(cuesOf(sentence, clause, plan.act), ahead.date, document.documentDate),
      });
      if (draft) mentions.push(draft);
    }
    if (clause.link === 'content') discourse.within(roles.actors);
    const matter = clause.subject && namedMatter(tokens, clause.subject);
    if (matter) discourse.afterEvent(matter.type, matter.name.parties, matter.name.span);
    if (clause.link !== 'content' && (clause.link !== 'subordinate' || clause.by === 'where'))
      discourse.after(...namedBy(roles, act, clause), isStranger(document.text, sentence, clause));
  });
  for (const nominal of sentence.isQuestion ? [] : apart) {
    const draft = ofNominal(document, words, sentence, nominal, standing, discourse);
    if (draft) mentions.push(draft);
  }
  const head = headOf(sentence, standing);
  if (head) mentions.push(...ofHeadline(document, words, head, standing));
  mentions.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { mentions, passedOver, date: told };
}

/** What of a sentence tells without a verb: all of it, or in an entry what stands before a semicolon. Null where there is nothing of the kind. */
function headOf(sentence: Sentence, { entry }: Standing): Sentence | null {
  const { tokens, clauses } = sentence;
  if (clauses.length === 0) return sentence;
  const end = entry === null ? -1 : tokens.findIndex(({ word }) => word === ';');
  if (end < 0 || clauses.some(({ from }) => from < end)) return null;
  return { ...sentence, tokens: tokens.slice(0, end), groups: [], clauses: [] };
}

/**
 * `Washington promised Seoul a treaty, which was signed in October`: what the clause before speaks of is of those whom it names.
 * @param told the roles of the clauses before
 * @returns null where the clause describes something else, or names somebody itself
 */
function ofHost(
  clause: Clause,
  told: readonly Roles[],
  sentence: Sentence,
  act: Act | null,
  content: Range | null,
): Roles | null {
  const { link, antecedent, parent, group } = clause;
  const host = parent === null ? undefined : told[parent];
  const isSide = (link === 'relative' && antecedent !== null) || link === 'participle';
  if (!host || !act || !isSide || !group.isPassive) return null;
  const own = rolesOf(sentence, clause, act, content);
  if (own.actors.length + own.objects.length > 0) return null;
  const behind = sentence.clauses[parent as number]?.group.last ?? 0;
  const described = antecedent ?? clause.subject;
  return described && described.from > behind
    ? { actors: [], objects: [...host.actors, ...host.objects] }
    : null;
}

/** Who acts and who is named beside. To whom something is done of which no row knows is told of as one who acts: `Kim was greeted`. */
function namedBy(
  { actors, objects }: Roles,
  act: Act | null,
  { group }: Clause,
): [readonly NameHit[], readonly NameHit[]] {
  return act === null && group.isPassive && actors.length === 0 ? [objects, []] : [actors, objects];
}

/** Whether it can be told whose a noun is: `freed from house arrest in 2009` tells of no arrest. */
function isOfSomebody({ tokens }: Sentence, { at, row, roles }: Nominal, discourse: Discourse): boolean {
  return (
    roles.actors.length + roles.objects.length > 0 ||
    tokens[at]?.name !== null ||
    discourse.matterOf(matterOf(row.type)).length > 0
  );
}

/** `walked away from the talks`: the word before the noun belongs to the verb. */
function isLedBy({ tokens }: Sentence, acts: readonly (Act | null)[], { range }: Nominal): boolean {
  const lead = ` ${tokens[range.from - 1]?.word ?? ''}`;
  return acts.some((act) => act?.row.verbs.some((words) => words.endsWith(lead)));
}

/** `conducted a test`, `a test was conducted`: whether a noun is what the clause's own verb tells. */
function isOwnNoun({ tokens }: Sentence, clause: Clause, act: Act | null, at: number): boolean {
  if (act?.noun === at) return true;
  if (clause.group.kind !== 'finite') return false;
  const verb = (act?.group ?? clause.group).last;
  // `walked away from the talks in 2009`: what leads to the object belongs to the verb.
  const led = act?.row.verbs.some((words) => words.includes(' ')) ? 1 : 0;
  const between = tokens.slice(verb + 1, Math.max(at, verb + 1));
  const isObject =
    at > verb &&
    at < clause.to &&
    !between.some(({ tag }) => tag === 'sub' || tag === 'to') &&
    between.filter(({ tag, word }) => tag === 'prep' && word !== 'of').length <= led;
  return (
    isObject ||
    (clause.group.isPassive && clause.subject !== null && clause.subject.from <= at && at < clause.subject.to)
  );
}
