import { expect, test } from 'vitest';
import { parseFrontMatter } from '../../../src/seeds/markdown/front-matter.ts';

test('splits the fields from the Markdown and finds the line of each field', () => {
  const read = parseFrontMatter('---\ntitle: 标题\nbyline:\n  authors: 张三\n  published: 2023-04-25\n---\n正文\n');
  expect(read.fields).toEqual({ title: '标题', byline: { authors: '张三', published: '2023-04-25' } });
  expect(read.markdown).toBe('正文\n');
  expect(read.firstLine).toBe(7);
  expect(read.lineOf(['byline', 'authors'])).toBe(4);
  expect(read.lineOf(['byline', 'source'])).toBe(3);
  expect(read.lineOf(['deck'])).toBe(2);
});

test('the line of an entry of a list is its own, and that of what is missing the one around it', () => {
  const { lineOf } = parseFrontMatter('---\n# 注\ntitle: 甲\nrelated:\n  - 乙\n  - 丙\n---\n正文\n');
  expect([['title'], ['related', 1], ['related', 7], ['next'], []].map(lineOf)).toEqual([3, 6, 4, 2, 2]);
});

test.each([
  ['600000', '600000'],
  ['000007', '000007'],
  ['1e5', '1e5'],
  ['1.0', '1.0'],
  ['0x1F', '0x1F'],
  ['0o17', '0o17'],
  ['12:30:45', '12:30:45'],
  ['yes', 'yes'],
  ['No', 'No'],
  ['true', 'true'],
  ['.inf', '.inf'],
  ['2021-03-08', '2021-03-08'],
  ['2021-03-08 07:45:00', '2021-03-08 07:45:00'],
  ['海盐#1井', '海盐#1井'],
  ['"海盐 #1 井"', '海盐 #1 井'],
  ['海盐：涨', '海盐：涨'],
  ['海盐:涨', '海盐:涨'],
  ['~', null],
  ['null', null],
  ['', null],
])('a value is the text that stands there: %s', (yaml, value) => {
  expect(parseFrontMatter(`---\ntitle: ${yaml}\n---\n正文`).fields).toEqual({ title: value });
});

test.each([
  ['海盐\n  青石', '海盐青石'],
  ['>\n  海盐，\n  青石 salt\n  and stone', '海盐，青石 salt and stone'],
  ['|\n  海盐\n\n  青石', '海盐青石'],
  ['"海盐\\n青石"', '海盐青石'],
  ['海盐，\n  salt', '海盐，salt'],
  ['海盐 青石', '海盐 青石'],
  ['a\u2028b', 'a b'],
])('a text of several lines is one line, without a gap in Chinese: %j', (yaml, value) => {
  expect(parseFrontMatter(`---\ndeck: ${yaml}\n---\n正文`).fields).toEqual({ deck: value });
});

test.each(['\u061c', '\u180e', '\u200b', '\u200f', '\u202e', '\u2060', '\u2066', '\ufeff'])(
  '%j is taken out of names and values, however it is written',
  (mark) => {
    const escaped = `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
    const { fields } = parseFrontMatter(
      `---\nti${mark}tle: 盐${mark}商\nrelated: ["${escaped}号", "\\u0001\u{1f469}\u200d\u{1f33e}"]\n---\n`,
    );
    expect(fields).toEqual({ title: '盐商', related: ['号', '\u{1f469}\u200d\u{1f33e}'] });
  },
);

test('a control character is refused with its line, since the bundler of .mdx files takes none', () => {
  expect(parseFrontMatter('---\ntitle: 甲\ndeck: 乙\u0001\n---\n正文').problem).toEqual({
    line: 3,
    message: 'Expected text, but the line holds the control character U+0001. Remove it.',
  });
});

test.each([
  ['title: 青石桥 #2 通车', 2, 'here YAML would leave out #2 通车. Put a value with # in it between quotes: "…".'],
  ['title: #2 桥通车', 2, 'leave out #2 桥通车.'],
  ['title: 甲\nbyline: # 署名\n  source: 乙', 3, 'leave out # 署名.'],
  ['title: 甲\nrelated:\n  - 乙\n  - 丙 # 丁', 5, 'leave out # 丁.'],
  ['title: 甲\nrelated: [乙, # 丙\n  丁]', 3, 'leave out # 丙.'],
  ['title: "甲" # 乙', 2, 'leave out # 乙.'],
  ['title: "甲\n  乙" # 丙', 3, 'leave out # 丙.'],
  ['title: *ST青石涨停', 2, '*ST青石涨停. Put the value between quotes.'],
  ['title: &A股 大涨', 2, '&A股. Put the value between quotes.'],
  ['title: !重要 通知', 2, 'Put the value between quotes.'],
  ['title: 甲\nrelated: [乙, *丙]', 3, '*丙. Put the value between quotes.'],
  ['title：青石桥', 2, 'Expected title: with a half-width colon and a space behind it, found title：. Correct it.'],
  ['title:青石桥', 2, 'found title:. Correct it.'],
  ['title:\u3000青石桥', 2, 'found title:. Correct it.'],
  ['title: 甲\ndeck：乙', 3, 'found deck：. Correct it.'],
  ['title：甲\ndeck: 乙', 2, 'found title：. Correct it.'],
  ['title: 甲\nbyline:\n  authors：[乙]', 4, 'found authors：. Correct it.'],
  ['title: 甲\nbyline: { source：乙 }', 3, 'found source：. Correct it.'],
  ['title: 甲\ntags：乙', 3, 'found tags：. Correct it.'],
  ['随便写的', 2, 'Expected fields, such as title: 标题'],
  ['- 甲\n- 乙', 2, 'Expected fields, such as title: 标题'],
  [
    'title: 甲\n———\n正文',
    3,
    'Expected --- to end the front matter, found “———”. Write three hyphens at the beginning of the line.',
  ],
  ['title: 甲\n...\n正文', 3, 'found “...”.'],
])('what YAML would read in another way than it is meant is refused with its line: %j', (yaml, line, message) => {
  const { problem } = parseFrontMatter(`---\n${yaml}\n---\n正文`);
  expect(problem?.line).toBe(line);
  expect(problem?.message).toContain(message);
});

test('a message quotes only the beginning of a long comment', () => {
  const { problem } = parseFrontMatter(`---\ntitle: 甲 #${'长'.repeat(50_000)}\n---\n正文`);
  expect(problem?.message).toContain('#长长');
  expect(problem?.message.length).toBeLessThan(300);
});

