import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** Serves a folder under a path such as `/` or `/a/b/` on a free port of this machine, until `stop` is called. `headers` go with every file. */
export async function serve(
  folder: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ url: string; stop: () => void }> {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const missing = () => void response.writeHead(404).end();
    const url = request.url ?? '/';
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    request.url = url.slice(path.length - 1);
    if (url.startsWith(path)) files(request, response, missing);
    else missing();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}${path}`, stop: () => server.close() };
}
