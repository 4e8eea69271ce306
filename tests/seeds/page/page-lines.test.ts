import { expect, test } from 'vitest';
import { readPageText } from '../../../src/seeds/page/page-lines.ts';

const textsOf = (html: string) => readPageText(html).lines.map(({ text }) => text);

test.each([
  ['blocks', '<div>海水<p>湖水</p>河水</div>', ['海水', '湖水', '河水']],
  ['line breaks', '海水<br>湖水<br/>河水', ['海水', '湖水', '河水']],
  ['links and bold words', '<p>海水<a href="a">是<b>咸</b></a>的。</p>', ['海水是咸的。']],
  ['white space', '<p>\n  sea \n <b> water</b>\n</p>', ['sea water']],
  ['no-break and ideographic spaces', '<p>　　海水&nbsp;湖水</p>', ['　　海水\u00a0湖水']],
  ['preformatted text', '<pre>a  b\n\n c</pre>', ['a  b', ' c']],
  ['character references', '<p>&ldquo;海&#27700;&rdquo;&amp;AT&T</p>', ['“海水”&AT&T']],
  ['cells', '<table><tr><td>营收</td><td>12.30</td></tr></table>', ['营收\t12.30']],
  [
    'what nobody sees',
    '<script>a</script><style>b</style><noscript>c</noscript><p hidden>d</p><p style="display: none">e<b>f</b></p><div style="width: 9px; height: 0px; overflow: hidden">h</div><template>g</template>海水',
    ['海水'],
  ],
  ['tags that are not closed', '<p>海水<p>湖水<div>河水', ['海水', '湖水', '河水']],
  ['tags that were not opened', '海水</b></div></p>湖水', ['海水', '湖水']],
])('lines end where a browser ends them: %s', (_, html, lines) => {
  expect(textsOf(html)).toEqual(lines);
});

test('a list of links is a line for each, running text with links is one line', () => {
  const links = '<a href="1">盐田里的一年怎样过去</a><a href="2">湖水结冰以后鱼去哪里</a>';
  expect(textsOf(`<li>${links}</li>`)).toEqual(['盐田里的一年怎样过去', '湖水结冰以后鱼去哪里']);
  expect(textsOf('<li>· <a href="1">盐田里的一年怎样过去</a> 2023-04-20</li>')).toEqual([
    '· 盐田里的一年怎样过去',
    '2023-04-20',
  ]);
  expect(textsOf(`<p>另见${links}两篇。</p>`)).toHaveLength(1);
});

test('a line knows its tag, its place, its links, and whether it is bold or in the middle', () => {
  const { lines } = readPageText(
    '<main><div class="text big"><h2>盐从山上来</h2><p align="center">一。</p><p><b>二</b> <strong>三</strong></p><p>见<a href="/x">这里</a>。</p></div></main>',
  );
  expect(lines).toMatchObject([
    {
      text: '盐从山上来',
      afterGap: true,
      tag: 'h2',
      place: 'main > div.text > h2',
      isBold: false,
      isCentered: false,
      isQuoted: false,
      links: [],
    },
    {
      text: '一。',
      afterGap: true,
      tag: 'p',
      place: 'main > div.text > p',
      isBold: false,
      isCentered: true,
      isQuoted: false,
      links: [],
    },
    {
      text: '二 三',
      afterGap: true,
      tag: 'p',
      place: 'main > div.text > p:nth(2)',
      isBold: true,
      isCentered: false,
      isQuoted: false,
      links: [],
    },
    {
      text: '见这里。',
      afterGap: true,
      tag: 'p',
      place: 'main > div.text > p:nth(3)',
      isBold: false,
      isCentered: false,
      isQuoted: false,
      links: [{ from: 1, to: 3, href: '/x' }],
    },
  ]);
});

test('elements in one another to any depth end in an error, not in a full stack', () => {
  expect(() => readPageText('<div>'.repeat(100_000))).toThrow(RangeError);
});
