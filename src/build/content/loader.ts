import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { addressOfArticle, addressOfOwnPage } from '../../archive/addresses.ts';
import type { Article } from '../../archive/article.ts';
import { type Claim, clashesIn } from '../../seeds/claimed-ids.ts';
import { listSeeds } from '../../seeds/folder.ts';
import { findFormat } from '../../seeds/formats.ts';
import type { PassedOver } from '../../seeds/read-seed.ts';
import { toReport } from '../../seeds/refusal-report.ts';
import type { SeedFile, SeedList } from '../../seeds/seed-list.ts';
import { site } from '../../settings/this-site.ts';
import { countOf } from '../../views/count.ts';
import { openCache } from '../cache/cache.ts';
import type { Entry, TextSource } from '../cache/entries.ts';
import { prepareCache } from '../cache/prepare.ts';
import { hashProgram } from '../cache/program.ts';
import { forgetText, incompleteTexts, keepText } from '../cache/texts.ts';
import { handOver, received } from '../handover.ts';
import { buildCache, seedsFolder } from '../paths.ts';
import { showProgress } from '../progress.ts';
import { theseSisters } from '../sisters/these-sisters.ts';
import { compareInBackground } from './compare-in-background.ts';
import { handOverCollection } from './dev-collection.ts';
import { type EntryStore, openEntries } from './kept-entries.ts';
import { loadOwnPages } from './own-pages.ts';
import { readInProcesses } from './read-in-parallel.ts';
import { sortByChange, toEntry } from './seed-entries.ts';
import { watchSeeds } from './watch-seeds.ts';

const LEAD_ADVICE = 'Write the id of one, as in its address news/<id>.html, or remove the setting.';

/**
 * Loads a folder of seeds into a collection. Unchanged seeds are not read again. All refusals stand in one report, which
 * stops a build; in `astro dev` it is printed, and the other seeds are shown.
 */
export function seeds(): Loader {
  return {
    name: 'seeds',
    async load(context) {
      const folder = folderOf(context);
      const isBuild = folder === buildCache;
      // `astro check` needs the schema alone: types do not depend on what stands in the seeds.
      if (!isBuild && !context.watcher) return;
      const list = isBuild ? received('seeds') : await listSeeds(seedsFolder);
      handOver('sisters', (await theseSisters()).sisters);
      await prepareCache(folder);
      const cache = openCache(folder);
      const [before, store] = [cache.entries('source'), openEntries(cache, context.store)];
      // Only a build compares all articles, while Astro bundles the program.
      const comparing = isBuild ? received('comparing') : undefined;
      for (const id of (await comparing?.incomplete) ?? incompleteTexts(cache)) before.delete(id);
      const kept = new Map(before);
      const report = await loadAll(context, list, { store, kept, forget: forgetText });
      if (report && !areLeftOut(context)) throw new Error(report);
      if (report) context.logger.warn(report);
      if (comparing) handOver('similar', compareInBackground(comparing.pool, { folder, sources: kept, before }));
      if (!context.watcher) return;
      const show = () => received('showChange')(() => handOverCollection(kept));
      await show();
      watchSeeds(context, async () => {
        // Pages may still be made of the articles as they were: their texts stay.
        const report = await loadAll(context, await listSeeds(seedsFolder), { store, kept, forget: () => {} });
        if (report) context.logger.warn(report);
        await show();
      });
    },
  };
}

/** Whether the other seeds are shown if some are refused. */
function areLeftOut({ watcher }: LoaderContext): boolean {
  return watcher !== undefined || site.badSeeds === 'skip';
}

