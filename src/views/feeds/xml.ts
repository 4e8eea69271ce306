import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** Characters that an XML 1.0 document must not contain, even escaped: https://www.w3.org/TR/xml/#charsets */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are meant.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/**
 * The text of an XML document in UTF-8.
 *
 * @param css the link to a style sheet for people who open the document in a browser
 */
export function toXmlText(root: XmlElement, css?: string): string {
  const style = css === undefined ? '' : `<?xml-stylesheet type="text/css" href="${css}"?>\n`;
  // The serialiser does not escape `>`, but text must not contain `]]>`.
  return `<?xml version="1.0" encoding="UTF-8"?>\n${style}${toXml(root, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;')}\n`;
}

/** Makes a text valid in XML: removes forbidden characters, and replaces lone surrogates by U+FFFD. */
export function toXmlCharacters(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, '');
}

/** A list of one element with a text; an empty list if the text is undefined. */
export function textElement(name: string, text: string | undefined, attributes: Record<string, string> = {}) {
  return text === undefined ? [] : [x(name, attributes, toXmlCharacters(text))];
}

/** An element of an XML document. */
export type XmlElement = ReturnType<typeof textElement>[number];
