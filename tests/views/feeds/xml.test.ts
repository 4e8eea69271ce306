import fc from 'fast-check';
import { expect, test } from 'vitest';
import { x } from 'xastscript';
import { textElement, toXmlCharacters, toXmlText } from '../../../src/views/feeds/xml.ts';
import { parseXml } from './rules/xml.ts';

test('any text gives well-formed XML, and is parsed back without the characters that XML forbids', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constant(']]>')), (text) => {
      const root = parseXml(toXmlText(x('a', textElement('b', `${text}。`, { c: toXmlCharacters(text) }))));
      // A parser turns carriage returns into line feeds, and all white space in attributes into spaces.
      expect(root.children[0]?.text).toBe(`${toXmlCharacters(text)}。`.replace(/\r\n?/g, '\n'));
    }),
  );
});

test('control characters are removed, and lone surrogates are replaced', () => {
  expect(toXmlCharacters('甲\u0000乙\u001B\uFFFF丙\t')).toBe('甲乙丙\t');
  expect(toXmlCharacters('甲\uD800')).toBe('甲\uFFFD');
});

test('no element is written for an undefined text', () => {
  expect(toXmlText(x('a', textElement('b', undefined)))).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a />\n');
});
