/** What all browser tests are given. A machine that does something else meanwhile is slow, not broken. */
export const PATIENCE = {
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
} as const;
