import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Served } from './host.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
};

/** A bucket of S3, OSS or COS without web hosting: a key without an object gives an XML error, with status 404. */
export function serveObjects(site: string): Promise<Served> {
  const objects = new Set(filesOf(site));
  return startHttpServer((path, response) => {
    if (objects.has(path)) sendFile(site, path, response);
    else response.writeHead(404, { 'Content-Type': 'application/xml' }).end('<Error><Code>NoSuchKey</Code></Error>');
  });
}

/**
 * A host such as Cloudflare Pages, or Netlify with pretty URLs: it redirects from `x.html` to `x` and from `index.html`
 * to its folder, and sends the headers in `_headers`.
 */
export function servePrettyUrls(site: string): Promise<Served> {
  const objects = new Set(filesOf(site));
  const rules = readHeaders(readFileSync(join(site, '_headers'), 'utf8'));
  return startHttpServer((path, response, search) => {
    const target = path.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '');
    const file = [path, `${path}.html`, `${path}index.html`].find((each) => objects.has(each));
    for (const rule of rules)
      if (`/${path}`.startsWith(rule.path)) for (const [name, value] of rule.headers) response.setHeader(name, value);
    if (target !== path && objects.has(path)) response.writeHead(308, { Location: `/${target}${search}` }).end();
    else if (file) sendFile(site, file, response);
    else sendFile(site, '404.html', response.writeHead(404));
  });
}

/** A host that treats `NEWS/X.html` and `news/x.html` as the same file, such as Windows and some network shares. */
export function serveIgnoringCase(site: string): Promise<Served> {
  const byName = new Map(filesOf(site).map((file) => [file.toLowerCase(), file]));
  return startHttpServer((path, response) => {
    const file = byName.get(path.toLowerCase()) ?? byName.get(`${path}index.html`.toLowerCase());
    if (file) sendFile(site, file, response);
    else response.writeHead(404).end();
  });
}

async function startHttpServer(
  answer: (path: string, response: ServerResponse, search: string) => void,
): Promise<Served> {
  const server = createServer((request: IncomingMessage, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    answer(decodeURIComponent(pathname.slice(1)), response, search);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, stop: () => void server.close() };
}

function sendFile(site: string, file: string, response: ServerResponse): void {
  if (!existsSync(join(site, file))) throw new Error(`No ${file}.`);
  if (!response.headersSent) response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
  response.end(readFileSync(join(site, file)));
}

function filesOf(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1));
}

function readHeaders(text: string): { path: string; headers: [string, string][] }[] {
  return text
    .trim()
    .split('\n\n')
    .map((block) => block.split('\n'))
    .map(([path = '', ...lines]) => ({
      path: path.replace(/\*$/, ''),
      headers: lines.map((line): [string, string] => {
        const [name = '', ...value] = line.trim().split(': ');
        return [name, value.join(': ')];
      }),
    }));
}
