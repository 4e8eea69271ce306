import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const HOW_TO_INSTALL =
  'On Debian or Ubuntu: apt-get install --no-install-recommends nginx caddy apache2 python3. The rows use the configuration that these packages bring.';

/** Servers by the name of their program, and a file that exists if Debian's configuration is installed. */
const REQUIRED_PROGRAMS = {
  nginx: '/etc/nginx/sites-available/default',
  caddy: '/etc/caddy/Caddyfile',
  apache2: '/etc/apache2/sites-available/000-default.conf',
  python3: '/',
};

/** The path of each server's program. Throws if one is missing, with what to install, so that no row is skipped. */
export function findPrograms(): Record<keyof typeof REQUIRED_PROGRAMS, string> {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  const found = Object.entries(REQUIRED_PROGRAMS).map(([name, configuration]) => {
    const program = folders.map((folder) => join(folder, name)).find(existsSync);
    return [name, existsSync(configuration) ? program : undefined] as const;
  });
  const missing = found.filter(([, program]) => !program).map(([name]) => name);
  if (missing.length > 0) throw new Error(`No ${missing.join(', no ')} was found. ${HOW_TO_INSTALL}`);
  return Object.fromEntries(found) as Record<keyof typeof REQUIRED_PROGRAMS, string>;
}

/** The first dotted number in the output of a program: `1.22.1`. */
export function versionOf(program: string, flag: string): string {
  const output = execFileSync('/bin/sh', ['-c', '"$0" "$1" 2>&1', program, flag], { encoding: 'utf8' });
  return /\d+(?:\.\d+)+/.exec(output)?.[0] ?? 'of unknown version';
}
