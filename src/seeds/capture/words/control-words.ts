/** The words of buttons, menus and forms, by rule. A line that holds nothing else is furniture. */
const WORDS: Record<string, string> = {
  share:
    '分享 我要分享 分享到 分享至 分享给 分享至好友和朋友圈 一键分享 转发 转发到 收藏 收藏本文 举报 打印 打印本页 点赞 赞 赞赏 赏 易信 微信 微信好友 微信朋友圈 微博 新浪微博 腾讯微博 新浪 朋友圈 东方微博 Messenger Line Weibo Telegram WhatsApp 百度贴吧 开心网 腾讯朋友 复制连结 网易云 QQ QQ空间 QQ好友 人人网 豆瓣 百度贴吧 Facebook Twitter LinkedIn 复制链接 复制本文 +复制链接 推荐 已推荐 推荐成功 用微信扫码二维码 网易荐新闻 喜欢 在看 不喜欢 踩 顶 支持 反对',
  'font-size':
    '字级设定 字级 字号 字体 字体大小 字号大小 大 中 小 超大 小号 中号 大号 特大号 超大号 标准 特 特大 缩小字体 放大字体 缩小 放大 T A A+ A- + - 【大 小】 【大中小】',
  login:
    '登录 登陆 注册 请登录 立即登录 立即注册 免费注册 退出 退出登录 用户名 昵称 密码 验证码 忘记密码 忘记密码？ 自动登录 记住我 欢迎您 您好 你好 游客 注销 个人中心 会员中心 邮箱 手机号 我的账户',
  comments:
    '评论 查看评论 发表评论 网友评论 热门评论 最新评论 全部评论 精彩评论 精选评论 相关评论 最热评论 用户评论 读者评论 网友热评 热评 评论区 网友留言 精选留言 网友跟贴 热门跟贴 最新跟贴 我来说两句 我要评论 我有话说 留言 跟贴 发布 提交 匿名 匿名发表 回复 暂无评论',
  control:
    '更多 更多>> 更多» 返回 返回首页 返回顶部 返回列表 返回目录 回到顶部 展开 展开全文 阅读全文 阅读原文 查看全文 查看原文 查看更多 点击查看 收起 收起全文 加载更多 隐藏边栏 关闭 关闭窗口 取消 确定 自动播放 播放 暂停 play 向前 向后 重播 刷新 余下全文 上一页 下一页 上一张 下一张 尾页 首页 末页 设为首页 加入收藏 手机版 电脑版 客户端 APP 网站地图 联系我们 关于我们 广告服务 网站首页 返回上页 TOP 滚动 导航 菜单 搜索 站内搜索',
  'lone-word': '正文 广告 AD 赞助 推广 图集 视频 完 END 全文完 本文完 分割线 ◆ ● ■ □ * — - … .',
};

const RULES = new Map(
  Object.entries(WORDS).flatMap(([rule, words]) => words.split(' ').map((word) => [word.toLowerCase(), rule] as const)),
);

const LONGEST_WORD = Math.max(...[...RULES.keys()].map((word) => word.length));

/** `分享到微信微博QQ空间`: words of buttons without anything between them. */
const SHARE_WORDS =
  /^(?:(?:分享[到至给]?|一键分享|(?:新浪|腾讯|东方)?微博|微信(?:好友|朋友圈)?|朋友圈|QQ(?:空间|好友)?|人人网|百度贴吧|开心网|腾讯朋友|豆瓣|易信|复制链接|Facebook|Twitter|LINE)[\s|、×]*){3,}$/i;

/** `字级设定：小中大特`: the sizes of type without anything between them. */
const FONT_SIZES =
  /^(?:字[级号体](?:设定|设置|大小)?|调整字体|[【[])\s?[:：]?\s?(?:[小中大特超]{2,5}|A[-+]?(?:A[-+]?){1,2})\s?[】\]]?$/;

/** A word of a menu, between separators: `微信 | 微博 | QQ空间`. */
const WORD = /[^\s|｜/·•:：,，、()（）[\]【】]+/g;

/** `326`, `5,874`, `10万+`: a number of readers, likes or comments. */
const COUNT = /^(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,60}(?:\.\d)?[万w]?)\+?$/;

/** The longest line of buttons, in characters. */
const LONGEST_MENU = 120;

/**
 * The rule of a part that consists of counts and of words of buttons, menus and forms; undefined for any other part.
 *
 * @example findControls('分享到： 微信 微博 12') // 'share'
 */
export function findControls(text: string): string | undefined {
  if (text.length > LONGEST_MENU) return undefined;
  if (COUNT.test(text)) return 'count';
  if (SHARE_WORDS.test(text)) return 'share';
  if (FONT_SIZES.test(text)) return 'font-size';
  return ruleOfWords(text);
}

/** The rule of the first word that is no count, if the text holds nothing but counts and words of buttons. Most texts begin with another. */
function ruleOfWords(text: string): string | undefined {
  let first: string | undefined;
  WORD.lastIndex = 0;
  for (let word = WORD.exec(text)?.[0]; word !== undefined; word = WORD.exec(text)?.[0]) {
    if (COUNT.test(word)) continue;
    const rule = word.length <= LONGEST_WORD ? RULES.get(word.toLowerCase()) : undefined;
    if (rule === undefined) return undefined;
    first ??= rule;
  }
  return first;
}
