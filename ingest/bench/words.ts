import type { Row } from './measure';
import { countWords } from './words/count';

/** How many Chinese words stand in code, in several files of it, and in code and a table of the language pack. */
export function benchWords(): Row[] {
  return [{ ...countWords() }];
}
