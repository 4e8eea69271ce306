import { existsSync } from 'node:fs';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { drawSharePicture } from '../../../src/build/pictures/share-picture.ts';
import { DEFAULT_COLORS } from '../../../src/settings/colors.ts';
import { DEBIAN_FONTS } from '../../bench/images.ts';

/** `SHARE_FONTS=latin.ttf,han.ttf` names others, of which neither has the characters of the other. */
const [LATIN = '', HAN = ''] = process.env['SHARE_FONTS']?.split(',') ?? DEBIAN_FONTS;
const TITLE = '“大模型”热潮之后，GPT-3的账单谁来付？';

beforeAll(() => {
  if (![LATIN, HAN].every(existsSync))
    throw new Error(
      'No fonts for share images were found. On Debian: apt-get install fonts-droid-fallback fonts-dejavu-core. Elsewhere: SHARE_FONTS=latin.ttf,han.ttf.',
    );
});

const draw = (title: string, kept = new Map<string, Uint8Array>(), fonts = [LATIN, HAN]) =>
  drawSharePicture({ title, source: '某报', paper: '报亭', language: 'zh-Hans', colors: DEFAULT_COLORS.light }, fonts, {
    find: (key) => kept.get(key),
    keep: (key, picture) => kept.set(key, picture),
  });

/** How many pixels of a part are darker than paper. */
async function inkIn(picture: Uint8Array, part: { left: number; top: number; width: number; height: number }) {
  const { data } = await sharp(picture).extract(part).greyscale().raw().toBuffer({ resolveWithObject: true });
  return data.filter((value) => value < 200).length;
}

test('a picture has the size that is shared, its title inside the margins and the paper at its foot', async () => {
  const picture = await draw(TITLE);
  const { width, height, format } = await sharp(picture).metadata();
  expect([width, height, format]).toEqual([1200, 630, 'png']);
  expect(await inkIn(picture, { left: 80, top: 60, width: 1040, height: 300 })).toBeGreaterThan(5000);
  expect(await inkIn(picture, { left: 1000, top: 500, width: 120, height: 100 })).toBeGreaterThan(200);
  for (const left of [0, 1125]) expect(await inkIn(picture, { left, top: 20, width: 75, height: 600 })).toBe(0);
});

test('a very long title leaves the foot alone', async () => {
  const picture = await draw('一个很长的标题'.repeat(30));
  expect(await inkIn(picture, { left: 80, top: 590, width: 1040, height: 35 })).toBe(0);
});

test('the same content gives the same bytes, and is drawn once', async () => {
  const kept = new Map<string, Uint8Array>();
  const first = await draw(TITLE, kept);
  expect(Buffer.from(await draw(TITLE)).equals(first)).toBe(true);
  const [key = ''] = kept.keys();
  kept.set(key, Buffer.from('kept'));
  expect(Buffer.from(await draw(TITLE, kept)).toString()).toBe('kept');
  expect(Buffer.from(await draw(`${TITLE}!`, kept)).toString()).not.toBe('kept');
});

test('a character that no font has is refused by its name', async () => {
  await expect(draw('标题', new Map(), [LATIN])).rejects.toThrow('No font of shareImages has 标 (U+6807) of 《标题》');
  await expect(draw('GPT', new Map(), [HAN])).rejects.toThrow('U+0047');
});
