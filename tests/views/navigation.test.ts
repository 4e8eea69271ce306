import { expect, test } from 'vitest';
import { toNavigation } from '../../src/views/navigation.ts';
import { PUBLISHER } from '../support/publisher.ts';

const OWN = { description: '', html: '', pictures: [] };
const pages = [
  { ...OWN, id: 'contact', title: '联系我们', label: '联系' },
  { ...OWN, id: 'terms', title: '转载' },
];
const sections = [{ name: '银行', key: '0123456789ab', articles: ['a'] }];
const namesOf = (navigation: typeof PUBLISHER.navigation, own = pages) =>
  toNavigation({ pages: own, sections }, { ...PUBLISHER, navigation }).map(({ name, address }) => `${name} ${address}`);

test('the navigation leads to sections and to the pages that ask for it', () => {
  expect(namesOf(PUBLISHER.navigation)).toEqual([
    '头版 index.html',
    '银行 sections/0123456789ab.html',
    '股票 stocks/index.html',
    '待收录 wanted.html',
    '搜索 search.html',
    '联系 pages/contact.html',
    '关于 about.html',
  ]);
});

test('the settings say what it leads to, in which order', () => {
  expect(namesOf(['own', 'front'])).toEqual(['联系 pages/contact.html', '头版 index.html']);
});

test('a page about the paper with a name of its own is led to once', () => {
  const about = { ...OWN, id: 'about', title: '关于', label: '本报' };
  expect(namesOf(PUBLISHER.navigation, [about]).slice(-2)).toEqual(['搜索 search.html', '本报 about.html']);
});
