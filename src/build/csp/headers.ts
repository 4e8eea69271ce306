/** What a site has no use for, and so no page of it may ask a reader for. */
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
 * What a host should send beside the files, by path. Only hosts that serve all over HTTPS read these files, so that they may
 * say so for a year. Other sites may show a picture from a feed: resources are for any origin, windows and frames for none.
 *
 * @param policy the site's Content Security Policy
 */
export function toHeaderRules(policy: string): HeaderRule[] {
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
    { path: '/search/', headers: { 'Cache-Control': `public, max-age=${YEAR}, immutable` } },
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
