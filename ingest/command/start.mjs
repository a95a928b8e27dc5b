// `npm run ingest`: runs the command line from its build, which starts at once. Where that is missing or older than what it was made of, it is made first.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { CLI, isFresh, ROOT } from './build-state.mjs';

// A rule that fails is named by its file in the source.
process.setSourceMapsEnabled(true);

/** Whether there is a build now. Where none can be made (the folder cannot be written to), the source is compiled as it runs. */
async function isBuilt() {
  if (isFresh()) return true;
  const { build } = await import('./build.mjs');
  return build().then(
    () => true,
    () => false,
  );
}

if (await isBuilt()) createRequire(import.meta.url)(CLI);
else {
  const { register } = await import('tsx/esm/api');
  register();
  await import(pathToFileURL(`${ROOT}/ingest/cli.ts`).href);
}
