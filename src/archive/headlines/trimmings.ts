import { foldScript } from '../../chinese/script.ts';
import { normaliseHeadline } from './normalise.ts';

/** `·`, `▲`, `■`, `>>`, `|` around a headline; not `*` (`*ST某某`), and not quotes or brackets. */
const ORNAMENTS = '[\\s\\p{So}·•‧∙・›»>→|_]';
const LEADING_ORNAMENTS = new RegExp(`^(?:${ORNAMENTS}|[-–—]\\s)+`, 'u');
const TRAILING_ORNAMENTS = new RegExp(`${ORNAMENTS}+$`, 'u');
/** `(图)`, `[组图]`, `(视频)`, `(更正)`, `【更新】`, `(附名单)`: what a site puts around any headline. */
const SITE_MARK =
  '[([【〔](?:[组組多高]?[图圖](?:[文解集片表]|[说說]明)?|附[^)\\]】〕\\s]{0,3}[图圖表单單股文]|[视視][频頻]|音[频頻]|直播|动图|[图圖]文直播|更[正新](?:版)?|修[订訂正](?:版)?|[订訂]正|勘[误誤]|[补補]充|重[发發]|[详詳][细細情]|全文|更多|[热熱荐薦新顶頂精])[)\\]】〕]';
const LEADING_SITE_MARK = new RegExp(
  `^(?:${SITE_MARK}|(?:[组組]?[图圖](?:文|集)?|[视視][频頻]|更[正新]|修[订訂]|[订訂]正|勘[误誤])\\s?[:丨|])`,
  'u',
);
const TRAILING_SITE_MARK = new RegExp(`${SITE_MARK}$`, 'u');
/** `【深度】`, `[独家]`: a column. A number tells parts of a series apart: `【2】`, `【第三篇】`. */
const COLUMN =
  /^[【[]([^】\]\d一二三四五六七八九十上中下]{2,8})[】\]]|[【[]([^】\]\d一二三四五六七八九十上中下]{2,8})[】\]]$/u;
/** `2023-04-25 09:30`, `20230425`, `04-25`, `4月25日` */
const DAY =
  '(?:(?:19|20)\\d{2}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|20\\d{6}|\\d{2}[-/]\\d{2}|\\d{1,2}月\\d{1,2}日)(?:\\s*\\d{1,2}:\\d{2}(?::\\d{2})?)?';
const LEADING_DAY = new RegExp(`^(?:[([【]\\s*${DAY}\\s*[)\\]】]|${DAY}(?=\\s))`, 'u');
const TRAILING_DAY = new RegExp(`(?:[([【]\\s*${DAY}\\s*[)\\]】]|(?:(?<=\\s)|(?=(?:19|20)\\d{2}))${DAY})$`, 'u');
/** `|虚构晨报`, `_虚构网`, ` - 虚构网`, `——虚构网`, ` · 虚构网`, `(虚构晨报)` */
const SITE =
  /(?:\s*[|丨_]\s*|\s+[-–—·»]{1,2}\s*|[-–—]{1,2}(?=[^-–—]*$)|\s*[([](?=.*[)\]]$))([^|丨_\s()[\]]{2,14})[)\]]?$/u;
/** The section of a site between headline and site: `收费站改造_要闻_虚构网`. */
const SECTION = /\s*[|丨_]\s*[^|丨_\s]{2,6}$/u;
/** The endings of the names of newspapers, sites and their sections. */
const SITE_NAME =
  /(?:报|報|社|网|網|刊|新闻|新聞|财经|財經|杂志|雜誌|在线|在線|观察|觀察|评论|公众号|公眾號|电视台|電視台|头条|门户|频道|頻道|首页|资讯|資訊|中心|客户端|\.com|\.cn|\.net)$/iu;
/** The longest headline that has trimmings, in code units: the time that expressions take grows with its square. */
const LONGEST = 200;
/** The shortest headline that trimming may leave, in code points. */
const SHORTEST = 4;

/**
 * Takes from a headline what sites put around it: ornaments, marks of pictures and revisions, the name of a column, a
 * date, the name of the site; and folds traditional characters into simplified ones.
 *
 * @param isSource whether a name is that of a paper or site
 * @returns the headline with less and less of them
 * @example trimmingsOf('·绿化带扩建（图）|虚构晨报', isSource).map(({ core }) => core) // ['绿化带扩建(图)|虚构晨报', '绿化带扩建']
 */
