import { expect, test } from 'vitest';
import { findLostLine } from '../../../src/seeds/capture/check-nothing-lost.ts';
import { parsePage, readPage } from '../../../src/seeds/page/read-page.ts';

const PAGE = `<!doctype html><html><head><title>海水为什么是咸的_科学_潮水网</title>
<link rel="canonical" href="https://tide.example/a/1.html"></head><body>
<div class="nav"><a href="/">首页</a> <a href="/s">科学</a> <a href="/o">海洋</a></div>
<h1>海水为什么是咸的</h1><p class="info">2023-04-25 09:30　来源：<a href="/w">潮水周刊</a>　作者：王小明</p>
<div class="text"><p>海水里溶解着许多盐，其中最多的是<a href="/n">氯化钠</a>。河流把岩石中的矿物带进大海，水分蒸发，盐留了下来。</p>
<p><strong>盐从山上来</strong></p>
<p>雨水落到山上，慢慢渗进岩石的缝隙，把矿物一点一点地溶解出来，再随着溪流和江河奔向大海。</p>
<p>这是真的吗？</p>
<p>湖泊若没有出口，也会越来越咸；若有河流不断流过，盐分就被带走，湖水仍是淡的。</p></div>
<p>（责任编辑：李红）</p><h3>相关新闻</h3><ul><li><a href="/2">盐田里的一年怎样过去</a></li><li><a href="/3">湖水结冰以后鱼去哪里</a></li></ul>
<div class="foot">潮水网版权所有</div></body></html>`;

test('a page is read by the grammar that reads texts', () => {
  const { capture, text } = parsePage(PAGE);
  expect(capture).toMatchObject({
    title: '海水为什么是咸的',
    url: 'https://tide.example/a/1.html',
    byline: { authors: ['王小明'], editors: ['李红'], source: '潮水周刊', published: '2023-04-25T09:30' },
    related: ['盐田里的一年怎样过去', '湖水结冰以后鱼去哪里'],
  });
  expect(findLostLine(text, capture)).toBeUndefined();
});

test('the headlines that a page cites have the addresses to which its links lead', () => {
  const pager = '<p>上一篇：<a href="../b/9.html">风从哪里来</a>　下一篇：<a href="//tide.example/c">云有多重</a></p>';
  const urlsOf = (page: string) => parsePage(page).capture.headlineUrls;
  expect(urlsOf(PAGE.replace('（责任编辑', `${pager}（责任编辑`))).toEqual([
    { headline: '风从哪里来', url: 'https://tide.example/b/9.html' },
    { headline: '云有多重', url: 'https://tide.example/c' },
    { headline: '盐田里的一年怎样过去', url: 'https://tide.example/2' },
    { headline: '湖水结冰以后鱼去哪里', url: 'https://tide.example/3' },
  ]);
  const elsewhere = PAGE.replace('"/2"', '"javascript:open(2)"').replace('"/3"', '"https://other.example/x?id=3"');
  expect(urlsOf(elsewhere)).toEqual([{ headline: '湖水结冰以后鱼去哪里', url: 'https://other.example/x?id=3' }]);
  expect(urlsOf(PAGE.replace(/<link[^>]*>/, ''))).toBeUndefined();
});

test.each([
  ['with its label', '<a href="/9">上一篇：风从哪里来</a>', 'https://tide.example/9'],
  ['with a date', '上一篇：<a href="/9">风从哪里来 2023-04-24</a>', 'https://tide.example/9'],
  ['that is a button', '上一篇：<a href="#">风从哪里来</a>', undefined],
  ['that is empty', '上一篇：<a href="">风从哪里来</a>', undefined],
  ['to the front page', '上一篇：<a href="/">风从哪里来</a>', undefined],
  ['with a password', '上一篇：<a href="https://a:b@tide.example/9">风从哪里来</a>', undefined],
  ['of another line', '上一篇：风从哪里来</p><p><a href="/9">风从哪里来：读者来信</a>', undefined],
  ['of another headline', '上一篇：风从哪里来 <a href="/9">评论</a>', undefined],
])('a headline has the address of the link %s: %s', (_, previous, url) => {
  const { capture } = parsePage(PAGE.replace('（责任编辑', `<p>${previous}</p>（责任编辑`));
  expect(capture.previous).toContain('风从哪里来');
  expect(capture.headlineUrls?.find(({ headline }) => headline === capture.previous)?.url).toBe(url);
});

