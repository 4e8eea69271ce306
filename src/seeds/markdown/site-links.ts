import { defineMdastPlugin, type MdastPluginEntry, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';
import { addressOfArticle, OWN_PAGES, relativeLink } from '../../archive/addresses.ts';
import { isOwnPage, parseSeedName, resolveInFolder } from '../file-name.ts';
import { findFormat } from '../formats.ts';

/** An address with a scheme (`https:`), or of another host (`//`): it leads out of the site. */
const LEADS_OUT = /^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i;
/** Pages in the folders in which those of articles and of the publisher's own stand. */
const [ARTICLE, OWN_PAGE] = [addressOfArticle('x'), `${OWN_PAGES}x.html`];
/** Attributes of HTML elements that hold one address. */
const ADDRESS_ATTRIBUTE = /^(?:href|src|poster)$/;

/**
 * The link on an article's page, or on a page of the publisher's own, for the address that its file states. The path of a
 * seed, counted from the file that states it, leads to the page of that seed, and `/` is the root of the site, wherever that
 * stands. All else is counted from the page, as it is written. Both kinds of pages stand one folder below the root.
 *
 * @example toPageLink('003_季报.md#要点', { file: 'x.md', findAddress }) // '<id of 季报>.html#要点'
 * @example toPageLink('/stocks/002030.html', { file: 'x.md', findAddress }) // '../stocks/002030.html'
 */
export function toPageLink(address: string, from: LinkingSeed): string {
  if (LEADS_OUT.test(address)) return address;
  if (address.startsWith('/')) return `..${address}`;
  const seed = findSeedIn(address, from.file);
  const to =
    seed && (from.findAddress(seed) ?? (seed.includes('/') ? undefined : addressOfArticle(parseSeedName(seed).id)));
  const page = isOwnPage(from.file) ? OWN_PAGE : ARTICLE;
  return to === undefined ? address : relativeLink(page, to) + address.slice(pathOf(address).length);
}

/**
 * The path, in the folder of seeds, of the seed that a link states, as in `./季报.md#要点`; undefined if it leads elsewhere.
 *
 * @param from the path of the seed that states it
 */
export function findSeedIn(address: string, from: string): string | undefined {
  const path = decode(pathOf(address));
  const { format } = parseSeedName(path);
  // A saved page and its article have the same name: such a link leads to the article as it is.
  return !path.includes('\\') && format !== 'html' && findFormat(format) ? resolveInFolder(from, path) : undefined;
}

/**
 * Leads links to seeds to the pages of their articles, and counts links from the root of the site from the page; also in
 * the HTML that stands in `.mdx`.
 *
 * @param seedAt gives what is known of the seed in a file
 */
export function resolveLinks(seedAt: (file: URL | undefined) => LinkingSeed): MdastPluginEntry {
  return ({ fileURL }) => {
    const seed = seedAt(fileURL);
    const resolve = (address: string) => toPageLink(address, seed);
    return [resolveMarkdownLinks(resolve), resolveHtmlLinks(resolve)];
  };
}

function resolveMarkdownLinks(resolve: (address: string) => string): MdastPluginEntry {
  return defineMdastPlugin({
    name: 'resolve-links',
    link(node, context) {
      context.setProperty(node, 'url', resolve(node.url));
    },
    definition(node, context) {
      context.setProperty(node, 'url', resolve(node.url));
    },
  });
}

function resolveHtmlLinks(resolve: (address: string) => string): MdastPluginEntry {
  const resolveElement = <Element extends MdxJsxFlowElement | MdxJsxTextElement>(node: Element) => {
    if (!isHtmlElement(node)) return undefined;
    const attributes = node.attributes.map((attribute) =>
      attribute.type === 'mdxJsxAttribute' &&
      typeof attribute.value === 'string' &&
      ADDRESS_ATTRIBUTE.test(attribute.name)
        ? { ...attribute, value: resolve(attribute.value) }
        : attribute,
    );
    const isChanged = attributes.some((attribute, at) => attribute.value !== node.attributes[at]?.value);
    return isChanged ? { ...node, attributes } : undefined;
  };
  return defineMdastPlugin({
    name: 'resolve-html-links',
    mdxJsxFlowElement: resolveElement,
    mdxJsxTextElement: resolveElement,
  });
}

/** Whether an element of MDX is one of HTML, and no component. */
function isHtmlElement({ name }: { name: string | null }): boolean {
  return name !== null && /^[a-z]/.test(name);
}

/** An address without its query and its fragment. */
function pathOf(address: string): string {
  return address.replace(/[?#].*$/s, '');
}

/** An address with characters in the place of percent codes. */
function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** A seed with links, among the others. */
export interface LinkingSeed {
  /** Its path in the folder of seeds. */
  file: string;
  /** Gives the address of the page of the seed at a path in the folder of seeds; undefined if there is none. */
  findAddress: (file: string) => string | undefined;
}
