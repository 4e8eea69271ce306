import type { APIRoute } from 'astro';
import { thisEdition } from '../../edition.ts';
import { readCapture } from '../../seeds.ts';

/** The text of each capture as it was, in UTF-8. */
export async function getStaticPaths() {
  const { articles, entryOf } = await thisEdition();
  return articles
    .filter(({ article }) => article.body.kind === 'captured')
    .map(({ article: { id } }) => ({ params: { id }, props: { file: entryOf(id).data.seed.file } }));
}

export const GET: APIRoute<{ file: string }> = async ({ props }) =>
  new Response(await readCapture(props.file), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
