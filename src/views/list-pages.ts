import {
  ARCHIVE_PAGE,
  addressOfArticle,
  addressOfAuthor,
  addressOfCompany,
  addressOfHeadline,
  addressOfSection,
  addressOfSource,
  addressOfStock,
  addressOfStories,
  addressOfStory,
  addressOfWanted,
  COMPANIES_PAGE,
  STOCKS_PAGE,
} from '../archive/addresses.ts';
import type {
  Company,
  Contributor,
  Edition,
  EditionArticle,
  Section,
  Stock,
  Story,
  Wanted,
} from '../archive/edition.ts';
import { inArchiveOrder } from '../archive/order.ts';
import { toShort } from './description.ts';
import { toCompanyFeed, toSourceFeed, toStockFeed, toStoryFeed } from './feeds/outline.ts';
import type { PageOf } from './pagination.ts';
import type { Publisher } from './publisher.ts';
import type { SitePage, Step } from './site-page.ts';

/** How many articles the description of a list names at most. */
const MOST_NAMED = 8;

const STOCKS = { name: '股票', address: STOCKS_PAGE };
const COMPANIES = { name: '公司', address: COMPANIES_PAGE };
const ARCHIVE = { name: '往期', address: ARCHIVE_PAGE };
const STORIES = { name: '连续报道', address: addressOfStories() };
const WANTED = { name: '待收录', address: addressOfWanted() };

/** A page of the list of all articles, which begins on the front page. */
export function articlesPage({ address, number, count, total, items }: PageOf<EditionArticle>): SitePage {
  return {
    name: toNumbered('全部文章', number),
    address,
    description: () => `全部文章 ${total} 篇，新的在前：第 ${number} 页，共 ${count} 页。`,
    under: [ARCHIVE],
    listed: () => items.map(toStep),
  };
}

/** The list of stocks. */
export function stocksPage({ stocks }: Edition): SitePage {
  const listed = () => stocks.map(({ name, code }) => ({ name, address: addressOfStock(code) }));
  return {
    ...STOCKS,
    description: () => `文章写明代码的股票 ${stocks.length} 只，按交易所排列。`,
    listed,
    llms: { section: '版面', note: () => '文章写明代码的股票' },
  };
}

/** The page of a stock, with the feed of the articles that name it. */
export function stockPage(stock: Stock, edition: Edition, site: Publisher): SitePage {
  const { byId } = edition;
  const ids = new Set([...stock.boxes, ...stock.mentions].map(({ article }) => article));
  const named = [...ids].flatMap((id) => byId.get(id)?.article ?? []);
  const articles = inArchiveOrder(named).flatMap(({ id }) => byId.get(id) ?? []);
  const name = `${stock.name}（${stock.code}）`;
  return {
    name,
    address: addressOfStock(stock.code),
    description: () => toListDescription(`${site.name}收录的提到${name}的文章`, articles),
    under: [STOCKS],
    articles,
    listed: () => articles.map(toStep),
    feed: toStockFeed(stock, [...ids], edition, site),
    llms: { section: '股票' },
  };
}

/** A page of the list of companies. */
export function companiesPage({ address, number, count, total, items }: PageOf<Company>): SitePage {
  return {
    name: toNumbered(COMPANIES.name, number),
    address,
    description: () => `文章写出名称的公司 ${total} 家，提到的篇数多的在前：第 ${number} 页，共 ${count} 页。`,
    listed: () => items.map(({ key, name }) => ({ name, address: addressOfCompany(key) })),
    ...(number === 1 && { llms: { section: '版面', note: () => '文章写出名称的公司' } }),
  };
}

/** A page of a company; the first has the feed of the articles that name it. */
export function companyPage(
  company: Company,
  edition: Edition,
  site: Publisher,
): (page: PageOf<Company['articles'][number]>) => SitePage {
  return ({ address, number, items }) => {
    const articles = items.flatMap(({ article }) => edition.byId.get(article) ?? []);
    return {
      name: toNumbered(company.name, number),
      address,
      description: () => toListDescription(`${site.name}收录的提到${toNumbered(company.name, number)}的文章`, articles),
      under: [COMPANIES],
      articles,
      listed: () => articles.map(toStep),
      ...(number === 1 && { feed: toCompanyFeed(company, edition, site) }),
    };
  };
}

/** The page of a section of the paper. */
export function sectionPage(section: Section, edition: Edition, site: Publisher): SitePage {
  const articles = articlesOf(section, edition);
  return {
    name: section.name,
    address: addressOfSection(section.key),
    description: () => toListDescription(`${site.name}的栏目${section.name}`, articles),
    articles,
    listed: () => articles.map(toStep),
    llms: { section: '栏目', note: () => `收录 ${articles.length} 篇` },
  };
}

