import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addFormerId, addToFrontMatter } from '../../../src/seeds/markdown/add-former-id.ts';
import { parseFields } from '../../../src/seeds/markdown/front-matter.ts';

describe('a former id is added', () => {
  test.each([
    ['to nothing', '', 'formerly: [tide]\n'],
    ['to comments', '# 更正\n# deck: 甲', '# 更正\n# deck: 甲\nformerly: [tide]\n'],
    ['behind other fields', 'title: 潮水\n# formerly: [乙]\n', 'title: 潮水\n# formerly: [乙]\nformerly: [tide]\n'],
    ['to a list on a line', 'formerly: [sea]\n# 题\ntitle: 潮水\n', 'formerly: [sea, tide]\n# 题\ntitle: 潮水\n'],
    ['to an empty list', 'formerly: []\n', 'formerly: [tide]\n'],
    ['where the list is missing', 'formerly:\ntitle: 潮水\n', 'formerly: [tide]\ntitle: 潮水\n'],
    [
      'to a list of lines',
      'formerly:\n  - sea\n  # 旧\ntitle: 潮水\n',
      'formerly:\n  - sea\n  - tide\n  # 旧\ntitle: 潮水\n',
    ],
    ['to a list of lines at the margin', 'formerly:\n- sea\n', 'formerly:\n- sea\n- tide\n'],
    ['with the line ends of Windows', 'title: 潮水\r\n', 'title: 潮水\r\nformerly: [tide]\r\n'],
    ['with the indent of the other fields', '  title: 潮水\n', '  title: 潮水\n  formerly: [tide]\n'],
    ['only once', 'formerly: [tide]\n', 'formerly: [tide]\n'],
  ])('%s', (_where, yaml, expected) => {
    expect(addFormerId(yaml, 'tide')).toBe(expected);
  });

  test.each(['002030', '1e5', 'null', 'true', '2023-04-25', '.x', '-', '~x'])('and read as the text %s', (id) => {
    expect(parseFields(addFormerId('title: 潮水\n', id) ?? '').fields).toEqual({ title: '潮水', formerly: [id] });
  });

  test.each(['formerly: sea\n', 'title: [潮水\n', '潮水\n'])('not to %j', (yaml) => {
    expect(addFormerId(yaml, 'tide')).toBeUndefined();
  });
});

test('the rest of a written seed stays byte for byte', () => {
  const seed = '\ufeff---\r\ntitle:   "潮水"\r\n# 甲\r\n---\r\n\r\n正文\r\n---\r\nformerly: 不是字段\r\n';
  expect(addToFrontMatter(seed, 'tide')).toBe(seed.replace('# 甲\r\n', '# 甲\r\nformerly: [tide]\r\n'));
  expect(addToFrontMatter('没有字段的正文。\n', 'tide')).toBeUndefined();
});

test('ids are kept in the order in which they are added, whatever they are', () => {
  const id = fc.stringMatching(/^[A-Za-z0-9._-]{1,12}$/);
  fc.assert(
    fc.property(fc.uniqueArray(id, { maxLength: 6 }), (ids) => {
      const yaml = ids.reduce((text, each) => addFormerId(text, each) ?? '', 'title: 潮水\n');
      expect(parseFields(yaml).fields['formerly'] ?? []).toEqual(ids);
    }),
  );
});
