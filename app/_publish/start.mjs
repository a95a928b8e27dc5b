// `npm run publish`: builds what makes a copy, then makes it.
import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { buildAll, FOLDER } from './build/build.mjs';

process.on('exit', () => rmSync(FOLDER, { recursive: true, force: true }));
await buildAll();
await import(pathToFileURL(`${FOLDER}/publish.mjs`).href);