/** A page of the list of stories. */
export function storiesPage({ address, number, count, total, items }: PageOf<Story>): SitePage {
  return {
    name: toNumbered(STORIES.name, number),
    address,
    description: () => `几篇文章讲同一件事的，${total} 件：第 ${number} 页，共 ${count} 页。`,
    ...(number > 1 && { under: [STORIES] }),
    listed: () => items.map(({ title, key }) => ({ name: title, address: addressOfStory(key) })),
    ...(number === 1 && { llms: { section: '版面', note: () => '几篇文章讲同一件事的，归在一起' } }),
  };
}

/** The page of a story, with the feed of its articles. Its name differs from that of the article whose title it has. */
export function storyPage(story: Story, edition: Edition, site: Publisher): SitePage {
  const articles = articlesOf(story, edition);
  return {
    name: `连续报道：${story.title}`,
    address: addressOfStory(story.key),
    description: () => toListDescription(`讲同一件事的文章`, articles),
    under: [STORIES],
    articles,
    listed: () => articles.map(toStep),
    feed: toStoryFeed(story, edition, site),
    llms: { section: '连续报道', name: story.title, note: () => `收录 ${articles.length} 篇` },
  };
}

/** The page of a source, with the feed of its articles. Its name differs from that of the paper, if the paper is the source. */
export function sourcePage(source: Contributor, edition: Edition, site: Publisher): SitePage {
  const articles = articlesOf(source, edition);
  return {
    name: `来源：${source.name}`,
    address: addressOfSource(source.key),
    description: () => toListDescription(`${site.name}收录的来源为${source.name}的文章`, articles),
    articles,
    listed: () => articles.map(toStep),
    feed: toSourceFeed(source, edition, site),
    llms: { section: '来源', name: source.name, note: () => `收录 ${source.articles.length} 篇` },
  };
}

/** The page of an author. */
export function authorPage(author: Contributor, edition: Edition, site: Publisher): SitePage {
  const articles = articlesOf(author, edition);
  return {
    name: `作者：${author.name}`,
    address: addressOfAuthor(author.key),
    description: () => toListDescription(`${site.name}收录的${author.name}所写的文章`, articles),
    articles,
    listed: () => articles.map(toStep),
  };
}

/** A page of the headlines that are not in the archive. */
export function wantedPage({ address, number, count, total, items }: PageOf<Wanted>): SitePage {
  return {
    name: toNumbered(WANTED.name, number),
    address,
    description: () =>
      `文章提到、尚未收录全文的标题 ${total} 条，提到的篇数多的在前：第 ${number} 页，共 ${count} 页。`,
    listed: () => items.map(({ headline, key }) => ({ name: headline, address: addressOfHeadline(key) })),
    ...(number === 1 && { llms: { section: '版面', note: () => '文章提到、尚未收录全文的标题' } }),
  };
}

/** The list of all months. */
export function archivePage({ articles }: Edition): SitePage {
  return { ...ARCHIVE, description: () => `收录文章 ${articles.length} 篇，按稿件写明的年月排列。` };
}

/** A page of the articles of a month, or of those without a date. */
export function periodPage(period: string): (page: PageOf<EditionArticle>) => SitePage {
  return ({ address, number, items }) => ({
    name: toNumbered(period, number),
    address,
    description: () => toListDescription(`收录的${toNumbered(period, number)}的文章`, items),
    under: [ARCHIVE],
    listed: () => items.map(toStep),
  });
}

/** The page of a headline that is not in the archive. */
export function headlinePage({ headline, key, citedBy }: Wanted): SitePage {
  return {
    name: headline,
    address: addressOfHeadline(key),
    description: () => toShort(`${citedBy.length} 篇文章提到、尚未收录全文的标题：${headline}`),
    under: [WANTED],
    unlisted: true,
  };
}

function articlesOf({ articles }: Pick<Contributor, 'articles'>, { byId }: Edition): EditionArticle[] {
  return articles.flatMap((id) => byId.get(id) ?? []);
}

/** `2023年4月的文章 12 篇：《甲》《乙》《丙》…` */
function toListDescription(list: string, articles: readonly EditionArticle[]): string {
  const titles = articles.slice(0, MOST_NAMED).map(({ article }) => `《${article.title}》`);
  return toShort(`${list} ${articles.length} 篇：${titles.join('')}`);
}

function toNumbered(name: string, number: number): string {
  return number > 1 ? `${name}，第 ${number} 页` : name;
}

/** What a list names of an article. */
export function toStep({ article: { id, title } }: EditionArticle): Step {
  return { name: title, address: addressOfArticle(id) };
}
