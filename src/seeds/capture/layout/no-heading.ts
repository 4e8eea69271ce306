import { NAME_PATTERN, POSTS } from '../words/person-names.ts';

/** `《某某周刊》：……？`, `记者：……`, `Q：……`, `王小明：……？`: the speaker of a quotation. */
const SPEAKER =
  /^(?:《[^》]{1,20}》|(?:记者|主持人|问|答|[QqAa]\d?|网友|主播|嘉宾)|\S{2,4}[（(][^）)]{1,8}[）)])\s?[:：]/;

/** `【某某日报】海水为什么是咸的`: an item of a digest. */
const DIGEST_ITEM = /^[【[［](?!\d+[】\]]|[^】]*】$)/;

/** `活动现场`, `（某某产品）`, `（某某 摄）`: the caption of a picture. */
const CAPTION = /^[（(][^）)]*[）)]$|(?:现场|合影|剪影|一景|一角|供图|摄|照片|图片|资料图?|截图|走势图?)[）)]?$/;

/** `公告截图`, `◎ 电影《海边》截图`, `海盐指数十年曲线图`: the name of a picture or a chart, and nothing else. */
const PICTURE_NAME =
  /^(?!来|请|如|见|看)[^。，：:；]{2,20}(?:截图|(?:[Kk曲折]线|走势|结构|关系|分布|示意|流程|对比|效果|渐变|穿透)图)[）)]?$/;

/** The longest such name, in characters. */
const LONGEST_PICTURE_NAME = 24;

/** `2019年3月4日 星期一`, `83.5%`, `A股(000000)`: a line without words. */
const NO_WORDS = /^[\d\s\p{P}\p{S}年月日星期一二三四五六]+$/u;

/** `——王小明《海边》`: who is quoted. */
const ATTRIBUTION = /^——/;

/** `salt@example.com`: an address. */
const ADDRESS = /\w@\w|www\.|https?:/;

/** `盐度=盐的质量/海水的质量`: a formula. */
const FORMULA = /[=＝]/;

/** `嗯，“海水不是一天变咸的！”`: a sentence that ends in what somebody says. */
const SAYING = /^[^“”]{1,12}[，,：:]\s?“[^”]*[。！？!?…]”$/;

/** `王小明 海盐路桥董事长`: who speaks, with a post. */
const SPEAKER_WITH_POST = new RegExp(`^${NAME_PATTERN}[ \\u3000\\u00a0]+\\S.{0,40}(?:${POSTS})$`);

/** `某某财经9月5日讯`, `某某网讯`: a dateline without its text. */
const DATELINE = /^[^，。\s]{2,14}(?:日|网|報|报|社|财经|新闻|快)(?:讯|訊|电|電|消息)$/u;

const NO_HEADINGS = [
  DATELINE,
  SAYING,
  SPEAKER_WITH_POST,
  SPEAKER,
  DIGEST_ITEM,
  CAPTION,
  PICTURE_NAME,
  NO_WORDS,
  ATTRIBUTION,
  ADDRESS,
  FORMULA,
];

/** Whether the words of a short line show that it is no heading. */
export function isNoHeading(text: string): boolean {
  return NO_HEADINGS.some((pattern) => pattern.test(text));
}

/** Whether a line is the name of a picture or a chart, which stood below it. */
export function isPictureName(text: string): boolean {
  return text.length <= LONGEST_PICTURE_NAME && PICTURE_NAME.test(text);
}
