import type { ResolvedDate } from '@/lib/schema/day';
import { Remembered } from '../cache/remembered';
import type { Counted } from '../contradiction/language';
import type { WorkingDocument } from '../document/working-document';
import type { ContradictionDraft } from '../explain/contradiction-draft';

/** The documents in which a check found nothing: it finds nothing as long as they read the same and rounds were held then. What is found names mentions by their places, and is found again. */
export class FoundNothing {
  private readonly checks = new Map<string, Remembered<boolean>>();

  or(
    check: string,
    document: WorkingDocument,
    roundDates: ReadonlyMap<string, ResolvedDate>,
    find: () => ContradictionDraft[],
  ): ContradictionDraft[] {
    const { clean, timexes, mentions, names, notes } = document;
    const known = this.checks.get(check) ?? new Remembered<boolean>();
    this.checks.set(check, known);
    const beside = [
      timexes,
      mentions,
      names,
      notes,
      ...(tellsOfRounds(document) ? [...roundDates].flat() : []),
    ];
    const found: ContradictionDraft[][] = [];
    const isNothing = known.of(clean, beside, () => {
      found.push(find());
      return found[0]?.length === 0;
    });
    return found[0] ?? (isNothing ? [] : find());
  }
}

function tellsOfRounds({ names, rounds, blockRounds }: WorkingDocument): boolean {
  return (
    rounds.length > 0 ||
    names.some(({ kind }) => kind === 'conference') ||
    blockRounds.some((round) => round !== null)
  );
}

/** What is remembered of looking for contradictions. */
export class ContradictionMemory {
  readonly nothing = new FoundNothing();
  /** The numbers of things that mentions tell. */
  readonly counted = new Remembered<readonly Counted[]>();
}
