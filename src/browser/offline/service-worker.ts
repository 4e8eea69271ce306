import { ABOUT_PAGE } from '../../archive/addresses.ts';
import { findKept, keptName } from './saved-address.ts';

/*
 * The service worker, which only a reader who keeps a page has. The network answers whenever there is one; what was kept is
 * for when there is none. A kept page that is read again is kept as it is now.
 */

const worker = self as unknown as Worker;
const { scope } = worker.registration;

const OFFLINE = `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>现在没有网络</title></head><body><h1>现在没有网络</h1><p>这一页没有存在这台设备上，连上网再来。</p><p><a href="${scope}${ABOUT_PAGE}#offline">存下了哪些文章</a></p></body></html>`;

worker.addEventListener('install', () => worker.skipWaiting());

worker.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET' && event.request.url.startsWith(scope)) event.respondWith(answer(event.request));
});

async function answer(request: Request): Promise<Response> {
  try {
    const response = await fetch(request);
    if (response.ok && !response.redirected) await keepAsItIs(request.url, response.clone());
    return response;
  } catch {
    const cache = await caches.open(keptName(scope));
    const kept = await findKept(cache, request.url);
    if (kept) return (await cache.match(kept)) ?? Response.error();
    return request.mode === 'navigate' ? noNetwork() : Response.error();
  }
}

async function keepAsItIs(url: string, response: Response): Promise<void> {
  if (!(await caches.has(keptName(scope)))) return;
  const cache = await caches.open(keptName(scope));
  const kept = await findKept(cache, url);
  if (kept) await cache.put(kept, response);
}

function noNetwork(): Response {
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "default-src 'none'" };
  return new Response(OFFLINE, { status: 503, headers });
}

/** What a service worker sees of itself; the types of a page and those of a worker cannot be had at once. */
interface Worker {
  registration: { scope: string };
  skipWaiting: () => Promise<void>;
  addEventListener(type: 'install', listener: () => void): void;
  addEventListener(
    type: 'fetch',
    listener: (event: { request: Request; respondWith: (response: Promise<Response>) => void }) => void,
  ): void;
}
