import { expect, test } from 'vitest';
import { editionOf, toArticle, written } from '../sample.ts';

/** Articles of one paragraph each, and what the edition knows of their companies: `name=other names#codes: articles`. */
const companiesIn = (...texts: string[]) =>
  editionOf(texts.map((text, at) => toArticle(`a${at}`, { body: written(text) }))).companies.map(
    ({ name, otherNames, codes, articles }) =>
      `${[name, ...otherNames.map((other) => other.name).sort()].join('=')}${codes.map((code) => `#${code}`).join('')}: ${articles.map(({ article }) => article).join(' ')}`,
  );

test('a company is named by its code in one article and without it in another', () => {
  expect(companiesIn('鹭塘电器(600000)涨停。', '昨天鹭塘电器发布公告。', '别的事。')).toEqual([
    '鹭塘电器#600000: a0 a1',
  ]);
});

test('a block of code names no company', () => {
  const code = ['name: 鹭塘电器', 'name: 芦汀港务(600001)'];
  const { companies, stocks } = editionOf([
    toArticle('a', { body: { kind: 'written', paragraphs: ['别的事。'], code } }),
    toArticle('b', { body: written('买入鹭塘电器(600000)。') }),
  ]);
  expect(companies.map(({ name, articles }) => [name, articles.map(({ article }) => article)])).toEqual([
    ['鹭塘电器', ['b']],
  ]);
  expect(stocks.map(({ name }) => name)).toEqual(['鹭塘电器']);
});

test('a name by its form has a page if two articles name it', () => {
  expect(companiesIn('走访鹭塘银行、芦汀银行。', '鹭塘银行回应。')).toEqual(['鹭塘银行: a0 a1']);
});

test('a name that an article states counts in all articles, unless two companies claim it', () => {
  const stated = '鹭塘置地控股有限公司(下称“鹭置”)今天上市。';
  expect(companiesIn(stated, '鹭置的股价上涨。')).toEqual(['鹭置=鹭塘置地控股有限公司: a0 a1']);
  expect(companiesIn(stated, '鹭州置业发展有限公司(下称“鹭置”)破产。', '鹭置的股价上涨。')).toEqual([]);
});

test('the shares of one company stand together: with one name but for the mark of the share, or in one pair of brackets', () => {
  expect(companiesIn('鹭塘A(000001)和鹭塘B(200001)。', '鹭塘的公告。')).toEqual([
    '鹭塘=鹭塘A=鹭塘B#000001#200001: a0 a1',
  ]);
  expect(companiesIn('鹭塘电器(600000,02002.HK)。', '鹭塘电器。')).toEqual(['鹭塘电器#02002#600000: a0 a1']);
});

test('what a share is called in Hong Kong beside its name on the mainland makes no other company of it', () => {
  expect(companiesIn('鹭塘A(000001)涨停。', '鹭塘企业(02202.HK)涨停。', '鹭塘企业股份有限公司、芦汀的公告。')).toEqual([
    '鹭塘A=鹭塘企业=鹭塘企业股份有限公司#000001#02202: a0 a1 a2',
  ]);
  expect(companiesIn('鹭塘电器(600000)涨停。', '鹭塘企业(02202.HK)涨停。')).toHaveLength(2);
});

test('names that differ only in the case of their letters are one company, which has one page', () => {
  expect(companiesIn('买入LT电器(600000)。', '买入Lt电器(600001)。')).toEqual(['LT电器=Lt电器#600000#600001: a0 a1']);
});

test('two companies with one beginning are two', () => {
  expect(companiesIn('买入鹭塘电器(600000)、鹭塘银行(600001)。', '鹭塘银行。')).toEqual([
    '鹭塘电器#600000: a0',
    '鹭塘银行#600001: a0 a1',
  ]);
});

test('a full name and the same without its legal form are one company', () => {
  expect(companiesIn('买入鹭塘电器、芦汀股份。', '鹭塘电器股份有限公司公告。', '鹭塘电器。')).toEqual([
    '鹭塘电器=鹭塘电器股份有限公司: a0 a1 a2',
  ]);
});

test('a full name that the dictionary takes for one word is one company with the same without its country', () => {
  expect(companiesIn('中国红十字会集团有限公司(下称“中红”)中标。', '红十字会(600000)涨停。')).toEqual([
    '中红=中国红十字会集团有限公司=红十字会#600000: a0 a1',
  ]);
});

test('of a name with a word of its sentence the name counts', () => {
  expect(companiesIn('“加仓鹭塘银行”，他说。', '他看好鹭塘银行、芦汀银行。', '鹭塘银行。')).toEqual([
    '鹭塘银行: a0 a1 a2',
  ]);
});

