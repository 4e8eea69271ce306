import type { MdastNode } from 'satteri';
import { type Flanking, flankingOf } from './flanking.ts';

/**
 * Runs of stars, and escaped stars: `\*`, `&ast;`. Other escapes match too, so that `\\*` is not taken for an escaped
 * star.
 */
const STARS = /\\[!-/:-@[-`{-~]|&(?:ast|midast|#42|#x2a);|\*+/gi;

/**
 * Splits the inline children of a node into runs of `*`, used or not, and the nodes between them; undefined if a run is
 * not found in the source.
 */
export function partsOf(children: readonly MdastNode[], source: string): Part[] | undefined {
  const parts: Part[] = [];
  for (const child of children) {
    const length = child.type === 'strong' ? 2 : 1;
    const [start, end] = [child.position?.start.offset, child.position?.end.offset];
    if (child.type === 'text' && child.value.includes('*')) {
      const pieces =
        start === undefined || end === undefined ? undefined : partsOfText(child.value, { source, start, end });
      if (!pieces) return undefined;
      parts.push(...pieces);
    } else if (isStarred(child, source) && start !== undefined && end !== undefined) {
      const within = partsOf(child.children as MdastNode[], source);
      if (!within) return undefined;
      parts.push({ kind: 'run', at: start, length }, ...within, { kind: 'run', at: end - length, length });
    } else parts.push({ kind: 'node', node: child });
  }
  return parts;
}

/** Joins runs that are adjacent in the source, and decides whether each can open or close emphasis. */
export function toRuns(parts: readonly Part[], source: string): (Run | { kind: 'node'; node: MdastNode })[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === 'run' && last?.kind === 'run' && last.at + last.length === part.at) last.length += part.length;
    else joined.push({ ...part });
  }
  return joined.map((part) => {
    if (part.kind === 'node') return part;
    const before = Array.from(source.slice(Math.max(0, part.at - 2), part.at)).at(-1) ?? '';
    const after = String.fromCodePoint(source.codePointAt(part.at + part.length) ?? 32);
    return { kind: 'run', length: part.length, originalLength: part.length, ...flankingOf(before, after) };
  });
}

/** Whether a node is emphasis written with `*`. */
export function isStarred(
  node: MdastNode,
  source: string,
): node is Extract<MdastNode, { type: 'strong' | 'emphasis' }> {
  return (node.type === 'strong' || node.type === 'emphasis') && source[node.position?.start.offset ?? -1] === '*';
}

function partsOfText(value: string, { source, start, end }: SourceRange): Part[] | undefined {
  const offsets = [...source.slice(start, end).matchAll(STARS)].flatMap(({ 0: text, index }) =>
    starsOf(text, start + index),
  );
  const stars = [...value.matchAll(/\*/g)];
  if (stars.length !== offsets.length) return undefined;
  const parts: Part[] = [];
  let from = 0;
  for (const [nth, star] of stars.entries()) {
    const at = offsets[nth];
    if (at === undefined) continue;
    if (star.index > from) parts.push(toText(value.slice(from, star.index)));
    parts.push({ kind: 'run', at, length: 1 });
    from = star.index + 1;
  }
  return from < value.length ? [...parts, toText(value.slice(from))] : parts;
}

/**
 * The source offset of each star in a match, undefined for an escaped star. Empty for an escape of another character.
 */
function starsOf(text: string, at: number): (number | undefined)[] {
  if (text.startsWith('*')) return Array.from(text, (_, nth) => at + nth);
  return text === '\\*' || text.startsWith('&') ? [undefined] : [];
}

function toText(value: string): Part {
  return { kind: 'node', node: { type: 'text', value } };
}

interface SourceRange {
  source: string;
  start: number;
  end: number;
}

/** A run of `*` at an offset of the source, or another node. */
type Part = { kind: 'run'; at: number; length: number } | { kind: 'node'; node: MdastNode };

/** A run of `*`, and whether it can open or close emphasis. */
export interface Run extends Flanking {
  kind: 'run';
  /** The number of stars that are not used yet. */
  length: number;
  /** The number of stars in the source. */
  originalLength: number;
}
