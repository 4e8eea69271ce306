import { BYLINE_FIELDS, FIELD_NAMES, HEADLINE_URL_FIELDS, STOCK_FIELDS } from '../archive/article.ts';

/** The fields of an article, of its byline, and of a box of a stock. */
const FIELDS_OF: Readonly<Record<string, readonly string[]>> = {
  article: FIELD_NAMES,
  byline: BYLINE_FIELDS,
  headlineUrls: HEADLINE_URL_FIELDS,
  dailyStocks: STOCK_FIELDS,
};

/** Names of fields of Hexo, Hugo, Jekyll and others that an article does not have, in small letters, and what is to be done. */
const OTHER_FIELDS: readonly [names: string, advice: string][] = [
  [
    'date time pubdate pubtime publishdate publishtime publishedat created createdat',
    'Write byline: { published: 2023-04-25 }',
  ],
  ['writer', 'Write byline: { authors: [张三] }'],
  ['description summary excerpt abstract subtitle intro', 'Write deck, which is the sentence under the title'],
  ['tag tags category categories series topics', 'Write keywords: [甲, 乙]'],
  [
    'updated update lastmod modified lastmodified lastmodifiedat',
    'No time is shown but that of publication. Remove it',
  ],
  ['aliases alias redirectfrom', 'Write formerly: [old-name], with the names of former addresses'],
  ['permalink slug url path id abbrlink', 'The address of an article is the name of its file. Remove it'],
  ['layout type template theme toc comments sticky top weight', 'All articles have one layout. Remove it'],
  ['cover image images thumbnail banner', 'Pictures stand in the text. Remove it'],
];

/** All names with which a line of front matter may begin. */
export const NAMES_IN_USE: readonly string[] = [
  ...Object.values(FIELDS_OF).flat(),
  ...OTHER_FIELDS.flatMap(([names]) => names.split(' ')),
  'draft',
  'note',
  'lines',
];

/**
 * The message for a field that an article does not have.
 *
 * @param path where it stands: `[]`, `['byline']`, `['dailyStocks', 0]`
 * @example toUnknownField([], 'date') // 'date: no such field. Write byline: { published: 2023-04-25 }.'
 */
export function toUnknownField(path: readonly PropertyKey[], name: string): string {
  return `${[...path, name].map(String).join('.')}: no such field. ${adviceOn(path, name)}.`;
}

function adviceOn(path: readonly PropertyKey[], name: string): string {
  if (name !== name.trim()) return 'Full-width spaces do not indent a line. Write ordinary ones';
  const fields = FIELDS_OF[String(path[0] ?? 'article')] ?? [];
  const plain = name.toLowerCase().replace(/[-_\s]/g, '');
  const isMeant = (field: string) => [plain, `${plain}s`].includes(field.toLowerCase());
  const [meant, meantInByline] = [fields.find(isMeant), BYLINE_FIELDS.find(isMeant)];
  if (meant) return `Write ${meant}`;
  if (meantInByline && path.length === 0) return `Write ${meantInByline} under byline`;
  const [, advice] = OTHER_FIELDS.find(([names]) => names.split(' ').includes(plain)) ?? [];
  return advice ?? `Remove it, or correct its name: ${fields.join(', ')}`;
}
