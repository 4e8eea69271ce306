/**
 * The kinds of pages to which others link, the most important first: each that goes is named. Not named are the numbered pages
 * of lists (`page/2.html`), whose contents shift anyway, copies in traditional characters, which go with their originals, and
 * what is no page.
 */
const NAMED: readonly RegExp[] = [
  /^news\/[^/]+\.html$/,
  /^pages\/[^/]+\.html$/,
  /^(?:sections|companies|stories|topics)\/[^/]+\.html$/,
  /^stocks\/[^/]+\.html$/,
  /^(?:sources|authors)\/[^/]+\.html$/,
  /^archive\/(?:\d{4}(?:-\d\d)?|undated)\.html$/,
  /^headlines\/[^/]+\.html$/,
];

/**
 * The addresses of pages that a site had and has no more, by kind, then by name.
 *
 * @param former the addresses of all files that it had
 * @param present the addresses of the pages that it has
 */
export function lostAddresses(former: readonly string[], present: ReadonlySet<string>): string[] {
  const lost = former.filter((address) => !present.has(address)).toSorted();
  return NAMED.flatMap((kind) => lost.filter((address) => kind.test(address)));
}
