import type { MdastNode } from 'satteri';
import { isWebAddress } from '../link-address.ts';
import { hasHan } from './character-classes.ts';
import type { Edit } from './edits.ts';
import { textMark } from './marks.ts';

/** An address of this site, which may have a Chinese name: `/季报.html`, `季报.md`. */
const LOCAL_ADDRESS = /^(?:[#/]|\.{1,2}\/)|\.(?:mdx?|html?|txt)(?:#.*)?$/i;

/**
 * Makes text of lines that Markdown would not show: definitions of links and footnotes that nothing refers to, such as
 * `[备注]: 本表未经审计`, and the line `~~~ 以下无正文 ~~~`, which would open a code block without an end.
 */
export function showUnseenLines(root: MdastNode, source: string): Edit[] {
  const used = new Set<string>();
  visit(root, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(`link ${node.identifier}`);
    if (node.type === 'footnoteReference') used.add(`footnote ${node.identifier}`);
  });
  const edits: Edit[] = [];
  visit(root, (node) => {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    // A second definition of one label is not used.
    if (node.type === 'definition' && !(isAddress(node.url) && used.delete(`link ${node.identifier}`)))
      edits.push(...asText('[', start, end, source));
    if (node.type === 'footnoteDefinition' && !used.delete(`footnote ${node.identifier}`))
      edits.push(...asText('[', start, end, source));
    if (node.type === 'code' && isOpenLine(source.slice(start, end), `${node.lang ?? ''} ${node.meta ?? ''}`))
      edits.push(...asText('~', start, start + 1, source));
  });
  return edits;
}

function isAddress(url: string): boolean {
  return !hasHan(url) || isWebAddress(url) || LOCAL_ADDRESS.test(url);
}

function isOpenLine(block: string, info: string): boolean {
  return block.startsWith('~') && /[^\0-\x7f]/.test(info) && !/\n[ \t>]*~~~+\s*$/.test(block);
}

/** Marks the character that opens a construct as text, and keeps the end of the line. */
function asText(opener: string, start: number, end: number, source: string): Edit[] {
  const at = source.indexOf(opener, start);
  if (at < 0 || at >= end) return [];
  const edits: Edit[] = [{ start: at, end: at + 1, text: textMark(opener) }];
  // Two spaces at the end of a line keep it apart from the next.
  if (opener === '[' && source[end] === '\n') edits.push({ start: end, end, text: '  ' });
  return edits;
}

function visit(node: MdastNode, see: (node: MdastNode) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) visit(child as MdastNode, see);
}
