import type { RoundReference } from '@/lib/schema/annotation';
import type { ResolvedDate } from '@/lib/schema/day';
import type { Span } from '@/lib/schema/span';
import type { LanguagePack } from '../../language/pack';
import type { TermInOffice } from '../../names/terms';
import type { TimexCandidate } from '../candidate';

/** An undated document, as the dating sees it. */
export interface Undated {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly rounds: readonly RoundReference[];
  readonly terms: readonly TermInOffice[];
  readonly candidates: readonly TimexCandidate[];
  readonly isScript: boolean;
  readonly language: LanguagePack;
}

/** When a round was held, as far as other documents tell. */
export type HeldOn = (reference: RoundReference) => ResolvedDate | null;
