import pairs from './radicals.json' with { type: 'json' };

/**
 * The character that a radical is the sign of: 西 for ⻄, in what some programs copy out of a PDF (Equivalent_Unified_Ideograph of Unicode 14, block CJK
 * Radicals Supplement). Counter-example: ⼈ (Kangxi Radicals), which NFKC brings to 人.
 */
export const RADICALS: ReadonlyMap<string, string> = new Map(
  pairs.map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
