import { type Counts, countKinds } from './character-kinds.ts';

/** A line that was decoded in the wrong encoding, and why it is taken for that. */
export interface Mojibake {
  /** From 1. Absent if the text as a whole is no Chinese. */
  line?: number;
  /** A whole sentence: what is wrong, then what to do. */
  message: string;
}

/** The ways of reading bytes wrongly that can be undone: how the text becomes bytes again, and how to read these. */
const UNDOINGS = [
  { wrong: 'Latin-1', toBytes: latin1Bytes, right: 'UTF-8', encoding: 'utf-8', isSure: isSureOfUtf8 },
  { wrong: 'Latin-1', toBytes: latin1Bytes, right: 'GBK', encoding: 'gb18030', isSure: isSureOfPairs },
  { wrong: 'Latin-1', toBytes: latin1Bytes, right: 'Big5', encoding: 'big5', isSure: isSureOfPairs },
  { wrong: 'GBK', toBytes: gbkBytes, right: 'UTF-8', encoding: 'utf-8', isSure: isSureOfUtf8 },
] as const;

/** The fewest characters that make a line suspicious, and their smallest share: of Latin-1 beyond ASCII, of rare Han characters. */
const FEWEST_LATIN = 6;
const LEAST_LATIN = 0.4;
const FEWEST_RARE = 3;
const LEAST_RARE = 0.2;

/** The fewest Han characters of an undone line, and the smallest share of frequent ones where chance may give some. */
const FEWEST_HAN = 3;
const FEWEST_HAN_OF_PAIRS = 8;
const LEAST_FREQUENT_OF_PAIRS = 0.06;

/** The fewest rare characters of a text that is no Chinese, their smallest share, and the largest share of frequent ones. */
const FEWEST_IN_TEXT = 20;
const LEAST_IN_TEXT = 0.25;
const MOST_FREQUENT = 0.03;

