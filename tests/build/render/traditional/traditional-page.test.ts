import { describe, expect, test } from 'vitest';
import { STYLE, toNote } from '../../../../src/build/render/traditional/language.ts';
import { toTraditionalPage } from '../../../../src/build/render/traditional/traditional-page.ts';
import { createTraditional } from '../../../../src/chinese/traditional/convert.ts';

const ROOT = 'https://example.org/a/';
const COPIED = ['index.html', 'news/x.html', 'news/y.html', 'stocks/002030.html', 'share.js', 'search.html'];
const copies = {
  traditional: createTraditional(['钟石']),
  isCopied: (address: string) => COPIED.includes(address),
  root: ROOT,
  documents: '2b',
};
const convert = (html: string, address = 'news/x.html') => toTraditionalPage(html, address, copies);

describe('links', () => {
  test.each([
    ['y.html#part-1', 'y.html#part-1'],
    ['../stocks/002030.html', '../stocks/002030.html'],
    ['../share.js', '../share.js'],
    ['#top', '#top'],
    ['?q=1', '?q=1'],
    ['x.txt', '../../news/x.txt'],
    ['../icon.svg', '../../icon.svg'],
    ['../figures/a.svg?b=1&amp;c=2', '../../figures/a.svg?b=1&amp;c=2'],
    ['../404.html', '../../404.html'],
    ['../../2023-04/news/y.html', '../../../2023-04/news/y.html'],
    [`${ROOT}news/y.html#z`, `${ROOT}zh-hant/news/y.html#z`],
    [ROOT, `${ROOT}zh-hant/`],
    [`${ROOT}share.png`, `${ROOT}share.png`],
    ['https://quote.example/002030.html', 'https://quote.example/002030.html'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
  ])('%s becomes %s', (link, moved) => {
    expect(convert(`<a href="${link}">x</a>`)).toBe(`<a href="${moved}">x</a>`);
  });

  test('from the front page, and of pictures', () => {
    expect(convert('<img src="figures/a.svg" srcset="figures/a.webp 1x, figures/b.webp 2x">', 'index.html')).toBe(
      '<img src="../figures/a.svg" srcset="../figures/a.webp 1x, ../figures/b.webp 2x">',
    );
  });

  test('between the editions lead where they led, and say which is read', () => {
    const link = (href: string, rest: string) => `<a href="${href}" hreflang="${rest}>x</a>`;
    expect(convert(link('x.html', 'zh-Hans" lang="zh-Hans" aria-current="true"'))).toBe(
      link('../../news/x.html', 'zh-Hans" lang="zh-Hans"'),
    );
    expect(convert(link('../zh-hant/news/x.html', 'zh-Hant" lang="zh-Hant"'))).toBe(
      link('x.html', 'zh-Hant" lang="zh-Hant" aria-current="true"'),
    );
    const head = `<link rel="alternate" hreflang="zh-Hant" href="${ROOT}zh-hant/news/x.html">`;
    expect(convert(head)).toBe(head);
  });
});

describe('words', () => {
  test.each([
    ['<p>头发&amp;发展</p>', '<p>頭髮&amp;發展</p>'],
    ['<p title="发展 > 发现">x</p>', '<p title="發展 > 發現">x</p>'],
    ['<option value="报亭">报亭</option>', '<option value="报亭">報亭</option>'],
    // The words around a phrase decide its characters, and names may go beyond it.
    [
      '<h1><span>记者</span><span>钟</span>石的<span class="break"></span><span>头</span>发</h1>',
      '<h1><span>記者</span><span><span lang="zh-Hans">钟</span></span><span lang="zh-Hans">石</span>的<span class="break"></span><span>頭</span>髮</h1>',
    ],
    ['<p>记者钟石</p>', '<p>記者<span lang="zh-Hans">钟石</span></p>'],
    ['<title>记者钟石</title>', '<title>記者钟石</title>'],
    ['<meta name="author" content="钟石、张三">', '<meta name="author" content="钟石、張三">'],
    ['<meta property="og:locale" content="zh_CN">', '<meta property="og:locale" content="zh_TW">'],
    ['<html lang="zh-Hans"><p>发展</p>', '<html lang="zh-Hant"><p>發展</p>'],
    ['<p>发<code>后</code>展</p>', '<p>發<code lang="zh-Hans">后</code>展</p>'],
    ['<p lang="ja" title="会社">会社<b>会</b></p><p>会</p>', '<p lang="ja" title="会社">会社<b>会</b></p><p>會</p>'],
    ['<b lang="ja">会<b>会</b>会</b>会', '<b lang="ja">会<b>会</b>会</b>會'],
    ['<img lang="ja" alt="会">会', '<img lang="ja" alt="会">會'],
    ['<option>钟石</option>钟石', '<option>钟石</option><span lang="zh-Hans">钟石</span>'],
    ['<style>p::before{content:"发"}</style>', '<style>p::before{content:"发"}</style>'],
    [
      '<style>:root{--a:Noto Serif CJK SC,Songti SC,SimSun;--b:"PingFang SC","Microsoft YaHei"}</style>',
      '<style>:root{--a:Noto Serif CJK TC,Songti TC,PMingLiU;--b:"PingFang TC","Microsoft JhengHei"}</style>',
    ],
    ['<script>show("发展</p>")</script>后来', '<script>show("發展</p>")</script>後來'],
    [`<p>${ROOT}news/x.html</p>`, `<p>${ROOT}zh-hant/news/x.html</p>`],
  ])('%s', (html, converted) => {
    expect(convert(html)).toBe(converted);
  });

  test('of data, but for what tells of the original', () => {
    const data = (graph: unknown) => `<script type="application/ld+json">${JSON.stringify(graph)}</script>`;
    expect(
      convert(
        data({
          '@id': `${ROOT}news/x.html`,
          inLanguage: 'zh-Hans',
          headline: '后来\u003c',
          wordCount: 5,
          author: [{ name: '钟石' }],
          isBasedOn: { headline: '后来' },
        }),
      ),
    ).toBe(
      data({
        '@id': `${ROOT}zh-hant/news/x.html`,
        inLanguage: 'zh-Hant',
        headline: '後來\u003c',
        wordCount: 5,
        author: [{ name: '钟石' }],
        isBasedOn: { headline: '后来' },
      }).replace('<"', '\\u003c"'),
    );
  });
});

test('a copy says that it is one, and finds the search index beside the simplified edition, the documents in its own', () => {
  expect(convert('<head></head><main id="main">x</main>')).toBe(
    `<head>${STYLE}</head><main id="main">${toNote('../../news/x.html')}x</main>`,
  );
  expect(
    convert(
      '<search data-manifest="{&quot;version&quot;:&quot;1a&quot;,&quot;sources&quot;:[&quot;云报&quot;]}"></search>',
      'search.html',
    ),
  ).toBe(
    '<search data-manifest="{&quot;version&quot;:&quot;../../search/1a&quot;,&quot;sources&quot;:[&quot;云报&quot;],&quot;traditional&quot;:&quot;2b&quot;}"></search>',
  );
});