test.each([
  ['of the page itself', '<base href="https://tide.example/x/">', 'https://tide.example/x/2'],
  ['that is relative', '<base href="/y/">', 'https://tide.example/y/2'],
  ['of another host', '<base href="https://evil.example/">', 'https://tide.example/a/2'],
  ['that is a script', '<base href="javascript:alert(1)//">', 'https://tide.example/a/2'],
])('links are counted from a base %s only if it is harmless', (_, base, url) => {
  const page = PAGE.replace('</head>', `${base}</head>`).replace('"/2"', '"2"');
  expect(parsePage(page).capture.headlineUrls?.[0]).toEqual({ headline: '盐田里的一年怎样过去', url });
});

test('the headings of a page are those that its markup marks', () => {
  const headings = parsePage(PAGE).capture.blocks.filter(({ kind }) => kind === 'heading');
  expect(headings).toMatchObject([{ text: '盐从山上来' }]);
});

test('a time that the page only states is taken, and completes a day that it shows', () => {
  const meta = '<meta property="article:published_time" content="2023-04-25T09:31:00+08:00">';
  const published = (page: string) => parsePage(page).capture.byline.published;
  expect(published(`${meta}${PAGE.replace('2023-04-25 09:30', '')}`)).toBe('2023-04-25T09:31:00+08:00');
  expect(published(`${meta}${PAGE.replace(' 09:30', '')}`)).toBe('2023-04-25T09:31:00+08:00');
  expect(published(`${meta}${PAGE}`)).toBe('2023-04-25T09:30');
  expect(published(`${meta}${PAGE.replace('04-25 09:30', '04-24')}`)).toBe('2023-04-24');
});

test('the year of a day that a page shows is that which its pictures or its head state', () => {
  const shown = PAGE.replace('2023-04-25 09:30', '04-2509:30');
  const publishedOf = (page: string) => parsePage(page).capture.byline.published;
  const withPicture = (src: string) => shown.replace('<p>这是真的吗？</p>', `<p><img src="${src}"></p>`);
  expect(publishedOf(shown)).toBeUndefined();
  expect(publishedOf(withPicture('/up/2023/0425/1.jpg'))).toBe('2023-04-25T09:30');
  expect(publishedOf(withPicture('/up/2023/0426/1.jpg'))).toBeUndefined();
  expect(publishedOf(withPicture('/up/2021/04/1.jpg'))).toBeUndefined();
  const meta = '<meta itemprop="dateUpdate" content="2023-04-25 09:30:13"></head>';
  expect(publishedOf(shown.replace('</head>', meta))).toBe('2023-04-25T09:30');
});

test('bold lines above the text, in the element of its paragraphs, belong to it', () => {
  const above = '<p><b>潮水网年会演讲节选</b></p><p><b>王小明 潮水网总编辑</b></p>';
  const blocksOf = (page: string) => parsePage(page).capture.blocks.slice(0, 2);
  expect(blocksOf(PAGE.replace('<div class="text">', `<div class="text">${above}`))).toMatchObject([
    { kind: 'heading', text: '潮水网年会演讲节选' },
    { kind: 'paragraph', text: '王小明 潮水网总编辑' },
  ]);
  const elsewhere = PAGE.replace('<div class="text">', `<div>${above}</div><div class="text">`);
  expect(blocksOf(elsewhere)[0]?.text).not.toContain('节选');
});

test('a second title is the original one, but for a heading in the text', () => {
  const second = '<p><b>海水为什么是咸的（附说明）</b></p>';
  const captureOf = (page: string) => parsePage(page).capture;
  const inText = captureOf(PAGE.replace('<div class="text">', `<div class="text">${second}`));
  expect(inText.byline).not.toHaveProperty('originalTitle');
  expect(inText.blocks[0]).toMatchObject({ kind: 'heading', text: '海水为什么是咸的（附说明）' });
  const above = captureOf(PAGE.replace('<div class="text">', `<div>${second}</div><div class="text">`));
  expect(above.byline.originalTitle).toBe('海水为什么是咸的（附说明）');
});

