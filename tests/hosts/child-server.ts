import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { Served } from './host.ts';

const PATIENCE = 20_000;

/**
 * Starts a server as a child and waits until it answers.
 *
 * @param path where on it the site is: `/` or `/a/b/`
 */
export async function startServer({ program, args, env, port, path }: Start): Promise<Served> {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
  const url = `http://localhost:${port}${path}`;
  const stop = async () => {
    if (child.exitCode === null && child.kill()) await once(child, 'exit');
  };
  for (const end = Date.now() + PATIENCE; ; await setTimeout(50)) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return { url, stop };
    if (child.exitCode !== null || Date.now() > end) {
      await stop();
      throw new Error(`${program} does not serve ${url} (${answer?.status ?? 'no answer'}). It said:\n${said}`);
    }
  }
}

/** A port of this machine that nobody listens on. */
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
