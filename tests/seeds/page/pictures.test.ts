import { expect, test } from 'vitest';
import { findLostLine } from '../../../src/seeds/capture/check-nothing-lost.ts';
import { isSaved, toPagePicture } from '../../../src/seeds/page/page-picture.ts';
import { parsePage } from '../../../src/seeds/page/read-page.ts';

const TEXT = '海水里溶解着许多盐，其中最多的是氯化钠。河流把岩石中的矿物带进大海，水分蒸发，盐留了下来。';
const MORE = '雨水落到山上，慢慢渗进岩石的缝隙，把矿物一点一点地溶解出来，再随着溪流和江河奔向大海。';

/** A page with its text, and something between its two paragraphs. */
function toPage(between: string): string {
  return `<!doctype html><html><head><title>海水为什么是咸的_潮水网</title>
<link rel="canonical" href="https://tide.example/a/1.html"></head><body>
<div class="head"><img src="/top.png" width="900"><a href="/">首页</a> <a href="/s">科学</a></div>
<h1>海水为什么是咸的</h1><p>2023-04-25 09:30　来源：潮水周刊</p>
<div class="text"><p>${TEXT}</p>${between}<p>${MORE}</p></div>
<h3>相关新闻</h3><ul><li><a href="/2"><img src="/2.jpg">盐田里的一年怎样过去</a></li></ul>
<div class="foot"><img src="/foot.jpg">潮水网版权所有</div></body></html>`;
}

function blocksOf(between: string) {
  const { capture, text } = parsePage(toPage(between));
  expect(findLostLine(text, capture)).toBeUndefined();
  return capture.blocks.map(({ line: _, ...block }) => block);
}

const around = (...blocks: object[]) => [
  { kind: 'paragraph', text: TEXT },
  ...blocks,
  { kind: 'paragraph', text: MORE },
];

test.each<[name: string, between: string, ...blocks: object[]]>([
  [
    'a credit below it, and an address that is completed',
    '<p><img src="../i/1.jpg" alt="1.jpg"></p><p>盐田里的收成。王小明 摄</p>',
    { kind: 'image', src: 'https://tide.example/i/1.jpg', caption: '盐田里的收成。王小明 摄' },
  ],
  [
    'a caption that the markup marks',
    '<figure><img src="/1.jpg"><figcaption>盐田里的收成</figcaption></figure>',
    { kind: 'image', src: 'https://tide.example/1.jpg', caption: '盐田里的收成' },
  ],
  [
    'a short line in the middle',
    '<p align="center"><img src="/1.jpg"></p><p align="center">盐田里的收成</p>',
    { kind: 'image', src: 'https://tide.example/1.jpg', caption: '盐田里的收成' },
  ],
  [
    'words that only the picture says',
    '<p><img src="/1.jpg" alt="盐田"></p>',
    { kind: 'image', src: 'https://tide.example/1.jpg', alt: '盐田' },
  ],
  [
    'a caption of several sentences with a credit behind it',
    '<p><img src="/1.jpg"></p><p>盐田里的收成比往年多。今年也是这样。/图：潮水图库</p>',
    { kind: 'image', src: 'https://tide.example/1.jpg', caption: '盐田里的收成比往年多。今年也是这样。/图：潮水图库' },
  ],
  [
    'a caption that repeats what two pictures are said to show',
    '<p><img src="/1.jpg" alt="盐田">盐田</p><p><img src="/2.jpg" alt="盐田"></p>',
    { kind: 'image', src: 'https://tide.example/1.jpg', caption: '盐田' },
    { kind: 'image', src: 'https://tide.example/2.jpg' },
  ],
  [
    'a short line that stands below two pictures',
    `<p><img src="/1.jpg"></p><p>《盐田》的灯光</p><p>${TEXT.replace('盐，', '盐和别的，')}</p><p><img src="/2.jpg"></p><p>《盐田》的灯光</p>`,
    { kind: 'image', src: 'https://tide.example/1.jpg', caption: '《盐田》的灯光' },
    { kind: 'paragraph', text: TEXT.replace('盐，', '盐和别的，') },
    { kind: 'image', src: 'https://tide.example/2.jpg', caption: '《盐田》的灯光' },
  ],
  [
    'no caption where a sentence goes on',
    '<p><img src="/1.jpg"></p><p>盐田里的收成比往年多。今年也是这样。</p>',
    { kind: 'image', src: 'https://tide.example/1.jpg' },
    { kind: 'paragraph', text: '盐田里的收成比往年多。今年也是这样。' },
  ],
  [
    'a picture that is loaded late, and its stand-in',
    '<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/1.jpg"></p>',
    { kind: 'image', src: 'https://tide.example/1.jpg' },
  ],
  [
    'a picture that was saved with its page',
    '<p><img src="海水_files/1.jpg" data-src="/1.jpg"></p>',
    { kind: 'image', src: '海水_files/1.jpg' },
  ],
])('a picture stands in its place, with %s', (_, between, ...blocks) => {
  expect(blocksOf(between)).toEqual(around(...blocks));
});

