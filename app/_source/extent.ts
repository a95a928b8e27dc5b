import type { CSSProperties } from 'react';
import type { PackedBlock } from './packed-block';
import { stretchesIn } from './with-footnotes';

/** How many characters as much room as a cell takes around its words, and how high a note and a footnote of no length are in its margin, in pixels. */
const CELL = 32;
const NOTE = 49;
const FOOTNOTE = 30;

const lengthOf = (block: PackedBlock) => stretchesIn(block).reduce((sum, [text]) => sum + text.length, 0);

/**
 * About how much room a block will take, and rather more than less, as the style sheet asks it (`.reading-block`) for what has not been laid out:
 * `--text`, the characters of the text; `--beside`, the height of what stands in its margin, in pixels.
 */
export function extentOf(block: PackedBlock): CSSProperties {
  const cells = block.kind === 'table' ? (block.columns.length + 1) * (block.rows.length + 1) : 0;
  const beside = block.footnotes.map((footnote) => FOOTNOTE + 1.2 * lengthOf(footnote));
  const room = {
    '--text': lengthOf(block) + CELL * cells,
    '--beside': Math.round(beside.reduce((sum, height) => sum + height, NOTE * block.notes.length)),
  };
  return room as CSSProperties;
}
