import { parentOf } from '../lines/markup.ts';
import type { Paragraph } from './paragraphs.ts';

/** The largest share of a text that may be lists, in characters: what most of it stands in is its layout. */
const LARGEST_SHARE = 0.5;

/** The fewest items. */
const FEWEST_ITEMS = 2;

/** The lists that the markup of a page makes of paragraphs, by their first items. Their items may be sentences. */
export function findMarkedLists(paragraphs: readonly Paragraph[]): Map<Paragraph, Paragraph[]> {
  const lists = new Map<Paragraph, Paragraph[]>();
  let open: Paragraph[] = [];
  let place: string | undefined;
  for (const paragraph of paragraphs) {
    const before = place;
    place = placeOfList(paragraph);
    if (place === undefined) continue;
    if (place === before) open.push(paragraph);
    else {
      open = [paragraph];
      lists.set(paragraph, open);
    }
  }
  const whole = [...lists].filter(([, items]) => items.length >= FEWEST_ITEMS);
  return new Map(lengthOf(whole.flatMap(([, items]) => items)) <= lengthOf(paragraphs) * LARGEST_SHARE ? whole : []);
}

/** The place of the list of which a paragraph is an item. A table is none. */
function placeOfList({ parts, rows }: Paragraph): string | undefined {
  const { markup } = rows ? {} : (parts[0] ?? {});
  return markup?.tag === 'li' ? parentOf(markup.place) : undefined;
}

function lengthOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}
