import { expect, test } from 'vitest';
import { findEditorsAtEnd, findSource, findWriter } from '../../../../src/seeds/capture/byline/unlabelled.ts';

test.each([
  [{ paragraph: '某某社（某地）讯 海水是咸的。' }, '某某社（某地）'],
  [{ paragraph: '某某网4月25日讯，海水是咸的。' }, '某某网'],
  [{ paragraph: '某某网北京4月25日讯 海水是咸的。' }, '某某网'],
  [{ paragraph: '某某网4月25日讯4月24日，海水是咸的。' }, '某某网'],
  [{ paragraph: '网海财经4月25日讯 海水是咸的。' }, '网海财经'],
  [{ paragraph: '某某通讯2023年的年报说，海水是咸的。' }, undefined],
  [{ paragraph: '本报讯 海水是咸的。' }, undefined],
  [{ deck: '海水是咸的。（某某日报）' }, '某某日报'],
  [{ title: '某某时报：海水为什么是咸的' }, '某某时报'],
  [{ title: '王小明：海水为什么是咸的' }, undefined],
])('%j', (parts, source) => {
  expect(findSource(parts)).toBe(source);
});

test('finds a writer in brackets at the beginning of a text, and a reporter behind its last sentence', () => {
  expect(findWriter('（文/某某网 王小明）4月25日，海水是咸的。', '')).toEqual({
    authors: ['王小明'],
    source: '某某网',
  });
  expect(findWriter('（文/王小明 李红）海水是咸的。', '')).toEqual({ authors: ['王小明', '李红'] });
  expect(findWriter('', '海水是咸的！”（某某报记者 王小明/图 某某在线）')).toEqual({
    authors: ['王小明'],
    source: '某某报',
  });
  expect(findWriter('', '海水是咸的。 本报记者 王小明')).toEqual({ authors: ['王小明'] });
  expect(findWriter('某某报记者 王小明    海水是咸的。', '')).toEqual({ authors: ['王小明'], source: '某某报' });
  expect(findEditorsAtEnd('海水是咸的。（某某工作室）   责编：李红、')).toEqual(['李红']);
  expect(findWriter('', '海水是咸的。告诉本报记者 王小明')).toBeUndefined();
});

test('finds a reporter in brackets at the beginning or end of a text', () => {
  expect(findWriter('', '海水是咸的。（某某社记者 王小明）')).toEqual({ authors: ['王小明'], source: '某某社' });
  expect(findWriter('某某网海边4月25日电 (记者 王小明) 海水是咸的。', '')).toEqual({ authors: ['王小明'] });
  expect(findWriter('', '海水是咸的。（文/图 王小明）')).toBeUndefined();
});

test.each([
  ['编者按：本文来自盐田手记（ID：saltnotes），作者：晒盐的人。某某网经授权转载。', ['晒盐的人'], '盐田手记'],
  ['本文选自“海盐研究院”的报告，作者王小明。', ['王小明'], '海盐研究院'],
])('a note above the text says whose it is: %s', (note, authors, source) => {
  expect(findWriter(note, '')).toEqual({ authors, source });
});

test.each(['本文来自海盐网，作者写得很好。', '他说，本文来自海盐网，作者：王小明。'])('no such note: %s', (text) => {
  expect(findWriter(text, '')).toBeUndefined();
});
