import { ABOUT_PAGE } from '../../archive/addresses.ts';
import { cacheName, findSavedRequest, isPageAt, mediaTypeOf } from './saved-address.ts';

/*
 * The service worker, which is registered when a reader first saves a page. The worker answers from the network if
 * there is one, and otherwise from the saved pages: without a connection, if the network does not answer in time, or if
 * the server fails. A saved page that is fetched again replaces its saved copy.
 */

/** Milliseconds in which a saved page must arrive from the network. */
const MOST_WAIT = 4000;

/** The first HTTP status by which a server says that it failed. */
const FIRST_FAILURE = 500;

const worker = self as unknown as Worker;
const { scope } = worker.registration;

const OFFLINE_PAGE = `<!doctype html><html lang="zh"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>现在没有网络</title></head><body><h1>现在没有网络</h1><p>这一页没有保存到本机，请联网后再打开。</p><p><a href="${scope}${ABOUT_PAGE}#offline">已保存的文章</a></p></body></html>`;

worker.addEventListener('install', () => worker.skipWaiting());

worker.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET' && event.request.url.startsWith(scope)) event.respondWith(answer(event.request));
});

async function answer(request: Request): Promise<Response> {
  const fetching = fetch(request).catch(() => undefined);
  const saved = await findSaved(request.url).catch(() => undefined);
  if (!saved) return (await fetching) ?? (request.mode === 'navigate' ? toOfflineResponse() : Response.error());
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, MOST_WAIT));
  const fresh = fetching.then((response) => response && receive(response, request.url, saved));
  return (await Promise.race([fresh, late]).catch(() => undefined)) ?? saved.response;
}

/**
 * What to show of a response for a saved file: the response, if the host is the one to speak (the page is gone, moved,
 * or asks for a log-in), or undefined if the saved file serves a reader better. The saved copy is replaced only by the
 * same file of this site, when it has arrived as a whole.
 */
async function receive(response: Response, url: string, { cache, key, response: saved }: Saved) {
  const isPage = mediaTypeOf(saved) === 'text/html';
  if (!response.ok || mediaTypeOf(response) !== mediaTypeOf(saved))
    return isPage && response.status < FIRST_FAILURE ? response : undefined;
  const text = await response.clone().text();
  if (!response.redirected && (!isPage || isPageAt(url, text, scope)))
    await cache.put(key, response.clone()).catch(() => undefined);
  return response;
}

/** The saved copy of a page or picture. Undefined if it is not saved. */
async function findSaved(url: string): Promise<Saved | undefined> {
  if (!(await caches.has(cacheName(scope)))) return undefined;
  const cache = await caches.open(cacheName(scope));
  const key = await findSavedRequest(cache, url);
  const response = key && (await cache.match(key));
  return response && { cache, key, response };
}

function toOfflineResponse(): Response {
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "default-src 'none'" };
  return new Response(OFFLINE_PAGE, { status: 503, headers });
}

/** A saved file and the cache that has it. */
interface Saved {
  cache: Cache;
  key: Request;
  response: Response;
}

/**
 * The part of a service worker's global scope that is used here. TypeScript's types for pages and for workers exclude
 * each other.
 */
interface Worker {
  registration: { scope: string };
  skipWaiting: () => Promise<void>;
  addEventListener(type: 'install', listener: () => void): void;
  addEventListener(
    type: 'fetch',
    listener: (event: { request: Request; respondWith: (response: Promise<Response>) => void }) => void,
  ): void;
}
