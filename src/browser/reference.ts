/** The length of a day in ISO 8601. */
const DAY_LENGTH = 10;

/** What the page of an article says of it in JSON-LD, as far as a reference says it. */
export interface ArticleData {
  headline: string;
  author?: { name: string }[];
  datePublished?: string;
  isBasedOn?: { url?: string; publisher?: { name: string } };
}

/**
 * How a paper or a thesis cites an article, as GB/T 7714—2015 has it for what is online: the original where its address is
 * known, with the day on which its page was saved; else the page at `url`.
 *
 * @param saved when the page of the original was saved, in ISO 8601; empty if that is not known
 * @example '王小明, 李红. 海水为什么是咸的[EB/OL]. 某某日报, 2023-04-25[2026-11-28]. https://tide.example/1.html'
 */
export function toReference(
  { headline, author = [], datePublished = '', isBasedOn }: ArticleData,
  { saved, url }: { saved: string; url: string },
): string {
  const day = datePublished.slice(0, DAY_LENGTH);
  const seen = isBasedOn?.url ? saved.slice(0, DAY_LENGTH) : '';
  const source = isBasedOn?.publisher?.name;
  const issued = source ? [source, day].filter(Boolean).join(', ') : day && `(${day})`;
  const authors = author.map(({ name }) => name).join(', ');
  return [authors, `${headline}[EB/OL]`, issued + (seen && `[${seen}]`), isBasedOn?.url ?? url]
    .filter(Boolean)
    .join('. ');
}
