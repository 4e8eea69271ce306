import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { BYLINE_FIELDS, FIELD_NAMES } from '../archive/article.ts';
import type { Corrected } from '../archive/corrected.ts';
import type { BylineField, Capture, LinePart, Role } from '../seeds/capture/capture.ts';
import { toLogicalLines } from '../seeds/capture/lines/lines.ts';
import { type ComparedTitle, findTitles, parseCapture } from '../seeds/capture/parse.ts';
import { toMarkdown } from '../seeds/capture/to-markdown.ts';
import { correct } from '../seeds/correction/correct.ts';
import { parseCorrection } from '../seeds/correction/parse-correction.ts';
import { decode } from '../seeds/decode/decode.ts';
import { parseSeedName } from '../seeds/file-name.ts';
import { findCorrections } from '../seeds/folder.ts';
import { findFormat } from '../seeds/formats.ts';
import { readPage } from '../seeds/page/read-page.ts';
import { readSeed } from '../seeds/read-seed.ts';
import { type Problem, toLine } from '../seeds/refusal.ts';

/** The style of each role on a terminal. Paragraphs have none. */
const STYLES: Partial<Record<Role, Style>> = {
  title: 'bold',
  deck: 'cyan',
  heading: 'magenta',
  byline: 'yellow',
  previous: 'blue',
  next: 'blue',
  related: 'blue',
  dailyStock: 'green',
  furniture: 'gray',
};

/** How many candidates for the title are shown. */
const SHOWN_TITLES = 3;

/** `npm run explain -- [--json|--to-md] [-o NEW_FILE] FILE...`: prints or writes how the build would read captures. */
const options = {
  json: { type: 'boolean' },
  'to-md': { type: 'boolean' },
  output: { type: 'string', short: 'o' },
} as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const show = values.json ? toJson : values['to-md'] ? toWritten : toAccount;
const explained = positionals.map(explain);
const isWritten = write(explained.map((each) => `${show(each)}\n`).join(''), values.output);
if (positionals.length === 0)
  process.stderr.write('Usage: npm run explain -- [--json|--to-md] [-o NEW_FILE] FILE...\n');
const refused = explained.filter(({ problems }) => problems.length > 0);
if (!values.json)
  for (const { file, corrections, problems } of refused)
    for (const problem of problems)
      process.stderr.write(`${toLine(problem.isInCorrections ? (corrections?.file ?? file) : file, problem)}\n`);
process.exitCode = refused.length > 0 || positionals.length === 0 || !isWritten ? 1 : 0;

/** Writes a new file, or prints. A file that is there may be somebody's work. */
function write(text: string, file: string | undefined): boolean {
  if (file === undefined) {
    process.stdout.write(text);
    return true;
  }
  if (existsSync(file)) {
    process.stderr.write(`${file} exists. Name another file, or move it away first.\n`);
    return false;
  }
  writeFileSync(file, text);
  process.stdout.write(`Written: ${file}\n`);
  return true;
}

/** A file, what was read in it, and the problems for which a build would refuse it. */
interface Explained {
  file: string;
  capture: Capture;
  /** The best candidates for the title. */
  titles: ComparedTitle[];
  /** What in a page's head decided when it was published, if that did. */
  publishedBy?: string | undefined;
  /** The file of corrections beside it, and what it changed. */
  corrections?: { file: string } & Partial<Corrected>;
  problems: Problem[];
}

function explain(file: string): Explained {
  const nothing = parseCapture('');
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    return { file, capture: nothing, titles: [], problems: [{ message: 'There is no such file. Check its name.' }] };
  }
  const name = parseSeedName(basename(file));
  if (name.format === 'md' || name.format === 'mdx') {
    const message = 'Only captures are explained: a written seed says itself what it holds. Give a .txt file.';
    return { file, capture: nothing, titles: [], problems: [{ message }] };
  }
  const bytes = readFileSync(file);
  const isPage = findFormat(name.format)?.reader === 'page';
  const read = isPage ? readPage(bytes, name.format) : undefined;
  const page = read && read !== 'empty' && 'capture' in read ? read : undefined;
  const text = (isPage ? page?.text : decode(bytes).text) ?? '';
  const capture = page?.capture ?? parseCapture(isPage ? '' : text);
  const path = findCorrections(file);
  const corrections = path === undefined ? undefined : readFileSync(path);
  const correction = corrections && parseCorrection(corrections);
  const { capture: corrected = capture, corrected: changes } =
    correction && !('problem' in correction) ? correct(capture, text, correction) : {};
  return {
    file,
    capture: corrected,
    titles: findTitles(page?.lines ?? toLogicalLines(text)).slice(0, SHOWN_TITLES),
    publishedBy: page?.publishedBy,
    ...(path !== undefined && { corrections: { file: path, ...changes } }),
    problems: readSeed(isPage ? name : { ...name, format: 'txt' }, bytes, corrections).problems ?? [],
  };
}

