import { type Ledger, NO_LEDGER } from '@/lib/edits/ledger';
import type { ResolvedDate } from '@/lib/schema/day';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { assemble } from './assemble/assemble';
import { runOf } from './assemble/run';
import { dateByOwnWords } from './date/date-by-own-words';
import { datingProblems } from './date/dating-problems';
import type { Diagnostics } from './faults/diagnostics';
import { leavingOutFailing, onDocument } from './faults/failing-documents';
import { importanceOfEvents } from './importance/importance-of-events';
import type { Lexicon } from './knowledge/lexicon';
import type { LanguagePack } from './language/pack';
import { PACKS } from './language/packs';
import { correctEvents } from './ledger/correct-events';
import { decideMentions } from './ledger/decide-mentions';
import { noteEvents } from './ledger/events-meant';
import { sameNames, withSameNames } from './ledger/name-rulings';
import { pinEvents } from './ledger/pin-events';
import { ruledPairs } from './ledger/ruled-pairs';
import { settled } from './ledger/settle';
import { ClusterMemory } from './merge/cluster-memory';
import { mergeMentions } from './merge/merge-mentions';
import { roundTables } from './positions/round-tables';
import type { LinkConstraint } from './read/link-constraints';
import type { ReadDocument } from './read/read-folder';
import { dateBySharedEvents, undatedAhead } from './stages/date-by-shared-events';
import { draftEvents, undatedScripts } from './stages/draft-events';
import { extract } from './stages/extract';
import { findContradictions } from './stages/find-contradictions';
import { Readings } from './stages/readings';
import { runStages } from './stages/run-stages';
import { type Given, type Stage, workOn } from './stages/work';
import { asBefore } from './store/as-before';
import type { Ahead } from './workers/ahead';

const NO_ROUNDS: ReadonlyMap<string, ResolvedDate> = new Map();

/** The order of the ingest. */
export const STAGES: readonly Stage[] = [
  {
    name: 'clean, segment, recognise',
    why: 'Each document by itself: the text as it reads, its parts, the words in it that name and date, and the date that it states. Nothing here needs another document.',
    ahead: ({ read }) => ({ reads: read.map((one) => ({ read: one })), roundDates: NO_ROUNDS }),
    run: (work) => {
      const same = sameNames(work.deciding, work.lexicon);
      work.documents = work.read.map((read) =>
        onDocument({ read }, () => work.readings.begin(withSameNames(read, same, work.readings))),
      );
      for (const read of work.read) {
        const { unread } = work.readings.byItself(read);
        if (unread) work.diagnostics.add(unread);
      }
      for (const { read, clean } of work.documents)
        for (const doubt of clean.diagnostics)
          work.diagnostics.add({ ...doubt, documentId: read.id, stage: 'clean' });
    },
  },
  {
    name: 'date by own words',
    why: 'Before the events, since a clause takes its date from the document; over the whole collection, since a round that one document dates dates another.',
    run: (work) => {
      const { roundDates, diagnostics } = dateByOwnWords(work.documents);
      work.roundDates = roundDates;
      for (const diagnostic of diagnostics) work.diagnostics.add(diagnostic);
    },
  },
  {
    name: 'draft events',
    why: 'What dated documents tell can date the scripts that their own words leave undated; it is read again when all are dated.',
    ahead: ({ documents, roundDates }) => {
      const undated = new Set(undatedScripts(documents));
      const dated = undated.size === 0 ? [] : documents.filter((document) => !undated.has(document));
      return { reads: dated, roundDates };
    },
    run: (work) => {
      work.drafted = draftEvents(work.documents, work.roundDates, work.comparing);
    },
  },
  {
    name: 'date by shared events',
    why: 'Needs the drafts. Now all is dated that can be, and every expression gets its last value.',
    ahead: ({ documents, drafted, roundDates }) => ({ reads: undatedAhead(documents, drafted), roundDates }),
    run: (work) => {
      const crowds = dateBySharedEvents(
        work.documents,
        work.drafted,
        work.roundDates,
        work.comparing,
        work.earlier?.dating,
      );
      work.drafted = [];
      for (const problem of [...crowds, ...datingProblems(work.documents)]) work.diagnostics.add(problem);
    },
  },
  {
    name: 'extract',
    why: 'Needs every document dated and every round known.',
    ahead: ({ documents, roundDates }) => ({ reads: documents, roundDates }),
    run: extract,
  },
  {
    name: 'reject and add',
    why: 'Before the merging, which puts together what is left and what has come.',
    run: (work) => {
      work.rejected = decideMentions(work.documents, work.deciding, work.lexicon, work.earlier?.decided);
    },
  },
  {
    name: 'merge',
    why: 'Needs the mentions of all documents: what two of them tell may be one event.',
    run: (work) => {
      work.comparables = work.documents.flatMap((document) =>
        onDocument(document, () => work.comparing.of(document)),
      );
      const mentionIds = work.documents.flatMap((document) => document.mentionIds);
      const { clusters, placed, diagnostics } = mergeMentions(
        work.documents,
        work.comparables,
        work.constraints,
        ruledPairs(work.deciding, mentionIds),
        work.earlier?.clusters ?? new ClusterMemory(work.comparing.traits),
      );
      for (const diagnostic of diagnostics) work.diagnostics.add(diagnostic);
      work.clusters = clusters;
      work.placed(
        placed.map(({ at, pair }) => ({ at, mentionIds: pair.map((i) => mentionIds[i] as string) })),
      );
    },
  },
  {
    name: 'contradictions',
    why: 'Over everything that was found: what was merged is no contradiction but for its dates. An editor says which claim is right before an event takes its date from one.',
    run: (work) => {
      const found = findContradictions(work, work.earlier?.contradictions);
      work.contradictions = settled(found, work.documents, work.deciding);
      // Nothing is compared any more: a process that does not go on lets it go before all is put together.
      work.comparables = [];
      if (!work.earlier) work.comparing.forget();
    },
  },
  {
    name: 'assemble',
    why: 'Needs the contradictions, since an event bears the date that they prefer; every span is brought back to the raw text.',
    ahead: ({ documents, roundDates }) => ({ reads: documents, roundDates, needsTitles: true }),
    run: (work) => {
      // A document whose titles ended a worker is left out, as one that cannot be read.
      for (const document of work.documents)
        onDocument(document, () => work.readings.byItself(document.read));
      work.assembled = assemble(
        work.documents,
        work.clusters,
        work.contradictions,
        work.lexicon,
        work.diagnostics,
        work.earlier?.assembled,
      );
      noteEvents(work.assembled, work.deciding);
    },
  },
  {
    name: 'correct',
    why: 'Needs the events with all that is read of them, and goes before their weighing, which counts what is right.',
    run: (work) => {
      work.assembled = correctEvents(work.assembled, work.deciding, work.lexicon);
    },
  },
  {
    name: 'importance',
    why: 'Compares every event with all others and with the rest of the documents, so that all must be whole; what an editor put first or back is so behind all reasons.',
    run: (work) => {
      const events = importanceOfEvents(
        work.documents,
        work.assembled,
        work.lexicon,
        work.earlier?.importance,
      );
      work.events = pinEvents(events, work.deciding);
    },
  },
  {
    name: 'rounds',
    why: 'Needs the rounds as events with their days: what was done at them, what came of them, who led the delegations.',
    run: (work) => {
      work.roundTables = roundTables(work.documents, work.assembled, work.events);
    },
  },
];

