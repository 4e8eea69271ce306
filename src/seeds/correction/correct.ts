import { createHash } from 'node:crypto';
import type { Corrected } from '../../archive/corrected.ts';
import type { Block, Capture } from '../capture/capture.ts';
import { findLostText } from '../capture/check-nothing-lost.ts';
import type { Fields } from '../markdown/front-matter.ts';
import type { Problem } from '../refusal.ts';
import { placePieces } from './block-pieces.ts';
import { correctLines } from './correct-lines.ts';
import type { Correction, LineCorrection } from './correction.ts';

/** How much of the hash of a text is written into a file of corrections. */
const HASH_LENGTH = 12;

/** Fields that say nothing of an article that its readers see. */
const UNSEEN = ['formerly', 'withdrawn'];

/**
 * Corrects what was read in a capture: its lines first, then its fields.
 *
 * @param text the text whose lines the capture has
 * @returns the corrected capture, whose stated fields the schema has not judged, and what was corrected; or why it cannot be
 *   corrected, with the line of the file of corrections
 */
export function correct(capture: Capture, text: string, correction: Correction): CorrectedCapture {
  const { lines, pictures, fields, note, textHash, lineOf } = correction;
  const refuse = (field: string, message: string) => ({ problem: { line: lineOf([field]), message } });
  if (textHash !== undefined && textHash !== hashText(text) && lines.length > 0)
    return refuse(
      'textHash',
      `The text that was read is not the one whose lines were numbered. Compare the lines with npm run explain, then write textHash: ${hashText(text)}.`,
    );
  const count = picturesIn(capture).length;
  const missing = pictures.find((number) => number > count);
  if (missing !== undefined)
    return refuse(
      'pictures',
      `pictures: there is no picture ${missing}; the last one is ${count}. Correct the number.`,
    );
  const withRoles = correctLines(capture, withCaptions(lines, capture, pictures));
  if (typeof withRoles === 'string') return refuse('lines', withRoles);
  const leftOut = picturesIn(withRoles).filter((_, at) => pictures.includes(at + 1));
  const corrected = { ...withRoles, blocks: withRoles.blocks.filter((block) => !leftOut.includes(block)) };
  const lost = findLostText(text, corrected);
  if (lost !== undefined)
    return refuse('lines', `Corrected in this way, a part of line ${lost} is lost. Please report it with both files.`);
  const merged = merge(corrected as unknown as Fields, fields);
  return {
    capture: merged as unknown as Capture,
    corrected: {
      ...(note !== undefined && { note }),
      fields: changesOf(capture as unknown as Fields, merged, fields),
      lines,
      pictures,
    },
  };
}

function picturesIn({ blocks }: Capture): Block[] {
  return blocks.filter(({ kind }) => kind === 'image');
}

/** Leaves out the captions of pictures, too, where no correction says what they are. */
function withCaptions(
  lines: readonly LineCorrection[],
  capture: Capture,
  pictures: readonly number[],
): LineCorrection[] {
  const leftOut = picturesIn(capture).filter((_, at) => pictures.includes(at + 1));
  const placed = placePieces(capture).filter(({ block }) => leftOut.includes(block));
  const captions = new Set(placed.flatMap(({ pieces }) => pieces.map(({ part }) => part.line)));
  const isStated = (line: number) => lines.some(({ from, to }) => from <= line && line <= to);
  const added = [...captions].filter((line) => !isStated(line));
  const all = [...lines, ...added.map((line) => ({ from: line, to: line, as: 'furniture' as const }))];
  return all.sort((a, b) => a.from - b.from);
}

/** The hash of the text that was read in a capture, by which a file of corrections knows that its numbers of lines are right. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
}

/** Replaces fields by what is stated: those of the byline one by one. What is stated as null is left out. */
function merge(read: Fields, stated: Fields): Fields {
  const merged: Fields = { ...read };
  for (const [name, value] of Object.entries(stated)) {
    if (value === null) delete merged[name];
    else if (name === 'byline' && isFields(value)) merged[name] = merge((read[name] ?? {}) as Fields, value);
    else merged[name] = value;
  }
  return merged;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields that differ from what was read, by their paths. */
function changesOf(read: Fields, merged: Fields, stated: Fields, path = ''): Corrected['fields'] {
  return Object.entries(stated).flatMap(([name, value]) => {
    const [was, is] = [read[name], merged[name]];
    if (UNSEEN.includes(name) || isSame(was, is)) return [];
    if (name === 'byline' && isFields(value)) return changesOf((was ?? {}) as Fields, is as Fields, value, 'byline.');
    const shown = toText(was);
    return [{ name: `${path}${name}`, ...(shown !== '' && { was: shown }) }];
  });
}

function isSame(one: unknown, other: unknown): boolean {
  const toComparable = (value: unknown) =>
    JSON.stringify(Array.isArray(value) && value.length === 0 ? undefined : value);
  return toComparable(one) === toComparable(other);
}

/** What was read in a field, as a text: names and headlines with `、` between them. */
function toText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(toText).filter(Boolean).join('、');
  if (isFields(value)) return toText(value['headline'] ?? value['name']);
  return String(value);
}

/** A corrected capture, or why it cannot be corrected. */
export type CorrectedCapture =
  | { capture: Capture; corrected: Corrected; problem?: never }
  | { problem: Problem; capture?: never; corrected?: never };
