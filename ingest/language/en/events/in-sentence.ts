import type { MentionDraft, NameHit, PassedOver } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { SPEECH } from '@/lib/schema/vocabulary';
import type { AnnotatedDocument } from '../../../extract/context';
import type { Clause, Range } from '../parse/clauses';
import type { Token } from '../parse/tokens';
import { wordsOf } from '../parse/word-classes';
import { type Act, actOf, nounPhraseEnd } from './choose-trigger';
import { timesOfClauses } from './clause-times';
import { dateOf, dateOfNamedRound, type Governing, governing, isDating } from './dates';
import type { Discourse } from './discourse';
import { draftOf } from './draft';
import { cuesOf, statusOf } from './factuality';
import { FILTERS } from './filters';
import { kindOf, otherKind } from './kinds';
import { type Nominal, nominalsOf } from './nominal';
import { actingIn, pointsBack, type Roles, rolesOf } from './participants';
import { nounsIn, type Sentence, spanOf } from './sentence';
import type { EventWords } from './words';

/** What holds for a sentence before it is read. */
export interface Standing {
  /** The date of the entry, the round or the day of the document; null for none. */
  readonly date: Governing | null;
  /** The date of the sentence before, with which this one goes on. */
  readonly carried: Governing | null;
  /** It is among the first of a report. */
  readonly isLead: boolean;
  /** A state speaks of itself as we. */
  readonly isOwnVoice: boolean;
  readonly block: number;
}

/** What a sentence tells. */
export interface ToldBySentence {
  readonly mentions: MentionDraft[];
  readonly passedOver: PassedOver[];
  /** The last date that it states for something that happened. */
  readonly date: Governing | null;
}

/** Verbs that tell no happening, even with a date. */
const STATES = new Set([
  'be',
  'have',
  'seem',
  'remain',
  'appear',
  'become',
  'include',
  'involve',
  'mean',
  'know',
  'want',
  'need',
  'like',
  'contain',
  'consist',
  'belong',
  'believe',
  'think',
  'expect',
  'hope',
  'last',
  'continue',
  'stay',
  'live',
  'own',
  'depend',
  'do',
  '',
]);
/** Links under which a clause tells something only with a date of its own. */
const BY_OWN_DATE = new Set(['relative', 'subordinate', 'content', 'participle']);

/** Reads the clauses of a sentence, one after the other. */
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
  // A noun that the clause's own verb tells is dated with it: `conducted a test on 9 October`.
  const apart = nominals.filter(
    ({ at, isScene }) =>
      isScene || !clauses.some((clause, i) => isOwnNoun(sentence, clause, acts[i] ?? null, at)),
  );
  const times = timesOfClauses(sentence, (at) => apart.some(({ time }) => time === at));
  const dates: (Governing | null)[] = [];
  let told: Governing | null = null;
  clauses.forEach((clause, i) => {
    const act = acts[i] ?? null;
    const verb = act?.group.last ?? clause.group.last;
    const at = timeBeforeWhen(document, tokens, clause) ?? governing(document, tokens, times[i] ?? [], verb);
    const own = at === null ? null : dateOf(document, (tokens[at] as Token).timex as number);
    const date = own ?? inherited(document, sentence, i, dates, times, standing, act);
    dates.push(date);
    const roles = subjectOf(sentence, clause, act, discourse, contentOf(sentence, i));
    const reading = act ?? otherAct(sentence, clause, own, roles);
    if (
      reading &&
      date &&
      isTelling(clause, reading, own, date) &&
      !(date.from === 'day' && SPEECH.has(reading.row.type) && roles.actors.length === 0) &&
      !isUnknown(sentence, clause, discourse)
    ) {
      const content = contentOf(sentence, i);
      const { row, type } = kindOf(sentence, clause, reading, content);
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
          (clause.group.isPassive || row.takes === 'none') &&
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
        if (date.from === 'words') told = date;
      }
    }
    if (clause.link !== 'content' && (clause.link !== 'subordinate' || clause.by === 'where'))
      discourse.after(roles.actors, roles.objects, isStranger(document.text, sentence, clause));
  });
  for (const nominal of sentence.isQuestion ? [] : apart) {
    const draft = ofNominal(document, words, sentence, nominal, standing);
    if (draft) mentions.push(draft);
  }
  if (clauses.length === 0) mentions.push(...ofHeadline(document, words, sentence, standing));
  mentions.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { mentions, passedOver, date: told };
}

