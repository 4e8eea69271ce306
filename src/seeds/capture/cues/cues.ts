import { isMissing, isSureFigure } from '../../../chinese/figures.ts';
import { foldScript } from '../../../chinese/script.ts';
import { findByline } from '../byline/byline.ts';
import type { Statement } from '../capture.ts';
import { findNumberHeadings } from '../words/numbers.ts';
import { isStatement } from '../words/sentence.ts';
import { findStock, isStockHeading, type NamedStock } from './daily-stock.ts';
import { isDeckLabel } from './deck-label.ts';
import { isPlaceOfEvent, isTimeOfEvent } from './event.ts';
import { findFurniture } from './furniture.ts';
import { LONGEST_LABELLED, type Part } from './line-parts.ts';
import { findPager, type Pager } from './pager-label.ts';
import { findListHeading, type ListHeading } from './related-heading.ts';
import { isRow, toRowHeadline } from './related-row.ts';
import { findHeader, type HeaderField, type HeaderLine, splitAtContent } from './saved-header.ts';

/** The longest part with a label that ends as a sentence does, in characters. */
const LONGEST_STATEMENT = 60;

/** `#盐田`: a keyword of a page that has each on a line of its own. One alone may be a heading. */
const HASH_TAG = /^[#＃]\p{L}[^\s#＃，。！？]{0,15}$/u;
const KEYWORDS: Cue = { kind: 'furniture', rule: 'keywords' };

/** `总导演：王小明`, `制片人：李红 陈明`: a line of staff, if it stands beside others. Alone it may tell of a film. */
const STAFF =
  /^(?:(?:总|副|联合|执行|首席|现场)?(?:导演|制片人?|制片主任|编导|撰稿人?|解说|配音|摄像|摄影|剪辑|包装|灯光|音频|录音|美术|视觉|文案|设计|策划|统筹|出品人?|监制|校对|运营)\s?[:：/|｜丨]\s?\p{Script=Han}{2,4}(?:[\s、]{1,3}\p{Script=Han}{2,4}(?![:：]))*\s*)+$/u;
const CREDIT: Cue = { kind: 'furniture', rule: 'credit' };

/** The fewest lines of staff in a row. */
const FEWEST_STAFF = 3;

/** The kind of a part, judged by its words and not by its position; `text` if the words decide nothing. */
export type Cue =
  | { kind: 'text' | 'deckLabel' | 'stockHeading' | 'table' }
  | { kind: 'byline'; statement: Statement }
  | { kind: 'statedTitle'; text: string }
  | { kind: 'pager'; pager: Pager }
  | { kind: 'list'; heading: ListHeading }
  | { kind: 'row'; headline: string }
  | { kind: 'stock'; stock: NamedStock }
  | { kind: 'furniture'; rule: string };

/** A part with its cue. */
export interface CuedPart extends Part {
  cue: Cue;
}

/** Adds its cue to each part. Only headers, invitations and numbers are judged by several parts together. */
export function toCued(captured: Part[]): CuedPart[] {
  const parts = splitAtContent(captured);
  const header = findHeader(parts);
  const cues = parts.map((part, index) => {
    const line = header.get(index);
    return { ...part, cue: line ? cueOfHeader(line) : cueOfEitherScript(part.plain) };
  });
  const cued = withTables(cues);
  const numbers = findNumberHeadings(parts.map(({ plain }) => plain));
  const isText = (index: number) => numbers.has(index) || isOfEvent(cued, index) || isMissingFigure(cued, index);
  const isTag = (index: number) => HASH_TAG.test(parts[index]?.plain ?? '');
  const staff = staffIn(cued);
  return cued.map((part, index) => {
    if (staff.has(part)) return { ...part, cue: CREDIT };
    if (isTag(index) && (isTag(index - 1) || isTag(index + 1))) return { ...part, cue: KEYWORDS };
    return isText(index) ? { ...part, cue: { kind: 'text' } } : part;
  });
}

/** The lines of staff that stand in a row, with a credit or the editors among them. */
function staffIn(parts: CuedPart[]): Set<CuedPart> {
  const staff = new Set<CuedPart>();
  let run: CuedPart[] = [];
  for (const part of [...parts, undefined]) {
    if (part && (isCredit(part) || STAFF.test(part.plain))) run.push(part);
    else {
      if (run.length >= FEWEST_STAFF && run.some(isCredit))
        for (const each of run) if (!isCredit(each)) staff.add(each);
      run = [];
    }
  }
  return staff;
}

function isCredit({ cue }: CuedPart): boolean {
  return cue.kind === 'byline'
    ? cue.statement.editors !== undefined
    : cue.kind === 'furniture' && cue.rule === 'credit';
}

/** The parts of tables as such, unless most parts of one are something else: bylines, headlines. */
function withTables(parts: CuedPart[]): CuedPart[] {
  const members = parts.filter(({ table }) => table);
  if (members.length === 0) return parts;
  const byTable = Map.groupBy(members, ({ table }) => table);
  const isTable = (members: CuedPart[]) => members.filter(({ cue }) => !isNeutral(cue)).length <= members.length / 2;
  const tables = new Set([...byTable].flatMap(([table, members]) => (isTable(members) ? [table] : [])));
  return parts.map((part) => (tables.has(part.table) ? { ...part, cue: { kind: 'table' } } : part));
}

/** Whether a cue says nothing against a part of a table: captions and counts are furniture only outside one. */
function isNeutral({ kind }: Cue): boolean {
  return kind === 'text' || kind === 'furniture';
}

/** Whether a part states the time of an event, which is no time of publication. */
function isOfEvent(parts: CuedPart[], index: number): boolean {
  const part = parts[index];
  if (part?.cue.kind !== 'byline' || !isTimeOfEvent(part.plain)) return false;
  return [-2, -1, 1, 2].some((step) => isPlaceOfEvent(parts[index + step]?.plain ?? ''));
}

/** Whether a part states a time without saying that something was published then: `时间：2023年6月8日`. */
export function isBareTime({ cue, plain }: CuedPart): boolean {
  return cue.kind === 'byline' && isTimeOfEvent(plain) && Object.keys(cue.statement).join() === 'published';
}

/** How a byline says what a line of a header states. */
const BYLINE_LABELS: Partial<Record<HeaderField, string>> = {
  author: '作者：',
  source: '来源：',
  editor: '编辑：',
  published: '发布时间：',
  updated: '更新时间：',
};

function cueOfHeader({ field, value }: HeaderLine): Cue {
  if (field === 'title' && value !== '') return { kind: 'statedTitle', text: value };
  const label = BYLINE_LABELS[field];
  const statement = label && value !== '' ? findByline(label + value) : undefined;
  return statement ? { kind: 'byline', statement } : { kind: 'furniture', rule: 'saved-header' };
}

/** Whether a dash, which is furniture elsewhere, stands among numbers for one that is not known. */
function isMissingFigure(parts: CuedPart[], index: number): boolean {
  const { cue, plain = '' } = parts[index] ?? {};
  if (cue?.kind !== 'furniture' || !isMissing(plain)) return false;
  return [-1, 1].some((step) => isSureFigure(parts[index + step]?.plain ?? ''));
}

/** The cue of a text in simplified or traditional characters. What the cue quotes is as captured. */
function cueOfEitherScript(text: string): Cue {
  const folded = foldScript(text);
  const simplified = folded.length === text.length ? folded : text;
  const cue = cueOf(simplified);
  return simplified === text || cue.kind === 'text' || cue.kind === 'furniture'
    ? cue
    : asCaptured(cue, simplified, text);
}

/** A value with each string that was found in the simplified text as the captured text has it. */
function asCaptured<Value>(value: Value, simplified: string, text: string): Value {
  const restore = (each: unknown): unknown => {
    if (Array.isArray(each)) return each.map(restore);
    if (typeof each === 'object' && each !== null)
      return Object.fromEntries(
        Object.entries(each).map(([name, inner]) => [name, name === 'kind' ? inner : restore(inner)]),
      );
    const at = typeof each === 'string' ? simplified.indexOf(each) : -1;
    return at < 0 || typeof each !== 'string' ? each : text.slice(at, at + each.length);
  };
  return restore(value) as Value;
}

function cueOf(text: string): Cue {
  if (text === '') return { kind: 'furniture', rule: 'invisible' };
  if (isLong(text)) return isRow(text) ? toRow(text) : (toFurnitureCue(text) ?? { kind: 'text' });
  const pager = findPager(text);
  if (pager) return { kind: 'pager', pager };
  if (isRow(text)) return toRow(text);
  if (isDeckLabel(text)) return { kind: 'deckLabel' };
  if (isStockHeading(text)) return { kind: 'stockHeading' };
  const stock = findStock(text);
  if (stock) return { kind: 'stock', stock };
  const heading = findListHeading(text);
  if (heading) return { kind: 'list', heading };
  const statement = findByline(text);
  if (statement) return { kind: 'byline', statement };
  return toFurnitureCue(text) ?? { kind: 'text' };
}

/** Whether a part is too long for a label. Most paragraphs are, and skip the slow label patterns. */
function isLong(text: string): boolean {
  return text.length > LONGEST_LABELLED || (text.length > LONGEST_STATEMENT && isStatement(text));
}

function toRow(text: string): Cue {
  return { kind: 'row', headline: toRowHeadline(text) };
}

function toFurnitureCue(text: string): Cue | undefined {
  const rule = findFurniture(text);
  return rule === undefined ? undefined : { kind: 'furniture', rule };
}
