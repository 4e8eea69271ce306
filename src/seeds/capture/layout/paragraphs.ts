import { segmentByDictionary } from '../../../chinese/words.ts';
import type { ListedPart } from '../runs/runs.ts';
import { isProse, isStatement } from '../words/sentence.ts';
import { areCells, cellsIn } from './cells.ts';
import { CONTINUATION_START, isContinued, isEnded, isUnfinished, UNFINISHED_END } from './line-joints.ts';
import { ENTITY, findLinks, isAdjacent, isLink, isNamed, LONGEST_LINK } from './torn-links.ts';

/** `业绩快报，2023` at the end of a line, `年全年实现` at the beginning of the next line: a broken number. */
const NUMBER_END = /\d$/;
const UNIT_START = /^(?:年|月|日|亿|万|元|倍|个百分点)/;

/** `某某网4月25日讯`, `某某网讯（记者王小明）`: the dateline of a paragraph, on a line of its own. */
const DATELINE =
  /^[^。！？!?，：:]{2,16}(?:\d日[讯电]|[讯电]\s?[（(](?:[^（()）]{0,8}记者|通讯员)[^（()）]{1,20}[）)])$/;

/** `《海水为什么是咸的》`: the title of a work, which may be a link in a sentence. */
const MARKED_TITLE = /^《[^《》]{2,40}》$/;

/** `MAI` at the end of a line, `REN ZHAO` at the beginning of the next line: a broken name. */
const LATIN_END = /[A-Za-z]$/;
const LATIN_START = /^[A-Za-z]/;

/** The shortest line that may have been cut inside a word, and how much of two lines is examined, in characters. */
const SHORTEST_CUT = 60;
const AROUND_CUT = 4;
const WORD_END = /[\p{Script=Han}\p{N}]$/u;

/** The longest heading with a link in it, in characters. */
const LONGEST_HEADING = 32;

/** A paragraph or a heading: one part, or several parts if a crawler broke it in the middle of a sentence. */
export interface Paragraph {
  parts: ListedPart[];
  text: string;
  /** The rows, if it is a table. */
  rows?: string[][];
}

/**
 * Joins the parts of broken paragraphs. Two parts are joined only if they are adjacent, and only if the first part does
 * not end a sentence or the second part begins inside a sentence.
 *
 * @param links the texts of links that a crawler put on their own lines, if more parts than these show them
 */
export function toParagraphs(parts: ListedPart[], links = findLinks(parts)): Paragraph[] {
  const cells = cellsIn(parts);
  const paragraphs: ListedPart[][] = [];
  for (const [index, part] of parts.entries()) {
    const last = paragraphs.at(-1);
    const isTorn = (torn: ListedPart[]) =>
      isContinuation(torn, part, { links, cells }) ||
      (links.size > 0 && isHeadingTorn(torn, parts.slice(index, index + 3), links));
    if (last && (areOfOneTable(last, part) ?? isTorn(last))) last.push(part);
    else paragraphs.push([part]);
  }
  return paragraphs.flatMap(toParagraph);
}

/** Whether two parts belong to one table; undefined if neither belongs to any. */
function areOfOneTable([before]: ListedPart[], after: ListedPart): boolean | undefined {
  if (before?.cue.kind !== 'table' && after.cue.kind !== 'table') return undefined;
  return before?.cue.kind === after.cue.kind && before.table === after.table;
}

/** One paragraph or table; the lines of a table that is not all there stay paragraphs of their own. */
function toParagraph(members: ListedPart[]): Paragraph[] {
  const [first] = members;
  if (first?.cue.kind !== 'table') return [{ parts: members, text: join(members) }];
  const { rows = [], lines } = first.table ?? {};
  const isWhole = members.length === lines;
  return isWhole ? [{ parts: members, text: '', rows }] : members.map((part) => ({ parts: [part], text: part.plain }));
}

function isContinuation(
  before: ListedPart[],
  after: ListedPart,
  { links, cells }: { links: Set<string>; cells: Set<ListedPart> },
): boolean {
  const last = before.at(-1);
  if (!last || !isAdjacent(last, after)) return false;
  if (isStatement(last.plain)) return CONTINUATION_START.test(after.plain) && !areCells(before, after);
  if (areCells(before, after)) return false;
  if (UNFINISHED_END.test(last.plain) || CONTINUATION_START.test(after.plain)) return true;
  if (cells.has(last) || cells.has(after)) return false;
  if (NUMBER_END.test(last.plain) && UNIT_START.test(after.plain)) return true;
  if (isEnded(last.plain) || last.line === after.line) return false;
  if (isQuoteOpen(last.plain) && after.plain.includes('”')) return true;
  if (before.length > 1 && (isLink(last.plain, links) || MARKED_TITLE.test(last.plain))) return true;
  if (before.length === 1 && beginsParagraph(last.plain, after.plain, links)) return true;
  if (MARKED_TITLE.test(after.plain)) return isUnfinished(last.plain);
  if (isLink(after.plain, links)) return before.length > 1 || isUnfinished(last.plain);
  if (DATELINE.test(last.plain) && isProse(after.plain)) return true;
  if (isWordCut(last.plain, after.plain)) return true;
  return LATIN_END.test(last.plain) && LATIN_START.test(after.plain) && isProse(after.plain);
}

/** Whether a line is a link that begins a paragraph. A line that is no name may be a heading with the same words. */
function beginsParagraph(text: string, next: string, links: Set<string>): boolean {
  if (!isLink(text, links)) return links.size > 0 && ENTITY.test(text) && text.length <= LONGEST_LINK && isProse(next);
  return isNamed(text) || CONTINUATION_START.test(next) || isContinued(next);
}

/** Whether a link and a last line complete a heading: `王小明任`, `海洋局`, `局长 下周就职`, above running text. */
function isHeadingTorn(before: ListedPart[], [link, rest, text]: ListedPart[], links: Set<string>): boolean {
  const [first] = before;
  if (before.length > 1 || !first || !link || !rest || !isLink(link.plain, links)) return false;
  if (![first, link, rest].every(({ plain }) => plain.length <= LONGEST_HEADING && !isStatement(plain))) return false;
  if (
    ![
      [first, link],
      [link, rest],
    ].every(([one, two]) => one && two && isAdjacent(one, two))
  )
    return false;
  return !isProse(rest.plain) && text !== undefined && isProse(text.plain) && !isProse(first.plain);
}

/** Whether a line ends inside a word that the next line completes: `市场上的恐`, `慌情绪`. */
function isWordCut(line: string, next: string): boolean {
  if (line.length < SHORTEST_CUT || !WORD_END.test(line) || !isProse(next)) return false;
  const end = line.slice(-AROUND_CUT);
  let at = 0;
  for (const word of segmentByDictionary(end + next.slice(0, AROUND_CUT))) {
    if (at < end.length && at + word.length > end.length) return true;
    at += word.length;
  }
  return false;
}

/** `“以用户体验为`: the quotation is not closed. Some writers close with the mark that opens: `”海盐“`. */
function isQuoteOpen(text: string): boolean {
  return text.lastIndexOf('“') > text.lastIndexOf('”') && text.split('“').length > text.split('”').length;
}

/** `ALAN` and `MARK` on two lines need a space between them; Chinese characters do not. */
function join(parts: ListedPart[]): string {
  if (parts.length === 1) return parts[0]?.plain ?? '';
  return parts
    .map(({ plain }, index) => {
      const before = parts[index - 1]?.plain.slice(-1) ?? '';
      return LATIN_END.test(before) && LATIN_START.test(plain) ? ` ${plain}` : plain;
    })
    .join('');
}