function isOwnNoun({ tokens }: Sentence, clause: Clause, act: Act | null, at: number): boolean {
  if (act?.noun === at) return true;
  if (clause.group.kind !== 'finite') return false;
  const verb = (act?.group ?? clause.group).last;
  const isObject =
    at > verb &&
    at < clause.to &&
    !tokens
      .slice(verb + 1, at)
      .some(({ tag, word }) => (tag === 'prep' && word !== 'of') || tag === 'sub' || tag === 'to');
  return (
    isObject ||
    (clause.group.isPassive && clause.subject !== null && clause.subject.from <= at && at < clause.subject.to)
  );
}

/** `until August 2002, when a group revealed`: a clause that goes on with the date right before it. */
function timeBeforeWhen(
  document: AnnotatedDocument,
  tokens: readonly Token[],
  { by, own }: Clause,
): number | null {
  if (by !== 'when' || tokens[own - 1]?.word !== 'when' || tokens[own - 2]?.word !== ',') return null;
  const timex = tokens[own - 3]?.timex ?? null;
  const expression = timex === null ? undefined : document.timexes[timex];
  return expression && isDating(expression) ? own - 3 : null;
}

/** Where no date is its own: that of the clause it goes on with, of the round it names, of the entry or the day. */
function inherited(
  document: AnnotatedDocument,
  { clauses, tokens }: Sentence,
  i: number,
  dates: readonly (Governing | null)[],
  times: readonly number[][],
  { date, carried, isLead, isOwnVoice }: Standing,
  act: Act | null,
): Governing | null {
  const clause = clauses[i] as Clause;
  const host = clause.parent === null ? null : (dates[clause.parent] ?? null);
  // `Two weeks later`, from a day that nobody knows: the clause is not of the entry's day either.
  if ((times[i] ?? []).some((at) => isUnresolved(document, tokens[at] as Token))) return null;
  const isHeld =
    clause.link === 'coordinate' ||
    clause.by === 'where' ||
    (clause.link === 'participle' && clause.group.kind === 'gerund');
  if (isHeld && isLater(tokens, clause)) return null;
  if (isHeld && host && (times[i] ?? []).length === 0) return host;
  if (clause.by === 'where') return null;
  if (BY_OWN_DATE.has(clause.link) && !(clause.link === 'participle' && clause.group.kind === 'gerund'))
    return null;
  const round = dateOfNamedRound(document, spanOf(tokens, { from: clause.from, to: clause.to }));
  if (round) return round;
  if (date?.from === 'day') {
    if (carried) return carried;
    // A limit or a length is no day of the document's: `After the talks in March the North said`.
    if ((times[i] ?? []).length > 0) return null;
    if (isOwnVoice && clause.group.tense !== 'present') return null;
    const isSaid = act !== null && (SPEECH.has(act.row.type) || act.row.takes === 'clause');
    return isSaid || isLead ? date : null;
  }
  return date ?? carried;
}

function isUnresolved({ timexes }: AnnotatedDocument, { timex }: Token): boolean {
  const expression = timex === null ? undefined : timexes[timex];
  return expression?.type === 'DATE' && expression.edtf === null;
}

/** `visited in December; she later denied`: on some other day, which nothing names. */
function isLater(tokens: readonly Token[], { from, group }: Clause): boolean {
  return tokens
    .slice(from, group.last)
    .some(({ word }) => /^(?:later|subsequently|eventually|afterwards?)$/.test(word));
}

/** What somebody says behind a verb of saying: the clauses that hang from it. */
function contentOf({ clauses }: Sentence, i: number): Range | null {
  let range: Range | null = null;
  clauses.forEach(({ link, parent, from, to }, at) => {
    const isContent =
      (link === 'content' && parent === i) ||
      (range !== null &&
        parent !== null &&
        parent > i &&
        at > i &&
        (link === 'coordinate' || link === 'relative' || link === 'subordinate') &&
        from <= range.to + 2 &&
        isWithin(clauses, parent, i));
    if (isContent) range = { from: range?.from ?? from, to: Math.max(range?.to ?? 0, to) };
  });
  return range;
}

