import { addressOfArticle, RECEIPT_PAGE, relativeLink } from '../../archive/addresses.ts';
import { tieFigures } from '../../chinese/numerals.ts';
import type { Link } from '../link.ts';
import type { Account } from './account.ts';
import type { Changes } from './receipt.ts';

/** How many entries of a list the page shows at most; `receipt.json` has all of them. */
const MOST_LISTED = 50;

/** The data that the page of the receipt shows: counts, the last changes, what is withdrawn, and the refused seeds. */
export function toReceiptView(account: Account): ReceiptView {
  const { publication, articles, withdrawn, changes, citations, lines, refused } = account;
  const { resolved, wanted, headlines } = citations;
  return {
    facts: [
      { name: '发布', text: `第 ${publication} 次，没有变动的不计` },
      { name: '文章', text: `${articles.length} 篇` },
      {
        name: '引用',
        text: `${resolved + wanted} 条：通向文章 ${resolved} 条，待收录 ${wanted} 条（标题 ${headlines} 条）`,
      },
      { name: '原稿', text: `${lines.read} 行：刊出 ${lines.shown} 行，略去菜单、按钮等 ${lines.leftOut} 行` },
      { name: '未收录的稿件', text: `${refused.length} 份` },
      { name: '最近一次变动', text: changes ? toChangesText(changes) : '没有更早的发布记录可比' },
    ].map(({ name, text }) => ({ name, text: tieFigures(text) })),
    lists: [
      ...(changes ? toChangeLists(changes) : []),
      toList('撤下', withdrawn, ({ id, title, reason }) => ({ ...toPageLink(id, title), mark: reason })),
    ],
    refused: toRefusedList(refused),
  };
}

/** The names of refused seeds with the lines at fault. What is wrong is written for the publisher, and stands in the file. */
function toRefusedList(refused: Account['refused']): ReceiptView['lists'][number] {
  return toList('未收录的稿件', refused, toRefused, '份');
}

function toRefused({ file, problems }: Account['refused'][number]): Link {
  const lines = [...new Set(problems.flatMap(({ line }) => line ?? []))].sort((a, b) => a - b);
  return { title: file, ...(lines.length > 0 && { mark: `第 ${lines.join('、')} 行` }) };
}

function toChangesText({ added, changed, moved, withdrawn, removed, lost, arrived }: Changes): string {
  const counts = [
    `新增 ${added.length} 篇，改动 ${changed.length} 篇`,
    ...(moved.length > 0 ? [`，地址变更 ${moved.length} 篇`] : []),
    ...(withdrawn.length > 0 ? [`，撤下 ${withdrawn.length} 篇`] : []),
    `，不再收录 ${removed.length} 篇`,
    ...(arrived.headlines > 0 ? [`；补齐待收录的标题 ${arrived.headlines} 条`] : []),
    ...(lost.length > 0 ? [`；失效的页面 ${lost.length} 个`] : []),
  ];
  return counts.join('');
}

function toChangeLists({ added, changed, moved, removed, lost }: Changes): ReceiptView['lists'] {
  return [
    toList('新增', added, ({ id, title }) => toPageLink(id, title)),
    toList('改动', changed, ({ id, title }) => toPageLink(id, title)),
    toList('地址变更', moved, ({ id, title, from, isStated }) => ({
      ...toPageLink(id, title),
      mark: isStated ? `旧地址 ${addressOfArticle(from)} 会转到这里` : `旧地址 ${addressOfArticle(from)} 已失效`,
    })),
    toList('不再收录', removed, ({ title }) => ({ title })),
    toList('失效的页面', lost, (address) => ({ title: address }), '个'),
  ];
}

function toPageLink(id: string, title: string): Link {
  return { title, href: relativeLink(RECEIPT_PAGE, addressOfArticle(id)) };
}

function toList<Entry>(
  name: string,
  entries: readonly Entry[],
  toLink: (entry: Entry) => Link,
  unit = '篇',
): ReceiptView['lists'][number] {
  const rest = entries.length - MOST_LISTED;
  return {
    label: `${name} ${entries.length} ${unit}`,
    links: entries.slice(0, MOST_LISTED).map(toLink),
    ...(rest > 0 && { note: `这里列出前 ${MOST_LISTED} ${unit}，其余 ${rest} ${unit}见 receipt.json` }),
  };
}

/** The data that the page of the receipt shows. */
export interface ReceiptView {
  facts: { name: string; text: string }[];
  /** The lists of changed and withdrawn articles, and of lost addresses. An empty list has no links. */
  lists: { label: string; links: Link[]; note?: string }[];
  /** The refused seeds, each with the lines at fault. */
  refused: { label: string; links: Link[]; note?: string };
}
