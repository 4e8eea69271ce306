import type { Publisher } from '../publisher.ts';
import type { SitePage } from '../site-page.ts';

/** The most links in a section: no model reads more at once, and the pages of the first section lead to all others. */
const MOST_LINKS = 500;

/** Characters that Markdown would read as markup in a title: `*ST康达`, `[图]`. */
const MARKUP = /[\\`*_[\]<>&~|]/g;

/** The text of llms.txt for language models: a heading, a summary, and lists of links. Format: https://llmstxt.org */
export function toLlmsText(pages: readonly SitePage[], site: Publisher): string {
  const listed = pages.flatMap((page) => (page.llms ? [{ ...page, ...page.llms }] : []));
  const sections = [...Map.groupBy(listed, ({ section }) => section)].map(([section, links]) => {
    const lines = links.slice(0, MOST_LINKS).map(({ name, address, note }) => {
      const link = `- [${toLine(name)}](${site.absolute(address) ?? address})`;
      return note ? `${link}: ${toLine(note())}` : link;
    });
    return `## ${section}\n\n${lines.join('\n')}`;
  });
  return [`# ${toLine(site.name)}`, `> ${toLine(site.description)}`, ...sections].join('\n\n').concat('\n');
}

function toLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().replace(MARKUP, '\\$&');
}
