import { isFigure } from '../chinese/figures.ts';

/** `证券代码`, `项目`, `姓名`: what heads the first column of a table. */
const COLUMN_NAME =
  /^(?:序号|排名|名次|项目|科目|指标|类别|品种|分类|地区|城市|国家|国别|日期|时间|时段|年份|年度|月份|季度|机构|公司|单位|企业|客户|产品|品名|姓名|职务|部门|.{0,6}(?:名称|代码|简称|编号))$/;

/** The longest word in a table that no line breaks inside, in characters. */
const LONGEST_WORD = 8;

/**
 * Whether the first row of a table plainly names its columns: it holds no number where numbers stand below it, or its
 * first cell is empty or a usual name.
 */
export function isHeaded(rows: readonly string[][]): boolean {
  const [first = [], ...rest] = rows;
  if (rest.length === 0 || first.some(isFigure)) return false;
  return columnsOf(rest).includes('figure') || first[0] === '' || COLUMN_NAME.test(first[0] ?? '');
}

/** For each column of a table's body what it holds: numbers, words so short that no line breaks inside them, or longer texts. */
export function columnsOf(rows: readonly string[][]): Column[] {
  return (rows[0] ?? []).map((_, at) => {
    const cells = rows.map((row) => row[at] ?? '').filter((cell) => cell !== '');
    if (cells.length > 0 && cells.every(isFigure)) return 'figure';
    return cells.every(({ length }) => length <= LONGEST_WORD) ? 'word' : undefined;
  });
}

export type Column = 'figure' | 'word' | undefined;