test('a line without a full stop that goes on in the element of the last paragraph belongs to the text', () => {
  const last = '湖水和海水里的盐在一百年后仍然高达今天的几倍, ';
  const lines = `${last}<div class="tags">潮水网</div><div>海洋</div>`;
  const page = PAGE.replace('湖水仍是淡的。</p></div>', `湖水仍是淡的。<br>${lines}</p></div>`);
  const { blocks } = parsePage(
    page.replace('<p>湖泊若没有', '<div class="end">湖泊若没有').replace('（责任编辑：李红）', ''),
  ).capture;
  expect(blocks.at(-1)).toMatchObject({ kind: 'paragraph', text: last.trim() });
});

test('a bold sentence in which somebody speaks is no heading', () => {
  const headingsOf = (line: string) =>
    parsePage(PAGE.replace('<p>这是真的吗？</p>', `<p><b>${line}</b></p>`)).capture.blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.text] : [],
    );
  expect(headingsOf('嗯，“海水不是一天变咸的！”')).toEqual(['盐从山上来']);
  expect(headingsOf('“海水不是一天变咸的！”')).toEqual(['盐从山上来', '“海水不是一天变咸的！”']);
});

test('a menu above the byline of a page is none of its text', () => {
  const page = PAGE.replace('<p class="info">', '<div>欢迎您潮水朋友</div><p class="info">');
  expect(parsePage(page).capture.blocks[0]?.text).toContain('海水里溶解着许多盐');
});

test('a list of related news ends where its elements do', () => {
  const third = '<li><a href="/n/4.html">风从哪里来往哪里去</a></li>';
  const beside = '<div class="scan"><p>潮水公众号</p></div><div><p>海洋频道: 盐田动态 湖上生活</p></div>';
  const page = PAGE.replace(/<\/ul>(?![\s\S]*<\/ul>)/, `${third}</ul>${beside}`);
  expect(parsePage(page).capture.related).toEqual([
    '盐田里的一年怎样过去',
    '湖水结冰以后鱼去哪里',
    '风从哪里来往哪里去',
  ]);
});

test('a list of related news ends at the footer of the page', () => {
  const page = PAGE.replace(/<div class="foot">.*?<\/div>/, '<footer>潮水网 关于我们的海洋 使用说明</footer>');
  expect(parsePage(page).capture.related).toEqual(['盐田里的一年怎样过去', '湖水结冰以后鱼去哪里']);
});

test('a page whose text holds U+FFFD is refused, one with U+FFFD in its script is read', () => {
  expect(readPage(Buffer.from(PAGE.replace('矿物带进', '矿\ufffd带进')), 'html')).toMatchObject({
    problem: expect.stringContaining('U+FFFD'),
  });
  expect(readPage(Buffer.from(`<script>\ufffd</script>${PAGE}`), 'html')).toHaveProperty('capture');
});

test.each([
  ['an archive without a page', 'Content-Type: image/png\n\nabc', 'mhtml', 'no page in it'],
  ['elements in one another to any depth', '<div>'.repeat(100_000), 'html', 'nested deeper'],
])('%s is refused', (_, text, format, problem) => {
  expect(readPage(Buffer.from(text), format)).toMatchObject({ problem: expect.stringContaining(problem) });
});

test('a page without text is empty', () => {
  expect(readPage(Buffer.from('<html><script>a</script></html>'), 'html')).toBe('empty');
});

test('what parts the rows of a table that paragraphs draw is no row', () => {
  const rows = ['│盐田│面积│收成│', '├────┼────┼────┤', '│北田│12.30│4.77%│'].map((row) => `<p>${row}</p>`);
  const { capture, text } = parsePage(`<h1>盐田里的一年</h1>${rows.join('')}`);
  expect(findLostLine(text, capture)).toBeUndefined();
  expect(capture.blocks).toMatchObject([
    {
      rows: [
        ['盐田', '面积', '收成'],
        ['北田', '12.30', '4.77%'],
      ],
    },
  ]);
});

test('a table that items of a list draw is no item of it', () => {
  const items = ['（1）北田', '| 北田 | 12.30 | 4.77% |', '| 南田 | 10.10 | 3.12% |'].map((item) => `<li>${item}</li>`);
  const text = `<p>${'盐田里的活计一年到头没有停的时候。'.repeat(9)}</p>`;
  const page = parsePage(`<h1>盐田里的一年</h1>${text}<ul>${items.join('')}</ul>`);
  expect(findLostLine(page.text, page.capture)).toBeUndefined();
});
