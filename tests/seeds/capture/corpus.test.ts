import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findLostLine } from '../../../src/seeds/capture/check-nothing-lost.ts';
import { parseCapture } from '../../../src/seeds/capture/parse.ts';
import { decode } from '../../../src/seeds/decode/decode.ts';

const CORPUS = fileURLToPath(new URL('../../fixtures/captures/', import.meta.url));

/** Each folder holds `capture.txt` and `expected.json`, whose `lines` are `line role rule`. */
test.each(readdirSync(CORPUS))('%s', (situation) => {
  const { text = '' } = decode(readFileSync(`${CORPUS}${situation}/capture.txt`));
  const { lines, ...capture } = parseCapture(text);
  const read = { ...capture, lines: lines.map(({ line, role, rule }) => `${line} ${role} ${rule}`) };
  expect(read).toEqual(JSON.parse(readFileSync(`${CORPUS}${situation}/expected.json`, 'utf8')));
  expect(findLostLine(text, { ...capture, lines })).toBeUndefined();
});
