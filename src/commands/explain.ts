import { readFileSync } from 'node:fs';
import { decode } from '../capture/decode.ts';
import { parseCapture } from '../capture/parse.ts';

/** Shows how captures are read: `npm run --silent explain -- [--json] FILE...`. */
for (const file of process.argv.slice(2).filter((argument) => argument !== '--json')) {
  const decoded = decode(readFileSync(file));
  const { byline, ...rest } = parseCapture('problem' in decoded ? '' : decoded.text);
  const problems = decoded.problem ? [{ line: null, message: decoded.problem.message }] : [];
  const json = { file, title: null, deck: null, previous: null, next: null, ...rest, problems };
  const fields = { source: null, originalTitle: null, published: null, ...byline };
  process.stdout.write(`${JSON.stringify({ ...json, byline: fields })}\n`);
}
