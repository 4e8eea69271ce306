import { FRONT_PAGE } from '../../archive/addresses.ts';
import type { EditionArticle } from '../../archive/edition.ts';
import { type FrontPicture, findFrontPicture } from '../../views/front-picture.ts';
import { bodyHtmlOf } from './body-html.ts';

/** The picture of each of some articles on the front page, by its id. */
export async function frontPicturesOf(
  entries: readonly EditionArticle[],
): Promise<(id: string) => FrontPicture | undefined> {
  const pictures = entries.map(async ({ article: { id } }) => {
    const picture = findFrontPicture(await bodyHtmlOf(id), id, FRONT_PAGE);
    return [id, picture] as const;
  });
  const byId = new Map(await Promise.all(pictures));
  return (id) => byId.get(id);
}
