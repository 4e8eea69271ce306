import { pathToFileURL } from 'node:url';
import { serveByApache } from './apache.ts';
import { serveByCaddy } from './caddy.ts';
import type { Host } from './host.ts';
import { readRecipe, serveByNginx } from './nginx.ts';
import { findPrograms, versionOf } from './programs.ts';
import { serveByPython } from './python.ts';
import { serveByPackage, version } from './serve-package.ts';
import { serveIgnoringCase, serveObjects, servePrettyUrls } from './small-servers.ts';
import { openFromZip } from './zip.ts';

const { nginx, caddy, apache2, python3 } = findPrograms();

const SERVERS = [
  { name: `nginx ${versionOf(nginx, '-v')}`, program: nginx, serve: serveByNginx },
  { name: `Caddy ${versionOf(caddy, 'version')}`, program: caddy, serve: serveByCaddy },
  { name: `Apache ${versionOf(apache2, '-v')}`, program: apache2, serve: serveByApache },
  { name: `Python ${versionOf(python3, '--version')} http.server`, program: python3, serve: serveByPython },
];

/** A folder on disk, without a server. */
export const FOLDER: Host = {
  name: 'file://, from a folder',
  entry: 'index.html',
  open: async (site) => ({ url: `${pathToFileURL(site)}/`, stop: () => {} }),
};

/** A host that redirects to URLs without `.html`, and sends the headers in `_headers`. */
export const PRETTY_URLS: Host = {
  name: 'a host that redirects from x.html to x and reads _headers',
  open: servePrettyUrls,
};

/** Every host that must serve the same site. */
export const MATRIX: Host[] = [
  FOLDER,
  ...SERVERS.flatMap(({ name, program, serve }) => [
    { name: `${name}, at the root`, open: (site: string) => serve(program, site, '/') },
    { name: `${name}, under /a/b/`, open: (site: string) => serve(program, site, '/a/b/') },
  ]),
  {
    name: `${SERVERS[0]?.name}, with the configuration of deploying.md`,
    open: (site) => serveByNginx(nginx, site, '/', readRecipe()),
  },
  { name: 'file://, from an unpacked ZIP', entry: 'index.html', open: (site) => openFromZip(python3, site) },
  { name: `serve ${version}`, open: serveByPackage },
  { name: 'an object store that serves exact keys only', entry: 'index.html', open: serveObjects },
  PRETTY_URLS,
  { name: 'a host that ignores case', open: serveIgnoringCase },
];