function isWithin(clauses: readonly Clause[], at: number, root: number): boolean {
  for (
    let one: number | null = at, steps = 0;
    one !== null && steps < 12;
    one = clauses[one]?.parent ?? null, steps += 1
  )
    if (clauses[one]?.link === 'content' && clauses[one]?.parent === root) return true;
  return false;
}

/** Who takes part; a subject that only points back means who was told of last. */
function subjectOf(
  sentence: Sentence,
  clause: Clause,
  act: Act | null,
  discourse: Discourse,
  content: Range | null,
): Roles {
  const { tokens } = sentence;
  const roles = act
    ? rolesOf(sentence, clause, act, content)
    : { actors: clause.subject ? actingIn(tokens, clause.subject, false) : [], objects: [] };
  const isDone = clause.group.isPassive;
  if (clause.subject && (isDone ? roles.objects.length === 0 : roles.actors.length === 0)) {
    const by = pointsBack(sentence, clause.subject);
    const seat = by === 'it' ? seatBefore(sentence, clause.subject) : null;
    const meant = seat ? [seat] : discourse.meant(by);
    if (isDone) return { actors: roles.actors, objects: [...meant, ...roles.objects] };
    return { actors: meant, objects: roles.objects.filter((name) => !meant.includes(name)) };
  }
  return roles;
}

/** `In Seoul, the Foreign Ministry welcomed it`: whose ministry it is. */
function seatBefore({ tokens }: Sentence, { from }: Range): NameHit | null {
  const [lead, seat, comma] = tokens;
  const isHead = lead?.word === 'in' && comma?.word === ',' && from === 3;
  return isHead && tokens[from]?.word === 'the' && seat?.name?.kind === 'seat' ? seat.name : null;
}

/** Whether somebody acts who is only called by his office, or by a name that nobody knows: a ministry spokesman, Sharif. */
function isStranger(text: string, { tokens }: Sentence, { subject }: Clause): boolean {
  const words = subject ? tokens.slice(subject.from, subject.to) : [];
  const isCalled = ({ word, tag, start }: Token, i: number): boolean =>
    tag === 'noun' &&
    (wordsOf('holders').has(word) ||
      (/^\p{Lu}/u.test(text.slice(start, start + 1)) &&
        (i > 0 || (words.length === 1 && !word.endsWith('s')))));
  return words.some(isCalled) && !words.some(({ name }) => name?.kind === 'person');
}

/** Whether the subject is a pronoun that means nobody who is known: the clause cannot be read alone. */
function isUnknown(sentence: Sentence, { subject }: Clause, discourse: Discourse): boolean {
  if (!subject || subject.to - subject.from > 1 || sentence.tokens[subject.from]?.tag !== 'pron')
    return false;
  return discourse.meant(pointsBack(sentence, subject)).length === 0 && !sentence.tokens[subject.from]?.name;
}

/** `the two navies`: of whom is not said. */
function isPairOf({ tokens }: Sentence, { subject }: Clause): boolean {
  return (
    subject !== null &&
    /^(?:two|both)$/.test(tokens[subject.from + 1]?.word ?? tokens[subject.from]?.word ?? '')
  );
}

/** `Construction was suspended on 1 December`, `preparations began in August`: somebody's work, who need not be named. */
function isUndertaking({ tokens, groups }: Sentence, { subject, group }: Clause): boolean {
  if (!subject || !(group.isPassive || wordsOf('beginning').has(group.base))) return false;
  const end = nounPhraseEnd(tokens, subject);
  const nouns = nounsIn(tokens, { from: subject.from, to: end }, groups);
  return [...wordsOf('undertakings')].some((noun) => nouns.has(noun));
}

/** A dated act of somebody that no row knows. */
function otherAct(
  sentence: Sentence,
  clause: Clause,
  own: Governing | null,
  { actors, objects }: Roles,
): Act | null {
  const { group } = clause;
  if (
    !own ||
    group.kind !== 'finite' ||
    STATES.has(group.base) ||
    !/^(?:|will|shall|be to)$/.test(group.modal) ||
    group.tense === 'pluperfect'
  )
    return null;
  if (clause.link !== 'main' && clause.link !== 'coordinate') return null;
  if (!/^(?:day|days|month|part-of-month|year|part-of-year)$/.test(own.date.precision)) return null;
  return actors.length + objects.length > 0 || isUndertaking(sentence, clause)
    ? { row: otherKind(), group, noun: null, aspect: null }
    : null;
}

