import {
  type ErrorCode,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml';
import { withoutInvisible } from '../invisible.ts';
import type { Problem } from '../refusal.ts';
import { splitAtFences } from './fences.ts';
import { toOneLine } from './one-line.ts';
import { findTrap } from './yaml-traps.ts';

/** The longest front matter, in characters: the YAML parser takes quadratic time in the number of keys. */
const MAX_CHARACTERS = 100_000;

/** What is said of mistakes for which the parser's own words help nobody. */
const MESSAGES: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: 'Expected each field only once, found this one again. Remove one of the two.',
  TAB_AS_INDENT: 'Expected spaces at the beginning of the line, found a tab. Write spaces.',
};

const TOO_LONG = `Expected front matter of at most ${MAX_CHARACTERS} characters. Shorten it, or move some of it into the text.`;

const NO_FIELDS =
  'Expected fields, such as title: 标题, with a half-width colon and a space behind it. Correct the lines.';

/** Control characters, which the bundler of .mdx files refuses in front matter. */
const CONTROL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern must find control characters
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/u;

/**
 * Parses the front matter of a written seed, and splits it from the Markdown. Every value is the text that stands there: no
 * number, date or yes is made of it. Only a missing value is null.
 *
 * @returns the fields of the YAML, the Markdown after it, and `lineOf`, which returns the line of a field in the seed,
 * from 1. `problem` states why there are no fields.
 */
export function parseFrontMatter(text: string): FrontMatter {
  const { yaml, markdown = text, firstLine = 1, problem } = splitAtFences(text);
  const withoutFields = { markdown, firstLine, fields: {}, lineOf: () => 1 };
  if (problem) return { ...withoutFields, problem };
  return { markdown, firstLine, ...parseFields(yaml, 1) };
}

/**
 * Parses fields of YAML. Every value is the text that stands there; only a missing value is null.
 *
 * @param above how many lines stand above the YAML in its file
 */
export function parseFields(yaml: string, above = 0): ParsedFields {
  const refuse = (line: number, message: string) => ({
    fields: {},
    lineOf: () => 1,
    problem: { line: line + above, message },
  });
  if (yaml.length > MAX_CHARACTERS) return refuse(1 - above, TOO_LONG);
  try {
    const fault = findControl(yaml) ?? findTrap(yaml);
    return fault ? refuse(fault.line ?? 1, fault.message) : parseChecked(yaml, above);
  } catch (error) {
    // The parser throws if lists nest too deep.
    return refuse(1, yamlMessage((error as Error).message));
  }
}

function parseChecked(yaml: string, above: number): ParsedFields {
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: lines,
    version: '1.2',
    // Of a number or a date YAML would keep only what it means: 2 of `002`, 100000 of `1e5`.
    schema: 'failsafe',
    customTags: (tags) => [...tags, 'null'],
    uniqueKeys: true,
    logLevel: 'error',
  });
  const lineAt = (offset: number) => lines.linePos(offset).line + above;
  const lineOf = (path: readonly PropertyKey[]) => lineAt(findOffset(document.contents, path));
  const [error] = document.errors;
  if (error)
    return {
      fields: {},
      lineOf,
      problem: { line: lineAt(error.pos[0]), message: MESSAGES[error.code] ?? yamlMessage(error.message) },
    };
  if (document.contents && !isMap(document.contents))
    return { fields: {}, lineOf, problem: { line: 1 + above, message: NO_FIELDS } };
  visit(document, {
    Scalar(key, node) {
      if (typeof node.value !== 'string') return;
      node.value = key === 'key' ? withoutInvisible(node.value) : toOneLine(textOf(node as Scalar<string>, yaml));
    },
  });
  return { fields: (document.toJS() ?? {}) as Fields, lineOf };
}

/** Where the field at a path begins, with its name; if there is none, where the field around it begins. */
function findOffset(contents: unknown, path: readonly PropertyKey[]): number {
  let [node, offset] = [contents, 0];
  for (const step of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
    const next = pair ?? (isSeq(node) ? node.items[Number(step)] : undefined);
    const start = isPair(next) ? next.key : next;
    if (!isNode(start) || !start.range) return offset;
    offset = start.range[0];
    node = isPair(next) ? next.value : next;
  }
  return offset;
}

/** A text as its lines stand in the file, where YAML would make a space of the end of a line. */
function textOf({ value, type, range }: Scalar<string>, yaml: string): string {
  const source = yaml.slice(range?.[0], range?.[1]);
  if (!source.includes('\n')) return value;
  if (type === 'PLAIN') return source;
  return type === 'BLOCK_FOLDED' ? source.slice(source.indexOf('\n')) : value;
}

function findControl(yaml: string): Problem | undefined {
  const lines = yaml.split('\n');
  const at = lines.findIndex((line) => CONTROL.test(line));
  if (at < 0) return undefined;
  const code = CONTROL.exec(lines[at] ?? '')?.[0]
    .charCodeAt(0)
    .toString(16)
    .toUpperCase()
    .padStart(4, '0');
  return { line: at + 1, message: `Expected text, but the line holds the control character U+${code}. Remove it.` };
}

function yamlMessage(message: string): string {
  const first = message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? message;
  return `The front matter is not valid YAML: ${first}. Correct it; a value with a colon, a quote or a bracket in it goes between quotes.`;
}

/** The two parts of a written seed. */
export interface FrontMatter extends ParsedFields {
  markdown: string;
  /** The line of the seed on which the Markdown begins, from 1. */
  firstLine: number;
}

/** Fields as they stand in a file. */
export interface ParsedFields {
  fields: Fields;
  /** The line of a field in its file, from 1. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** Why there are no fields. */
  problem?: Problem;
}

/** Front matter before the schema has judged it. */
export type Fields = Record<string, unknown>;
