import type { Token } from './tokens';

/** The words of a verb with its auxiliaries. Numbers are indices of tokens; `last` is the verb's own word. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  readonly base: string;
  readonly kind: 'finite' | 'infinitive' | 'participle' | 'gerund';
  readonly isPassive: boolean;
  readonly isProgressive: boolean;
  /** `had done` (pluperfect), `has done` (perfect), `did` (past), `does` (present). */
  readonly tense: 'past' | 'present' | 'perfect' | 'pluperfect';
  /** will, would, may …; `be to` for `is to meet`; empty for none. */
  readonly modal: string;
  readonly isNegated: boolean;
  /** The form may be a participle as well: `talks held in Beijing`. */
  readonly isOpen: boolean;
}

/** A verb that was found. Where it is not sure it may be a noun as well: `tests`. */
export interface Found {
  readonly group: VerbGroup;
  readonly isSure: boolean;
}

/** The classes of words that help a verb. */
export const AUXILIARY = new Set(['modal', 'be', 'have', 'do']);

/** What holds of a verb of which nothing else is said. */
export const NO_GROUP = {
  isPassive: false,
  isProgressive: false,
  tense: 'present',
  modal: '',
  isNegated: false,
  isOpen: false,
} as const;

/** A verb that can be nothing else. */
export function sure(group: VerbGroup): Found {
  return { group, isSure: true };
}

const BETWEEN = new Set(['neg', 'adv']);

/** The first place from which on neither `not` nor an adverb stands. */
export function skip(tokens: readonly Token[], from: number): number {
  let at = from;
  while (BETWEEN.has(tokens[at]?.tag ?? '') && !tokens[at]?.verb) at += 1;
  return at;
}
