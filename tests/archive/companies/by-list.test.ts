import { expect, test } from 'vitest';
import { namesByList } from '../../../src/archive/companies/by-list.ts';

const namesIn = (text: string) => namesByList(text).map(({ name, isClassed }) => `${name}${isClassed ? '!' : ''}`);

test('the items of a list that says what they are, but for the first, are names', () => {
  expect(namesIn('记者走访甲、鹭棠、沐澜等房企。')).toEqual(['鹭棠!', '沐澜!']);
  expect(namesIn('记者走访甲、鹭棠和沐澜等多家互联网企业。')).toEqual(['鹭棠!', '沐澜!']);
});

test.each([
  ['近日，鹭棠、沐澜等房企表态。', ['鹭棠!', '沐澜!']],
  ['鹭棠、沐澜等龙头股上涨。', ['鹭棠!', '沐澜!']],
  ['近日，包括鹭棠、沐澜等房企。', ['沐澜!']],
  ['近日走访鹭棠、沐澜等房企。', ['沐澜!']],
  ['除鹭棠、沐澜等房企外。', ['沐澜!']],
])('the first item is a name behind a mark, and with no word of its sentence before it: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test('a list of which a third have the form of a company names companies', () => {
  expect(namesIn('重仓鹭棠电器、海渟龙膏、橘洲智能、沐澜股份、苇岸、芦汀。')).toEqual(['海渟龙膏', '橘洲智能', '芦汀']);
  expect(namesIn('重仓鹭棠电器、海渟龙膏、橘洲智能、沐澜股份、苇岸、芦汀、鹭塘、沐沅。')).toEqual([]);
  expect(namesIn('芦汀药业、鹭棠药业、沐澜药业涉及的罚款。')).toEqual([]);
  expect(namesIn('他去过鹭棠、沐澜、橘洲和苇岸。')).toEqual([]);
});

test.each(['包括医药、光伏、储能等企业。', '来自甲、北京、上海等企业。', '有甲、银行、保险等公司。'])(
  'kinds and places are no names: %s',
  (text) => {
    expect(namesIn(text).filter((name) => !/光伏|储能/.test(name))).toEqual([]);
  },
);
