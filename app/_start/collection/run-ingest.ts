import { spawn } from 'node:child_process';
import type { PagesDone } from '@/ingest/command/progress';
import { ROOT } from '../prepare';

const COMMAND = 'ingest/command/start.mjs';

/** How an ingest ended: what it said, and whether all documents could be read. */
export interface Ran {
  readonly isWhole: boolean;
  readonly said: readonly string[];
}

/** How long an ingest may take (ms), how much memory it has (MB), and how much of what it says is kept (characters). */
export interface Bounds {
  readonly time: number;
  readonly memory: number;
}
const MOST_SAID = 200_000;

/** Ends when the process that started it does: nothing of it is needed then, and the next start does it again. */
const children = new Set<ReturnType<typeof spawn>>();
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

/**
 * Runs the ingest in a process of its own, which a document that it cannot cope with cannot take anything else down with.
 * @param args of `npm run ingest`
 * @param tell is told how many pages of a file are read
 * @throws Error with a sentence where it took too long or could not be started
 */
export function runIngest(
  args: readonly string[],
  { time, memory }: Bounds,
  tell: (pages: PagesDone) => void = () => {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${memory}`, COMMAND, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      timeout: time,
      killSignal: 'SIGKILL',
    });
    children.add(child);
    child.on('message', (pages) => tell(pages as PagesDone));
    let said = '';
    const hear = (chunk: string) => {
      if (said.length < MOST_SAID) said += chunk;
    };
    child.stdout?.setEncoding('utf8').on('data', hear);
    child.stderr?.setEncoding('utf8').on('data', hear);
    child.once('error', (error) => {
      children.delete(child);
      reject(error);
    });
    child.once('close', (code) => {
      children.delete(child);
      if (child.killed)
        reject(new Error(`It took longer than ${Math.round(time / 1000)} seconds and was given up.`));
      else resolve({ isWhole: code === 0, said: said.split('\n').filter((line) => line.trim() !== '') });
    });
  });
}
