import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import { endAddresses, keepAddresses } from './addresses.ts';
import { applyEdits, type Edit } from './edits.ts';
import { setDashes, setQuotes } from './glyphs.ts';
import { type InlineTexts, toInlineTexts } from './inline-text.ts';
import { withoutMarks } from './marks.ts';
import { setRuns } from './runs.ts';
import { joinLines } from './soft-breaks.ts';
import { showUnseenLines } from './unseen-lines.ts';

/** Each step changes what the parser finds, so that the next one needs its tree. */
const STEPS: readonly ((document: Document) => Edit[])[] = [
  ({ source, tree }) => showUnseenLines(tree, source),
  ({ source, tree }) => endAddresses(toInlineTexts(tree, source)),
  (document) => setQuotes(textsBesideAddresses(document)),
];

/**
 * Rewrites the Markdown of a Chinese text so that CommonMark reads it as its writer meant it: `*ST海盐` and `3~5亿元` are text,
 * `**“甲”**乙` is emphasis, no line ends within a word, and an address ends where Chinese begins. Code, HTML, addresses
 * and components stay as they are.
 *
 * @param tree the Markdown as parsed, if it was
 * @returns Markdown with marks, which `restoreMarks` takes out of its texts when it has been parsed
 * @throws if MDX does not compile
 */
export function toCommonMark(
  markdown: string,
  format: 'md' | 'mdx',
  tree: MdastNode = parseMarkdown(markdown, format),
): string {
  let document: Document = { source: withoutMarks(markdown), tree };
  for (const step of STEPS) {
    const edits = step(document);
    if (edits.length === 0) continue;
    const source = applyEdits(document.source, edits);
    document = { source, tree: parseMarkdown(source, format) };
  }
  return applyEdits(document.source, lastEdits(document));
}

/** Parses Markdown or MDX, with the place of each node. */
export function parseMarkdown(markdown: string, format: 'md' | 'mdx'): MdastNode {
  return format === 'mdx' ? mdxToMdast(markdown) : markdownToMdast(markdown);
}

function lastEdits(document: Document): Edit[] {
  const texts = textsBesideAddresses(document);
  return [...setRuns(texts), ...setDashes(texts), ...joinLines(texts)];
}

function textsBesideAddresses({ source, tree }: Document): InlineTexts {
  const texts = toInlineTexts(tree, source);
  keepAddresses(texts);
  return texts;
}

/** Markdown as it stands after some steps. */
interface Document {
  source: string;
  tree: MdastNode;
}
