import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/**
 * Serves a folder on `localhost` until `stop` is called.
 *
 * @param path where the site begins: `/` or `/a/b/`
 * @param headers headers of every response
 * @param atPort 0 for any free port
 * @returns `asked`: the paths that were requested so far
 */
export async function serve(
  folder: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  atPort = 0,
): Promise<{ url: string; port: number; asked: readonly string[]; stop: () => void }> {
  const asked: string[] = [];
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const missing = () => void response.writeHead(404).end();
    const url = request.url ?? '/';
    asked.push(url);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    request.url = url.slice(path.length - 1);
    if (url.startsWith(path)) files(request, response, missing);
    else missing();
  });
  await new Promise<void>((resolve) => server.listen(atPort, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://localhost:${port}${path}`, port, asked, stop };
}
