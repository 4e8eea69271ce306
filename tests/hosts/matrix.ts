import { pathToFileURL } from 'node:url';
import { serveByApache } from './apache.ts';
import { serveByCaddy } from './caddy.ts';
import type { Host } from './host.ts';
import { openFromZip } from './mail.ts';
import { readRecipe, serveByNginx } from './nginx.ts';
import { findPrograms, versionOf } from './programs.ts';
import { serveByPython } from './python.ts';
import { serveByPackage, version } from './serve-package.ts';
import { serveIgnoringCase, serveObjects, servePretty } from './small-servers.ts';

const { nginx, caddy, apache2, python3 } = findPrograms();

const SERVERS = [
  { name: `nginx ${versionOf(nginx, '-v')}`, program: nginx, serve: serveByNginx },
  { name: `Caddy ${versionOf(caddy, 'version')}`, program: caddy, serve: serveByCaddy },
  { name: `Apache ${versionOf(apache2, '-v')}`, program: apache2, serve: serveByApache },
  { name: `Python ${versionOf(python3, '--version')} http.server`, program: python3, serve: serveByPython },
];

/** A folder, opened without any server. */
export const FOLDER: Host = {
  name: 'file://, from a folder',
  entry: 'index.html',
  open: async (site) => ({ url: `${pathToFileURL(site)}/`, stop: () => {} }),
};

/** A host that reads the headers which a build writes. */
export const PRETTY: Host = { name: 'a host that leads from x.html to x and reads _headers', open: servePretty };

/** Every host that one and the same site is served by. */
export const MATRIX: Host[] = [
  FOLDER,
  ...SERVERS.flatMap(({ name, program, serve }) => [
    { name: `${name}, at the root`, open: (site: string) => serve(program, site, '/') },
    { name: `${name}, under /a/b/`, open: (site: string) => serve(program, site, '/a/b/') },
  ]),
  {
    name: `${SERVERS[0]?.name}, as deploying.md sets it up`,
    open: (site) => serveByNginx(nginx, site, '/', readRecipe()),
  },
  { name: 'file://, from a ZIP that came by mail', entry: 'index.html', open: (site) => openFromZip(python3, site) },
  { name: `serve ${version}`, open: serveByPackage },
  { name: 'an object store that knows exact keys only', entry: 'index.html', open: serveObjects },
  PRETTY,
  { name: 'a host that does not tell capitals from small letters', open: serveIgnoringCase },
];
