import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const own = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/**
 * A registry may lack a platform's package, and npm then drops it from the lock in silence: `npm ci` fails, or a machine of
 * that platform has no binary. https://github.com/npm/cli/issues/4828
 */
test('the lock holds every platform of every package', () => {
  const missing = Object.entries<{ optionalDependencies?: Record<string, string> }>(packages).flatMap(
    ([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`${path}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages),
      ),
  );
  expect(missing).toEqual([]);
});

test('the lock names no download addresses', () => {
  expect(Object.values<{ resolved?: string }>(packages).filter(({ resolved }) => resolved)).toEqual([]);
});

test('every dependency is pinned exactly', () => {
  const loose = Object.entries<string>({ ...own.dependencies, ...own.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});
