import type { Ledger } from '@/lib/edits/ledger';
import type { ResolvedDate } from '@/lib/schema/day';
import type { KbEvent } from '@/lib/schema/event';
import { type Assembled, NOTHING_YET } from '../assemble/assembled';
import type { WorkingDocument } from '../document/working-document';
import type { ContradictionDraft } from '../explain/contradiction-draft';
import { Diagnostics } from '../faults/diagnostics';
import type { Lexicon } from '../knowledge/lexicon';
import type { LanguagePack } from '../language/pack';
import type { RejectedDraft } from '../ledger/decide-mentions';
import { Deciding } from '../ledger/deciding';
import { withLinkedNames } from '../ledger/name-rulings';
import type { Clusters } from '../merge/cluster';
import type { Comparable } from '../merge/comparable';
import { Comparing } from '../merge/comparing';
import type { RoundTables } from '../positions/round-tables';
import type { LinkConstraint } from '../read/link-constraints';
import type { ReadDocument } from '../read/read-folder';
import type { Ahead } from '../workers/ahead';
import type { Earlier } from './earlier';
import type { Readings } from './readings';

type Placed = (rows: readonly { readonly at: string; readonly mentionIds: readonly string[] }[]) => void;

/** What an ingest is told beside the documents. */
export interface Given {
  /** What an editor says of pairs of passages. */
  readonly constraints: readonly LinkConstraint[];
  /** Is told which of these are followed, by where they stand, and the mentions that they mean. */
  readonly placed?: Placed;
  /** What editors decided. */
  readonly ledger: Ledger;
  /** The languages that are read. */
  readonly packs: readonly LanguagePack[];
  /** What is known of the documents from earlier runs, and kept for the next. */
  readonly readings: Readings;
  /** What is remembered of earlier runs in this process; null where nothing is. */
  readonly earlier: Earlier | null;
  /** Is told each stage's name before it runs. */
  readonly progress: (stage: string) => void;
}

/** What the stages share while they work. */
export interface Work {
  readonly lexicon: Lexicon;
  readonly diagnostics: Diagnostics;
  readonly read: readonly ReadDocument[];
  readonly readings: Readings;
  readonly constraints: readonly LinkConstraint[];
  readonly placed: Placed;
  readonly deciding: Deciding;
  readonly earlier: Earlier | null;
  readonly comparing: Comparing;
  documents: WorkingDocument[];
  roundDates: ReadonlyMap<string, ResolvedDate>;
  /** What dated documents tell, before all are dated. */
  drafted: Comparable[];
  rejected: readonly RejectedDraft[];
  comparables: Comparable[];
  clusters: Clusters;
  contradictions: ContradictionDraft[];
  assembled: Assembled;
  events: KbEvent[];
  roundTables: RoundTables;
}

/** A stage of the ingest; `why` says why it stands where it stands. */
export interface Stage {
  readonly name: string;
  readonly why: string;
  /** What of its work is done document by document, so that it can be done ahead, in any order and at once. */
  ahead?(work: Work): Ahead;
  run(work: Work): void;
}

/** The work before any stage has run. */
export function workOn(
  read: readonly ReadDocument[],
  lexicon: Lexicon,
  { constraints, placed = () => {}, ledger, readings, earlier }: Given,
): Work {
  const deciding = new Deciding(ledger, read);
  return {
    lexicon,
    diagnostics: new Diagnostics(),
    read: withLinkedNames(read, deciding, lexicon),
    readings,
    constraints,
    placed,
    deciding,
    earlier,
    comparing: earlier?.comparing ?? new Comparing(lexicon),
    documents: [],
    roundDates: new Map(),
    drafted: [],
    rejected: [],
    comparables: [],
    clusters: { of: [], decisions: [], crowds: [] },
    contradictions: [],
    assembled: NOTHING_YET,
    events: [],
    roundTables: { roundMentions: [], delegationHeads: [], placeNotes: [] },
  };
}
