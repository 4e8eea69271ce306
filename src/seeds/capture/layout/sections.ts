import { findArticle } from '../article/article.ts';
import { type Headed, withHeadline } from '../article/flash.ts';
import { findListPage } from '../article/list-page.ts';
import { type Aboutness, type AboutnessOf, toAboutnessOf } from '../article/prose.ts';
import { isBareTime } from '../cues/cues.ts';
import type { ListedPart } from '../runs/runs.ts';
import { isProse, isQuestionOrExclamation } from '../words/sentence.ts';

/** The rules of furniture that is common at the end of an article, but also possible inside it. */
const LIKELY_END = new Set(['disclaimer', 'keywords', 'comments', 'share']);

/** `中标名单如下：`: a line that announces a list. */
const INTRODUCTION = /(?:如下|包括|包含|分别[是为]|名单|名录|情况|排名|列表)[:：]$/;

/** `海盐路桥 600000`: a share. */
const STOCK_CODE = /(?<!\d)\d{6}(?!\d)/;

/** `一标段：海盐公司`, `问：……`, `• ……`: an item of a list, a question, an answer. */
const LABELLED = /^(?:[•·●■◆▪（(]|[一二三四五六七八九十\d]{1,3}[.、．)）]|[\p{L}\p{N}]{1,8}[:：]\S)/u;

/** So few lines belong to the text if each is as long as this, in characters. */
const FEW_LINES = 2;
const SHORTEST_LAST_LINE = 12;

/** `……具体详见本报此前`: a last line of running text that a crawler broke off, and the most lines that continue it. */
const UNFINISHED = /^(?=.*[，。]).{20,}[\p{Script=Han}，、]$/u;
const MOST_CONTINUED = 4;

/** The most short lines behind the text that belong to it. */
const MOST_LINES = 60;

/** The smallest shares of lines that hold a table, that name a share, that are items of a list, and how much of lines the text says. */
const LEAST_TABLES = 0.5;
const LEAST_STOCKS = 0.5;
const LEAST_LABELLED = 0.6;
const LEAST_ABOUTNESS = 0.25;

/** The parts of a capture, in the order of the page. */
export interface Sections {
  /** Before the title. */
  preamble: ListedPart[];
  /** Without a part if the title is the beginning of the text. */
  title?: { part?: ListedPart; text: string };
  /** Between the title and the running text. */
  head: ListedPart[];
  /** From the first to the last line of running text. */
  body: ListedPart[];
  /** After the article. */
  tail: ListedPart[];
  /** Whether the text is a list of headlines, each of which belongs to it. */
  isList: boolean;
  /** How much of a line the running text of the body says. */
  isAbout: Aboutness;
}

/** Finds the title, and the beginning and the end of the running text. */
export function toSections(all: ListedPart[]): Sections {
  const aboutnessOf = toAboutnessOf();
  const { parts, title, text: span, isList = false } = findHeaded(all, aboutnessOf);
  const titleIndex = title ? (title.index ?? span.start - 1) : -1;
  const titlePart = title?.index === undefined ? undefined : parts[title.index];
  const text = parts.slice(titleIndex + 1, Math.max(span.end, titleIndex + 1));
  const rest = text.slice(0, text.findLastIndex((part) => isUnclaimed(part) && isProse(part.plain)) + 1 || text.length);
  const start = title ? Math.min(Math.max(span.start - titleIndex - 1, 0), rest.length) : beginningOf(rest);
  const after = parts.slice(titleIndex + 1 + rest.length).map(asText);
  const last = lastLinesOf(after, rest.slice(start), aboutnessOf);
  const body = [...rest.slice(start).map(asText), ...after.slice(0, last)];
  return {
    preamble: parts.slice(0, titlePart ? titleIndex : titleIndex + 1),
    ...(title && { title: { ...(titlePart && { part: titlePart }), text: title.text } }),
    head: rest.slice(0, start),
    body,
    tail: after.slice(last),
    isList,
    isAbout: aboutnessOf(body),
  };
}

