import { expect, test } from 'vitest';
import { parseCapture } from '../../../../src/seeds/capture/parse.ts';

const URL = 'https://tide.example/2023/salt.html';
const TITLE = '海水为什么比湖水咸得多';
const TEXT = [
  '海水里溶解着许多盐，其中最多的是氯化钠，河流从岩石里一点一点带来，几千万年里越积越多，海水便越来越咸。',
  '湖水大多流向别处，盐分留不下来，只有没有出口的内陆湖会像海一样变咸，岸边长年结着一层白色的盐壳。',
].join('\n');

const originOf = (above: string, below = '') => {
  const { title, url, saved } = parseCapture(`${above}\n${TEXT}\n${below}`);
  return [title, url, saved];
};

test.each([
  ['a line of its own above the title', `${URL}\n${TITLE}`],
  ['a line of its own below the title', `${TITLE}\n<${URL}>`],
  ['a label that one program writes', `URL: ${URL}\n${TITLE}`],
  ['words above the title', `原文链接：${URL}\n${TITLE}`],
  ['the source', `${TITLE}\n来源：${URL}`],
  ['the source behind its name', `${TITLE}\n来源：潮汐日报（${URL}）`],
  ['a header of notes', `---\ntitle: ${TITLE}\nsource: "${URL}"\ncreated: 2023-05-01\n---`],
  ['a header', `标题：${TITLE}\n链接：${URL}\n时间：2023-04-25 09:30`],
])('the address of the page is stated by %s', (_, above) => {
  expect(originOf(above).slice(0, 2)).toEqual([TITLE, URL]);
});

test.each([
  `本文链接：${URL}`,
  `請支持獨立媒體，轉發請註明本文鏈接：${URL}`,
  `转载请注明出处：${URL}`,
  `作者：王小明\n链接：${URL}\n来源：潮汐\n著作权归作者所有。`,
])('the address of the page stands below its text: %s', (below) => {
  const { url, blocks } = parseCapture(`${TITLE}\n${TEXT}\n${below}`);
  expect(url).toBe(URL);
  expect(JSON.stringify(blocks)).not.toContain(URL);
});

test.each([
  ['by itself below the text', '', URL],
  ['by itself below the editors', '', `责任编辑：李红\n${URL}`],
  ['of another article', '', `相关报道：${URL}`],
  ['of a picture', `标题：${TITLE}\nimage: https://tide.example/a.jpg`, ''],
  ['of a writer', `${TITLE}\n作者：王小明 https://tide.example/people/7`, ''],
  ['of the front page', `标题：${TITLE}\n链接：https://tide.example/`, ''],
  ['on a disk', `标题：${TITLE}\n链接：file:///C:/a.html`, ''],
])('an address %s is not that of the page', (_, above, below) => {
  expect(originOf(above || TITLE, below)).toEqual([TITLE, undefined, undefined]);
});

test.each([
  [`标题：${TITLE}\n采集时间：2023年5月1日 10:05`, '2023-05-01T10:05'],
  [`title: ${TITLE}\nsource: "${URL}"\ncreated: 2023-05-01`, '2023-05-01'],
  [`Title: ${TITLE}\nSaved: May 1, 2023`, '2023-05-01'],
  [`标题：${TITLE}\n时间：2023-05-01`, undefined],
])('the header of a program says when it saved a page: %j', (above, saved) => {
  expect(originOf(above)[2]).toBe(saved);
});

test('an address that a program broke at its width is whole', () => {
  const broken = [TITLE, ...`${TEXT}\n${TEXT}`.split('\n'), `请支持独立网站，转发请注明本文链接：${URL}`].map(toLynx);
  expect(broken.at(-1)).toMatch(/tide.*\n.*html$/);
  expect(parseCapture(broken.join('\n\n')).url).toBe(URL);
});

/** Breaks a paragraph as lynx does, which takes 60 columns for a line, and two for a Chinese character. */
function toLynx(paragraph: string): string {
  return paragraph.replace(/(?:\p{Script=Han}|[，。：？]|[!-~]{2}){30}/gu, '$&\n');
}

test('an address is no name of a source', () => {
  const sourceOf = (line: string) => parseCapture(`${TITLE}\n${line}\n${TEXT}`).byline.source;
  expect(sourceOf(`来源：${URL}`)).toBeUndefined();
  expect(sourceOf(`来源：潮汐日报（${URL}）`)).toBe('潮汐日报');
  expect(sourceOf('来源：潮汐日报 www.tide.example')).toBe('潮汐日报');
});
