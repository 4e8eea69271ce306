import { withoutInvisible } from '../invisible.ts';
import type { Problem } from '../refusal.ts';

/** A block of YAML between two lines of `---` at the head of a file. */
const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)^---[ \t]*$\n?/m;

/** `...`, `----`, `———`, `－－－`: what is written for the line of three hyphens behind the front matter. */
const NEARLY_FENCE = /^(?:\.{3}|[-—–―－─]{2,})[ \t\u3000]*$/;

/** What other front matter begins with, and heads of text that have none: each with what is said of it. */
const OTHER_BEGINNINGS: readonly [beginning: RegExp, what: string][] = [
  [
    /^\+\+\+/,
    'it is TOML between lines of +++. Write it as YAML between lines of ---: title = "标题" becomes title: 标题',
  ],
  [
    /^(?:;;;|\{[ \t]*(?:"|$))/,
    'it is JSON. Write it as YAML between lines of ---: "title": "标题", becomes title: 标题',
  ],
  [/^---/, 'there is more than --- on the line. Leave nothing else on it'],
  [/^[ \t\u3000]*[-—–―－─]{2,}[ \t\u3000]*$/, 'the line is not ---. Write three hyphens, with nothing before them'],
  [/^[\w-]+[ \t]*[:：]/, 'no line of --- stands above the fields. Add it'],
];

/**
 * Splits a written seed into the YAML of its front matter and the Markdown behind it, or says why that cannot be done.
 *
 * @returns `firstLine` is the line of the seed on which the Markdown begins, from 1
 */
export function splitAtFences(text: string): Split {
  const [all, yaml] = FRONT_MATTER.exec(text) ?? [];
  if (all === undefined || yaml === undefined || !text.startsWith(all)) return { problem: faultOf(text.split('\n')) };
  const nearly = findNearlyFence(yaml.split('\n'));
  if (nearly) return { problem: { ...nearly, line: nearly.line + 1 } };
  return { yaml, markdown: text.slice(all.length), firstLine: all.split('\n').length };
}

function faultOf(lines: readonly string[]): Problem {
  const [first = ''] = lines;
  if (/^---[ \t]*$/.test(first)) {
    const missing = 'Expected a line of --- below the fields, too. Add it.';
    return findNearlyFence(lines.map((line, at) => (at > 0 ? line.trim() : ''))) ?? { line: 1, message: missing };
  }
  return { line: 1, message: `Expected front matter on line 1, but ${whatStands(first, lines)}.` };
}

function whatStands(first: string, lines: readonly string[]): string {
  if (first.trim() === '')
    return lines.find((line) => line.trim() !== '')?.startsWith('---')
      ? 'the line is blank. Remove the blank lines above ---'
      : 'the line is blank, and no --- follows. Begin the file with three lines: ---, title: 标题, ---';
  if (withoutInvisible(first).trimEnd() === '---') return 'the line holds an invisible character. Write it anew: ---';
  const other = OTHER_BEGINNINGS.find(([beginning]) => beginning.test(first));
  if (other) return other[1];
  const [, heading] = /^#{1,6}[ \t]+(.*?)[ \t#]*$/.exec(first) ?? [];
  return heading
    ? `found a heading. Replace it by three lines: ---, title: ${heading}, ---`
    : 'found text. Begin the file with three lines: ---, title: 标题, ---';
}

function findNearlyFence(lines: readonly string[]): { line: number; message: string } | undefined {
  const at = lines.findIndex((line) => NEARLY_FENCE.test(line));
  if (at < 0) return undefined;
  const message = `Expected --- to end the front matter, found “${lines[at]?.trim()}”. Write three hyphens at the beginning of the line.`;
  return { line: at + 1, message };
}

type Split =
  | { yaml: string; markdown: string; firstLine: number; problem?: never }
  | { problem: Problem; yaml?: never; markdown?: never; firstLine?: never };