/**
 * Runs the ingest over documents already read. One on which a stage fails is left out with a diagnostic (`FAILED`), and the others are read as if it were not there.
 * @param constraints what an editor says of pairs of passages
 * @param packs the languages that are read
 * @param ledger what editors decided
 * @param progress is told each stage's name before it runs
 * @throws InputError when a stage fails on every document
 */
export function ingest(
  read: readonly ReadDocument[],
  lexicon: Lexicon,
  diagnostics: Diagnostics,
  progress: (stage: string) => void = () => {},
  constraints: readonly LinkConstraint[] = [],
  packs: readonly LanguagePack[] = PACKS,
  ledger: Ledger = NO_LEDGER,
): KnowledgeBase {
  const readings = new Readings(lexicon, packs);
  const steps = ingestInSteps(read, lexicon, diagnostics, {
    constraints,
    ledger,
    packs,
    readings,
    progress,
    earlier: null,
  });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps: before a stage it says what of the stage's work can be done ahead; what is not done then is done when the stage needs it. */
export function* ingestInSteps(
  read: readonly ReadDocument[],
  lexicon: Lexicon,
  diagnostics: Diagnostics,
  given: Given,
): Generator<Ahead, KnowledgeBase, void> {
  let stage = '';
  const begin = (name: string): void => {
    stage = name;
    given.progress(name);
  };
  const { result, failures } = yield* leavingOutFailing(
    [...read].sort((a, b) => (a.id < b.id ? -1 : 1)),
    (documents) => runStages(STAGES, workOn(documents, lexicon, given), begin),
    () => stage,
  );
  const isKept = new Set(result.documents.map(({ id }) => id));
  const earlier = diagnostics.all.map((one) =>
    one.documentId === null || isKept.has(one.documentId) ? one : { ...one, documentId: null, span: null },
  );
  const all = { diagnostics: [...earlier, ...failures, ...result.diagnostics] };
  const kb = { ...result, ...asBefore(all, given.earlier?.kb) };
  return { ...kb, run: runOf(kb, given.earlier?.digests) };
}
