import type { APIRoute } from 'astro';
import type { Article } from '../../archive/article.ts';
import { thisEdition } from '../../build/edition/this-edition.ts';
import { shareImageCache, site } from '../../site.ts';

/** The picture by which an article is shared; none where `site.ts` names no font. */
export async function getStaticPaths() {
  if (!site.shareImages) return [];
  const { articles } = await thisEdition();
  return articles.map(({ article }) => ({ params: { id: article.id }, props: { article } }));
}

export const GET: APIRoute<{ article: Article }> = async ({ props: { article } }) => {
  // Where no pictures are drawn, what draws them need not be loaded: it holds 40 MB.
  const { drawShareImage } = await import('../../build/pictures/share-picture.ts');
  const content = { title: article.title, source: article.byline.source, paper: site.name };
  return new Response(new Uint8Array(await drawShareImage(content, site.shareImages?.fonts ?? [], shareImageCache)));
};
