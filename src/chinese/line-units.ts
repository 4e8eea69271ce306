import { MEASURE } from './numerals.ts';

/** Characters that no line may end with: `（《“`. */
const OPENING = '（《〈“‘【〔「『';
/** Characters that no line may begin with: `，。”…—`. */
const CLOSING = '，。、；：？！）》〉”’】〕」』…—·．％';
const LATIN = String.raw`[^\s\p{Script=Han}\u3000-\u30ff\uff00-\uffef${OPENING}${CLOSING}]+`;
/** Browsers keep signs with what stands before them and behind them, a mark too: `为-3.97%、-2.28%`. */
const SIGNED = `[${CLOSING}]*[-+/](?:${MEASURE}|${LATIN})?`;
const UNIT = new RegExp(`[${OPENING}]*(?:${MEASURE}|${LATIN}|\\S)(?:${SIGNED})*[${CLOSING}]*`, 'gu');
/** The width of a Han character, in hundredths of an em: these add up without rounding. */
const WIDE = 100;
/** The widths of the characters before those that are as wide as a Han character, in hundredths of an em. */
const WIDTHS = Uint8Array.from({ length: 0x2b0 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (code < 0x21) return WIDE;
  if (/[A-Z@]/.test(character)) return 70;
  if (/[%&]/.test(character)) return 50;
  return /[!-/:;]/.test(character) ? 35 : 55;
});

/**
 * The widest unit, in em, of a paragraph that shows no gaps if it is justified in a line of 32 em or more, as
 * styles/prose.css does: a seventh of the line. A line ends short by as much as the next unit takes, and the gaps between
 * its characters share what is missing. See tests/browser/line-setting.spec.ts.
 */
const WIDEST_UNIT = 32 / 7;

/** Whether a paragraph can be set flush on both sides without gaps; otherwise it is better set ragged. */
export function isSetFlush(text: string): boolean {
  return (text.match(UNIT) ?? []).every((unit) => widthOf(unit) <= WIDEST_UNIT);
}

/** Whether a text begins with a character whose left half is empty: `“`, `（`. */
export function isOpening(text: string): boolean {
  return OPENING.includes(text[0] ?? ' ');
}

/** The width of a text in em, approximately: text fonts differ by a tenth. */
export function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += WIDTHS[text.charCodeAt(at)] ?? WIDE;
  return width / WIDE;
}
