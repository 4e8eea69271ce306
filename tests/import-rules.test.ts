import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findBreaches } from './support/import-rules.ts';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));
/** The most lines of a route. */
const LONGEST_ROUTE = 41;

const files = new Map(
  globSync('**/*.{ts,astro}', { cwd: SRC })
    .filter((path) => !path.endsWith('.d.ts'))
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(SRC, path), 'utf8')]),
);

test('every folder imports only what stands below it, and no imports form a circle', () => {
  expect(files.size).toBeGreaterThan(200);
  expect(findBreaches(files)).toEqual([]);
});

/** One breach of each kind: a file that is added to the tree, or replaces one, and what is said of it. */
const BREACHES: [kind: string, path: string, text: string, said: string][] = [
  [
    'up a folder',
    'archive/x.ts',
    "import { x } from '../views/link.ts';",
    'archive/x.ts may not import views/link.ts.',
  ],
  [
    'up by type alone',
    'chinese/x.ts',
    "import type { X } from '../archive/article.ts';",
    'chinese/x.ts may not import archive/article.ts.',
  ],
  ['up by a bare import', 'views/x.ts', "import '../build/paths.ts';", 'views/x.ts may not import build/paths.ts.'],
  [
    'up by a dynamic import',
    'seeds/x.ts',
    "const x = await import('../views/link.ts');",
    'seeds/x.ts may not import views/link.ts.',
  ],
  [
    'up by an export',
    'search/format/x.ts',
    "export { x } from '../../views/link.ts';",
    'search/format/x.ts may not import views/link.ts.',
  ],
  [
    'up the tiers of the build',
    'build/cache/x.ts',
    "import { x } from '../edition/this-edition.ts';",
    'build/cache/x.ts may not import build/edition/this-edition.ts, which stands after it in build.',
  ],
  [
    'up the tiers by the name of a worker',
    'build/background/x.ts',
    "startProcesses('read-seeds');",
    'build/background/x.ts may not import build/tasks/read-seeds.ts, which stands after it in build.',
  ],
  [
    'up the tiers of captures',
    'seeds/capture/words/x.ts',
    "import { x } from '../cues/cues.ts';",
    'seeds/capture/words/x.ts may not import seeds/capture/cues/cues.ts, which stands after it in seeds/capture.',
  ],
  [
    'a component that asks the build',
    'components/X.astro',
    "---\nimport { x } from '../build/paths.ts';\n---",
    'components/X.astro may not import build/paths.ts.',
  ],
  ['a disk', 'views/x.ts', "import { readFileSync } from 'node:fs';", 'views/x.ts may not import node:fs.'],
  [
    "Astro's modules",
    'archive/x.ts',
    "import { x } from 'astro:content';",
    'archive/x.ts may not import astro:content.',
  ],
  ['the clock', 'archive/x.ts', 'const now = Date.now();', 'archive/x.ts asks the clock, the environment or chance.'],
  [
    'a file that is gone',
    'archive/x.ts',
    "import './gone.ts';",
    'archive/x.ts imports archive/gone.ts, which is not there.',
  ],
  ['a new folder', 'lib/x.ts', "import '../site.ts';", 'lib has no rule.'],
];

test.each(BREACHES)('a breach is named: %s', (_kind, path, text, said) => {
  expect(findBreaches(new Map([...files, [path, text]]))).toContain(said);
});

test('a circle is named, also one of types', () => {
  const circle: [string, string][] = [
    ['archive/x.ts', "import type { Y } from './y.ts';"],
    ['archive/y.ts', "import { x } from './x.ts';"],
  ];
  expect(findBreaches(new Map([...files, ...circle]))).toContain(
    'archive/x.ts → archive/y.ts → archive/x.ts is a circle.',
  );
});

test('only the edition asks the collection', () => {
  const asking = [...files].filter(([, text]) => /\bgetCollection\b/.test(text));
  expect(asking.map(([path]) => path)).toEqual(['build/edition/this-edition.ts']);
});

test('routes are short', () => {
  const routes = [...files].filter(([path]) => path.startsWith('pages/'));
  expect(routes.filter(([, text]) => text.split('\n').length > LONGEST_ROUTE).map(([path]) => path)).toEqual([]);
});
