import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { showPictures } from '../../../src/seeds/markdown/pictures.ts';

const mdastPlugins = [
  showPictures(async (address) =>
    address.includes('reed') ? { src: '../pictures/0.webp', width: 30, height: 20 } : undefined,
  ),
];
const SHOWN = 'width="30" height="20" loading="lazy" decoding="async"';

test.each([
  ['![芦苇](reed.jpg)', `<p><img src="../pictures/0.webp" alt="芦苇" ${SHOWN}></p>`],
  ['![](reed.jpg "一丛")', `<p><img src="../pictures/0.webp" alt="" title="一丛" ${SHOWN}></p>`],
  ['![芦苇][一]\n\n[一]: ./reed.jpg "一丛"', `<p><img src="../pictures/0.webp" alt="芦苇" title="一丛" ${SHOWN}></p>`],
  ['[![芦苇](reed.jpg)](a.html)', `<p><a href="a.html"><img src="../pictures/0.webp" alt="芦苇" ${SHOWN}></a></p>`],
  ['![芦苇](missing.jpg)', '<p>芦苇</p>'],
  ['![远处](https://a.example/x.png)', '<p><a href="https://a.example/x.png">远处</a></p>'],
  ['![](https://a.example/x.png)', '<p><a href="https://a.example/x.png">https://a.example/x.png</a></p>'],
  ['![远处][一]\n\n[一]: https://a.example/x.png', '<p><a href="https://a.example/x.png">远处</a></p>'],
])('%j is shown as %j', async (markdown, html) => {
  expect((await markdownToHtml(markdown, { mdastPlugins })).html.trim()).toBe(html);
});

test.each([
  ['![芦苇](reed.jpg)', ['src: "../pictures/0.webp"', 'alt: "芦苇"', 'width: "30"', 'height: "20"', 'loading: "lazy"']],
  [
    '<img src="reed.jpg" alt="芦苇" width="15" />',
    ['src: "../pictures/0.webp"', 'alt: "芦苇"', 'width: "15"', 'height: "20"'],
  ],
  ['<img src={reed} alt="芦苇" />', ['src: reed', 'alt: "芦苇"']],
])('in .mdx %j is shown alike', async (mdx, attributes) => {
  const { code } = await mdxToJs(mdx, { mdastPlugins });
  for (const attribute of attributes) expect(code).toContain(attribute);
  expect(code).not.toContain('width: "30",\n    width');
  expect(code).not.toContain('reed.jpg');
});
