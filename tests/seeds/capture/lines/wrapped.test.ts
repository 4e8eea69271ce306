import { expect, test } from 'vitest';
import { findWrapped } from '../../../../src/seeds/capture/lines/wrapped.ts';

const MAIL = [
  '海水为什么是咸的',
  '',
  '海水里溶解着许多盐，其中最多的是氯化钠。河流把岩石中的',
  '矿物带进大海，水分蒸发，盐留了下来，年深日久，海水就有',
  '了咸味。',
  '',
  '雨水落到山上，慢慢渗进岩石的缝隙，把其中的矿物一点一点',
  '地溶解出来，再随着溪流奔向大海。',
];

test('a mail’s lines continue on the next line, but not its last ones', () => {
  const continued = [false, false, true, true, false, false, true, false];
  expect(findWrapped(MAIL)).toEqual(continued);
  expect(findWrapped(MAIL.map((line) => (line === '' ? '' : `   ${line}`)))).toEqual(continued);
});

test('a long run of Chinese that was moved to the next line at a space continues the line before', () => {
  const run = (length: number) =>
    '海水里溶解着许多盐，其中最多的是氯化钠，河流把矿物带进大海，'.repeat(3).slice(0, length);
  const lines = [
    '   海边网讯（记者',
    `   王小明）${run(36)}`,
    `   ${run(9)}。`,
    '',
    `   ${run(40)}`,
    `   ${run(12)}。`,
  ];
  expect(findWrapped(lines)).toEqual([true, true, false, false, true, false]);
});

const SEA = '海水里溶解着许多盐，其中最多的是氯化钠，河流把矿物带进大海，水分蒸发，盐留了下来，';

/** So many characters of running text. */
const textOf = (length: number) => SEA.repeat(Math.ceil(length / SEA.length)).slice(0, length);

test.each([
  ['a headline above a full line', ['   盐田里的一年四季', `   ${textOf(60)}`, '   了。'], [false, true, false]],
  ['a full line above an indent', [`   ${textOf(60)}`, `   \u3000\u3000${textOf(30)}。`], [false, false]],
  [
    'an address that was cut',
    [`   [wave.jpeg?token=${'a3b9573c'.repeat(5)}`, `   ${'9fae'.repeat(12)}]`],
    [true, false],
  ],
])('%s', (_, lines, continued) => {
  const broken = [`   ${textOf(60)}`, '   了。', '', `   ${textOf(60)}`, '   了。', ''];
  expect(findWrapped([...broken, ...lines]).slice(broken.length)).toEqual(continued);
});

test('lines before pictures, whose names fill a line each, do not hide the lines that were broken', () => {
  const picture = `[${'a3b9573c'.repeat(7)}]`;
  const headlines = ['盐田里的一年', '风从哪里来', '云为什么不会掉下来', '河流带走盐分'];
  const lines = [
    textOf(60),
    '了。',
    '',
    `${textOf(56)}2023`,
    '了。',
    ...headlines.flatMap((headline) => [headline, picture]),
  ];
  expect(findWrapped(lines).slice(0, 7)).toEqual([true, false, false, true, false, false, false]);
});

test('a wide window, where a renderer takes Chinese quotation marks for narrow', () => {
  const lines = [`“${textOf(498)}”`, '了。', '', textOf(499), '了。'];
  expect(findWrapped(lines)).toEqual([true, false, false, true, false]);
});

test.each([
  [
    'headlines of one length',
    [
      '湖水为什么是淡的河流带走盐分看河流怎样带走',
      '盐田里的一年从春到秋守望者王小明的一年四季',
      '风从哪里来云为什么不会掉下来雨水去了哪里去',
    ],
  ],
  [
    'paragraphs that end',
    [
      '海水里溶解着许多盐，其中最多的是氯化钠，还有别的矿物。',
      '河流把岩石中的矿物带进大海，水分蒸发，盐留了下来呢。',
      '雨水落到山上，慢慢渗进岩石的缝隙，把矿物溶解出来了。',
    ],
  ],
  [
    'paragraphs of any length',
    [
      '海水里溶解着许多盐，其中最多的是氯化钠，河流把岩石中的矿物带进大海，水分蒸发，盐留了下来。',
      '雨水落到山上。',
      '太阳晒着海面，水变成水汽升上天空，盐却留在原处。',
    ],
  ],
])('%s were not broken', (_, lines) => {
  expect(findWrapped(lines)).toEqual(lines.map(() => false));
});
