import { join } from 'node:path';
import { exportedBy, isApp, nameOf } from './modules.mjs';
import { WRITES } from './replaced.mjs';
import { HERE, ROOT } from './root.mjs';

/** Puts other modules in the place of some. A module that stands for another gets that other one where it asks for it itself. */
export function places(table) {
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
