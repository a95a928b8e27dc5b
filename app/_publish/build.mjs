// Builds what makes a static copy: one bundle that draws the pages, and the scripts and the style sheet that the pages bring along.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import tailwind from '@tailwindcss/postcss';
import { build, transform } from 'esbuild';
import postcss from 'postcss';

export const ROOT = join(import.meta.dirname, '../..');
/** A folder for each run: two may be at work at once. */
export const FOLDER = join(ROOT, `.data/build/publish-${process.pid}`);
const HERE = 'app/_publish';

const NOTHING = `${HERE}/shims/nothing.tsx`;
/** What stands in the place of which module of the app, by its path without its ending. */
const EVERYWHERE = {
  'next/link': `${HERE}/shims/link.tsx`,
  'next/form': `${HERE}/shims/form.tsx`,
  'next/navigation': `${HERE}/shims/navigation.ts`,
  'next/headers': `${HERE}/shims/headers.ts`,
  'server-only': `${HERE}/shims/nothing.tsx`,
  'app/_shell/actions': `${HERE}/shims/actions.ts`,
  'app/_shell/theme-cookie': `${HERE}/shims/theme-cookie.ts`,
  'app/_shell/theme-switch': `${HERE}/shims/theme-switch.tsx`,
  'app/_shell/language-switch': `${HERE}/shims/language-switch.tsx`,
  'app/_event/citation-downloads': `${HERE}/shims/citation-downloads.tsx`,
  'app/_explorer/explorer': `${HERE}/shims/explorer.tsx`,
  'app/_explorer/list/export-bar': `${HERE}/shims/export-bar.tsx`,
  'app/_explorer/share/addresses': `${HERE}/shims/share-addresses.ts`,
  'app/_explorer/new-data': NOTHING,
  'app/_explorer/list/on-paper': NOTHING,
  'app/_explorer/share/told-part': NOTHING,
  'app/_explorer/timeline/tile-preload': NOTHING,
  'app/_shell/collection-choice': NOTHING,
  'app/_shell/use-soft-links': NOTHING,
  'app/_contradictions/filter-links': NOTHING,
  'app/_source/find-bar': NOTHING,
  'app/_names/find-names': NOTHING,
  'nuqs/adapters/next/app': 'nuqs/adapters/react',
};
/** In the browser the questions to the database are answered from the copy's parts. */
const IN_BROWSER = {
  'lib/queries/names/list-names': `${HERE}/browser/list-names.ts`,
  'lib/queries/names/name-by-id': `${HERE}/browser/name-by-id.ts`,
  'node:crypto': `${HERE}/browser/crypto.ts`,
  'app/api/_operations/export-events': `${HERE}/browser/formats.ts`,
  'lib/db': `${HERE}/browser/database.ts`,
  'lib/collections/served': `${HERE}/browser/served.ts`,
  'lib/cite/sheets': `${HERE}/browser/sheets.ts`,
  'prisma/generated/client': `${HERE}/browser/prisma.ts`,
  'lib/queries/passage-link': `${HERE}/browser/passage-link.ts`,
  'lib/queries/ingest-run': `${HERE}/browser/ingest-run.ts`,
  'lib/queries/event-cursor': `${HERE}/browser/event-cursor.ts`,
  'lib/queries/sets/event-columns': `${HERE}/browser/event-columns.ts`,
  'lib/queries/sets/term-sets': `${HERE}/browser/term-sets.ts`,
  'lib/queries/sets/numbers-of': `${HERE}/browser/numbers-of.ts`,
  'lib/queries/window/marks': `${HERE}/browser/marks.ts`,
  'lib/queries/window/marked-events': `${HERE}/browser/marked-events.ts`,
  'lib/queries/window/stored-counts': `${HERE}/browser/stored-counts.ts`,
  'lib/queries/all-term-counts': `${HERE}/browser/all-term-counts.ts`,
  'lib/queries/search/unit-events': `${HERE}/browser/unit-events.ts`,
  'lib/queries/search/words-held': `${HERE}/browser/words-held.ts`,
  'lib/queries/search/readings': `${HERE}/browser/readings.ts`,
};
/** What a copy has not got: whatever writes. */
const WRITES = /^app\/(?:_review|_adding)\//;

