import { z } from 'zod';
import { faultsOf, toColors } from './colors.ts';
import { toLocale } from './language.ts';

const color = z.string().regex(/^#[0-9a-f]{6}$/i, 'expected a colour such as #a8261b');
const theme = z.strictObject({
  /** The page. */
  paper: color.optional(),
  /** The text. */
  ink: color.optional(),
  /** Links under the pointer, the current page in the navigation, the icon. */
  accent: color.optional(),
});
const names = z.array(z.string().trim().min(1)).readonly();
const section = z.strictObject({
  /** Its name, on the front page and in the navigation. */
  name: z.string().trim().min(1, 'expected a name').max(12, 'expected at most 12 characters'),
  /** An article belongs to it that has one of these keywords, */
  tags: names.optional(),
  /** or comes from one of these papers and sites, */
  sources: names.optional(),
  /** or whose seed stands in one of these folders below `seeds/`. */
  folders: names.optional(),
});
/**
 * What the navigation can lead to: in its first row, where `own` are pages in `seeds/pages/` that ask for it, and in the second,
 * quieter row, which has the ways through the archive. What would lead to an empty page is left out of that.
 */
const ENTRIES = [
  ...(['front', 'sections', 'stocks', 'search', 'own', 'about'] as const),
  ...(['archive', 'companies', 'stories', 'topics', 'sources', 'authors', 'feeds', 'wanted'] as const),
] as const;
/** What can stand in the side column of the front page. */
const BLOCKS = ['latest', 'dailyStocks', 'cited', 'wanted'] as const;
const TWO_SECTIONS = 'is the name of two sections. Rename one of them.';
const NO_RULE = 'states neither tags nor sources nor folders. Write which articles belong to it.';
const count = z.int().min(1).max(10_000);

/**
 * The settings of the paper, each with its default. Its owner states in `src/site.ts` what is to be different.
 */
export const settingsSchema = z.strictObject({
  /** The paper's name, in the masthead and every page's title. */
  name: z.string().trim().min(1, 'expected a name').max(100).default('报亭'),
  /** What it is, in one sentence: the front page, the footer and search engines show it. */
  description: z
    .string()
    .trim()
    .min(1, 'expected a sentence')
    .max(1000)
    .default('收录财经旧闻的报亭：每一则标题都通向一页。'),
  /** The site's address on the web, such as `https://paper.example/`. `SITE_URL` in the environment comes before it. */
  address: z.string().optional(),
  /** The language of the texts, as BCP 47 names it: `zh-Hans`, `zh-SG`, or `zh-Hant`, `zh-HK` if they are in traditional characters. */
  language: z
    .string()
    .regex(/^zh(?:-Han[st])?(?:-[A-Z]{2})?$/, 'expected a language of Chinese such as zh-Hans, zh-SG or zh-HK')
    .default('zh-Hans'),
  /**
   * Colours, for light and dark, each optional: those between paper and ink follow from these two. What would be hard to read
   * is refused.
   */
  colors: z
    .strictObject({ light: theme.optional(), dark: theme.optional() })
    .transform(toColors)
    .superRefine((colors, context) => {
      for (const message of faultsOf(colors)) context.addIssue({ code: 'custom', message });
    })
    .prefault({}),
  /**
   * The paper's mark, the name of a file in `public/`: the icon of pages, and beside the name on the front page. Without it
   * the icon is `public/icon.svg`, or else a newspaper in the paper's colours.
   */
  logo: z
    .string()
    .regex(/^[A-Za-z0-9._-]+\.(?:svg|png)$/, 'expected the name of a file in public/ that ends in .svg or .png')
    .optional(),
  /** What the navigation of every page leads to, in this order in each of its two rows. */
  navigation: z.array(z.enum(ENTRIES)).readonly().default(ENTRIES),
  /** The id of the article that leads the front page, as in its address `news/<id>.html`. By default it is the newest. */
  lead: z.string().optional(),
  /** Sections of the paper, each with a page and a list on the front page. An article may stand in several. */
  sections: z
    .array(section)
    .readonly()
    .superRefine((all, context) => {
      for (const [at, { name, tags, sources, folders }] of all.entries()) {
        const message = all.findIndex((each) => each.name === name) < at ? TWO_SECTIONS : NO_RULE;
        if (message === TWO_SECTIONS || !(tags ?? sources ?? folders))
          context.addIssue({ code: 'custom', message: `sections: ${name} ${message}` });
      }
    })
    .default([]),
  /** What stands in the side column of the front page, in this order. */
  rail: z.array(z.enum(BLOCKS)).readonly().default(BLOCKS),
  /** What a seed that the schema refuses does: `stop` the build, or be left out by name (`skip`). */
  badSeeds: z.enum(['stop', 'skip']).default('stop'),
  /** Which seeds are taken; `html` and `mhtml` are saved pages. `.mdx` is code that runs while building: leave it out if you do not trust who writes it. */
  formats: z
    .array(z.enum(['txt', 'md', 'mdx', 'html', 'mhtml']))
    .readonly()
    .default(['txt', 'md', 'mdx', 'html', 'mhtml']),
  /** Whether the pictures that stand in saved pages are published with their articles. */
  pictures: z.boolean().default(true),
  /** Whether the text of each capture is published beside its article, as it was read. */
  publishCaptures: z.boolean().default(true),
  /** How many articles a feed holds at most, what came last first: each with its whole text, unless that is very long. */
  feedLength: count.default(30),
  /** How many articles stand on the front page, and on each page after it. */
  articlesPerPage: count.default(30),
  /** How many wanted headlines stand on a page. */
  wantedPerPage: count.default(100),
  /**
   * The font files (TTF, OTF or WOFF) in which each article's picture for sharing is set. Each character is set in the first
   * font that has it. Without fonts all articles are shared with the site's picture. For a site that is built after `npm ci
   * --omit=dev`, run `npm install --save-prod --save-exact satori fontkit`.
   */
  shareImages: z.strictObject({ fonts: z.array(z.string()).readonly() }).optional(),
  /**
   * Whether each page has a copy in traditional characters under `zh-hant/`, converted by a program and marked as such. A
   * name that conversion could spoil keeps its simplified characters.
   */
  traditional: z.boolean().default(false),
  /**
   * The other editions of a paper that is built in parts: the folder of each, or its address on the web. Headlines lead from one
   * into another. `EDITIONS` in the environment comes before it.
   */
  editions: names.default([]),
  /**
   * The front of all editions of such a paper, to which the pages of this one lead: its folder, or its address on the web. `FRONT`
   * in the environment comes before it.
   */
  frontOfEditions: z.string().min(1).optional(),
  /** Whether half-width marks between Chinese characters are shown full-width. The capture itself is never changed. */
  repairPunctuation: z.boolean().default(true),
});

/**
 * Completes what `src/site.ts` states. It never throws: a setting that is refused has its default.
 *
 * @returns `problems` has a whole sentence for each setting that is refused, and for each that there is not
 */
export function toSettings(stated: Readonly<Record<string, unknown>>): { site: Site; problems: string[] } {
  const { shape } = settingsSchema;
  const names = Object.keys(shape);
  const problems = Object.keys(stated)
    .filter((name) => !names.includes(name))
    .map((name) => `There is no setting ${name}. Correct its name, or remove it; there are: ${names.join(', ')}.`);
  const good = Object.entries(shape).flatMap(([name, schema]): [string, unknown][] => {
    const { success, error, data } = schema.safeParse(stated[name]);
    if (success) return [[name, data]];
    problems.push(...error.issues.map((issue) => toMessage(name, issue)));
    return [[name, schema.parse(undefined)]];
  });
  const site = Object.fromEntries(good) as Site;
  if (!site.traditional || toLocale(site.language).script !== 'Hant') return { site, problems };
  problems.push(`traditional: the texts are in traditional characters already (${site.language}). Write false.`);
  return { site: { ...site, traditional: false }, problems };
}

/** @example toMessage('colors', issue) // 'colors.light.paper: expected a colour such as #a8261b. Correct it.' */
function toMessage(name: string, { code, path, message }: z.core.$ZodIssue): string {
  return code === 'custom' ? message : `${[name, ...path].map(String).join('.')}: ${message}. Correct it.`;
}

/** What `src/site.ts` may state: all of it is optional. */
export type Settings = z.input<typeof settingsSchema>;

/** All settings of the paper. */
export type Site = z.output<typeof settingsSchema>;
