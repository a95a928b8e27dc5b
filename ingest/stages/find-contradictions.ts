import { grouped } from '@/lib/grouped';
import type { MentionDraft, RoundReference } from '@/lib/schema/annotation';
import type { ResolvedDate } from '@/lib/schema/day';
import { calendar } from '../contradiction/calendar';
import { closingDate } from '../contradiction/closing-date';
import { type CountedBack, countedBack, leadsTo, notLeadingBack } from '../contradiction/counted-back';
import type { Examined, Told } from '../contradiction/examined';
import type { Counted } from '../contradiction/language';
import { lengths } from '../contradiction/lengths';
import { quantities } from '../contradiction/quantities';
import { roundsApart } from '../contradiction/rounds-apart';
import { sourceDates } from '../contradiction/source-dates';
import { unheldRounds } from '../date/document/unheld';
import { unsatisfiedConstraints } from '../date/document/unsatisfied-constraints';
import { roundKey } from '../document/round-key';
import type { WorkingDocument } from '../document/working-document';
import type { ContradictionDraft } from '../explain/contradiction-draft';
import type { Lexicon } from '../knowledge/lexicon';
import type { Clusters } from '../merge/cluster';
import { type Comparable, likeness } from '../merge/comparable';
import { areOneBarringDates, disagreements } from '../merge/disagreements';
import { areApart } from '../merge/features/time';
import { ContradictionMemory, type FoundNothing } from './contradiction-memory';

/** What the search looks through: everything that the stages before it found. */
export interface Findings {
  readonly documents: readonly WorkingDocument[];
  readonly comparables: readonly Comparable[];
  readonly clusters: Clusters;
  readonly roundDates: ReadonlyMap<string, ResolvedDate>;
  readonly lexicon: Lexicon;
}

/** What the checks look at: the findings, and what follows from them for several checks. */
interface Search extends Findings {
  readonly told: readonly Told[];
  readonly examined: readonly Examined[];
  readonly foundNothing: FoundNothing;
  /** The numbers of things in the words of a mention. */
  readonly countedIn: (one: Told) => readonly Counted[];
  readonly textOf: (documentId: string) => string;
  /** The words of a mention without its date, for an explanation. */
  readonly quoted: (one: Told) => string;
  readonly documentOf: (documentId: string) => WorkingDocument | undefined;
  /** Rows of triggers of what comes once: war, crisis, test. */
  readonly once: ReadonlySet<string>;
  /** Lengths of time that reach to the day of their text. */
  readonly lasting: readonly CountedBack[];
  readonly outbreaks: readonly Told[];
  /** Whether a length is that of what broke out so. */
  readonly isLasting: (length: Told, outbreak: Told) => boolean;
  /** Whether two clauses tell the same, their dates aside. */
  readonly isSame: (one: Told, other: Told) => boolean;
}

/** One way in which documents contradict each other or themselves. Each looks alone; their order decides nothing. */
export const CONTRADICTION_CHECKS: readonly {
  readonly id: string;
  readonly find: (search: Search) => ContradictionDraft[];
}[] = [
  { id: 'dated-apart', find: datedApart },
  {
    id: 'counted-back',
    find: ({ lasting, outbreaks, isLasting }) => notLeadingBack(lasting, outbreaks, isLasting),
  },
  {
    id: 'numbers-apart',
    find: ({ told, countedIn, isSame, clusters }) =>
      quantities(told, countedIn, isSame, ({ index }) => clusters.of[index] as number),
  },
  {
    id: 'rounds-apart',
    find: ({ told, quoted, comparables }) =>
      roundsApart(told, quoted, ({ index }) => comparables[index]?.cues.stage ?? ''),
  },
  { id: 'length-apart', find: (search) => inEach(search, 'length-apart', lengths) },
  { id: 'calendar', find: (search) => inEach(search, 'calendar', calendar) },
  { id: 'after-source', find: (search) => inEach(search, 'after-source', sourceDates) },
  { id: 'after-finishing', find: (search) => inEach(search, 'after-finishing', closingDate) },
  {
    id: 'no-round-then',
    find: ({ documents, roundDates, foundNothing }) =>
      documents.flatMap((document) =>
        foundNothing.or('no-round-then', document, roundDates, () => unheldIn(document, roundDates)),
      ),
  },
  {
    id: 'words-apart',
    find: ({ documents }) =>
      documents.flatMap(({ read, date, unsatisfied }) =>
        unsatisfiedConstraints(read.id, date?.edtf ?? '', unsatisfied),
      ),
  },
];

