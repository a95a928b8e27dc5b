import { once } from 'node:events';
import { inspect } from 'node:util';
import { ingestOnce, told } from './ingest-once';
import type { Options } from './options';
import { Session } from './session';

/** What is answered to the process that asked: whether all could be read, and what a person should know. */
export interface Answered {
  readonly isWhole: boolean;
  readonly said: readonly string[];
}

/** What the process that started this one says: have the folder read and answered, or have all made ready for that. */
export type Asked = 'read' | 'prepare';

/**
 * Reads a folder whenever the process that started this one asks, and answers what came of it. What is known of the documents stays in memory between, so that a
 * small change takes a part of the time that a new process needs. It ends with the other process, and behind a fault that nobody has foreseen: what is in memory may not hold then.
 */
export async function readWhenAsked(options: Options): Promise<void> {
  let said: string[] = [];
  const session = new Session(options, (line) => said.push(line));
  const read = async (): Promise<void> => {
    said = [];
    let isSound = true;
    const went = await ingestOnce(session, (line) => said.push(line), false).catch((error: unknown) => {
      const sentence = told(error);
      isSound = typeof sentence === 'string';
      said.push(typeof sentence === 'string' ? sentence : inspect(sentence));
      return 'failed';
    });
    process.send?.({ isWhole: went !== 'failed', said } satisfies Answered, () => {
      if (!isSound) process.exit(1);
    });
  };
  let reading = Promise.resolve();
  process.on('message', (asked: Asked) => {
    // What cannot be read is told by the run that is answered.
    reading = reading.then(asked === 'read' ? read : () => session.prepare().catch(() => {}));
  });
  await once(process, 'disconnect');
  await reading;
  await session.close();
}
