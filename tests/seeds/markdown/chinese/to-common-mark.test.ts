import fc from 'fast-check';
import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { restoreText } from '../../../../src/seeds/markdown/chinese/restore.ts';
import { toCommonMark } from '../../../../src/seeds/markdown/chinese/to-common-mark.ts';
import { parsePlainText } from '../../../../src/seeds/markdown/plain-text.ts';

const OPTIONS = { mdastPlugins: [restoreText], features: { gfm: true, smartPunctuation: true } };
const html = (markdown: string) => markdownToHtml(toCommonMark(markdown, 'md'), OPTIONS).html.trim();
const inline = (markdown: string) => html(markdown).replace(/^<p>|<\/p>$/g, '');

const link = (address: string, to = address) => `<a href="${to}">${address}</a>`;

test.each([
  ['*ST盐湖、*ST白塔两家停牌', '*ST盐湖、*ST白塔两家停牌'],
  ['*ST盐湖涨停，*ST白塔跌停', '*ST盐湖涨停，*ST白塔跌停'],
  ['**ST盐湖、**ST白塔', '**ST盐湖、**ST白塔'],
  ['S*ST盐湖与S*ST白塔', 'S*ST盐湖与S*ST白塔'],
  ['*ST XYZ和*ST XYZ集团', '*ST XYZ和*ST XYZ集团'],
  ['戴上*ST，摘下*ST。', '戴上*ST，摘下*ST。'],
  ['***ST盐湖**公告', '<strong>*ST盐湖</strong>公告'],
  ['**ST盐湖**公告，**ST白塔**也公告', '<strong>ST盐湖</strong>公告，<strong>ST白塔</strong>也公告'],
  ['**旗下*ST盐湖**公告', '<strong>旗下*ST盐湖</strong>公告'],
  ['[*ST盐湖，*ST白塔](x)', '<a href="x">*ST盐湖，*ST白塔</a>'],
  ['![*ST盐湖，*ST白塔](x)', '<img src="x" alt="*ST盐湖，*ST白塔">'],
  ['`*ST盐湖，*ST白塔`', '<code>*ST盐湖，*ST白塔</code>'],
])('the stars of shares are text in %s', (markdown, expected) => {
  expect(inline(markdown)).toBe(expected);
});

test.each([
  '6*7=42，8*9=72',
  '(6+7)*2，12%*34%',
  '长6米*宽4米*高5米',
  'a*b*c与x*y*z',
  '电话139****0001和138****0002',
  '张*明、李*红、王*等人',
  '张**（男）和李**（女）',
  '营收*，净利*。',
  '“营收”*，“净利”*。',
  '带“*”的与带（*）的',
  '推荐：****（四星），风险：***（三星）',
  '*号项必填，请填写*号项',
  '带*者为必填，标*的选填',
  '*注：未经审计',
])('the stars in %s are signs', (markdown) => {
  expect(inline(markdown)).toBe(markdown);
});

test('stars that a footnote explains are signs', () => {
  const text = '营收*为3亿元，净利*为1亿元。\n\n*注：未经审计';
  expect(html(text)).toBe('<p>营收*为3亿元，净利*为1亿元。</p>\n<p>*注：未经审计</p>');
  expect(inline('营收*为3亿元，净利*为1亿元。')).toContain('<em>');
});

test.each([
  ['**“盐湖”**之后', '<strong>“盐湖”</strong>之后'],
  ['他说**“好。”**然后', '他说<strong>“好。”</strong>然后'],
  ['**提示：**下文', '<strong>提示：</strong>下文'],
  ['*《书名》*之后', '<em>《书名》</em>之后'],
  ['甲**乙（丙）**丁', '甲<strong>乙（丙）</strong>丁'],
  ['甲***“乙”***丙', '甲<em><strong>“乙”</strong></em>丙'],
  ['**“甲”**乙**“丙”**丁', '<strong>“甲”</strong>乙<strong>“丙”</strong>丁'],
  ['**甲***乙。*丙', '<strong>甲</strong><em>乙。</em>丙'],
  ['甲**“乙*“丙”*丁”**戊', '甲<strong>“乙<em>“丙”</em>丁”</strong>戊'],
  ['甲**[乙](x)。**丙', '甲<strong><a href="x">乙</a>。</strong>丙'],
  ['[甲**“乙”**丙](x)', '<a href="x">甲<strong>“乙”</strong>丙</a>'],
  ['甲**乙`c`。**丙', '甲<strong>乙<code>c</code>。</strong>丙'],
  ['甲**_乙_**丙', '甲<strong><em>乙</em></strong>丙'],
  ['**CPI**12月上涨', '<strong>CPI</strong>12月上涨'],
  ['**.NET**与甲**.NET**乙', '<strong>.NET</strong>与甲<strong>.NET</strong>乙'],
  ['𠮷**“野”**家', '𠮷<strong>“野”</strong>家'],
  ['~~甲。~~乙', '<del>甲。</del>乙'],
])('%s is emphasis', (markdown, expected) => {
  expect(inline(markdown)).toBe(expected);
});

