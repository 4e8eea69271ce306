import type { ListedPart } from '../runs/runs.ts';
import { toLetters } from '../words/overlap.ts';

/** `，`, `。`: marks that divide and end sentences. */
const SENTENCE_MARK = /[，。；：！？、“”…,;!?]/g;

/** `……沸腾。`, `……沸腾？”`: the end of a statement, and the end of any sentence. */
const STATEMENT_END = /[。；;…][”’"'」』）)】\]]*$/;
const SENTENCE_END = /[！？!?”」』：:][”’"'」』）)】\]]*$/;

/** How many characters of a text's end are examined. */
const EXAMINED_LENGTH = 8;

/** The shortest statement, and the shortest sentence without a full stop, in characters. Shorter lines may be headlines. */
const SHORTEST_STATEMENT = 5;
const SHORTEST_SENTENCE = 18;

/** The fewest marks of a sentence without a full stop, unless it is long. */
const FEWEST_MARKS = 3;
const LONG_SENTENCE = 60;

const HAN = /\p{Script=Han}/u;

/** `Copyright`, `增值电信业务许可证`, `举报电话`: words of the lines at a page's foot. */
const FOOT =
  /copyright|all rights|©|版权所有|ICP[备证]|公网安备|许可证|(?:举报|客服|服务|新闻|联系|编辑部)(?:电话|热线|邮箱)|电子邮箱|隱私權|cookies?|浏览器|扫一扫|二维码/i;

/** `登录`, `客户端`: words of a page's controls, which news may also be about. */
const CONTROL = /扫码|登录|登入|注册|客户端|电邮|隐私/;

/** The longest line at a page's foot, in characters. */
const LONGEST_FOOT = 120;

/** How much running text a line holds, in tens of characters; 0 for headlines, menus and addresses. */
export function proseOf(text: string): number {
  if (text.length < SHORTEST_STATEMENT || !HAN.test(text)) return 0;
  const end = text.slice(-EXAMINED_LENGTH);
  if (STATEMENT_END.test(end) || text.includes('。')) return text.length / 10;
  const marks = text.match(SENTENCE_MARK)?.length ?? 0;
  const isLong = text.length >= LONG_SENTENCE && marks > 0;
  if (text.length < SHORTEST_SENTENCE || (marks < FEWEST_MARKS && !isLong)) return 0;
  return (text.length / 10) * (SENTENCE_END.test(end) ? 1 : 0.5);
}

/** Whether a line belongs to the foot of a page: the publisher's name, licences, telephone numbers. */
export function isFoot(text: string): boolean {
  return text.length < LONGEST_FOOT && (FOOT.test(text) || (CONTROL.test(text) && !text.includes('。')));
}

/**
 * A function that gives how much of a line the running text among some parts says too: the share of the line's
 * character pairs, from 0 to 1.
 */
export function toAboutness(parts: ListedPart[]): (text: string) => number {
  const pairs = new Set<number>();
  for (const { cue, plain } of parts) {
    if (cue.kind === 'text' && proseOf(plain) > 0) for (const pair of pairsIn(plain)) pairs.add(pair);
  }
  return (text) => {
    const own = pairsIn(text);
    let shared = 0;
    for (const pair of own) if (pairs.has(pair)) shared += 1;
    return shared / (own.size || 1);
  };
}

/** The pairs of adjacent letters and digits in a text, each as one number: two UTF-16 code units. */
export function pairsIn(text: string): Set<number> {
  const letters = toLetters(text);
  const pairs = new Set<number>();
  for (let at = 0; at + 1 < letters.length; at += 1)
    pairs.add(letters.charCodeAt(at) * 0x10000 + letters.charCodeAt(at + 1));
  return pairs;
}
