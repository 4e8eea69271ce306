import { defineHastPlugin } from 'satteri';

/** Puts a table into an element that scrolls, and that a keyboard can reach: components/CapturedTable.astro has the same. */
export const letTablesScroll = defineHastPlugin({
  name: 'let-tables-scroll',
  element: {
    filter: ['table'],
    visit(node, context) {
      const properties = { className: ['scroll'], role: 'group', ariaLabel: '表格', tabIndex: 0 };
      context.wrapNode(node, { type: 'element', tagName: 'div', properties, children: [] });
    },
  },
});
