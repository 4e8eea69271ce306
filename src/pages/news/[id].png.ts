import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { APIRoute } from 'astro';
import type { Article } from '../../archive/article.ts';
import { openCache } from '../../build/cache/cache.ts';
import { thisEdition } from '../../build/edition/this-edition.ts';
import { cacheRoot } from '../../build/paths.ts';
import { site } from '../../settings/this-site.ts';

/**
 * Loaded by Node, and only where pictures are drawn: it takes 40 MB of memory, and `npm ci --omit=dev` leaves out its packages.
 */
const DRAWING = pathToFileURL(resolve('src/build/pictures/share-picture.ts')).href;

/** The picture by which an article is shared; none where `site.ts` names no font. */
export async function getStaticPaths() {
  if (!site.shareImages) return [];
  const { articles } = await thisEdition();
  return articles.map(({ article }) => ({ params: { id: article.id }, props: { article } }));
}

export const GET: APIRoute<{ article: Article }> = async ({ props: { article } }) => {
  const { drawSharePicture }: typeof import('../../build/pictures/share-picture.ts') = await import(
    /* @vite-ignore */ DRAWING
  );
  const cache = openCache(join(cacheRoot, 'pictures'));
  const { name: paper, language, colors } = site;
  const content = { title: article.title, source: article.byline.source, paper, language, colors: colors.light };
  const picture = await drawSharePicture(content, site.shareImages?.fonts ?? [], {
    find: (key) => cache.get('sharePicture', key),
    keep: (key, drawn) => cache.set('sharePicture', key, drawn),
  });
  return new Response(new Uint8Array(picture));
};
