import type { APIRoute } from 'astro';
import { capturesIn, thisEdition } from '../../build/edition/this-edition.ts';
import { seedsFolder } from '../../build/paths.ts';
import { readCapture } from '../../seeds/folder.ts';

/** The text of each capture as it was, in UTF-8, while writing (`astro dev`). A build writes them itself: see `build/tasks/write-captures.ts`. */
export async function getStaticPaths() {
  if (!import.meta.env.DEV) return [];
  const { articles, entryOf } = await thisEdition();
  const captures = capturesIn(
    articles.map(({ article }) => article),
    entryOf,
  );
  return captures.map(({ id, file }) => ({ params: { id }, props: { file } }));
}

export const GET: APIRoute<{ file: string }> = async ({ props }) => {
  const text = await readCapture(seedsFolder, props.file).catch(() => undefined);
  // The seed was deleted a moment ago.
  if (text === undefined) return new Response(null, { status: 404 });
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
