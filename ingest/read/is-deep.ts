/**
 * Whether lists and objects stand in each other more than so many levels deep. It looks no deeper, so that no depth is too much for it.
 * Example: `[[[1]]]` for two levels. Counter-example: a list of any length.
 */
export function isDeep(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeep(inner, levels - 1));
}
