import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from './random.ts';

/** What the invented articles are about. None of it is news: subjects, what they do, and with what. */
const SUBJECTS = [...'甲乙丙丁戊己庚辛壬癸'].flatMap((name) =>
  ['公司', '银行', '基金', '工厂', '商行'].map((kind) => `${name}${kind}`),
);
const VERBS = [
  '核对',
  '汇总',
  '调整',
  '公布',
  '审阅',
  '测算',
  '比较',
  '登记',
  '延期',
  '扩建',
  '采购',
  '结算',
  '评估',
  '重组',
  '培训',
];
const OBJECTS = [
  '账目',
  '产能',
  '库存',
  '订单',
  '预算',
  '合同',
  '利率',
  '票据',
  '运费',
  '税款',
  '股息',
  '债券',
  '专利',
  '设备',
  '渠道',
  '客户',
  '原料',
  '电价',
  '租金',
  '仓单',
];
const TAILS = [
  '按季度列出',
  '分三步进行',
  '留待下月复核',
  '附有明细',
  '以人民币计价',
  '由专人记录',
  '与去年同法',
  '不计入损益',
  '先内后外',
  '逐项说明理由',
];

/**
 * Writes `count` captures in the real seed's layout, always the same for the same count: title, deck, 22 to 34 paragraphs,
 * three headings, a byline, a pager, ten related headlines cut as real pages cut them, and a daily stock in every third.
 */
export function makeSeeds(count: number, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const random = createRandom(20_261_124);
  const titles = Array.from({ length: count + Math.ceil(count / 10) }, (_, at) => `${sentence(random)}${at}`);
  const title = (at: number) => titles[(at + titles.length) % titles.length] ?? '';
  for (let at = 0; at < count; at += 1) {
    const cited = [at, at - 1, at + 1, ...Array.from({ length: 7 }, () => random(titles.length))].map((other) =>
      title(other).slice(0, 16),
    );
    const lines = [
      title(at),
      `${sentence(random)},${sentence(random)}。`,
      ...Array.from({ length: 22 + random(13) }, (_, line) =>
        line % 9 === 4 ? sentence(random).slice(0, 9) : paragraph(random),
      ),
      `本文作者:${SUBJECTS[random(SUBJECTS.length)]}记录员,来源:样稿,原文标题:《${title(at)}》`,
      `上一篇:${title(at - 1)}`,
      `下一篇:${title(at + 1)}`,
      `更多"${title(at)}"...的相关新闻`,
      ...[0, 2, 4, 6, 8].map((row) => `>> ${cited[row]} | >> ${cited[row + 1]} |`),
    ];
    if (at % 3 === 0)
      lines.push(
        '每日财股',
        `- 每日财股:样稿${at % 40}号(00${2000 + (at % 40)}`,
        `投资亮点 1.${sentence(random)}...[详细]`,
      );
    writeFileSync(join(folder, `${String(at).padStart(6, '0')}_sample${at}.txt`), lines.join('\n'));
  }
}

function paragraph(random: (below: number) => number): string {
  return `${Array.from({ length: 2 + random(3) }, () => `${sentence(random)},${sentence(random)}`).join('。')}。`;
}

function sentence(random: (below: number) => number): string {
  const pick = (list: readonly string[]) => list[random(list.length)] ?? '';
  return `${pick(SUBJECTS)}${pick(VERBS)}${pick(OBJECTS)}与${pick(OBJECTS)}${pick(TAILS)}`;
}
