const [FIRST, LAST] = [0x4e00, 0x9fff];

/** Whether a code unit is one of the Han characters in common use: no sign, no digit and nothing white is. Most of a Chinese text are, and a number is compared sooner than a pattern tried. */
export function isCommonHan(unit: number): boolean {
  return unit >= FIRST && unit <= LAST;
}
