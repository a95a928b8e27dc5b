import type { Block } from '@/lib/schema/annotation';
import { type CleanText, clean as cleanIn } from '../../../clean/clean';
import { segment as segmentIn } from '../../../segment/segment';
import { CLEANING } from './cleaning';
import { SEGMENTING } from './segmenting';

/** Cleans a Chinese text, for tables of tests. */
export function clean(raw: string): CleanText {
  return cleanIn(raw, CLEANING);
}

/** Segments a Chinese text, for tables of tests; without names of rows unless they are given. */
export function segment(text: string, rowNameAt: (text: string) => number = () => 0): Block[] {
  return segmentIn(text, rowNameAt, SEGMENTING);
}
