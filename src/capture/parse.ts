import type { Capture, LinePart, Role } from './capture.ts';

/** Reads the text of a captured news page. Total: any text gives a capture, perhaps a thin one. */
export function parseCapture(text: string): Capture {
  const capture: Capture = {
    byline: { authors: [], editors: [] },
    blocks: [],
    related: [],
    dailyStocks: [],
    lines: [],
  };
  const rows = text.split(/\r\n|[\r\n]/).map((row, index) => ({ line: index + 1, text: row.trim() }));
  for (const { line, text } of rows.filter((row) => row.text !== '')) {
    const add = (role: Role, rule: string, part = text) =>
      capture.lines.push({ line, role, rule, text: part } as LinePart);
    const stock = /每日财股[:：]([^(（]{1,20})[(（](\d{5,6})/.exec(text);
    if (capture.title === undefined) {
      capture.title = text;
      add('title', 'first-line');
    } else if (/^上一篇[:：]/.test(text)) {
      capture.previous = text.slice(4).trim();
      add('previous', 'pager-label');
    } else if (/^下一篇[:：]/.test(text)) {
      capture.next = text.slice(4).trim();
      add('next', 'pager-label');
    } else if (/^(本文作者|来源)[:：]/.test(text)) {
      const source = /来源[:：]([^,，]+)/.exec(text)?.[1];
      const author = /作者[:：]([^,，]+)/.exec(text)?.[1];
      const original = /原文标题[:：]《(.+)》/.exec(text)?.[1];
      capture.byline = {
        authors: author ? author.split(' ') : [],
        editors: [],
        ...(source && { source }),
        ...(original && { originalTitle: original }),
      };
      add('byline', 'byline-label');
    } else if (/^更多.+相关新闻$/.test(text)) add('related', 'related-heading');
    else if (text.startsWith('>>')) {
      for (const part of text.split(/(?=>>)/)) {
        capture.related.push(part.replace(/^>>|\|\s*$/g, '').trim());
        add('related', 'related-row', part.trim());
      }
    } else if (text === '每日财股') add('dailyStock', 'daily-stock-heading');
    else if (stock) {
      capture.dailyStocks.push({ name: stock[1] ?? '', code: stock[2] ?? '' });
      add('dailyStock', 'daily-stock');
    } else if (capture.dailyStocks.length > 0) {
      const last = capture.dailyStocks.at(-1);
      if (last) last.highlights = text.replace('[详细]', '');
      add('dailyStock', 'daily-stock-highlights');
    } else if (line === 2 && text.length < 60) {
      capture.deck = text;
      add('deck', 'line-under-title');
    } else {
      const kind = text.length <= 30 && !/[。？?！!：:”」…]$/.test(text) ? 'heading' : 'paragraph';
      capture.blocks.push({ kind, text, line });
      add(kind, kind === 'heading' ? 'short-line' : 'sentence');
    }
  }
  return capture;
}