/** The names that a module of the app exports, but for its types. */
const exportedBy = (path) =>
  [...readFileSync(path, 'utf8').matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)].map(
    ([, one]) => one,
  );

const isApp = (path) => !path.includes('node_modules');
const nameOf = (path) => relative(ROOT, path).replace(/\.(?:tsx?|mjs)$/, '');
const heads = new Map();
const isForBrowser = (path) => {
  if (!heads.has(path))
    heads.set(
      path,
      isApp(path) && /\.tsx?$/.test(path) && /^['"]use client['"]/.test(readFileSync(path, 'utf8')),
    );
  return heads.get(path);
};

/** Puts other modules in the place of some. A module that stands for another gets that other one where it asks for it itself. */
function places(table) {
  return {
    name: 'places',
    setup(made) {
      made.onResolve({ filter: /./ }, async (asked) => {
        if (asked.pluginData?.placed || asked.kind === 'entry-point') return null;
        const { path, importer, resolveDir, kind } = asked;
        if (/^react\/jsx-runtime$/.test(path) && isApp(importer) && !importer.endsWith('_publish/jsx.ts'))
          return { path: join(ROOT, HERE, 'jsx.ts') };
        if (/^(?:node-fetch|sync-fetch)$/.test(path) && kind !== 'entry-point' && table['node:crypto'])
          return { path: join(ROOT, HERE, 'browser/fetching.ts') };
        if (path === 'react' && /\/(?:page\.tsx|_i18n\/request\.ts)$/.test(importer))
          return { path: join(ROOT, HERE, 'shims/react.ts') };
        const own = table[path];
        if (own !== undefined && isApp(importer))
          return own.startsWith(HERE)
            ? { path: join(ROOT, own) }
            : made.resolve(own, {
                kind,
                resolveDir: ROOT,
                pluginData: { ...asked.pluginData, placed: true },
              });
        if (!/^[.@]/.test(path) || !isApp(importer)) return null;
        const found = await made.resolve(path, {
          kind,
          importer,
          resolveDir,
          pluginData: { ...asked.pluginData, placed: true },
        });
        if (found.errors.length > 0) return found;
        const name = nameOf(found.path);
        if (WRITES.test(name) && !found.path.endsWith('.css'))
          return { path: found.path, namespace: 'nothing' };
        const other = table[name];
        if (other !== undefined && importer !== join(ROOT, other)) return { path: join(ROOT, other) };
        return found;
      });
      // What stands within something that is not there stands there without it.
      made.onLoad({ filter: /./, namespace: 'nothing' }, ({ path }) => {
        const names = exportedBy(path).map((one) => `export const ${one} = nothing;`);
        return {
          contents: [
            'const nothing = (given) => given?.children ?? null;',
            'export default nothing;',
            ...names,
          ].join('\n'),
        };
      });
    },
  };
}

/** Has the components that work in the browser drawn as islands where pages use them, and notes which these are. */
function islands(noted) {
  return {
    name: 'islands',
    setup(made) {
      made.onResolve({ filter: /^[.@]/ }, async (asked) => {
        const { path, importer, resolveDir, kind, namespace } = asked;
        if (asked.pluginData?.isle || namespace === 'island' || isForBrowser(importer)) return null;
        if (importer.endsWith('_publish/shell.tsx') && path.endsWith('provider')) return null;
        const found = await made.resolve(path, {
          kind,
          importer,
          resolveDir,
          pluginData: { ...asked.pluginData, isle: true },
        });
        if (found.namespace === 'nothing') return found;
        return found.errors.length === 0 && isForBrowser(found.path)
          ? { path: found.path, namespace: 'island' }
          : null;
      });
      made.onLoad({ filter: /./, namespace: 'island' }, ({ path }) => {
        const name = relative(ROOT, path);
        const code = readFileSync(path, 'utf8');
        const names = [...code.matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)].map(
          ([, one]) => one,
        );
        noted.set(name, path);
        return {
          resolveDir: dirname(path),
          loader: 'ts',
          contents: [
            `import { island } from '@/${HERE}/islands/island';`,
            `import * as real from ${JSON.stringify(path)};`,
            ...names.map(
              (one) => `export const ${one} = island(${JSON.stringify(`${name}#${one}`)}, real.${one});`,
            ),
          ].join('\n'),
        };
      });
    },
  };
}

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
