import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { withoutInvisible, withoutInvisibleInProse } from '../invisible.ts';
import { addressesIn, type StatedAddress } from './addresses-in.ts';
import { restoreMarks } from './chinese/marks.ts';
import { parseMarkdown, toCommonMark } from './chinese/to-common-mark.ts';
import { findExcess, findExcessDepth } from './limits.ts';

/** An error of satteri in MDX: `3:53: Unexpected character …`. */
const MDX_ERROR = /^(\d+):\d+: ([\s\S]*?)(?: \([\w-]+:[\w-]+\))?$/;

/**
 * Parses the text of a written seed, without its markup, for search and similar news.
 *
 * @returns one string for each heading, paragraph, list item, table row and the like, in order, the blocks of code, the
 * headlines that `<Headline>` cites, and the addresses of links and pictures. `problem` replaces them if MDX does not compile, or a limit
 * is exceeded. Lines are counted in `markdown`, from 1.
 */
export function parsePlainText(markdown: string, format: 'md' | 'mdx'): PlainText {
  const excess = findExcess(markdown);
  if (excess) return { problem: excess };
  try {
    const parsed = parseMarkdown(markdown, format);
    const problem = findExcessDepth(parsed);
    if (problem) return { problem };
    const source = toCommonMark(markdown, format, parsed);
    const tree = source === markdown ? parsed : parseMarkdown(source, format);
    const excessDepth = findExcessDepth(tree);
    if (excessDepth) return { problem: excessDepth };
    const texts = textsIn(tree);
    return {
      paragraphs: texts.flatMap(({ isCode, text }) => (isCode ? [] : text)),
      code: texts.flatMap(({ isCode, text }) => (isCode ? text : [])),
      headlines: headlinesIn(tree),
      addresses: addressesIn(parsed),
    };
  } catch (error) {
    const [, line, message] = MDX_ERROR.exec((error as Error).message) ?? [];
    return {
      problem: {
        line: Number(line ?? 1),
        message: `The MDX does not compile: ${message ?? String(error)}. Correct it.`,
      },
    };
  }
}

/** Nodes whose text is one string. */
const SINGLE_TEXT_NODES = new Set(['paragraph', 'heading', 'tableRow', 'code']);

function textsIn(node: MdastNode): { isCode: boolean; text: string }[] {
  const holdsText = 'children' in node && node.children.some((child) => child.type === 'text');
  if (holdsText || SINGLE_TEXT_NODES.has(node.type)) {
    const text = withoutInvisibleInProse(restoreMarks(textOf(node)))
      .replace(/\s+/gu, ' ')
      .trim();
    return text ? [{ isCode: node.type === 'code', text }] : [];
  }
  return 'children' in node ? (node.children as MdastNode[]).flatMap(textsIn) : [];
}

function textOf(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' || node.type === 'html')
    return node.value;
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  if (isComponent(node, 'Stock'))
    return `${childTexts(node)}（${node.attributes.map((each) => ('value' in each ? each.value : '')).join('')}）`;
  const separator = node.type === 'tableRow' ? ' ' : '';
  return childTexts(node, separator);
}

function childTexts(node: MdastNode, separator = ''): string {
  return 'children' in node ? (node.children as MdastNode[]).map(textOf).join(separator) : '';
}

function headlinesIn(node: MdastNode): string[] {
  if (isComponent(node, 'Headline')) return [withoutInvisible(restoreMarks(childTexts(node))).trim()];
  return 'children' in node ? (node.children as MdastNode[]).flatMap(headlinesIn) : [];
}

function isComponent(node: MdastNode, name: string): node is MdxJsxTextElement | MdxJsxFlowElement {
  return (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === name;
}

/** The paragraphs, blocks of code, cited headlines and addresses of a text, or why it is refused. */
export type PlainText =
  | { paragraphs: string[]; code: string[]; headlines: string[]; addresses: StatedAddress[]; problem?: never }
  | { paragraphs?: never; code?: never; headlines?: never; addresses?: never; problem: Problem };

interface Problem {
  line: number;
  message: string;
}
