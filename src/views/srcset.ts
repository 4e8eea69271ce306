/**
 * Maps the URLs of a `srcset`.
 *
 * @example mapSrcset('a.webp 1x, b.webp 2x', (url) => `x/${url}`) // 'x/a.webp 1x, x/b.webp 2x'
 */
export function mapSrcset(srcset: string, map: (url: string) => string): string {
  const candidates = srcset.split(',').map((candidate) => candidate.trim().split(/\s+/));
  return candidates.map(([url = '', ...size]) => [map(url), ...size].join(' ')).join(', ');
}
