import { describe, expect, test } from 'vitest';
import { looksCut, stopsInsideWord } from '../../../src/archive/headlines/cut.ts';

describe('looksCut', () => {
  test.each([
    ['33 bytes of GBK', '城建设计业绩维持增势 长期发展韧性', true],
    ['32 bytes, since half a character does not fit', '海天味业:曾经的酱油茅台,如今不行', true],
    ['a blank lost at the end', '某公司今年一季报营收增长很快乐', true],
    ['a short one', '华为拒绝上车', false],
    ['a short one with an ellipsis', '华为拒绝上…', true],
    ['a title that ends in one dot', '华为拒绝上车.', false],
  ])('%s', (_what, printed, cut) => {
    expect(looksCut(printed)).toBe(cut);
  });
});

describe('stopsInsideWord', () => {
  test.each([
    ['甲公司受惠出行需求增', '甲公司受惠出行需求增长 门店翻倍', true],
    ['甲公司受惠出行需求增', '甲公司受惠出行需求增 长期看好', false],
    ['甲公司受惠出行需求', '甲公司受惠出行需求增长', false],
    ['甲公司全年净利增长1', '甲公司全年净利增长12%', true],
  ])('%s of %s', (cut, whole, inside) => {
    expect(stopsInsideWord(cut, whole)).toBe(inside);
  });
});
