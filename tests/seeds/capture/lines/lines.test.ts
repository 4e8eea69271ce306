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
  ['\ue621 海水 \ue609湖水', '海水 湖水'],
  ['海\ue863水', '海\ue863水'],
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

test('tags of blocks are marks that end a paragraph; other tags are text where few lines have any', () => {
  expect(textsOf('<p>海水</p>\n湖水和<b>盐</b><br/>雨水 a < b')).toEqual(['海水', '湖水和<b>盐</b>\u2029雨水 a < b']);
  expect(textsOf('<p>海水</p>\n<p><b>盐</b></p>\n<p>湖水')).toEqual(['海水', '盐', '湖水']);
});

test('marks of Markdown are marks where a text has several', () => {
  const text = '# 海水\n\n## **盐**\n\n- 河流[带来](http://a.cn)盐\n> 湖水\n---\n![浪](a.png)\n*ST海盐和*ST湖盐\\*';
  expect(textsOf(text)).toEqual(['海水', '盐', '河流带来盐', '湖水', '', '', '*ST海盐和*ST湖盐*']);
  expect(toLogicalLines(text).flatMap((line) => line.markup?.tag ?? [])).toEqual(['h1', 'h2']);
});

test.each(['# 海水\n*ST海盐\n---', '王**和李**说\n张**和赵**说', '#海水#\n#湖水#', '- 海水\n- 湖水\n- 雨水'])(
  '%j is not in Markdown',
  (text) => {
    expect(textsOf(text)).toEqual(text.split('\n'));
  },
);
