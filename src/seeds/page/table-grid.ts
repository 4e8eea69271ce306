/** The most columns of a table, and the most rows that a cell spans: more are no table that anyone reads. */
const MOST_COLUMNS = 100;
const MOST_ROWS = 1000;

/**
 * Counts the columns of a table as its cells come, which may span several columns and rows. What a cell covers beside its
 * own place is empty.
 */
export class TableGrid {
  /** For each column, how many rows of it a cell above still covers. */
  private readonly covered: number[] = [];
  /** The column behind the last cell, and the number of cells of the row, of these of `th`. */
  private column = 0;
  private cells = 0;
  private headCells = 0;
  /** The column in which the line stands. */
  private reached = 0;

  beginRow(): void {
    [this.column, this.cells, this.headCells, this.reached] = [0, 0, 0, 0];
  }

  /** @returns how many columns the line goes on to reach the cell, a `td` or a `th` */
  beginCell(name: string, attributes: Record<string, string>): number {
    this.skipCovered();
    const begin = this.column;
    const [columns, rows] = [toSpan(attributes['colspan']), toSpan(attributes['rowspan'])];
    const end = Math.min(begin + columns, MOST_COLUMNS);
    for (; this.column < end; this.column += 1) this.covered[this.column] = Math.min(rows, MOST_ROWS) - 1;
    if (end <= begin) this.column += 1;
    this.cells += 1;
    if (name === 'th') this.headCells += 1;
    return this.goTo(begin);
  }

  /** @returns how many columns the line goes on behind the last cell. A row of one cell is no row of a table. */
  endRow(): number {
    this.skipCovered();
    return this.cells > 1 ? this.goTo(this.column - 1) : 0;
  }

  /** Whether all cells of the row name columns. */
  get isHead(): boolean {
    return this.headCells === this.cells;
  }

  private goTo(column: number): number {
    const steps = column - this.reached;
    this.reached = column;
    return steps;
  }

  private skipCovered(): void {
    for (let rows = this.covered[this.column] ?? 0; rows > 0; rows = this.covered[this.column] ?? 0) {
      this.covered[this.column] = rows - 1;
      this.column += 1;
    }
  }
}

function toSpan(stated: string | undefined): number {
  const span = Number.parseInt(stated ?? '', 10);
  return span > 1 ? span : 1;
}
