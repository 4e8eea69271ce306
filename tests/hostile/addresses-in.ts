import { parse } from 'node-html-parser';
import { parseXml, type XmlNode } from '../views/feeds/rules/xml.ts';

const NAMES = /^(?:url|id|@id|href|home_page_url|feed_url|external_url|image|icon|link|loc|guid|uri|src)$/;
const HTML = /^(?:content|content_html|encoded)$/;

/** The addresses that a feed, a sitemap, linked data or a list for machines gives to what reads it, those in its HTML too. */
export function addressesIn(file: string, text: string): string[] {
  if (file.endsWith('.xml')) return inXml(parseXml(text));
  // A receipt names articles and files, and no address that anyone follows.
  if (file === 'receipt.json') return [];
  if (file.endsWith('.json')) return inJson(JSON.parse(text));
  if (file.endsWith('.html')) {
    const data = text.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs);
    return [...data].flatMap(([, json = '']) => inJson(JSON.parse(json)));
  }
  return file === 'llms.txt' ? [...text.matchAll(/(?<!\\)\]\((.*?)\)/g)].map(([, url = '']) => url) : [];
}

function inXml(node: XmlNode): string[] {
  const own = Object.entries(node.attributes).flatMap(([name, value]) => (NAMES.test(name) ? [value] : []));
  if (NAMES.test(node.name) && node.text.trim()) own.push(node.text);
  if (HTML.test(node.name)) own.push(...inHtml(node.text));
  return [...own, ...node.children.flatMap(inXml)];
}

function inJson(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    if (typeof value !== 'string') return inJson(value);
    if (HTML.test(key)) return inHtml(value);
    return NAMES.test(key) ? [value] : [];
  });
}

/** What would run is given as if it were an address, so that it is found to be none. */
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
