import { expect, test } from 'vitest';
import { toAbsoluteHtml } from '../../../src/views/feeds/absolute-html.ts';

const BASE = 'https://example.org/a/news/x.html';

test.each([
  ['<a href="../stocks/002030.html">甲</a>', '<a href="https://example.org/a/stocks/002030.html">甲</a>'],
  ['<a href="#注">1</a>', '<a href="https://example.org/a/news/x.html#%E6%B3%A8">1</a>'],
  ['<a href="https://b.example/?a=1&amp;b=2">甲</a>', '<a href="https://b.example/?a=1&amp;b=2">甲</a>'],
  ['<a href="mailto:a@b.example">甲</a>', '<a href="mailto:a@b.example">甲</a>'],
  [
    '<img src="../a.png" srcset="../a.png 1x, ../b.png 2x">',
    '<img src="https://example.org/a/a.png" srcset="https://example.org/a/a.png 1x, https://example.org/a/b.png 2x">',
  ],
  ['<p class="b" id="c" data-d="e">甲 &lt;乙&gt; &amp;amp;</p>', '<p>甲 &lt;乙&gt; &amp;amp;</p>'],
  ['<pre><code class="language-md">&lt;b&gt;\n  a</code></pre>', '<pre><code>&lt;b&gt;\n  a</code></pre>'],
  ['<style>p{}</style><script>a()</script><p>甲</p>', '<p>甲</p>'],
])('%s', (html, expected) => {
  expect(toAbsoluteHtml(html, BASE)).toBe(expected);
});
