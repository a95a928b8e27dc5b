import { dirname, relative } from 'node:path';
import { exportedBy, isForBrowser } from './modules.mjs';
import { HERE, ROOT } from './root.mjs';

/** Has the components that work in the browser drawn as islands where pages use them, and notes which these are. */
export function islands(noted) {
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
        const names = exportedBy(path);
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
