import { MEASURE } from './numerals.ts';

/** Characters that no line may end with: `（《“`. */
const OPENING = '（《〈“‘【〔「『';
/** Characters that no line may begin with: `，。”…—`. */
const CLOSING = '，。、；：？！）》〉”’】〕」』…—·％';
const LATIN = String.raw`[^\s\p{Script=Han}\u3000-\u30ff\uff00-\uffef${OPENING}${CLOSING}]+`;
const UNIT = new RegExp(`[${OPENING}]*(?:${MEASURE}|${LATIN}|\\S)[${CLOSING}]*`, 'gu');

/** The lengths of line, in em, that styles/prose.css tells apart. */
const LENGTHS = [16, 32] as const;
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
  const narrow = text.match(/[!-/:;]/g)?.length ?? 0;
  const capitals = text.match(/[A-Z%&@]/g)?.length ?? 0;
  const latin = text.match(/[\u0021-\u02af]/g)?.length ?? 0;
  return text.length - 0.45 * latin - 0.2 * narrow + 0.15 * capitals;
}
