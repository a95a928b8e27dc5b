import { join } from 'node:path';
import { InputError } from '../faults/diagnostics';
import { parseTsv } from '../knowledge/tsv';
import { readBeside } from './stable-read';

/** What an editor says of pairs of passages, in the documents' folder. */
export const CONSTRAINTS_FILE = 'merging.tsv';
const COLUMNS = ['verdict', 'document', 'quote', 'other_document', 'other_quote'] as const;

/** What an editor of the collection says of two passages: that they tell of one event, or of two. */
export interface LinkConstraint {
  readonly verdict: 'together' | 'apart';
  /** Where it stands, for messages: `merging.tsv line 4`. */
  readonly at: string;
  readonly line: number;
  readonly passages: readonly [RuledPassage, RuledPassage];
}

export interface RuledPassage {
  /** A document's id, or so much of its beginning as tells it from the others. */
  readonly document: string;
  /** Words of the mention, as they stand in the document. */
  readonly quote: string;
}

/**
 * Reads the constraints on merging from `merging.tsv` in the documents' folder; without that file there are none.
 * Example of a row: `together	004	1994年10月與美國在日內瓦簽署	001	一九九四年簽定的核子凍結協定`.
 * @throws InputError when a line cannot be understood: a constraint that is passed over in silence is worse than none
 */
export function readLinkConstraints(folder: string): LinkConstraint[] {
  const path = join(folder, CONSTRAINTS_FILE);
  const text = readBeside(path);
  if (text === null) return [];
  const { rows, problems } = parseTsv(text, CONSTRAINTS_FILE, COLUMNS);
  const faults = [...problems];
  const constraints = rows.flatMap(({ line, cells }): LinkConstraint[] => {
    const at = `${CONSTRAINTS_FILE} line ${line}`;
    const { verdict, document = '', quote = '', other_document = '', other_quote = '' } = cells;
    if (verdict !== 'together' && verdict !== 'apart') {
      faults.push(`${at}: the verdict "${verdict}" is neither "together" nor "apart"`);
      return [];
    }
    if ([document, quote, other_document, other_quote].includes('')) {
      faults.push(`${at}: names both documents and quotes words of both; one of the four is empty`);
      return [];
    }
    const passages = [
      { document, quote },
      { document: other_document, quote: other_quote },
    ] as const;
    return [{ verdict, at, line, passages }];
  });
  if (faults.length > 0)
    throw new InputError(`${join(folder, CONSTRAINTS_FILE)} cannot be used: ${faults.join('; ')}.`);
  return constraints;
}