/**
 * The places at which the documents, or one of them, cannot be right.
 * @param memory what was found in earlier runs
 */
export function findContradictions(
  findings: Findings,
  memory: ContradictionMemory = new ContradictionMemory(),
): ContradictionDraft[] {
  const search = searchIn(findings, memory);
  return CONTRADICTION_CHECKS.flatMap(({ find }) => find(search));
}

/** What a check finds that looks at each document alone. */
function inEach(
  { examined, documents, roundDates, foundNothing }: Search,
  check: string,
  find: (document: Examined) => ContradictionDraft[],
): ContradictionDraft[] {
  return examined.flatMap((one, i) =>
    foundNothing.or(check, documents[i] as WorkingDocument, roundDates, () => find(one)),
  );
}

function searchIn(findings: Findings, memory: ContradictionMemory): Search {
  const { documents, comparables, clusters, roundDates, lexicon } = findings;
  const byId = new Map(documents.map((document) => [document.read.id, document]));
  const told = comparables.map(({ draft }, index): Told => ({ draft, index }));
  const comparableOf = ({ index }: Told): Comparable => comparables[index] as Comparable;
  const once = new Set(lexicon.triggers.flatMap(({ id, once: comesOnce }) => (comesOnce ? [id] : [])));
  const outbreaks = told.filter(({ draft }) => draft.triggerId !== null && once.has(draft.triggerId));
  const lasting = countedBack(told, ({ documentId, timex }) => {
    const found = timex === null ? undefined : byId.get(documentId)?.timexes[timex];
    return found?.type === 'DURATION' ? { text: found.text, unit: String(found.known.unit) } : null;
  });
  const isOfKind = (one: Told, other: Told): boolean =>
    one.draft.type === other.draft.type && shareWords(comparableOf(one), comparableOf(other));
  const ofDocument = grouped(told, ({ draft }) => draft.documentId);
  const ofTrigger = grouped(outbreaks, ({ draft }) => draft.triggerId);
  /** The outbreaks of the kind of a length, by their triggers: they are asked for again and again. */
  const kin = new Map<number, ReadonlyMap<string | null, readonly Told[]>>();
  const kinOf = (length: Told): ReadonlyMap<string | null, readonly Told[]> => {
    const known = kin.get(length.index);
    if (known) return known;
    const found = new Map(
      [...ofTrigger].map(([trigger, all]) => [trigger, all.filter((one) => isOfKind(length, one))] as const),
    );
    kin.set(length.index, found);
    return found;
  };
  return {
    ...findings,
    ...{ told, once, outbreaks, lasting },
    foundNothing: memory.nothing,
    countedIn: ({ draft }) => {
      const document = byId.get(draft.documentId) as WorkingDocument;
      return memory.counted.of(draft, [document.clean], () =>
        document.language.contradictions.countedIn(document.clean.text, draft.span),
      );
    },
    examined: documents.map((document) =>
      examine(document, ofDocument.get(document.read.id) ?? [], roundDates),
    ),
    textOf: (id) => byId.get(id)?.clean.text ?? '',
    documentOf: (id) => byId.get(id),
    quoted: ({ draft: { documentId, span, dateText } }) =>
      (byId.get(documentId)?.reader.titles.quoted ?? String)(
        (byId.get(documentId)?.clean.text ?? '').slice(span.start, span.end),
        dateText,
      ),
    // A standoff is the crisis that shares its words, and with it every other mention of that crisis.
    isLasting: (length, outbreak) =>
      (kinOf(length).get(outbreak.draft.triggerId) ?? []).some(
        (one) =>
          one.index === outbreak.index || areOneBarringDates(comparableOf(one), comparableOf(outbreak)),
      ),
    isSame: (one, other) =>
      clusters.of[one.index] === clusters.of[other.index] ||
      (!areApart(one.draft, other.draft) && areOneBarringDates(comparableOf(one), comparableOf(other))),
  };
}

