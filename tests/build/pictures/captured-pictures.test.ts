import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Block } from '../../../src/archive/article.ts';
import { findCapturedPictures, readPublished } from '../../../src/build/pictures/captured-pictures.ts';
import { convertPicture } from '../../../src/build/pictures/convert-picture.ts';
import { newFolder } from '../../support/checkout.ts';

const place = newFolder();
const page = join(place, '海水.html');
const picture = sharp({ create: { width: 90, height: 50, channels: 3, background: '#3a6a8a' } });
const ADDRESS = /^pictures\/[0-9a-f]{16}\.webp$/;
let png: Buffer;

beforeAll(async () => {
  mkdirSync(join(place, '海水_files'));
  png = await picture
    .png()
    .withExif({ IFD0: { Copyright: '王小明' } })
    .toBuffer();
  writeFileSync(join(place, '海水_files', '1.png'), png);
  writeFileSync(join(place, 'secret.png'), png);
  symlinkSync(join(place, 'secret.png'), join(place, '海水_files', 'link.png'));
});

afterAll(() => rmSync(place, { recursive: true }));

async function find(src: string, { isShown = true, html = `<img src="${src}">` } = {}) {
  writeFileSync(page, html);
  const blocks: Block[] = [{ kind: 'image', src, caption: '盐田', line: 1 }];
  return findCapturedPictures({ kind: 'captured', blocks }, page, Buffer.from(html), isShown);
}

const firstOf = ({ body }: Awaited<ReturnType<typeof find>>) => (body.kind === 'captured' ? body.blocks[0] : undefined);
const base64 = (bytes: Uint8Array) => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
const CAPTION = { kind: 'image', src: '', caption: '盐田', line: 1 };

test.each([
  ['in the file', () => base64(png), page, /^$/],
  ['in the folder of files', () => '海水_files/1.png', join(place, '海水_files', '1.png'), ADDRESS],
  ['in the folder, escaped', () => './%E6%B5%B7%E6%B0%B4_files/1.png', join(place, '海水_files', '1.png'), ADDRESS],
  ['in the folder, both renamed', () => '旧名_files/1.png', join(place, '海水_files', '1.png'), ADDRESS],
])('a picture %s is published, without what it says of itself', async (_, src, file, contents) => {
  const found = await find(src());
  expect(firstOf(found)).toEqual({
    ...{ kind: 'image', caption: '盐田', line: 1 },
    src: expect.stringMatching(ADDRESS),
    size: { width: 90, height: 50 },
  });
  expect(found.pictures).toEqual([{ address: expect.stringMatching(ADDRESS), file }]);
  expect(found.contents).toMatch(contents);
  const address = found.pictures[0]?.address ?? '';
  const { format, width, exif } = await sharp(await convertPicture(await readPublished(address, file))).metadata();
  expect({ format, width, exif }).toEqual({ format: 'webp', width: 90, exif: undefined });
});

test('a picture of a page with its pictures in one file is found by its address', async () => {
  const mhtml = [
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary="b"',
    '',
    '--b',
    'Content-Type: text/html; charset=utf-8',
    'Content-Location: https://tide.example/a.html',
    '',
    '<p>海</p>',
    '--b',
    'Content-Type: image/png',
    'Content-ID: <1@tide.example>',
    'Content-Transfer-Encoding: base64',
    'Content-Location: https://tide.example/1.png',
    '',
    png.toString('base64'),
    '--b--',
  ].join('\r\n');
  const file = join(place, '海水.mhtml');
  writeFileSync(file, mhtml);
  for (const src of ['https://tide.example/1.png', 'cid:1@tide.example']) {
    const blocks: Block[] = [{ kind: 'image', src, line: 1 }];
    const { pictures } = await findCapturedPictures({ kind: 'captured', blocks }, file, Buffer.from(mhtml), true);
    expect(await readPublished(pictures[0]?.address ?? '', file)).toEqual(png);
  }
});

test.each([
  ['elsewhere on the web', 'https://tide.example/1.png'],
  ['in a site that shows none of them', undefined],
])('a picture %s is not published', async (_, src) => {
  const found = await find(src ?? base64(png), { isShown: src !== undefined });
  expect(found.pictures).toEqual([]);
  expect(firstOf(found)).toEqual(src ? { kind: 'image', src, caption: '盐田', line: 1 } : CAPTION);
});

test('a page is read again when a picture comes into its folder', async () => {
  const { contents } = await find('海水_files/later.png');
  expect(contents).not.toBe('');
  writeFileSync(join(place, '海水_files', 'later.png'), png);
  expect((await find('海水_files/later.png')).contents).not.toBe(contents);
});

/** A PNG that claims to be 100,000 pixels wide, and 1,000 high. */
function toBomb(): Buffer {
  const bomb = Buffer.from(png);
  bomb.writeUInt32BE(100_000, 16);
  bomb.writeUInt32BE(1000, 20);
  bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29);
  return bomb;
}

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="50"/>';

test.each<[name: string, toSource: () => string | Promise<string>]>([
  ['a drawing, in which scripts run', () => `data:image/svg+xml,${DRAWING}`],
  ['a drawing that calls itself a PNG', () => base64(Buffer.from(DRAWING))],
  ['a bomb of a hundred million pixels', () => base64(toBomb())],
  ['a picture that is only its beginning', async () => base64((await sharp(png).avif().toBuffer()).subarray(0, -20))],
  ['a dot', async () => base64(await sharp(png).resize(1, 1).png().toBuffer())],
  ['no picture', () => base64(Buffer.from('盐'))],
  ['a link', () => '海水_files/link.png'],
  ['a file above', () => '海水_files/..%2Fsecret.png'],
  ['a folder above', () => '../secret.png'],
  ['a file of another folder', () => 'file:///etc/hostname'],
])('a picture that is %s is left out, and its caption stays', async (_, toSource) => {
  const found = await find(await toSource());
  expect(found.pictures).toEqual([]);
  expect(firstOf(found)).toEqual(CAPTION);
});
