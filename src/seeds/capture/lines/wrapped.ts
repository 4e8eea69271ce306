/** What a renderer of plain text cannot break: a run of Latin letters and digits, or one other character. */
const FIRST_TOKEN = /^[\p{Script=Latin}\p{N}\p{P}\p{S}]+|^\S/u;

/** `share`, `2023`: what has a space between itself and a word like it. */
const ENDS_IN_LATIN = /[\p{Script=Latin}\p{N}]$/u;
const BEGINS_WITH_LATIN = /^[\p{Script=Latin}\p{N}]/u;
/** The longest character, in code units. */
const LAST_CHARACTER = 2;

const SPACE = /\s/;

/** `http://…`: an address on a line of its own, which no renderer breaks. */
const LONE_ADDRESS = /^\s*(?:\S{1,12}:\s?)?\S*[/\\]\S+\s*$/;

const LONGEST_ADDRESS = 2000;

/** A line of words: not a piece of an address. */
const WORDS = /\p{Script=Han}|\s/u;

/** `收入增长，`: a mark that headlines seldom hold, and running text often. */
const MARK_OF_PROSE = /[，。；：、“”,;]/;

/** `……沸腾。`: the end of a sentence. A line that was wrapped seldom ends there. */
const SENTENCE_END = /[。！？!?]["”’」』）)]?$/;

/** `……沸腾。`, `来源：`: the end of a line that the next line does not continue. */
const ENDED = /[。！？!?；;：:…”’」』）)】\]]$|[:：]/;

/** `海水里溶解着，`, `某某社4月25日电`, `（记者王小明`: a line that a sentence begins. A headline or a label is none. */
const BEGINS_SENTENCE = /[，。；、,]|[日讯电]$|(?:消息|报道|記者|记者)$|[（(][^）)]*$/;

/** `2023-04-25 09:30`, `责任编辑：`: the beginning of a line of its own, which no line above runs into. */
const BEGINS_ANEW = /^\s*(?:(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}|\p{Script=Han}{2,5}\s?[:：])/u;

