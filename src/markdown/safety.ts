import { defineMdastPlugin } from 'satteri';

/** What a link in a written seed may point at: the web, mail, a page or a place on a page. */
const HARMLESS_URL = /^(?:https?:|mailto:|[^:]*$|[^:]*[/?#])/i;

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

/** Leaves the text of a link that would run a script, and drops where it points. */
export const keepLinksHarmless = defineMdastPlugin({
  name: 'keep-links-harmless',
  link(node, context) {
    if (!HARMLESS_URL.test(node.url)) context.setProperty(node, 'url', '#');
  },
  image(node, context) {
    if (!HARMLESS_URL.test(node.url)) context.setProperty(node, 'url', '#');
  },
  definition(node, context) {
    if (!HARMLESS_URL.test(node.url)) context.setProperty(node, 'url', '#');
  },
});

/** Sets a `#` heading one step down: the page's only `<h1>` is the article's title. */
export const keepOneTitle = defineMdastPlugin({
  name: 'keep-one-title',
  heading(node, context) {
    if (node.depth === 1) context.setProperty(node, 'depth', 2);
  },
});
