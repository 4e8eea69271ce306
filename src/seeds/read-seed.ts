import { createHash } from 'node:crypto';
import { type Article, articleSchema } from '../archive/article.ts';
import { findLost } from './capture/check-nothing-lost.ts';
import { parseCapture } from './capture/parse.ts';
import { decode } from './decode/decode.ts';
import type { SeedName } from './file-name.ts';
import { parseFrontMatter } from './markdown/front-matter.ts';
import { parsePlainText } from './markdown/plain-text.ts';
import type { Problem } from './refusal.ts';
import { expectation } from './schema-messages.ts';

/**
 * Reads one seed: bytes → text → what is in it → what the schema makes of it. The one place where captures meet news.
 *
 * @returns the article with its facts, or the problems for which it is refused
 */
export function readSeed({ id, place, format }: SeedName, bytes: Uint8Array): Reading {
  const decoded = decode(bytes);
  if ('problem' in decoded) return { problems: [{ message: decoded.problem.message }] };
  const { input, problem, lineOf, ...facts } =
    format === 'txt' ? draftOfCapture(decoded.text) : draftOfWritten(decoded.text, format);
  if (problem) return { problems: [problem] };

  const checked = articleSchema.safeParse(input, { error: expectation });
  if (!checked.success) {
    return { problems: checked.error.issues.map((issue) => ({ line: lineOf(issue.path), message: issue.message })) };
  }
  const article = { ...checked.data, id, ...(place !== undefined && { place }) };
  return { article, facts: { ...facts, sha256: createHash('sha256').update(bytes).digest('hex') } };
}

function draftOfCapture(text: string): Draft {
  const { blocks, lines, ...capture } = parseCapture(text);
  const lost = findLost(text, { blocks, lines, ...capture });
  const shown = lines.filter(({ role }) => role !== 'furniture').length;
  return {
    input: { ...capture, body: { kind: 'captured', blocks } },
    lineOf: ([field, , at]) => (field === 'body' ? blocks[Number(at)]?.line : undefined) ?? 1,
    account: { read: lines.length, shown, leftOut: lines.length - shown },
    ...(lost !== undefined && {
      problem: { line: lost, message: 'A part of this line was lost in reading. Please report it with the file.' },
    }),
  };
}

function draftOfWritten(text: string, format: string): Draft {
  const { fields, markdown, firstLine, lineOf, problem } = parseFrontMatter(text);
  const plain = parsePlainText(markdown, format === 'mdx' ? 'mdx' : 'md');
  const badText = plain.problem && { ...plain.problem, line: plain.problem.line + firstLine - 1 };
  const body = { kind: 'written', paragraphs: plain.paragraphs ?? [] } as const;
  return {
    input: { ...withCited(fields as Fields, plain.headlines ?? []), body },
    lineOf: (path) => (path[0] === 'body' ? firstLine : lineOf(path)),
    markdown,
    ...((problem ?? badText) && { problem: problem ?? badText }),
  };
}

/** What the running text cites stands among the related news too. */
function withCited(fields: Fields, headlines: string[]): Fields {
  const { related = [] } = fields;
  if (!Array.isArray(related)) return fields;
  return { ...fields, related: [...related, ...headlines.filter((headline) => !related.includes(headline))] };
}

/** An article with its facts, or why there is none. */
export type Reading =
  | { article: Article; facts: SeedFacts; problems?: never }
  | { article?: never; facts?: never; problems: Problem[] };

/** What is known of a seed beside its article. */
export interface SeedFacts {
  /** Of the original bytes, in hexadecimal. */
  sha256: string;
  /** Parts of lines of a capture: how many were read, are shown, and were left out as furniture. */
  account?: { read: number; shown: number; leftOut: number };
  /** The Markdown of a written seed. */
  markdown?: string;
}

/** Front matter, before anyone has judged it. */
type Fields = { related?: unknown };

interface Draft extends Omit<SeedFacts, 'sha256'> {
  /** What the schema is to judge. */
  input: object;
  /** The line of the seed that states the field at `path`. */
  lineOf: (path: readonly PropertyKey[]) => number;
  problem?: Problem;
}
