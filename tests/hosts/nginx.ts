import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/checkout.ts';
import { findPort, startServer } from './child-server.ts';
import { type Served, scratchFolder } from './host.ts';

const DEBIAN_SITE = '/etc/nginx/sites-available/default';

/**
 * Serves with nginx and Debian's configuration, with another port, root and runtime folder. A path is an `alias`.
 *
 * @param server a server block to use instead of Debian's; `ROOT` and `PORT` in it are replaced
 */
export async function serveByNginx(program: string, site: string, path: string, server?: string): Promise<Served> {
  const port = await findPort();
  const folder = scratchFolder('nginx');
  cpSync('/etc/nginx', join(folder, 'etc'), { recursive: true, verbatimSymlinks: true });
  const siteFile = join(folder, 'site');
  const main = readFileSync(`${folder}/etc/nginx.conf`, 'utf8')
    .replaceAll('/etc/nginx/sites-enabled/*', siteFile)
    .replaceAll('/etc/nginx', `${folder}/etc`)
    .replaceAll('/var/log/nginx', folder)
    .replace('/run/nginx.pid', `${folder}/pid`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};\n`,
  );
  const block = (server ?? debianBlock(path)).replaceAll('ROOT', site).replaceAll('PORT', String(port));
  writeFileSync(`${folder}/etc/nginx.conf`, main);
  writeFileSync(siteFile, temporary.join('') + block);
  const args = ['-c', `${folder}/etc/nginx.conf`, '-p', folder, '-g', 'daemon off;'];
  return startServer({ program, args, port, path });
}

/** The server block of `deploying.md`, with `ROOT` and `PORT` in place of its root and port. */
export function readRecipe(): string {
  const [, recipe] = /```nginx\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, '.github/deploying.md'), 'utf8')) ?? [];
  if (!recipe) throw new Error('deploying.md has no configuration for nginx.');
  return recipe.replace('listen 80;', 'listen PORT;').replace('root /srv/baoting;', 'root ROOT;');
}

function debianBlock(path: string): string {
  const block = readFileSync(DEBIAN_SITE, 'utf8').replace(/^(\s*listen .*)\b80 /gm, '$1PORT ');
  return path === '/'
    ? block.replace('root /var/www/html', 'root ROOT')
    : block.replace('location / {', `location ${path} { alias ROOT/; }\n\tlocation / {`);
}
