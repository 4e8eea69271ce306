import { isFigure, isMissing } from '../../../chinese/figures.ts';
import type { ListedPart } from '../runs/runs.ts';

/** `2,708.01` above `4.77%`: two numbers, which no crawler parted. */
const ENDS_FIGURE = /[\d%％‰]$/;
const BEGINS_FIGURE = /^[-+−－＋±¥￥$]?[\d.]/;

/** `，`, `表示……`, `等……`: the beginning of a line that continues a sentence. */
const CONTINUATION =
  /^(?:[，,、。；;：:！!？?）)》”’」』%％]|(?:表示|称|则|也|的|和|与|及|等|认为|指出|透露|以及|还|又|都|就|仍|并)(?!.{0,2}$))/;

/** `其次，`, `最多的是`, `“`: what no cell holds, or ends with. */
const NO_CELL = /[，。！？；：]|[,、（(《“‘「『—–!?;的是在和与及对由为将被从向把给而或以于让使]$/;

/** The longest cell, in characters, and the fewest short lines in a row that are cells. */
const LONGEST_CELL = 8;
const FEWEST_CELLS = 4;

/** The fewest numbers between spaces that make a line a row. */
const FEWEST_FIGURES = 2;
const SPACE = /\s/;

/** Short lines in a row, none of which continues a sentence: cells or items, one a line. No two of them are one text. */
export function cellsIn(parts: ListedPart[]): Set<ListedPart> {
  const cells = new Set<ListedPart>();
  let run: ListedPart[] = [];
  for (const part of parts) {
    const isNext = run.length > 0 && !part.afterGap && part.order === (run.at(-1)?.order ?? 0) + 1;
    if (!isNext) run = [];
    if (part.plain.length > LONGEST_CELL || CONTINUATION.test(part.plain) || NO_CELL.test(part.plain)) run = [];
    else run.push(part);
    if (run.length >= FEWEST_CELLS) for (const member of run.slice(-FEWEST_CELLS)) cells.add(member);
  }
  return cells;
}

/** Whether a line holds several cells: a row of a table that could not be rebuilt. */
export function isRow(text: string): boolean {
  return text.includes('\t') || (SPACE.test(text) && text.split(/\s+/).filter(isFigure).length >= FEWEST_FIGURES);
}

/** Whether a number stands alone, so that what follows on the next line is another cell: `12.30` above `4.77%`, or above `万元`. */
export function areCells(before: ListedPart[], after: ListedPart): boolean {
  const last = before.at(-1)?.plain ?? '';
  if (isMissing(last) || isMissing(after.plain)) return true;
  if (ENDS_FIGURE.test(last) && BEGINS_FIGURE.test(after.plain)) return true;
  return before.length === 1 && isFigure(last) && !CONTINUATION.test(after.plain);
}
