import { addressOfArticle, RECEIPT_PAGE, relativeLink } from '../../archive/addresses.ts';
import type { Link } from '../link.ts';
import type { Account } from './account.ts';
import type { ReceiptArticle } from './receipt.ts';

/** How many entries of a list the page shows at most; `receipt.json` has all of them. */
const MOST_LISTED = 50;

/** The data that the page of the receipt shows: counts, the last changes, and the refused seeds. */
export function toReceiptView({ articles, changes, citations, lines, refused }: Account): ReceiptView {
  const { resolved, wanted, headlines } = citations;
  return {
    facts: [
      { name: '文章', text: `${articles.length} 篇` },
      {
        name: '引用',
        text: `${resolved + wanted} 条：通向文章 ${resolved} 条，待收录 ${wanted} 条（标题 ${headlines} 条）`,
      },
      { name: '原稿', text: `${lines.read} 行：刊出 ${lines.shown} 行，略去菜单、按钮等 ${lines.leftOut} 行` },
      { name: '未收录的稿件', text: `${refused.length} 份` },
      { name: '最近一次变动', text: changes ? toChangesText(changes) : '没有更早的发布记录可比' },
    ],
    lists: changes
      ? [
          toList('新增', changes.added, true),
          toList('改动', changes.changed, true),
          toList('撤下', changes.removed, false),
        ]
      : [],
    refused: refused.slice(0, MOST_LISTED).map(({ file, problems }) => ({
      file,
      problems: problems.map(({ line, message }) => (line === undefined ? message : `${line}: ${message}`)),
    })),
  };
}

function toChangesText({ added, changed, removed, arrived }: NonNullable<Account['changes']>): string {
  const counts = `新增 ${added.length} 篇，改动 ${changed.length} 篇，撤下 ${removed.length} 篇`;
  return arrived.headlines ? `${counts}；补齐待收录的标题 ${arrived.headlines} 条` : counts;
}

function toList(name: string, articles: readonly ReceiptArticle[], hasPages: boolean): ReceiptView['lists'][number] {
  const rest = articles.length - MOST_LISTED;
  return {
    label: `${name} ${articles.length} 篇`,
    links: articles.slice(0, MOST_LISTED).map(({ id, title }) => ({
      title,
      ...(hasPages && { href: relativeLink(RECEIPT_PAGE, addressOfArticle(id)) }),
    })),
    ...(rest > 0 && { note: `这里列出前 ${MOST_LISTED} 篇，其余 ${rest} 篇见 receipt.json` }),
  };
}

/** The data that the page of the receipt shows. */
export interface ReceiptView {
  facts: { name: string; text: string }[];
  /** The lists of added, changed and removed articles. An empty list has no links. */
  lists: { label: string; links: Link[]; note?: string }[];
  /** The refused seeds, each with its problems, as `line: message` if a problem concerns one line. */
  refused: { file: string; problems: string[] }[];
}
