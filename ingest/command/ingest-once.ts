import { InputError } from '../faults/diagnostics';
import { FileError } from '../faults/file-error';
import { LexiconError } from '../knowledge/load';
import { STAGES } from '../pipeline';
import type { Went } from './collections';
import { Progress } from './progress';
import type { Session } from './session';

/** What a person can mend, in a sentence; anything else with all that is known of it. */
export function told(error: unknown): unknown {
  const expected = error instanceof InputError || error instanceof LexiconError || error instanceof FileError;
  return expected ? error.message : error;
}

/**
 * Does an ingest and says how it went.
 * @param say is given each line
 * @param isQuiet says nothing where nothing has changed
 */
export async function ingestOnce(
  session: Session,
  say: (line: string) => void,
  isQuiet: boolean,
): Promise<Went> {
  const start = performance.now();
  const progress = new Progress(STAGES.length + 5);
  try {
    const { isUnchanged, report, hasFailed } = await session.run(progress);
    progress.end();
    if (isUnchanged && isQuiet) return 'unchanged';
    const [counts, ...rest] = report;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    say(isUnchanged ? `Nothing has changed: ${counts}` : `${counts} in ${seconds} s`);
    for (const line of rest) say(line);
    if (hasFailed) return 'failed';
    return isUnchanged ? 'unchanged' : 'read';
  } finally {
    progress.end();
  }
}
