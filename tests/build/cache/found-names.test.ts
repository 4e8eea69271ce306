import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNames } from '../../../src/archive/companies/named-in-text.ts';
import { openCache } from '../../../src/build/cache/cache.ts';
import { findNamesAgain } from '../../../src/build/cache/found-names.ts';
import { toArticle, written } from '../../archive/sample.ts';

const NAMES = ['鹭塘电器', '鹭塘', '芦汀银行', '獐子滩', '光獐子滩'];
const PIECES = [...NAMES, '客车', '签约', '。', '，昨天'];

const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(''));
const names = fc.dictionary(fc.constantFrom(...NAMES), fc.boolean()).map((each) => new Map(Object.entries(each)));
const archive = fc.dictionary(fc.constantFrom('a', 'b', 'c'), text);

test('what is found again after any change of texts and of names is what a search of all articles finds', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ names, archive }), { minLength: 2, maxLength: 4 }), (builds) => {
      const cache = openCache(mkdtempSync(join(tmpdir(), 'baoting-')));
      for (const { names, archive } of builds) {
        const articles = Object.keys(archive).map((id) => toArticle(id, { title: '鹭塘签约' }));
        const bodyOf = (id: string) => written(archive[id] ?? '');
        const again = findNamesAgain(cache, (id) => archive[id] ?? '');
        expect(again(names, articles, bodyOf)).toEqual(findNames(names, articles, bodyOf));
      }
      cache.close();
    }),
    { numRuns: 200 },
  );
});

test('an unchanged article is not looked into again, if no name in it is new', () => {
  const cache = openCache(mkdtempSync(join(tmpdir(), 'baoting-')));
  const articles = ['a', 'b'].map((id) => toArticle(id, { title: '签约' }));
  const looked: string[] = [];
  const find = (names: string[], b: string) => {
    looked.length = 0;
    const bodyOf = (id: string) => {
      looked.push(id);
      return written(id === 'a' ? '鹭塘电器签约。' : b);
    };
    const sought = new Map(names.map((name) => [name, false]));
    findNamesAgain(cache, (id) => (id === 'a' ? id : b))(sought, articles, bodyOf);
    return looked.join('');
  };
  expect(find(['鹭塘电器'], '下雨。')).toBe('ab');
  expect(find(['鹭塘电器'], '下雨。')).toBe('');
  expect(find(['鹭塘电器'], '鹭塘电器。')).toBe('b');
  cache.close();
});
