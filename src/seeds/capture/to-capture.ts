import { findDatelineDay, findEditorsAtEnd, findSource, findWriter } from './byline/unlabelled.ts';
import { withYear } from './byline/year.ts';
import type { Block, Capture, Statement } from './capture.ts';
import { keywordsIn } from './cues/keywords.ts';
import { findOrigin } from './cues/origin.ts';
import { fieldsSince, markDeciding, markQuoted } from './deciding-lines.ts';
import type { Opening } from './layout/above-the-text.ts';
import { type Reading, toFurniture } from './line-reading.ts';
import type { ListedPart } from './runs/runs.ts';
import { isProse } from './words/sentence.ts';

/** How many paragraphs at the beginning may name the writer, and how many at the end the editors. */
const FIRST_PARAGRAPHS = 4;
const LAST_PARAGRAPHS = 2;

/**
 * Assembles a capture from the readings. A part that no rule has claimed is furniture.
 *
 * @param dates what else states dates than the page's lines
 */
export function toCapture(opening: Opening, blocks: Reading[], dates: readonly string[]): Capture {
  const capture: Capture = {
    byline: { authors: [], editors: [] },
    blocks: [],
    related: [],
    dailyStocks: [],
    lines: [],
  };
  const readings = allReadings(opening, blocks);
  for (const [index, reading] of readings.entries()) {
    if (reading.finding?.field === 'byline') addByline(capture, reading, readings[index - 1]);
    else addReading(capture, reading);
  }
  if (opening.title) capture.title ??= opening.title.text;
  const labelled = { ...capture.byline };
  addUnlabelledByline(capture);
  markQuoted(capture, labelled);
  addPublished(capture, readings, dates);
  capture.related = [...new Set(capture.related)];
  const keywords = keywordsIn(capture.lines, capture.title);
  return {
    ...capture,
    ...(keywords.length > 0 && { keywords }),
    ...findOrigin(readings.map(({ part, role, rule }) => ({ role, rule, text: part.plain }))),
  };
}

function allReadings({ preamble, title, head, body, tail, readings }: Opening, blocks: Reading[]): Reading[] {
  const claimed = new Map([...readings, ...blocks].map((reading) => [reading.part, reading]));
  const isCredit = (part: ListedPart) => part.cue.kind === 'byline' && hasOnlySource(part);
  return [
    ...preamble.map((part) => claimed.get(part) ?? toReading(part, 'before-the-title')),
    ...(title?.part
      ? [
          {
            part: title.part,
            role: 'title',
            rule: 'first-headline',
            finding: { field: 'title', text: title.text },
          } as const,
        ]
      : []),
    ...head.map((part) => claimed.get(part) ?? toReading(part, 'above-the-text')),
    ...body.map(
      (part) =>
        claimed.get(part) ?? (isCredit(part) ? toFurniture(part, 'credit', BYLINE) : toReading(part, 'in-the-text')),
    ),
    ...tail.map((part) => claimed.get(part) ?? toReading(part, 'behind-the-article')),
  ];
}

const BYLINE = { role: 'byline', rule: 'byline-label' } as const;

/** `来源：某某` inside the text is the source of a picture or a table. */
function hasOnlySource({ cue }: ListedPart): boolean {
  return cue.kind === 'byline' && Object.keys(cue.statement).join() === 'source';
}

/** The reading of a part that is neither title nor text. The fallback rule makes unclaimed text furniture. */
function toReading(part: ListedPart, fallbackRule: string): Reading {
  if (part.reading) return part.reading;
  const { cue } = part;
  if (cue.kind === 'byline') {
    return { part, role: 'byline', rule: 'byline-label', finding: { field: 'byline', statement: cue.statement } };
  }
  if (cue.kind === 'deckLabel') return toFurniture(part, 'deck-label');
  return toFurniture(part, cue.kind === 'furniture' ? cue.rule : fallbackRule);
}

