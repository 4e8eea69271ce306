import { expect, test } from 'vitest';
import { findFurniture } from '../../../../src/seeds/capture/cues/furniture.ts';
import { parseCapture } from '../../../../src/seeds/capture/parse.ts';

test.each([
  ['分享到：', 'share'],
  ['微信 微博 QQ空间 12', 'share'],
  ['已推荐 0', 'share'],
  ['T + -', 'font-size'],
  ['字号：大 中 小', 'font-size'],
  ['326', 'count'],
  ['留言与评论（共有 0 条评论）', 'comments'],
  ['进入【某某股吧】讨论', 'comments'],
  ['登录 | 注册', 'login'],
  ['昵称：', 'login'],
  ['请登录后发表评论', 'login'],
  ['某某声明：此消息系转载。', 'disclaimer'],
  ['文章内容仅供参考，不构成投资建议。投资者据此操作，风险自担。', 'disclaimer'],
  ['网友跟帖仅表达其个人看法，并不表明某某网同意。', 'disclaimer'],
  ['请理性评论、文明发言，勿发布违法的信息。', 'disclaimer'],
  ['某某网(example.com)版权所有，未经授权禁止复制', 'disclaimer'],
  ['本网站上的内容（包括文字、图片、声音、影像和图表等等），除转载外，均为某某网版权所有。', 'disclaimer'],
  ['字级设定：小中大特', 'font-size'],
  ['字号:大中小', 'font-size'],
  ['我要分享', 'share'],
  ['点击查阅>>海水行情一览 盐的去向', 'control'],
  ['请继续往下阅读...', 'control'],
  ['[广告]请继续往下阅读...', 'advertisement'],
  ['【推广】盐田牌新品上市', 'advertisement'],
  ['广告 请继续往下阅读', 'advertisement'],
  ['相关资讯请关注:潮水专区', 'follow'],
  ['更多内容，敬请关注潮水网', 'follow'],
  ['想了解更多，请点击这里', 'follow'],
  ['潮水网（www.tide.example）原创内容，未经授权不得转载，违者必究。合作请联系：tide@tide.example', 'disclaimer'],
  ['本文为潮水网独家稿件，未经许可，不得转载。', 'disclaimer'],
  ['转载请注明： 海水为什么是咸的 | 某某网', 'disclaimer'],
  ['长按识别二维码关注', 'qr-note'],
  ['关键词阅读： 海水 盐', 'keywords'],
  ['Tag:海水', 'keywords'],
  ['首页 > 科学 > 正文', 'breadcrumb'],
  ['您的位置：首页', 'breadcrumb'],
  ['快去看看还有哪些新闻被推荐了吧>>', 'control'],
  ['视频加载中，请稍候...', 'control'],
  ['图片来源：某某图库', 'credit'],
  ['晒盐的人 图片来源 某某图库', 'caption'],
  ['------', 'ornament'],
  ['图表3：海水的盐度', 'caption'],
  ['图为某地的盐田。', 'caption'],
  ['（作者系海洋学者）', 'author-note'],
  ['#endText .video a{color:#000;}', 'code'],
  ['@@title@@', 'code'],
  ['IFRAME: http://example.com/tide.html', 'code'],
  ['[wave.jpeg?token=a3b9573c53d084fe1009a4b442d0f440]', 'picture'],
  ['[1570163126]', 'picture'],
  ['盐田-傍晚 2019.jpg', 'picture'],
  ['QQ图片20180428105446', 'picture'],
  ['init(24);', 'code'],
  ['{{tide}}', 'code'],
  ['$(tide)', 'code'],
  ['window.tide', 'code'],
  ['<span class=tide>', 'code'],
  ['IMG_20190401', 'picture'],
  ['DSC1234', 'picture'],
  ['摄影／王小明', 'credit'],
  ['监制丨王小明 剪辑丨李红', 'credit'],
  ['表2 各地的盐度', 'caption'],
  ['傍晚的盐田。王小明摄', 'caption'],
  ['傍晚的盐田。某某馆供图', 'caption'],
  ['△傍晚的盐田', 'caption'],
  ['评论(12)', 'comments'],
  ['12条跟贴', 'comments'],
  ['9 人参与', 'comments'],
  ['文明上网，理性发言', 'comments'],
  ['阅读 12', 'comments'],
  ['注册后即可留言', 'login'],
  ['免责条款：后果自负', 'disclaimer'],
  ['版权信息：某某网', 'disclaimer'],
  ['本站仅代表作者', 'disclaimer'],
  ['以上内容仅是看法', 'disclaimer'],
  ['欢迎授权使用', 'disclaimer'],
  ['©2019 某某网', 'disclaimer'],
  ['Copyright 2019', 'disclaimer'],
  ['盐可以吃，违者必究', 'disclaimer'],
  ['所述的盐不构成投资建议', 'disclaimer'],
  ['本网作品未经许可，视为侵权', 'disclaimer'],
  ['搜索某某公众号', 'qr-note'],
  ['下载某某APP', 'qr-note'],
  ['关注某某海洋', 'qr-note'],
  ['点击蓝字', 'follow'],
  ['#海水 #盐', 'keywords'],
  ['标签：海水', 'keywords'],
  ['相关股票：海盐路桥', 'keywords'],
  ['海洋>盐田>傍晚', 'breadcrumb'],
  ['海洋 » 正文', 'breadcrumb'],
  ['浏览器版本过低', 'control'],
  ['更多精彩', 'control'],
  ['往下看', 'control'],
  ['[000000]', undefined],
  ['海水为什么是咸的', undefined],
  ['海水中溶解着许多盐。', undefined],
  ['网友评论说海水是咸的，湖水是淡的。', undefined],
  ['本网站上周公布了各地的盐度。', undefined],
  ['分享到的是快乐，海水是咸的。', undefined],
  ['一百二十年前，人们用海水晒盐，如今仍用它。', undefined],
])('%s', (text, rule) => {
  expect(findFurniture(text)).toBe(rule);
});

