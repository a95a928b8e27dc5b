const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/**
 * The labels of pages: those that the file states; where it states none, or only counts its pages, the numbers that are printed on them, if these run on.
 * Example: the third page bears 37, the fifth 39: the first is page 35. Counter-example: a year that stands at the foot of every page.
 * @param stated by page; null where the file states none
 * @param printed by page; null where none is printed
 */
export function labelsOf(
  count: number,
  stated: readonly string[] | null,
  printed: readonly (string | null)[],
): string[] {
  const counted = Array.from({ length: count }, (_, i) => String(i + 1));
  if (stated?.some((label, i) => label !== '' && label !== counted[i]))
    return counted.map((number, i) => stated[i] || number);
  const offsets = new Map<number, number>();
  let arabic = 0;
  for (const [i, label] of printed.entries()) {
    if (label === null || !/^\d+$/.test(label)) continue;
    arabic += 1;
    const offset = Number(label) - i;
    offsets.set(offset, (offsets.get(offset) ?? 0) + 1);
  }
  const [offset = 0, votes = 0] = [...offsets].sort((a, b) => b[1] - a[1])[0] ?? [];
  const runsOn = votes > 0 && votes >= arabic * 0.6;
  return counted.map((number, i) => {
    const label = printed[i] ?? null;
    if (label !== null && isRoman(label, printed, i)) return label;
    return runsOn && i + offset > 0 ? String(i + offset) : number;
  });
}

/** A Roman number that runs on from the page before or to the one behind. */
function isRoman(label: string, printed: readonly (string | null)[], i: number): boolean {
  const value = romanValue(label);
  if (value === null) return false;
  return romanValue(printed[i - 1] ?? '') === value - 1 || romanValue(printed[i + 1] ?? '') === value + 1;
}

function romanValue(text: string): number | null {
  const digits = [...text.toLowerCase()].map((letter) => ROMAN[letter]);
  if (digits.length === 0 || digits.some((one) => one === undefined)) return null;
  return (digits as number[]).reduce((sum, one, i, all) => sum + (one < (all[i + 1] ?? 0) ? -one : one), 0);
}
