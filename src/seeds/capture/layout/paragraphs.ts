import { segmentByDictionary } from '../../../chinese/words.ts';
import type { ListedPart } from '../runs/runs.ts';
import { isOutlet } from '../words/outlets.ts';
import { isName } from '../words/person-names.ts';
import { isProse, isQuestionOrExclamation, isStatement } from '../words/sentence.ts';
import { areCells, cellsIn } from './cells.ts';

/** `4月2日，`, `所谓“`: the end of a line whose sentence continues on the next line. */
const UNFINISHED_END = /[，,、（(《“‘「『—–]$/;

/** `，为该公司第一大股东。`: the beginning of a line that continues a sentence. */
const CONTINUATION_START = /^[，,、。；;：:！!？?）)》”’」』%％]/;

/** `该公司作为当时的`, `记者从`, `该公司董事长`: a word that cannot end a sentence, before a name on the next line. */
const UNFINISHED_WORD =
  /(?:[的是在和与及对由为将被从向把给而或以于让使称至到月日年]|人士|主席|总裁|经理|董事长|创始人|分析师|专家|教授|首席|[站校院市县区部厅局处队行所馆社会]长)$/;

/** `表示，……`, `则认为……`: the beginning of a line that cannot begin a paragraph. */
const CONTINUATION_WORD =
  /^(?:表示|称|则|也|的|和|与|及|[A-Z]?(?:[，、]|[（(](?![一二三四五六七八九十\d]{1,2}[）)]))|等|认为|指出|透露|方面|以及|还|又|都|就|仍|并|宣布|公告|创始人|董事|总裁|首席|主席|总经理)/;

/** `与行业不同的是`, `并非如此`: words that may also begin a paragraph. */
const WEAK_WORD = /^(?:则|也|和|与|及|还|又|都|就|仍|并)/;

/** `海盐集团`: the name of a company, and the longest other words that are no headings, in characters. */
const ENTITY = /(?:证券|银行|集团|股份|地产|置地|置业|控股|公司|科技|基金|保险|人寿|信托|传媒|资本)$/;
const SHORTEST_WORD = 3;

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

/** The longest link that a crawler put on its own line, in characters. Such links are names. */
const LONGEST_LINK = 8;

/** `地点：海边`: a label with its value is no link. */
const LABEL = /[:：]/;

/** A line this short is a link if the text has at least `FEWEST_LINKS` different links on their own lines. */
const SHORT_LINK = /^(?!(?:结语|小结|尾声|后记|导读|前言|引言|总结|背景|点评)$)[\p{Script=Han}A-Za-z]{1,3}$/u;
const FEWEST_LINKS = 1;

/** The shortest line that is a sentence for sure, in characters, if it has a mark of a sentence. */
const SHORTEST_SENTENCE = 20;
const SENTENCE_MARK = /[，。]/;

/** The shortest line that may have been cut inside a word, and how much of two lines is examined, in characters. */
const SHORTEST_CUT = 60;
const AROUND_CUT = 4;
const WORD_END = /[\p{Script=Han}\p{N}]$/u;

/** The longest heading with a link in it, in characters. */
const LONGEST_HEADING = 32;

/** `可以分成几个时期：`: a complete line that introduces the text below. */
const INTRODUCTION = /[:：]$/;

/** The shortest unfinished line without a comma, in characters. A shorter line may be a heading. */
const SHORTEST_UNFINISHED = 20;
const COMMA = /[，,]/;

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
      isContinuation(torn, part, { links, cells }) || isHeadingTorn(torn, parts.slice(index, index + 3), links);
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

/** `王小明`, `海盐集团`, `某某网`, `A股`: the name of a person, a company or an outlet, or a short word. */
function isNamed(text: string): boolean {
  return text.length <= SHORTEST_WORD || isName(text) || isOutlet(text) || ENTITY.test(text);
}

/** Whether a line cannot begin a paragraph: `表示，……`. One that begins with `与` can. */
function isContinued(line: string): boolean {
  return CONTINUATION_WORD.test(line) && !WEAK_WORD.test(line);
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

function isAdjacent(before: ListedPart, after: ListedPart): boolean {
  return !after.afterGap && after.order === before.order + 1;
}

function isLink(text: string, links: Set<string>): boolean {
  return links.has(text) || (links.size >= FEWEST_LINKS && SHORT_LINK.test(text));
}

/**
 * The texts of links: short lines that a crawler broke out of sentences. A link is certain if the next line continues
 * it, or if the line before cannot end a sentence. A link is likely if the line before has no full stop. Likely links count
 * only if there are certain ones, because authors also forget full stops.
 */
export function findLinks(all: ListedPart[]): Set<string> {
  const cells = cellsIn(all);
  const parts = all.filter((part) => part.cue.kind !== 'table' && !cells.has(part));
  const certain = new Set<string>();
  const likely = new Set<string>();
  for (const [index, part] of parts.entries()) {
    if (part.plain.length > LONGEST_LINK || isEnded(part.plain) || LABEL.test(part.plain)) continue;
    const before = parts[index - 1];
    const after = parts[index + 1];
    const continues = after && isAdjacent(part, after) && continuesLink(part.plain, after.plain);
    const isBelow = before && isAdjacent(before, part) && before.line < part.line;
    const isInside =
      isBelow && after && isAdjacent(part, after) && isSentenceAround(before.plain, part.plain, after.plain);
    if (continues || isInside || (isBelow && isCutOff(before.plain))) certain.add(part.plain);
    else if (isBelow && isUnfinished(before.plain)) likely.add(part.plain);
  }
  return certain.size > 0 ? new Set([...certain, ...likely]) : certain;
}

function continuesLink(link: string, next: string): boolean {
  if (CONTINUATION_START.test(next) || isContinued(next)) return true;
  return isNamed(link) && CONTINUATION_WORD.test(next);
}

/** Whether a few characters stand between two halves of a sentence. They are too few for a heading. */
function isSentenceAround(before: string, text: string, after: string): boolean {
  return (
    SHORT_LINK.test(text) &&
    before.length >= SHORTEST_SENTENCE &&
    SENTENCE_MARK.test(before) &&
    !isEnded(before) &&
    isProse(after)
  );
}

/** `“以用户体验为`: the quotation is not closed. */
function isQuoteOpen(text: string): boolean {
  return text.lastIndexOf('“') > text.lastIndexOf('”');
}

function isCutOff(text: string): boolean {
  return UNFINISHED_END.test(text) || UNFINISHED_WORD.test(text);
}

function isEnded(text: string): boolean {
  return isStatement(text) || isQuestionOrExclamation(text) || INTRODUCTION.test(text);
}

function isUnfinished(text: string): boolean {
  if (isEnded(text)) return false;
  return text.length >= SHORTEST_UNFINISHED || COMMA.test(text) || UNFINISHED_WORD.test(text);
}

/** `ALAN` and `MARK` on two lines need a space between them; Chinese characters do not. */
function join(parts: ListedPart[]): string {
  return parts
    .map(({ plain }, index) => {
      const before = parts[index - 1]?.plain.slice(-1) ?? '';
      return LATIN_END.test(before) && LATIN_START.test(plain) ? ` ${plain}` : plain;
    })
    .join('');
}
