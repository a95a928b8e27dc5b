import './command/engine';
import { readWhenAsked } from './command/asked';
import { Collections, type Went } from './command/collections';
import { ingestOnce, told } from './command/ingest-once';
import { type Options, optionsOf, USAGE } from './command/options';
import { Session } from './command/session';
import { watchFolder } from './command/watch';

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
      run: async (isQuiet) => (await ingestOnce(session, console.log, isQuiet)) !== 'failed',
      close: () => session.close(),
    };
  }
  const collections = new Collections(options, tell);
  const ingest = (session: Session, name: string | null, isQuiet: boolean): Promise<Went> =>
    ingestOnce(session, (line) => console.log(name === null ? line : `${name}: ${line}`), isQuiet).catch(
      (error: unknown) => {
        console.error(told(error));
        return 'failed';
      },
    );
  return {
    run: (isQuiet) => collections.run((session, name) => ingest(session, name, isQuiet)),
    close: () => collections.close(),
  };
}

async function main(): Promise<void> {
  const options = optionsOf(process.argv.slice(2));
  if (!options) return console.log(USAGE);
  if (options.asked) return readWhenAsked(options);
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
