import { createHash } from 'node:crypto';
import { type ArticleWithBody, articleSchema } from '../archive/article.ts';
import { findLostLine } from './capture/check-nothing-lost.ts';
import { parseCapture } from './capture/parse.ts';
import { decode } from './decode/decode.ts';
import type { SeedName } from './file-name.ts';
import { type Format, findFormat } from './formats.ts';
import type { StatedAddress } from './markdown/addresses-in.ts';
import { parseFrontMatter } from './markdown/front-matter.ts';
import { parsePlainText } from './markdown/plain-text.ts';
import type { Problem } from './refusal.ts';
import { schemaMessage } from './schema-messages.ts';

/** How the text of a seed becomes what the schema judges. */
const READERS: Record<Format['reader'], (text: string) => Draft> = {
  capture: draftOfCapture,
  markdown: (text) => draftOfWritten(withLineFeeds(text), 'md'),
  mdx: (text) => draftOfWritten(withLineFeeds(text), 'mdx'),
};

/**
 * Reads one seed: bytes → text → draft → what the schema makes of it.
 *
 * @returns the article with facts about its seed, or the problems for which it is refused
 */
export function readSeed({ id, place, format }: SeedName, bytes: Uint8Array): Reading {
  const decoded = decode(bytes);
  if ('problem' in decoded) return { problems: [{ message: decoded.problem.message }] };
  const reader = findFormat(format)?.reader ?? 'capture';
  const { input, problem, lineOf, ...facts } = READERS[reader](decoded.text);
  if (problem) return { problems: [problem] };

  const checked = articleSchema.safeParse(input, { error: schemaMessage });
  if (!checked.success) {
    return { problems: checked.error.issues.map((issue) => ({ line: lineOf(issue.path), message: issue.message })) };
  }
  const article = { ...checked.data, id, ...(place !== undefined && { place }) };
  return { article, facts: { ...facts, sha256: createHash('sha256').update(bytes).digest('hex') } };
}

function draftOfCapture(text: string): Draft {
  const { blocks, lines, ...capture } = parseCapture(text);
  const lost = findLostLine(text, { blocks, lines, ...capture });
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

function draftOfWritten(text: string, syntax: 'md' | 'mdx'): Draft {
  const { fields, markdown, firstLine, lineOf, problem } = parseFrontMatter(text);
  const plain = parsePlainText(markdown, syntax);
  const badText = plain.problem && { ...plain.problem, line: plain.problem.line + firstLine - 1 };
  const body = { kind: 'written', paragraphs: plain.paragraphs ?? [] } as const;
  return {
    input: { ...withCited(fields as Fields, plain.headlines ?? []), body },
    lineOf: (path) => (path[0] === 'body' ? firstLine : lineOf(path)),
    markdown,
    addresses: plain.addresses?.map((each) => ({ ...each, line: each.line + firstLine - 1 })) ?? [],
    ...((problem ?? badText) && { problem: problem ?? badText }),
  };
}

/** Ends all lines as on Unix: Windows writes CR LF, and some programs CR alone. */
function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Adds the headlines that the running text cites to the related news. */
function withCited(fields: Fields, headlines: string[]): Fields {
  const { related = [] } = fields;
  if (!Array.isArray(related)) return fields;
  return { ...fields, related: [...related, ...headlines.filter((headline) => !related.includes(headline))] };
}

/** An article with facts about its seed, or why there is none. */
export type Reading =
  | { article: ArticleWithBody; facts: SeedFacts; problems?: never }
  | { article?: never; facts?: never; problems: Problem[] };

/** What is known of a seed beside its article. */
export interface SeedFacts {
  /** Of the original bytes, in hexadecimal. */
  sha256: string;
  /** Parts of lines of a capture: how many were read, are shown, and were left out as furniture. */
  account?: { read: number; shown: number; leftOut: number };
  /** The Markdown of a written seed. */
  markdown?: string;
  /** The addresses of links and pictures that a written seed states, with the lines of the seed. */
  addresses?: StatedAddress[];
}

/** Front matter before the schema has judged it. */
type Fields = { related?: unknown };

interface Draft extends Omit<SeedFacts, 'sha256'> {
  /** What the schema judges. */
  input: object;
  /** The line of the seed that states the field at `path`. */
  lineOf: (path: readonly PropertyKey[]) => number;
  problem?: Problem;
}
