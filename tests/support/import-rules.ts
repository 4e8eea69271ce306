import { posix } from 'node:path';

/** For each folder of `src/`, the folders and files of `src/` that it may import beside itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  pages: ['components', 'browser', 'build', 'views', 'search', 'seeds', 'archive', 'chinese', 'settings'],
  commands: ['build', 'views', 'search', 'seeds', 'archive', 'chinese', 'settings'],
  'content.config.ts': ['build'],
  // A feed shows the body of an article as its page does.
  build: ['components', 'views', 'search', 'seeds', 'archive', 'chinese', 'settings'],
  components: ['views', 'archive/addresses.ts', 'browser', 'settings'],
  browser: ['search/query', 'search/format', 'archive/addresses.ts'],
  views: ['search', 'seeds', 'archive', 'chinese', 'settings'],
  search: ['archive', 'chinese'],
  seeds: ['archive', 'chinese', 'settings'],
  archive: ['chinese'],
  chinese: [],
  settings: ['site.ts'],
  'site.ts': ['settings/settings.ts'],
};

/** Folders in tiers: a file imports from its own folder and from the tiers before it. What is not named stands in no tier. */
const TIERS: readonly { folder: string; tiers: readonly (readonly string[])[] }[] = [
  {
    folder: 'build',
    tiers: [
      ['paths.ts', 'progress.ts', 'requirements.ts', 'site-address.ts', 'site-place.ts'],
      ['logo.ts', 'drawing-packages.ts'],
      ['this-publisher.ts'],
      ['background', 'publish', 'csp', 'pictures', 'sisters', 'vite'],
      ['cache'],
      ['tasks'],
      ['handover.ts'],
      ['content'],
      ['edition'],
      ['render'],
    ],
  },
  {
    folder: 'seeds/capture',
    tiers: [
      ['capture.ts'],
      ['lines', 'words'],
      ['byline'],
      ['cues'],
      ['line-reading.ts'],
      ['runs'],
      ['article'],
      ['layout'],
      ['deciding-lines.ts'],
      ['to-capture.ts'],
      ['parse.ts', 'check-nothing-lost.ts', 'to-markdown.ts'],
    ],
  },
  { folder: 'search', tiers: [['format'], ['index'], ['query']] },
  {
    folder: 'seeds',
    tiers: [
      ['refusal.ts', 'file-name.ts', 'formats.ts', 'field-names.ts', 'invisible.ts'],
      ['decode'],
      ['capture', 'markdown'],
      ['correction'],
    ],
  },
];

/** What reads and writes disks, asks the clock or the environment, starts threads, or is Astro's or Vite's. */
const MAY_TOUCH_THE_WORLD = /^(?:build|commands|browser|pages)\/|^(?:seeds\/folder|content\.config|site)\.ts$/;
/** Packages that do nothing but compute. */
const PURE_PACKAGE =
  /^(?:node:crypto|zod|satteri|yaml|entities\/decode|html-escaper|htmlparser2|iconv-lite|@node-rs\/jieba.*|opencc-js.*|schema-dts|xastscript|xast-util-to-xml)$/;
