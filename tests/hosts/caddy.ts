import { readFileSync, writeFileSync } from 'node:fs';
import { findPort, startServer } from './child-server.ts';
import { type Served, scratchFolder } from './host.ts';

/** Caddy as Debian ships it: its configuration, but for port, root and where it keeps state; under a path by `handle_path`. */
export async function serveByCaddy(program: string, site: string, path: string): Promise<Served> {
  const port = await findPort();
  const folder = scratchFolder('caddy');
  const block = readFileSync('/etc/caddy/Caddyfile', 'utf8')
    .replace(':80 {', `:${port} {`)
    .replace('/usr/share/caddy', site);
  const own =
    path === '/' ? block : block.replace('{', `{\nhandle_path ${path}* {`).replace(/\}\s*(?:#[^}]*)?$/, '}\n}\n');
  // Another Caddy of this machine may use the usual port for orders.
  writeFileSync(`${folder}/Caddyfile`, `{\nadmin off\n}\n${own}`);
  const args = ['run', '--config', `${folder}/Caddyfile`, '--adapter', 'caddyfile'];
  return startServer({
    program,
    args,
    env: { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    port,
    path,
  });
}
