import { expect, test } from 'vitest';
import { toLogicalLines } from '../../../../src/seeds/capture/lines/lines.ts';

const textsOf = (text: string) => toLogicalLines(text).map((line) => line.text.trim());

test('bullets of a printed page are marks, and no text', () => {
  expect(textsOf('     * 首页\n     * 科学\n     * 海洋\n\n   海水')).toEqual(['首页', '科学', '海洋', '海水']);
});

test('a star before a name is text, and so is one before a note', () => {
  expect(textsOf('*ST海盐\n* 注：盐田不计')).toEqual(['*ST海盐', '* 注：盐田不计']);
});

test.each([
  ['[wave.jpg] 海水', '海水'],
  ['海水 [IMG]', '海水'],
  ['海水[600000]', '海水[600000]'],
  ['海水[1]', '海水[1]'],
])('%s', (line, text) => {
  expect(textsOf(line)).toEqual([text]);
});

test('numbers of links are marks if many lines have them in order', () => {
  const lines = ['首页', '科学', '海洋', '湖泊', '河流', '云'].map((word, index) => `[${index + 1}]${word}`);
  expect(textsOf(lines.join('\n'))).toEqual(['首页', '科学', '海洋', '湖泊', '河流', '云']);
});

test('two Latin words keep their space where a program broke a line, Chinese needs none', () => {
  const wide = '海水里溶解着许多盐，其中最多的是氯化钠，书名是The';
  const lines = toLogicalLines(
    `${wide}\nSalt of the Sea，写于海边。\n\n雨水落到山上，慢慢渗进岩石的缝隙，把其中矿物溶解\n出来。`,
  );
  expect(lines.map((line) => line.text)).toEqual([
    '海水里溶解着许多盐，其中最多的是氯化钠，书名是The Salt of the Sea，写于海边。',
    '雨水落到山上，慢慢渗进岩石的缝隙，把其中矿物溶解出来。',
  ]);
});
