import { expect, test } from 'vitest';
import { findFrontPicture } from '../../src/views/front-picture.ts';

const find = (html: string) => findFrontPicture(html, 'a', 'index.html');
const image = (width: number, height: number, src = '../pictures/a.webp') =>
  `<figure><img src="${src}" width="${width}" height="${height}" alt=""></figure>`;

test('the first picture of a usual shape, with its address counted from the page', () => {
  expect(find(`<p>一</p>${image(600, 400)}${image(800, 500, '../pictures/b.webp')}`)).toEqual({
    src: 'pictures/a.webp',
    width: 600,
    height: 400,
  });
});

test.each([
  ['a mark', image(299, 200)],
  ['a banner', image(600, 240)],
  ['a chart that is higher than wide', image(600, 600)],
  ['a picture of unknown size', '<img src="a.webp" alt="">'],
  ['a text without pictures', '<p>一</p>'],
])('%s is none', (_what, html) => {
  expect(find(html)).toBeUndefined();
  expect(find(`${html}${image(600, 400)}`)?.src).toBe('pictures/a.webp');
});
