import './command/engine';
import { Collections, type Went } from './command/collections';
import { type Options, optionsOf, USAGE } from './command/options';
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

/**
 * @param name of the collection, which stands before what is said; null for the default one
 * @param isQuiet says nothing where nothing has changed
 */
async function ingestOnce(session: Session, name: string | null, isQuiet: boolean): Promise<Went> {
  const start = performance.now();
  const progress = new Progress(STAGES.length + 5);
  const say = (line: string): void => console.log(name === null ? line : `${name}: ${line}`);
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

/** What reads the folder, once or whenever it has changed; false where something in it could not be read. */
interface Reader {
  run(isQuiet: boolean): Promise<boolean>;
  close(): Promise<void>;
}

function readerOf(options: Options): Reader {
  const tell = (sentence: string): void => console.error(sentence);
  if (options.alone) {
    const session = new Session(options, tell);
    return {
      run: async (isQuiet) => (await ingestOnce(session, null, isQuiet)) !== 'failed',
      close: () => session.close(),
    };
  }
  const collections = new Collections(options, tell);
  const ingest = (session: Session, name: string | null, isQuiet: boolean): Promise<Went> =>
    ingestOnce(session, name, isQuiet).catch((error: unknown) => {
      console.error(told(error));
      return 'failed';
    });
  return {
    run: (isQuiet) => collections.run((session, name) => ingest(session, name, isQuiet)),
    close: () => collections.close(),
  };
}

async function main(): Promise<void> {
  const options = optionsOf(process.argv.slice(2));
  if (!options) return console.log(USAGE);
  const reader = readerOf(options);
  try {
    if (!(await reader.run(options.watch))) process.exitCode = 1;
    if (options.watch) {
      console.log(`${options.seeds} is watched: what is put into it is read by itself.`);
      await watchFolder(options.seeds, !options.alone, async () => {
        await reader.run(true).catch((error: unknown) => console.error(told(error)));
      });
    }
  } finally {
    await reader.close();
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
