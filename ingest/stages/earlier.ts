import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { AssembleMemory } from '../assemble/memory';
import { Remembered } from '../cache/remembered';
import { ImportanceMemory } from '../importance/memory';
import type { Lexicon } from '../knowledge/lexicon';
import { DecidingMemory } from '../ledger/decide-mentions';
import { ClusterMemory } from '../merge/cluster-memory';
import { Comparing } from '../merge/comparing';
import { Sound } from '../store/sound';
import { ContradictionMemory } from './contradiction-memory';
import { DatingMemory } from './date-by-shared-events';

/** What a process that goes on remembers of its earlier runs. Nothing in it decides what comes out: it is the same as without. */
export class Earlier {
  /** What the last run found; null before the first. */
  kb: KnowledgeBase | null = null;
  readonly comparing: Comparing;
  readonly dating: DatingMemory;
  readonly clusters: ClusterMemory;
  readonly decided = new DecidingMemory();
  readonly assembled = new AssembleMemory();
  readonly contradictions = new ContradictionMemory();
  readonly importance = new ImportanceMemory();
  readonly sound = new Sound();
  /** Hashes of what was found in a document, for the name of a run. */
  readonly digests = new Remembered<string>();

  constructor(lexicon: Lexicon) {
    this.comparing = new Comparing(lexicon);
    this.dating = new DatingMemory(this.comparing);
    this.clusters = new ClusterMemory(this.comparing.traits);
  }
}
