import type { MentionDraft, PassedOver } from '@/lib/schema/annotation';
import type { AnnotatedDocument } from '../../../extract/context';
import type { Token } from '../parse/tokens';
import { inherited, timeBeforeWhen } from './clause-date';
import { mentionOf, type ReadClause } from './clause-mention';
import { namedBy, subjectOf } from './clause-roles';
import { timesOfClauses } from './clause-times';
import { dateOf, type Governing, governing } from './dates';
import type { Discourse } from './discourse';
import { ofHost } from './host-roles';
import { actOf } from './led-act';
import { mentionOfPlan, planLedTo } from './led-plan';
import { isAboutTalks, namedMatter } from './matter';
import { nominalsOf } from './nominal';
import { headOf, ofHeadline, ofNominal } from './noun-mentions';
import { nounsApart } from './nouns-apart';
import { besideIn, isThing, type Roles } from './participants';
import { contentOf } from './said-content';
import type { Sentence } from './sentence';
import type { Standing } from './standing';
import { isStranger } from './subjects';
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
  discourse.beginSentence();
  const mentions: MentionDraft[] = [];
  const passedOver: PassedOver[] = [];
  const acts = clauses.map((clause) => actOf(sentence, clause));
  const plans = clauses.map((clause, i) => planLedTo(sentence, clause, acts[i] ?? null));
  const isPlanned = (at: number | null): boolean => at !== null && plans.some((plan) => plan?.time === at);
  const nominals = nominalsOf(document, sentence).filter(({ time }) => !isPlanned(time));
  const apart = nounsApart(sentence, nominals, acts, discourse);
  const times = timesOfClauses(sentence, (at) => isPlanned(at) || apart.some(({ time }) => time === at));
  const dates: (Governing | null)[] = [];
  const allRoles: Roles[] = [];
  let told: Governing | null = null;
  clauses.forEach((clause, i) => {
    const act = acts[i] ?? null;
    const content = contentOf(sentence, i);
    const verb = act?.group.last ?? clause.group.last;
    const at =
      timeBeforeWhen(document, tokens, clause) ??
      governing(document, tokens, times[i] ?? [], verb, clause.group);
    const own = at === null ? null : dateOf(document, (tokens[at] as Token).timex as number);
    const date = own ?? inherited(document, sentence, i, dates, times, standing, act);
    dates.push(date);
    const roles =
      ofHost(clause, allRoles, sentence, act, content) ??
      subjectOf(sentence, clause, act, discourse, content);
    allRoles.push(roles);
    const read: ReadClause = { clause, act, content, at, own, date, roles };
    const isSource = clause.link === 'attribution';
    // Who said what has been told is its source, unless he said it on a day of its own.
    const isToldBefore = isSource && ((mentions.length > 0 && own === null) || passedOver.length > 0);
    const found = isToldBefore ? null : mentionOf(document, words, sentence, read, discourse, standing);
    if (found !== null && found.filter !== null)
      passedOver.push({ draft: found.draft, filter: found.filter });
    else if (found !== null) {
      mentions.push(found.draft);
      const { type, parties, trigger, span } = found.draft;
      discourse.afterEvent(type, parties, trigger ?? span);
      // `agreed to resume talks`: the talks of which a text goes on to speak are those.
      if (type === 'agreement' && parties.length > 1 && isAboutTalks(sentence, clause))
        discourse.afterEvent('talks', parties, span);
      if (date?.from === 'words') told = date;
    }
    const plan = plans[i] && mentionOfPlan(document, words, sentence, plans[i], read, standing);
    if (plan) mentions.push(plan);
    if (clause.link === 'content') discourse.within(roles.actors);
    const matter = clause.subject && namedMatter(tokens, clause.subject);
    if (matter) discourse.afterEvent(matter.type, matter.name.parties, matter.name.span);
    if (clause.link !== 'content' && (clause.link !== 'subordinate' || clause.by === 'where')) {
      const isUnnamed = isStranger(document.text, sentence, clause);
      const [actors, others] = namedBy(roles, act, clause);
      discourse.after(actors, besideIn(tokens, act, others), isUnnamed);
      if (clause.subject) discourse.ofThing(!isUnnamed && isThing(sentence, clause.subject));
    }
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