/** Types of Astro, which components are written with. */
const TYPES_OF_ASTRO = /^astro(?:\/types)?$/;
const IMPURE_CODE = /\b(?:process\.|Date\.now|new Date\(\)|Math\.random|import\.meta\.env)/;

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'";()]*?\bfrom\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|createRequire\([^)]*\)\('([^']+)'\)/g;
/** `startProcesses<typeof import('../tasks/read-seeds.ts')>('read-seeds')`: names the file of a worker. */
const WORKER = /\bstart(?:Processes|Thread)(?:<[^'"]*'[^']*'\)>)?\(\s*'([^']+)'/g;

/**
 * Checks the imports of source files against the rules of the layout.
 *
 * @param files texts by path from `src/`: `views/link.ts`
 * @returns one sentence for each breach, sorted
 */
export function findBreaches(files: ReadonlyMap<string, string>): string[] {
  const imports = new Map(Array.from(files, ([path, text]) => [path, importsOf(path, text)]));
  const each = [...imports].flatMap(([from, targets]) => targets.flatMap((to) => breachOf(from, to, files) ?? []));
  const impure = [...files].filter(([path, text]) => !MAY_TOUCH_THE_WORLD.test(path) && IMPURE_CODE.test(codeOf(text)));
  return [
    ...each,
    ...impure.map(([path]) => `${path} asks the clock, the environment or chance.`),
    ...circlesIn(imports).map((circle) => `${circle.join(' → ')} is a circle.`),
  ].sort();
}

function breachOf(from: string, to: string, files: ReadonlyMap<string, string>): string | undefined {
  if (to.startsWith('public/')) return undefined;
  if (!to.startsWith('src/')) return breachOfPackage(from, to);
  const target = to.slice('src/'.length);
  if (target.startsWith('../')) return undefined;
  if (/\.(?:ts|astro)$/.test(target) && !files.has(target)) return `${from} imports ${target}, which is not there.`;
  const [own = '', other = ''] = [from, target].map((path) => path.split('/')[0]);
  if (!(own in MAY_IMPORT)) return `${own} has no rule.`;
  const allowed = MAY_IMPORT[own]?.some((place) => target === place || target.startsWith(`${place}/`));
  if (own !== other && !allowed) return `${from} may not import ${target}.`;
  const upward = TIERS.find(({ folder, tiers }) => isUpward(from, target, folder, tiers));
  return upward && `${from} may not import ${target}, which stands after it in ${upward.folder}.`;
}

function breachOfPackage(from: string, to: string): string | undefined {
  if (MAY_TOUCH_THE_WORLD.test(from) || PURE_PACKAGE.test(to)) return undefined;
  if (from.startsWith('components/') && TYPES_OF_ASTRO.test(to)) return undefined;
  return `${from} may not import ${to}.`;
}

function isUpward(from: string, to: string, folder: string, tiers: readonly (readonly string[])[]): boolean {
  if (!from.startsWith(`${folder}/`) || !to.startsWith(`${folder}/`)) return false;
  const [own, other] = [from, to].map((path) => path.slice(folder.length + 1).split('/')[0] ?? '');
  if (own === other) return false;
  const [ownTier, otherTier] = [own, other].map((name) => tiers.findIndex((tier) => tier.includes(name ?? '')));
  if (ownTier === -1) return false;
  return otherTier === -1 || (otherTier ?? 0) >= (ownTier ?? 0);
}

function importsOf(path: string, text: string): string[] {
  const code = codeOf(text);
  const named = [...code.matchAll(IMPORT)].map((match) => match.slice(1).find((to) => to !== undefined) ?? '');
  const workers = [...code.matchAll(WORKER)].map(([, name]) => `src/build/tasks/${name}.ts`);
  const resolve = (to: string) =>
    to.startsWith('.') ? posix.join('src', posix.dirname(path), to.replace(/\?.*/, '')) : to;
  return [...new Set([...named, ...workers].map(resolve))];
}

/** A file's text without the comments that begin a line. */
function codeOf(text: string): string {
  return text.replace(/^\s*\/\*[\s\S]*?\*\//gm, '').replace(/^\s*\/\/.*/gm, '');
}

/** The circles among imports, types included, each from its first file by name. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const found = new Map<string, string[]>();
  const done = new Set<string>();
  const visit = (path: string, way: string[]): void => {
    const at = way.indexOf(path);
    if (at !== -1) {
      const circle = way.slice(at);
      found.set([...circle].sort().join(), [...circle, path]);
      return;
    }
    if (done.has(path)) return;
    for (const to of imports.get(path) ?? []) if (to.startsWith('src/')) visit(to.slice('src/'.length), [...way, path]);
    done.add(path);
  };
  for (const path of [...imports.keys()].sort()) visit(path, []);
  return [...found.values()];
}
