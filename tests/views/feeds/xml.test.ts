import fc from 'fast-check';
import { expect, test } from 'vitest';
import { x } from 'xastscript';
import { textElement, toXmlCharacters, toXmlText } from '../../../src/views/feeds/xml.ts';
import { parseXml } from './rules/xml.ts';

test('any text is well-formed, and comes back as it was but for what XML cannot hold', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constant(']]>')), (text) => {
      const root = parseXml(toXmlText(x('a', textElement('b', `${text}。`, { c: toXmlCharacters(text) }))));
      // A parser takes a carriage return for a new line, and any white space of an attribute for a space.
      expect(root.children[0]?.text).toBe(`${toXmlCharacters(text)}。`.replace(/\r\n?/g, '\n'));
    }),
  );
});

test('halves of characters and control characters are left out', () => {
  expect(toXmlCharacters('甲\u0000乙\u001B\uFFFF丙\t')).toBe('甲乙丙\t');
  expect(toXmlCharacters('甲\uD800')).toBe('甲\uFFFD');
});

test('nothing is written for a text that is not there', () => {
  expect(toXmlText(x('a', textElement('b', undefined)))).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a />\n');
});
