/** The oldest Node that all dependencies run on; package.json says the same under `engines`. */
const OLDEST = [20, 19] as const;

/**
 * What is wrong with a version of Node (`20.18.1`), as a sentence for the user; null when it will do.
 */
export function nodeComplaint(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return null;
  return `This program needs Node ${OLDEST.join('.')} or later, and this is Node ${version}. Install a newer one (https://nodejs.org) and try again.`;
}