/** Loads all seeds. Returns the report of the refused ones, if there are any. */
async function loadAll(
  context: LoaderContext,
  { files, pages, refused, leftovers }: SeedList,
  { store, kept, forget }: Shelf,
): Promise<string | undefined> {
  const cache = openCache(folderOf(context));
  handOverAddresses(files, pages);
  handOver('ownPages', await loadOwnPages(pages, context, refused));
  const passedOver: Record<PassedOver, string[]> = { empty: [], draft: [] };
  const { unchanged, unread } = sortByChange(files, kept, store);
  const ids = new Set(unchanged);
  const tick = showProgress('Seeds read', unread.length);
  const entries: Entry[] = [];
  const read = new Map<string, TextSource>();
  await cache.transaction(async () => {
    for await (const [seed, outcome] of readInProcesses(unread, hashProgram())) {
      tick();
      if (outcome.refusals) {
        refused.push(...outcome.refusals);
        continue;
      }
      if (outcome.passedOver) {
        passedOver[outcome.passedOver].push(seed.shownAs);
        continue;
      }
      ids.add(seed.id);
      read.set(seed.id, outcome.source);
      if (outcome.entry) {
        keepText(seed.id, outcome.source, outcome.text, cache);
        entries.push(await toEntry(seed, outcome, context));
      } else cache.set('source', seed.id, outcome.source);
    }
    // All at once: Astro would list its modules again whenever half a second passes between two of them.
    for (const entry of entries) store.set(entry);
    for (const { id, refusal } of clashesIn(files.flatMap((seed) => toClaim(seed, ids, store)))) {
      ids.delete(id);
      refused.push(refusal);
    }
    for (const id of new Set([...kept.keys(), ...store.keys()])) {
      if (ids.has(id)) continue;
      forget(id, cache);
      store.delete(id);
    }
  });
  // Not before the texts are written, too.
  for (const [id, source] of read) kept.set(id, source);
  for (const id of kept.keys()) if (!ids.has(id)) kept.delete(id);
  sayPassedOver('of systems and editors', leftovers);
  sayPassedOver('without text', passedOver.empty);
  sayPassedOver('with draft: true', passedOver.draft);
  handOver('refused', refused);
  handOver(
    'written',
    files.filter(({ id, format }) => ids.has(id) && findFormat(format)?.rendering !== 'blocks'),
  );
  const reports = [...(refused.length > 0 ? [toReport(refused, areLeftOut(context))] : []), ...missingLead(ids, store)];
  return reports.length > 0 ? reports.join('\n') : undefined;
}

/** Tells the other module graph the ids and the addresses of all seeds and own pages, by their paths. */
function handOverAddresses(files: readonly SeedFile[], pages: readonly SeedFile[]): void {
  handOver('ids', new Map(files.map(({ file, id }) => [file, id])));
  handOver(
    'addresses',
    new Map([
      ...files.map(({ file, id }): [string, string] => [file, addressOfArticle(id)]),
      ...pages.map(({ file, id }): [string, string] => [file, addressOfOwnPage(id)]),
    ]),
  );
}

/** What is wrong with the article that the settings name as the lead, if it is not there or withdrawn. */
function missingLead(ids: ReadonlySet<string>, store: Shelf['store']): string[] {
  if (site.lead === undefined) return [];
  const { withdrawn } = (store.get(site.lead)?.data ?? {}) as Partial<Pick<Article, 'withdrawn'>>;
  if (ids.has(site.lead) && withdrawn === undefined) return [];
  return [`src/site.ts: lead: there is no article ${site.lead}. ${LEAD_ADVICE}`];
}

/** The addresses that the article of a seed claims, if there is one. */
function toClaim({ id, shownAs }: SeedFile, ids: ReadonlySet<string>, store: Shelf['store']): Claim[] {
  const { formerly } = (store.get(id)?.data ?? {}) as Partial<Pick<Article, 'formerly'>>;
  return ids.has(id) ? [{ id, shownAs, formerly: formerly ?? [] }] : [];
}

function sayPassedOver(which: string, files: readonly string[]): void {
  if (files.length > 0) console.log(`Passed over ${countOf(files.length, 'file')} ${which}: ${files.join(', ')}.`);
}

/** Where Astro and the loader keep what the next load needs. */
function folderOf({ config }: LoaderContext): string {
  return resolve(fileURLToPath(config.cacheDir));
}

/** Where a load finds what the one before it left, and leaves what the next one needs. */
interface Shelf {
  store: EntryStore;
  /** What each article was read from, by id. */
  kept: Map<string, TextSource>;
  /** What to do with the kept text of an article that is no more. */
  forget: typeof forgetText;
}
