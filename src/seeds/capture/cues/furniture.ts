import { toCharacterFinder } from '../words/character-sets.ts';
import { findControls } from '../words/control-words.ts';

/** A kind of furniture. */
interface Kind {
  rule: string;
  /** A part of more characters is a sentence, even if the pattern matches. */
  longest: number;
  /** Characters of which the pattern needs one. Most parts have none, and their pattern need not be tried. */
  needs?: string;
  pattern: RegExp;
}

const KINDS: Kind[] = [
  // ------ · ◆ ◆ ◆ · the end of brackets around a deck with its label
  { rule: 'ornament', longest: 1000, pattern: /^(?:[-=_*·•—–…~#+.◆●■□★☆※\s]+|[】\]］])$/ },
  // #endText a{color:#000;} · CJTIMES_GET(38); · @@title@@
  {
    rule: 'code',
    longest: 1000,
    needs: '{};@$(.<',
    pattern:
      /^[^\u4e00-\u9fff]*(?:[{};]\s*$|\{|@@\w+@@|\$\(|\bfunction\b\s*\(|\b(?:document|window)\.\w|<\/?\w+[ >])[^\u4e00-\u9fff]*$/,
  },
  // IFRAME: http://… · [wave.jpeg?token=…] · [1570163126] · Screenshot_2019.jpg · QQ图片20180428105446
  { rule: 'code', longest: 1000, needs: ':', pattern: /^IFRAME:/ },
  {
    rule: 'picture',
    longest: 1000,
    needs: '[.图_dD',
    pattern:
      /^(?:\[[^[\]\s\p{Script=Han}]{7,}\]\s*)+$|^[^。，]{0,40}\.(?:jpe?g|png|gif|bmp|webp)$|^(?:QQ图片|微信图片_?|IMG_|DSC_?)\d{4,}$/iu,
  },
  // 本文链接：https://… · 请支持独立网站，转发请注明本文链接：https://…
  {
    rule: 'page-address',
    longest: 500,
    needs: '链连地网出',
    pattern:
      /^(?:[^。！？:：]{0,30}(?:注明|附上|保留))?(?:本文|原文|本页|全文|文章|永久|固定)的?(?:链接|连结|地址|网址|出处)\s?[:：]\s?https?:\/\/\S+$/i,
  },
  // 图片来源：某某 · 资料来源：某某 · 校对：某某
  {
    rule: 'credit',
    longest: 60,
    needs: ':：/／|｜',
    pattern:
      /^[\s（(【[△▲■□*]*(?:图片?|数据|资料|视频|素材|配图|题图|头图|封面图?|制图|制表|摄影|校对|监制|统筹|[二三初]审|所属分类|栏目|字号)(?:来源|来自|源)?\s?[:：/／|｜]/,
  },
  // 策划：王小明 制作：李红
  {
    rule: 'credit',
    longest: 60,
    needs: ':：/／|｜丨',
    pattern:
      /^[\s（(]*(?:(?:(?:总|联合)?(?:监制|统筹|策划)|出品人?|制作|审[校核读签]|签发|[复终]审|剪辑|拍摄|摄像|设计|排版|运营|后期|插画|编导|配音)\s?[:：/／|｜丨]\s?\p{Script=Han}{2,4}(?:[\s、,，]+|(?=$|[）)])))+(?:$|[）)]|(?=\p{Script=Han}{2,4}\s?[:：/／|｜丨]))/u,
  },
  // （作者系某某研究人士） · 本文作者介绍：某某大学教授
  {
    rule: 'author-note',
    longest: 200,
    needs: '者',
    pattern: /^[\s（(【]*(?:本文)?作者(?:系|为|是|单位|简介|介绍|现任)/,
  },
  // 图表3：某某走势 · 图1 某某 · 表2 某某
  {
    rule: 'caption',
    longest: 60,
    needs: '图表',
    pattern: /^[\s（(【[△▲]*(?:图表?|表格?|附图|附表)\s?[\d一二三四五六七八九十]+(?![^\s:：.、．]*[。，])/,
  },
  // 图为某地的盐田。 · 资料图
  // 某地的盐田。某某供图 · （某某 摄） · 某某走势 来源：某某
  {
    rule: 'caption',
    longest: 60,
    needs: '供摄▲▼△源',
    pattern:
      /(?:[\s。/／（(]\S{0,8}(?:供图|摄影?)|^[▲▼△].*|\s(?:数据|资料)?来源[:：]\S{2,20}|图片来源[\s:：]\S{1,20})[）)]?$/,
  },
  {
    rule: 'caption',
    longest: 80,
    needs: '图',
    pattern: /^[（(△▲【]?(?:图为|图说[:：]|图注[:：]|[上下左右]图为|资料图|示意图)/,
  },
  // [广告]请继续往下阅读... · 【推广】某某新品上市 · 广告 请继续往下阅读
  {
    rule: 'advertisement',
    longest: 60,
    needs: '广推赞AaS',
    pattern:
      /^[\s*]*(?:[[【［（(]\s?(?:广告|推广|赞助|商业推广|AD|ADVERTISEMENT|Sponsored)\s?[\]】］）)]|(?:广告|AD|ADVERTISEMENT)[\s\p{P}]{1,4}请?(?:继续|接着|往下|向下|滑动))/iu,
  },
  // 查看评论（12） · 326条评论 · 留言与评论（共有 0 条评论） · 进入【某某股吧】讨论
  {
    rule: 'comments',
    longest: 40,
    needs: '论言贴人【网0123456789',
    pattern:
      /^(?:(?:查看|全部|网友|热门|最新|精彩|发表|我要)?(?:评论|留言|跟贴)(?:区|与评论)?\s*[(（\d]|\d+\s?条?(?:评论|跟贴|人参与|人评论)|进入【.{1,20}】|已有\s?\d+|共\s?\d+\s?条|文明上网|阅读\s?\d|浏览\s?\d|点击\s?\d|赞\s?\d)/,
  },
  // 请登录后发表评论
  {
    rule: 'login',
    longest: 30,
    needs: '登注',
    pattern: /^(?:请|您)?(?:先|需要?|还未)?(?:登录|登陆|注册)(?:后|才|即可)/,
  },
  // 某某声明：… · 版权声明 … · 本文仅代表作者观点 · 转载请注明：…
  {
    rule: 'disclaimer',
    longest: 1000,
    needs: '明责版代参载以授©cC',
    pattern:
      /^[\s（(【[*※▲■]*(?:\S{0,8}(?:声明|免责条款|免责申明|版权说明|版权信息)\s?[:：】\]\s]|本(?:站|网站?|文|微信|公众号|平台)[^。]{0,20}(?:仅代表|不代表|版权|仅供参考|除转载外|转载)|以上(?:内容|观点|信息)[^。]{0,12}(?:仅|不)|(?:未经|如需|欢迎)[^。]{0,16}(?:授权|转载)|转载(?:请|须|需)|版权(?:所有|归)|©|copyright)/i,
  },
  // …不构成投资建议，据此操作，风险自担。
  {
    rule: 'disclaimer',
    longest: 1000,
    needs: '险构究参',
    pattern:
      /(?:风险自[担负]|不构成[^。，]{0,12}(?:建议|依据|要约)|(?:违者|侵权)必究|仅供参考[，,、][^。]{0,20}(?:建议|投资|担))[）)。！!”]*$/,
  },
  // 某某网（example.com）原创内容，未经授权不得转载，违者必究。合作请联系：……
  {
    rule: 'disclaimer',
    longest: 300,
    needs: '原独版',
    pattern:
      /^[^。，：:；]{0,40}(?:原创|独家|版权)[^。，：:；]{0,12}[，,。]\s?(?:(?:任何|其他)[^。，]{1,12})?(?:未经|谢绝|禁止|严禁|请勿)[^。]{0,20}(?:转载|使用|复制|摘编|镜像)/,
  },
  // 网友跟帖仅表达其个人看法… · 请理性评论、文明发言… · 某某网(example.com)版权所有，未经授权… · 本网站上的内容（包括…）…
  {
    rule: 'disclaimer',
    longest: 400,
    needs: '友论言网帖贴版载侵代',
    pattern:
      /^(?:网友(?:跟[帖贴]|评论|留言|发言)[^。]{0,6}(?:仅|只|不)|请?(?:理性|文明|遵守)[^。，、]{0,4}(?:评论|发言|上网|跟[帖贴])[、，]|[^。，：:]{2,30}版权所有[，,]\s?(?:未经|不得|禁止|转载)|本(?:网站|网|站)上?(?:所有|发布|刊登|登载|转载)?的?(?:全部|所有)?(?:内容|文章|稿件|信息|作品)[^。]{0,60}(?:版权|转载|侵权|不代表))/,
  },
  // 扫码关注某某 · 长按识别二维码 · 关注某某公众号
  {
    rule: 'qr-note',
    longest: 60,
    needs: '扫维识众微关客pP',
    pattern:
      /扫一扫|扫码|二维码|长按识别|(?:关注|添加|搜索)[^。，]{0,16}(?:公众号|微信号)|^关注\S{2,10}$|(?:下载|打开)[^。，]{0,10}(?:客户端|APP)/i,
  },
  // 点击上方蓝字关注我们 · 关注我们，设为星标 · 收录于合集 · #海水 12个 · 预览时标签不可点
  {
    rule: 'follow',
    longest: 40,
    needs: '字方角题片注阅星顶录#签滑轻言改欢步划听称按发發属',
    pattern:
      /^[^\p{L}]*(?:(?:点击|点|戳|轻触|长按|猛戳|单击)[^。，,]{0,6}(?:蓝字|蓝色字|上方|下方|右上角|标题下方?|名片|卡片)|(?:欢迎|记得|赶紧)?(?:关注|订阅)(?:我们|我|本号|公号)|设为?星标|星标(?:我们|置顶)|置顶公众号|收录于(?:合集|话题)|#\S{1,16}\s*\d{1,4}(?:\s?个)?$|(?:预览时)?标签不可点|(?:继续|向上)滑动看下一个|轻[点触]两下|写留言|修改于\s?\d|喜欢(?:此内容|作者)$|已同步到看一看|人划线|听全文|名称已清空|长按图片|[发發][表布][于於]\p{Script=Han}{2,8}$|IP属地[:：]?\s?\p{Script=Han}{2,8}$)/u,
  },
  // 关键词阅读：海水 盐 · 标签：海水 · Tag:海水
  {
    rule: 'keywords',
    longest: 120,
    needs: '键签tT相#',
    pattern:
      /^[\s【[（(]*(?:(?:关键[词字](?:阅读)?|标\s?签|tags?|文章标签|相关(?:标签|股票|个股|板块|概念))\s?[】\]）)]?\s?[:：]|标签\s|#\S+(?:\s*#\S+)+$)/i,
  },
  // 您的位置：首页 > 科学 > 正文
  {
    rule: 'breadcrumb',
    longest: 80,
    needs: '位首>›»＞→',
    pattern:
      /^(?=[^。，]{0,6}位置\s?[:：]|首页\s*[>›»＞→|/]|[^>›»＞→。，]{1,12}[>›»＞→][^>›»＞→。，]{1,12}[>›»＞→]|[^>›»＞→。，]{1,12}[>›»＞→]\s*(?:正文|内容|文章)$)(?!.*<)/,
  },
  // 视频加载中，请稍候... · 你的浏览器不支持html5 · 快去看看>> · 请继续往下阅读...
  {
    rule: 'control',
    longest: 40,
    needs: '载候览>点精阅看',
    pattern:
      /加载中|请稍候|浏览器(?:不支持|版本)|[^>]>{1,3}$|^点击(?:查看|查阅|进入|阅读|图片|下载|这里)|更多精彩|^请?(?:继续|接着)?(?:继续)?往下(?:继续)?(?:阅读|看)[.…。]*$/,
  },
  // 相关资讯请关注:某某专区 · 更多内容，敬请关注某某网 · 想了解更多请点击
  {
    rule: 'follow',
    longest: 50,
    needs: '关更',
    pattern:
      /^(?:(?:相关|更多|了解更多)\p{Script=Han}{0,6}(?:内容|资讯|信息|新闻|报道|消息|详情|攻略|文章|视频|图片|动态|精彩)|想要?(?:了解|看|知道)更多\p{Script=Han}{0,8})[，,]?\s?(?:尽在|(?:敬?请|欢迎)(?:继续|持续|前往)?(?:关注|锁定|点击|进入|访问|登[录陆]|查看|下载|移步|期待|阅读))[^。；？！]{0,24}$/u,
  },
];

/** Finds which characters of each kind a part has. */
const charactersIn = toCharacterFinder(KINDS.map(({ needs = '' }) => needs));

/** How many characters of a part's beginning and end the patterns examine, so that long parts take no longer. */
const BEGINNING = 100;
const END = 60;

/**
 * The rule that makes a part furniture, judged by its words and not by its position; undefined if there is none.
 *
 * @example findFurniture('分享到：') // 'share'
 * @example findFurniture('图片来源：某某图库') // 'credit'
 */
export function findFurniture(text: string): string | undefined {
  const controls = findControls(text);
  if (controls) return controls;
  const excerpt = text.length > BEGINNING + END ? `${text.slice(0, BEGINNING)}${text.slice(-END)}` : text;
  const held = charactersIn(excerpt);
  return KINDS.find(
    ({ longest, needs, pattern }, at) =>
      text.length <= longest && (!needs || held & (1 << at)) && pattern.test(excerpt),
  )?.rule;
}
