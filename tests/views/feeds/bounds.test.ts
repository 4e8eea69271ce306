import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { boundFeed, FEED_BOUNDS, firstBlocksOf } from '../../../src/views/feeds/bounds.ts';
import type { Feed, FeedItem } from '../../../src/views/feeds/feed.ts';
import { WRITERS } from '../../../src/views/feeds/writers.ts';

const SITE = 'https://example.org';

/** A Chinese character takes three bytes in UTF-8. */
const THIRD_OF_ITEM = Math.floor(FEED_BOUNDS.itemBytes / 9);

describe('a feed', () => {
  test('with short texts stays as it is', () => {
    const feed = feedOf('<p>甲</p>', '<p>乙</p>');
    expect(boundFeed(feed)).toEqual(feed);
  });

  test('has the first whole blocks of a very long text, and a link to its page', () => {
    const paragraph = (sign: string) => `<p>${sign.repeat(THIRD_OF_ITEM)}</p>`;
    const [long, short] = boundFeed(feedOf(['甲', '乙', '丙', '丁'].map(paragraph).join(''), '<p>短</p>')).items;
    expect(long?.html).toBe(
      `${paragraph('甲')}${paragraph('乙')}<p>文章较长，订阅源只刊出这一部分。<a href="${SITE}/news/0.html">阅读全文</a></p>`,
    );
    expect(short?.html).toBe('<p>短</p>');
  });

  test('has the summary of a text whose first paragraph is too long', () => {
    const [item] = boundFeed(feedOf(`<p>${'长'.repeat(4 * THIRD_OF_ITEM)}</p>`)).items;
    expect(item?.html).toBe(
      `<p>摘要 &lt;0&gt;</p><p>文章较长，订阅源只刊出这一部分。<a href="${SITE}/news/0.html">阅读全文</a></p>`,
    );
  });

  test('of many long texts gives each the same share, and short ones whole', () => {
    const text = `<p>${'字'.repeat(100)}</p>`.repeat(60);
    const { items } = boundFeed(feedOf(...Array.from({ length: 60 }, (_, at) => (at % 2 ? text : '<p>短</p>'))));
    const lengths = new Set(
      items.filter((_, at) => at % 2).map(({ html }) => parse(html).querySelectorAll('p').length),
    );
    expect(lengths.size).toBe(1);
    expect(items.filter(({ html }) => html === '<p>短</p>')).toHaveLength(30);
  });

  test('keeps within its bytes in every format, whatever it holds', () => {
    const texts = fc
      .tuple(fc.constantFrom('字', '<', '&', '"', '\\', ']]>', '\n', 'a'), fc.nat(60), fc.nat(300))
      .map(([sign, length, count]) => `<p>${escapeText(sign.repeat(length))}</p>`.repeat(count));
    const names = fc.array(fc.constantFrom('<某股>', '&', '某'), { maxLength: 400 });
    const items = fc.array(fc.tuple(texts, names), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(items, (items) => {
        const feed = feedOf(...items.map(([html]) => html));
        const tagged = { ...feed, items: feed.items.map((item, at) => ({ ...item, tags: items[at]?.[1] ?? [] })) };
        for (const write of Object.values(WRITERS))
          expect(Buffer.byteLength(write(boundFeed(tagged)))).toBeLessThanOrEqual(FEED_BOUNDS.feedBytes);
      }),
      { numRuns: 10 },
    );
  });
});

describe('the first blocks of a text', () => {
  test.each([
    ['<p>甲</p><p>乙</p>', '<p>甲</p>', '<p>甲</p>'],
    ['<h2>甲</h2><p>乙</p><h2>丙</h2><p>丁</p>', '<h2>甲</h2><p>乙</p><h2>丙</h2>', '<h2>甲</h2><p>乙</p>'],
    ['<ul><li>甲</li><li>乙</li></ul>', '<ul><li>甲</li></ul>', '<ul><li>甲</li></ul>'],
    [
      '<table><tbody><tr><td>甲</td></tr><tr><td>乙</td></tr></tbody></table>',
      '<table><tbody><tr><td>甲</td></tr></tbody></table>',
      '<table><tbody><tr><td>甲</td></tr></tbody></table>',
    ],
    ['<p>甲<br>乙</p><figure><img src="a"></figure>', '<p>甲<br>乙</p>', '<p>甲<br>乙</p>'],
    ['<p><a href="b">甲乙</a>丙</p>', '<p><a href="b">甲乙</a>', ''],
  ])('of %s within the size of %s are %s', (html, within, expected) => {
    expect(firstBlocksOf(html, sizeOf(within))).toBe(expected);
    if (expected) expect(firstBlocksOf(html, sizeOf(expected) - 1)).not.toBe(expected);
  });

  test('are well-formed HTML, and a part of the text', () => {
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('字', '甲&lt;乙', '<br>', '<img src="a">'),
        fc
          .tuple(fc.constantFrom('p', 'ul', 'li', 'blockquote', 'b', 'h2'), fc.array(tie('node'), { maxLength: 4 }))
          .map(([name, children]) => `<${name}>${children.join('')}</${name}>`),
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 8 }), fc.nat(600), (nodes, most) => {
        const html = nodes.join('');
        const part = firstBlocksOf(html, most);
        expect(sizeOf(part)).toBeLessThanOrEqual(most);
        const starts = [...part.matchAll(/<(p|ul|li|blockquote|b|h2)>/g)].map(([, name]) => name);
        const ends = [...part.matchAll(/<\/(p|ul|li|blockquote|b|h2)>/g)].map(([, name]) => name);
        expect(starts.sort()).toEqual(ends.sort());
        expect(html.startsWith(part.replace(/(?:<\/\w+>)*$/, ''))).toBe(true);
      }),
    );
  });
});

function feedOf(...texts: string[]): Feed {
  return {
    title: '某报',
    description: '一句话。',
    home: `${SITE}/`,
    help: 'https://example.org/feeds.html',
    publisher: { name: '某报', url: `${SITE}/` },
    language: 'zh-Hans',
    urlOf: (format) => `${SITE}/feed.${format}`,
    styleOf: () => 'feed.css',
    newest: undefined,
    items: texts.map(
      (html, at): FeedItem => ({
        id: `${SITE}/news/${at}.html`,
        url: `${SITE}/news/${at}.html`,
        title: `标题 ${at}`,
        summary: `摘要 <${at}>`,
        html,
        authors: [],
        tags: [],
      }),
    ),
  };
}

/** The bytes of HTML in an RSS feed. */
function sizeOf(html: string): number {
  const sizeWith = (text: string) => Buffer.byteLength(WRITERS.rss(feedOf(text)));
  return sizeWith(`字${html}`) - sizeWith('字');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
