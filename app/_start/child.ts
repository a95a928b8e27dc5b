import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

/** How long a child may take to end when it is asked to, in milliseconds. */
const PATIENCE = 5_000;

const running = new Set<ChildProcess>();

/** Starts a Node script as a child process, with `environment` added to the present one. */
export function spawnNode(
  args: string[],
  environment: Record<string, string>,
  { cwd, stdio = 'inherit' }: Pick<SpawnOptions, 'cwd' | 'stdio'>,
): ChildProcess {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment };
  const child = spawn(process.execPath, args, { cwd, env, stdio });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Whether this process is on its way out; a child that ends then is no news to anyone. */
let leaving = false;

const gone = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

/** The exit code of a child process once it has ended; 1 when a signal ended it. */
export function ending(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      if (!leaving) resolve(code ?? 1);
    });
  });
}

/** Asks a child process to end, and makes it when it does not. */
export async function stop(child: ChildProcess): Promise<void> {
  if (gone(child)) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  await ended;
  clearTimeout(force);
}

/**
 * From here on Ctrl-C and a request to terminate end the child processes first, then this one. npm runs a script in a
 * shell, and a signal to npm ends that shell but not the script: so the end of the parent counts as a request too.
 */
export function stopChildrenWithParent(): void {
  const leave = async () => {
    if (leaving) return;
    leaving = true;
    await Promise.all([...running].map(stop));
    process.exit(0);
  };
  process.on('SIGINT', leave);
  process.on('SIGTERM', leave);
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || leave(), 500).unref();
}
