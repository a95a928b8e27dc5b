/**
 * One run of an edit: `raw` code units of the text before stand where `clean` code units of the text after stand.
 * A run with `rule: null` was copied unchanged (`raw === clean`); any other names the rule that edited it.
 */
export interface Section {
  readonly raw: number;
  readonly clean: number;
  readonly rule: string | null;
}

/** Lays two edits of one text over each other, section by section, in time linear in their number. */
export function mergeSections(first: readonly Section[], second: readonly Section[]): Section[] {
  const out: Section[] = [];
  let j = 0;
  let left = second[0]?.raw ?? 0;
  const push = (raw: number, clean: number, rule: string | null): void => {
    if (raw === 0 && clean === 0) return;
    const last = out.at(-1);
    if (last && last.rule === rule && rule === null)
      out[out.length - 1] = { raw: last.raw + raw, clean: last.clean + clean, rule };
    else out.push({ raw, clean, rule });
  };
  const insertions = (): void => {
    while (j < second.length && left === 0) {
      const section = second[j] as Section;
      if (section.raw === 0) push(0, section.clean, section.rule);
      j += 1;
      left = second[j]?.raw ?? 0;
    }
  };
  for (const section of first) {
    let raw = section.raw;
    let middle = section.clean;
    if (middle === 0) push(raw, 0, section.rule);
    while (middle > 0) {
      insertions();
      const over = second[j] as Section;
      const taken = Math.min(middle, left);
      // An edited run is indivisible: its whole raw side goes to its first part, its whole clean side to its last.
      const rawTaken = section.rule === null ? taken : raw;
      const cleanTaken = over.rule === null ? taken : taken === left ? over.clean : 0;
      push(rawTaken, cleanTaken, over.rule ?? section.rule);
      raw -= rawTaken;
      middle -= taken;
      left -= taken;
    }
  }
  insertions();
  return out;
}
