import {
  ABOUT_PAGE,
  addressOfArticle,
  addressOfSource,
  addressOfStock,
  addressOfWanted,
  FRONT_PAGE,
  STOCKS_PAGE,
} from '../../archive/addresses.ts';
import type { Edition } from '../../archive/edition.ts';
import { descriptionOf } from '../description.ts';
import type { Publisher } from '../publisher.ts';

/** More than this in a section no model reads at once; the pages of the first section lead to all. */
const MOST = 500;

/** What Markdown would read as markup in a title: `*ST康达`, `[图]`. */
const MARKUP = /[\\`*_[\]<>&~|]/g;

/** The site for language models, after https://llmstxt.org: a heading, a summary, and lists of links. */
export function toLlmsText(edition: Edition, site: Publisher): string {
  const link = (title: string, address: string, note?: string) =>
    `- [${toLine(title)}](${site.absolute(address) ?? address})${note ? `: ${toLine(note)}` : ''}`;
  const { articles, stocks, sources } = edition;
  return [
    `# ${toLine(site.name)}`,
    `> ${toLine(site.description)}`,
    section('版面', [
      link('头版', FRONT_PAGE, '全部文章'),
      link('股票', STOCKS_PAGE, '文章写明代码的股票'),
      link('待收录', addressOfWanted(), '文章提到、尚未收存全文的标题'),
      link('关于', ABOUT_PAGE),
    ]),
    section(
      '文章',
      articles
        .slice(0, MOST)
        .map(({ article }) => link(article.title, addressOfArticle(article.id), descriptionOf(article))),
    ),
    section(
      '股票',
      stocks.slice(0, MOST).map(({ name, code }) => link(`${name}（${code}）`, addressOfStock(code))),
    ),
    section(
      '来源',
      sources
        .slice(0, MOST)
        .map(({ name, key, articles }) => link(name, addressOfSource(key), `收录 ${articles.length} 篇`)),
    ),
  ]
    .filter((part) => part !== undefined)
    .join('\n\n')
    .concat('\n');
}

function section(title: string, links: string[]): string | undefined {
  return links.length === 0 ? undefined : `## ${title}\n\n${links.join('\n')}`;
}

function toLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().replace(MARKUP, '\\$&');
}