/** A part below the first paragraph, where `时间：2023年6月8日` is the time of an event, and text. */
function asText(part: ListedPart): ListedPart {
  return isBareTime(part) && !part.reading ? { ...part, cue: { kind: 'text' } } : part;
}

/** The article with its headline. A page without running text may be a list of headlines. */
function findHeaded(parts: ListedPart[], aboutnessOf: AboutnessOf): Headed {
  const found = findArticle(parts, aboutnessOf);
  return (found.text.score === 0 ? findListPage(parts) : undefined) ?? withHeadline(parts, found);
}

/** How many parts behind the running text still belong to the article: its last, short lines, up to an end sign. */
function lastLinesOf(parts: ListedPart[], body: ListedPart[], aboutnessOf: AboutnessOf): number {
  const sign = parts.findIndex((part) => endSignOf(part) !== undefined);
  const end = sign < 0 ? parts.length : sign;
  const lines = parts.slice(0, end).filter((part) => isUnclaimed(part) || part.cue.kind === 'table');
  const isSure = sign < 0 || endSignOf(parts[sign] as ListedPart) === 'sure';
  const areLast =
    lines.length > 0 &&
    lines.filter(isUnclaimed).length <= MOST_LINES &&
    areLastLines(lines, body, isSure ? aboutnessOf : undefined);
  return areLast ? end : linesInElement(parts, body.at(-1));
}

/** How many long lines without links go on in the very element of a page in which the last line of running text stands. */
function linesInElement(parts: ListedPart[], last: ListedPart | undefined): number {
  const place = last?.markup?.place;
  if (place === undefined) return 0;
  const end = parts.findIndex(
    (part) =>
      !isUnclaimed(part) ||
      part.markup?.place !== place ||
      part.markup.linked > 0 ||
      part.plain.length < SHORTEST_LAST_LINE,
  );
  return end < 0 ? parts.length : end;
}

/** Whether short lines belong to the text above them. In doubt they do, so that no news is lost. */
function areLastLines(lines: ListedPart[], body: ListedPart[], aboutnessOf: AboutnessOf | undefined): boolean {
  const tables = lines.filter(({ cue }) => cue.kind === 'table').length;
  if (tables > LEAST_TABLES * lines.length) return true;
  const texts = lines.filter(isUnclaimed).map(({ plain }) => plain);
  if (
    texts.length <= FEW_LINES &&
    texts.every((text) => text.length >= SHORTEST_LAST_LINE || isQuestionOrExclamation(text))
  )
    return true;
  if (texts.length <= MOST_CONTINUED && UNFINISHED.test(body.at(-1)?.plain ?? '')) return true;
  if (INTRODUCTION.test(body.at(-1)?.plain ?? '') || INTRODUCTION.test(texts[0] ?? '')) return true;
  const shareOf = (pattern: RegExp) => texts.filter((text) => pattern.test(text)).length / texts.length;
  if (shareOf(STOCK_CODE) >= LEAST_STOCKS || shareOf(LABELLED) >= LEAST_LABELLED) return true;
  if (!aboutnessOf) return false;
  const isAbout = aboutnessOf(body);
  return texts.reduce((sum, text) => sum + isAbout(text), 0) / texts.length >= LEAST_ABOUTNESS;
}

/** The index of the first line of running text; the index after the last unclaimed part if there is no such line. */
function beginningOf(parts: ListedPart[]): number {
  const start = parts.findIndex((part) => isUnclaimed(part) && isProse(part.plain));
  return start < 0 ? parts.findLastIndex(isUnclaimed) + 1 : start;
}

/** How surely a part marks the end: runs and editors are sure, other bylines and the site's notices are likely. */
function endSignOf({ cue, reading }: ListedPart): 'sure' | 'likely' | undefined {
  if (reading || (cue.kind === 'byline' && cue.statement.editors)) return 'sure';
  return cue.kind === 'byline' || (cue.kind === 'furniture' && LIKELY_END.has(cue.rule)) ? 'likely' : undefined;
}

/** Whether a part is text that no rule has claimed yet. */
export function isUnclaimed({ cue, reading }: ListedPart): boolean {
  return !reading && (cue.kind === 'text' || cue.kind === 'list');
}
