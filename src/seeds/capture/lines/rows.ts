/** Rows of cells, as many in each, and the indices of the lines that hold them. */
export interface RowLines {
  /** The cells as captured, without white space around them. */
  rows: string[][];
  lines: number[];
}
