import { optionsOf, USAGE } from './command/options';
import { Progress } from './command/progress';
import { Session } from './command/session';
import { watchFolder } from './command/watch';
import { InputError } from './faults/diagnostics';
import { FileError } from './faults/file-error';
import { LexiconError } from './knowledge/load';
import { STAGES } from './pipeline';

/** What a person can mend, in a sentence; anything else with all that is known of it. */
function told(error: unknown): unknown {
  const expected = error instanceof InputError || error instanceof LexiconError || error instanceof FileError;
  return expected ? error.message : error;
}

/** @param isQuiet says nothing where nothing has changed */
async function ingestOnce(session: Session, isQuiet = false): Promise<boolean> {
  const start = performance.now();
  const progress = new Progress(STAGES.length + 5);
  try {
    const { isUnchanged, report, hasFailed } = await session.run(progress);
    progress.end();
    if (isUnchanged && isQuiet) return true;
    const [counts, ...rest] = report;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(isUnchanged ? `Nothing has changed: ${counts}` : `${counts} in ${seconds} s`);
    for (const line of rest) console.log(line);
    return !hasFailed;
  } finally {
    progress.end();
  }
}

async function main(): Promise<void> {
  const options = optionsOf(process.argv.slice(2));
  if (!options) return console.log(USAGE);
  const session = new Session(options, (sentence) => console.error(sentence));
  try {
    if (!(await ingestOnce(session))) process.exitCode = 1;
    if (options.watch)
      await watchFolder(options.seeds, async () => {
        await ingestOnce(session, true).catch((error: unknown) => console.error(told(error)));
      });
  } finally {
    await session.close();
  }
}

// A reader that has seen enough (head) closes the pipe: no fault of ours.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

main().catch((error: unknown) => {
  console.error(told(error));
  process.exitCode = 1;
});
