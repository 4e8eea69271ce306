import { describe, expect, test } from 'vitest';
import { findTables } from '../../../../src/seeds/capture/lines/tables.ts';

/** The rows of each table in a text, in order. */
function rowsIn(text: string): string[][][] {
  return [...new Set(findTables(text.split('\n')))].flatMap((table) => (table ? [table.rows] : []));
}

const HARVEST = [
  ['盐田', '2022年', '2023年', '同比'],
  ['北田', '12.30', '13.10', '6.5%'],
  ['大南田', '2,708.01', '3,120.50', '-4.77%'],
];

describe('one table', () => {
  test.each<[string, string, string[][]]>([
    ['tabs', HARVEST.map((row) => row.join('\t')).join('\n'), HARVEST],
    ['tabs, with blank lines between the rows', HARVEST.map((row) => row.join('\t')).join('\n\n'), HARVEST],
    ['bars', HARVEST.map((row) => `| ${row.join(' | ')} |`).join('\n'), HARVEST],
    [
      'bars and a rule',
      '| 盐田 | 晒盐人 |\n| --- | :-: |\n| 北田 | 王小盐 |',
      [
        ['盐田', '晒盐人'],
        ['北田', '王小盐'],
      ],
    ],
    [
      'frames',
      '┌────┬────┐\n│盐田│斤两│\n├────┼────┤\n│北田│12.3│\n└────┴────┘',
      [
        ['盐田', '斤两'],
        ['北田', '12.3'],
      ],
    ],
    ['several spaces', HARVEST.map((row) => row.join('   ')).join('\n'), HARVEST],
    ['single spaces', HARVEST.map((row) => row.join(' ')).join('\n'), HARVEST],
    [
      'single spaces, with two columns that overlap',
      '北田 1.2 13.1 6.5% 7.1\n南田 11.2 3.1 4.7% 8.2',
      [
        ['北田', '1.2', '13.1', '6.5%', '7.1'],
        ['南田', '11.2', '3.1', '4.7%', '8.2'],
      ],
    ],
    [
      'single spaces, with some columns in line by chance',
      '北盐 12.30 1.1%\n大南 2.1 3.50%\n西盐 1.2 1.301%',
      [
        ['北盐', '12.30', '1.1%'],
        ['大南', '2.1', '3.50%'],
        ['西盐', '1.2', '1.301%'],
      ],
    ],
    ['a line for each cell', HARVEST.flat().join('\n'), HARVEST],
    ['a line and a tab for each cell', HARVEST.map((row) => row.join('\n\n\t\n')).join('\n\n\n'), HARVEST],
    [
      'columns, some of whose cells are empty',
      '     2022年 2023年\n北田   12.30 —\n大南田  8.10\n西盐田  —     3.10',
      [
        ['', '2022年', '2023年'],
        ['北田', '12.30', '—'],
        ['大南田', '8.10', ''],
        ['西盐田', '—', '3.10'],
      ],
    ],
    [
      'columns of characters that are two columns wide',
      '盐田      2022年   2023年\n北田      12.30    —\n大南盐田  8.10     3.10',
      [
        ['盐田', '2022年', '2023年'],
        ['北田', '12.30', '—'],
        ['大南盐田', '8.10', '3.10'],
      ],
    ],
    [
      'columns of words',
      '姓名  职务  来处\n王小盐 晒盐人 北田村\n李湖  会计  南田村\n赵大海 仓库长 西田村',
      [
        ['姓名', '职务', '来处'],
        ['王小盐', '晒盐人', '北田村'],
        ['李湖', '会计', '南田村'],
        ['赵大海', '仓库长', '西田村'],
      ],
    ],
    [
      'empty cells between tabs',
      '盐田\t头道\t二道\n北田\t\t3.10\n南田\t2.80\t',
      [
        ['盐田', '头道', '二道'],
        ['北田', '', '3.10'],
        ['南田', '2.80', ''],
      ],
    ],
    [
      'years above all columns but the first',
      '2022年\t2023年\n北田\t1.20\t1.30\n南田\t2.20\t2.30',
      [
        ['', '2022年', '2023年'],
        ['北田', '1.20', '1.30'],
        ['南田', '2.20', '2.30'],
      ],
    ],
    [
      'a share that begins with a star',
      '*ST西田\t1.20\t1.30\n北田\t2.20\t2.30',
      [
        ['*ST西田', '1.20', '1.30'],
        ['北田', '2.20', '2.30'],
      ],
    ],
    [
      'codes and names, a line for each cell',
      '代码\n简称\n价格\n600000\n北盐\n1.20\n600001\n南盐\n2.30',
      [
        ['代码', '简称', '价格'],
        ['600000', '北盐', '1.20'],
        ['600001', '南盐', '2.30'],
      ],
    ],
  ])('parted by %s', (_, text, rows) => {
    expect(rowsIn(text)).toEqual([rows]);
    expect(rowsIn(`盐是怎样晒成的\n海水流进盐田，太阳一晒，盐就留下来了。\n${text}\n过了秋天，闸门就关上了。`)).toEqual(
      [rows],
    );
  });
});

describe('no table', () => {
  test.each([
    [
      'headlines with their dates',
      '湖水为什么是淡的\t2015/07/02\n风从哪里来\t2015/07/03\n云为什么不会掉下来\t2015/07/04',
    ],
    ['a menu', '首页 | 科学 | 海洋\n登录 | 注册 | 帮助'],
    ['a row of one', '北田\t12.30\t4.77%'],
    ['rows with more and with fewer cells', '北田\t12.30\t4.77%\n南田\t2,708.01\n西田\t1.1%\t1.2\t1.3'],
    ['numbers and words in no period', '北田\n12.30\n4.77%\n南田\n2,708.01\n西田\n8.20'],
    ['ranks and names that a heading makes ambiguous', '收成榜\n1\n北田\n2\n南田\n3\n西田'],
    ['cells that two periods explain', '收成榜\n北田\n王小盐\n1.2\n南田\n李小湖\n2.3\n西田\n赵大海\n3.4\n说明'],
    ['counts of comments', '赞\n0\n踩\n3\n回复\n2\n收藏\n5'],
    ['indented paragraphs', '\t海水流进盐田。\n\t太阳一晒，盐就留下来了。'],
    ['verses', '盐田在海边，\n海水白如练。\n\n晒盐人不说，\n一担挑两天。'],
    ['sentences with spaces', '海水 流进 盐田。\n太阳 一晒 盐成。\n过了 秋天 关门。'],
  ])('%s', (_, text) => {
    expect(rowsIn(text)).toEqual([]);
  });
});
