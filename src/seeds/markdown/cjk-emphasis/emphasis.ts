import { defineMdastPlugin, type MdastNode } from 'satteri';
import { isStarred, partsOf, type Run, toRuns } from './star-runs.ts';

/**
 * Repairs emphasis among the inline children of a node. CommonMark leaves stars as text beside Chinese punctuation:
 * `**“甲”**乙`.
 *
 * @param source the Markdown to which the positions of the children refer
 * @returns the repaired children; undefined if there is nothing to repair
 */
export function findRepairedEmphasis(children: readonly MdastNode[], source: string): MdastNode[] | undefined {
  if (!children.some((child) => hasUnusedStars(child, source))) return undefined;
  const parts = partsOf(children, source);
  const items = parts && toRuns(parts, source);
  return items?.some((item) => item.kind === 'run' && item.differsFromCommonMark) ? toTree(pair(items)) : undefined;
}

/** Repairs emphasis beside Chinese punctuation. */
export const repairEmphasis = defineMdastPlugin({
  name: 'repair-emphasis',
  options: { position: true },
  paragraph: repair,
  heading: repair,
  tableCell: repair,
  link: repair,
  delete: repair,
  mdxJsxTextElement: repair,
  mdxJsxFlowElement: repair,
});

function repair(node: Parent, context: Context): void {
  const children = findRepairedEmphasis(node.children as MdastNode[], context.source);
  if (children) context.setProperty(node, 'children', children);
}

function hasUnusedStars(node: MdastNode, source: string): boolean {
  if (node.type === 'text') return node.value.includes('*');
  return isStarred(node, source) && node.children.some((child) => hasUnusedStars(child, source));
}

/** Pairs runs as CommonMark does (0.31, appendix "process emphasis"), innermost pairs first. */
function pair(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  // The index below which no opener is left for each type of closer (`openers_bottom` in CommonMark). It avoids
  // quadratic time.
  const bottoms = new Map<string, number>();
  for (const item of items) {
    if (item.kind === 'run' && item.closes) {
      const closerType = `${item.opens} ${item.originalLength % 3}`;
      let opener = openerOf(item, out, bottoms.get(closerType) ?? 0);
      while (item.length > 0 && opener !== undefined) {
        close(item, out, opener);
        for (const [each, bottom] of bottoms) bottoms.set(each, Math.min(bottom, opener));
        opener = openerOf(item, out, bottoms.get(closerType) ?? 0);
      }
      if (item.length > 0) bottoms.set(closerType, out.length);
    }
    if (item.kind === 'node' || item.length > 0) out.push(item);
  }
  return out;
}

/** The index of the nearest run that a closer can close, by CommonMark's rule of three; undefined if there is none. */
function openerOf(closer: Run, out: readonly Item[], bottom: number): number | undefined {
  for (let at = out.length - 1; at >= bottom; at -= 1) {
    const run = out[at];
    if (run?.kind !== 'run' || !run.opens) continue;
    const breaksRuleOfThree =
      (run.closes || closer.opens) &&
      (run.originalLength + closer.originalLength) % 3 === 0 &&
      closer.originalLength % 3 !== 0;
    if (!breaksRuleOfThree) return at;
  }
  return undefined;
}

/** Wraps the items between a run and its closer in emphasis. */
function close(closer: Run, out: Item[], openerAt: number): void {
  const opener = out[openerAt] as Run;
  const used = opener.length >= 2 && closer.length >= 2 ? 2 : 1;
  const children = toTree(out.splice(openerAt + 1)) as never;
  opener.length -= used;
  closer.length -= used;
  if (opener.length === 0) out.pop();
  out.push({ kind: 'node', node: { type: used === 2 ? 'strong' : 'emphasis', children } });
}

/** Turns unused stars into text, and joins adjacent texts. */
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
