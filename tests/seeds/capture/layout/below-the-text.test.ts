import { expect, test } from 'vitest';
import { findLostLine } from '../../../../src/seeds/capture/check-nothing-lost.ts';
import { parseCapture } from '../../../../src/seeds/capture/parse.ts';

const ARTICLE = `海水为什么是咸的
2023-04-25 09:30 潮水周刊

海水里溶解着许多盐，其中最多的是氯化钠。河流把岩石中的矿物带进大海，水分蒸发，盐留了下来。

雨水落到山上，慢慢渗进岩石的缝隙，把矿物一点一点地溶解出来，再随着溪流和江河奔向大海。

湖泊若没有出口，也会越来越咸；若有河流不断流过，盐分就被带走，湖水仍是淡的。

（责任编辑：李红）
`;
const [SALT, LAKE, WIND, CLOUD] = [
  '盐田里的一年怎样过去',
  '湖水结冰以后鱼去哪里',
  '风从哪里来往哪里去',
  '云为什么不会掉下来',
];
const OF_THE_SITE = ['山城的早市几点开门', '老街上的修表匠', '夜里的火车开往何处', '孩子们的第一堂游泳课'];
const COMMENTS = '网友评论\n发表评论\n';

test.each([
  [
    'headlines with dates, and a menu behind them',
    `相关阅读\n${SALT}\n2023.04.20\n${LAKE}\n2023.04.19\n文化\n社会\n财经\n${OF_THE_SITE.join('\n')}`,
    [SALT, LAKE],
  ],
  [
    'dates above headlines, with advertisements between them',
    `相关新闻\n2023/04/20\n${SALT}\n2023/04/19\n${LAKE}\n潮水银行储蓄计划\n2023/04/18\n${WIND}`,
    [SALT, LAKE, WIND],
  ],
  [
    'dates above headlines, with blank lines around the headlines',
    `相关新闻\n2023/04/20\n\n${SALT}\n\n2023/04/19\n\n${LAKE}\n\n潮水银行储蓄计划\n\n2023/04/18\n\n${WIND}`,
    [SALT, LAKE, WIND],
  ],
  [
    'a last headline whose date is cut off',
    `相关新闻\n${SALT}\n2023.04.20\n${LAKE}\n2023.04.19\n${WIND}`,
    [SALT, LAKE, WIND],
  ],
  [
    'headlines and dates with blank lines between them',
    `相关内容\n${SALT}\n\n2023-04-200\n\n${LAKE}\n\n2023-04-190\n\n${WIND}\n\n2023-04-180`,
    [SALT, LAKE, WIND],
  ],
  [
    'a headline that looks like a disclaimer',
    `相关新闻\n·${SALT}\n·渔民声明：保护海洋，拒绝污染\n·${LAKE}`,
    [SALT, '渔民声明：保护海洋，拒绝污染', LAKE],
  ],
  [
    'a summary between headlines',
    `相关新闻\n${SALT}\n春天引海水进池，夏天把盐扫成堆，秋天装船，冬天修补堤岸。\n${LAKE}\n${WIND}`,
    [SALT, LAKE, WIND],
  ],
  ['a button on the line of the heading', `往期推荐返回目录 >>\n\n${SALT}\n\n${LAKE}`, [SALT, LAKE]],
  ['a button below the heading', `往期推荐\n返回目录 >>\n${SALT}\n${LAKE}`, [SALT, LAKE]],
  ['two headings in one', `相关主题最新文章\n·${SALT}\n·${LAKE}`, [SALT, LAKE]],
  [
    'a list that speaks of the article, far below',
    `${COMMENTS}${OF_THE_SITE.join('\n\n')}\n\n相关新闻\n${SALT}\n${LAKE}`,
    [SALT, LAKE],
  ],
  [
    'a headline that two lists cite, once',
    `相关新闻\n${SALT}\n${LAKE}\n\n延伸阅读\n${LAKE}\n${WIND}`,
    [SALT, LAKE, WIND],
  ],
  ['recommendations beside the text', `推荐阅读\n${SALT}\n${LAKE}`, [SALT, LAKE]],
  ['recommendations below the readers’ comments', `${COMMENTS}推荐阅读\n${OF_THE_SITE.join('\n')}`, []],
  ['recommendations far below the text', `${'手机版\n'.repeat(20)}为您推荐\n${OF_THE_SITE.join('\n')}`, []],
  [
    'a second list that is about the same',
    `延伸阅读\n${CLOUD}\n${WIND}\n\n推荐阅读\n海水为什么会结冰\n湖水为什么是淡的`,
    [CLOUD, WIND, '海水为什么会结冰', '湖水为什么是淡的'],
  ],
  [
    'a second list that is about other things',
    `延伸阅读\n${CLOUD}\n${WIND}\n\n推荐阅读\n${OF_THE_SITE.join('\n')}`,
    [CLOUD, WIND],
  ],
  ['numbers of pages', `相关阅读\n${SALT}\n${LAKE}\n2 3 下一页更多`, [SALT, LAKE]],
  ['a menu beside a heading', '相关链接 潮水网 山风网 渔业网 盐业网', []],
])('%s', (_, below, headlines) => {
  const text = `${ARTICLE}\n${below}\n`;
  const capture = parseCapture(text);
  expect(capture.related).toEqual(headlines);
  expect(capture.next).toBeUndefined();
  expect(findLostLine(text, capture)).toBeUndefined();
});

test.each([
  ['tides', '涨潮 03:10 15:35\n落潮 09:22 21:47'],
  ['buses', '第一班 6:30\n末班车 21:30\n加班车 23:00'],
  ['days of a festival', '开海节：9月16日\n晒盐节：10月2日'],
])('the times of %s in the text are no headlines, and the text goes on behind them', (_, times) => {
  const [head = '', ...rest] = ARTICLE.split('\n\n');
  const { blocks, related } = parseCapture([head, rest[0], times, ...rest.slice(1)].join('\n\n'));
  expect(related).toEqual([]);
  expect(JSON.stringify(blocks)).toContain('湖水仍是淡的');
});
