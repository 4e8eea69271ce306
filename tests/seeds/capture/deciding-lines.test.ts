import { expect, test } from 'vitest';
import { parseCapture } from '../../../src/seeds/capture/parse.ts';

const TEXT = '河流把岩石里的盐带进大海，水分蒸发，盐留了下来。\n雨水落到山上，渗进岩石，把其中的矿物一点一点溶解出来。';

test.each([
  [
    'a byline',
    `海水为什么是咸的\n作者：王小明 来源：潮汐日报\n2023-04-25 09:30\n${TEXT}`,
    { 2: 'authors,source', 3: 'published' },
  ],
  [
    'the first of two',
    `海水为什么是咸的\n来源：潮汐日报\n${TEXT}\n来源：湖泊周刊\n责任编辑：李红`,
    { 2: 'source', 6: 'editors' },
  ],
  [
    'the text',
    `海水为什么是咸的\n潮汐日报讯 （记者王小明）${TEXT}\n2023-04-25`,
    { 2: 'authors,source', 4: 'published' },
  ],
  [
    'a day without its year',
    `http://tide.example/2023/0425/1.html\n海水为什么是咸的\n04-25 09:30 来源：潮汐日报\n${TEXT}`,
    { 3: 'source,published' },
  ],
  ['the time of a change', `海水为什么是咸的\n更新时间：2023-04-25 09:30\n${TEXT}`, { 2: 'published' }],
])('the lines that decided the byline: %s', (_, text, deciding) => {
  const { lines } = parseCapture(text);
  expect(Object.fromEntries(lines.flatMap(({ line, decides }) => (decides ? [[line, String(decides)]] : [])))).toEqual(
    deciding,
  );
});
