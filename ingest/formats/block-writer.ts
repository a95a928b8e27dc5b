import type { Limits } from './limits';
import type { StatedBlock, StatedKind } from './text-of-record';
import { tooLong } from './too-long';

/** Blanks as a page sets them: any run of them is one. An ideographic space is a character of the text. */
const BLANKS = /[ \t\n\r\f\v]+/g;
const ENDS = /^[ \t\n\r\f\v\u3000\u00a0\ufeff]+|[ \t\n\r\f\v\u3000\u00a0\ufeff]+$/g;

const NARROWEST = 56;
const WIDEST = 80;

/** What follows a block: a blank line, but between the items of one list or the rows of one table. */
type Gap = '\n' | '\n\n';

/** Writes a text block by block, one line a block, and notes where each of them stands. */
export class BlockWriter {
  readonly blocks: StatedBlock[] = [];
  private readonly written: string[] = [];
  private length = 0;
  private gap: Gap = '\n';

  constructor(private readonly limits: Pick<Limits, 'characters'>) {}

  get text(): string {
    return this.written.join('');
  }

  /** Where the next block begins. */
  get next(): number {
    return this.length === 0 ? 0 : this.length + this.gap.length;
  }

  /**
   * Adds a block; one of blanks alone is none.
   * @returns whether there was one
   * @throws FormatError when the text grows too long
   */
  add(kind: StatedKind, text: string, more: Omit<StatedBlock, 'span' | 'kind'> = {}): boolean {
    const line = text.replace(BLANKS, ' ').replace(ENDS, '');
    if (line === '') return false;
    const start = this.put(line);
    this.blocks.push({ span: { start, end: this.length }, kind, ...more });
    this.gap = kind === 'item' ? '\n' : '\n\n';
    return true;
  }

  /** Adds a row of a table as a line, its cells parted by tabs. */
  addRow(cells: readonly string[], kind: StatedKind): boolean {
    const line = cells.map((cell) => cell.replace(BLANKS, ' ').replace(ENDS, '')).join('\t');
    if (line.trim() === '') return false;
    const start = this.put(line.replace(/\t+$/, ''));
    this.blocks.push({ span: { start, end: this.length }, kind });
    this.gap = '\n';
    return true;
  }

  /** Adds lines as a mail or a typewriter has them. Nothing is stated of them, but that lines which were broken at one width go on. */
  addLines(text: string): void {
    for (const run of text.replace(/\r\n?/g, '\n').split(/\n\s*\n/)) {
      const lines = run.split('\n').filter((line) => line.trim() !== '');
      const isBroken = lines.length > 1 && lines.slice(0, -1).every(isFull);
      this.gap = '\n\n';
      lines.forEach((line, i) => {
        if (isBroken) this.add('paragraph', line, i > 0 ? { continues: true } : {});
        else this.put(line.trimEnd());
        this.gap = i < lines.length - 1 ? '\n' : '\n\n';
      });
    }
  }

  /** The parts of a list or table are over. */
  part(): void {
    this.gap = '\n\n';
  }

  private put(text: string): number {
    const start = this.next;
    if (start > 0) this.written.push(this.gap);
    this.written.push(text);
    this.length = start + text.length;
    if (this.length > this.limits.characters) throw tooLong(this.limits);
    return start;
  }
}

/** Whether a line is as long as lines are where a program breaks them, in columns: an East Asian character takes two. */
function isFull(line: string): boolean {
  if (line.length > WIDEST) return false;
  const width = [...line].reduce((sum, character) => sum + (character < '\u1100' ? 1 : 2), 0);
  return width >= NARROWEST && width <= WIDEST;
}
