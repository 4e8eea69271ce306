import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/archive/article-text.ts';
import { parseSeedName, withFoldersInIds } from '../../src/seeds/file-name.ts';
import { readSeeds } from '../../src/seeds/folder.ts';
import { writeAwkwardSeeds } from '../support/awkward-seeds.ts';
import { buildSite } from '../support/build.ts';
import { bytesIn, readSite, targetsOf, toComparable } from '../support/built-site.ts';
import { copyCheckout, newFolder, SEEDS, seedFilesIn } from '../support/checkout.ts';
import { ADDRESS, siteAt } from '../support/sites.ts';

const OUT = siteAt('paper');
const AWKWARD = siteAt('awkward');

describe.each([
  ['the paper', () => SEEDS, OUT],
  ['awkward seeds', () => writeAwkwardSeeds(newFolder()), AWKWARD],
])('the site of %s', (_name, seedsOf, out) => {
  const site = () => readSite(out);

  test('every seed has a page with its title and its text', async () => {
    const seeds = seedsOf();
    const { articles, bodyOf, refused } = await readSeeds(seeds);
    expect(refused).toEqual([]);
    expect(articles.map(({ id }) => id).sort()).toEqual(
      withFoldersInIds(seedFilesIn(seeds).map((file) => ({ file, ...parseSeedName(file) })))
        .map(({ id }) => id)
        .sort(),
    );
    for (const { id, title } of articles) {
      const body = bodyOf(id);
      const page = site().page(`news/${id}.html`);
      expect(toComparable(page.querySelector('h1')?.text ?? '')).toBe(toComparable(title));
      const shown = toComparable(page.querySelector('.prose')?.textContent ?? '');
      const texts = body.kind === 'captured' ? textOf(body) : [];
      for (const text of texts) expect(shown).toContain(toComparable(text));
      expect(shown.length).toBeGreaterThan(0);
    }
  });

  test('no link is dead, and none is relative to the root', () => {
    const { pages, files, page } = site();
    const ids = new Map(
      pages.map((file) => [
        file,
        new Set(
          page(file)
            .querySelectorAll('[id]')
            .map((tag) => tag.id),
        ),
      ]),
    );
    const faults = pages
      .filter((file) => file !== '404.html')
      .flatMap((file) => targetsOf(file, page(file)).map((target) => ({ file, target })))
      .filter(({ target }) => {
        const [path = '', fragment] = target.split('#');
        return !files.includes(path) || (fragment && !ids.get(path)?.has(fragment));
      });
    expect(faults).toEqual([]);
  });

  test('every page has one h1 and states its language, and fetches nothing from other hosts', () => {
    for (const file of site().pages) {
      const page = site().page(file);
      expect([file, page.querySelectorAll('h1').length]).toEqual([file, 1]);
      expect(page.querySelector('html')?.getAttribute('lang')).toBe('zh-Hans');
      const fetched = page
        .querySelectorAll('script[src], link[rel=stylesheet], img')
        .map((tag) => tag.getAttribute('src') ?? tag.getAttribute('href'));
      expect(fetched.filter((url) => url && /^(?:[a-z]+:)?\/\//i.test(url))).toEqual([]);
    }
  });

  test('every picture has its size, so that pages do not shift when it loads', () => {
    const pictures = site().pages.flatMap((file) => site().page(file).querySelectorAll('img'));
    expect(pictures.filter((picture) => !picture.getAttribute('width') || !picture.getAttribute('height'))).toEqual([]);
  });

  test('every custom property that a page uses is declared on that page', () => {
    const { pages, text } = site();
    for (const file of pages) {
      const html = text(file);
      const used = new Set([...html.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
      expect([file, [...used].filter((name) => !html.includes(`${name}:`))]).toEqual([file, []]);
    }
  });

  test('every page has a Content Security Policy, right after its charset', () => {
    const policies = site().pages.map(
      (file) => /<head><meta charset="utf-8">(<meta [^>]*>)/.exec(site().text(file))?.[1],
    );
    expect(
      policies.filter((meta) => !meta?.startsWith('<meta http-equiv="Content-Security-Policy" content="')),
    ).toEqual([]);
  });

  test('file names are safe on any host', () => {
    expect(site().files.filter((file) => !/^[A-Za-z0-9._/-]+$/.test(file))).toEqual([]);
    expect(new Set(site().files.map((file) => file.toLowerCase())).size).toBe(site().files.length);
  });
});

describe('a capture in full', () => {
  const FILE = join(SEEDS, '000_8d5c2cca22707c62.txt');
  /** Parts of its lines that are not news: labels, separators, the end of a link. */
  const FURNITURE =
    /^[->]+|本文作者|来源|原文标题|上一篇|下一篇|更多|\.\.\.的相关新闻|每日财股|>>|\||\[详细\]|投资亮点|[()《》:,"]/g;

  test('all its lines are on its page, or on the page of its daily stock', () => {
    const { page } = readSite(OUT);
    const shown = toComparable(page('news/8d5c2cca22707c62.html').text + page('stocks/002030.html').text).replace(
      FURNITURE,
      '',
    );
    const parts = readFileSync(FILE, 'utf8')
      .split(/\n|\|/)
      .flatMap((line) => toComparable(line).split(/本文作者|,来源:|,原文标题:/));
    const missing = parts.map((part) => part.replace(FURNITURE, '')).filter((part) => part && !shown.includes(part));
    expect(missing).toEqual([]);
  });

  test('its own headline in its related news is marked, not linked', () => {
    const related = readSite(OUT).page('news/8d5c2cca22707c62.html').querySelector('nav[aria-label=相关新闻]');
    const ownHeadlines = related?.querySelectorAll('li').filter((item) => item.text.includes('本文'));
    expect(
      ownHeadlines?.map((item) => [item.text.replace(/\s+/g, ''), item.querySelectorAll('a[href]').length]),
    ).toEqual([['ChatGPT热引发年薪千万高管辞职潮本文', 0]]);
  });

  test('the site has the capture as a file, unchanged', () => {
    expect(readSite(OUT).text('news/8d5c2cca22707c62.txt')).toBe(readFileSync(FILE, 'utf8'));
  });
});

describe('awkward seeds', () => {
  test('markup in a seed is text on its page', () => {
    const { page, pages } = readSite(AWKWARD);
    const captured = page('news/markup.html');
    expect(captured.querySelector('h1')?.text).toBe('<script>alert(1)</script>与{花括号}和---三条杠');
    expect(captured.querySelector('.prose')?.text).toContain(
      '*ST康达是一只股票的简称，星号不是强调，`反引号`也不是代码。',
    );
    expect(captured.querySelector('.prose img, .prose ol, .prose h1')).toBeNull();
    for (const file of pages) {
      const scripts = page(file)
        .querySelectorAll('script')
        .filter(({ innerHTML }) => innerHTML.includes('<script>alert'));
      const hostile = page(file).querySelectorAll('img[src=x], [onerror], [onclick], a[href^="javascript:"]');
      expect([file, [...scripts, ...hostile].map(String)]).toEqual([file, []]);
    }
    const written = page('news/written.html').querySelector('.prose');
    expect(written?.text).toContain("<script>alert('md')</script>");
    expect(written?.querySelector('h2')?.text).toBe('一级标题');
  });

  test('emphasis works next to Chinese punctuation, in Markdown and in MDX', () => {
    const { page } = readSite(AWKWARD);
    const emphasised = (file: string) =>
      page(file)
        .querySelectorAll('.prose :is(strong, em)')
        .map((tag) => tag.text);
    expect(emphasised('news/written.html')).toEqual(['“重点”', '《书名》']);
    expect(emphasised('news/component.html')).toEqual(['“某只股票（600000）”', '公告（全文）']);
  });

  test('a saved page leads to where it stood; its text is published, and its HTML is not', () => {
    const { page, files, text } = readSite(AWKWARD);
    const original = page('news/tides.html').querySelector('article a[rel=external]');
    expect(original?.getAttribute('href')).toBe('https://tide.example/2023/tides.html');
    expect(
      page('news/tides.html')
        .querySelectorAll('.prose h2')
        .map((tag) => tag.text),
    ).toEqual(['地球带着我们转过去']);
    expect(text('news/tides.txt')).toContain('\n潮水为什么一天涨落两次\n来源：潮水周刊 作者：王小明\n');
    expect(text('news/tides.txt')).not.toMatch(/<|window/);
    expect(files.filter((file) => file.includes('tides'))).toEqual(['news/tides.html', 'news/tides.txt']);
  });

  test('the text of a saved page keeps its links but those to itself, its quotations and preformatted texts', () => {
    const prose = readSite(AWKWARD).page('news/tides.html').querySelector('.prose');
    expect(prose?.querySelectorAll('p a, blockquote a').map(({ text, rawAttrs }) => [text, rawAttrs])).toEqual([
      ['鼓起的海面', 'href="https://tide.example/2023/bulge.html" rel="external noopener nofollow"'],
    ]);
    expect(prose?.querySelectorAll('blockquote p').map((tag) => tag.text)).toEqual([
      '潮水每天晚来约五十分钟，老船工看月亮就知道时辰。',
      '他们把这叫做跟潮走。',
    ]);
    expect(prose?.querySelector('pre')?.text).toBe('涨潮  03:10  15:35\n落潮  09:22  21:47');
  });

  test('a headline leads to the article that stood at its address, or says where it stands on the web', () => {
    const { page, text } = readSite(AWKWARD);
    const related = page('news/tides.html').querySelectorAll('nav[aria-label=相关新闻] a');
    expect(related.map((link) => [link.text, link.getAttribute('href')])).toEqual([
      ['文件夹里的文章', '2023-spring-written.html'],
      ['盐田里的一年怎样过去', expect.stringMatching(/^\.\.\/headlines\//)],
    ]);
    const wanted = related[1]?.getAttribute('href')?.slice('../'.length) ?? '';
    const original = page(wanted).querySelector('a[href="https://tide.example/2023/salt.html"]');
    expect([original?.text, original?.getAttribute('rel')]).toEqual(['tide.example', 'external noopener nofollow']);
    expect(JSON.parse(text('wanted.json')).wanted).toContainEqual(
      expect.objectContaining({ headline: '盐田里的一年怎样过去', url: 'https://tide.example/2023/salt.html' }),
    );
  });

  test('seeds in folders link to each other and show the pictures beside them', () => {
    const { page } = readSite(AWKWARD);
    const linksOf = (file: string) =>
      page(file)
        .querySelectorAll('.prose a')
        .map((link) => link.getAttribute('href'));
    expect(linksOf('news/2023-spring-written.html')).toEqual([
      `written.html#${encodeURIComponent('一级标题')}`,
      'beside.html',
    ]);
    expect(linksOf('news/beside.html')).toEqual(['2023-spring-written.html', 'component.html']);
    for (const file of ['news/2023-spring-written.html', 'news/beside.html'])
      expect(page(file).querySelector('.prose img')?.getAttribute('src')).toMatch(/^\.\.\/pictures\/\w+\.svg$/);
  });

  test('a former address leads on to the article, with a link for who is not led', () => {
    const { page } = readSite(AWKWARD);
    for (const address of ['news/scribbled.html', 'news/Scribbled-2.html']) {
      const small = page(address);
      expect(small.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe('0; url=written.html');
      expect(small.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual(['written.html']);
      expect(small.toString().length).toBeLessThan(1000);
    }
  });

  test('the address of a withdrawn article says why, and nothing else has it', () => {
    const { page, files, text } = readSite(AWKWARD);
    const withdrawn = page('news/withdrawn.html');
    expect(withdrawn.querySelector('h1')?.text).toBe('被撤下的一篇 <b>不粗</b>');
    expect(withdrawn.querySelector('.prose')?.text).toContain('理由：数字有误，<i>待核实</i>');
    expect(withdrawn.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    const telling = files.filter((file) => /withdrawn|被撤下的一篇/.test(text(file)));
    expect(telling).toEqual(['news/once-here.html', 'news/withdrawn.html', 'receipt.html', 'receipt.json']);
    expect(files.filter((file) => /谁也不该读到|只有它提到/.test(text(file)))).toEqual([]);
  });

  test('a headline that a component cites links to its page', () => {
    const { page } = readSite(AWKWARD);
    const links = page('news/component.html')
      .querySelectorAll('.prose a')
      .map((link) => link.text);
    expect(links).toEqual(['一条没有收录的标题 & 一个符号', '某只股票（600000）', '某只股票（600000）']);
  });
});

/**
 * The second build has another checkout, another folder of seeds in another order, another time zone and another
 * locale.
 */
test('two builds of the same seeds give the same bytes, in any folder, time zone and locale', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'copied'));
  for (const file of readdirSync(SEEDS).reverse())
    cpSync(join(SEEDS, file), join(folder, 'copied', file), { recursive: true });
  const settings = { SEEDS: join(folder, 'copied'), OUT: join(folder, 'site'), SITE_URL: ADDRESS };
  await buildSite(
    { ...settings, TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
    copyCheckout(join(folder, 'a', 'deeper', 'checkout')),
  );
  expect(bytesIn(settings.OUT)).toEqual(bytesIn(OUT));
  rmSync(folder, { recursive: true });
});
