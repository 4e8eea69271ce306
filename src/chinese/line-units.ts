import { MEASURE } from './numerals.ts';

/** Characters that no line may end with: `（《“`. */
const OPENING = '（《〈“‘【〔「『';
/** Characters that no line may begin with: `，。”…—`. */
const CLOSING = '，。、；：？！）》〉”’】〕」』…—·％';
const LATIN = String.raw`[^\s\p{Script=Han}\u3000-\u30ff\uff00-\uffef${OPENING}${CLOSING}]+`;
const UNIT = new RegExp(`[${OPENING}]*(?:${MEASURE}|${LATIN}|\\S)[${CLOSING}]*`, 'gu');

/** The lengths of line, in em, that styles/prose.css tells apart. */
const LENGTHS = [16, 32] as const;
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
/** A line of so many times the widest unit can be justified with hardly visible gaps, as measured in tests/browser/line-setting.spec.ts. */
const UNITS_PER_LINE = 7;

/**
 * The shortest line that a paragraph can be justified to without gaps. A line ends short by as much as the next unit
 * takes, and the gaps between its characters share what is missing.
 *
 * @returns a length in em, or undefined if a unit is so wide that the paragraph is better set ragged
 */
export function shortestFlushLine(text: string): (typeof LENGTHS)[number] | undefined {
  const widest = (text.match(UNIT) ?? []).reduce((most, unit) => Math.max(most, widthOf(unit)), 0);
  return LENGTHS.find((length) => length >= UNITS_PER_LINE * widest);
}

/** The width of a text in em, approximately: text fonts differ by a tenth. */
export function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += WIDTHS[text.charCodeAt(at)] ?? WIDE;
  return width / WIDE;
}
