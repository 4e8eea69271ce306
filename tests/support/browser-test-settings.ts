/** Playwright settings of all browser tests. Timeouts are long, so that tests also pass on a busy machine. */
export const BROWSER_TEST_SETTINGS = {
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  // Without a GPU, a view transition between pages is slow, and it receives the clicks while it runs.
  use: { contextOptions: { reducedMotion: 'reduce' } },
} as const;
