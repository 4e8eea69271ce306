import { readSite } from '../../support/built-site.ts';
import { faultsOfAtom } from '../../views/feeds/rules/atom.ts';
import { faultsOfJsonFeed } from '../../views/feeds/rules/json-feed.ts';
import { faultsOfOpml } from '../../views/feeds/rules/opml.ts';
import { faultsOfRss } from '../../views/feeds/rules/rss.ts';
import { faultsOfSitemap } from '../../views/feeds/rules/sitemap.ts';
import { parseXml } from '../../views/feeds/rules/xml.ts';

/**
 * Validates the feeds and sitemaps of a site.
 *
 * @param address the site's address
 * @returns the files that were checked, and each fault with its file
 */
export function checkFiles(folder: string, address: string): { checked: string[]; faults: string[] } {
  const { files, text } = readSite(folder);
  const checked = files.filter((file) => /\.(?:xml|opml)$|^(?:feed|\w+\/\w+)\.json$/.test(file));
  const faults = checked.flatMap((file) => faultsOf(file, text(file), address).map((fault) => `${file}: ${fault}`));
  return { checked, faults };
}

function faultsOf(file: string, text: string, address: string): string[] {
  const url = `${address}/${file}`;
  if (file.endsWith('.json')) return faultsOfJsonFeed(JSON.parse(text), url);
  const root = parseXml(text);
  if (root.name === 'rss') return faultsOfRss(root, url);
  if (root.name === 'feed') return faultsOfAtom(root, url);
  if (root.name === 'opml') return faultsOfOpml(root);
  return faultsOfSitemap(root, `${address}/`);
}
