import { hash } from 'node:crypto';
import { isHostConfig, NOT_FOUND_PAGE, RECEIPT_FILE } from '../../archive/addresses.ts';
import { findReceipt, type Receipt } from '../../views/receipt/receipt.ts';

/** How many files are requested at a time, and how often a file is requested from a busy host. */
const [AT_ONCE, TRIES] = [8, 4];

/** The status codes of a missing file. Object stores that hide their listings answer 403. */
const MISSING = [403, 404, 410];

/**
 * Fetches a deployed site's receipt, and every file that the receipt lists. Redirects are followed (`x.html` to `x`).
 *
 * @param url of the site, or of its front page
 * @returns the receipt, and the SHA-256 of the file at each address; missing files are absent
 * @throws if there is no receipt, or the host cannot be reached
 */
export async function fetchDeployed(url: URL): Promise<{ receipt: Receipt; found: Map<string, string> }> {
  const site = new URL(/\/[^/]*\.html$/.test(url.pathname) ? './' : `${url.pathname.replace(/\/?$/, '/')}`, url);
  const answer = await request(new URL(RECEIPT_FILE, site));
  const receipt = answer.ok ? findReceipt(await answer.text()) : undefined;
  if (!receipt) throw new Error(`There is no receipt at ${answer.url}. Give the address of the site's front page.`);
  const found = new Map<string, string>();
  const addresses = Object.keys(receipt.files).filter((address) => !isHostConfig(address));
  const next = addresses.values();
  const fetchAll = async () => {
    for (const address of next) {
      const fetched = await fetchFile(address, site);
      // A host that follows the rules of _redirects serves the page to which the small one leads.
      const isRedirect = fetched && isPlaceOf(receipt.redirects[address], fetched.url, site);
      if (isRedirect) found.set(address, receipt.files[address] ?? '');
      else if (fetched) found.set(address, hash('sha256', fetched.bytes));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fetchAll));
  return { receipt, found };
}

/** Whether a file came from an address of the site, with or without its ending. */
function isPlaceOf(address: string | undefined, url: string, site: URL): boolean {
  if (address === undefined) return false;
  return [address, address.replace(/\.html$/, '')].some(
    (path) => new URL(path, site).pathname === new URL(url).pathname,
  );
}

async function fetchFile(address: string, site: URL): Promise<{ bytes: Uint8Array; url: string } | undefined> {
  const url = new URL(`./${encodeURI(address)}`, site);
  if (!url.href.startsWith(site.href)) throw new Error(`The receipt names ${address}, which is not on its site.`);
  const answer = await request(url);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  // A host may serve 404.html with the status 404 at its own address too.
  if (answer.ok || address === NOT_FOUND_PAGE) return { bytes, url: answer.url };
  if (MISSING.includes(answer.status)) return undefined;
  throw new Error(`${url} answers ${answer.status} ${answer.statusText}. Try again when the host is well.`);
}

async function request(url: URL, tries = TRIES): Promise<Response> {
  const answer = await fetch(url).catch((error: Error) => {
    if (tries === 1) throw new Error(`${url} cannot be reached: ${causeOf(error)}. Check the address and the network.`);
  });
  if (answer && (tries === 1 || (answer.status !== 429 && answer.status < 500))) return answer;
  await answer?.body?.cancel();
  await new Promise((resolve) => setTimeout(resolve, 250 * 2 ** (TRIES - tries)));
  return request(url, tries - 1);
}

function causeOf({ message, cause }: Error): string {
  return cause instanceof Error && cause.message ? cause.message : message;
}
