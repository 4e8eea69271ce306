import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** Which other rooms a room may import. What stands directly in `src/` is a door, but for `reading.ts`. */
const MAY_IMPORT: Record<string, string[]> = {
  chinese: [],
  markdown: [],
  security: [],
  capture: ['chinese'],
  news: ['chinese'],
  search: ['chinese', 'news'],
  metadata: ['chinese', 'news'],
  traditional: ['chinese', 'news', 'metadata'],
  views: ['chinese', 'news', 'search'],
  components: ['metadata', 'views', 'news', 'browser'],
};

/** What a room may take from outside: no Astro, no files, no clock, no environment. */
const PURE =
  /^(?:node:crypto|zod|satteri|yaml|html-escaper|@node-rs\/jieba.*|opencc-js.*|schema-dts|xastscript|xast-util-to-xml|node-html-parser)$/;
const IMPURE = /\b(?:process\.|Date\.now|new Date\(\)|Math\.random|import\.meta\.env)/;

const modules = filesIn(SRC).filter((file) => /\.(?:ts|astro)$/.test(file) && !file.endsWith('.d.ts'));
const imports = modules.flatMap((file) => importsOf(file).map((to) => ({ from: relative(SRC, file), to })));
const inRooms = imports.filter(({ from }) => roomOf(from) in MAY_IMPORT && roomOf(from) !== 'components');

test('rooms import only the rooms that they may', () => {
  const faults = imports.filter(({ from, to }) => {
    const [room, other] = [roomOf(from), roomOf(to)];
    if (to.startsWith('src/') && !to.slice(4).includes('/'))
      return room in MAY_IMPORT && !isSettingsForMarkup(room, to);
    return to.startsWith('src/') && room in MAY_IMPORT && room !== other && !MAY_IMPORT[room]?.includes(other);
  });
  expect(faults).toEqual([]);
});

test('rooms take nothing from outside that is not pure', () => {
  expect(inRooms.filter(({ to }) => !to.startsWith('src/') && !PURE.test(to))).toEqual([]);
  const rooms = modules.filter((file) => roomOf(relative(SRC, file)) in MAY_IMPORT && file.endsWith('.ts'));
  expect(rooms.filter((file) => IMPURE.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('only the edition asks the collection', () => {
  const asking = modules.filter((file) => /\bgetCollection\b/.test(readFileSync(file, 'utf8')));
  expect(asking.map((file) => relative(SRC, file))).toEqual(['edition.ts']);
});

test('routes are short', () => {
  const routes = modules.filter((file) => roomOf(relative(SRC, file)) === 'pages');
  const long = routes.filter((file) => readFileSync(file, 'utf8').split('\n').length > 41);
  expect(long.map((file) => relative(SRC, file))).toEqual([]);
});

/** Components and the page around them may know the site's name and language, not its files. */
function isSettingsForMarkup(room: string, to: string): boolean {
  return room === 'components' && to === 'src/site.ts';
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const named = [...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'";]*?\bfrom\s+'([^']+)'/g)].map(
    ([, to = '']) => to,
  );
  return named.map((to) => (to.startsWith('.') ? join('src', relative(SRC, dirname(file)), to) : to));
}

function roomOf(path: string): string {
  return path.replace(/^src\//, '').split('/')[0] ?? '';
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}