/** The object that `--json` prints. What is missing is null or an empty list. */
function toJson({ file, capture, titles, publishedBy, corrections, problems }: Explained): string {
  const { byline, dailyStocks, blocks, lines } = capture;
  return JSON.stringify({
    file,
    ...orNull(FIELD_NAMES, capture),
    byline: orNull(BYLINE_FIELDS, byline),
    dailyStocks: dailyStocks.map((stock) => orNull(['name', 'code', 'highlights'], stock)),
    blocks,
    lines,
    titles,
    ...(publishedBy && { publishedBy }),
    ...(corrections && { corrections }),
    problems: problems.map((problem) => orNull(['line', 'message'], problem)),
  });
}

/** Some fields of an object, null for those that it lacks. */
function orNull<Name extends string>(names: readonly Name[], fields: { [name in Name]?: unknown }): object {
  return Object.fromEntries(names.map((name) => [name, fields[name] ?? null]));
}

function toWritten({ capture }: Explained): string {
  return toMarkdown(capture).trimEnd();
}

/**
 * A row for each part of each line: number, role, rule, second rule, text, place in a page. Then the lines that decided the
 * byline, the best candidates for the title, and why, and the corrections.
 */
function toAccount({ file, capture, titles, publishedBy, corrections }: Explained): string {
  const { lines } = capture;
  const left = lines.filter(({ role }) => role === 'furniture').length;
  const byline = toBylineRows(capture, publishedBy, corrections?.fields ?? []);
  return [
    inStyle('bold', file),
    ...lines.map(toRow),
    `${lines.length} parts of lines read, ${lines.length - left} shown, ${left} left out.`,
    ...(byline.length > 0 ? ['What decided the byline:', ...byline] : []),
    ...(titles.length > 0 ? ['What may be the title, and what speaks for it and against it, as value × weight:'] : []),
    ...titles.flatMap(toTitleRows),
    ...(corrections ? toCorrectionRows(corrections, capture) : []),
  ].join('\n');
}

function toRow({ line, role, rule, text, runnerUp, place }: LinePart): string {
  const second = runnerUp ? ` (or ${runnerUp.role}: ${runnerUp.rule})` : '';
  const start = `${toNumberOfLine(line)}  ${inStyle(STYLES[role] ?? 'reset', role.padEnd(10))}`;
  const end = place ? inStyle('gray', `  [${place}]`) : '';
  return `${start}  ${inStyle('gray', `${rule}${second}`.padEnd(24))}  ${text}${end}`;
}

/** What a file of corrections changed: lines with what they are now, and fields with what was read in them. */
function toCorrectionRows(
  { file, fields = [], lines = [], pictures = [] }: NonNullable<Explained['corrections']>,
  capture: Capture,
) {
  const valueAt = (path: string) =>
    path.split('.').reduce((value: unknown, name) => (value as Record<string, unknown>)?.[name], capture) ?? null;
  return [
    `Corrected by ${file}:`,
    ...lines.map(({ from, to, as }) => `  ${from === to ? `line ${from}` : `lines ${from}-${to}`}  ${as}`),
    ...pictures.map((number) => `  picture ${number}  furniture`),
    ...fields.map(
      ({ name, was = '' }) =>
        `  ${name}  ${JSON.stringify(valueAt(name))}  ${inStyle('gray', `was ${was || 'not stated'}`)}`,
    ),
  ];
}

/** `    3  published   2023-04-25T09:30`: which line decided a field; `head` instead of a number if a page's head did. */
function toBylineRows(
  { byline, lines }: Capture,
  publishedBy: string | undefined,
  corrected: Corrected['fields'],
): string[] {
  const isRead = (field: BylineField) => !corrected.some(({ name }) => name === `byline.${field}`);
  const toField = (field: BylineField) => `${field.padEnd(13)}  ${[byline[field]].flat().join('、')}`;
  return [
    ...lines.flatMap(({ line, decides = [] }) =>
      decides.filter(isRead).map((field) => `${toNumberOfLine(line)}  ${toField(field)}`),
    ),
    ...(publishedBy && isRead('published')
      ? [` head  ${toField('published')}  ${inStyle('gray', `[${publishedBy}]`)}`]
      : []),
  ];
}

function toNumberOfLine(line: number): string {
  return String(line).padStart(5);
}

/** `    3   6.25  海水为什么是咸的`, and below it `near 0.97 × 1.5`, for each kind of evidence. */
function toTitleRows({ line, text, score, evidence }: ComparedTitle): string[] {
  const reasons = evidence.map(({ kind, value, weight }) => `${kind} ${toNumber(value)} × ${weight}`);
  return [
    `${toNumberOfLine(line)}  ${inStyle('bold', toNumber(score).padStart(6))}  ${text}`,
    `               ${inStyle('gray', reasons.join(', '))}`,
  ];
}

function toNumber(value: number): string {
  return String(Number(value.toFixed(2)));
}

type Style = Extract<Parameters<typeof styleText>[0], string>;

function inStyle(style: Style, text: string): string {
  return process.stdout.isTTY && !process.env['NO_COLOR'] ? styleText(style, text) : text;
}
