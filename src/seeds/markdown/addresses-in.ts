import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

/** The elements of `.mdx` that show a picture: those of HTML, and the component for authors. */
const PICTURE_ELEMENT = /^(?:img|Figure)$/;

/**
 * Lists the addresses that a parsed text states, in order: of links and pictures, of the definitions of both, and in the
 * attributes of HTML and of components in `.mdx`.
 */
export function addressesIn(tree: MdastNode): StatedAddress[] {
  const pictures = new Set(nodesIn(tree).flatMap((node) => (node.type === 'imageReference' ? node.identifier : [])));
  return nodesIn(tree).flatMap((node): StatedAddress[] => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'link') return [{ kind: 'link', address: node.url, line }];
    if (node.type === 'image') return [{ kind: 'picture', address: node.url, line }];
    if (node.type === 'definition')
      return [{ kind: pictures.has(node.identifier) ? 'picture' : 'link', address: node.url, line }];
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
    return attributesOf(node).map(([name, address]) => {
      const kind = name === 'src' && PICTURE_ELEMENT.test(node.name ?? '') ? 'picture' : 'link';
      return { kind, address, line };
    });
  });
}

function attributesOf({ attributes }: MdxJsxFlowElement | MdxJsxTextElement): [name: string, value: string][] {
  return attributes.flatMap((each): [string, string][] =>
    each.type === 'mdxJsxAttribute' && typeof each.value === 'string' && /^(?:href|src|poster)$/.test(each.name)
      ? [[each.name, each.value]]
      : [],
  );
}

function nodesIn(node: MdastNode): MdastNode[] {
  return [node, ...('children' in node ? (node.children as MdastNode[]).flatMap(nodesIn) : [])];
}

/** An address as a seed states it. */
export interface StatedAddress {
  kind: 'link' | 'picture';
  address: string;
  /** The line in the text, from 1. */
  line: number;
}
