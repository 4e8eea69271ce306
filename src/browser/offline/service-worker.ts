import { ABOUT_PAGE } from '../../archive/addresses.ts';
import { cacheName, findSavedRequest } from './saved-address.ts';

/*
 * The service worker, which is registered when a reader first saves a page. The worker answers from the network if
 * there is one, and otherwise from the saved pages. A saved page that is fetched again replaces its saved copy.
 */

const worker = self as unknown as Worker;
const { scope } = worker.registration;

const OFFLINE_PAGE = `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>现在没有网络</title></head><body><h1>现在没有网络</h1><p>这一页没有存在这台设备上，连上网再来。</p><p><a href="${scope}${ABOUT_PAGE}#offline">存下了哪些文章</a></p></body></html>`;

worker.addEventListener('install', () => worker.skipWaiting());

worker.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET' && event.request.url.startsWith(scope)) event.respondWith(answer(event.request));
});

async function answer(request: Request): Promise<Response> {
  try {
    const response = await fetch(request);
    if (response.ok && !response.redirected) await updateSavedCopy(request.url, response.clone());
    return response;
  } catch {
    const cache = await caches.open(cacheName(scope));
    const saved = await findSavedRequest(cache, request.url);
    if (saved) return (await cache.match(saved)) ?? Response.error();
    return request.mode === 'navigate' ? toOfflineResponse() : Response.error();
  }
}

/** Replaces the saved copy of a page or picture. Does nothing if it is not saved. */
async function updateSavedCopy(url: string, response: Response): Promise<void> {
  if (!(await caches.has(cacheName(scope)))) return;
  const cache = await caches.open(cacheName(scope));
  const saved = await findSavedRequest(cache, url);
  if (saved) await cache.put(saved, response);
}

function toOfflineResponse(): Response {
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "default-src 'none'" };
  return new Response(OFFLINE_PAGE, { status: 503, headers });
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
