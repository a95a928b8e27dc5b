import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { buildFolder } from '../command/build-folder';

/**
 * Where a worker's code lies: as it is written, or beside the built command line under the name that `build.mjs` gives it.
 * @param source the file in the source
 * @param built its name in the build, without ending
 */
export function scriptOf(source: URL, built: string): URL {
  return buildFolder ? pathToFileURL(join(buildFolder, `${built}.cjs`)) : source;
}

/** Starts a thread that runs a script, and compiles it where it is TypeScript: in a worker Node does not take a loader from the command line. */
export function startThread(script: URL, options: WorkerOptions = {}): Worker {
  return script.pathname.endsWith('.ts')
    ? new Worker(compiling(script), { ...options, eval: true })
    : new Worker(script, options);
}

function compiling({ href }: URL): string {
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  return `import(${tsx}).then(({ register }) => { register(); return import(${JSON.stringify(href)}); });`;
}