function addReading(capture: Capture, { part, role, rule, finding, runnerUp }: Reading): void {
  const place = part.markup?.place;
  for (const [index, { line, text, isMark }] of part.fragments.entries()) {
    if (isMark) capture.lines.push({ line, role: 'furniture', rule: 'mark', text: text.trim() });
    else
      capture.lines.push({
        line,
        role,
        rule,
        text,
        ...(index === 0 && runnerUp && { runnerUp }),
        ...(place && { place }),
      });
  }
  if (!finding) return;
  if (finding.field === 'heading' || finding.field === 'paragraph') {
    capture.blocks.push({ kind: finding.field, text: finding.text, line: part.line });
  } else if (finding.field === 'list') {
    capture.blocks.push({ kind: 'list', items: finding.items, line: part.line });
  } else if (finding.field === 'table') {
    capture.blocks.push({ kind: 'table', rows: finding.rows, line: part.line });
  } else if (finding.field === 'byline') addStatement(capture, finding.statement);
  else if (finding.field === 'stock') {
    const { name, code, highlights } = finding.stock;
    capture.dailyStocks.push({ name, code, ...(highlights !== '' && { highlights }) });
  } else if (finding.field === 'highlights') {
    const stock = capture.dailyStocks.at(-1);
    if (stock) stock.highlights = finding.text;
  } else if (finding.field === 'related') capture.related.push(finding.text);
  else capture[finding.field] ??= finding.text;
}

/** Adds a line that states fields of the byline, below another line. */
function addByline(capture: Capture, reading: Reading, above: Reading | undefined): void {
  const [first, before] = [capture.lines.length, { ...capture.byline }];
  addReading(capture, reading);
  addFellowAuthors(capture, authorsIn(reading), authorsIn(above));
  markDeciding(capture.lines.slice(first), fieldsSince(before, capture.byline));
}

/** Fills the missing fields of the byline, and keeps the fields that are set. */
function addStatement(
  { byline }: Capture,
  { authors, editors, source, originalTitle, published }: { [Field in keyof Statement]: Statement[Field] | undefined },
): void {
  if (authors && byline.authors.length === 0) byline.authors = authors;
  if (editors && byline.editors.length === 0) byline.editors = editors;
  if (source) byline.source ??= source;
  if (originalTitle) byline.originalTitle ??= originalTitle;
  if (published) byline.published ??= published;
}

/** Adds the authors of a line directly below the line of the capture's authors: `某某日报 王小明`, `见习记者 李红`. */
function addFellowAuthors({ byline }: Capture, authors: string[], above: string[]): void {
  if (above.length === 0 || !above.every((author) => byline.authors.includes(author))) return;
  byline.authors = [...new Set([...byline.authors, ...authors])];
}

function authorsIn(reading: Reading | undefined): string[] {
  return reading?.finding?.field === 'byline' ? (reading.finding.statement.authors ?? []) : [];
}

/** Fills the missing author and source from the title, the deck and the text. */
function addUnlabelledByline(capture: Capture): void {
  const paragraphs = paragraphsIn(capture.blocks);
  const writer = capture.byline.authors.length > 0 ? undefined : findWriterIn(paragraphs);
  if (writer) addStatement(capture, writer);
  addStatement(capture, { editors: paragraphs.slice(-LAST_PARAGRAPHS).flatMap(findEditorsAtEnd) });
  const { title, deck } = capture;
  const source = findSource({
    ...(title && { title }),
    ...(deck && { deck }),
    paragraph: paragraphs.find(isProse) ?? '',
  });
  if (source) addStatement(capture, { source });
}

function paragraphsIn(blocks: Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}

/** Adds when an article was published, where no line states a time of publication with its year. */
function addPublished(capture: Capture, readings: Reading[], dates: readonly string[]): void {
  if (capture.byline.published) return;
  const stated = readings.flatMap(({ part, finding }) =>
    finding?.field === 'byline' ? [{ ...finding.statement, line: part.line }] : [],
  );
  const first = capture.blocks.find(({ kind }) => kind === 'paragraph');
  const [dayOfYear, updated] = [stated.find((each) => each.dayOfYear), stated.find((each) => each.updated)];
  const texts = [...readings.map(({ part }) => part.plain), ...dates];
  const toTime = (day: string | undefined, line = 0) => ({ published: day && withYear(day, texts), line });
  const times = [
    toTime(dayOfYear?.dayOfYear, dayOfYear?.line),
    { published: updated?.updated, line: updated?.line },
    toTime(findDatelineDay(first?.text ?? ''), first?.line),
  ];
  const found = times.find(({ published }) => published);
  if (!found?.published) return;
  capture.byline.published = found.published;
  markDeciding(
    capture.lines.filter(({ line }) => line === found.line),
    ['published'],
  );
}

/** The first writer that one of the first paragraphs, or the last one, names. */
function findWriterIn(paragraphs: string[]): Statement | undefined {
  for (const text of paragraphs.slice(0, FIRST_PARAGRAPHS)) {
    const writer = findWriter(text, '');
    if (writer) return writer;
  }
  return findWriter('', paragraphs.at(-1) ?? '');
}
