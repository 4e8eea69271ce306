import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseCapture } from '../seeds/capture/parse.ts';
import { toNewCorrection } from '../seeds/correction/new-correction.ts';
import { decode } from '../seeds/decode/decode.ts';
import { CORRECTIONS_ENDING, parseSeedName, stemOf } from '../seeds/file-name.ts';
import { findCorrections } from '../seeds/folder.ts';
import { findFormat } from '../seeds/formats.ts';
import { readPage } from '../seeds/page/read-page.ts';

const USAGE =
  'Usage: npm run fix -- seeds/x.txt\nIt begins seeds/x.fix.yaml, which corrects what is read in a capture.';

/** `npm run fix -- FILE`: begins a file of corrections beside a capture, with all that is read in it as comments. */
const { positionals } = parseArgs({ allowPositionals: true });
const [file] = positionals;
const problem = file === undefined || positionals.length > 1 ? USAGE : begin(file);
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
}

/** @returns why it cannot begin one */
function begin(file: string): string | undefined {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return `There is no file ${file}. Check its name.`;
  const { format } = parseSeedName(file);
  const reader = findFormat(format)?.reader;
  if (reader === 'markdown' || reader === 'mdx')
    return `${file} is a written seed. Correct it in its own text and front matter.`;
  if (reader === undefined) return `${file} is no capture. Name a .txt, .html or .mhtml file.`;
  const present = findCorrections(file);
  if (present !== undefined) return `${present} is there already. Edit it.`;
  const read = reader === 'page' ? readPage(readFileSync(file), format) : readText(file);
  if (read === 'empty') return `${file} holds no text.`;
  if ('problem' in read) return `${file}: ${read.problem}`;
  const path = `${stemOf(file)}${CORRECTIONS_ENDING}`;
  writeFileSync(path, toNewCorrection(file, read.capture, read.text), { flag: 'wx' });
  console.log(`Wrote ${path}, with what is read in ${file} as comments. Take away the # before what you correct.`);
  console.log(`npm run explain -- ${file} shows the result.`);
  return undefined;
}

function readText(file: string) {
  const decoded = decode(readFileSync(file));
  if ('problem' in decoded) return { problem: decoded.problem.message };
  return { capture: parseCapture(decoded.text), text: decoded.text };
}
