import type { Footnote } from './footnotes';
import type { NoteMarker } from './markers';

/** A footnote that is not tied to its place in the text. */
export interface NoteDoubt {
  readonly rule: 'footnote-unnumbered' | 'footnote-uncalled';
  readonly note: Footnote;
  readonly message: string;
}

/** Footnotes that lost their number, and footnotes whose number nothing in the text calls. */
export function noteDoubts(notes: readonly Footnote[], markers: readonly NoteMarker[]): NoteDoubt[] {
  const called = new Set(markers.map(({ label }) => label));
  return notes.flatMap((note): NoteDoubt[] => {
    const words = `“${note.text.slice(0, 20)}…”`;
    if (note.label === null)
      return [
        {
          rule: 'footnote-unnumbered',
          note,
          message: `The footnote ${words} bears no number, and its neighbours do not tell it.`,
        },
      ];
    if (called.has(note.label)) return [];
    return [
      {
        rule: 'footnote-uncalled',
        note,
        message: `Nothing in the text calls footnote ${note.label}, ${words}.`,
      },
    ];
  });
}
