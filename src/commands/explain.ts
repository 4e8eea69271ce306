import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { BYLINE_FIELDS, FIELD_NAMES } from '../archive/article.ts';
import { toLogicalLines } from '../seeds/capture/lines/lines.ts';
import { findTitles, parseCapture } from '../seeds/capture/parse.ts';
import { toMarkdown } from '../seeds/capture/to-markdown.ts';
import { correct } from '../seeds/correction/correct.ts';
import { parseCorrection } from '../seeds/correction/parse-correction.ts';
import { decode } from '../seeds/decode/decode.ts';
import { parseSeedName } from '../seeds/file-name.ts';
import { findCorrections } from '../seeds/folder.ts';
import { findFormat } from '../seeds/formats.ts';
import { readPage } from '../seeds/page/read-page.ts';
import { readSeed } from '../seeds/read-seed.ts';
import { toLine } from '../seeds/refusal.ts';
import { type Explained, toAccount } from './explained-account.ts';
import { explainStory } from './explained-story.ts';

/** How many candidates for the title are shown. */
const SHOWN_TITLES = 3;

/**
 * `npm run explain -- [--json|--to-md] [-o NEW_FILE] FILE...`: prints or writes how the build would read captures.
 * `npm run explain -- --story FILE...`: prints which event each seed tells, with which others of the folder of seeds, and why.
 */
const options = {
  json: { type: 'boolean' },
  'to-md': { type: 'boolean' },
  story: { type: 'boolean' },
  output: { type: 'string', short: 'o' },
} as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const isDone = values.story ? await printStories(positionals) : printReadings();
if (positionals.length === 0)
  process.stderr.write('Usage: npm run explain -- [--json|--to-md|--story] [-o NEW_FILE] FILE...\n');
process.exitCode = isDone && positionals.length > 0 ? 0 : 1;

/** Returns whether every seed is an article of the folder of seeds. */
async function printStories(files: readonly string[]): Promise<boolean> {
  let isEveryArticle = true;
  for (const file of files) {
    const story = await explainStory(file);
    if (story === undefined) isEveryArticle = false;
    if (story === undefined)
      process.stderr.write(
        `${file} is no article of the folder of seeds. Name a file of it, or the id of an article.\n`,
      );
    else process.stdout.write(`${story}\n`);
  }
  return isEveryArticle;
}

/** Returns whether all is read and written. */
function printReadings(): boolean {
  const show = values.json ? toJson : values['to-md'] ? toWritten : toAccount;
  const explained = positionals.map(explain);
  const isWritten = write(explained.map((each) => `${show(each)}\n`).join(''), values.output);
  const refused = explained.filter(({ problems }) => problems.length > 0);
  if (!values.json)
    for (const { file, corrections, problems } of refused)
      for (const problem of problems)
        process.stderr.write(`${toLine(problem.isInCorrections ? (corrections?.file ?? file) : file, problem)}\n`);
  return refused.length === 0 && isWritten;
}

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
