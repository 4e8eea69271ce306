import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findLostLine } from '../../../src/seeds/capture/check-nothing-lost.ts';
import { parseCapture } from '../../../src/seeds/capture/parse.ts';
import { decode } from '../../../src/seeds/decode/decode.ts';

const { text = '' } = decode(
  readFileSync(new URL('../../fixtures/paper/seeds/000_8d5c2cca22707c62.txt', import.meta.url)),
);
const capture = parseCapture(text);

/** The roles of the 61 lines, judged by a person. A line that is not listed is a paragraph. */
const ROLES: Record<number, string> = {
  1: 'title',
  2: 'deck',
  10: 'heading',
  27: 'heading',
  38: 'heading',
  50: 'byline',
  51: 'previous',
  52: 'next',
  53: 'related',
  54: 'related related',
  55: 'related related',
  56: 'related related',
  57: 'related related',
  58: 'related related',
  59: 'dailyStock',
  60: 'dailyStock',
  61: 'dailyStock',
};

test('each of the 61 lines has its role', () => {
  const roles = new Map<number, string>();
  for (const { line, role } of capture.lines) roles.set(line, `${roles.get(line) ?? ''} ${role}`.trim());
  const expected = Array.from({ length: 61 }, (_, index) => [index + 1, ROLES[index + 1] ?? 'paragraph']);
  expect([...roles]).toEqual(expected);
});

test('finds the title, the deck, the byline and the pager', () => {
  expect(capture).toMatchObject({
    title: 'ChatGPT热引发年薪千万高管辞职潮',
    deck: '阿里巴巴、腾讯、快手等互联网大厂的中高层大胆辞职,加入这波AI创业浪潮。',
    byline: {
      authors: ['闫俊文'],
      source: '中国企业家杂志',
      originalTitle: 'ChatGPT热引发年薪千万高管辞职潮',
      editors: [],
    },
    previous: '上海机场的神奇之线',
    next: '上市公司真金白银提振投资者信心',
  });
  expect(capture.byline.published).toBeUndefined();
});

test('the body is 44 paragraphs and three headings', () => {
  expect(capture.blocks.length).toBe(47);
  expect(capture.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
    '投资人看好谁',
    '寻找中国的Sam Altman',
    '工程师的黄金时代',
  ]);
  expect(capture.blocks[6]).toEqual({ kind: 'paragraph', text: '百舸争流,究竟谁能拔得头筹?', line: 9 });
});

test('finds ten related headlines, among them the article itself and five truncated ones', () => {
  expect(capture.related).toEqual([
    '上市公司真金白银提振投资者信心',
    'ChatGPT热引发年薪千万高管辞职潮',
    '上海机场的神奇之线',
    '新能源车制造成新动力 中集车辆估值',
    '海天味业:曾经的酱油茅台,如今不行',
    '69家重庆A股今年一季报:百亚股份和',
    '携程受惠出行需求增',
    '城建设计业绩维持增势 长期发展韧性',
    'A股五大上市险企分红谁家多',
    '华为拒绝“上车”,谁最受伤?',
  ]);
});

test('finds the daily stock, whose closing bracket is missing, and its highlights without the link', () => {
  expect(capture.dailyStocks).toEqual([
    {
      name: '达安基因',
      code: '002030',
      highlights: '投资亮点 1.新冠检测概念,又是熟悉的转折+缺口的模式,最近疫情又出现反复,并且...',
    },
  ]);
});

test('nothing is lost', () => {
  expect(findLostLine(text, capture)).toBeUndefined();
});
