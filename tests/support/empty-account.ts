/** The account of a build without articles, for receipts of which only the files matter. */
export const EMPTY_ACCOUNT = {
  publication: 1,
  articles: [],
  arrivals: 0,
  withdrawn: [],
  gone: [],
  arrivedHeadlines: {},
  redirects: {},
  changes: null,
  citations: { resolved: 0, wanted: 0, headlines: 0 },
  lines: { read: 0, shown: 0, leftOut: 0 },
  refused: [],
};
