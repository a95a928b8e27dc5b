// Builds what makes a static copy: one bundle that draws the pages, and the scripts and the style sheet that the pages bring along.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import tailwind from '@tailwindcss/postcss';
import { build, transform } from 'esbuild';
import postcss from 'postcss';
import { islands } from './islands.mjs';
import { places } from './places.mjs';
import { EVERYWHERE, IN_BROWSER } from './replaced.mjs';
import { HERE, ROOT } from './root.mjs';

/** A folder for each run: two may be at work at once. */
export const FOLDER = join(ROOT, `.data/build/publish-${process.pid}`);

/** The addresses of files that lie beside their code name the source, not the build. */
const SOURCE_PLACES = {
  name: 'source-places',
  setup(made) {
    made.onLoad({ filter: /(?:\/lib\/|\/prisma\/|\/app\/_start\/).*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8')
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts',
    }));
  },
};

const NO_STYLES = {
  name: 'no-styles',
  setup(made) {
    made.onLoad({ filter: /\.css$/ }, () => ({ contents: '', loader: 'js' }));
  },
};

const SHARED = {
  absWorkingDir: ROOT,
  bundle: true,
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'silent',
};

/** Builds the program that draws the pages. @returns the components that its pages have for the browser, by their files */
async function drawing() {
  const noted = new Map();
  await build({
    ...SHARED,
    entryPoints: { publish: join(ROOT, HERE, 'command.ts') },
    outdir: FOLDER,
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    plugins: [islands(noted), places(EVERYWHERE), SOURCE_PLACES, NO_STYLES],
  });
  return noted;
}

const hashOf = (contents) => createHash('sha256').update(contents).digest('hex').slice(0, 10);

/** Writes a file of the copy under a name that changes with what is in it. */
function put(name, ending, contents) {
  const file = `${name}-${hashOf(contents)}.${ending}`;
  writeFileSync(join(FOLDER, 'files', file), contents);
  return `_copy/${file}`;
}

async function script(name, contents) {
  const { outputFiles } = await build({
    ...SHARED,
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    outfile: 'x.js',
    write: false,
    minify: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    loader: { '.csl': 'text', '.xml': 'text' },
    plugins: [places({ ...EVERYWHERE, ...IN_BROWSER }), NO_STYLES],
  });
  return put(name, 'js', outputFiles[0].contents);
}

/** The script that wakes components. */
function waking(files) {
  const exported = [...files].flatMap(([name, path], i) => {
    const names = [
      ...readFileSync(path, 'utf8').matchAll(/^export (?:async )?(?:function|const) ([A-Z]\w*)/gm),
    ];
    return names.map(([, one]) => `${JSON.stringify(`${name}#${one}`)}: m${i}.${one},`);
  });
  return [
    ...[...files].map(([, path], i) => `import * as m${i} from ${JSON.stringify(path)};`),
    `import { begin } from '@/${HERE}/browser/begin';`,
    `begin({ ${exported.join(' ')} } as never);`,
  ].join('\n');
}

async function styles() {
  const folder = join(ROOT, 'app/_styles');
  const usual = readFileSync(join(ROOT, 'app/globals.css'), 'utf8');
  const others = readdirSync(folder)
    .filter((name) => name.endsWith('.css') && !usual.includes(name) && !/^(?:queue|adding)\.css$/.test(name))
    .map((name) => `@import "./_styles/${name}";`)
    .concat('@import "./_publish/copy.css";');
  const from = join(ROOT, 'app/globals.css');
  const { css } = await postcss([tailwind({ base: ROOT, optimize: false })]).process(
    [usual, ...others].join('\n'),
    { from },
  );
  const { code } = await transform(css, { loader: 'css', minify: true });
  return put('look', 'css', code);
}

/** Builds all of it, and notes the names of the files. */
export async function buildAll() {
  mkdirSync(join(FOLDER, 'files'), { recursive: true });
  const noted = await drawing();
  const explorer = new Map(
    [...noted].filter(([name]) => name.includes('_explorer/') || name.endsWith('shims/explorer.tsx')),
  );
  const reading = new Map([...noted].filter(([name]) => !explorer.has(name)));
  const answers = `import { answer } from '@/${HERE}/browser/answers'; window.timelineAnswers = answer;`;
  const citing = `import { answer } from '@/${HERE}/browser/citing'; window.timelineCiting = answer;`;
  const [style, page, timeline, answering, cite] = await Promise.all([
    styles(),
    script('page', waking(reading)),
    script('timeline', waking(noted)),
    script('answers', answers),
    script('cite', citing),
  ]);
  writeFileSync(
    join(FOLDER, 'files.json'),
    JSON.stringify({ style, page, timeline, answers: answering, cite }),
  );
}