/** Whether a clause is one that may tell something at all: its own words or those it hangs from commit to it. */
function isTelling(clause: Clause, act: Act, own: Governing | null, date: Governing): boolean {
  if (clause.group.kind === 'gerund')
    return (
      own !== null ||
      (act.row.strength === 'strong' &&
        !SPEECH.has(act.row.type) &&
        act.row.takes !== 'clause' &&
        date.from !== 'day')
    );
  if (BY_OWN_DATE.has(clause.link)) return own !== null || clause.by === 'where';
  return act.row.strength === 'strong' || own !== null || date.from !== 'day' || SPEECH.has(act.row.type);
}

const LEADING = /^(?:prep|det|adv|adj)$/;

/** The words of a clause: from its date, where that stands right before it, to the end of what is said. */
function spanOfClause(
  { tokens }: Sentence,
  clause: Clause,
  time: number | null,
  content: Range | null,
): Span {
  let from = clause.antecedent ? Math.min(clause.antecedent.from, clause.from) : clause.from;
  const isBefore =
    time !== null &&
    time < from &&
    from - time <= 2 &&
    !/^(?:[;:()]|--+)$/.test(tokens[time + 1]?.word ?? '');
  if (isBefore && !/^[-–—:]/.test(tokens[time + 1]?.word ?? '')) {
    from = time;
    while (from > 0 && LEADING.test((tokens[from - 1] as Token).tag)) from -= 1;
  }
  const to = Math.max(clause.to, content?.to ?? 0, time !== null ? (time >= clause.from ? time + 1 : 0) : 0);
  return trimmedSpan(tokens, { from, to });
}

function trimmedSpan(tokens: readonly Token[], { from, to }: Range): Span {
  let end = to;
  while (
    end > from + 1 &&
    (tokens[end - 1] as Token).tag === 'mark' &&
    !/^["”)]$/.test((tokens[end - 1] as Token).word)
  )
    end -= 1;
  return spanOf(tokens, { from, to: end });
}

function ofNominal(
  document: AnnotatedDocument,
  words: EventWords,
  { tokens }: Sentence,
  { at, row, range, time, roles }: Nominal,
  { block }: Standing,
): MentionDraft | null {
  if (time === null) return null;
  const date = dateOf(document, (tokens[time] as Token).timex as number);
  if (row.type === 'statement' || row.strength === 'weak' || date.date.precision === 'open') return null;
  return draftOf(document, words, {
    ...{ row, type: row.type, roles, date, block, statesDate: true, span: trimmedSpan(tokens, range) },
    trigger: spanOf(tokens, { from: at, to: at + 1 }),
    factuality: statusOf(new Set(), date.date, document.documentDate),
    isNameless: false,
  });
}

/** An entry of a chronology that is no sentence: `Second round of talks in Beijing`. */
function ofHeadline(
  document: AnnotatedDocument,
  words: EventWords,
  sentence: Sentence,
  { date, block }: Standing,
): MentionDraft[] {
  const { tokens } = sentence;
  const [noun] = nominalsOf(document, sentence, false);
  const own = tokens.findIndex(({ timex }) => timex !== null);
  const governs = date && date.from === 'words' ? date : null;
  if (!noun || !governs || noun.row.type === 'statement') return [];
  const range = { from: own === 0 ? Math.min(noun.range.from, noun.at) : noun.range.from, to: noun.range.to };
  const names: NameHit[] = actingIn(tokens, { from: 0, to: tokens.length }, true);
  const roles =
    noun.roles.actors.length + noun.roles.objects.length > 0 ? noun.roles : { actors: names, objects: [] };
  const draft = draftOf(document, words, {
    ...{
      row: noun.row,
      type: noun.row.type,
      roles,
      date: governs,
      block,
      statesDate: false,
      span: trimmedSpan(tokens, range),
    },
    trigger: spanOf(tokens, { from: noun.at, to: noun.at + 1 }),
    factuality: statusOf(new Set(), governs.date, document.documentDate),
    isNameless: false,
  });
  return draft ? [draft] : [];
}
