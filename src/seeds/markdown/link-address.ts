/** Two sample locations of the site. A link stays on the site if it resolves to an address inside either location. */
const SITES = ['file:///one/', 'file:///two/'];

/** Whether an address is a full web address (`http:` or `https:`). */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}

/**
 * Whether a link on an article's page may lead to an address: a full web address, or an address on this site, relative
 * to the page. The address is resolved by the URL parser that browsers use, so that no spelling evades the check.
 */
export function isSafeLink(address: string): boolean {
  if (isWebAddress(address)) return true;
  return SITES.every((site) => {
    const page = `${site}news/x.html`;
    return URL.canParse(address, page) && new URL(address, page).href.startsWith(site);
  });
}