export function trimmingsOf(headline: string, isSource: (name: string) => boolean): Trimmed[] {
  if (headline.length > LONGEST) return [];
  const folded = foldScript(normaliseHeadline(headline));
  const printed = headline.normalize('NFKC');
  const all = trim({ text: printed });
  const withoutSite = withoutSiteOf(all, isSource);
  const withoutSection = withoutSite && { ...withoutSite, text: withoutSite.text.replace(SECTION, '') };
  return [{ text: withoutMarks(printed) }, all, withoutSite, withoutSection]
    .filter((each) => each !== undefined)
    .map(({ text, ...rest }) => ({ ...rest, core: foldScript(normaliseHeadline(text)) }))
    .filter(({ core }, at, each) => [...core].length >= SHORTEST && each[at - 1]?.core !== core)
    .map((trimmed) => ({ ...trimmed, isWhole: trimmed.core === folded, hasEnd: folded.endsWith(trimmed.core) }));
}

/** Whether two headlines with one core may be one: not if both have a column or a date, and these differ. */
export function isCompatible(one: Trimmed, other: Trimmed): boolean {
  return (
    isSameIfBoth(one.column, other.column) && isSameIfBoth(one.date, other.date) && isSameIfBoth(one.year, other.year)
  );
}

/** The day of a publication time, for comparison with that of a headline. */
export function dayOf(published: string | undefined): Pick<Trimmed, 'date' | 'year'> {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? '') ?? [];
  return year && month && day ? { year, date: `${month}-${day}` } : {};
}

function trim(text: Untrimmed): Untrimmed {
  let trimmed = text;
  for (let before = ''; before !== trimmed.text; ) {
    before = trimmed.text;
    trimmed = withoutDay(withoutColumn({ ...trimmed, text: withoutMarks(trimmed.text) }));
  }
  return trimmed;
}

function withoutMarks(text: string): string {
  return text
    .replace(LEADING_ORNAMENTS, '')
    .replace(TRAILING_ORNAMENTS, '')
    .replace(LEADING_SITE_MARK, '')
    .replace(TRAILING_SITE_MARK, '');
}

function withoutColumn(untrimmed: Untrimmed): Untrimmed {
  const [all = '', first, last] = COLUMN.exec(untrimmed.text) ?? [];
  const column = first ?? last;
  return column && !untrimmed.column ? { ...untrimmed, text: untrimmed.text.replace(all, ''), column } : untrimmed;
}

function withoutDay(untrimmed: Untrimmed): Untrimmed {
  const [all] = LEADING_DAY.exec(untrimmed.text) ?? TRAILING_DAY.exec(untrimmed.text) ?? [];
  if (all === undefined || untrimmed.date) return untrimmed;
  const numbers = all.replace(/(20\d{2})(\d{2})(\d{2})/, '$1-$2-$3').match(/\d+/g) ?? [];
  const year = numbers[0]?.length === 4 ? numbers.shift() : undefined;
  const [month = '', day = ''] = numbers;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return untrimmed;
  const date = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { ...untrimmed, text: untrimmed.text.replace(all, ''), date, ...(year && { year }) };
}

function withoutSiteOf(untrimmed: Untrimmed, isSource: (name: string) => boolean): Untrimmed | undefined {
  const [all = '', site = ''] = SITE.exec(untrimmed.text) ?? [];
  if (!SITE_NAME.test(site) && !isSource(site)) return undefined;
  const rest = trim({ ...untrimmed, text: untrimmed.text.slice(0, -all.length) });
  return withoutSiteOf(rest, isSource) ?? rest;
}

function isSameIfBoth(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

/** A headline without its trimmings, and those trimmings that may tell headlines apart. */
export interface Trimmed {
  /** Normalised, in simplified characters. */
  core: string;
  /** Whether nothing was taken away. */
  isWhole: boolean;
  /** Whether nothing was taken away from the end. */
  hasEnd: boolean;
  /** `深度` */
  column?: string;
  /** Month and day: `04-25` */
  date?: string;
  year?: string;
}

interface Untrimmed extends Pick<Trimmed, 'column' | 'date' | 'year'> {
  text: string;
}
