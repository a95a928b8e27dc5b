// `npm run publish`: builds what makes a copy, then makes it.
import { pathToFileURL } from 'node:url';
import { buildAll, FOLDER } from './build.mjs';

await buildAll();
await import(pathToFileURL(`${FOLDER}/publish.mjs`).href);
