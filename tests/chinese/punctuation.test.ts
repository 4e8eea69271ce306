import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  foldPunctuation,
  isFolded,
  repairPunctuation,
  toPunctuationRepair,
} from '../../src/chinese/punctuation/repair.ts';

const seed = readFileSync(new URL('../fixtures/paper/seeds/000_8d5c2cca22707c62.txt', import.meta.url), 'utf8').split(
  '\n',
);

describe('repairs', () => {
  test.each([
    ['a mark between Chinese characters', '百舸争流,究竟谁能拔得头筹?', '百舸争流，究竟谁能拔得头筹？'],
    ['a comma before and after a Latin word', '比如ChatGPT,还有张,GPT-3训练', '比如ChatGPT，还有张，GPT-3训练'],
    ['a comma before and after quotes', '一喊,“要打造中国的OpenAI”,设立', '一喊，“要打造中国的OpenAI”，设立'],
    ['a colon before a title mark', '原文标题:《ChatGPT热》', '原文标题：《ChatGPT热》'],
    ['a bracketed remark', 'PCG(平台与内容事业群)信息', 'PCG（平台与内容事业群）信息'],
    ['a foreign name after its Chinese form', '山姆·阿尔特曼(Sam Altman)被视作', '山姆·阿尔特曼（Sam Altman）被视作'],
    ['a comma after a bracketed foreign name', '阿尔特曼(Sam Altman),OpenAI的', '阿尔特曼（Sam Altman），OpenAI的'],
    ['an explanation of a Latin word', '充分context(语境),少量', '充分context（语境），少量'],
    ['a ticker after a name', '达安基因(002030.SZ)涨停', '达安基因（002030.SZ）涨停'],
    ['a ticker after a name that ends in a letter', '万科A(000002.SZ)', '万科A（000002.SZ）'],
    ['a ticker after a share of another class', '小米集团-W(01810.HK)', '小米集团-W（01810.HK）'],
    ['an opening bracket that is never closed', '每日财股:达安基因(002030', '每日财股：达安基因（002030'],
    ['brackets in brackets', '甲(乙(丙)丁)戊', '甲（乙（丙）丁）戊'],
    ['a half-width bracket paired with a full-width one', '甲（乙)丙', '甲（乙）丙'],
    ['a numbered paragraph in brackets', '(1)整合资源', '（1）整合资源'],
    ['a comma after a percentage', '同比增长12.5%,2022年', '同比增长12.5%，2022年'],
    ['a comma between a number and a date', '上涨至96,2月份', '上涨至96，2月份'],
    ['a comma between two Latin names', '目前有OpenAI,Google两家', '目前有OpenAI，Google两家'],
    ['a mark at the end of a Chinese paragraph', '谁能取代ChatGPT?', '谁能取代ChatGPT？'],
    ['two marks together', '真的吗?!', '真的吗？！'],
    ['a colon before a time', '发布时间:09:30', '发布时间：09:30'],
    ['a comma after an address', '见https://a.cn/b,另见', '见https://a.cn/b，另见'],
    ['a comma between characters outside the Basic Multilingual Plane', '\u{20000},\u{20000}', '\u{20000}，\u{20000}'],
    ['a comma before a space', '你好, 世界', '你好， 世界'],
  ])('%s', (_, captured, shown) => {
    expect(repairPunctuation(captured)).toBe(shown);
  });
});

describe('leaves unchanged', () => {
  test.each([
    ['an empty text', ''],
    ['full-width marks', '百舸争流，究竟谁能拔得头筹？（完）'],
    ['other marks', '1.整合、2.5万、“上车”——《规则》……'],
    ['numbers', '共1,732.76点'],
    ['times and ratios', '09:30至11:30，比例为3:1'],
    ['an address', '见 https://a.cn:80/b?c=1,2;d(3)!e'],
    ['a question mark in an address', 'https://a.cn/?标题=1'],
    ['an e-mail address', '写信给 a.b@c.cn:25'],
    ['code', '命令 `read(中国,"a");` 即可'],
    ['source code', 'window.list.push({code:1,type:2})'],
    ['a ticker', '（600519,SH）'],
    ['a ticker with its exchange first', '（SZ:000333）'],
    ['brackets after a Latin word', '由CEO Sam Altman(Sam)出任'],
    ['a formula', '令f(x,y)=1为真'],
    ['a numbered line', '1)整合资源'],
    ['English', 'Who, then? Sam Altman (OpenAI): me!'],
    ['English with a Chinese name', 'He told Caixin (财新), a magazine in Beijing, that it was so.'],
    ['marks alone', ',:;?!()'],
    ['lone surrogates', '\ud840,\udc00'],
    ['references of HTML', '海水&ldquo;含盐&rdquo;很多，海水&#8220;含盐&#x201d;很多'],
  ])('%s', (_, text) => {
    expect(repairPunctuation(text)).toBe(text);
  });
});

