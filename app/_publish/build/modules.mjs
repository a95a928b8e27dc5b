// What the build of a copy asks of a module of the app.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ROOT } from './root.mjs';

/** The names that a module of the app exports, but for its types. */
export const exportedBy = (path) =>
  [...readFileSync(path, 'utf8').matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)].map(
    ([, one]) => one,
  );

export const isApp = (path) => !path.includes('node_modules');
export const nameOf = (path) => relative(ROOT, path).replace(/\.(?:tsx?|mjs)$/, '');
const heads = new Map();
export const isForBrowser = (path) => {
  if (!heads.has(path))
    heads.set(
      path,
      isApp(path) && /\.tsx?$/.test(path) && /^['"]use client['"]/.test(readFileSync(path, 'utf8')),
    );
  return heads.get(path);
};
