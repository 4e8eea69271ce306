import { defineMdastPlugin } from 'satteri';
import { withoutInvisibleInProse } from '../invisible.ts';
import { isSafeLink } from './link-address.ts';

/** Shows raw HTML in `.md` as text: code in an untrusted seed must not run in a reader's browser. */
export const keepHtmlAsText = defineMdastPlugin({
  name: 'keep-html-as-text',
  html(node, context) {
    const text = { type: 'text' as const, value: node.value };
    const inline = ['paragraph', 'heading', 'tableCell', 'link', 'emphasis', 'strong', 'delete'];
    const parent = context.parent(node)?.type ?? 'root';
    return inline.includes(parent) ? text : { type: 'paragraph', children: [text] };
  },
});

/** Replaces a link that leads neither to the web nor to this site by its text. */
export const removeUnsafeLinks = defineMdastPlugin({
  name: 'keep-links-harmless',
  link(node, context) {
    if (!isSafeLink(node.url)) context.replaceNode(node, [...node.children]);
  },
  definition(node, context) {
    if (!isSafeLink(node.url)) context.setProperty(node, 'url', '#');
  },
});

/** Lowers a `#` heading to the second level: the page's only `<h1>` is the article's title. */
export const lowerTopHeadings = defineMdastPlugin({
  name: 'keep-one-title',
  heading(node, context) {
    if (node.depth === 1) context.setProperty(node, 'depth', 2);
  },
});

/** Removes invisible characters, which could turn the text around them, or break what is made of the page. */
export const removeInvisible = defineMdastPlugin({
  name: 'remove-invisible',
  text: withCleanValue,
  inlineCode: withCleanValue,
  code: withCleanValue,
  html: withCleanValue,
  image(node, context) {
    if (node.alt) context.setProperty(node, 'alt', withoutInvisibleInProse(node.alt));
  },
});

/** A node with a clean text; undefined if its text is clean. */
function withCleanValue<Node extends { value: string }>(node: Node): Node | undefined {
  const value = withoutInvisibleInProse(node.value);
  return value === node.value ? undefined : { ...node, value };
}
