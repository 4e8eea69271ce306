import type { CollectionPage, WebSite } from 'schema-dts';
import { FRONT_PAGE, SEARCH_PAGE } from '../../archive/addresses.ts';
import type { Publisher } from '../publisher.ts';
import type { Step } from '../site-page.ts';
import { urlOf } from './json-ld.ts';

/** The most list items in the schema.org data of a page, which may list 10,000 links. */
const MOST_ITEMS = 30;

/** The schema.org data of the site, with its search page. */
export function toWebSite(site: Publisher): WebSite {
  const search = site.absolute(SEARCH_PAGE);
  return {
    '@type': 'WebSite',
    name: site.name,
    description: site.description,
    inLanguage: site.language,
    ...urlOf(site.absolute(FRONT_PAGE)),
    ...(search && {
      potentialAction: {
        '@type': 'SearchAction',
        target: `${search}?q={search_term_string}`,
        // Google's extension of schema.org, which schema-dts does not know.
        ...({ 'query-input': 'required name=search_term_string' } as object),
      },
    }),
  };
}

/** The schema.org data of a page that lists others: how many it lists, and the first of them. */
export function toCollection({ name, address }: Step, listed: readonly Step[], site: Publisher): CollectionPage {
  const items = listed.slice(0, MOST_ITEMS).map((each, at) => ({
    '@type': 'ListItem' as const,
    position: at + 1,
    name: each.name,
    ...urlOf(site.absolute(each.address)),
  }));
  return {
    '@type': 'CollectionPage',
    name,
    ...urlOf(site.absolute(address)),
    inLanguage: site.language,
    mainEntity: { '@type': 'ItemList', numberOfItems: listed.length, itemListElement: items },
  };
}
