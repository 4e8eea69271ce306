import { readFileSync, writeFileSync } from 'node:fs';
import { findPort, startServer } from './child-server.ts';
import { type Served, scratchFolder } from './host.ts';

/**
 * Serves with Caddy and Debian's configuration, with another port, root and state folder. A path is a `handle_path`.
 */
export async function serveByCaddy(program: string, site: string, path: string): Promise<Served> {
  const port = await findPort();
  const folder = scratchFolder('caddy');
  const block = readFileSync('/etc/caddy/Caddyfile', 'utf8')
    .replace(':80 {', `:${port} {`)
    .replace('/usr/share/caddy', site);
  const server =
    path === '/' ? block : block.replace('{', `{\nhandle_path ${path}* {`).replace(/\}\s*(?:#[^}]*)?$/, '}\n}\n');
  // Another Caddy on this machine may use the default port of the admin API.
  writeFileSync(`${folder}/Caddyfile`, `{\nadmin off\n}\n${server}`);
  const args = ['run', '--config', `${folder}/Caddyfile`, '--adapter', 'caddyfile'];
  return startServer({
    program,
    args,
    env: { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    port,
    path,
  });
}
