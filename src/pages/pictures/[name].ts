import { basename } from 'node:path';
import type { APIRoute } from 'astro';
import { picturesIn, thisEdition } from '../../build/edition/this-edition.ts';
import { readPublished } from '../../build/pictures/captured-pictures.ts';
import { convertPicture } from '../../build/pictures/convert-picture.ts';

/** The pictures that stand beside seeds and in saved pages. The address of each is made of its content, so that an address is an input key. */
export async function getStaticPaths() {
  const pictures = picturesIn(await thisEdition());
  return Array.from(pictures, ([address, file]) => ({
    params: { name: basename(address) },
    props: { address, file },
    cacheKey: address,
  }));
}

export const GET: APIRoute<{ address: string; file: string }> = async ({
  params: { name = '' },
  props: { address, file },
}) => {
  const type = name.endsWith('.svg') ? 'image/svg+xml' : 'image/webp';
  return new Response(new Uint8Array(await convertPicture(await readPublished(address, file))), {
    headers: { 'Content-Type': type },
  });
};
