/** What all browser tests are given. A machine that does something else meanwhile is slow, not broken. */
export const PATIENCE = {
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  // A transition between pages draws both on a machine without graphics, and takes the clicks meanwhile.
  use: { contextOptions: { reducedMotion: 'reduce' } },
} as const;
