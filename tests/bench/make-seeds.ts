import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from './random.ts';
import { createWords } from './random-words.ts';

/**
 * Writes `count` captures in the layout of the real seed: title, deck, 14 to 22 paragraphs, of which two are
 * headings, a byline, a pager, ten related headlines cut to 16 characters, and a daily stock in every third capture.
 * The same count always gives the same captures.
 */
export function makeSeeds(count: number, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const random = createRandom(20_261_124);
  const word = createWords(random);
  const sentence = () => Array.from({ length: 5 + random(4) }, word).join('');
  const paragraph = () => `${Array.from({ length: 2 + random(3) }, () => `${sentence()},${sentence()}`).join('。')}。`;
  const titles = Array.from({ length: count + Math.ceil(count / 10) }, (_, at) => `${sentence()}${at}`);
  const title = (at: number) => titles[(at + titles.length) % titles.length] ?? '';
  for (let at = 0; at < count; at += 1) {
    const cited = [at, at - 1, at + 1, ...Array.from({ length: 7 }, () => random(titles.length))].map((other) =>
      title(other).slice(0, 16),
    );
    const lines = [
      title(at),
      `${sentence()},${sentence()}。`,
      ...Array.from({ length: 14 + random(9) }, (_, line) => (line % 9 === 4 ? sentence().slice(0, 9) : paragraph())),
      `本文作者:${word()}记录员,来源:样稿,原文标题:《${title(at)}》`,
      `上一篇:${title(at - 1)}`,
      `下一篇:${title(at + 1)}`,
      `更多"${title(at)}"...的相关新闻`,
      ...[0, 2, 4, 6, 8].map((row) => `>> ${cited[row]} | >> ${cited[row + 1]} |`),
    ];
    if (at % 3 === 0)
      lines.push('每日财股', `- 每日财股:样稿${at % 40}号(00${2000 + (at % 40)}`, `投资亮点 1.${sentence()}...[详细]`);
    writeFileSync(join(folder, seedName(at)), lines.join('\n'));
  }
}

/** The file name of a seed, as crawlers write it. */
export function seedName(at: number): string {
  return `${String(at).padStart(5, '0')}_${at.toString(16).padStart(16, '0')}.txt`;
}
