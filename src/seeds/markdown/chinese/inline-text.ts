import type { MdastNode } from 'satteri';

/** Nodes whose children stand in lines of text. */
const HOLDS_LINES = new Set(['paragraph', 'heading', 'tableCell']);
/** Nodes by which a component is known that has its text without a paragraph around it: `<Note>甲</Note>`. */
const INLINE = new Set(['text', 'emphasis', 'strong', 'delete', 'link', 'inlineCode', 'break', 'mdxTextExpression']);
/** Nodes that are nothing but their children and the marks around them. */
const MARKED = new Set(['emphasis', 'strong', 'delete']);

/** Finds the texts of a parsed document that may hold markup: paragraphs, headings, table cells and the like. */
export function toInlineTexts(root: MdastNode, source: string): InlineTexts {
  const found: InlineTexts = { source, texts: [], editable: new Uint8Array(source.length) };
  collectTexts(root, found);
  return found;
}

function collectTexts(node: MdastNode, found: InlineTexts): void {
  const children = childrenOf(node);
  const [first, last] = [children[0], children.at(-1)];
  if (!HOLDS_LINES.has(node.type) && !children.some(({ type }) => INLINE.has(type))) {
    for (const child of children) collectTexts(child, found);
  } else if (first && last) {
    const text = { start: startOf(first), end: endOf(last), leaves: [] };
    found.editable.fill(1, text.start, text.end);
    for (const child of children) collectLeaves(child, text.leaves, found);
    found.texts.push(text);
  }
}

function collectLeaves(node: MdastNode, leaves: Leaf[], found: InlineTexts): void {
  const { source, editable } = found;
  const [start, end] = [startOf(node), endOf(node)];
  const children = childrenOf(node);
  if (node.type === 'text') leaves.push({ value: node.value, start, end });
  else if (MARKED.has(node.type) || isBareAddress(node, source)) {
    for (const child of children) collectLeaves(child, leaves, found);
  } else if (hasOwnText(node, source)) {
    editable.fill(0, start, startOf(children[0]));
    for (const child of children) collectLeaves(child, leaves, found);
    editable.fill(0, endOf(children.at(-1)), end);
  } else if (node.type === 'image') {
    editable.fill(0, Math.max(start, source.lastIndexOf('](', end)), end);
    leaves.push({ value: node.alt ?? '' });
  } else {
    editable.fill(0, start, end);
    leaves.push({ value: node.type === 'inlineCode' ? node.value : node.type === 'break' ? ' ' : '' });
  }
}

/** Whether a node has text beside what is none: an address, or the tags of a component. */
function hasOwnText(node: MdastNode, source: string): boolean {
  if (childrenOf(node).length === 0) return false;
  if (node.type === 'link') return source[startOf(node)] === '[';
  // The text of `[甲]` is the label of a definition too.
  if (node.type === 'linkReference') return node.referenceType === 'full';
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
}

function isBareAddress(node: MdastNode, source: string): boolean {
  return node.type === 'link' && source[startOf(node)] !== '[' && source[startOf(node)] !== '<';
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? (node.children as MdastNode[]) : [];
}

function startOf(node: MdastNode | undefined): number {
  return node?.position?.start.offset ?? 0;
}

function endOf(node: MdastNode | undefined): number {
  return node?.position?.end.offset ?? 0;
}

/** The texts of a document. */
export interface InlineTexts {
  source: string;
  texts: InlineText[];
  /** For each UTF-16 code unit of the source, 1 in text; 0 in code, HTML, addresses, tags and between the texts. */
  editable: Uint8Array;
}

/** The text of a paragraph, a heading, a table cell or the like, by its place in the source. */
export interface InlineText {
  start: number;
  end: number;
  /** What a reader sees, in order. */
  leaves: Leaf[];
}

/** A piece of text; what is no text of its own, such as code, has no place in the source. */
export interface Leaf {
  value: string;
  start?: number;
  end?: number;
}
