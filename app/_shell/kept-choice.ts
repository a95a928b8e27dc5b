'use client';

/** The choices that a browser keeps for its reader. They stay in it: no request carries them, so that no page that is kept for all depends on them. */
type ChoiceName = 'citation-style' | 'lanes';

/** What the reader last chose of some values; null where nothing is kept, or nothing that is one of them. */
export function keptChoice<Value extends string>(name: ChoiceName, values: readonly Value[]): Value | null {
  try {
    const kept = localStorage.getItem(name);
    return values.find((value) => value === kept) ?? null;
  } catch {
    // A browser may refuse to keep anything.
    return null;
  }
}

/** Keeps a choice for the next visit. */
export function keepChoice(name: ChoiceName, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // As above: the choice holds for this page only.
  }
}
