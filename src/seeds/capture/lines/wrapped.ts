/** What a renderer of plain text cannot break: a run of Latin letters and digits, or one other character. */
const FIRST_TOKEN = /^[\p{Script=Latin}\p{N}\p{P}\p{S}]+|^\S/u;

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
const NARROW = new Set([...'“”‘’…—·×°±'].map((sign) => sign.charCodeAt(0)));

/** How wide a character is: one column each, or two columns for all but ASCII, with or without `“`, `…` and the like. */
type Measure = (text: string) => number;
const MEASURES: Measure[] = [
  toMeasure(() => false),
  toMeasure((unit) => unit > LAST_ASCII),
  toMeasure((unit) => unit > LAST_ASCII && !NARROW.has(unit)),
];

/**
 * For each line of a text, whether the next line continues it: a program such as `lynx -dump`, or a mail, broke the
 * text at a fixed width. All false for a text that nothing broke.
 *
 * @example findWrapped(['海水为什么……含有', '盐，而湖水……', '']) // [true, false, false]
 */
export function findWrapped(lines: string[]): boolean[] {
  const trimmed = lines.map((line) => line.trimEnd());
  const found = MEASURES.map((measure) => brokenLinesIn(trimmed, measure)).filter(({ full }) =>
    isWrapping(trimmed, full),
  );
  const [best] = found.sort((a, b) => b.full.size - a.full.size);
  return lines.map((_, index) => best !== undefined && (best.full.has(index) || best.moved.has(index)));
}

/** Counts characters, and those twice of which a code unit is wide. */
function toMeasure(isWide: (unit: number) => boolean): Measure {
  return (text) => {
    let width = 0;
    for (let [at, isLead] = [0, false]; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const isTrail = isLead && unit >= 0xdc00 && unit <= 0xdfff;
      isLead = unit >= 0xd800 && unit <= 0xdbff;
      width += (isTrail ? 0 : 1) + (isWide(unit) ? 1 : 0);
    }
    return width;
  };
}

/** The indices of the lines that are too wide for one more word of the next line, and of those before a word wider than a line. */
interface BrokenLines {
  full: Set<number>;
  moved: Set<number>;
}

/** The lines that a program may have broken, for one way to measure them. */
function brokenLinesIn(lines: string[], measure: Measure): BrokenLines {
  const widths = lines.map(measure);
  const width = widths.reduce(
    (widest, each, index) => (each > widest && !isLoneAddress(lines[index] ?? '') ? each : widest),
    0,
  );
  const [full, moved] = [new Set<number>(), new Set<number>()];
  if (width < NARROWEST || width > WIDEST) return { full, moved };
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]?.trimStart() ?? '';
    if (line === '' || next === '' || INDENT.test(lines[index + 1] ?? '')) continue;
    if (CUT_ADDRESS.test(line)) full.add(index);
    const [own, below] = [widths[index] ?? 0, widths[index + 1] ?? 0];
    if (own + 1 <= (1 - LONGEST_TOKEN) * width && below < width) continue;
    const [token = ''] = FIRST_TOKEN.exec(next) ?? [];
    const space = /[\p{Script=Latin}\p{N}]$/u.test(line) && /^[\p{Script=Latin}\p{N}]/u.test(token) ? 1 : 0;
    if (measure(token) > LONGEST_TOKEN * width) continue;
    const isFull = own + space + measure(token) > width;
    // lynx moves a long run of Chinese to the next line at a space, and breaks it there.
    const [run = ''] = /^\S+/.exec(next) ?? [];
    const isRun = run === next && below >= width && !ENDED.test(line) && BEGINS_SENTENCE.test(line.trim());
    if (isFull) full.add(index);
    else if (isRun) moved.add(index);
  }
  return { full, moved };
}

/** Whether a line is an address and nothing else. */
function isLoneAddress(line: string): boolean {
  return line.length <= LONGEST_ADDRESS && LONE_ADDRESS.test(line);
}

/** Whether lines that were broken hold running text, as a list of headlines of one length does not. */
function isWrapping(lines: string[], broken: Set<number>): boolean {
  const texts = [...broken]
    .filter((index) => !BEGINS_ANEW.test(lines[index + 1] ?? ''))
    .map((index) => lines[index] ?? '')
    .filter((line) => WORDS.test(line.trim()));
  const addresses = [...broken].filter((index) => CUT_ADDRESS.test(lines[index] ?? '')).length;
  const shareOf = (pattern: RegExp) => texts.filter((line) => pattern.test(line)).length / texts.length;
  return (
    texts.length > 0 &&
    texts.length + addresses >= FEWEST_BROKEN &&
    shareOf(MARK_OF_PROSE) >= LEAST_PROSE &&
    shareOf(SENTENCE_END) <= MOST_ENDED
  );
}
