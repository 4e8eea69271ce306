import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEEDS } from './checkout.ts';

/**
 * Headlines with their words, which a person has told apart: lines may break at `|` and nowhere else. Of what stands
 * together, the dictionary knows a part; the other names are those of the edition.
 */
export const HEADLINES = {
  'first-day': '鲸落能源|创业板|上市|首日|破发 |监管层|要求|董事长|甘露滨|说明|业绩|承诺',
  inquiry: '监管层|再|问询|鲸落能源：|2023年4月|净利润|为何|只有|3.5亿元',
  shares: '甘露滨|减持|鲸落能源|100万股 |套现|约|2.8亿元，|持股|比例|降至|12.5%',
  quotes: '“白礁|概念股”|集体|涨停|背后：|谁|在|追捧|海底|数据中心',
  model: '白礁科技|发布|AI|大模型|“潮声”，|称|推理|成本|下降|50%',
  banks: '城市|商业银行|理财产品|收益率|跌破|3%，|投资者|该|怎么办？',
  rules: '沪深|交易所|发布|《上市公司|信息|披露|指引》|征求意见稿',
  bookshops: '为什么|小城市的|书店|总能|活得|比|大城市|更|久',
  lanterns: '第12届|河口|灯会|开幕：|30万人次|游客|一天|逛|不完',
  fusion: '人造|太阳|点火|成功——|核聚变|实验|持续|1000秒，|创|世界纪录',
  revenue: '经济学家|甘露滨|质疑|白礁科技|财务|报表|虚增|收入|8000万元',
  typhoon: '台风|过境|之后|渔民|返港|修船 |合作社|发放|补助，|每户|600元',
} as const;

/** Headlines that the articles cite, and no article carries. */
export const WANTED = [
  '证券公司|分析师|看好|储能|板块，|目标价|上调|至|每股|35.8元',
  '保险资金|入市|比例|提高|到|30%：|长期|投资者|如何|看待|波动',
  '渔业|合作社|负责人：|明年|春天|出海的|渔船|会|增加|两成',
];

/** The headlines of a story in the paper of the fixtures. */
export const STORY = ['南汀|船闸|检修|提前|完工 |明早|恢复|通航', '南汀|船闸|今早|开闸 |首批|二十一艘|船|过闸'];

/** The pull quote in the text of one article. */
export const PULL_QUOTE = '合作社的|利润|属于|全体|社员，|分配的|办法|由|社员|大会|决定，|负责人|不能|更改。';

/** The headings in the text of two articles, a saved page and a written seed. */
export const HEADINGS = [
  '农村|合作社|怎样|分配|利润：|三种|常见的|办法',
  '为什么|灯塔的|灯光|有|长|有|短，|船员|怎样|辨认',
];

/** The deck of every article. */
export const DECK =
  '鲸落能源|今天|上午|发布|公告，|称|2023年4月|以来|主要|产品的|价格|下跌|18.6%，|董事会|已经|通过|回购|股份的|议案，|金额|不低于|3.5亿元，|监管层|表示|欢迎。';

const PARAGRAPH = '河口的人都知道这件事，说起来却各有各的说法，这里按原样记下来，供以后的人对照着看。';

/** The text of a headline that is given with its words. */
export function textOf(words: string): string {
  return words.replaceAll('|', '');
}

/** Deletes a folder, and writes into it the seeds of the paper and articles with these headlines. Returns the folder. */
export function writeHeadlineSeeds(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  cpSync(SEEDS, folder, { recursive: true });
  const stocks = '[{ name: 鲸落能源, code: "301998" }, { name: 白礁科技, code: "301999" }]';
  for (const [id, words] of Object.entries(HEADLINES)) {
    // A captured page lists its own headline among the others.
    const related = JSON.stringify([...WANTED, words].map(textOf));
    const byline = '{ source: 河口晚报, authors: [甘露滨], published: 2023-04-25 }';
    const fields = { title: JSON.stringify(textOf(words)), deck: textOf(DECK), byline, related };
    // A keyword of all articles of a paper is no topic.
    const others = id === 'typhoon' ? {} : { keywords: '[潮汐]' };
    const own = id === 'first-day' ? { ...fields, dailyStocks: stocks } : fields;
    const lines = Object.entries({ ...own, ...others }).map(([name, value]) => `${name}: ${value}`);
    writeFileSync(join(folder, `${id}.md`), `---\n${lines.join('\n')}\n---\n\n${textOf(words)}。\n`);
  }
  // The company's page quotes this text, in which a letter or a digit begins right behind a date.
  const quoted = `4月25日8:10，鲸落能源照常开门，${PARAGRAPH}`;
  writeFileSync(join(folder, 'opening.md'), `---\ntitle: 河口照常开门\n---\n\n${quoted}\n`);
  const written = HEADINGS.map((words) => `## ${textOf(words)}\n\n${PARAGRAPH}`);
  const quote = `<PullQuote>${textOf(PULL_QUOTE)}</PullQuote>`;
  writeFileSync(
    join(folder, 'written-headings.mdx'),
    `---\ntitle: 河口续编\n---\n\n${[...written, quote].join('\n\n')}\n`,
  );
  const parts = HEADINGS.map((words) => `<h2>${textOf(words)}</h2>\n<p>${PARAGRAPH}</p>`);
  const page = `<article>\n<h1>河口读本</h1>\n<p>${PARAGRAPH}</p>\n${parts.join('\n')}\n</article>`;
  writeFileSync(
    join(folder, 'headings.html'),
    `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>河口读本</title></head><body>\n${page}\n</body></html>\n`,
  );
  return folder;
}
