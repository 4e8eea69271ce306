import { expect, test } from 'vitest';
import { toHtmlAt, withoutIds } from '../../src/views/html-at.ts';

test.each([
  ['about.html', '../news/a.html', 'news/a.html'],
  ['about.html', 'contact.html', 'pages/contact.html'],
  ['news/a.html', 'contact.html#一', '../pages/contact.html#一'],
  ['news/a.html', '../about.html?q=1&amp;r=2', '../about.html?q=1&amp;r=2'],
  ['stocks/index.html', '../pictures/b.webp', '../pictures/b.webp'],
  ['about.html', '#一', '#一'],
  ['about.html', 'https://tide.example/a', 'https://tide.example/a'],
  ['about.html', 'mailto:a@tide.example', 'mailto:a@tide.example'],
])('on %s the link %s of a page of its own is %s', (to, stated, link) => {
  const html = (href: string) => `<p>甲<a href="${href}">乙</a><img src="${href}" alt="../news/a.html"></p>`;
  expect(decodeURI(toHtmlAt(html(stated), 'pages/', to))).toBe(html(link));
});

test('what stands on every page names no places', () => {
  expect(withoutIds('<h2 id="潮" class="a">潮</h2><p>id="b"</p>')).toBe('<h2 class="a">潮</h2><p>id="b"</p>');
});
