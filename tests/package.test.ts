import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
/** An import of a package, or of a module in it, that is not only of its types. */
const PACKAGE = /(?:^(?:import|export) (?!type )[^;]*?from |^import |import\()'((?:@[\w-]+\/)?[\w-]+)(?:\/[^']*)?'/gm;

test('npm ci --omit=dev installs what the program imports, but for what draws the pictures for sharing', () => {
  const files = [...globSync('src/**/*.{ts,astro}'), 'astro.config.mjs'];
  const imported = files.flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(PACKAGE), ([, name]) => name),
  );
  const missing = [...new Set(imported)].filter((name) => name && !(name in dependencies));
  expect(imported).toContain('sharp');
  expect(missing.sort()).toEqual(['fontkit', 'satori']);
});