test.each([
  ['\\*\\*“甲”\\*\\*乙', '**“甲”**乙'],
  ['&ast;&ast;“甲”&ast;&ast;乙', '**“甲”**乙'],
  ['甲 ** 乙 ** 丙', '甲 ** 乙 ** 丙'],
  ['`**“甲”**乙`', '<code>**“甲”**乙</code>'],
  ['**甲**乙*丙*', '<strong>甲</strong>乙<em>丙</em>'],
])('%s is as in CommonMark', (markdown, expected) => {
  expect(inline(markdown)).toBe(expected);
});

test('finds emphasis in headings, table cells, lists, quotes and components', () => {
  expect(html('## **“甲”**乙')).toBe('<h2><strong>“甲”</strong>乙</h2>');
  expect(html('> 甲**“乙”**丙')).toContain('甲<strong>“乙”</strong>丙');
  expect(html('- 甲**“乙”**丙')).toContain('<li>甲<strong>“乙”</strong>丙</li>');
  expect(html('|甲|\n|-|\n|乙**“丙”**丁|')).toContain('<td>乙<strong>“丙”</strong>丁</td>');
  const mdx = toCommonMark('甲**“<Stock code="1">*ST乙、*ST丙</Stock>”**丁', 'mdx');
  expect(mdxToJs(mdx, OPTIONS).code).toContain('children: "*ST乙、*ST丙"');
  expect(mdxToJs(mdx, OPTIONS).code).toContain('strong');
});

test.each([
  ['营收3~5亿元，增长10~20%', '营收3~5亿元，增长10~20%'],
  ['气温~30度，约~40度', '气温~30度，约~40度'],
  ['3~~5亿元，10~~20%', '3~~5亿元，10~~20%'],
  ['原价~~100~~80元', '原价<del>100</del>80元'],
  ['~~作废~~', '<del>作废</del>'],
])('only two tildes strike in %s', (markdown, expected) => {
  expect(inline(markdown)).toBe(expected);
});

test.each([
  ['见https://example.com/a_b*c，以及**公告**', `见${link('https://example.com/a_b*c')}，以及<strong>公告</strong>`],
  ['（https://example.com/a）', `（${link('https://example.com/a')}）`],
  ['“http://example.com”。', `“${link('http://example.com')}”。`],
  ['见 www.example.com。下文', `见 ${link('www.example.com', 'http://www.example.com')}。下文`],
  ['网址：www.example.com，下文', `网址：${link('www.example.com', 'http://www.example.com')}，下文`],
  ['https://example.com/a**重点**', `${link('https://example.com/a')}<strong>重点</strong>`],
  ['https://盐湖.example/a，下文', `${link('https://盐湖.example/a', 'https://%E7%9B%90%E6%B9%96.example/a')}，下文`],
  ['见 www.example.com~', `见 ${link('www.example.com', 'http://www.example.com')}~`],
  ['写信a_b@example.com，谢谢', `写信${link('a_b@example.com', 'mailto:a_b@example.com')}，谢谢`],
  ['**https://example.com**，下文', `<strong>${link('https://example.com')}</strong>，下文`],
  ['[甲](https://example.com/乙)', '<a href="https://example.com/%E4%B9%99">甲</a>'],
  ['<https://example.com/乙>', '<a href="https://example.com/%E4%B9%99">https://example.com/乙</a>'],
  ['`https://example.com，乙`', '<code>https://example.com，乙</code>'],
])('an address ends before Chinese in %s', (markdown, expected) => {
  expect(inline(markdown)).toBe(expected);
});

test('an address ends before Chinese in a table cell', () => {
  expect(html('|甲|\n|-|\n|https://example.com/a，乙|')).toContain(`<td>${link('https://example.com/a')}，乙</td>`);
  const www = link('www.example.com', 'http://www.example.com');
  expect(html('|甲|\n|-|\n|www.example.com。|')).toContain(`<td>${www}。</td>`);
});

test.each([
  ["'80后'与'85后'，她说'好'", '‘80后’与‘85后’，她说‘好’'],
  ['"80后"与"85后"，她说"好"', '“80后”与“85后”，她说“好”'],
  ['"**80后**"与"85后"', '“<strong>80后</strong>”与“85后”'],
  ["85'后和'90后", "85'后和'90后"],
  ["don't说'好'", 'don’t说‘好’'],
  ["It's \"fine\" and 'good'", 'It’s “fine” and ‘good’'],
  ['\\\'甲\\\' \\"乙\\"', `'甲' "乙"`],
  ['破折号--两个，三个---也是', '破折号——两个，三个——也是'],
  ['盐湖 -- 一座湖', '盐湖 —— 一座湖'],
  ['2019--2023年', '2019–2023年'],
  ['使用 --force 参数，甲-->乙', '使用 --force 参数，甲--&gt;乙'],
  ["`'甲'--乙`", "<code>'甲'--乙</code>"],
])('sets quotes and dashes of %s', (markdown, expected) => {
  expect(inline(markdown)).toBe(expected);
});

