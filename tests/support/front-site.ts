import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSite, listTitles, type Settings } from './build.ts';

/** The editions of the paper, the newest first. */
export const MONTHS = ['2023-06', '2023-05', '2023-04'] as const;

/** Writes the seeds of three editions, which name one company, and of their front, which has no articles. */
export function toFrontSite(seeds: string, out: string): FrontSite {
  const editions = MONTHS.map((month) => ({ SEEDS: join(seeds, month), OUT: join(out, month) }));
  const EDITIONS = editions.map(({ OUT }) => resolve(OUT)).join();
  const FRONT = resolve(out);
  for (const month of MONTHS) {
    mkdirSync(join(seeds, month), { recursive: true });
    for (const [name, text] of Object.entries(seedsOf(month))) writeFileSync(join(seeds, month, name), text);
  }
  mkdirSync(join(seeds, 'front/pages'), { recursive: true });
  writeFileSync(join(seeds, 'front/pages/about.md'), '---\ntitle: 关于合订本\n---\n\n按月出版。\n');
  return {
    editions: editions.map((edition) => ({ ...edition, EDITIONS, FRONT })),
    front: { SEEDS: join(seeds, 'front'), OUT: out, EDITIONS, FRONT },
  };
}

/** Builds the editions, and the front behind them. Returns what the front's build prints. */
export async function buildFrontSite({ editions, front }: FrontSite): Promise<string> {
  for (const edition of editions) await listTitles(edition);
  for (const edition of editions) await buildSite(edition);
  return buildSite(front);
}

function seedsOf(month: string): Record<string, string> {
  const name = `${Number(month.slice(5))}月`;
  const end = (day: string) => `本文作者:张三,来源:河港日报,发布时间:${month}-${day}`;
  return {
    'harbour.txt': `河港${name}通航\n河港股份有限公司（600999）本月通航。\n${end('12')}`,
    'ships.txt': `船队${name}出海\n河港股份有限公司的船队出海。\n${end('10')}`,
    ...(month === '2023-04' && {
      'ice.md': `---\ntitle: 四月封冻\nbyline: { published: 2023-04-02 }\n---\n\n河面封冻，冰厚三尺。\n`,
    }),
    // More than one screen of results.
    ...Object.fromEntries(
      Array.from({ length: 6 }, (_, at) => [
        `log-${at}.md`,
        `---\ntitle: ${name}水文第${at + 1}号\nbyline: { published: ${month}-0${at + 3} }\n---\n\n水位平稳。\n`,
      ]),
    ),
  };
}

export interface FrontSite {
  editions: (Settings & { SEEDS: string })[];
  front: Settings & { SEEDS: string };
}
