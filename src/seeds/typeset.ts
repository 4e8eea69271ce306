import type { ArticleWithBody } from '../archive/article.ts';
import { textOf } from '../archive/article-text.ts';
import { mapTypesetFields } from '../archive/typeset-fields.ts';
import { setChineseGlyphs } from '../chinese/punctuation/quotes.ts';
import { toPunctuationRepair } from '../chinese/punctuation/repair.ts';

/**
 * Prepares a captured article for display: Chinese marks that its capture folded into ASCII are full-width again, and straight
 * quotes and double hyphens become Chinese ones. Written seeds keep theirs. Keys and addresses do not depend on widths.
 */
export function typeset(article: ArticleWithBody): ArticleWithBody {
  const { title, deck, body } = article;
  if (body.kind === 'written') return article;
  const repair = toPunctuationRepair([title, ...(deck ? [deck] : []), ...textOf(body)]);
  return mapTypesetFields(article, (text) => setChineseGlyphs(repair(text)));
}
