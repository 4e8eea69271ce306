import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** What no XML 1.0 document may hold, escaped or not: https://www.w3.org/TR/xml/#charsets */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant.
const NO_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/**
 * An XML document in UTF-8 with one root element.
 *
 * @param css the link to a style sheet for people who open the document in a browser
 */
export function toXmlText(root: XmlElement, css?: string): string {
  const style = css === undefined ? '' : `<?xml-stylesheet type="text/css" href="${css}"?>\n`;
  // The serialiser leaves `>` as it is, and `]]>` may not stand in text.
  return `<?xml version="1.0" encoding="UTF-8"?>\n${style}${toXml(root, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;')}\n`;
}

/** A text as XML can carry it: without control characters, and without halves of characters. */
export function toXmlCharacters(text: string): string {
  return text.toWellFormed().replace(NO_XML, '');
}

/** An element with a text. Nothing is written for a text that is not there. */
export function textElement(name: string, text: string | undefined, attributes: Record<string, string> = {}) {
  return text === undefined ? [] : [x(name, attributes, toXmlCharacters(text))];
}

/** An element of an XML document. */
export type XmlElement = ReturnType<typeof textElement>[number];