/** `æµ`, `ç`: the first byte of a Han character in UTF-8 and the second, read as Latin-1; and their smallest share. */
const LEAD_AND_TRAIL = /[\xe3-\xe9][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/g;
const LEAST_LEADS = 0.15;

const NO_TEXT =
  'Expected text, but hardly any of its characters is common in Chinese: its bytes were read in the wrong encoding. Capture the page again, and save its text as UTF-8.';

const [LINE_FEED, CARRIAGE_RETURN] = [0x0a, 0x0d];

/** How many characters of a line a message quotes. */
const QUOTED_LENGTH = 12;

/** `来自`: a private-use character beside Chinese, in a sentence or between two characters. Icons of buttons stand elsewhere. */
const CHINESE = String.raw`[\p{Script=Han}，。、；：！？“”《》（）]`;
const INSIDE_CHINESE = new RegExp(String.raw`(?<=${CHINESE})\p{Co}(?=${CHINESE})`, 'u');
const BESIDE_CHINESE = new RegExp(String.raw`(?<=${CHINESE})\p{Co}|\p{Co}(?=${CHINESE})`, 'u');
const SENTENCE_MARK = /[，。；！？]/;
const ASTRAL_PRIVATE_USE = /[\udb80-\udbff]/;

/**
 * Finds text whose bytes were read in the wrong encoding, before or after they were saved. Undefined for text in any
 * language, for signs, and for rare characters.
 */
export function findMojibake(text: string): Mojibake | undefined {
  const total = { latin: 0, common: 0, frequent: 0, rare: 0, privateUse: 0, other: 0 };
  const hasReturns = text.includes('\r');
  for (let [start, line] = [0, 1]; start <= text.length; line += 1) {
    const end = endOfLine(text, start, hasReturns);
    const counts = countKinds(text, start, end);
    const undone = isSuspicious(counts) ? undo(text.slice(start, end), counts) : undefined;
    if (undone) return { line, message: garbled(text.slice(start, end), undone) };
    add(total, counts);
    start = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  if (isNoChinese(total) || isBrokenUtf8(text, total)) return { message: NO_TEXT };
  return total.privateUse > 0 || ASTRAL_PRIVATE_USE.test(text) ? findPrivateUse(text) : undefined;
}

function add(total: Counts, { other, latin, common, frequent, rare, privateUse }: Counts): void {
  total.other += other;
  total.latin += latin;
  total.common += common;
  total.frequent += frequent;
  total.rare += rare;
  total.privateUse += privateUse;
}

/** Where a line ends. A text without carriage returns, as most are, is searched by the engine. */
function endOfLine(text: string, start: number, hasReturns: boolean): number {
  if (!hasReturns) {
    const end = text.indexOf('\n', start);
    return end < 0 ? text.length : end;
  }
  for (let at = start; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_FEED || unit === CARRIAGE_RETURN) return at;
  }
  return text.length;
}

/** Whether a line may be garbled: it is in Latin letters beyond ASCII, or holds many rare Han characters. */
function isSuspicious({ other, latin, common, rare, privateUse }: Counts): boolean {
  if (latin >= FEWEST_LATIN && latin >= LEAST_LATIN * (latin + other) && common + rare === 0) return true;
  const strange = rare + privateUse;
  return strange >= FEWEST_RARE && strange >= LEAST_RARE * (rare + common);
}

/** What a line would say if its bytes were read rightly; undefined if it was read rightly. */
function undo(line: string, { common, rare }: Counts): { text: string; wrong: string; right: string } | undefined {
  for (const { wrong, toBytes, right, encoding, isSure } of UNDOINGS) {
    if ((wrong === 'Latin-1') !== (common + rare === 0)) continue;
    const text = new TextDecoder(encoding).decode(toBytes(line));
    if (isSure(text)) return { text, wrong, right };
  }
  return undefined;
}

/** Whether hardly any character of a text is common in Chinese, although most of them are Han characters. */
function isNoChinese({ common, frequent, rare }: Counts): boolean {
  const han = common + rare;
  return rare >= FEWEST_IN_TEXT && rare >= LEAST_IN_TEXT * han && frequent <= MOST_FREQUENT * han;
}

/** Whether a text was UTF-8 that was read as Latin-1, and has lost the bytes that are control characters there. */
function isBrokenUtf8(text: string, { latin, other }: Counts): boolean {
  if (latin < FEWEST_IN_TEXT || latin < LEAST_LATIN * (latin + other)) return false;
  return (text.match(LEAD_AND_TRAIL)?.length ?? 0) >= LEAST_LEADS * latin;
}

/** Whether text that was read as UTF-8 is Chinese. Bytes of another encoding are hardly ever UTF-8. Some bytes may be lost. */
function isSureOfUtf8(text: string): boolean {
  const { common, rare } = countKinds(text);
  const lost = text.split('\ufffd').length - 1;
  return common >= FEWEST_HAN && common > lost && common > 2 * rare;
}

/** Whether text that was read as GBK or Big5 is Chinese. Most pairs of bytes are some character, so that frequent ones decide. */
function isSureOfPairs(text: string): boolean {
  const { latin, common, frequent, rare } = countKinds(text);
  const lost = text.split('\ufffd').length - 1;
  return (
    common >= FEWEST_HAN_OF_PAIRS &&
    frequent >= LEAST_FREQUENT_OF_PAIRS * common &&
    common > 9 * (rare + latin) &&
    lost <= 1
  );
}

/** The bytes of a text that was read as Latin-1, or as what Windows takes for it. */
function latin1Bytes(text: string): Uint8Array {
  windows ??= new Map(Array.from({ length: 0x80 }, (_, at) => [decodeOne('windows-1252', 0x80 + at), 0x80 + at]));
  const toByte = (character: string) =>
    windows?.get(character) ?? (character <= '\xff' ? character.charCodeAt(0) : 0x3f);
  return Uint8Array.from([...text].map(toByte));
}

/** The bytes of a text that was read as GBK. */
function gbkBytes(text: string): Uint8Array {
  gbk ??= new Map(twoByteCodes().map((code) => [decodeOne('gb18030', ...code), code]));
  return Uint8Array.from(
    [...text].flatMap((character) =>
      character < '\x80' ? [character.charCodeAt(0)] : (gbk?.get(character) ?? [0x80]),
    ),
  );
}

let windows: Map<string, number> | undefined;
let gbk: Map<string, readonly number[]> | undefined;

function twoByteCodes(): (readonly [number, number])[] {
  const [leads, trails] = [0x7e, 0xbf];
  return Array.from({ length: leads * trails }, (_, at) => [0x81 + Math.floor(at / trails), 0x40 + (at % trails)]);
}

function decodeOne(encoding: string, ...bytes: number[]): string {
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes));
}

/** The first line that holds a private-use character where a character of its text was. */
function findPrivateUse(text: string): Mojibake | undefined {
  const lines = text.split(/\r\n|[\n\r]/);
  for (const [index, line] of lines.entries()) {
    const [found] = INSIDE_CHINESE.exec(line) ?? ((SENTENCE_MARK.test(line) && BESIDE_CHINESE.exec(line)) || []);
    if (found !== undefined) return { line: index + 1, message: ofPrivateUse(found) };
  }
  return undefined;
}

function garbled(line: string, { text, wrong, right }: { text: string; wrong: string; right: string }): string {
  const quote = (value: string) => value.trim().slice(0, QUOTED_LENGTH);
  return `Expected text in one encoding, but this line is garbled, since ${right} was read as ${wrong}: ${quote(line)}… was ${quote(text)}…. Capture the page again, and save its text as UTF-8.`;
}

function ofPrivateUse(character: string): string {
  const code = character.codePointAt(0)?.toString(16).toUpperCase();
  return `Expected text, but this line holds U+${code}, a private-use character, which no other program can show. Write the original character, or capture the page again.`;
}
