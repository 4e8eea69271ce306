import { build } from 'esbuild';

const bundles = new Map<string, Promise<string>>();

/**
 * A script and all it imports as one classic script, which blocks where it stands inline, and loads over `file://` too,
 * where modules do not. Each is made once a build.
 *
 * @param file its path in this project
 */
export function bundleForBrowser(file: string): Promise<string> {
  if (import.meta.env.DEV) return bundle(file);
  const made = bundles.get(file) ?? bundle(file);
  bundles.set(file, made);
  return made;
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
