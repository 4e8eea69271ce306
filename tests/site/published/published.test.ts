import { posix } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { type HTMLElement, parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { readSite, toComparable } from '../../support/built-site.ts';
import { ADDRESS, siteAt } from '../../support/sites.ts';
import { childrenOf, parseXml, textIn } from '../../views/feeds/rules/xml.ts';
import { checkFiles } from './files.ts';
import { HTML_RULES } from './html-rules.ts';

const OUT = siteAt('paper');
const OUT_WITHOUT_ADDRESS = siteAt('without-address');
const CONTENT = 'http://purl.org/rss/1.0/modules/content/';
const SEED = 'news/8d5c2cca22707c62.html';
/** Control characters, except tabs and line ends, and code points that are no characters. */
const CONTROL = /(?![\t\n\r])[\p{Cc}\p{NChar}]/u;
/** Elements that stand in a line, as far as the components use them. */
const INLINE = /^(?:a|button|cite|code|label|select|span|time)$/i;

describe('with a site address', () => {
  const site = () => readSite(OUT);

  test('feeds and sitemaps are valid; without a date there is no Atom feed', () => {
    const { checked, faults } = checkFiles(OUT, ADDRESS);
    expect(faults).toEqual([]);
    expect(checked).toEqual([
      'authors/c48d06b8deea.xml',
      'companies/d036de43a26d.xml',
      'feed.json',
      'feed.xml',
      'feeds.opml',
      'sections/01d5f148c647.json',
      'sections/01d5f148c647.xml',
      'sitemap-1.xml',
      'sitemap-index.xml',
      'sources/f417b582b439.json',
      'sources/f417b582b439.xml',
      'stocks/002030.json',
      'stocks/002030.xml',
      'stories/b1acab1c39f9.xml',
      'topics/9f4d8636b824.xml',
    ]);
  });

  test('a feed has the full text of each article, including components', () => {
    const [channel] = childrenOf(parseXml(site().text('feed.xml')), 'channel');
    const items = channel ? childrenOf(channel, 'item') : [];
    expect(items).toHaveLength(site().files.filter((file) => /^news\/.*\.html$/.test(file)).length);
    for (const item of items) {
      const address = textIn(item, 'link')?.replace(`${ADDRESS}/`, '') ?? '';
      const shown = textOf(site().text(address), '.prose');
      expect(toComparable(textOf(textIn(item, 'encoded', CONTENT)))).toBe(toComparable(shown));
      expect(textIn(item, 'pubDate')).toBeUndefined();
    }
    const guide = items.find((item) => textIn(item, 'link')?.endsWith('guide.html'));
    expect(textIn(guide ?? (items[0] as never), 'encoded', CONTENT)).toContain(
      `<img src="${ADDRESS}/figures/seed-to-pages.svg"`,
    );
  });

  test('a feed links to its style sheet by a relative link', () => {
    expect(site().text('feed.xml')).toContain('<?xml-stylesheet type="text/css" href="feed.css"?>');
    expect(site().text('stocks/002030.xml')).toContain('<?xml-stylesheet type="text/css" href="../feed.css"?>');
  });

  test('each page with a feed of its own leads to it, and to how to subscribe', () => {
    for (const file of [
      'index.html',
      ...site().files.filter((file) =>
        /^(?:authors|companies|sources|stocks|stories|topics)\/\w{6,}\.html$/.test(file),
      ),
    ]) {
      const header = site().page(file).querySelector('main header');
      const links = header?.querySelectorAll('a').filter((link) => link.text.includes('订阅')) ?? [];
      const [feed, help] =
        file === 'index.html' ? ['feed.xml', 'feeds.html'] : [file.replace(/.*\/(.*)html$/, '$1xml'), '../feeds.html'];
      expect([file, ...links.map((link) => link.getAttribute('href'))]).toEqual([file, feed, help]);
    }
    expect(site().page('feeds.html').querySelector('main')?.text).toContain(`${ADDRESS}/feed.xml`);
  });

  test('an article leads to the topics that it states, and each topic to all topics', () => {
    const topics = site().page('news/dividends.html').querySelectorAll('main a[href*=topics]');
    expect(topics.map((link) => [link.text, link.getAttribute('href')])).toEqual([
      ['入门', '../topics/9f4d8636b824.html'],
    ]);
    expect(site().page('topics/9f4d8636b824.html').querySelectorAll('main a[href="index.html"]').length).toBe(1);
  });

  test('the share picture of each page exists', () => {
    const { pages, files, text } = site();
    for (const file of pages.filter((name) => name !== '404.html')) {
      const image = parse(text(file)).querySelector('meta[property="og:image"]')?.getAttribute('content');
      if (image) expect(files).toContain(image.replace(`${ADDRESS}/`, ''));
      else expect(file).toMatch(/^titles\//);
    }
  });

  test('the sitemap has every page that search engines may list, and no other', () => {
    const { pages, page, text } = site();
    const listed = pages.filter((file) => !page(file).querySelector('meta[name=robots][content*=noindex]'));
    const locs = parseXml(text('sitemap-1.xml')).children.map((url) => textIn(url, 'loc'));
    expect(locs.sort()).toEqual(listed.map(urlOf).sort());
    expect(listed.filter((file) => /^(?:headlines\/|search|404)/.test(file))).toEqual([]);
    expect(text('sitemap-1.xml')).not.toContain('lastmod');
    // Without a date there is no news sitemap.
    expect(site().files).not.toContain('news-sitemap.xml');
  });

  test("the publisher's own words stand on the page about the paper, on pages of their own and at the foot of all", () => {
    const { pages, page, text } = site();
    const about = page('about.html').querySelector('main')?.textContent ?? '';
    for (const words of ['关于本报', '不登广告', '9 篇', '离线保存']) expect(about).toContain(words);
    expect(about).not.toContain('本站不用 Cookie');
    const feet = pages.map((file) => [file, page(file).querySelector('body > footer')?.textContent ?? '']);
    expect(feet.filter(([, foot]) => !foot?.includes('选编 © 2023 本报编辑部。联系与更正'))).toEqual([]);
    expect(page('pages/contact.html').querySelector('nav [aria-current]')?.text).toBe('联系');
    expect(text('llms.txt')).toContain(`- [联系与更正](${ADDRESS}/pages/contact.html): 来信请寄本报编辑部`);
    expect(text('feed.xml')).not.toContain('不登广告');
  });

  test('a section of the settings has a list on the front page, a page and a place in the navigation', () => {
    const [link, listed] = site().page('index.html').querySelectorAll('a[href^=sections]');
    expect([link?.text, listed?.text]).toEqual(['读报入门', '读报入门']);
    const titles = site()
      .page(link?.getAttribute('href') ?? '')
      .querySelectorAll('main article h2');
    expect(titles.map((title) => title.text)).toEqual(['分红、股息率与除权除息', '季报先读什么']);
  });

  test('the colours of the settings stand in pages, in the icon, and in the style of feeds and of the app', () => {
    const { text } = site();
    for (const file of ['index.html', SEED, '404.html', 'icon.svg'])
      expect([file, text(file)]).toEqual([file, expect.stringContaining('#9a1f3c')]);
    expect(text(SEED)).toContain('light-dark(#9a1f3c, #f28b74)');
    for (const file of ['feed.css', 'manifest.webmanifest', SEED]) expect(text(file)).toContain('#faf6ee');
    expect(text('feed.css')).not.toContain('var(');
  });

  test('robots.txt has the URL of each sitemap', () => {
    expect(site().text('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${ADDRESS}/sitemap-index.xml\n`);
  });

  test('every page links to its feeds', () => {
    const feedsOf = (file: string) =>
      site()
        .page(file)
        .querySelectorAll('link[rel=alternate][title]')
        .map((link) => link.getAttribute('href'));
    expect(feedsOf('index.html')).toEqual(['feed.xml', 'feed.json']);
    expect(feedsOf(SEED)).toEqual(['../feed.xml', '../feed.json']);
    expect(feedsOf('stocks/002030.html')).toEqual(['002030.xml', '002030.json', '../feed.xml', '../feed.json']);
  });

  test('the structured data of the real seed has the facts that it states, and no date', () => {
    const [article, breadcrumbs] = dataOf(SEED);
    const url = `${ADDRESS}/${SEED}`;
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      '@id': url,
      mainEntityOfPage: url,
      headline: 'ChatGPT热引发年薪千万高管辞职潮',
      description: '阿里巴巴、腾讯、快手等互联网大厂的中高层大胆辞职，加入这波AI创业浪潮。',
      author: [{ '@type': 'Person', name: '闫俊文' }],
      publisher: { '@type': 'Organization', name: '报亭', url: `${ADDRESS}/` },
      creditText: '中国企业家杂志',
      isBasedOn: { '@type': 'NewsArticle', publisher: { '@type': 'Organization', name: '中国企业家杂志' } },
      inLanguage: 'zh-Hans',
      isAccessibleForFree: true,
      keywords: ['达安基因'],
      mentions: [{ '@type': 'Corporation', name: '达安基因', tickerSymbol: 'SZSE 002030' }],
    });
    expect(article.wordCount).toBeGreaterThan(1000);
    expect(article.citation.length).toBeGreaterThan(5);
    expect(JSON.stringify(dataOf(SEED))).not.toMatch(/date|pubDate|image/i);
    expect(breadcrumbs.itemListElement.map(({ item }: { item: string }) => item)).toEqual([`${ADDRESS}/`, url]);
    expect(site().text(SEED)).not.toMatch(/published_time/);
  });

  test('every page below the front page has breadcrumbs; lists are collections; the front page has the search action', () => {
    const types = (file: string) => dataOf(file).map((node) => node['@type']);
    for (const file of site().pages.filter((page) => !/^404|^titles|^index/.test(page)))
      expect(types(file)).toContain('BreadcrumbList');
    for (const file of ['stocks/index.html', 'stocks/002030.html', 'sources/f417b582b439.html', 'wanted.html'])
      expect(types(file)).toContain('CollectionPage');
    expect(types('index.html')).toEqual(['WebSite', 'CollectionPage']);
    expect(dataOf('index.html')[0].potentialAction.target).toBe(`${ADDRESS}/search.html?q={search_term_string}`);
  });

  test('the front page is named by its folder wherever an absolute URL names it', () => {
    const { files, text, page } = site();
    expect(page('index.html').querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(`${ADDRESS}/`);
    expect(page('index.html').querySelector('meta[property="og:url"]')?.getAttribute('content')).toBe(`${ADDRESS}/`);
    expect(dataOf('index.html')[0].url).toBe(`${ADDRESS}/`);
    expect(JSON.parse(text('feed.json')).home_page_url).toBe(`${ADDRESS}/`);
    const texts = files.filter((file) => /\.(?:html|xml|json|txt|webmanifest)$/.test(file));
    expect(texts.filter((file) => text(file).includes(`${ADDRESS}/index.html`))).toEqual([]);
  });

  test('every page has a title and a description of its own, and og:description is the same', () => {
    const described = site().pages.map((file) => {
      const content = (name: string) => site().page(file).querySelector(`meta[${name}]`)?.getAttribute('content');
      return { file, own: content('name=description') ?? '', shared: content('property="og:description"') };
    });
    const headless = /^404|^titles/;
    for (const { file, own, shared } of described)
      expect([file, shared]).toEqual([file, headless.test(file) ? undefined : own]);
    const titles = site().pages.map((file) => site().page(file).querySelector('title')?.text);
    expect(new Set(titles).size).toBe(titles.length);
    expect(new Set(described.map(({ own }) => own)).size).toBe(described.length);
    const of = (address: string) => described.find(({ file }) => file === address)?.own;
    expect(of('stocks/002030.html')).toMatch(
      /^报亭收录的提到达安基因（002030）的文章 3 篇：《ChatGPT热引发年薪千万高管辞职潮》《/,
    );
    expect(of('stocks/index.html')).toBe('文章写明代码的股票 1 只，按交易所排列。');
  });

  test('a source has a page and a feed with names of their own', () => {
    const source = 'sources/f417b582b439';
    expect(site().page(`${source}.html`).querySelector('title')?.text).toBe('来源：报亭 · 报亭');
    expect(JSON.parse(site().text(`${source}.json`)).title).toBe('来源：报亭 · 报亭');
    expect(JSON.parse(site().text('feed.json')).title).toBe('报亭');
  });

  test('the front page links to icons that can be fetched', () => {
    const icons = site().page('index.html').querySelectorAll('link[rel=icon]:not([href^="data:"])');
    expect(icons.map((icon) => [icon.getAttribute('href'), icon.getAttribute('sizes')])).toEqual([
      ['icon-48.png', '48x48'],
      ['icon-72.png', '72x72'],
    ]);
    for (const icon of icons) expect(site().files).toContain(icon.getAttribute('href'));
  });

  test('a share picture has a description for X as for Open Graph', () => {
    const content = (name: string) => site().page(SEED).querySelector(`meta[${name}]`)?.getAttribute('content');
    expect(content('name="twitter:image:alt"')).toBe('报亭');
    expect(content('property="og:image:alt"')).toBe('报亭');
  });

  test('the structured data of an article links its author to their page, and has the pictures of its text', () => {
    const [article] = dataOf('news/guide.html');
    const [author] = article.author;
    expect(author.name).toBe('报亭编辑部');
    expect(site().files).toContain(author.url.replace(`${ADDRESS}/`, ''));
    expect(article.image).toEqual([`${ADDRESS}/figures/seed-to-pages.svg`]);
  });

  test('no file of text has a control character', () => {
    const { files, text } = site();
    const texts = files.filter((file) => /\.(?:html|xml|json|txt|js|css|svg|webmanifest)$|^_/.test(file));
    expect(texts.filter((file) => CONTROL.test(text(file)))).toEqual([]);
  });

  test('every page has og:type once', () => {
    for (const file of site().pages.filter((page) => !/^404|^titles/.test(page))) {
      const types = site().page(file).querySelectorAll('meta[property="og:type"]');
      expect([file, types.map((tag) => tag.getAttribute('content'))]).toEqual([
        file,
        [file.startsWith('news/') ? 'article' : 'website'],
      ]);
    }
  });

  test('the links of the web manifest are relative, and its icons exist', () => {
    const manifest = JSON.parse(site().text('manifest.webmanifest'));
    expect([manifest.start_url, manifest.scope]).toEqual(['index.html', './']);
    const icons = manifest.icons.map(({ src }: { src: string }) => src);
    expect(icons.filter((src: string) => !site().files.includes(src))).toEqual([]);
  });

  test('every page except articles links to the web manifest', () => {
    const { pages, page } = site();
    const linked = pages.flatMap((file) => {
      const link = page(file).querySelector('link[rel=manifest]')?.getAttribute('href');
      return link ? [[file, posix.join(posix.dirname(file), link)]] : [];
    });
    const expected = pages.filter((file) => !/^404|^titles|^news\//.test(file));
    expect(linked).toEqual(expected.map((file) => [file, 'manifest.webmanifest']));
  });

  test('white space stands between the parts of a line, which text browsers would join', () => {
    const joined = site().pages.flatMap((file) =>
      site()
        .page(file)
        .querySelectorAll('body *')
        .filter((element) => !element.closest('.prose, template'))
        .flatMap(({ childNodes }) => childNodes.map((node, at) => [node, childNodes[at + 1]] as const))
        .filter((pair) => pair.every((node) => INLINE.test((node as HTMLElement)?.rawTagName ?? '') && node?.text))
        .filter((pair) => !pair.every((node) => isPhrase(node as HTMLElement)))
        .map((pair) => pair.map((node) => node?.text ?? ''))
        .filter(([first, second]) => !/\s$/.test(first ?? '') && !/^\s/.test(second ?? ''))
        .map((texts) => `${file}: ${texts.join('')}`),
    );
    expect(joined).toEqual([]);
  });

  test('every page is valid HTML', async () => {
    const validator = new HtmlValidate(HTML_RULES);
    const faults = [];
    for (const file of site().pages) {
      const text = site()
        .text(file)
        .replace(/<template[\s\S]*?<\/template>/g, '');
      const { results } = await validator.validateString(text, file);
      for (const { messages } of results)
        faults.push(
          ...messages.map(({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId}: ${message}`),
        );
    }
    expect(faults).toEqual([]);
  });

  function urlOf(file: string): string {
    return `${ADDRESS}/${file === 'index.html' ? '' : file}`;
  }

  function dataOf(file: string) {
    const data = site().page(file).querySelectorAll('script[type="application/ld+json"]');
    return data.flatMap((script) => JSON.parse(script.rawText)['@graph'] ?? []);
  }
});

describe('without a site address', () => {
  const site = () => readSite(OUT_WITHOUT_ADDRESS);

  test('there is no feed and no sitemap, and nothing links to one', () => {
    expect(checkFiles(OUT_WITHOUT_ADDRESS, ADDRESS).checked).toEqual([]);
    for (const file of site().pages)
      expect([
        file,
        site().page(file).querySelectorAll('link[rel=alternate][title], link[rel=canonical], header a[href*=feeds]')
          .length,
      ]).toEqual([file, 0]);
    expect(site().text('robots.txt')).toBe('User-agent: *\nAllow: /\n');
  });

  test('llms.txt links to pages by relative links', () => {
    expect(site().text('llms.txt')).toContain('](news/8d5c2cca22707c62.html): ');
  });
});

/** The text of an element. `blockTextElements` leaves out `pre`, so that tags in it are parsed, not taken for text. */
function textOf(html = '', selector = 'body'): string {
  const tree = parse(`<body>${html}</body>`, { blockTextElements: { script: true, style: true } });
  return tree.querySelector(selector)?.textContent ?? '';
}

/** Whether an element is a phrase of a headline: these are one text. */
function isPhrase({ rawTagName, rawAttrs, parentNode }: HTMLElement): boolean {
  return rawTagName === 'span' && /^(?:class="break")?$/.test(rawAttrs) && parentNode.closest('.phrases') !== null;
}
