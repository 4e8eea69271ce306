import type { Block, Capture, Image, LinePart } from '../capture/capture.ts';
import { toPlain } from '../capture/lines/lines.ts';
import { parentOf } from '../capture/lines/markup.ts';
import { readReferences } from '../capture/lines/references.ts';
import type { PageLine } from './line-builder.ts';
import type { PagePicture } from './page-picture.ts';

/** The longest caption that nothing but its place below a picture marks, in characters. */
const LONGEST_CAPTION = 60;

/** Where a sentence ends, after which another begins. */
const SENTENCES = /[。！？].*[。！？]/;

/** `某馆供图`, `某某 摄`, `图片来源：某某`: what only captions say. */
const CREDIT =
  /^(?:图片来源|[图圖]源|[图圖][:：/／])|(?:供[图圖]|[摄攝]|截[图圖]|资料[图照]片?|[图圖]源\S{0,10})[。）)]?$/;

/** `……人们晒盐。/图：某某图库`, `……（圖／某某提供）`: a credit behind a caption, which may be of several sentences. */
const CREDIT_BEHIND = /[/／(（]\s?[图圖]片?(?:来源|來源|源)?\s?[:：/／][^。/]{1,20}[)）]?$/;
const LONGEST_WITH_CREDIT = 200;

/** The line below a picture. */
interface LineBelow extends PageLine {
  /** Whether it is the only one in the middle before the next picture. */
  isAlone: boolean;
  /** Whether it stands below several pictures. */
  isAgain: boolean;
}

/** A picture with what the page says it shows, though it may say so of several. */
interface SaidPicture extends PagePicture {
  said: string;
}

/**
 * Puts the pictures of a page where they stand in its text, each with the caption below it.
 *
 * @param capture what was read in the lines
 * @param pictures in the order of the page
 * @param lines all lines of the page
 */
export function placePictures(capture: Capture, pictures: readonly PagePicture[], lines: readonly PageLine[]): Capture {
  const shown = pictures.filter(toTest(capture, lines));
  const [sources, alts] = [shown.map(({ src }) => src), shown.map(({ alt }) => alt)];
  const once = shown.filter(({ src }, index) => sources.indexOf(src) === index);
  // What several pictures are said to show describes none of them.
  const described = once.map((each) => ({ ...each, said: each.alt, alt: isTwice(each.alt, alts) ? '' : each.alt }));
  const texts = once.flatMap(({ above }) => lines[above]?.text.trim() ?? []);
  const again = new Set(texts.filter((text) => isTwice(text, texts)));
  const below = lines.map((line, index) => ({
    ...line,
    isAlone: !lines[index + 1]?.isCentered || once.some(({ above }) => above === index + 1),
    isAgain: again.has(line.text.trim()),
  }));
  // From the last to the first, so that the places of the others stay.
  return described.toReversed().reduce((placed, picture) => place(picture, placed, below[picture.above]), capture);
}

function isTwice(text: string, texts: readonly string[]): boolean {
  return texts.indexOf(text) !== texts.lastIndexOf(text);
}

/** Tells whether a picture stands in the text: from the title to the last block, and behind it in the same element. */
function toTest({ lines: parts }: Capture, lines: readonly PageLine[]): (picture: PagePicture) => boolean {
  const inText = parts.filter(({ role }) => role === 'heading' || role === 'paragraph').map(({ line }) => line);
  const [first, last] = [parts.find(({ role }) => role === 'title')?.line ?? 0, inText.at(-1) ?? 0];
  const ofText = new Set(inText);
  const around = parentOf(lines[last - 1]?.place ?? '');
  const isBeside = (place: string) => [place, parentOf(place)].some((element) => element.endsWith(around));
  return ({ above, isInLine, place }) =>
    above >= first && (above < last || (above === last && isBeside(place))) && (!isInLine || ofText.has(above));
}

/** @param below the line below the picture */
function place({ src, alt, said, above }: SaidPicture, capture: Capture, below: LineBelow | undefined): Capture {
  const at = capture.blocks.findIndex(({ kind, line }) => kind === 'image' || line > above);
  const index = at < 0 ? capture.blocks.length : at;
  const caption = findCaption(above + 1, said, capture, capture.blocks[index], below);
  const described = alt !== '' && alt !== capture.title && alt !== caption;
  const image: Image = {
    kind: 'image',
    src,
    ...(described && { alt }),
    ...(caption && { caption }),
    line: Math.max(caption === undefined ? above : above + 1, 1),
  };
  const isBlock = caption !== undefined && capture.blocks[index]?.line === above + 1;
  return {
    ...capture,
    blocks: capture.blocks.toSpliced(index, isBlock ? 1 : 0, image),
    lines: caption === undefined ? capture.lines : capture.lines.map((part) => asCaption(part, above + 1)),
  };
}

function asCaption(part: LinePart, line: number): LinePart {
  if (part.line !== line) return part;
  const { text, place } = part;
  return { line, role: 'paragraph', rule: 'caption', text, ...(place && { place }) };
}

/**
 * The caption of a picture, if the line below it is one: a line that is marked or worded as a caption, that repeats what
 * the picture is said to show, a short one by itself in the middle of the page, or one below several pictures.
 *
 * @param number the number of that line
 * @param next the block that begins there or below
 */
function findCaption(
  number: number,
  said: string,
  { lines: parts }: Capture,
  next: Block | undefined,
  line: LineBelow | undefined,
): string | undefined {
  const below = parts.filter((part) => part.line === number);
  const text = toPlain(readReferences(below.map((part) => part.text).join('')));
  if (!line || text === '') return undefined;
  const isShort = text.length <= LONGEST_CAPTION && !SENTENCES.test(text) && !/^h\d$/.test(line.tag);
  const hasCredit = text.length <= LONGEST_WITH_CREDIT && CREDIT_BEHIND.test(text);
  const isWorded = below.every(({ rule }) => rule === 'caption') || (isShort && CREDIT.test(text)) || hasCredit;
  const isPlaced = isShort && (line.isAgain || (line.isCentered && line.isAlone));
  if (!isWorded && line.tag !== 'figcaption' && text !== said && !isPlaced) return undefined;
  const isLeftOut = below.every(({ role }) => role === 'furniture') && !isInside(number, parts, next);
  return isLeftOut || isWholeBlock(next, number, text) ? text : undefined;
}

/** Whether a line is a heading or a paragraph by itself. */
function isWholeBlock(block: Block | undefined, line: number, text: string): boolean {
  return block?.text !== undefined && block.line === line && withoutSpace(block.text) === withoutSpace(text);
}

/** Whether a block goes on below a line that stands above the next block. */
function isInside(line: number, parts: readonly LinePart[], next: Block | undefined): boolean {
  const below = parts.find((part) => part.line > line && (part.role === 'heading' || part.role === 'paragraph'));
  return below !== undefined && below.rule !== 'caption' && below.line < (next?.line ?? Number.POSITIVE_INFINITY);
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}
