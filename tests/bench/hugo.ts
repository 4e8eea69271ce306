import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Article } from '../../src/archive/article.ts';
import { readSeeds } from '../../src/seeds/folder.ts';

/** Two neighbouring Han characters of a title, of which Hugo's related pages share some: `甲公`, `司核`. */
const PAIR = /\p{Script=Han}{2}/gu;
const KEYWORDS = 8;

/** What Hugo is told: Baoting's addresses, its page length, and related pages by keywords, which front matter states. */
const CONFIG = {
  baseURL: 'https://example.org/',
  title: '报亭',
  languageCode: 'zh-Hans',
  hasCJKLanguage: true,
  paginate: 30,
  uglyURLs: true,
  disableKinds: ['taxonomy', 'term'],
  related: { threshold: 1, includeNewer: true, toLower: false, indices: [{ name: 'keywords', weight: 100 }] },
};

/** The least that an article and a list need: text, previous and next, nine related pages; pages of thirty articles. */
const THEME: Record<string, string> = {
  'baseof.html': `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{{ .Title }}</title><link rel="canonical" href="{{ .Permalink }}"></head>
<body><header><a href="/">{{ .Site.Title }}</a></header><main>{{ block "main" . }}{{ end }}</main></body></html>`,
  'single.html': `{{ define "main" }}<article><h1>{{ .Title }}</h1>{{ with .Description }}<p>{{ . }}</p>{{ end }}
<p>{{ .Params.author }} {{ .Params.source }} {{ .ReadingTime }}</p>{{ .Content }}</article>
<nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>
<aside><ul>{{ range first 9 (.Site.RegularPages.Related .) }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></aside>{{ end }}`,
  'list.html': `{{ define "main" }}<h1>{{ .Title }}</h1>{{ $pages := .Paginate .RegularPagesRecursive }}
{{ range $pages.Pages }}<article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Description }}</p></article>{{ end }}
<nav>{{ with $pages.Prev }}<a href="{{ .URL }}">←</a>{{ end }}{{ with $pages.Next }}<a href="{{ .URL }}">→</a>{{ end }}</nav>{{ end }}`,
};

/** Writes a Hugo site of the same text as a folder of seeds, with a theme that shows less than Baoting's. */
export async function writeHugoSite(seeds: string, site: string): Promise<void> {
  rmSync(site, { recursive: true, force: true });
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), text);
  };
  write('config.json', JSON.stringify(CONFIG));
  for (const [file, text] of Object.entries(THEME)) write(`layouts/_default/${file}`, text);
  for (const article of (await readSeeds(seeds)).articles) write(`content/news/${article.id}.md`, toHugoPage(article));
}

function toHugoPage({ title, deck, byline, body, place = 0 }: Article): string {
  const blocks =
    body.kind === 'captured'
      ? body.blocks.map(({ kind, text }) => (kind === 'heading' ? `## ${text}` : text))
      : body.paragraphs;
  const front = {
    title,
    description: deck,
    author: byline.authors.join(' '),
    source: byline.source,
    keywords: [...new Set(title.match(PAIR))].slice(0, KEYWORDS),
    weight: place + 1,
  };
  return `${JSON.stringify(front)}\n\n${blocks.join('\n\n')}\n`;
}
