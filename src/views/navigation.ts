import {
  ABOUT_PAGE,
  addressOfOwnPage,
  addressOfSection,
  addressOfWanted,
  FRONT_PAGE,
  SEARCH_PAGE,
  STOCKS_PAGE,
} from '../archive/addresses.ts';
import type { Edition } from '../archive/edition.ts';
import type { Publisher } from './publisher.ts';
import type { Step } from './site-page.ts';

/** The pages to which the navigation of every page leads, in its order, each once. */
export function toNavigation({ pages, sections }: Pick<Edition, 'pages' | 'sections'>, site: Publisher): Step[] {
  const own = pages.flatMap(({ id, label }) =>
    label === undefined ? [] : { name: label, address: addressOfOwnPage(id) },
  );
  const steps: Record<Publisher['navigation'][number], Step[]> = {
    front: [{ name: '头版', address: FRONT_PAGE }],
    sections: sections.map(({ name, key }) => ({ name, address: addressOfSection(key) })),
    stocks: [{ name: '股票', address: STOCKS_PAGE }],
    wanted: [{ name: '待收录', address: addressOfWanted() }],
    search: [{ name: '搜索', address: SEARCH_PAGE }],
    own,
    about: [{ name: '关于', address: ABOUT_PAGE }],
  };
  const all = site.navigation.flatMap((entry) => steps[entry]);
  return all.filter(({ address }, at) => all.findIndex((step) => step.address === address) === at);
}