function datedApart({
  comparables,
  once,
  lasting,
  textOf,
  documentOf,
  isLasting,
}: Search): ContradictionDraft[] {
  const counted = new Set(lasting.map(({ told: { index } }) => index));
  return disagreements(comparables, {
    text: ({ documentId, span, dateText }) =>
      (documentOf(documentId)?.reader.titles.quoted ?? String)(
        textOf(documentId).slice(span.start, span.end),
        dateText,
      ),
    comesOnce: (triggerId) => once.has(triggerId),
    isNamedByYear: (draft) => isNamedByYear(documentOf(draft.documentId), draft),
    isStated: (draft) => isStatedIn(documentOf(draft.documentId), draft),
    isCounted: (one) => counted.has(one.index),
    isLedTo: (one) =>
      lasting.some((length) => leadsTo(length, one.draft.date) && isLasting(length.told, one)),
  });
}

function examine(
  document: WorkingDocument,
  told: readonly Told[],
  roundDates: ReadonlyMap<string, ResolvedDate>,
): Examined {
  const { read, clean, blocks, blockRounds, names, rounds, timexes } = document;
  const heldOn = (conferenceId: string, round: number | null): ResolvedDate | null =>
    (round !== null && roundDates.get(roundKey(conferenceId, round))) || null;
  return {
    language: document.language.contradictions,
    id: read.id,
    text: clean.text,
    blocks,
    rounds,
    timexes,
    names,
    told,
    notes: document.notes,
    heldOn: ({ conferenceId, round }: RoundReference) => heldOn(conferenceId, round),
    sectionHeld: blockRounds.map((of) => of && heldOn(of.conferenceId, of.round)),
  };
}

function unheldIn(
  { read, clean, blocks, names, timexes, language }: WorkingDocument,
  roundDates: ReadonlyMap<string, ResolvedDate>,
): ContradictionDraft[] {
  const sentences = blocks.flatMap((block) => block.sentences);
  return unheldRounds(
    { id: read.id, text: clean.text, sentences, names, timexes, language },
    (conferenceId) =>
      [...roundDates].filter(([key]) => key.startsWith(`${conferenceId} `)).map(([, date]) => date),
  );
}

/** Two mentions of one kind that have two of their words and a party in common. */
function shareWords(one: Comparable, other: Comparable): boolean {
  return likeness(one, other) > 0 && [...one.parties].some((party) => other.parties.has(party));
}

/** Whether the sentence of a mention, up to the full stop, states its date. */
function isStatedIn(document: WorkingDocument | undefined, { timex, span }: MentionDraft): boolean {
  const at = timex === null ? undefined : document?.timexes[timex]?.start;
  if (document === undefined || at === undefined) return false;
  return !document.language.punctuation.stop.test(document.clean.text.slice(at, span.start));
}

/** A year right before the noun that ends the clause: 因1994年核武危機. Counter-examples: 危機在1994年爆發; 1991年的蘇聯瓦解, which is over at once. */
function isNamedByYear(
  document: WorkingDocument | undefined,
  { date, dateText, span, trigger }: MentionDraft,
): boolean {
  const words = document?.clean.text.slice(span.start, span.end) ?? '';
  const at = words.indexOf(dateText);
  if (date.precision !== 'year' || dateText === '' || at < 0 || trigger?.end !== span.end) return false;
  return document?.language.contradictions.isLastingName(words.slice(at + dateText.length)) ?? false;
}
