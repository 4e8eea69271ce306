import { DEFAULT_COLORS } from '../../src/settings/colors.ts';
import { toSettings } from '../../src/settings/settings.ts';
import type { Publisher } from '../../src/views/publisher.ts';

/** A publisher with an address of its own. */
export const PUBLISHER: Publisher = {
  name: '某报',
  description: '一句话。',
  language: 'zh-Hans',
  colors: DEFAULT_COLORS,
  logo: 'icon.svg',
  icon: undefined,
  navigation: toSettings({}).site.navigation,
  lead: undefined,
  rail: ['dailyStocks', 'cited', 'wanted'],
  feedLength: 30,
  articlesPerPage: 30,
  wantedPerPage: 100,
  shareImages: false,
  publishCaptures: true,
  traditional: false,
  frontOfEditions: undefined,
  absolute: (address) => `https://example.org/${address}`,
};
