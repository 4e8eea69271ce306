import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findLostLine } from '../../src/seeds/capture/check-nothing-lost.ts';
import { parseCapture } from '../../src/seeds/capture/parse.ts';
import { decode } from '../../src/seeds/decode/decode.ts';
import { makeSeeds } from './make-seeds.ts';
import { median } from './measure.ts';

const FOLDER = '.cache/bench/captures';
const FILES = 10_000;
const RUNS = 3;

/** Prints the throughput of parsing and checking 10,000 captures on one core, and how much memory grows meanwhile. */
export function benchCaptures(): void {
  rmSync(FOLDER, { recursive: true, force: true });
  makeSeeds(FILES, FOLDER);
  const files = readdirSync(FOLDER).map((name) => join(FOLDER, name));
  const runs = Array.from({ length: RUNS }, () => readAll(files));
  const { bytes } = runs[0] ?? { bytes: 0 };
  const speed = bytes / median(runs.map(({ seconds }) => seconds)) / 1e6;
  console.log(
    `${files.length} captures, ${(bytes / 1e6).toFixed(1)} MB: ${speed.toFixed(1)} MB/s (median of ${RUNS} runs)`,
  );
  console.log(
    `memory after the first 1,000 files and at the end: ${runs.map(({ early, late }) => `${early} → ${late} MB`).join(', ')}`,
  );
}

function readAll(files: string[]): { seconds: number; bytes: number; early: number; late: number } {
  let [bytes, early, milliseconds] = [0, 0, 0];
  files.forEach((file, at) => {
    const content = readFileSync(file);
    const started = performance.now();
    const decoded = decode(content);
    if ('problem' in decoded) throw new Error(`${file}: ${decoded.problem.message}`);
    if (findLostLine(decoded.text, parseCapture(decoded.text)) !== undefined)
      throw new Error(`${file}: a line was lost.`);
    milliseconds += performance.now() - started;
    bytes += content.length;
    if (at === 1000) early = residentMegabytes();
  });
  return { seconds: milliseconds / 1000, bytes, early, late: residentMegabytes() };
}

function residentMegabytes(): number {
  return Math.round(process.memoryUsage().rss / 1e6);
}
