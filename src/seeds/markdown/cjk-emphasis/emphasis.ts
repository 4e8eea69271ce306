import { defineMdastPlugin, type MdastNode } from 'satteri';
import { isStarred, partsOf, type Run, toRuns } from './star-runs.ts';

/**
 * Reads the emphasis of a node's inline children again, where stars were left that CommonMark does not take for emphasis beside
 * Chinese marks: `**“甲”**乙`.
 *
 * @param source the Markdown that the positions of the children are counted in
 * @returns the children as they should be; nothing where there is nothing to mend
 */
export function findMendedEmphasis(children: readonly MdastNode[], source: string): MdastNode[] | undefined {
  if (!children.some((child) => leavesStars(child, source))) return undefined;
  const parts = partsOf(children, source);
  const items = parts && toRuns(parts, source);
  return items?.some((item) => item.kind === 'run' && item.isOdd) ? toTree(pair(items)) : undefined;
}

/** Lets writers put emphasis beside Chinese marks. */
export const mendEmphasis = defineMdastPlugin({
  name: 'mend-emphasis',
  options: { position: true },
  paragraph: mend,
  heading: mend,
  tableCell: mend,
  link: mend,
  delete: mend,
  mdxJsxTextElement: mend,
  mdxJsxFlowElement: mend,
});

function mend(node: Parent, context: Context): void {
  const children = findMendedEmphasis(node.children as MdastNode[], context.source);
  if (children) context.setProperty(node, 'children', children);
}

function leavesStars(node: MdastNode, source: string): boolean {
  if (node.type === 'text') return node.value.includes('*');
  return isStarred(node, source) && node.children.some((child) => leavesStars(child, source));
}

/** Pairs runs as CommonMark does (0.31, appendix "process emphasis"), the innermost first. */
function pair(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  // Below which place no opener is left for a closer of this sort, so that a long text takes no longer by its square.
  const bottoms = new Map<string, number>();
  for (const item of items) {
    if (item.kind === 'run' && item.closes) {
      const sort = `${item.opens} ${item.whole % 3}`;
      let opener = openerOf(item, out, bottoms.get(sort) ?? 0);
      while (item.length > 0 && opener !== undefined) {
        close(item, out, opener);
        for (const [each, bottom] of bottoms) bottoms.set(each, Math.min(bottom, opener));
        opener = openerOf(item, out, bottoms.get(sort) ?? 0);
      }
      if (item.length > 0) bottoms.set(sort, out.length);
    }
    if (item.kind === 'node' || item.length > 0) out.push(item);
  }
  return out;
}

/** The place of the nearest run that a closer can close, with its rule of three. */
function openerOf(closer: Run, out: readonly Item[], bottom: number): number | undefined {
  for (let at = out.length - 1; at >= bottom; at -= 1) {
    const run = out[at];
    if (run?.kind !== 'run' || !run.opens) continue;
    const isOdd = (run.closes || closer.opens) && (run.whole + closer.whole) % 3 === 0 && closer.whole % 3 !== 0;
    if (!isOdd) return at;
  }
  return undefined;
}

/** Puts what stands between a run and its closer into emphasis. */
function close(closer: Run, out: Item[], at: number): void {
  const opener = out[at] as Run;
  const used = opener.length >= 2 && closer.length >= 2 ? 2 : 1;
  const children = toTree(out.splice(at + 1)) as never;
  opener.length -= used;
  closer.length -= used;
  if (opener.length === 0) out.pop();
  out.push({ kind: 'node', node: { type: used === 2 ? 'strong' : 'emphasis', children } });
}

/** What is left of runs is text, and texts that touch are one. */
function toTree(items: readonly Item[]): MdastNode[] {
  const nodes: MdastNode[] = [];
  for (const item of items) {
    const node: MdastNode = item.kind === 'node' ? item.node : { type: 'text', value: '*'.repeat(item.length) };
    const last = nodes.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      nodes[nodes.length - 1] = { type: 'text', value: last.value + node.value };
    else nodes.push(node);
  }
  return nodes;
}

type Item = Run | { kind: 'node'; node: MdastNode };
type Context = Parameters<NonNullable<Parameters<typeof defineMdastPlugin>[0]['paragraph']>>[1];
type Parent = Readonly<
  Extract<
    MdastNode,
    { type: 'paragraph' | 'heading' | 'tableCell' | 'link' | 'delete' | 'mdxJsxTextElement' | 'mdxJsxFlowElement' }
  >
>;
