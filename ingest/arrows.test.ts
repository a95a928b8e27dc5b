import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const VALUE_IMPORT = /^(?:import|export) (?!type )[^;]*? from '([^']+)'|^import '([^']+)'/gm;

/**
 * Who may import whom. Types may cross every border, since they are gone when the program runs; what a stage does may not.
 * `assemble`, `stages` and the pipeline put the stages together; `document` holds what all of them work on.
 */
const STAGES = [
  'formats',
  'read',
  'clean',
  'segment',
  'names',
  'date',
  'extract',
  'positions',
  'merge',
  'contradiction',
  'importance',
  'store',
];
/** Reading makes texts of files by the readers of their formats, which know nothing of it. */
const isBelow = (other: string, stage: string): boolean => other === 'formats' && stage === 'read';

const FORBIDDEN: readonly { from: RegExp; to: RegExp; why: string }[] = [
  {
    from: /^lib\/schema\//,
    to: /^(?:lib\/(?!schema\/)|ingest\/|app\/|prisma\/)/,
    why: 'the types know nothing else',
  },
  {
    from: /^lib\/(?:text|time|cite|language)\//,
    to: /^(?:lib\/queries\/|lib\/db|ingest\/|app\/|prisma\/)/,
    why: 'lib knows neither ingest nor app',
  },
  { from: /^ingest\//, to: /^(?:app\/|lib\/queries\/|lib\/db$)/, why: 'the ingest does not know the app' },
  { from: /^(?:app\/(?!_start\/)|lib\/queries\/)/, to: /^ingest\//, why: 'the app does not know the ingest' },
  {
    from: /^(?:app\/(?!_start\/)|ingest\/(?!store\/|bench\/))/,
    to: /^(?:prisma\/|@prisma)/,
    why: 'only store and queries touch Prisma, and a bench that writes what the store would',
  },
  { from: /^app\/(?!_start\/)/, to: /^lib\/db$/, why: 'pages ask, queries answer' },
  ...STAGES.map((stage) => ({
    from: new RegExp(`^ingest/${stage}/`),
    to: new RegExp(
      `^ingest/(?:${STAGES.filter((other) => other !== stage && !isBelow(other, stage)).join('|')})/`,
    ),
    why: 'a stage does not import another',
  })),
  {
    from: new RegExp(`^ingest/(?:${[...STAGES, 'assemble'].join('|')})/(?!.*fixture)`),
    // What words an English title or label is written in is no matter of the language that is read.
    to: /^ingest\/language\/(?!en\/titles\/)[a-z]{2,3}\//,
    why: 'what is the same for all languages knows none; it asks the pack',
  },
];

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(join(ROOT, path)).isDirectory()) return name === 'generated' ? [] : sources(path);
    return /\.tsx?$/.test(name) && !/\.(?:test|d)\.tsx?$/.test(name) ? [path] : [];
  });
}

function importsOf(path: string): string[] {
  const code = readFileSync(join(ROOT, path), 'utf8');
  return [...code.matchAll(VALUE_IMPORT)].map((match) => {
    const target = match[1] ?? match[2] ?? '';
    if (target.startsWith('@/')) return target.slice(2);
    return target.startsWith('.') ? relative(ROOT, resolve(ROOT, path, '..', target)) : target;
  });
}

test.each(['lib', 'ingest', 'app'])('imports in %s run one way', (folder) => {
  const wrong = sources(folder).flatMap((path) =>
    importsOf(path).flatMap((target) =>
      FORBIDDEN.filter(({ from, to }) => from.test(path) && to.test(target)).map(
        ({ why }) => `${path} imports ${target}: ${why}`,
      ),
    ),
  );
  expect(wrong).toEqual([]);
});

test('only one client component knows vis-timeline', () => {
  const users = sources('app').filter((path) =>
    importsOf(path).some((target) => /^vis-(?:timeline|data)/.test(target)),
  );
  expect(users.length).toBeLessThanOrEqual(1);
});