test('a text in traditional characters names the same company, which has its simplified name if any text prints it', () => {
  const traditional = '買入鷺塘電器、蘆汀電器。';
  expect(companiesIn(traditional, '鹭塘电器公告。', '鹭塘电器、芦汀Ａ。')).toEqual(['鹭塘电器: a0 a1 a2']);
  expect(companiesIn(traditional, '鷺塘電器、蘆汀Ａ。')).toEqual(['鷺塘電器: a0 a1']);
});

test('a company has the first sentence of the text that names it, and none if only the title does', () => {
  const text = written('别的事。他去了鹭塘银行。鹭塘银行说不。');
  const { companies } = editionOf([
    toArticle('a', { body: text }),
    toArticle('b', { title: '鹭塘银行、芦汀银行涨停' }),
  ]);
  expect(companies[0]?.articles).toEqual([
    { article: 'a', sentence: '他去了鹭塘银行。', times: 2 },
    { article: 'b', times: 1 },
  ]);
});

test('the name before 集团 alone means the company only where the article says so, or lists it with companies', () => {
  const group = '鹭塘集团、芦汀集团。';
  expect(companiesIn(group, '鹭塘今天下雨。')).toEqual([]);
  expect(companiesIn(group, '鹭塘今天下雨。', '芦汀、鹭塘等企业签约。')).toEqual([
    '芦汀: a0 a2',
    '鹭塘=鹭塘集团: a0 a1 a2',
  ]);
});

test('the name before 股份 alone is no other name of it, since a group may have it', () => {
  expect(companiesIn('哈姆雷特股份、鹭塘电器。', '哈姆雷特签约。', '哈姆雷特股份的公告。')).toEqual([
    '哈姆雷特股份: a0 a2',
  ]);
});

test('the name before 集团 with another noun behind it is another company', () => {
  expect(companiesIn('夸父集团、芦汀集团。', '夸父环保涨停。', '夸父涨停。')).toEqual(['夸父集团=夸父: a0 a2']);
});

test('of names as frequent a company is called by one that tells what it is', () => {
  expect(companiesIn('鹭塘中国(01234.HK)涨停，鹭塘回应。')).toEqual(['鹭塘中国=鹭塘#01234: a0']);
});

test('a name of two words in one list of companies is one, unless it says that it is something else', () => {
  expect(companiesIn('买入芦汀电器、中国鹭棠、鹭洲股份。', '中国鹭棠公告。')).toEqual(['中国鹭棠: a0 a1']);
  expect(companiesIn('会上有鹭棠电器、国际鹭棠协会等企业。', '国际鹭棠协会回应。')).toEqual([]);
});

test('a name of three characters that is no word needs no code to be found', () => {
  expect(companiesIn('獐子滩(300999)涨停。', '昨天獐子滩公告。')).toEqual(['獐子滩#300999: a0 a1']);
});

test('of two companies with one short name in lists, what stands before another noun is neither', () => {
  expect(companiesIn('芦汀、鹭塘等企业签约。', '鹭塘签约。', '鹭塘客车签约。')).toEqual(['鹭塘: a0 a1']);
  expect(companiesIn('芦汀、Lutang等企业签约。', 'Lutang签约。', 'Lutang分析表明。')).toEqual(['Lutang: a0 a1']);
});

test('an article has its companies, the most named first', () => {
  const names = '鹭塘银行、芦汀银行。芦汀银行。';
  const { byId } = editionOf([toArticle('a', { body: written(names) }), toArticle('b', { body: written(names) })]);
  expect(byId.get('a')?.companies.map(({ name }) => name)).toEqual(['芦汀银行', '鹭塘银行']);
});

test('companies in the same articles are named together', () => {
  const names = '鹭塘银行、芦汀银行。';
  const { companies } = editionOf([toArticle('a', { body: written(names) }), toArticle('b', { body: written(names) })]);
  expect(companies.map(({ name, together }) => [name, together.map((other) => [other.name, other.articles])])).toEqual([
    ['芦汀银行', [['鹭塘银行', 2]]],
    ['鹭塘银行', [['芦汀银行', 2]]],
  ]);
});

test('companies do not depend on the order of the articles', () => {
  const articles = ['鹭塘A(000001)。', '鹭塘、芦汀银行。', '芦汀银行、鹭塘集团。'].map((text, at) =>
    toArticle(`a${at}`, { body: written(text) }),
  );
  expect(editionOf(articles.toReversed()).companies).toEqual(editionOf(articles).companies);
});
