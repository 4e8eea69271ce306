import {
  defineMdastPlugin,
  type MdastNode,
  type MdastPluginDefinition,
  type MdastPluginEntry,
  type MdxJsxAttributeNode,
} from 'satteri';
import { isWebAddress } from './link-address.ts';

/**
 * Shows the pictures that a text states: each with its size, so that a page does not shift, and requested when it comes
 * into view. A picture on the web becomes a link, since a page requests nothing from other sites.
 *
 * @param find gives a picture of this site by the address that a seed states
 */
export function showPictures(find: FindPicture): MdastPluginEntry {
  return ({ source, sourceFormat, fileURL }) => {
    const findBeside = (address: string) => find(address, fileURL);
    const inMarkdown = source.includes('![') && [replaceReferences(), showMarkdownPictures(findBeside)];
    const inHtml = sourceFormat === 'mdx' && source.includes('<img') && showHtmlPictures(findBeside);
    return [inMarkdown, inHtml];
  };
}

/** Writes `![图][一]` as `![图](address)`. */
function replaceReferences(): MdastPluginDefinition {
  const definitions = new Map<string, Definition>();
  return defineMdastPlugin({
    name: 'replace-picture-references',
    before(root) {
      collectDefinitions(root, definitions);
    },
    imageReference({ identifier, alt = '' }) {
      const { url, title = null } = definitions.get(identifier) ?? {};
      return url === undefined ? undefined : { type: 'image', url, title, alt };
    },
  });
}

function collectDefinitions(node: MdastNode, into: Map<string, Definition>): void {
  if (node.type === 'definition' && !into.has(node.identifier)) into.set(node.identifier, node);
  if ('children' in node) for (const child of node.children as MdastNode[]) collectDefinitions(child, into);
}

function showMarkdownPictures(find: FindBeside): MdastPluginDefinition {
  return defineMdastPlugin({
    name: 'show-pictures',
    async image(node, context) {
      const text: MdastNode = { type: 'text', value: node.alt || node.url };
      if (isWebAddress(node.url)) return { type: 'link', url: node.url, children: [text] };
      const picture = await find(node.url);
      if (!picture) return text;
      // Without an address of its own: Astro would bundle the picture, and link to it from the root of a domain.
      context.setProperty(node, 'url', '');
      context.setProperty(node, 'data', { hProperties: attributesOf(picture) });
      return undefined;
    },
  });
}

/** Does the same for `<img>` in `.mdx`, where its address is written out. */
function showHtmlPictures(find: FindBeside): MdastPluginDefinition {
  const show = async <Element extends MdastNode>(node: Element): Promise<Element | undefined> => {
    if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || node.name !== 'img')
      return undefined;
    const stated = node.attributes.filter((each) => each.type === 'mdxJsxAttribute');
    const src = stated.find(({ name }) => name === 'src')?.value;
    const picture = typeof src === 'string' ? await find(src) : undefined;
    if (!picture) return undefined;
    const { src: own, ...others } = attributesOf(picture);
    const missing = Object.entries(others).filter(([name]) => !stated.some((each) => each.name === name));
    const added = [['src', own], ...missing].map(
      ([name, value]): MdxJsxAttributeNode => ({ type: 'mdxJsxAttribute', name: name ?? '', value }),
    );
    const kept = node.attributes.filter((each) => each.type !== 'mdxJsxAttribute' || each.name !== 'src');
    return { ...node, attributes: [...added, ...kept] };
  };
  return defineMdastPlugin({ name: 'show-html-pictures', mdxJsxFlowElement: show, mdxJsxTextElement: show });
}

function attributesOf({ src, width, height }: Picture): Record<string, string> {
  return { src, width: String(width), height: String(height), loading: 'lazy', decoding: 'async' };
}

/** Gives a picture of this site by the address that the seed in a file states; undefined if there is none. */
export type FindPicture = (address: string, seed: URL | undefined) => Promise<Picture | undefined>;

type FindBeside = (address: string) => Promise<Picture | undefined>;

/** A picture as an article's page shows it. */
export interface Picture {
  /** Relative to the page. */
  src: string;
  /** In pixels. */
  width: number;
  height: number;
}

interface Definition {
  url: string;
  title?: string | null | undefined;
}