/** `[wave.jpeg?token=a3b9573c53d084fe10`, `IFRAME:`: an address that a renderer broke although it has no spaces, or one before its address. */
const CUT_ADDRESS = /\[[^[\]\s\p{Script=Han}]{20,}$|^\s*IFRAME:$/u;

/** `　　海水`: the indent of a paragraph. */
const INDENT = /^\s*\u3000/;

/** The narrowest and the widest text that can have been wrapped, in characters or columns. `w3m -cols` takes any width. */
const NARROWEST = 24;
const WIDEST = 1200;

/** A run without spaces that takes more than this share of the width, such as an address, stands on a line of its own anyway. */
const LONGEST_TOKEN = 0.5;

/** The fewest lines that a renderer broke, the smallest share of them with marks of prose, the largest share that end a sentence. */
const FEWEST_BROKEN = 2;
const LEAST_PROSE = 0.5;
const MOST_ENDED = 0.34;

const LAST_ASCII = 0x7f;

/** The signs beyond ASCII that some programs take for narrow, and the first character that all take for wide. */
const NARROW = new Set([...'“”‘’…—·×°±'].map((sign) => sign.charCodeAt(0)));
const FIRST_WIDE = 0x2e80;

/** How many characters a text has, how many of its code units are beyond ASCII, and how many of these some take for narrow. */
interface Width {
  characters: number;
  wide: number;
  signs: number;
}

/** How wide a text is: one column a character, or two for all but ASCII, with or without `“`, `…` and the like. */
type Measure = (width: Width) => number;
const MEASURES: Measure[] = [
  ({ characters }) => characters,
  ({ characters, wide }) => characters + wide,
  ({ characters, wide, signs }) => characters + wide - signs,
];

/** Two lines that may be one. */
interface Joint {
  /** The index of the first. */
  index: number;
  line: string;
  /** The second, without its indent. */
  next: string;
  /** Whether the first ends inside an address. */
  isCut: boolean;
  /** What the first would have to hold too, if it were not full: undefined until it is asked for. */
  token?: Token;
}

/** What a renderer cannot break at the beginning of a line, and the space before it. */
interface Token {
  width: Width;
  space: 0 | 1;
}

/**
 * For each line of a text, whether the next line continues it: a program such as `lynx -dump`, or a mail, broke the
 * text at a fixed width. All false for a text that nothing broke.
 *
 * @example findWrapped(['海水为什么……含有', '盐，而湖水……', '']) // [true, false, false]
 */
export function findWrapped(lines: string[]): boolean[] {
  const trimmed = lines.map((line) => line.trimEnd());
  const widths = trimmed.map(widthOf);
  const joints = jointsOf(trimmed);
  const found = MEASURES.map((measure) => {
    const columns = widths.map(measure);
    return brokenLinesIn(joints, { columns, widest: widestOf(columns, trimmed), measure });
  }).filter(({ full }) => isWrapping(trimmed, full));
  const [best] = found.sort((a, b) => b.full.size - a.full.size);
  return lines.map((_, index) => best !== undefined && (best.full.has(index) || best.moved.has(index)));
}

function widthOf(text: string): Width {
  let [characters, wide, signs] = [0, 0, 0];
  for (let [at, isLead] = [0, false]; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (!isLead || unit < 0xdc00 || unit > 0xdfff) characters += 1;
    isLead = unit >= 0xd800 && unit <= 0xdbff;
    if (unit > LAST_ASCII) wide += 1;
    if (unit > LAST_ASCII && unit < FIRST_WIDE && NARROW.has(unit)) signs += 1;
  }
  return { characters, wide, signs };
}

/** The columns of the widest line that is more than an address. */
function widestOf(columns: number[], lines: string[]): number {
  const isWider = (each: number, widest: number, index: number) => each > widest && !isLoneAddress(lines[index] ?? '');
  return columns.reduce((widest, each, index) => (isWider(each, widest, index) ? each : widest), 0);
}

/** The lines that another follows, neither of them blank, and the second not indented. */
function jointsOf(lines: string[]): Joint[] {
  const joints: Joint[] = [];
  for (const [index, line] of lines.entries()) {
    const below = lines[index + 1] ?? '';
    if (line !== '' && below !== '' && !INDENT.test(below))
      joints.push({ index, line, next: below.trimStart(), isCut: isCutAddress(line) });
  }
  return joints;
}

/** The indices of the lines that are too wide for one more word of the next line, and of those before a word wider than a line. */
interface BrokenLines {
  full: Set<number>;
  moved: Set<number>;
}

/** The lines of a text in columns, and the columns of its widest line. */
interface Setting {
  columns: number[];
  widest: number;
  measure: Measure;
}

/** The lines that a program may have broken, for one way to measure them. */
function brokenLinesIn(joints: Joint[], { columns, widest, measure }: Setting): BrokenLines {
  const [full, moved] = [new Set<number>(), new Set<number>()];
  if (widest < NARROWEST || widest > WIDEST) return { full, moved };
  const longest = LONGEST_TOKEN * widest;
  for (const joint of joints) {
    const { index, line, next, isCut } = joint;
    if (isCut) full.add(index);
    const [own, below] = [columns[index] ?? 0, columns[index + 1] ?? 0];
    if (own + 1 <= (1 - LONGEST_TOKEN) * widest && below < widest) continue;
    joint.token ??= tokenOf(line, next);
    const token = measure(joint.token.width);
    if (token > longest) continue;
    if (own + joint.token.space + token > widest) full.add(index);
    else if (below >= widest && isRun(line, next)) moved.add(index);
  }
  return { full, moved };
}

function tokenOf(line: string, next: string): Token {
  const [token = ''] = FIRST_TOKEN.exec(next) ?? [];
  return {
    width: widthOf(token),
    space: ENDS_IN_LATIN.test(line.slice(-LAST_CHARACTER)) && BEGINS_WITH_LATIN.test(token) ? 1 : 0,
  };
}

/** Whether a line has no spaces, and a sentence begins above it: lynx moves a long run of Chinese to the next line at a space, and breaks it there. */
function isRun(line: string, next: string): boolean {
  return !SPACE.test(next) && !ENDED.test(line) && BEGINS_SENTENCE.test(line.trim());
}

/** Whether a line is an address and nothing else. */
function isLoneAddress(line: string): boolean {
  const hasSlash = line.includes('/') || line.includes('\\');
  return hasSlash && line.length <= LONGEST_ADDRESS && LONE_ADDRESS.test(line);
}

function isCutAddress(line: string): boolean {
  return (line.includes('[') || line.includes('IFRAME:')) && CUT_ADDRESS.test(line);
}

/** Whether lines that were broken hold running text, as a list of headlines of one length does not. */
function isWrapping(lines: string[], broken: Set<number>): boolean {
  const texts = [...broken]
    .filter((index) => !BEGINS_ANEW.test(lines[index + 1] ?? ''))
    .map((index) => lines[index] ?? '')
    .filter((line) => WORDS.test(line.trim()));
  const addresses = [...broken].filter((index) => isCutAddress(lines[index] ?? '')).length;
  const shareOf = (pattern: RegExp) => texts.filter((line) => pattern.test(line)).length / texts.length;
  return (
    texts.length > 0 &&
    texts.length + addresses >= FEWEST_BROKEN &&
    shareOf(MARK_OF_PROSE) >= LEAST_PROSE &&
    shareOf(SENTENCE_END) <= MOST_ENDED
  );
}
