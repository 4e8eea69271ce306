/** Two places where a site may stand: what leads to the same place from both, or out of one, leaves the site. */
const SITES = ['file:///one/', 'file:///two/'];

/** Whether an address leads to the web, in full. */
export function isOnTheWeb(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}

/**
 * Whether a link on an article's page may lead to an address: to the web, or to a page or a place of this site, counted from
 * that page. A browser's own reading of addresses decides, so that no spelling gets past it.
 */
export function isSafeLink(address: string): boolean {
  if (isOnTheWeb(address)) return true;
  return SITES.every((site) => {
    const page = `${site}news/x.html`;
    return URL.canParse(address, page) && new URL(address, page).href.startsWith(site);
  });
}