test.each([
  '# 注\ntitle: 甲\nbyline:\n  # 又注\n  source: 乙\n# 完',
  'title: 甲\ndeck: |\n  # 一\n  source：某报\n  二 # 三',
  'title: source：某报',
  'title: 甲\nrelated:\n  - next：明年\n  - "# 一"',
  "title: '甲 & 乙! *'",
])('what stands at its place is taken: %j', (yaml) => {
  expect(parseFrontMatter(`---\n${yaml}\n---\n正文`).problem).toBeUndefined();
});

test.each([
  [
    '# 青石桥\n\n正文',
    1,
    'Expected front matter on line 1, but found a heading. Replace it by three lines: ---, title: 青石桥, ---.',
  ],
  [
    '正文\n---\n又一段\n---\n',
    1,
    'Expected front matter on line 1, but found text. Begin the file with three lines: ---, title: 标题, ---.',
  ],
  ['\n\n---\ntitle: 甲\n---\n', 1, 'but the line is blank. Remove the blank lines above ---.'],
  ['\n正文', 1, 'but the line is blank, and no --- follows. Begin the file with three lines'],
  ['+++\ntitle = "甲"\n+++\n', 1, 'but it is TOML between lines of +++. Write it as YAML'],
  ['{\n  "title": "甲"\n}\n正文', 1, 'but it is JSON. Write it as YAML'],
  [';;;\n"title": "甲"\n;;;\n正文', 1, 'but it is JSON. Write it as YAML'],
  ['title: 甲\n---\n正文', 1, 'but no line of --- stands above the fields. Add it.'],
  ['title：甲\n---\n正文', 1, 'but no line of --- stands above the fields. Add it.'],
  ['－－－\ntitle: 甲\n－－－\n', 1, 'but the line is not ---. Write three hyphens, with nothing before them.'],
  [' ---\ntitle: 甲\n---\n', 1, 'but the line is not ---.'],
  ['\u200b---\ntitle: 甲\n---\n', 1, 'but the line holds an invisible character. Write it anew: ---.'],
  ['---yaml\ntitle: 甲\n---\n', 1, 'but there is more than --- on the line.'],
  ['---\ntitle: 甲\n\n正文', 1, 'Expected a line of --- below the fields, too. Add it.'],
  [
    '---\ntitle: 甲\n ---\n\n正文',
    3,
    'Expected --- to end the front matter, found “---”. Write three hyphens at the beginning of the line.',
  ],
])('a file without front matter is refused, and says what to write: %j', (text, line, message) => {
  const { problem } = parseFrontMatter(text);
  expect(problem?.line).toBe(line);
  expect(problem?.message).toContain(message);
});

test('a thematic break in the body does not end the front matter', () => {
  expect(parseFrontMatter('---\ntitle: a\n---\n正文\n\n---\n\n又一段\n').markdown).toBe('正文\n\n---\n\n又一段\n');
});

test.each([
  ['title: a: b', 2],
  ['title: [快讯] 青石', 2],
  ['title: - 青石', 2],
  ['title: @青石', 2],
  ['title: "a', 3],
])('reports the line of invalid YAML: %s', (yaml, line) => {
  const { problem } = parseFrontMatter(`---\n${yaml}\n---\n正文`);
  expect(problem?.line).toBe(line);
  expect(problem?.message).toMatch(/^The front matter is not valid YAML: .*between quotes\.$/);
});

test.each([
  ['title: a\ntitle: b', 3, 'Expected each field only once, found this one again. Remove one of the two.'],
  ['byline:\n\tsource: a', 3, 'Expected spaces at the beginning of the line, found a tab. Write spaces.'],
])('says in plain words what is wrong: %j', (yaml, line, message) => {
  expect(parseFrontMatter(`---\n${yaml}\n---\n正文`).problem).toEqual({ line, message });
});

test('aliases that expand exponentially are refused', () => {
  const levels = [...'abcdefghij'].map(
    (name, at, all) => `${name}: &${name} [${at ? `*${all[at - 1]}, `.repeat(9) : '1'}]`,
  );
  expect(parseFrontMatter(`---\n${levels.join('\n')}\n---\n`).problem).toBeDefined();
});

test.each([
  ['deeply nested lists without brackets', '- '.repeat(40_000), 2],
  ['deeply nested lists', `title: ${'['.repeat(10_000)}${']'.repeat(10_000)}`, 2],
  ['more keys than an article has', Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`).join('\n'), 1],
])('%s are refused without long parsing', (_, yaml, line) => {
  expect(parseFrontMatter(`---\n${yaml}\n---\n正文`).problem?.line).toBe(line);
});
