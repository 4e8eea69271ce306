import { parse } from 'node-html-parser';
import { parseXml, type XmlNode } from '../views/feeds/rules/xml.ts';

const ADDRESS_FIELDS = /^(?:url|id|@id|href|home_page_url|feed_url|external_url|image|icon|link|loc|guid|uri|src)$/;
const HTML_FIELDS = /^(?:content|content_html|encoded)$/;

/** The addresses in a feed, a sitemap, structured data or `llms.txt`, including those in HTML that a feed contains. */
export function addressesIn(file: string, text: string): string[] {
  if (file.endsWith('.xml')) return inXml(parseXml(text));
  // A receipt lists articles and files, but has no links.
  if (file === 'receipt.json') return [];
  if (file.endsWith('.json')) return inJson(JSON.parse(text));
  if (file.endsWith('.html')) {
    const data = text.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs);
    return [...data].flatMap(([, json = '']) => inJson(JSON.parse(json)));
  }
  return file === 'llms.txt' ? [...text.matchAll(/(?<!\\)\]\((.*?)\)/g)].map(([, url = '']) => url) : [];
}

function inXml(node: XmlNode): string[] {
  const found = Object.entries(node.attributes).flatMap(([name, value]) => (ADDRESS_FIELDS.test(name) ? [value] : []));
  if (ADDRESS_FIELDS.test(node.name) && node.text.trim()) found.push(node.text);
  if (HTML_FIELDS.test(node.name)) found.push(...inHtml(node.text));
  return [...found, ...node.children.flatMap(inXml)];
}

function inJson(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    if (typeof value !== 'string') return inJson(value);
    if (HTML_FIELDS.test(key)) return inHtml(value);
    return ADDRESS_FIELDS.test(key) ? [value] : [];
  });
}

/**
 * The addresses in HTML. Names of script handlers and forbidden elements are returned too, so that a test finds them.
 */
function inHtml(html: string): string[] {
  const root = parse(html);
  const all = root.querySelectorAll('*');
  const links = all.flatMap(({ attributes }) =>
    [attributes['href'], attributes['src']].filter((link) => link !== undefined),
  );
  const handlers = all.flatMap(({ attributes }) => Object.keys(attributes).filter((name) => /^on/i.test(name)));
  const elements = root
    .querySelectorAll('script, iframe, object, embed, base, form, style')
    .map(({ tagName }) => tagName);
  return [...links, ...handlers, ...elements];
}
