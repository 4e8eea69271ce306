import type { Article, Body } from '../../src/archive/article.ts';

/** The smallest HTML page with the text of a captured article, to compare weights with. */
export function toBarePage(
  { title, deck = '' }: Pick<Article, 'title' | 'deck'>,
  { blocks }: Extract<Body, { kind: 'captured' }>,
): string {
  const text = blocks.map(({ kind, text }) => (kind === 'heading' ? `<h2>${text}</h2>` : `<p>${text}</p>`));
  return `<!doctype html><html lang=zh><meta charset=utf-8><title>${title}</title><h1>${title}</h1><p>${deck}</p>${text.join('')}`;
}
