import { addressOfHeadline, keyOfHeadlineAt } from '../../archive/addresses.ts';
import type { Edition } from '../../archive/edition.ts';
import { keyOf } from '../../archive/headlines/normalise.ts';
import type { Redirect } from '../redirects.ts';
import type { Receipt } from './receipt.ts';

/**
 * Finds the pages of wanted headlines that were cut short and are a part of a longer headline now, which another article
 * prints: they lead on to its page.
 *
 * @param former the receipt of the site that is replaced
 */
export function mergedHeadlinesIn({ articles, wanted }: Edition, { files }: Pick<Receipt, 'files'>): Redirect[] {
  const pages = new Set(wanted.map(({ key }) => key));
  const keys = new Set(Object.keys(files).flatMap((address) => keyOfHeadlineAt(address) ?? []));
  const merged = new Map<string, Redirect>();
  for (const { previous, next, related } of articles) {
    for (const citation of [previous, next, ...related]) {
      if (!citation || citation.article || !pages.has(citation.key)) continue;
      const key = keyOf(citation.headline);
      if (!keys.has(key) || pages.has(key)) continue;
      merged.set(key, { address: addressOfHeadline(key), to: addressOfHeadline(citation.key), title: citation.title });
    }
  }
  return [...merged.values()];
}