test('keywords on lines of their own are none of the text, and a heading with a mark is', () => {
  const [first, second] = [
    '海水里溶解着许多盐，其中最多的是氯化钠，河流从岩石里一点一点带来，海水便越来越咸。',
    '雨水落到山上，慢慢渗进岩石的缝隙，把其中的矿物一点一点溶解出来，再随着溪流奔向大海。',
  ];
  const tags = '#盐田\n#海水\n#Tide周刊';
  const { blocks } = parseCapture(`海水为什么是咸的\n${first}\n#盐从山上来\n${second}\n${tags}\n`);
  expect(blocks.map((block) => block.text)).toEqual([first, expect.stringContaining('盐从山上来'), second]);
});

test('lines of staff in a row with a credit are none of the text, and one that tells of a film is', () => {
  const text = [
    '海水里溶解着许多盐，其中最多的是氯化钠，河流从岩石里一点一点带来，海水便越来越咸。',
    '雨水落到山上，慢慢渗进岩石的缝隙，把其中的矿物一点一点溶解出来，再随着溪流奔向大海。',
  ];
  const staff = '总导演：王小明\n制片人：李红、陈明\n监制：赵小海\n';
  const textsOf = (below: string) =>
    parseCapture(`海水为什么是咸的\n${text.join('\n')}\n${below}`).blocks.map((block) => block.text);
  expect(textsOf(staff)).toEqual(text);
  expect(textsOf('片名：《盐田》\n导演：王小明\n片长：九十分钟\n')).toContain('导演：王小明');
});

test.each([
  ...['点击上方蓝字', '点下方名片', '戳右上角', '轻触标题下', '长按卡片', '欢迎关注我们', '订阅本号', '设为星标'],
  ...['置顶公众号', '收录于话题', '#海水 12个', '预览时标签不可点', '继续滑动看下一个', '轻触两下', '写留言'],
  ...['修改于 4月25日', '喜欢作者', '已同步到看一看', '3人划线', '听全文', '名称已清空', '长按图片', '發表於海邊'],
  ...['发表于海边', 'IP属地：海边'],
])('%s asks readers to follow, or is a control of the same app', (text) => {
  expect(findFurniture(text)).toBe('follow');
});
