import { SaxesParser } from 'saxes';

/** Parses an XML document with namespaces. Throws if the document is not well-formed. */
export function parseXml(text: string): XmlNode {
  const parser = new SaxesParser({ xmlns: true });
  const top: XmlNode = { name: '', namespace: '', attributes: {}, children: [], text: '' };
  const open = [top];
  parser.on('opentag', ({ local, uri, attributes }) => {
    const named = Object.values(attributes).map(({ name, value }) => [name, value]);
    const node: XmlNode = {
      name: local,
      namespace: uri,
      attributes: Object.fromEntries(named),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  const [root] = top.children;
  if (!root) throw new Error('The document has no element.');
  return root;
}

/** The children of a node that have a name, in the node's own namespace by default. */
export function childrenOf(node: XmlNode, name: string, namespace = node.namespace): XmlNode[] {
  return node.children.filter((child) => child.name === name && child.namespace === namespace);
}

/** The text of the first child that has a name; undefined if there is none. */
export function textIn(node: XmlNode, name: string, namespace = node.namespace): string | undefined {
  return childrenOf(node, name, namespace)[0]?.text;
}

/** An element of a parsed document. */
export interface XmlNode {
  name: string;
  namespace: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  /** The element's own text, without the text of its children. */
  text: string;
}
