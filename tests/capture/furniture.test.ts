import { expect, test } from 'vitest';
import { findFurniture } from '../../src/capture/furniture.ts';

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
  ['转载请注明： 海水为什么是咸的 | 某某网', 'disclaimer'],
  ['长按识别二维码关注', 'qr-note'],
  ['关键词阅读： 海水 盐', 'keywords'],
  ['Tag:海水', 'keywords'],
  ['首页 > 科学 > 正文', 'breadcrumb'],
  ['您的位置：首页', 'breadcrumb'],
  ['快去看看还有哪些新闻被推荐了吧>>', 'control'],
  ['视频加载中，请稍候...', 'control'],
  ['图片来源：某某图库', 'credit'],
  ['图表3：海水的盐度', 'caption'],
  ['图为某地的盐田。', 'caption'],
  ['（作者系海洋学者）', 'author-note'],
  ['#endText .video a{color:#000;}', 'code'],
  ['@@title@@', 'code'],
  ['海水为什么是咸的', undefined],
  ['海水中溶解着许多盐。', undefined],
  ['分享到的是快乐，海水是咸的。', undefined],
  ['一百二十年前，人们用海水晒盐，如今仍用它。', undefined],
])('%s', (text, rule) => {
  expect(findFurniture(text)).toBe(rule);
});
