import { defineHastPlugin } from 'satteri';
import { shortestFlushLine } from '../../chinese/line-units.ts';

/** Notes on a paragraph how long a line must be for it to be flush on both sides: `<p class="flush-32">`. */
export const markFlushParagraphs = defineHastPlugin({
  name: 'mark-flush-paragraphs',
  element: {
    filter: ['p'],
    visit(node, context) {
      const flush = shortestFlushLine(context.textContent(node));
      if (flush) context.setProperty(node, 'className', [`flush-${flush}`]);
    },
  },
});
