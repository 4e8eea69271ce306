import { defineMdastPlugin, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';
import { parseSeedName } from '../file-name.ts';
import { findFormat } from '../formats.ts';

/** An address with a scheme (`https:`), or of another host (`//`): it leads out of the site. */
const LEADS_OUT = /^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i;
/** Attributes of HTML elements that hold one address. */
const ADDRESS_ATTRIBUTE = /^(?:href|src|poster)$/;

/**
 * The link on an article's page for the address that its seed states. The name of a seed leads to the page of its
 * article, and `/` is the root of the site, wherever that stands. All else is counted from the page, as it is written.
 *
 * @example toPageLink('003_季报.md#要点') // '<id of 季报>.html#要点'
 * @example toPageLink('/stocks/002030.html') // '../stocks/002030.html'
 */
export function toPageLink(address: string): string {
  if (LEADS_OUT.test(address)) return address;
  if (address.startsWith('/')) return `..${address}`;
  const seed = findSeedIn(address);
  return seed === undefined ? address : `${parseSeedName(seed).id}.html${address.slice(pathOf(address).length)}`;
}

/** The name of the seed that a link states, as in `./季报.md#要点`; undefined if it leads elsewhere. */
export function findSeedIn(address: string): string | undefined {
  const name = decode(pathOf(address).replace(/^(?:\.\/)+/, ''));
  const { format } = parseSeedName(name);
  // A saved page and its article have the same name: such a link leads to the article as it is.
  return !/[/\\]/.test(name) && format !== 'html' && findFormat(format) ? name : undefined;
}

/** Leads links to seeds to the pages of their articles, and counts links from the root of the site from the page. */
export const resolveLinks = defineMdastPlugin({
  name: 'resolve-links',
  link(node, context) {
    context.setProperty(node, 'url', toPageLink(node.url));
  },
  definition(node, context) {
    context.setProperty(node, 'url', toPageLink(node.url));
  },
});

/** Does the same for the HTML that stands in `.mdx`. */
export const resolveHtmlLinks = defineMdastPlugin({
  name: 'resolve-html-links',
  mdxJsxFlowElement: resolveElement,
  mdxJsxTextElement: resolveElement,
});

function resolveElement<Element extends MdxJsxFlowElement | MdxJsxTextElement>(node: Element): Element | undefined {
  if (!isHtmlElement(node)) return undefined;
  const attributes = node.attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' &&
    typeof attribute.value === 'string' &&
    ADDRESS_ATTRIBUTE.test(attribute.name)
      ? { ...attribute, value: toPageLink(attribute.value) }
      : attribute,
  );
  const isChanged = attributes.some((attribute, at) => attribute.value !== node.attributes[at]?.value);
  return isChanged ? { ...node, attributes } : undefined;
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
