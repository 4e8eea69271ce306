import type { ArticleData } from '../news/article.ts';

type Blocks = Extract<ArticleData['body'], { kind: 'captured' }>['blocks'];

/** Prepares the body of a capture for its page: each heading gets an anchor, counted from 1. */
export function toBlocks(blocks: Blocks): ShownBlock[] {
  let headings = 0;
  return blocks.map(({ kind, text }) => {
    if (kind === 'paragraph') return { kind, spans: [{ text }] };
    headings += 1;
    return { kind, text, slug: `part-${headings}` };
  });
}

/** A part of a captured body as its page shows it. */
export type ShownBlock = { kind: 'heading'; slug: string; text: string } | { kind: 'paragraph'; spans: Span[] };

/** A run of text, perhaps a link. */
export interface Span {
  text: string;
  href?: string;
}
