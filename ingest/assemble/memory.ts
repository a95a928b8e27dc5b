import type { DerivationStep } from '@/lib/schema/day';
import type { KbMergeDecision } from '@/lib/schema/event';
import type { KbDiagnostic, KbMention, KbPassage, KbTimex } from '@/lib/schema/knowledge-base';
import type { KbNaming } from '@/lib/schema/naming';
import type { KbEventAlias } from '@/lib/schema/position';
import { Remembered } from '../cache/remembered';
import type { UnweighedEvent } from '../importance/told';
import type { ClauseId } from './event-id';
import type { RawText } from './raw-spans';
import { UniqueAliases } from './unique-aliases';

/** An event without its id, and what is to be told of its title. */
export interface Titled {
  readonly event: Omit<UnweighedEvent, 'id'>;
  readonly diagnostics: readonly KbDiagnostic[];
}

/** What follows from a document's words alone. */
export interface OfWords {
  readonly passages: readonly KbPassage[];
  readonly namings: readonly KbNaming[];
  readonly idOf: ClauseId;
}

/** What a process that goes on remembers of putting knowledge bases together. All of it is kept under what was read of the documents, which is the same object as long as it reads the same. */
export class AssembleMemory {
  readonly words = new Remembered<OfWords>();
  readonly timexes = new Remembered<readonly KbTimex[]>();
  readonly mentions = new Remembered<readonly KbMention[]>();
  readonly aliases = new Remembered<readonly KbEventAlias[]>();
  readonly events = new Remembered<Titled>();
  readonly ids = new Remembered<string>();
  readonly named = new Remembered<UnweighedEvent>();
  readonly unique = new UniqueAliases();
  readonly decisions = new Remembered<KbMergeDecision>();
}

/** The offset maps by which derivations are brought back to raw texts: those of the documents that they name. */
export function mapsOf(
  derivations: readonly (readonly DerivationStep[])[],
  raws: ReadonlyMap<string, RawText>,
): unknown[] {
  const sources = new Set<string>();
  for (const steps of derivations) for (const { source } of steps) if (source !== null) sources.add(source);
  return [...sources].map((source) => raws.get(source)?.map);
}
