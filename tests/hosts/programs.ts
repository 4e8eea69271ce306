import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const HOW =
  'On Debian or Ubuntu: apt-get install --no-install-recommends nginx caddy apache2 python3. The rows use the configuration that these packages bring.';

/** The servers of Debian's packages, and what shows that its configuration is there too. */
const NEEDED = {
  nginx: '/etc/nginx/sites-available/default',
  caddy: '/etc/caddy/Caddyfile',
  apache2: '/etc/apache2/sites-available/000-default.conf',
  python3: '/',
};

/** Where each server's program is. Throws, and says what to install, if any is missing: no row is left out in silence. */
export function findPrograms(): Record<keyof typeof NEEDED, string> {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  const found = Object.entries(NEEDED).map(([name, configuration]) => {
    const program = folders.map((folder) => join(folder, name)).find(existsSync);
    return [name, existsSync(configuration) ? program : undefined] as const;
  });
  const missing = found.filter(([, program]) => !program).map(([name]) => name);
  if (missing.length > 0) throw new Error(`No ${missing.join(', no ')} was found. ${HOW}`);
  return Object.fromEntries(found) as Record<keyof typeof NEEDED, string>;
}

/** The first number with dots that a program says of itself: `1.22.1`. */
export function versionOf(program: string, flag: string): string {
  const said = execFileSync('/bin/sh', ['-c', '"$0" "$1" 2>&1', program, flag], { encoding: 'utf8' });
  return /\d+(?:\.\d+)+/.exec(said)?.[0] ?? 'of unknown version';
}
