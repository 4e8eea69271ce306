import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const packageJson = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/**
 * If the registry lacks the package of a platform, npm silently leaves it out of the lock file. On that platform `npm
 * ci` then fails, or installs no binary. https://github.com/npm/cli/issues/4828
 */
test('the lock file has the packages of all platforms', () => {
  const missing = Object.entries<{ optionalDependencies?: Record<string, string> }>(packages).flatMap(
    ([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`${path}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages),
      ),
  );
  expect(missing).toEqual([]);
});

test('the lock file has no download URLs', () => {
  expect(Object.values<{ resolved?: string }>(packages).filter(({ resolved }) => resolved)).toEqual([]);
});

test('every dependency is pinned exactly', () => {
  const unpinned = Object.entries<string>({ ...packageJson.dependencies, ...packageJson.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(unpinned).toEqual([]);
});
