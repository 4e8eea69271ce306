import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEEDS } from '../support/checkout.ts';
import { findPort, startServer } from './child-server.ts';
import { type Served, scratchFolder } from './host.ts';

const SHIPPED = '/etc/nginx/sites-available/default';

/**
 * nginx as Debian ships it: its configuration, but for port, root and where it writes; under a path by an alias.
 *
 * @param server the text of another server block, in which `ROOT` and `PORT` stand for the folder and the port
 */
export async function serveByNginx(program: string, site: string, path: string, server?: string): Promise<Served> {
  const port = await findPort();
  const folder = scratchFolder('nginx');
  cpSync('/etc/nginx', join(folder, 'etc'), { recursive: true, verbatimSymlinks: true });
  const own = join(folder, 'site');
  const main = readFileSync(`${folder}/etc/nginx.conf`, 'utf8')
    .replaceAll('/etc/nginx/sites-enabled/*', own)
    .replaceAll('/etc/nginx', `${folder}/etc`)
    .replaceAll('/var/log/nginx', folder)
    .replace('/run/nginx.pid', `${folder}/pid`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};\n`,
  );
  const block = (server ?? shippedBlock(path)).replaceAll('ROOT', site).replaceAll('PORT', String(port));
  writeFileSync(`${folder}/etc/nginx.conf`, main);
  writeFileSync(own, temporary.join('') + block);
  const args = ['-c', `${folder}/etc/nginx.conf`, '-p', folder, '-g', 'daemon off;'];
  return startServer({ program, args, port, path });
}

/** The server block that the manual for publishers gives, to be filled in. */
export function readRecipe(): string {
  const [, recipe] = /```nginx\n([\s\S]*?)```/.exec(readFileSync(join(SEEDS, 'deploying.md'), 'utf8')) ?? [];
  if (!recipe) throw new Error('deploying.md gives no configuration of nginx.');
  return recipe.replace('listen 80;', 'listen PORT;').replace('root /srv/baoting;', 'root ROOT;');
}

function shippedBlock(path: string): string {
  const shipped = readFileSync(SHIPPED, 'utf8').replace(/^(\s*listen .*)\b80 /gm, '$1PORT ');
  return path === '/'
    ? shipped.replace('root /var/www/html', 'root ROOT')
    : shipped.replace('location / {', `location ${path} { alias ROOT/; }\n\tlocation / {`);
}
