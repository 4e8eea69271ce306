import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { Served } from './host.ts';

const START_TIMEOUT_MS = 20_000;

/**
 * Starts a server as a child process and waits until it answers. Rejects if it exits or does not answer in time.
 *
 * @param path the path of the site on the server: `/` or `/a/b/`
 */
export async function startServer({ program, args, env, port, path }: Start): Promise<Served> {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const url = `http://localhost:${port}${path}`;
  const stop = async () => {
    if (child.exitCode === null && child.kill()) await once(child, 'exit');
  };
  for (const end = Date.now() + START_TIMEOUT_MS; ; await setTimeout(50)) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return { url, stop };
    if (child.exitCode !== null || Date.now() > end) {
      await stop();
      throw new Error(`${program} does not serve ${url} (${answer?.status ?? 'no answer'}). Its output:\n${output}`);
    }
  }
}

/** Finds a free port on this machine. */
export async function findPort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

interface Start {
  program: string;
  args: string[];
  env?: Record<string, string>;
  port: number;
  path: string;
}
