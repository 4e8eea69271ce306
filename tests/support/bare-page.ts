import type { Article, Block, Body } from '../../src/archive/article.ts';

/** The smallest HTML page with the text of a captured article, to compare weights with. */
export function toBarePage(
  { title, deck = '' }: Pick<Article, 'title' | 'deck'>,
  { blocks }: Extract<Body, { kind: 'captured' }>,
): string {
  const text = blocks.map(toBareBlock);
  return `<!doctype html><html lang=zh><meta charset=utf-8><title>${title}</title><h1>${title}</h1><p>${deck}</p>${text.join('')}`;
}

function toBareBlock(block: Block): string {
  if (block.kind === 'list') return `<ul>${block.items.map((item) => `<li>${item}`).join('')}</ul>`;
  if (block.kind === 'table')
    return `<table>${block.rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}`).join('')}`).join('')}</table>`;
  if (block.kind === 'image')
    return `<figure><img src="${block.src}"><figcaption>${block.caption ?? ''}</figcaption></figure>`;
  return block.kind === 'heading' ? `<h2>${block.text}</h2>` : `<p>${block.text}</p>`;
}
