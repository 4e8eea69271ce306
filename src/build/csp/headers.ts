/** Features of a browser that no page of the site uses. */
const NEVER_ASKED = [
  'accelerometer',
  'camera',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'payment',
  'usb',
];

/** A year, in seconds. */
const YEAR = 31_536_000;

/**
 * The headers that a host should send with the files, by path. Hosts that read these files serve everything over HTTPS, so
 * that HSTS is safe. Feed readers on other sites show our pictures, so that resources are for any origin.
 *
 * @param policy the site's Content Security Policy
 * @param indexFolders where the files of the search index are: `/search/`
 */
export function toHeaderRules(policy: string, indexFolders: readonly string[]): HeaderRule[] {
  return [
    {
      path: '/',
      headers: {
        'Content-Security-Policy': policy,
        'Strict-Transport-Security': `max-age=${YEAR}`,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': NEVER_ASKED.map((feature) => `${feature}=()`).join(', '),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
    },
    // Each build's index has a folder of its own.
    ...indexFolders.map((path) => ({ path, headers: { 'Cache-Control': `public, max-age=${YEAR}, immutable` } })),
  ];
}

/** Header rules as Cloudflare Pages and Netlify read them, from a file `_headers` at the root. */
export function toHeadersFile(rules: HeaderRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [`${path}*`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');
}

/** Header rules as Vercel reads them, from a file `vercel.json` in the folder that is deployed. */
export function toVercelFile(rules: HeaderRule[]): string {
  const headers = rules.map(({ path, headers }) => ({
    source: `${path}(.*)`,
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
  }));
  return `${JSON.stringify({ headers }, null, 2)}\n`;
}

/** Headers of all files under a path. No header stands in two rules that hold for one file: hosts would join them. */
export interface HeaderRule {
  path: string;
  headers: Record<string, string>;
}
