import { expect, test } from 'vitest';
import { keyOf } from '../../../src/archive/headlines/normalise.ts';
import { renamedCompaniesIn } from '../../../src/views/receipt/renamed-companies.ts';
import { editionOf, toArticle, written } from '../../archive/sample.ts';

const edition = editionOf([
  toArticle('a', { body: written('鹭塘电器、芦汀股份。') }),
  toArticle('b', { body: written('鹭塘电器股份有限公司公告，鹭塘电器涨停。') }),
]);
const [present, former] = ['鹭塘电器', '鹭塘电器股份有限公司'].map((name) => `companies/${keyOf(name)}.html`);
const filesOf = (...addresses: (string | undefined)[]) => ({
  files: Object.fromEntries(addresses.map((address) => [address ?? '', { sha256: '', size: 0 }])),
});

test('the page of a company under another of its names leads on to its page', () => {
  expect(renamedCompaniesIn(edition, filesOf(present, former) as never)).toEqual([
    { address: former, to: present, title: '鹭塘电器' },
  ]);
});

test('no page leads on that was not there', () => {
  expect(renamedCompaniesIn(edition, filesOf(present) as never)).toEqual([]);
});
