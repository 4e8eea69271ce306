import { defineMdastPlugin, type MdastNode } from 'satteri';
import { isOnTheWeb, isSafeLink } from './link-address.ts';

/** Shows raw HTML in `.md` as the text it is: a seed from anywhere must not run in a reader's browser. */
export const keepHtmlAsText = defineMdastPlugin({
  name: 'keep-html-as-text',
  html(node, context) {
    const text = { type: 'text' as const, value: node.value };
    const inline = ['paragraph', 'heading', 'tableCell', 'link', 'emphasis', 'strong', 'delete'];
    const parent = context.parent(node)?.type ?? 'root';
    return inline.includes(parent) ? text : { type: 'paragraph', children: [text] };
  },
});

/** Leaves the text of a link that leads neither to the web nor to a place on this site, and drops where it points. */
export const keepLinksHarmless = defineMdastPlugin({
  name: 'keep-links-harmless',
  link(node, context) {
    if (!isSafeLink(node.url)) context.replaceNode(node, [...node.children]);
  },
  definition(node, context) {
    if (!isSafeLink(node.url)) context.setProperty(node, 'url', '#');
  },
});

/** Makes a picture on the web a link to it: a page requests nothing from elsewhere. */
export const keepPicturesAway = defineMdastPlugin({
  name: 'keep-pictures-away',
  image(node, context) {
    if (!isOnTheWeb(node.url) && context.sourceFormat === 'mdx') return;
    const text: MdastNode = { type: 'text', value: node.alt || node.url };
    context.replaceNode(node, isOnTheWeb(node.url) ? { type: 'link', url: node.url, children: [text] } : text);
  },
  imageReference(node, context) {
    const { identifier, label, referenceType, alt } = node;
    const children = [{ type: 'text' as const, value: alt || identifier }];
    context.replaceNode(node, { type: 'linkReference', identifier, label, referenceType, children });
  },
});

/** Sets a `#` heading one step down: the page's only `<h1>` is the article's title. */
export const keepOneTitle = defineMdastPlugin({
  name: 'keep-one-title',
  heading(node, context) {
    if (node.depth === 1) context.setProperty(node, 'depth', 2);
  },
});
