import { defineHastPlugin } from 'satteri';
import { isOpening, isSetFlush } from '../../chinese/line-units.ts';

/** Notes on a paragraph whether it may be flush on both sides, and whether it begins with an opening mark. */
export const classifyParagraphs = defineHastPlugin({
  name: 'classify-paragraphs',
  element: {
    filter: ['p'],
    visit(node, context) {
      const text = context.textContent(node);
      const classes = [...(isSetFlush(text) ? ['flush'] : []), ...(isOpening(text) ? ['open'] : [])];
      if (classes.length > 0) context.setProperty(node, 'className', classes);
    },
  },
});
