import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SENTENCE = '这一段写得很长，为的是看一页在文字很多的时候排得怎样，每一行多少字，段与段之间空多少。';

/** Seeds of articles in unusual states, by id: without optional fields, with all of them, very long, and so on. */
export const STATES: Record<string, string> = {
  bare: '没有作者没有日期没有导语的一篇\n这是唯一的一段，写到这里就完了，没有相关新闻，也没有上一篇和下一篇。\n又一段短短的正文，也写完了。',
  'hundred-related': writtenSeed('有一百条相关新闻的一篇', {
    related: `[${Array.from({ length: 100 }, (_, at) => `第${at + 1}条相关新闻的标题`)}]`,
  }),
  'latin-title': writtenSeed('A Title Without a Single Chinese Character, and Rather a Long One at That', {}),
  'long-title': writtenSeed('一个很长的标题'.repeat(30), {}),
  'long-word': writtenSeed(
    'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(4),
    {},
    `https://a.example/${'path/'.repeat(60)}\n\n${'W'.repeat(300)}`,
  ),
  'twenty-thousand-characters': writtenSeed(
    '两万字的一篇',
    {},
    Array.from({ length: 90 }, (_, at) => (at % 10 ? SENTENCE.repeat(5) : `## 第${at / 10 + 1}节`)).join('\n\n'),
  ),
  'web-links': writtenSeed(
    '链到别处的一篇',
    {},
    '见 <https://a.example/annual>，见 [a.example/annual](https://a.example/annual/)，见 [年报](https://a.example/annual)，见 [季报](https://a.example/%E5%AD%A3%E6%8A%A5)。',
  ),
  whole: writtenSeed('样样都有的一篇', {
    deck: SENTENCE,
    byline:
      '{ authors: [张三, 李四], source: 某报, originalTitle: 原来的标题, editors: [王五], published: 2023-04-25T09:30 }',
    dailyStocks: '[{ name: 某股, code: "600000", highlights: 一句话 }, { name: 另一股, code: "000001" }]',
  }),
};

/** Deletes a folder and writes seeds into it. Returns the folder. */
export function writeStates(folder: string, states = STATES): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(states)) {
    writeFileSync(join(folder, `${name}.${text.startsWith('---') ? 'md' : 'txt'}`), text);
  }
  return folder;
}

function writtenSeed(title: string, fields: Record<string, string>, text = SENTENCE): string {
  const lines = Object.entries({ title, ...fields }).map(([name, value]) => `${name}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n${text}\n`;
}
