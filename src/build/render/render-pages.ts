import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { toBatches } from '../background/batches.ts';
import { inBackground, runHere, runOnce, startThread } from '../background/pool.ts';
import { outputs } from '../cache/outputs.ts';
import { collectSources } from '../csp/integration.ts';
import { publicFolder } from '../paths.ts';
import { showProgress } from '../progress.ts';
import writePages, { type Rendered, type Written } from '../tasks/write-pages.ts';
import { keepBundle } from './kept-bundle.ts';

/** So many are rendered at a time: some wait for pictures. */
const AT_A_TIME = 8;
/** Up to so many are written in this thread: another one would hardly have started. */
const FEW = 100;
/** Pictures come first: other threads draw them while pages are rendered. */
const PICTURE = /\.(?:png|webp)$/;
/** So many files are written in one go. */
const BATCH = 16;

/** Astro's requests are URLs, of which it reads the path. */
const ORIGIN = 'http://site.invalid';

/** The addresses of the pages of this build, rendered or taken over. */
export const builtPages = new Set<string>();

/**
 * Renders the pages of a build, but for those that the published site has already, and shows the progress. Another thread
 * gives each page its Content Security Policy and writes it. Astro would write each file in several steps that wait for each
 * other, which takes a third of the time of a page.
 */
export function renderPages(): AstroIntegration {
  return {
    name: 'render-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(createPrerenderer),
    },
  };
}

function createPrerenderer(astros: AstroPrerenderer): AstroPrerenderer {
  return {
    ...astros,
    async setup() {
      keepBundle();
      await astros.setup?.();
    },
    async getStaticPaths() {
      const paths = [...withAddresses(await astros.getStaticPaths())];
      const isKnown = ([address, { cacheKey = '' }]: AddressedPath) => outputs().knows(address, cacheKey);
      const known = paths.filter(isKnown);
      const taking = inBackground(takeOver(known));
      await renderAll(
        astros,
        paths.filter((path) => !isKnown(path)),
      );
      await renderAll(astros, await taking);
      return [];
    },
  };
}

/** Takes over the files of paths, in another thread while pages are rendered. Gives the paths of those that are not as they were. */
async function takeOver(known: readonly AddressedPath[]): Promise<AddressedPath[]> {
  const taking = (known.length > FEW ? startThread : runHere)<typeof import('../tasks/take-files.ts')>('take-files');
  const taken = await runOnce(
    taking,
    known.map(([address, { cacheKey = '' }]) => [address, cacheKey]),
  );
  return known.filter(([address, { route }]) => {
    const file = taken[address];
    if (!file) return true;
    outputs().note(address, file);
    if (route.type === 'page') builtPages.add(address);
    if (file.policy) collectSources(file.policy);
    return false;
  });
}

/** Renders and writes the files of paths. */
async function renderAll(astros: AstroPrerenderer, paths: readonly AddressedPath[]): Promise<void> {
  for (const [address, { cacheKey }] of paths) if (cacheKey) outputs().note(address, { key: cacheKey });
  const tick = showProgress('Pages and files', paths.length);
  const writing = paths.length > FEW ? startThread<typeof import('../tasks/write-pages.ts')>('write-pages') : undefined;
  const write = async (files: Rendered[]) =>
    writing
      ? writing.run(
          files,
          Array.from(files, ({ body }) => body),
        )
      : writePages(files);
  const picturesFirst = paths.toSorted(([a], [b]) => Number(PICTURE.test(b)) - Number(PICTURE.test(a)));
  // Without a message to another thread a batch is one file: pictures do not wait for each other.
  const batches = toBatches(picturesFirst, writing ? BATCH : 1).values();
  const work = async () => {
    for (const batch of batches) {
      const files: Rendered[] = [];
      for (const [address, path] of batch) {
        files.push(await render(astros, address, path));
        tick();
      }
      (await write(files)).forEach(note);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  await writing?.stop();
}

/** The paths by the address of the file of each. The first route of an address has it; a file of `public/` comes before all. */
function withAddresses(paths: readonly PathWithRoute[]): Map<string, PathWithRoute> {
  const byAddress = new Map(paths.toReversed().map((path) => [addressOf(path), path]));
  // Most folders of pages are not in public/: one look at each is enough.
  const shared = new Map<string, boolean>();
  const isCopied = (address: string) => {
    const folder = dirname(address);
    if (!shared.has(folder)) shared.set(folder, existsSync(join(publicFolder, folder)));
    return shared.get(folder) && existsSync(join(publicFolder, address));
  };
  return new Map([...byAddress].reverse().filter(([address]) => !isCopied(address)));
}

async function render(
  astros: AstroPrerenderer,
  address: string,
  { pathname, route }: PathWithRoute,
): Promise<Rendered> {
  const isPage = route.type === 'page';
  const path = isPage && !route.isIndex ? `${pathname}.html` : pathname;
  const rendered = await astros.render(new Request(new URL(path, ORIGIN)), { routeData: route });
  const response = rendered instanceof Response ? rendered : rendered.response;
  return { address, body: await response.arrayBuffer(), isPage };
}

function note({ address, sha256, sources }: Written): void {
  outputs().note(address, { sha256, ...(sources && { policy: collectSources(sources) }) });
  if (sources) builtPages.add(address);
}

/** The address of the file of a path: that of an index is in a folder. */
function addressOf({ pathname, route }: PathWithRoute): string {
  const path = decodeURI(pathname).replace(/^\//, '');
  if (route.type !== 'page') return path;
  if (!route.isIndex) return `${path}.html`;
  return `${path.replace(/(?<=[^/])$/, '/')}index.html`;
}

type AddressedPath = [address: string, path: PathWithRoute];
