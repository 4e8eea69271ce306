import { isWebUrl } from './values.ts';
import { childrenOf, textIn, type XmlNode } from './xml.ts';

const HEAD_ELEMENT =
  /^(?:title|dateCreated|dateModified|ownerName|ownerEmail|ownerId|docs|expansionState|vertScrollState|window(?:Top|Left|Bottom|Right))$/;
const ATTRIBUTE =
  /^(?:text|type|title|description|xmlUrl|htmlUrl|language|version|category|created|isComment|isBreakpoint)$/;
const VERSIONS = new Set([undefined, 'RSS', 'RSS1', 'RSS2', 'scriptingNews']);

/** The violations of https://opml.org/spec2.opml by a subscription list, in which each outline is a feed or a folder. */
export function faultsOfOpml(root: XmlNode): string[] {
  const [heads, bodies] = [childrenOf(root, 'head'), childrenOf(root, 'body')];
  const [head, body] = [heads[0], bodies[0]];
  if (root.name !== 'opml' || root.attributes['version'] !== '2.0' || !head || !body || root.children.length !== 2)
    return ['not an opml element of version 2.0 with one head and one body'];
  return [
    ...head.children.flatMap(({ name }) => (HEAD_ELEMENT.test(name) ? [] : [`head: unknown ${name}`])),
    ...(textIn(head, 'title') ? [] : ['head: title']),
    ...(body.children.length > 0 ? [] : ['body: no outline']),
    ...body.children.flatMap(faultsOfOutline),
  ];
}

function faultsOfOutline({ name, attributes, children }: XmlNode): string[] {
  const { text, type, xmlUrl, htmlUrl, version } = attributes;
  const faults = [
    ...(name === 'outline' ? [] : [`unknown ${name}`]),
    ...Object.keys(attributes).flatMap((each) => (ATTRIBUTE.test(each) ? [] : [`unknown ${each}`])),
    ...(text ? [] : ['no text']),
    ...(type === 'rss' || (type === undefined && children.length > 0) ? [] : [`type ${type}`]),
    ...(type !== 'rss' || isWebUrl(xmlUrl) ? [] : [`xmlUrl ${xmlUrl}`]),
    ...(htmlUrl === undefined || isWebUrl(htmlUrl) ? [] : [`htmlUrl ${htmlUrl}`]),
    ...(VERSIONS.has(version) ? [] : [`version ${version}`]),
    ...(type === 'rss' && children.length > 0 ? ['a feed with outlines'] : []),
  ];
  return [...faults.map((fault) => `${text}: ${fault}`), ...children.flatMap(faultsOfOutline)];
}