test('a picture stands behind the last paragraph', () => {
  const { capture, text } = parsePage(toPage('').replace(`${MORE}</p>`, `${MORE}</p><p><img src="/1.jpg"></p>`));
  expect(capture.blocks.at(-1)).toMatchObject({ kind: 'image', src: 'https://tide.example/1.jpg' });
  expect(findLostLine(text, capture)).toBeUndefined();
});

test('the address of a picture is completed where the page does not say its own', () => {
  const blocksIn = (src: string) =>
    parsePage(toPage(`<p><img src="${src}"></p>`).replace(/<link[^>]*>/, '')).capture.blocks;
  expect(blocksIn('//img.tide.example/1.jpg')[1]).toMatchObject({ src: 'https://img.tide.example/1.jpg' });
  expect(blocksIn('i/1.jpg')[1]).toMatchObject({ src: 'i/1.jpg' });
});

test('a caption has its place in the page', () => {
  const { lines } = parsePage(
    toPage('<figure><img src="/1.jpg"><figcaption>盐田里的收成</figcaption></figure>'),
  ).capture;
  expect(lines.find(({ rule }) => rule === 'caption')).toMatchObject({
    text: '盐田里的收成',
    place: 'body > div.text:nth(2) > figure > figcaption',
  });
});

test('a picture that stands twice is shown once', () => {
  expect(blocksOf('<p><img src="/1.jpg"></p><p><img src="/1.jpg"></p>')).toEqual(
    around({ kind: 'image', src: 'https://tide.example/1.jpg' }),
  );
});

test.each([
  ['a small one', { src: '/1.jpg', width: '16', height: '16' }, []],
  ['a mark of the site by its address', { src: '/img/logo.png' }, []],
  ['a code to scan by its words', { src: '/1.jpg', alt: '扫码关注' }, []],
  ['a button by what stands around it', { src: '/1.jpg' }, ['share-list']],
  ['one without an address', { alt: '盐田' }, []],
])('no picture of an article: %s', (_, attributes, around) => {
  expect(toPagePicture(attributes, around)).toBeUndefined();
});

test.each([
  ['data:image/png;base64,AA', true],
  ['cid:1@tide.example', true],
  ['./%E6%B5%B7%E6%B0%B4_files/1.jpg', true],
  ['海水.files/1.jpg', true],
  ['images/1.jpg', false],
  ['https://tide.example/x_files/1.jpg', false],
])('%s is saved with its page: %s', (src, expected) => {
  expect(isSaved(src)).toBe(expected);
});

test.each([
  ['/i/3_w16_h16.png'],
  ['/i/3-16x16.png'],
  ['/i/3.png?x-oss-process=image/resize,w_400,h_20'],
  ['/i/3.png?imageView2/1/w/48/h/48'],
  ['/i/3.png?w=24&h=24'],
])('what its address says is small is a mark: %s', (src) => {
  expect(toPagePicture({ src }, [])).toBeUndefined();
});

test.each([
  ['/i/3_w690_h460.png'],
  ['/i/3-1024x768.png'],
  ['/i/16x.png'],
  ['/i/3-16x9.png'],
  ['/i/2019_w12.png'],
  ['/i/0x16x16a.png'],
  ['/i/3.png?w=690&h=460'],
])('a picture of an article: %s', (src) => {
  expect(toPagePicture({ src }, [])?.src).toBe(src);
});

test('the style of a picture says its size', () => {
  expect(toPagePicture({ src: '/1.jpg', style: 'margin: 0; width:16px' }, [])).toBeUndefined();
  expect(toPagePicture({ src: '/1.jpg', style: 'max-width:16px; width: 690px; border-width: 1px' }, [])).toBeDefined();
});
