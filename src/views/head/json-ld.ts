import type { BreadcrumbList, Graph, Thing } from 'schema-dts';
import { FRONT_PAGE } from '../../archive/addresses.ts';
import type { Publisher } from '../publisher.ts';
import type { Step } from '../site-page.ts';

/** Combines schema.org objects into one document. */
export function toGraph(...things: Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things };
}

/**
 * The breadcrumbs of a page, from the front page to the page itself.
 *
 * @param steps the pages below the front page, the page itself last
 */
export function toTrail(steps: readonly Step[], site: Publisher): BreadcrumbList {
  const all: Step[] = [{ name: site.name, address: FRONT_PAGE }, ...steps];
  const items = all.map(({ name, address }, at) => {
    const url = site.absolute(address);
    return { '@type': 'ListItem' as const, position: at + 1, name, ...(url && { item: url }) };
  });
  return { '@type': 'BreadcrumbList', itemListElement: items };
}

/** A `url` property; an empty object without a URL. */
export function urlOf(url: string | undefined): { url?: string } {
  return url ? { url } : {};
}

/** The text of a `<script type="application/ld+json">`. `<` is escaped, so that no title can close the script. */
export function toJsonText(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
