import { expect, test } from 'vitest';
import { readMimeArchive } from '../../../src/seeds/page/mhtml.ts';

const ARCHIVE = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://tide.example/a/1.html',
  'Subject: =?utf-8?Q?=E6=B5=B7?=',
  ' =?utf-8?Q?=E6=B0=B4?=',
  'Date: Sat, 28 Nov 2026 12:15:00 GMT',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html";',
  '\tboundary="----Boundary--x----"',
  '',
  '------Boundary--x----',
  'Content-Type: text/html',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: https://tide.example/a/1.html',
  '',
  '<p title=3D"a">=E6=B5=B7=E6=B0=',
  '=B4</p>',
  '------Boundary--x----',
  'Content-Type: image/png',
  'Content-Transfer-Encoding: base64',
  'Content-Location: https://tide.example/salt.png',
  '',
  'aGVs',
  'bG8=',
  '------Boundary--x----',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: binary',
  '',
  '<p>frame</p>',
  '------Boundary--x------',
  '',
];
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

test.each(['\r\n', '\n'])('the page of an archive is its first HTML, with the pictures beside it (%j)', (end) => {
  const { page, others, location, date } = readMimeArchive(Buffer.from(ARCHIVE.join(end)));
  expect(textOf(page?.bytes).trim()).toBe('<p title="a">海水</p>');
  expect({ location, date }).toEqual({
    location: 'https://tide.example/a/1.html',
    date: 'Sat, 28 Nov 2026 12:15:00 GMT',
  });
  expect(others.map(({ type, location, bytes }) => [type, location, textOf(bytes).trim()])).toEqual([
    ['image/png', 'https://tide.example/salt.png', 'hello'],
    ['text/html', '', '<p>frame</p>'],
  ]);
});

test.each([
  ['nothing', ''],
  ['a text', '海水是咸的。'],
  ['a boundary that never comes', ARCHIVE.slice(0, 10).join('\n')],
  ['a picture alone', ['Content-Type: image/png', '', 'abc'].join('\n')],
])('%s has no page', (_, text) => {
  expect(readMimeArchive(Buffer.from(text)).page).toBeUndefined();
});

test('an archive that is cut off gives the parts that are whole', () => {
  const cut = ARCHIVE.slice(0, 22).join('\n');
  expect(textOf(readMimeArchive(Buffer.from(cut)).page?.bytes).trim()).toBe('<p title="a">海水</p>');
});
