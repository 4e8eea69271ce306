import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { type ArticleWithBody, articleSchema } from '../archive/article.ts';
import type { Corrected } from '../archive/corrected.ts';
import type { Capture } from './capture/capture.ts';
import { findLostLine } from './capture/check-nothing-lost.ts';
import { parseCapture } from './capture/parse.ts';
import { correct } from './correction/correct.ts';
import type { Correction } from './correction/correction.ts';
import { parseCorrection } from './correction/parse-correction.ts';
import { decode } from './decode/decode.ts';
import type { SeedName } from './file-name.ts';
import { type Format, findFormat } from './formats.ts';
import { withoutInvisible } from './invisible.ts';
import type { StatedAddress } from './markdown/addresses-in.ts';
import { type Fields, parseFrontMatter } from './markdown/front-matter.ts';
import { parsePlainText } from './markdown/plain-text.ts';
import { findJoinedNames, withIsoTime } from './markdown/stated-fields.ts';
import { readPage } from './page/read-page.ts';
import type { Problem } from './refusal.ts';
import { schemaMessage, toProblems } from './schema-messages.ts';

const LOST = 'A part of this line was lost in reading. Please report it with the file.';

const NO_DRAFT = 'draft: expected true or false. Correct it, or remove it.';

/** How the text of a seed becomes what the schema judges. */
const READERS: Record<Exclude<Format['reader'], 'page'>, (text: string, correction?: Correction) => Draft> = {
  capture: (text, correction) => draftOfCapture(parseCapture(text), text, correction),
  markdown: (text) => draftOfWritten(withLineFeeds(text), 'md'),
  mdx: (text) => draftOfWritten(withLineFeeds(text), 'mdx'),
};

/**
 * Reads one seed: bytes → text → draft → what the schema makes of it.
 *
 * @param corrections the file of corrections beside a capture
 * @returns the article with facts about its seed, or the problems for which it is refused, or why it is passed over
 */
export function readSeed({ id, place, format }: SeedName, bytes: Uint8Array, corrections?: Uint8Array): Reading {
  const correction = corrections && parseCorrection(corrections);
  if (correction && 'problem' in correction) return { problems: [inCorrections(correction.problem)] };
  const draft = toDraft(bytes, format, correction);
  if (draft === 'empty') return { passedOver: draft };
  const { input, problem, isDraft, lineOf, ...facts } = draft;
  if (problem) return { problems: [problem] };
  if (isDraft) return { passedOver: 'draft' };

  const checked = articleSchema.safeParse(input, { error: schemaMessage });
  if (!checked.success) {
    return { problems: checked.error.issues.flatMap((issue) => problemsOf(issue, draft, correction)) };
  }
  const article = { ...checked.data, id, ...(place !== undefined && { place }) };
  return { article, facts: { ...facts, sha256: createHash('sha256').update(bytes).digest('hex') } };
}

/** The problems of an issue: in the file of corrections if that states the field. */
function problemsOf(issue: z.core.$ZodIssue, { lineOf }: Draft, correction: Correction | undefined): Problem[] {
  if (!correction || !isStatedIn(correction, issue)) return toProblems(issue, lineOf);
  return toProblems(issue, correction.lineOf).map(inCorrections);
}

function isStatedIn({ fields }: Correction, issue: z.core.$ZodIssue): boolean {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  const [name = '', inner = ''] = path.map(String);
  const stated = fields[name];
  return name in fields && (name !== 'byline' || (typeof stated === 'object' && stated !== null && inner in stated));
}

function inCorrections(problem: Problem): Problem {
  return { ...problem, isInCorrections: true };
}

function toDraft(bytes: Uint8Array, format: string, correction?: Correction): Draft | 'empty' {
  const reader = findFormat(format)?.reader ?? 'capture';
  if (reader === 'page') return draftOfPage(bytes, format, correction);
  const decoded = decode(bytes);
  if ('problem' in decoded) return refuse(decoded.problem.message, decoded.problem.line);
  return withoutInvisible(decoded.text).trim() === '' ? 'empty' : READERS[reader](decoded.text, correction);
}

function draftOfPage(bytes: Uint8Array, format: string, correction?: Correction): Draft | 'empty' {
  const page = readPage(bytes, format);
  if (page === 'empty') return page;
  if ('problem' in page) return refuse(page.problem);
  return draftOfCapture(page.capture, page.text, correction);
}

function refuse(message: string, line?: number): Draft {
  return { input: {}, lineOf: () => 1, problem: { ...(line !== undefined && { line }), message } };
}

