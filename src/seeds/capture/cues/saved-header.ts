import { foldScript } from '../../../chinese/script.ts';
import { toPlain } from '../lines/lines.ts';
import { isProse } from '../words/sentence.ts';
import type { Part } from './line-parts.ts';

/** What a line above a saved text states; `tool` is what concerns the program that saved it, and not the article. */
export type HeaderField = 'title' | 'author' | 'source' | 'editor' | 'published' | 'updated' | 'content' | 'tool';

/** What a label means. */
type Label = Exclude<HeaderField, 'tool'> | 'address' | 'saved' | 'other';

/** The labels of programs that save pages, in lower case, by what they state. */
const LABELS: Record<Label, string> = {
  title: 'title|标题|题目|文章标题|新闻标题|headline|subject|og:title',
  author: 'author|authors|by|byline|writer|作者|文章作者|记者|撰稿|撰文',
  source: 'source|site|site name|sitename|website|publisher|media|来源|文章来源|新闻来源|稿源|媒体|网站|出处|公众号',
  editor: 'editor|editors|编辑|责任编辑|责编',
  published:
    'published|published time|published at|published on|publishedat|publish time|publish date|publication date|publishdate|date|date published|datepublished|pubdate|pub date|release date|posted|posted on|发布时间|发布日期|发表时间|发表日期|刊发时间|时间|日期|文章时间|新闻时间',
  updated: 'updated|updated at|last updated|modified|last modified|modified time|更新时间|修改时间',
  content: 'markdown content|content|body|text|full text|article|正文|内容|全文|文章内容|正文内容|新闻内容|文章正文',
  address:
    'url|url source|source url|source_url|link|permalink|canonical|canonical url|original url|uri|网址|链接|原文链接|原文地址|文章链接|新闻链接|来源网址|来源链接|文章地址|源地址|原始链接|页面地址|网页地址|原链接|来源地址',
  saved:
    'saved|saved at|saved on|date saved|date_saved|savedat|clipped|clipped at|created|created at|date created|captured|captured at|crawled|crawled at|crawl time|crawl date|fetched|fetched at|retrieved|retrieved on|accessed|access date|archived|archived at|downloaded|采集时间|采集日期|抓取时间|抓取日期|爬取时间|爬取日期|保存时间|保存日期|收藏时间|剪藏时间|剪藏于|收藏于|下载时间|入库时间|获取时间|访问时间|收录时间|导出时间|存档时间',
  other:
    'tags|tag|keywords|keyword|description|summary|excerpt|category|categories|section|language|lang|word count|字数|标签|关键词|关键字|分类|类别|栏目|频道|cover|image|images|thumbnail|favicon|id|type|status|warning|reading time|阅读时长|备注|note|notes|folder|采集来源|采集人|采集工具|抓取来源|encoding|编码|format|格式|rating|aliases|cssclass|domain|域名|views|阅读量|浏览量|评论数|number of pages',
};

const FIELDS = new Map(
  Object.entries(LABELS).flatMap(([field, labels]) =>
    labels.split('|').map((label) => [label, field as Label] as const),
  ),
);

