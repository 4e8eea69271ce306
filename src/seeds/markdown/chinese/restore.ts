import { defineMdastPlugin } from 'satteri';
import { restoreMarks } from './marks.ts';

/** Takes the marks of `toCommonMark` out of what a page shows. */
export const restoreText = defineMdastPlugin({
  name: 'restore-text',
  text(node, context) {
    const value = restoreMarks(node.value);
    if (value !== node.value) context.setProperty(node, 'value', value);
  },
  inlineCode(node, context) {
    const value = restoreMarks(node.value);
    if (value !== node.value) context.setProperty(node, 'value', value);
  },
  link(node, context) {
    const url = restoreMarks(node.url);
    if (url !== node.url) context.setProperty(node, 'url', url);
  },
  image(node, context) {
    const alt = restoreMarks(node.alt ?? '');
    if (alt !== (node.alt ?? '')) context.setProperty(node, 'alt', alt);
  },
});
