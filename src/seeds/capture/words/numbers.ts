import { isProse } from './sentence.ts';

/** `一`, `（二）`, `3`, `04`, `5.`, `①`, `壹`: a number on a line of its own. */
const ALONE =
  /^[（(【]?(?:(?<han>[一二三四五六七八九十]{1,3})|(?<formal>[壹贰叁肆伍陆柒捌玖拾])|(?<digits>\d{1,2})|(?<circled>[①-⑳]))[）)】]?[.．、]?$/u;

const HAN = '一二三四五六七八九十';
const FORMAL = '壹贰叁肆伍陆柒捌玖拾';
const FIRST_CIRCLED = '①'.charCodeAt(0);

/** `对此，他说了三点：`: a line that introduces what stands below it. */
const INTRODUCTION = /[:：]$/;

/** The fewest numbers in order that are headings. One alone may be a count of readers. */
const FEWEST = 2;

/**
 * The indices of the lines that are only numbers and head the texts below them: they count from 1, and running text, or
 * a line that introduces some, is directly below each.
 *
 * @example findNumberHeadings(['一', '海水是咸的。', '二', '湖水是淡的。']) // new Set([0, 2])
 */
export function findNumberHeadings(lines: readonly string[]): Set<number> {
  const found: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (toNumber(line) !== found.length + 1) continue;
    const below = lines[index + 1] ?? '';
    if (isProse(below) || INTRODUCTION.test(below)) found.push(index);
  }
  return new Set(found.length >= FEWEST ? found : []);
}

/** Whether a line is a number and nothing else. */
export function isNumber(line: string): boolean {
  return toNumber(line) !== undefined;
}

/** The number that a line is; undefined for any other line. */
function toNumber(line: string): number | undefined {
  const { han, formal, digits, circled } = (line.length <= 5 && ALONE.exec(line)?.groups) || {};
  if (digits) return Number(digits);
  if (circled) return circled.charCodeAt(0) - FIRST_CIRCLED + 1;
  if (formal) return FORMAL.indexOf(formal) + 1;
  if (!han) return undefined;
  const at = han.indexOf('十');
  const [tens, ones] = at < 0 ? ['', han] : [han.slice(0, at), han.slice(at + 1)];
  return (at < 0 ? 0 : 10 * (tens === '' ? 1 : HAN.indexOf(tens) + 1)) + (ones === '' ? 0 : HAN.indexOf(ones) + 1);
}
