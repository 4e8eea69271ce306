import { expect, test } from 'vitest';
import { findOutletAndName, findReporter } from '../../../../src/seeds/capture/byline/reporter.ts';

test.each([
  ['某某日报首席记者 王小明', { authors: ['王小明'], outlet: '某某日报' }],
  ['□本报记者 王小明 李红 某地报道', { authors: ['王小明', '李红'] }],
  ['见习记者 王小明 发自某地', { authors: ['王小明'] }],
  ['⊙记者 王小明 ○编辑 李红', { authors: ['王小明'] }],
  ['《某某周刊》作者 王小明', { authors: ['王小明'], outlet: '《某某周刊》' }],
  ['记者从海边了解到潮水', undefined],
  ['王小明', undefined],
])('%s', (text, reporter) => {
  expect(findReporter(text)).toEqual(reporter);
});

test.each([
  ['某某财经 王小明', { authors: ['王小明'], outlet: '某某财经' }],
  ['王小明 李红/某某报', { authors: ['王小明', '李红'], outlet: '某某报' }],
  ['海水 湖水', undefined],
])('%s, above the text', (text, reporter) => {
  expect(findOutletAndName(text)).toEqual(reporter);
});
