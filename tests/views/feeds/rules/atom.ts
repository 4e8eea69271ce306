import { duplicatesIn, faultsOfHtml, isWebUrl, RFC_3339 } from './values.ts';
import { childrenOf, textIn, type XmlNode } from './xml.ts';

const ATOM = 'http://www.w3.org/2005/Atom';

/** The violations of https://www.rfc-editor.org/rfc/rfc4287, sections 4.1.1 and 4.1.2. */
export function faultsOfAtom(root: XmlNode, url: string): string[] {
  if (root.name !== 'feed' || root.namespace !== ATOM) return ['not an Atom feed'];
  const entries = childrenOf(root, 'entry');
  const feedHasAuthor = childrenOf(root, 'author').length > 0;
  const self = linksOf(root, 'self');
  return [
    ...faultsOfParts(root),
    ...(self.length === 1 && self[0]?.attributes['href'] === url ? [] : ['link to itself']),
    ...duplicatesIn(entries.map((entry) => textIn(entry, 'id'))),
    ...entries.flatMap((entry) =>
      [
        ...faultsOfParts(entry),
        ...(feedHasAuthor || childrenOf(entry, 'author').length > 0 ? [] : ['no author']),
        ...childrenOf(entry, 'published').flatMap(({ text }) => (RFC_3339.test(text) ? [] : [`published ${text}`])),
        ...childrenOf(entry, 'category').flatMap(({ attributes }) => (attributes['term'] ? [] : ['category'])),
        ...childrenOf(entry, 'content').flatMap(({ attributes, text }) =>
          attributes['type'] === 'html' ? faultsOfHtml(text) : ['content type'],
        ),
        ...['content', 'summary', 'published'].flatMap((name) =>
          childrenOf(entry, name).length > 1 ? [`${name} twice`] : [],
        ),
      ].map((fault) => `${textIn(entry, 'id')}: ${fault}`),
    ),
  ];
}

/** The faults in those elements that both feeds and entries have. */
function faultsOfParts(node: XmlNode): string[] {
  const alternates = linksOf(node, 'alternate');
  return [
    ...['id', 'title', 'updated'].flatMap((name) => (childrenOf(node, name).length === 1 ? [] : [`not one ${name}`])),
    ...(isWebUrl(textIn(node, 'id')) ? [] : ['id']),
    ...(RFC_3339.test(textIn(node, 'updated') ?? '') ? [] : [`updated ${textIn(node, 'updated')}`]),
    ...(alternates.length === 1 && isWebUrl(alternates[0]?.attributes['href']) ? [] : ['alternate']),
    ...childrenOf(node, 'author').flatMap((author) =>
      childrenOf(author, 'name').length === 1 && textIn(author, 'name') ? [] : ['author without a name'],
    ),
  ];
}

function linksOf(node: XmlNode, rel: string): XmlNode[] {
  return childrenOf(node, 'link').filter(({ attributes }) => attributes['rel'] === rel);
}
