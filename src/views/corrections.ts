import type { Article } from '../archive/article.ts';
import type { Corrected } from '../archive/corrected.ts';
import { shorten } from '../chinese/shorten.ts';

/** How much is quoted of what was read, in characters. */
const LONGEST_QUOTE = 60;

/** The fields as a page names them. */
const FIELDS: Readonly<Record<string, string>> = {
  title: '标题',
  deck: '导语',
  'byline.authors': '作者',
  'byline.source': '来源',
  'byline.originalTitle': '原题',
  'byline.editors': '编辑',
  'byline.published': '发布时间',
  url: '原文地址',
  saved: '网页存下的时间',
  previous: '上一篇',
  next: '下一篇',
  related: '相关新闻',
  headlineUrls: '标题的网址',
  dailyStocks: '每日财股',
};

/** What was done to lines, in the order in which a page tells it. */
const LINES: Readonly<Record<Corrected['lines'][number]['as'], string>> = {
  title: '改作标题',
  deck: '改作导语',
  heading: '改作小标题',
  paragraph: '改作正文',
  join: '合为一段',
  list: '排成列表',
  quote: '改作引文',
  byline: '改作署名',
  previous: '改作上一篇',
  next: '改作下一篇',
  related: '改作相关新闻',
  dailyStock: '改作每日财股',
  furniture: '略去',
};

/** What the page of an article says of its corrections. */
export function toCorrectionsView(
  { note, fields, lines, pictures }: Corrected,
  article: Article,
): CorrectionsView | undefined {
  const byRole = Map.groupBy(lines, ({ as }) => as);
  const items = [
    ...fields.map((field) => toFieldText(field, hasField(article, field.name))),
    ...Object.entries(LINES).flatMap(([as, done]) => {
      const ranges = byRole.get(as as keyof typeof LINES)?.map(toRangeText) ?? [];
      return ranges.length > 0 ? [`原稿第 ${ranges.join('、')} 行：${done}`] : [];
    }),
    ...(pictures.length > 0 ? [`原稿第 ${pictures.join('、')} 幅图片：略去`] : []),
  ];
  return items.length > 0 || note !== undefined ? { note, items } : undefined;
}

/** Whether only the editor knows when an article was published. */
export function isDatedByEditor(corrected: Corrected | undefined): boolean {
  return corrected?.fields.some(({ name, was }) => name === 'byline.published' && was === undefined) ?? false;
}

function toFieldText({ name, was }: Corrected['fields'][number], isStated: boolean): string {
  const label = FIELDS[name] ?? name;
  if (was === undefined) return `${label}：原稿未注明，由编者补注`;
  const quote = was.length > LONGEST_QUOTE ? `${shorten(was, LONGEST_QUOTE)}…` : was;
  return `${label}：原稿作“${quote}”，${isStated ? '现予更正' : '现予删去'}`;
}

function hasField(article: object, path: string): boolean {
  const value = path.split('.').reduce((fields: unknown, name) => (fields as Record<string, unknown>)?.[name], article);
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

function toRangeText({ from, to }: Corrected['lines'][number]): string {
  return from === to ? String(from) : `${from} 至 ${to}`;
}

/** What the page of an article says of its corrections: why, and what. */
export interface CorrectionsView {
  note: string | undefined;
  items: string[];
}