/** `Published Time: 2023-04-25`, `- 作者：王小明`, `"title": "海水",`, `【来源】某某日报`: a label and its value. */
const LINE =
  /^[-*•\s{]*(?:["'【[]?(?<label>\p{L}[\p{L}_: -]{0,20}?)["'】\]]?\s*[:：]\s*|【(?<bracketed>\p{L}{2,6})】\s*)(?<value>.*)$/u;

/** `正文：`, `"content": "`: a label before the first paragraph. */
const CONTENT_LABEL = /^\s*[-*•{]?\s*["'【[]?[\p{L} ]{2,20}["'】\]]?\s*[:：]?\s*["']?/u;

/** `"海水",`, `[[王小明]]`, `["王小明", "李红"]`: marks around a value, and around each of several. */
const QUOTED = /^(["'])(?:\[\[)?(.*?)(?:\]\])?\1,?$/;
const BRACKETED = /^\[+(.*?)\]+,?$/;

/** `- "[[王小明]]"`, `- 海水`: an item of the list that a label without a value begins. */
const ITEM = /^\s*-?\s*["'[]/;

const ADDRESS = /^\W*(?:https?:\/\/|www\.|file:|ftp:)\S+$/i;

const TIMES = new Set<Label>(['published', 'updated', 'saved']);

/** The labels of which one line shows that a program wrote it. */
const SURE = new Set<Label>(['title', 'address', 'saved', 'content']);

/** Only what stands so near the beginning, and above the text, is a header. */
const LONGEST_HEADER = 30;

/** The fewest labelled lines of a header, unless its only line states the title. */
const FEWEST_LINES = 2;

/** `Tue, 25 Apr 2023 09:30:00 GMT`, `April 25, 2023`: a date in English. */
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const ENGLISH_DATE = new RegExp(
  `(?:(?<day>\\d{1,2})\\s+(?<month>${MONTHS})[a-z]*\\.?,?|(?<otherMonth>${MONTHS})[a-z]*\\.?\\s+(?<otherDay>\\d{1,2})(?:st|nd|rd|th)?,?)\\s+(?<year>(?:19|20)\\d\\d)`,
  'i',
);

const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+/i;

/** A line of a header. */
export interface HeaderLine {
  field: HeaderField;
  /** Without its label, quotes and brackets. */
  value: string;
}

/**
 * The parts of a text, with a label such as `正文：` apart from the first paragraph behind it, if a program that saves
 * pages wrote it above the text.
 */
export function splitAtContent(parts: Part[]): Part[] {
  const at = [...findHeader(parts)].find(([, { field, value }]) => field === 'content' && value !== '')?.[0] ?? -1;
  const part = parts[at];
  const [fragment, ...others] = part?.fragments ?? [];
  const label = CONTENT_LABEL.exec(fragment?.text ?? '')?.[0];
  if (!part || !fragment || !label) return parts;
  const text = fragment.text.slice(label.length);
  const pieces = [
    { ...part, fragments: [{ ...fragment, text: label.trim() }], plain: toPlain(label) },
    {
      ...part,
      fragments: [{ ...fragment, text }, ...others],
      plain: part.plain.slice(label.length).trim(),
      afterGap: true,
    },
  ];
  return [...parts.slice(0, at), ...pieces, ...parts.slice(at + 1)].map((each, order) => ({ ...each, order }));
}

/**
 * The lines that a program which saves pages wrote above a text, by the indices of their parts: `标题：……`, `URL Source: ……`,
 * a block of YAML. Empty if there is no such header.
 */
export function findHeader(parts: readonly Part[]): Map<number, HeaderLine> {
  const lines = new Map<number, HeaderLine>();
  let isSure = false;
  let list: HeaderField | undefined;
  for (const [index, part] of parts.slice(0, LONGEST_HEADER).entries()) {
    const found = readLabelled(part.plain);
    if (found) {
      const { label, ...line } = found;
      lines.set(index, line);
      isSure ||= SURE.has(label) || ADDRESS.test(line.value);
      list = line.value === '' ? line.field : undefined;
      if (line.field === 'content') break;
    } else if (list && (part.isItem || ITEM.test(part.plain))) {
      lines.set(index, { field: list, value: toBare(part.plain.replace(/^\s*-\s*/, '')) });
    } else if (isProse(part.plain) && !ADDRESS.test(part.plain)) break;
    else list = undefined;
  }
  const isTitled = lines.get(0)?.field === 'title';
  return isSure && (lines.size >= FEWEST_LINES || isTitled) ? lines : new Map();
}

/** A line with a label of programs that save pages, with what the label means; undefined without one. */
export function readLabelled(text: string): (HeaderLine & { label: Label }) | undefined {
  const { label, bracketed = '', value = '' } = LINE.exec(text)?.groups ?? {};
  const found = FIELDS.get(
    foldScript(label ?? bracketed)
      .toLowerCase()
      .replace(/[\s_-]+/g, ' ')
      .trim(),
  );
  if (!found) return undefined;
  const isTool = found === 'address' || found === 'saved' || found === 'other' || ADDRESS.test(value);
  const bare = toBare(value);
  return { label: found, field: isTool ? 'tool' : found, value: TIMES.has(found) ? toPlainDate(bare) : bare };
}

/** A value without the quotes and brackets of YAML and JSON. */
function toBare(value: string): string {
  const text = value.trim();
  const inner = QUOTED.exec(text)?.[2] ?? BRACKETED.exec(text)?.[1];
  if (inner === undefined) return text;
  return inner
    .split(/["']\s*,\s*["']/)
    .map((each) => each.replace(/^["']|["']$/g, ''))
    .join('、');
}

/** A date in English as `2023-04-25`, with what follows; any other text as it is. */
function toPlainDate(text: string): string {
  const { day, otherDay, month, otherMonth, year } = ENGLISH_DATE.exec(text)?.groups ?? {};
  const index = MONTHS.split('|').indexOf((month ?? otherMonth ?? '').slice(0, 3).toLowerCase());
  if (index < 0 || !year) return text;
  const iso = [year, String(index + 1).padStart(2, '0'), (day ?? otherDay ?? '').padStart(2, '0')].join('-');
  return text.replace(WEEKDAY, '').replace(ENGLISH_DATE, iso);
}
