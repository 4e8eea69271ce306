import { relativeLink, SEARCH_PAGE } from '../../archive/addresses.ts';
import type { Span } from '../../search/query/excerpt.ts';
import type { Result } from '../../search/query/results.ts';
import type { Found } from '../../search/query/search.ts';
import { inWords, isWhole } from '../../search/query/title-words.ts';

const KIND_NAMES = { stock: '股票', article: '', headline: '待收录' } as const;

/** Fills a copy of the page's template with a result. Texts are inserted as text, never as markup. */
export function toItem(template: HTMLTemplateElement, result: Result): Node {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const at = (selector: string) => item.querySelector(selector) as HTMLElement;
  const link = at('a') as HTMLAnchorElement;
  link.href = relativeLink(SEARCH_PAGE, result.address);
  link.append(...inWords(result.title).flatMap(toWord));
  at('.kind').textContent = KIND_NAMES[result.kind];
  at('.excerpt').append(...result.excerpt.map(toNode));
  const facts = [result.source, result.published && toShownDate(result.published)].filter((fact) => fact !== undefined);
  at('.facts').append(...facts.map(toFact));
  return item;
}

/** The number of results as a sentence, which the page shows and screen readers read out. Empty for an empty query. */
export function summaryOf({ words, hits, exact }: Counted, isEmpty: boolean): string {
  if (isEmpty) return '';
  if (words.length === 0) return '搜索只找文字和数字，不找标点和符号。';
  if (hits.length === 0) return '没有找到。可以换个说法，或者少用几个词。';
  return exact ? `找到 ${hits.length} 条。` : `找到约 ${hits.length} 条。`;
}

/** `2023-04-25T09:30` becomes `2023年4月25日`, and `2023-04` becomes `2023年4月`. */
export function toShownDate(published: string): string {
  const [year, month, day] = published.slice(0, 10).split('-');
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
}

/** A word of a headline: an element, unless no line may hold it. */
function toWord(spans: readonly Span[]): Node[] {
  const nodes = spans.map(toNode);
  if (!isWhole(spans)) return nodes;
  const word = document.createElement('span');
  word.append(...nodes);
  return [word];
}

function toNode({ text, marked }: Span): Node {
  if (!marked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

function toFact(text: string): Node {
  const fact = document.createElement('span');
  fact.textContent = text;
  return fact;
}

/** What a summary says of an answer. */
interface Counted extends Pick<Found, 'words' | 'exact'> {
  hits: { length: number };
}
