import { ABOUT_PAGE, OFFLINE_SCRIPT, OFFLINE_WORKER, SHARE_SCRIPT } from '../../archive/addresses.ts';
import { cacheName, findSavedRequest, isPageAt, mediaTypeOf, plainAddress } from './saved-address.ts';

/** Saved with every page, so that a reader can list and remove saved pages offline. */
const [SAVED_PAGE, SAVED_SCRIPTS] = [ABOUT_PAGE, [OFFLINE_SCRIPT, SHARE_SCRIPT]];

/** The media types of files. Hosts do not know all types of pictures; what is sent in their place is text. */
const [PAGE, SCRIPT, PICTURE] = [/^text\/html$/, /^(?!text\/html$)/, /^(?!text\/)/];

/**
 * Whether this browser can save pages of this site. False over `file://`, over plain http, in some private windows and
 * where a reader blocks storage.
 */
export async function canSavePages(): Promise<boolean> {
  try {
    return location.protocol !== 'file:' && !!navigator.serviceWorker && (await caches.keys()).length >= 0;
  } catch {
    return false;
  }
}

/**
 * Saves pages with their pictures on this device, and registers the service worker that shows them without a network.
 * If a page or a picture cannot be fetched, or something else is answered, `savePages` saves nothing and rejects.
 *
 * @param root the absolute URL of the site's root
 * @param urls absolute, without query and fragment
 */
export async function savePages(root: string, urls: readonly string[]): Promise<void> {
  const fetched: [url: string, response: Response][] = [];
  for (const script of SAVED_SCRIPTS) fetched.push([root + script, await fetchFresh(root + script, SCRIPT)]);
  for (const url of [root + SAVED_PAGE, ...urls]) {
    const response = await fetchFresh(url, PAGE);
    fetched.push([url, response.clone()]);
    const html = await response.text();
    if (!isPageAt(url, html, root)) throw new Error(`${url} is another page.`);
    for (const picture of picturesIn(html, url)) fetched.push([picture, await fetchFresh(picture, PICTURE)]);
  }
  await navigator.serviceWorker.register(new URL(OFFLINE_WORKER, root), { scope: root, updateViaCache: 'none' });
  await navigator.serviceWorker.ready;
  const cache = await caches.open(cacheName(root));
  for (const [url, response] of fetched) await cache.put((await findSavedRequest(cache, url)) ?? url, response);
}

/** Removes saved pages. If none is left, it also removes the cache and the service worker. */
export async function removePages(root: string, addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName(root));
  for (const address of addresses) await cache.delete(address);
  if ((await listSavedPages(root)).length > 0) return;
  await caches.delete(cacheName(root));
  const registration = await navigator.serviceWorker.getRegistration(root);
  if (registration?.scope === root) await registration.unregister();
}

/** The saved pages in the order of their titles. Listing creates no cache if none exists. */
export async function listSavedPages(root: string): Promise<SavedPage[]> {
  if (!(await caches.has(cacheName(root)))) return [];
  const cache = await caches.open(cacheName(root));
  const alwaysSaved = plainAddress(root + SAVED_PAGE);
  const pages: SavedPage[] = [];
  for (const { url } of await cache.keys()) {
    const response = plainAddress(url) === alwaysSaved ? undefined : await cache.match(url);
    if (response && PAGE.test(mediaTypeOf(response)))
      pages.push({ address: url, title: titleIn(await response.text()) });
  }
  return pages.sort((a, b) => a.title.localeCompare(b.title, document.documentElement.lang));
}

/** The absolute URLs of the articles that a page lists, in order. */
export async function articlesOn(url: string): Promise<string[]> {
  const links = toDocument(await (await fetchFresh(url, PAGE)).text()).querySelectorAll('main article h2 a');
  return [...links].map((link) => new URL(link.getAttribute('href') ?? '', url).href);
}

/**
 * Fetches the current version of a file. Throws if its status is not OK or its media type is another. A redirected
 * response is copied, since browsers refuse to show a redirected response from a service worker as a page.
 */
async function fetchFresh(url: string, type: RegExp): Promise<Response> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok || !type.test(mediaTypeOf(response)))
    throw new Error(`${url}: ${response.status} ${mediaTypeOf(response)}`);
  return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;
}

function picturesIn(html: string, url: string): string[] {
  const pictures = [...toDocument(html).querySelectorAll('img[src]')];
  return pictures.map((picture) => new URL(picture.getAttribute('src') ?? '', url).href);
}

function titleIn(html: string): string {
  return toDocument(html).querySelector('h1')?.textContent?.trim() ?? '';
}

function toDocument(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** A page that is saved on this device. */
export interface SavedPage {
  address: string;
  title: string;
}
