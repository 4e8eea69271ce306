import { ABOUT_PAGE, OFFLINE_SCRIPT, OFFLINE_WORKER, SHARE_SCRIPT } from '../../archive/addresses.ts';
import { findKept, keptName, plainAddress } from './saved-address.ts';

/** What is kept beside every page: it tells the reader what there is, and lets them remove it. */
const ALWAYS = [ABOUT_PAGE, OFFLINE_SCRIPT, SHARE_SCRIPT];

/** Whether this browser can keep pages of this site: not over `file://`, nor over plain http, nor in some private windows. */
export function canKeep(): boolean {
  return location.protocol !== 'file:' && 'serviceWorker' in navigator && 'caches' in window;
}

/**
 * Keeps pages with their pictures on this device, and from then on the worker that shows them where there is no network.
 * Rejects, and keeps nothing, if one cannot be fetched.
 *
 * @param root the site's own address, under which all pages stand
 * @param urls without query and fragment
 */
export async function keepPages(root: string, urls: readonly string[]): Promise<void> {
  const fetched: [url: string, response: Response][] = [];
  for (const url of [...ALWAYS.map((address) => root + address), ...urls]) {
    const response = await fetchWhole(url);
    fetched.push([url, response.clone()]);
    const pictures = isPage(response) ? picturesIn(await response.text(), url) : [];
    for (const picture of pictures) fetched.push([picture, await fetchWhole(picture)]);
  }
  await navigator.serviceWorker.register(new URL(OFFLINE_WORKER, root), { scope: root, updateViaCache: 'none' });
  await navigator.serviceWorker.ready;
  const cache = await caches.open(keptName(root));
  for (const [url, response] of fetched) await cache.put((await findKept(cache, url)) ?? url, response);
}

/** Removes kept pages; with the last of them all else goes, the worker too. */
export async function forgetPages(root: string, addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(keptName(root));
  for (const address of addresses) await cache.delete(address);
  if ((await listKept(root)).length > 0) return;
  await caches.delete(keptName(root));
  const registration = await navigator.serviceWorker.getRegistration(root);
  if (registration?.scope === root) await registration.unregister();
}

/** The pages that are kept, in the order of their titles. Asking changes nothing. */
export async function listKept(root: string): Promise<KeptPage[]> {
  if (!(await caches.has(keptName(root)))) return [];
  const cache = await caches.open(keptName(root));
  const always = ALWAYS.map((address) => plainAddress(root + address));
  const pages: KeptPage[] = [];
  for (const { url } of await cache.keys()) {
    const response = always.includes(plainAddress(url)) ? undefined : await cache.match(url);
    if (response && isPage(response)) pages.push({ address: url, title: titleIn(await response.text()) });
  }
  return pages.sort((a, b) => a.title.localeCompare(b.title, 'zh-Hans'));
}

/** The articles that a page lists with a headline each, in order. */
export async function articlesOn(url: string): Promise<string[]> {
  const links = toDocument(await (await fetchWhole(url)).text()).querySelectorAll('main article h2 a');
  return [...links].map((link) => new URL(link.getAttribute('href') ?? '', url).href);
}

/** A page as a host gives it now. What it was redirected from may not be shown as a page, so that is forgotten. */
async function fetchWhole(url: string): Promise<Response> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;
}

function picturesIn(html: string, url: string): string[] {
  const pictures = [...toDocument(html).querySelectorAll('img[src]')];
  return pictures.map((picture) => new URL(picture.getAttribute('src') ?? '', url).href);
}

function titleIn(html: string): string {
  return toDocument(html).querySelector('h1')?.textContent?.trim() ?? '';
}

function isPage(response: Response): boolean {
  return response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
}

function toDocument(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** A page that is kept. */
export interface KeptPage {
  address: string;
  title: string;
}
