import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { convertPicture } from '../../../src/build/pictures/convert-picture.ts';
import { findPicture } from '../../../src/build/pictures/find-picture.ts';
import { newFolder } from '../../support/checkout.ts';

const place = newFolder();
const folders = { seeds: join(place, 'seeds'), shared: join(place, 'public') };
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="9" height="9"/></svg>';

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#a8261b' } });
const beside = (name: string) => join(folders.seeds, name);

beforeAll(async () => {
  for (const folder of [folders.seeds, join(folders.shared, 'marsh')]) mkdirSync(folder, { recursive: true });
  const bytes = await plain(60, 40).png().toBuffer();
  for (const name of ['reed.png', '芦 苇#1.png']) writeFileSync(beside(name), bytes);
  for (const name of ['own.png', 'marsh/丛 一.png']) writeFileSync(join(folders.shared, name), bytes);
  writeFileSync(join(place, 'secret.png'), bytes);
  symlinkSync(join(place, 'secret.png'), beside('link.png'));
  writeFileSync(beside('text.png'), '这不是图片');
  writeFileSync(beside('drawing.svg'), DRAWING);
  writeFileSync(beside('script.svg'), DRAWING.replace('<rect', '<script>alert(1)</script><rect'));
  writeFileSync(beside('handler.svg'), DRAWING.replace('<rect', '<rect onload="alert(1)"'));
  await plain(3000, 2000).jpeg().withMetadata({ orientation: 6 }).toFile(beside('upright.jpg'));
  await plain(10, 20_000).png().toFile(beside('long.png'));
  const frames = [plain(8, 6), plain(8, 6).negate()].map((frame) => frame.png().toBuffer());
  const film = await Promise.all(frames);
  await sharp(film, { join: { animated: true } })
    .gif()
    .toFile(beside('film.gif'));
});

afterAll(() => rmSync(place, { recursive: true }));

test.each(['reed.png', './reed.png', 'reed.png?v=1', '%72eed.png'])('%s is beside the seed', async (stated) => {
  expect(await findPicture(stated, folders)).toMatchObject({
    address: expect.stringMatching(/^pictures\/[0-9a-f]{16}\.webp$/),
    width: 60,
    height: 40,
    file: beside('reed.png'),
  });
});

test('a name may hold Chinese, spaces and signs', async () => {
  expect(await findPicture('芦 苇%231.png', folders)).toMatchObject({ file: beside('芦 苇#1.png') });
});

test.each([
  '/marsh/丛 一.png',
  'marsh/%E4%B8%9B%20一.png',
  '../marsh/丛 一.png',
  '../public/marsh/丛 一.png',
  './marsh/丛 一.png',
])('%s is in public/, and stays where it is', async (stated) => {
  const found = await findPicture(stated, folders);
  expect(found).toMatchObject({ address: 'marsh/%E4%B8%9B%20%E4%B8%80.png', width: 60, height: 40 });
  expect(found).not.toHaveProperty('file');
});

test('a picture that is not beside the seed may stand in public/ itself', async () => {
  expect(await findPicture('own.png', folders)).toMatchObject({ address: 'own.png' });
});

test.each([
  [
    'none.png',
    'There is no picture none.png, neither beside the seed nor in public/. Put it there, or correct its address.',
  ],
  ['../../secret.png', expect.stringMatching(/^There is no picture /)],
  ['/../secret.png', expect.stringMatching(/^There is no picture /)],
  ['marsh/../../secret.png', expect.stringMatching(/^There is no picture /)],
  ['%2e%2e/%2e%2e/secret.png', expect.stringMatching(/^There is no picture /)],
  ['link.png', expect.stringMatching(/^There is no picture /)],
  ['\0.png', expect.stringMatching(/^There is no picture /)],
  ['reed.md', 'Expected a picture that ends in .jpg, .png, .webp, .gif, .avif or .svg. Correct reed.md.'],
  ['text.png', 'text.png cannot be read as a picture. Save it anew in another format.'],
  ['script.svg', 'script.svg holds a script or another page. Take it out.'],
  ['handler.svg', 'handler.svg holds a script or another page. Take it out.'],
])('%j is refused', async (stated, problem) => {
  expect(await findPicture(stated, folders)).toEqual({ problem });
});

describe('a picture is converted to the size that its page states', () => {
  test.each([
    ['upright.jpg', 1440, 2160],
    ['reed.png', 60, 40],
    ['long.png', 8, 16_383],
    ['film.gif', 8, 6],
  ])('%s', async (name, width, height) => {
    expect(await findPicture(name, folders)).toMatchObject({ width, height });
    const converted = await sharp(await convertPicture(await readFile(beside(name))), { animated: true }).metadata();
    expect(converted).toMatchObject({ format: 'webp', width });
    expect(converted.pageHeight ?? converted.height).toBe(height);
    expect(converted.pages ?? 1).toBe(name === 'film.gif' ? 2 : 1);
  });

  test('a drawing stays as it is', async () => {
    expect(await findPicture('drawing.svg', folders)).toMatchObject({
      address: expect.stringMatching(/\.svg$/),
      width: 40,
      height: 30,
    });
    expect(new TextDecoder().decode(await convertPicture(await readFile(beside('drawing.svg'))))).toBe(DRAWING);
  });
});
