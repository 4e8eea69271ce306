import { expect, test } from 'vitest';
import { parseCapture } from '../../../../src/seeds/capture/parse.ts';

const TEXT = [
  '海水里溶解着许多盐，其中最多的是氯化钠。河流把岩石中的矿物带进大海，水分蒸发，盐留了下来。',
  '雨水落到山上，慢慢渗进岩石的缝隙，把矿物一点一点地溶解出来，再随着溪流和江河奔向大海。',
];

test('a writer below the first paragraph is read, and a name that the text speaks of is a line of it', () => {
  const read = (...lines: string[]) => parseCapture(['海水为什么是咸的', '', ...lines].join('\n'));
  const [first = '', second = ''] = TEXT;
  expect(read(first, '《潮水周刊》王小明', second).byline).toMatchObject({ authors: ['王小明'], source: '潮水周刊' });
  expect(read(first, '王小明', `王小明说，${second}`).byline.authors).toEqual([]);
});

test('an outlet beside the date and a writer are read, in either script, though the text names the outlet again', () => {
  const read = (...lines: string[]) => parseCapture(['海水为什么是咸的', ...lines, '', ...TEXT].join('\n')).byline;
  const date = '2023-04-25 09:30';
  expect(read(date, '潮水新聞網', '陳小明')).toMatchObject({ source: '潮水新聞網', authors: ['陳小明'] });
  expect(read('盐田之家', date, `盐田之家4月25日消息 ${TEXT[0]}`)).toMatchObject({ source: '盐田之家' });
  expect(read('盐田之家', '湖水')).not.toHaveProperty('source');
});

test('a paragraph above the byline that a crawler tore is put together', () => {
  const capture = parseCapture(
    [
      '海水为什么是咸的',
      '',
      '海湾的风很大。它把海水吹上盐田，水分蒸发以后留下白盐。最先测量它的是',
      '海洋局',
      '。摄影/本刊记者',
      '2023年4月25日 09:30',
      '',
      ...TEXT,
    ].join('\n'),
  );
  expect(capture.blocks.map(({ text }) => text)[0]).toBe(
    '海湾的风很大。它把海水吹上盐田，水分蒸发以后留下白盐。最先测量它的是海洋局。摄影/本刊记者',
  );
});

test('the title that stands again between two paragraphs, as the name of a picture, is no heading', () => {
  const [first = '', second = ''] = TEXT;
  const capture = parseCapture(['海水为什么是咸的', '', first, '海水为什么是咸的', second].join('\n'));
  expect(capture.blocks.map(({ text }) => text)).toEqual(TEXT);
});

test('a short question behind the text belongs to it', () => {
  const capture = parseCapture(['海水为什么是咸的', '', ...TEXT, '你期待吗？', '', '（责任编辑：李红）'].join('\n'));
  expect(capture.blocks.at(-1)?.text).toBe('你期待吗？');
});

test('the first paragraph is put together though only later lines show which words are links', () => {
  const torn = ['海盐', '年报', '季接近尾声，各地公布过去一年的产量。'];
  const years = Array.from({ length: 14 }, (_, year) => `第${year + 1}年，${TEXT[0]}`);
  const later = ['公布产量最多的是', '海盐', '集团，其次是', '湖盐', '公司。'];
  const capture = parseCapture(
    ['盐业公布年度产量', '（原标题：盐业公布产量）', '', ...torn, ...years, ...later, ...TEXT].join('\n'),
  );
  expect(capture.blocks[0]?.text).toBe(torn.join(''));
});

test('the dateline of the first paragraph names the source, also below a label', () => {
  const dateline = `海盐网4月25日讯，${TEXT[0]}`;
  expect(parseCapture(['海水为什么是咸的', '', '要闻点评：', dateline, ...TEXT].join('\n')).byline.source).toBe(
    '海盐网',
  );
});

test('a credit whose name a crawler put on the next line is furniture with its name', () => {
  const [first = '', second = ''] = TEXT;
  const capture = parseCapture(['海水为什么是咸的', '', first, '图/', '海盐图库', second].join('\n'));
  expect(capture.blocks.map(({ text }) => text)).toEqual(TEXT);
});

test('lines that continue an unfinished text belong to it', () => {
  const last = '河流把岩石里的矿物一年又一年地带进大海，海面的水分慢慢地蒸发，盐就留了下来，具体的测量经过详见本报此前';
  const capture = parseCapture(
    ['海水为什么是咸的', '', ...TEXT, last, '《盐从哪里来，到哪里去》', '一文，附：盐田的图'].join('\n'),
  );
  expect(capture.blocks.at(-1)?.text).toBe(`${last}《盐从哪里来，到哪里去》一文，附：盐田的图`);
});

test('the paragraphs below the heading of a disclaimer are furniture, and news below it is not', () => {
  const terms = [
    `本报告的目的在于供读者进一步了解海水，其中任何信息和意见不构成对任何人的建议，${'读者应当自行判断，'.repeat(4)}并承担后果。`,
    `本报告的信息来自公开的测量，本公司力求但不保证其准确，${'测量会随时间变化，'.repeat(4)}恕不另行通知。`,
  ];
  const read = (lines: string[]) =>
    parseCapture(['海水为什么是咸的', '', ...lines].join('\n')).blocks.map(({ text }) => text);
  expect(read([...TEXT, '免责声明：', ...terms])).toEqual(TEXT);
  expect(read(['免责声明：', ...TEXT])).toEqual(TEXT);
});

test('the label of a note above the text stays with it', () => {
  const torn = ['4月，', '海盐', '的产量增长，', '湖盐', '的产量下降。'];
  const lines = ['海水为什么是咸的', '（原标题：海水为什么是咸的）', '', '编者按：', '海水是咸的。', ...torn, ...TEXT];
  expect(parseCapture(lines.join('\n')).blocks[0]?.text).toBe('编者按：');
});

test('reporters on two lines, one below the other, are both authors', () => {
  const read = (...lines: string[]) =>
    parseCapture(['海水为什么是咸的', '', ...lines, ...TEXT].join('\n')).byline.authors;
  expect(read('本报记者 王小明', '见习记者 李红')).toEqual(['王小明', '李红']);
  expect(read('本报记者 王小明', '2023年4月25日', '见习记者 李红')).toEqual(['王小明']);
});

test('a byline far above the article is read below a copy of the title, as pages have it for desks and phones', () => {
  const menu = [...'一二三四五六七八'].map((numeral) => `频道${numeral}`).join('\n');
  const bylineOf = (title: string) =>
    parseCapture(
      `潮水网\n${title}\n来源：潮水周刊 责任编辑：李红\n${menu}\n海水为什么是咸的\n2023-04-25 来源：潮水周刊\n${TEXT.join('\n')}\n`,
    ).byline;
  expect(bylineOf('海水为什么是咸的')).toMatchObject({ published: '2023-04-25', editors: ['李红'] });
  expect(bylineOf('今日天气')).toMatchObject({ published: '2023-04-25', editors: [] });
});
