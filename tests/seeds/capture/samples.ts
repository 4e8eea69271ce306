import fc from 'fast-check';

/** Invented examples of the kinds of lines on news pages. */
const LINES = [
  '海水为什么是咸的',
  '河流把岩石中的矿物带进大海，水分蒸发，盐留了下来。',
  '海洋局表示，海水的盐度近年来没有明显的变化',
  '4月25日，',
  '红海',
  '，那里少雨而炎热。',
  '盐从哪里来？',
  '一、山上的岩石',
  '1．取水的地方要离开河口。',
  '【某某日报】盐田里的一年',
  '《某某周刊》：海水里的盐是从哪里来的？',
  '图为海边的盐田。',
  '图片来源：某某图库',
  '本文作者:王小明 李红,来源:某某日报,原文标题:《海水，为什么是咸的》',
  '来源：某某网',
  '（原标题：海水，为什么是咸的）',
  '责任编辑：李红 SF104',
  '□本报记者 王小明',
  '2023-04-25 09:30:15\u3000来源: 某某日报 举报',
  '2023年4月25日',
  '上一篇:风从哪里来',
  '下一篇：没有了',
  '【上一篇】 风从哪里来 【下一篇】 云为什么不会掉下来',
  '上一篇',
  '风从哪里来 下一篇',
  '更多"海水为什么是咸的"...的相关新闻',
  '>> 风从哪里来 | >> 观察日记|王小明：云的种类 |',
  '>> 海水"为什么"是咸的 |',
  '相关新闻',
  '【推荐阅读】',
  '延伸阅读：',
  '相关新闻：湖水为什么是淡的',
  '机构解读>>>',
  '·湖水为什么是淡的',
  '湖水为什么是淡的 2015/07/02',
  '6小时前 湖水为什么是淡的 7小时前 风从哪里来',
  '热门文章',
  '1湖水为什么是淡的',
  '证券代码：600000\u3000证券简称：海盐股份\u3000公告编号：2023-001',
  '每日财股',
  '- 每日财股:海盐股份(000000',
  '每日财股：*ST湖盐（000001.SZ）',
  '投资亮点 1.盐田在海边...[详细]',
  '摘要',
  '核心提示：河流把岩石中的矿物带进大海。',
  '[河流把岩石中的矿物带进大海，水分蒸发，盐留了下来]',
  '分享到：',
  '微信 微博 QQ空间',
  '字号：大 中 小',
  '326',
  '登录 | 注册',
  '首页 > 科学 > 正文',
  '关键词阅读： 海水 盐',
  '某某声明：文章内容仅供参考，据此操作，风险自担。',
  '#endText a{color:#000;}',
  '---',
  '盐田\t2022年\t2023年',
  '\t2022年\t2023年',
  '北田\t12.30\t2,708.01',
  '南田\t—\t',
  '\t',
  '| 北田 | 12.30 | 4.77% |',
  '| --- | --- | --- |',
  '│西田│12.30│4.77%│',
  '├────┼────┼────┤',
  '北田  12.30  4.77%',
  '南田 2,708.01 4.77%',
  '北田',
  '12.30',
  '4.77%',
  '—',
  '获奖名单如下：',
  '北田：王小盐',
  '• 南田',
  '（1）北田',
  '',
  ' \u3000\u00a0',
  '\u200b',
];

/** A line, perhaps with an indent, spaces or an invisible character before it. */
const line = fc
  .tuple(fc.constantFrom('', '', '\u3000\u3000', '\u00a0 ', '\t', '\u200b'), fc.constantFrom(...LINES))
  .map((pieces) => pieces.join(''));

/** Lines of pages in any order, mixed with arbitrary strings. */
export const pageLines = fc.array(
  fc.oneof({ weight: 8, arbitrary: line }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) }),
  { maxLength: 24 },
);

/** Lines of pages without line ends inside them, so that a test can join them with any line end. */
export const plainLines = fc.array(line, { maxLength: 24 });

/** Any text: lines of pages, or an arbitrary string. */
export const anyText = fc.oneof(
  pageLines.map((lines) => lines.join('\n')),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\u3000\u3000')),
  fc
    .tuple(fc.array(line, { maxLength: 12 }), fc.integer({ min: 24, max: 80 }))
    .map(([lines, width]) => toWrapped(lines, width)),
);

/** Lines as `lynx -dump` prints them: broken at a width, with a margin, lists with stars. */
function toWrapped(lines: string[], width: number): string {
  return lines
    .map((text, index) =>
      index % 3 === 2
        ? `     * ${text}`
        : (text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? ['']).map((piece) => `   ${piece}`).join('\n'),
    )
    .join('\n\n');
}
