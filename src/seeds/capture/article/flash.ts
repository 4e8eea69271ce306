import { matchesOf } from '../lines/matches.ts';
import type { ListedPart } from '../runs/runs.ts';
import { isStatement } from '../words/sentence.ts';
import type { Found } from './article.ts';
import { proseOf } from './prose.ts';

/** `【海边的灯塔重新点亮】某某社4月25日电，……。`: a headline in brackets before its text. */
const BRACKETED = /^【(?<title>[^【】]{4,60})】(?=.{8})/;

/** `【海边的灯塔重新点亮】`: a headline in brackets. */
const IN_BRACKETS = /^【([^【】]{4,60})】$/;

/** `09:31 `, `快讯：`, `【快讯】`: what may stand before a dateline. */
const LEAD =
  /^(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\s*|[【[(（]?(?:快讯|快訊|电报|要闻|最新|突发)[】\])）]?\s*[:：]?\s*)+/;

/** `某某社海边4月25日电（记者 王小明）`, `某某网讯`: the dateline of a text. */
const DATELINE =
  /^(?:[^，。,：:；]{0,20}?\d{1,2}[月日][^，。,：:；]{0,8}?(?:[电電讯訊]|消息)|[^，。,：:；\s]{2,12}(?:社|网|網|报|報|台|财经|財經)(?:[电電讯訊]|消息))(?:\s?[（(][^）)]{2,30}[）)])?[\s，,：:—–-]*/;

/** The end of a sentence, and the marks between its clauses: not the comma of `1,234`. */
const SENTENCE_END = /[。；;!！?？]/;
const CLAUSE_END = /[，,](?!(?<=\d,)\d)/g;

/** `“……，……”`: an opening quotation mark or bracket without its closing one. */
const OPENING = /[“‘「『（(《【]/g;
const CLOSING = /[”’」』）)》】]/g;

/** The longest title made of whole clauses, in characters. */
const LONGEST_TITLE = 32;

/** A statement this long is no headline, though other text stands below it. */
const LONG_STATEMENT = 30;

/** The longest line above a flash that does not speak of it, in characters: `快讯`. */
const LONGEST_LABEL = 6;

/** The parts of a capture with the headline of its article. */
export interface Headed {
  parts: ListedPart[];
  title?: {
    text: string;
    /** The index of its part; absent if the headline is the beginning of the text. */
    index?: number;
  };
  text: { start: number; end: number };
  /** Whether the text is a list of headlines. */
  isList?: boolean;
}

/**
 * Gives a headline to an article without one, a flash: what stands in brackets before its text, or else the first
 * clauses of its first sentence, which stay in the text.
 *
 * @example `某某社4月25日电，海边的灯塔周三重新点亮，这是三年来第一次。` has the title 海边的灯塔周三重新点亮，这是三年来第一次
 */
export function withHeadline(parts: ListedPart[], { title, text }: Found): Headed {
  const index = title ? findFlash(parts, title, text) : undefined;
  const line = index === undefined ? undefined : parts[index];
  if (index === undefined || !line) return { parts, ...(title && { title: withoutBrackets(title) }), text };
  const end = Math.max(text.end, index + 1);
  const bracketed = BRACKETED.exec(line.plain);
  const halves = bracketed ? splitPart(line, bracketed[0].length) : undefined;
  if (bracketed?.groups?.['title'] && halves) {
    const split = [...parts.slice(0, index), ...halves, ...parts.slice(index + 1)];
    return {
      parts: split,
      title: { text: bracketed.groups['title'], index },
      text: { start: index + 1, end: end + 1 },
    };
  }
  return { parts, title: { text: toHeadline(line.plain) }, text: { start: index, end } };
}

/** The index of the line that begins a text without a headline; undefined if the headline is a line of its own. */
function findFlash(parts: ListedPart[], title: NonNullable<Found['title']>, text: Found['text']): number | undefined {
  const { plain: line = '', cue } = parts[title.index] ?? {};
  const first = parts[text.start]?.plain ?? '';
  const isLabel = title.evidence()['unrelated'] === 1 && title.text.length <= LONGEST_LABEL;
  if (
    isLabel &&
    parts[text.start]?.cue.kind === 'text' &&
    isRunningText(first) &&
    (BRACKETED.test(first) || hasDateline(first))
  )
    return text.start;
  if (!title.isWhole || cue?.kind !== 'text' || !isRunningText(line)) return undefined;
  const isAlone = !parts.slice(title.index + 1).some(({ cue, plain }) => cue.kind === 'text' && proseOf(plain) > 0);
  const isText = isAlone || hasDateline(line) || (isStatement(line) && line.length >= LONG_STATEMENT);
  return isText ? title.index : undefined;
}

/** Whether a line is running text and no headline: `海边的灯塔会亮吗……` may be one. */
function isRunningText(line: string): boolean {
  if (BRACKETED.test(line)) return isRunningText(line.replace(BRACKETED, ''));
  return line.includes('。') || /[；;]$/.test(line) || (proseOf(line) > 0 && !/(?:…|\.{3})$/.test(line));
}

function hasDateline(line: string): boolean {
  return DATELINE.test(line.replace(LEAD, ''));
}

/** The first clauses of a text, as many as make a headline, without its dateline. */
function toHeadline(text: string): string {
  const said = text.replace(LEAD, '').replace(DATELINE, '') || text;
  const [sentence = ''] = said.split(SENTENCE_END, 1);
  let headline = '';
  for (const { index } of [...matchesOf(CLAUSE_END, sentence), { index: sentence.length }]) {
    const clauses = sentence.slice(0, index);
    if (headline !== '' && clauses.length > LONGEST_TITLE) break;
    if (isBalanced(clauses)) headline = clauses;
  }
  return (headline || sentence || said).trim();
}

function isBalanced(text: string): boolean {
  return (text.match(OPENING)?.length ?? 0) === (text.match(CLOSING)?.length ?? 0);
}

function withoutBrackets({ index, text }: { index: number; text: string }): { index: number; text: string } {
  return { index, text: IN_BRACKETS.exec(text)?.[1] ?? text };
}

/** Splits a part behind so many characters of its text; undefined if what is before them is torn. */
function splitPart(part: ListedPart, length: number): [ListedPart, ListedPart] | undefined {
  const at = part.fragments.findIndex(({ isMark }) => !isMark);
  const fragment = part.fragments[at];
  const end = fragment ? fragment.text.indexOf('】') + 1 : 0;
  if (!fragment || end === 0) return undefined;
  const [before, after] = [fragment.text.slice(0, end), fragment.text.slice(end).trim()];
  const rest = after === '' ? [] : [{ ...fragment, text: after }];
  return [
    {
      ...part,
      plain: part.plain.slice(0, length),
      fragments: [...part.fragments.slice(0, at), { ...fragment, text: before }],
    },
    {
      ...part,
      plain: part.plain.slice(length).trim(),
      fragments: [...rest, ...part.fragments.slice(at + 1)],
      afterGap: false,
    },
  ];
}
