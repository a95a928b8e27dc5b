import { Remembered } from '../cache/remembered';
import type { WorkingDocument } from '../document/working-document';
import type { Lexicon } from '../knowledge/lexicon';
import type { Comparable } from './comparable';
import { comparablesOf } from './comparables';
import { MemberSets } from './member-sets';
import { TraitReader } from './most-evidence';

/** Prepares mentions for comparison once, as long as their document tells the same: they are compared to date scripts, and again to be merged. */
export class Comparing {
  private known = new Remembered<Comparable[]>();
  private sets = new MemberSets();
  /** Reads what a bound on their likeness looks at. */
  readonly traits = new TraitReader();

  constructor(private readonly lexicon: Lexicon) {}

  /** The mentions of a document, in their order. */
  of(document: WorkingDocument): Comparable[] {
    const { mentions, clean, timexes, language } = document;
    return this.known.of(mentions, [clean, timexes], () =>
      comparablesOf(document, this.lexicon, language.merging, this.sets),
    );
  }

  /** Lets go of all that was prepared. */
  forget(): void {
    this.known = new Remembered();
    this.sets = new MemberSets();
  }
}
