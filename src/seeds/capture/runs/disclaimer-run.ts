import type { CuedPart } from '../cues/cues.ts';
import { type Reading, toFurniture } from '../line-reading.ts';

/** `免责声明：`, `【法律声明】`: the heading of a disclaimer. */
const HEADING = /^[【[（(]?(?:免责|法律)(?:声明|申明|条款)[】\])）]?\s?[：:]?$/;

/** `本报告`, `不构成`, `投资需谨慎`: words of a disclaimer's paragraphs. */
const WORDS =
  /本(?:报告|文|微信|公众号|平台|公司)[^。]{0,60}(?:责任|仅供|参考|建议|保证|目的)|不构成|投资需谨慎|不承担[^。]{0,12}责任/;

/** The most paragraphs of a disclaimer. */
const MOST_PARAGRAPHS = 4;

/** Reads the paragraphs of a disclaimer below its heading. */
export function readDisclaimer(parts: CuedPart[], index: number): Reading[] {
  if (!HEADING.test(parts[index]?.plain ?? '')) return [];
  const below = parts.slice(index + 1, index + 1 + MOST_PARAGRAPHS);
  const end = below.findIndex(({ cue, plain }) => cue.kind !== 'text' || !WORDS.test(plain));
  return parts.slice(index, index + 1 + (end < 0 ? below.length : end)).map((part) => toFurniture(part, 'disclaimer'));
}