test.each([
  ['养\n护合同', '养护合同'],
  ['养，\n护', '养，护'],
  ['**养**\n护', '<strong>养</strong>护'],
  ['养\n**护**', '养<strong>护</strong>'],
  ['[养](x)\n护', '<a href="x">养</a>护'],
  ['"养"\n护', '“养”护'],
  ['养 \n护', '养护'],
  ['end\n中文', 'end\n中文'],
  ['中文\nend', '中文\nend'],
  ['中文，\nend', '中文，end'],
  ['one\ntwo', 'one\ntwo'],
  ['养  \n护', '养<br>\n护'],
  ['养\\\n护', '养<br>\n护'],
])('joins the lines of %j', (markdown, expected) => {
  expect(inline(markdown)).toBe(expected);
});

test('joins lines in lists, quotes, footnotes and components, and in the plain text', () => {
  expect(html('- 养\n  护\n\n> 养\n> 护\n护\n\n> - 养\n>   护')).toBe(
    '<ul>\n<li>养护</li>\n</ul>\n<blockquote>\n<p>养护护</p>\n</blockquote>\n<blockquote>\n<ul>\n<li>养护</li>\n</ul>\n</blockquote>',
  );
  expect(html('甲[^1]\n乙\n\n[^1]: 养\n    护')).toMatch(/^<p>甲<sup>.*<\/sup>乙<\/p>[\s\S]*养护/);
  expect(mdxToJs(toCommonMark('<Note>\n养\n护\n</Note>', 'mdx'), OPTIONS).code).toContain('"养护"');
  expect(parsePlainText('养\n护，\nA股\n上涨', 'md').paragraphs).toEqual(['养护，A股上涨']);
});

test.each([
  ['[备注]: 未经审计\n下文', '<p>[备注]: 未经审计<br>\n下文</p>'],
  ['[备注]: 未经审计\n[口径]: 合并报表', '<p>[备注]: 未经审计<br>\n[口径]: 合并报表</p>'],
  ['见[备注]。\n\n[备注]: 未经审计', '<p>见[备注]。</p>\n<p>[备注]: 未经审计</p>'],
  ['甲\n\n[b]: unused', '<p>甲</p>\n<p>[b]: unused</p>'],
  ['甲\n\n[^1]: 没有引用的脚注', '<p>甲</p>\n<p>[^1]: 没有引用的脚注</p>'],
  ['[甲][a]\n\n[a]: https://example.com/乙', '<p><a href="https://example.com/%E4%B9%99">甲</a></p>'],
  ['[甲][a]\n\n[a]: b.md\n[a]: c.md', '<p><a href="b.md">甲</a></p>\n<p>[a]: c.md</p>'],
  ['~~~ 以下无正文 ~~~\n\n甲', '<p>~~~ 以下无正文 ~~~</p>\n<p>甲</p>'],
  ['~~~代码\n甲\n~~~', '<pre><code class="language-代码">甲\n</code></pre>'],
])('shows what nothing refers to in %j', (markdown, expected) => {
  expect(html(markdown)).toBe(expected);
});

const piece = fc.constantFrom('*', '**', '~~', 'a', ' ', '.', '"', '(', '_', '\\*', '`', '\n', '甲', '，', '“', '1');

test('is CommonMark on text that has nothing Chinese, nor stars and tildes in a word', () => {
  const latin = fc.array(piece, { maxLength: 14 }).map((pieces) => `x${pieces.join('')}`);
  fc.assert(
    fc.property(latin, (markdown) => {
      fc.pre(!/[^\0-\x7f]|[xa1][*~]+[a1]|(?<!~)~(?!~)|~{3}|\*{4}|[1)][*]/.test(markdown));
      expect(html(markdown)).toBe(markdownToHtml(markdown, OPTIONS).html.trim());
    }),
    { numRuns: 2000 },
  );
});

test('loses no character of any text', () => {
  const withoutMarkup = (text: string) => text.replace(/[*~_`\\\s"“”‘’']/g, '');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const markdown = `甲${pieces.join('')}`;
      // The first line of a block of code names a language, and a list numbers its items.
      fc.pre(!/\n[\s*]*(?:~~~|```|1\.)/.test(markdown));
      expect(withoutMarkup((parsePlainText(markdown, 'md').paragraphs ?? []).join(''))).toBe(withoutMarkup(markdown));
    }),
    { numRuns: 2000 },
  );
});

test('keeps damaged characters from being read as marks', () => {
  expect(inline('甲\uFDD0\u2E13乙')).toBe('甲\uFFFD\u2E13乙');
});

test('a long text does not take quadratic time', () => {
  const start = process.cpuUsage();
  for (const unit of ['甲**', '甲*。', 'a*b', '甲\n'] as const) toCommonMark(`${unit.repeat(50)}\n\n`.repeat(50), 'md');
  toCommonMark('a*b'.repeat(10_000), 'md');
  // Of the processor, since a busy machine is slow: in microseconds.
  expect(process.cpuUsage(start).user).toBeLessThan(5_000_000);
});
