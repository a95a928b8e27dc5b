import type { Span } from '@/lib/schema/span';
import { applyEdits } from '@/lib/text/offset-map';
import { footnoteJoint } from './joins';
import type { CleaningLanguage } from './language';
import type { PagedLine } from './paged-line';

/** A footnote, as it reads and where it stands in the raw text. */
export interface Footnote {
  /** Its number; inferred from its neighbours where the file lost it, and null where they do not tell. */
  readonly label: string | null;
  readonly text: string;
  readonly pieces: readonly Span[];
}

interface NoteLines {
  readonly label: string | null;
  readonly lines: readonly PagedLine[];
}

/** Gathers the footnotes of a text from the lines at the feet of its pages. */
export function footnotesOf(lines: readonly PagedLine[], language: CleaningLanguage): Footnote[] {
  const notes: { label: string | null; lines: PagedLine[] }[] = [];
  for (const line of lines) {
    if (line.role !== 'note') continue;
    if (line.noteStart || notes.length === 0) notes.push({ label: line.noteLabel, lines: [] });
    const note = notes.at(-1) as { label: string | null; lines: PagedLine[] };
    if (line.text.trim() !== note.label) note.lines.push(line);
  }
  const filled = notes.filter((note) => note.lines.length > 0);
  const labels = inferredLabels(filled.map(({ label }) => label));
  return filled.map((note, i) => ({
    label: labels[i] ?? null,
    text: noteText(note, language),
    pieces: note.lines.map(({ content }) => content),
  }));
}

/**
 * Fills in lost numbers where the notes are numbered one after the other. Example: 38, lost, 40 is 39; so are those behind the last number.
 * Counter-example: of two lost notes between 3 and 5 nobody can say which is the fourth.
 */
export function inferredLabels(labels: readonly (string | null)[]): (string | null)[] {
  const out = [...labels];
  for (let i = 0; i < out.length; ) {
    if (out[i] !== null) {
      i += 1;
      continue;
    }
    let to = i;
    while (to < out.length && out[to] === null) to += 1;
    const before = i === 0 ? 0 : Number(out[i - 1]);
    const after = to < out.length ? Number(out[to]) : null;
    const fits = after === null ? i > 0 : after - before - 1 === to - i;
    if (fits) for (let k = i; k < to; k += 1) out[k] = String(before + 1 + k - i);
    i = to;
  }
  return out;
}

function noteText({ label, lines }: NoteLines, { glyphEdits, blankEdits }: CleaningLanguage): string {
  const joined = lines
    .map(({ text }) => text.trim())
    .reduce((before, after) => (before === '' ? after : before + footnoteJoint(before, after) + after), '');
  const own = label && joined.startsWith(label) ? joined.slice(label.length).trimStart() : joined;
  const mended = applyEdits(own, glyphEdits(own)).text;
  return applyEdits(mended, blankEdits(mended)).text;
}
