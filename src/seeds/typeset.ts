import type { WholeArticle } from '../archive/article.ts';
import { textOf } from '../archive/article-text.ts';
import { setChineseGlyphs } from '../chinese/punctuation/quotes.ts';
import { toPunctuationRepair } from '../chinese/punctuation/repair.ts';

/**
 * Sets an article for its page: where its capture folded Chinese marks into ASCII, they are full-width again, in the text
 * and in the headlines; straight quotes and double hyphens become Chinese ones. Written seeds keep theirs. Keys and addresses do not change, since they do not know widths.
 */
export function typeset(article: WholeArticle): WholeArticle {
  const { title, deck, byline, previous, next, related, dailyStocks, body } = article;
  if (body.kind === 'written') return article;
  const repair = toPunctuationRepair([title, ...(deck ? [deck] : []), ...textOf(body)]);
  const set = (text: string) => setChineseGlyphs(repair(text));
  return {
    ...article,
    title: set(title),
    ...(deck && { deck: set(deck) }),
    byline: { ...byline, ...(byline.originalTitle && { originalTitle: set(byline.originalTitle) }) },
    ...(previous && { previous: set(previous) }),
    ...(next && { next: set(next) }),
    related: related.map(set),
    dailyStocks: dailyStocks.map((box) => ({ ...box, ...(box.highlights && { highlights: set(box.highlights) }) })),
    body: { ...body, blocks: body.blocks.map((block) => ({ ...block, text: set(block.text) })) },
  };
}
