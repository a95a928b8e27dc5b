import { clauses } from './clause';
import { nounPhrases } from './noun-phrase';
import { unitsFrom } from './noun-unit';
import type { Grammar } from './reader';
import { relativeClauses } from './relative-clause';
import { verbPhrases } from './verb-phrase';

/** How the clauses of Chinese news prose are read. */
export const GRAMMAR: Grammar = { clauses, nounPhrases, relativeClauses, unitsFrom, verbPhrases };