describe('recognizes folded captures', () => {
  test.each([
    ['the seed', seed, true],
    ['no text', [], false],
    ['no mark', ['标题', '一段。'], false],
    ['English', ['A title, and (more)?'], false],
    ['one folded mark', ['标题', '甲,乙。'], true],
    ['four repairable marks for each full-width mark', ['甲,乙,丙,丁,戊', '来源：己'], true],
    ['three repairable marks for each full-width mark', ['甲,乙,丙,丁', '来源：己'], false],
    ['a half-width title above a full-width text', ['甲:乙', '丙，丁，戊，己。'], false],
  ])('%s', (_, texts, expected) => {
    expect(isFolded(texts)).toBe(expected);
  });

  test('leaves a capture that is not folded unchanged', () => {
    const repair = toPunctuationRepair(['甲:乙', '丙，丁，戊，己。']);
    expect(repair('甲:乙')).toBe('甲:乙');
  });

  test('repairs a folded capture', () => {
    expect(toPunctuationRepair(seed)('甲:乙')).toBe('甲：乙');
  });
});

test('repairs all 223 half-width marks of the seed', () => {
  const captured = seed.join('\n');
  const shown = seed.map(toPunctuationRepair(seed)).join('\n');
  const changed = Array.from(captured).filter((mark, at) => mark !== shown[at]);
  expect(changed.join('').replaceAll(/[^,]/g, '')).toHaveLength(192);
  expect(changed.join('').replaceAll(/,/g, '')).toHaveLength(31);
  expect(shown).not.toMatch(/[,:;?!()]/);
  expect(shown).toContain('CEO的期望：1.整合顶级资源的能力。2.足够的远见，');
});

describe('laws', () => {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...',:;?!()，：；？！（）') },
    { weight: 3, arbitrary: fc.constantFrom(...'中文股票年月日、。《》“”‘’"\'`') },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        'A',
        '万科A',
        '1',
        '002030',
        '%',
        '.',
        ' ',
        '\u3000',
        '-',
        '/',
        '=',
        '@',
        'https://a.cn/',
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constantFrom('\ud840', '\udc00', '\u{20000}', '\u0301', '\u200b', '—', '…') },
  );
  const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  test('repairing is idempotent', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = repairPunctuation(text);
        expect(repairPunctuation(once)).toBe(once);
      }),
      { numRuns: 10_000 },
    );
  });

  test('repairing changes only half-width marks to full-width marks, one code unit for one', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const shown = repairPunctuation(text);
        expect(shown).toHaveLength(text.length);
        expect(foldPunctuation(shown)).toBe(foldPunctuation(text));
        expect(shown.normalize('NFKC')).toBe(text.normalize('NFKC'));
        for (let at = 0; at < text.length; at += 1) {
          if (shown[at] !== text[at]) expect(',:;?!()').toContain(text[at]);
        }
      }),
      { numRuns: 10_000 },
    );
  });

  test('repairing a folded text is idempotent', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const shown = repairPunctuation(foldPunctuation(text));
        expect(repairPunctuation(shown)).toBe(shown);
      }),
      { numRuns: 10_000 },
    );
  });

  test('repairing all texts of an article is idempotent', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 4 }), (article) => {
        const repaired = article.map(toPunctuationRepair(article));
        expect(repaired.map(toPunctuationRepair(repaired))).toEqual(repaired);
      }),
      { numRuns: 10_000 },
    );
  });
});

test.each(['中,', '(', ')', '()', '`', 'a,', 'a@,', ',:;?!', ',""', '中( '])(
  'takes a line of millions of %j in linear time',
  (unit) => {
    const text = unit.repeat(Math.ceil(2_000_000 / unit.length));
    const start = performance.now();
    expect(repairPunctuation(text)).toHaveLength(text.length);
    expect(performance.now() - start).toBeLessThan(20_000);
  },
);
