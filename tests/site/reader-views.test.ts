import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readSite, toComparable } from '../support/built-site.ts';
import { ADDRESS, siteAt } from '../support/sites.ts';

/** Every kind of article page: captured and written, with and without components, from ten characters to thousands. */
const ARTICLES = [siteAt('paper'), siteAt('awkward')].flatMap((folder) =>
  readSite(folder)
    .pages.filter((file) => file.startsWith('news/'))
    .map((file) => ({ file, html: readSite(folder).text(file) }))
    .filter(({ html }) => html.includes('<article')),
);

/** What reader views and clippers show of a page. */
const VIEWERS: Record<string, (html: string, url: string) => Promise<View>> = {
  Readability: async (html) => {
    const view = new Readability(parseHTML(html).document).parse();
    return { title: view?.title ?? '', content: view?.content ?? '' };
  },
  Defuddle: (html, url) => Defuddle(html, url),
};

describe.each(Object.entries(VIEWERS))('%s', (_name, viewOf) => {
  test.each(ARTICLES)('shows the whole text of $file, and nothing else', async ({ file, html }) => {
    const { title, content } = await viewOf(html, `${ADDRESS}/${file}`);
    const { document: page } = parseHTML(html);
    const { document: view } = parseHTML(`<!doctype html><html><body>${content}</body></html>`);
    const text = textIn(page, '.prose');
    const shown = textIn(view, 'body');
    expect(shown.slice(-text.length)).toBe(text);
    // A viewer may repeat title, deck and byline.
    expect(textIn(page, 'article > header')).toContain(shown.slice(0, -text.length));
    expect(view.querySelectorAll('img')).toHaveLength(page.querySelectorAll('.prose img').length);
    if (title !== '') expect(toComparable(title)).toBe(textIn(page, 'h1'));
  });
});

/** The text of an element. The heading over footnotes is left out, which Defuddle replaces by a line. */
function textIn(document: Document, selector: string): string {
  document.querySelector('#footnote-label')?.remove();
  return toComparable(document.querySelector(selector)?.textContent ?? '');
}

interface View {
  title: string;
  content: string;
}
