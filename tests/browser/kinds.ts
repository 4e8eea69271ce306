/** One page of each kind, in the site that the browser tests read. */
export const KINDS = {
  'front page': 'index.html',
  'captured article': 'news/8d5c2cca22707c62.html',
  'written article': 'news/dividends.html',
  guide: 'news/guide.html',
  headline: 'headlines/06c08450a78e.html',
  stock: 'stocks/002030.html',
  stocks: 'stocks/index.html',
  stories: 'stories/index.html',
  story: 'stories/b1acab1c39f9.html',
  wanted: 'wanted.html',
  archive: 'archive/index.html',
  search: 'search.html',
  about: 'about.html',
  'own page': 'pages/contact.html',
  receipt: 'receipt.html',
  'not found': '404.html',
} as const;
