// Builds the command line and its workers into one file each, which Node reads at once and compiles nothing for.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { FOLDER, ROOT, STATE, stateNow } from './build-state.mjs';

/** Tables and migrations are read from where their code lies: what says where a file is names the source, not the build. */
const PLACES = {
  name: 'places',
  setup(made) {
    made.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      const placed = path.includes('node_modules')
        ? code
        : code
            .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
            .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
      return { contents: placed, loader: 'ts' };
    });
  },
};

const ENTRIES = {
  cli: 'ingest/cli.ts',
  worker: 'ingest/workers/worker.ts',
  reader: 'ingest/formats/apart/worker.ts',
};

/** @throws Error where the files cannot be written, or the code cannot be bundled */
export async function build() {
  // Before the files are read: what changes while they are makes the build stale.
  const state = stateNow();
  await buildOf(ENTRIES);
  put(STATE, state);
}

/**
 * Builds files of code into the folder of the build, as the command line is built; the benches measure what is run.
 * @param entryPoints the files by the names that they get
 */
export async function buildOf(entryPoints) {
  const { outputFiles } = await bundle({
    absWorkingDir: ROOT,
    entryPoints,
    outdir: FOLDER,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'linked',
    sourcesContent: false,
    // What has data files or workers of its own beside its code stays where it is installed, and so does what only the readers of formats need.
    external: [
      ...['better-sqlite3', 'esbuild', 'pdfjs-dist', '@napi-rs/canvas', 'tesseract.js'],
      ...[
        '@kenjiuno/msgreader',
        '@mozilla/readability',
        'linkedom',
        'mammoth',
        'postal-mime',
        'rtf-stream-parser',
        'yaml',
      ],
    ],
    define: { BUILD_FOLDER: JSON.stringify(FOLDER) },
    plugins: [PLACES],
    logLevel: 'silent',
  });
  mkdirSync(FOLDER, { recursive: true });
  for (const { path, contents } of outputFiles) put(path, contents);
}

/** Whoever reads the file meanwhile reads the old one or the new one. */
function put(path, contents) {
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, contents);
  renameSync(temporary, join(path));
}
