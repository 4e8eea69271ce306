import { build } from 'esbuild';
import type { Plugin } from 'vite';

const QUERY = /\?bundle$/;

/**
 * Resolves `import script from './x.ts?bundle'` to the text of one classic script with all that `x.ts` imports. Unlike a
 * module, a classic script blocks rendering where it stands inline, and loads over `file://`.
 */
export function bundleForBrowser(): Plugin {
  return {
    name: 'bundle-for-browser',
    enforce: 'pre',
    load: {
      filter: { id: QUERY },
      async handler(id) {
        const file = id.replace(QUERY, '');
        this.addWatchFile(file);
        return { code: `export default ${JSON.stringify(await bundle(file))};`, moduleType: 'js' };
      },
    },
  };
}

async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  return outputFiles.map(({ text }) => text.trim()).join('');
}
