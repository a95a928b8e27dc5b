/** States whose persons are called by the first part of their names; of the others by the last. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set([
  'PRK',
  'KOR',
  'CHN',
  'TWN',
  'JPN',
  'VNM',
  'KHM',
  'HUN',
  'SGP',
]);
