import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { findPort, startServer } from './child-server.ts';
import { type Served, scratchFolder } from './host.ts';

/** Serves with Apache and Debian's configuration, with another port, root and runtime folder. A path is an `Alias`. */
export async function serveByApache(program: string, site: string, path: string): Promise<Served> {
  const port = await findPort();
  const folder = scratchFolder('apache');
  const etc = `${folder}/etc`;
  cpSync('/etc/apache2', etc, { recursive: true, verbatimSymlinks: true });
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(`${etc}/${file}`, change(readFileSync(`${etc}/${file}`, 'utf8')));
  edit('ports.conf', (text) => text.replace('Listen 80', `Listen ${port}`));
  edit('apache2.conf', (text) => text.replace('/var/www/', `${site}/`));
  edit('sites-available/000-default.conf', (text) =>
    text
      .replace('*:80', `*:${port}`)
      .replace('DocumentRoot /var/www/html', path === '/' ? `DocumentRoot ${site}` : `Alias ${path} ${site}/`),
  );
  const env = {
    APACHE_CONFDIR: etc,
    APACHE_RUN_USER: 'www-data',
    APACHE_RUN_GROUP: 'www-data',
    APACHE_PID_FILE: `${folder}/pid`,
    APACHE_RUN_DIR: folder,
    APACHE_LOCK_DIR: folder,
    APACHE_LOG_DIR: folder,
  };
  const args = ['-d', etc, '-f', `${etc}/apache2.conf`, '-D', 'FOREGROUND'];
  return startServer({ program, args, env, port, path });
}
