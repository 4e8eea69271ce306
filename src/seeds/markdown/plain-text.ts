import { type MdastNode, type MdxJsxFlowElement, type MdxJsxTextElement, markdownToMdast, mdxToMdast } from 'satteri';
import { findMendedEmphasis } from './cjk-emphasis/emphasis.ts';
import { findDepth, findExcess } from './limits.ts';
import { isOnTheWeb } from './link-address.ts';

/** Where satteri says what is wrong with MDX: `3:53: Unexpected character …`. */
const MDX_ERROR = /^(\d+):\d+: ([\s\S]*?)(?: \([\w-]+:[\w-]+\))?$/;

/**
 * Reads the text of a written seed, without its marks, as search and similar news need it.
 *
 * @returns one string for each heading, paragraph, list item, table row and the like, in order, and the headlines that
 * `<Headline>` cites; or, for MDX that does not compile, text that asks too much and pictures that cannot be shown, the
 * problem with its line in `markdown`, from 1.
 */
export function parsePlainText(markdown: string, format: 'md' | 'mdx'): PlainText {
  const excess = findExcess(markdown);
  if (excess) return { problem: excess };
  try {
    const bare = format === 'mdx' ? mdxToMdast(markdown) : markdownToMdast(markdown);
    const problem = findDepth(bare) ?? (format === 'md' ? findPictureHere(bare) : undefined);
    if (problem) return { problem };
    const tree = withEmphasis(bare, markdown);
    return { paragraphs: textsIn(tree), headlines: headlinesIn(tree) };
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

/** Finds a picture in `.md` that is no picture on the web: a seed from anywhere may take no file from this machine. */
function findPictureHere(node: MdastNode): Problem | undefined {
  if (node.type === 'image' && !isOnTheWeb(node.url)) {
    const message = `Expected the full address of a picture on the web, which is linked. A file in public/ is shown by <Figure> in an .mdx seed.`;
    return { line: node.position?.start.line ?? 1, message };
  }
  const children = 'children' in node ? (node.children as MdastNode[]) : [];
  for (const child of children) {
    const problem = findPictureHere(child);
    if (problem) return problem;
  }
  return undefined;
}

const ONE_TEXT = new Set(['paragraph', 'heading', 'tableRow', 'code']);

/** The tree with the emphasis that its page will show. */
function withEmphasis(node: MdastNode, source: string): MdastNode {
  if (!('children' in node)) return node;
  const children = node.children as MdastNode[];
  const mended = (findMendedEmphasis(children, source) ?? children).map((child) => withEmphasis(child, source));
  return { ...node, children: mended } as MdastNode;
}

function textsIn(node: MdastNode): string[] {
  const holdsText = 'children' in node && node.children.some((child) => child.type === 'text');
  if (holdsText || ONE_TEXT.has(node.type)) {
    const text = textOf(node).replace(/\s+/gu, ' ').trim();
    return text ? [text] : [];
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
  const between = node.type === 'tableRow' ? ' ' : '';
  return childTexts(node, between);
}

function childTexts(node: MdastNode, between = ''): string {
  return 'children' in node ? (node.children as MdastNode[]).map(textOf).join(between) : '';
}

function headlinesIn(node: MdastNode): string[] {
  if (isComponent(node, 'Headline')) return [childTexts(node).trim()];
  return 'children' in node ? (node.children as MdastNode[]).flatMap(headlinesIn) : [];
}

function isComponent(node: MdastNode, name: string): node is MdxJsxTextElement | MdxJsxFlowElement {
  return (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === name;
}

/** The paragraphs of a text, or why it cannot be read. */
export type PlainText =
  | { paragraphs: string[]; headlines: string[]; problem?: never }
  | { paragraphs?: never; headlines?: never; problem: Problem };

interface Problem {
  line: number;
  message: string;
}
