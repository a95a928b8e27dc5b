/** A form in which a time is written in figures: a pattern for its folded text, and what its groups are in EDTF. What is no date of the calendar is no time. */
export interface WrittenTime {
  pattern: string;
  edtf: (groups: readonly (string | undefined)[]) => string;
}

/** Year, month and day as EDTF writes them; what is not given is left out. Example: 2005, 7 is `2005-07`. */
export function edtfOf(...parts: readonly (number | null | undefined)[]): string {
  return parts
    .flatMap((part, i) => (part == null ? [] : String(part).padStart(i === 0 ? 4 : 2, '0')))
    .join('-');
}