/** What was read in a text or a page: nothing of the text may be lost, a publisher corrects it, and the schema judges it. */
function draftOfCapture(read: Capture, text: string, correction?: Correction): Draft {
  const lost = findLostLine(text, read);
  if (lost !== undefined) return refuse(LOST, lost);
  const { problem, capture = read, corrected } = correction ? correct(read, text, correction) : {};
  if (problem) return { input: {}, lineOf: () => 1, problem: inCorrections(problem) };
  const { blocks, lines, ...fields } = capture;
  const shown = lines.filter(({ role }) => role !== 'furniture').length;
  return {
    input: { ...fields, body: { kind: 'captured', blocks } },
    lineOf: ([field, , at]) => (field === 'body' ? blocks[Number(at)]?.line : undefined) ?? 1,
    account: { read: lines.length, shown, leftOut: lines.length - shown },
    ...(corrected && { corrected }),
    stated: hashCorrections(correction),
  };
}

function draftOfWritten(text: string, syntax: 'md' | 'mdx'): Draft {
  const { fields, markdown, firstLine, lineOf, problem } = parseFrontMatter(text);
  const { draft = 'false', ...stated } = fields;
  if (problem) return { input: {}, lineOf, problem };
  if (isTrue(draft)) return { input: {}, lineOf, isDraft: true };
  if (!isFalse(draft)) return { input: {}, lineOf, problem: { line: lineOf(['draft']), message: NO_DRAFT } };
  const joinedNames = findJoinedNames(stated, lineOf);
  if (joinedNames) return { input: {}, lineOf, problem: joinedNames };
  const plain = parsePlainText(markdown, syntax);
  const { paragraphs = [], code = [] } = plain;
  const body = { kind: 'written', paragraphs, ...(code.length > 0 && { code }) } as const;
  return {
    input: { ...withCited(withIsoTime(stated), plain.headlines ?? []), body },
    lineOf: (path) => (path[0] === 'body' ? firstLine : lineOf(path)),
    markdown,
    stated: hashStated(stated, markdown),
    addresses: plain.addresses?.map((each) => ({ ...each, line: each.line + firstLine - 1 })) ?? [],
    ...(plain.problem && { problem: { ...plain.problem, line: plain.problem.line + firstLine - 1 } }),
  };
}

/** A hash of what a publisher states. Former ids, and why an article is withdrawn, say nothing else of it. */
function hashStated({ formerly: _, withdrawn: __, ...fields }: Fields, rest: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([fields, rest]))
    .digest('hex');
}

/** A hash of corrections; undefined if there are none. */
function hashCorrections(correction: Correction | undefined): string | undefined {
  const hash = correction && hashStated(correction.fields, correction.lines);
  return hash === hashStated({}, []) ? undefined : hash;
}

function isTrue(text: unknown): boolean {
  return /^true$/i.test(String(text));
}

function isFalse(text: unknown): boolean {
  return /^false$/i.test(String(text));
}

/** Ends all lines as on Unix: Windows writes CR LF, and some programs CR alone. */
function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Adds the headlines that the running text cites to the related news. */
function withCited(fields: Fields, headlines: string[]): Fields {
  const related = fields['related'] ?? [];
  if (!Array.isArray(related)) return fields;
  return { ...fields, related: [...related, ...headlines.filter((headline) => !related.includes(headline))] };
}

/** An article with facts about its seed, or why there is none. */
export type Reading =
  | { article: ArticleWithBody; facts: SeedFacts; problems?: never; passedOver?: never }
  | { article?: never; facts?: never; problems: Problem[]; passedOver?: never }
  | { article?: never; facts?: never; problems?: never; passedOver: PassedOver };

/** Why a seed is neither published nor refused: it holds nothing, or its writer has not finished it. */
export type PassedOver = 'empty' | 'draft';

/** What is known of a seed beside its article. */
export interface SeedFacts {
  /** Of the original bytes, in hexadecimal. */
  sha256: string;
  /** Parts of lines of a capture: how many were read, are shown, and were left out as furniture. */
  account?: { read: number; shown: number; leftOut: number };
  /** What a publisher has corrected in a capture. */
  corrected?: Corrected;
  /** The Markdown of a written seed. */
  markdown?: string;
  /**
   * SHA-256 of what a publisher states, in hexadecimal: in a written seed, or in corrections, if there are any. Former ids, and
   * why an article is withdrawn, say nothing else of it.
   */
  stated?: string | undefined;
  /** The addresses of links and pictures that a written seed states, with the lines of the seed. */
  addresses?: StatedAddress[];
}

interface Draft extends Omit<SeedFacts, 'sha256'> {
  /** What the schema judges. */
  input: object;
  /** The line of the seed that states the field at `path`. */
  lineOf: (path: readonly PropertyKey[]) => number;
  problem?: Problem;
  /** Whether its writer says that it is not to be published yet. */
  isDraft?: boolean;
}
