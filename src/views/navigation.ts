import {
  ABOUT_PAGE,
  addressOfOwnPage,
  addressOfWanted,
  FRONT_PAGE,
  SEARCH_PAGE,
  STOCKS_PAGE,
} from '../archive/addresses.ts';
import type { Edition } from '../archive/edition.ts';
import type { Step } from './site-page.ts';

/** The pages to which the navigation of every page leads, in its order. */
export function toNavigation({ pages }: Pick<Edition, 'pages'>): Step[] {
  const own = pages.flatMap(({ id, label }) =>
    label === undefined ? [] : { name: label, address: addressOfOwnPage(id) },
  );
  const isOwn = (address: string) => own.some((step) => step.address === address);
  return [
    { name: '头版', address: FRONT_PAGE },
    { name: '股票', address: STOCKS_PAGE },
    { name: '待收录', address: addressOfWanted() },
    { name: '搜索', address: SEARCH_PAGE },
    ...own,
    ...(isOwn(ABOUT_PAGE) ? [] : [{ name: '关于', address: ABOUT_PAGE }]),
  ];
}
