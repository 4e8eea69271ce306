import { styleText } from 'node:util';
import type { Corrected } from '../archive/corrected.ts';
import type { BylineField, Capture, LinePart, Role } from '../seeds/capture/capture.ts';
import type { ComparedTitle } from '../seeds/capture/parse.ts';
import type { Problem } from '../seeds/refusal.ts';

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

/** A file, what was read in it, and the problems for which a build would refuse it. */
export interface Explained {
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

/**
 * A row for each part of each line: number, role, rule, second rule, text, place in a page. Then the lines that decided the
 * byline, the best candidates for the title, and why, and the corrections.
 */
export function toAccount({ file, capture, titles, publishedBy, corrections }: Explained): string {
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

export function inStyle(style: Style, text: string): string {
  return process.stdout.isTTY && !process.env['NO_COLOR'] ? styleText(style, text) : text;
}
