import { toPageAddress } from '../../../archive/page-address.ts';
import { parseStatedTime } from '../../../chinese/stated-time.ts';
import type { LinePart } from '../capture.ts';
import { readLabelled } from './saved-header.ts';

/** `https://…`, `<https://…>`: a line that is an address. */
const BARE = /^[<(]?(https?:\/\/[^\s<>()"']+)[>)]?$/i;

/** `本文链接：https://…`, `来源：某某日报（https://…）`: an address behind words that say whose it is. */
const STATED =
  /(?:(?:本文|原文|本页|全文|文章|永久|固定)的?(?:链接|鏈接|连结|連結|地址|网址|網址|出处|出處)|来源|來源|出处|出處)\s?[:：][^。！？]{0,20}?(https?:\/\/[^\s<>()（）"']+)[)）>]?$/i;

/** What every address holds. Few lines have one. */
const IN_ADDRESSES = '://';

/** Among how many lines at the beginning an address by itself is that of the page. */
const FIRST_LINES = 4;

/** The longest line that states an address, in characters. */
const LONGEST_LINE = 2100;

/** The labels of an address of the page itself. */
const OF_THE_PAGE: ReadonlySet<string> = new Set(['address', 'source']);

/** The roles of lines that are not text. */
const AROUND_THE_TEXT: ReadonlySet<string> = new Set(['furniture', 'byline']);

/** Where a page stood, and when it was saved. */
export interface Origin {
  url?: string;
  saved?: string;
}

/** A line as the page had it, with its role and the rule that decided. */
type JudgedLine = Pick<LinePart, 'role' | 'rule' | 'text'>;

/**
 * Finds what the lines of a capture say of where its page stood and when it was saved: in the header of the program that
 * saved it, on a line of its own at the beginning, behind the source, and in `本文链接：` below the text.
 *
 * @param lines all lines, with their roles
 */
export function findOrigin(lines: readonly JudgedLine[]): Origin {
  const origins = lines.map((line, index) => originIn(line, index, lines));
  const [url, saved] = [origins.find((each) => each.url)?.url, origins.find((each) => each.saved)?.saved];
  return { ...(url && { url }), ...(saved && { saved }) };
}

function originIn({ role, rule, text }: JudgedLine, index: number, lines: readonly JudgedLine[]): Origin {
  if (!AROUND_THE_TEXT.has(role) || text.length > LONGEST_LINE) return {};
  if (rule !== 'saved-header' && !text.includes(IN_ADDRESSES)) return {};
  const isFirst = index < FIRST_LINES;
  const isSigned = [lines[index - 1], lines[index + 1]].some((line) => line?.role === 'byline');
  const labelled = rule === 'saved-header' || isFirst || isSigned ? readLabelled(text) : undefined;
  if (rule === 'saved-header' && labelled?.label === 'saved') return withSaved(parseStatedTime(labelled.value));
  const line = text.trim();
  const bare = labelled && OF_THE_PAGE.has(labelled.label) ? labelled.value : isFirst ? line : '';
  return toOrigin(BARE.exec(bare)?.[1] ?? STATED.exec(line)?.[1]);
}

function toOrigin(address: string | undefined): Origin {
  const url = address && toPageAddress(address);
  return url ? { url } : {};
}

function withSaved(saved: string | undefined): Origin {
  return saved ? { saved } : {};
}
