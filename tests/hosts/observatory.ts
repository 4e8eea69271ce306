/**
 * Mozilla's HTTP Observatory, as far as it judges what a site sends: which verdict each of its tests comes to, and what that
 * adds to 100 or takes from it. Source: github.com/mdn/mdn-http-observatory, src/analyzer/tests and SCORE_TABLE in
 * src/grader/charts.js, as of its version 5. Only what this site can come to is told apart: a worse verdict is `failed`, at
 * the worst that the test can take away.
 */
export function gradeOf(answer: Answer): { score: number; grade: string; modifiers: Record<string, number> } {
  const modifiers = Object.fromEntries(Object.entries(TESTS).map(([name, modifierOf]) => [name, modifierOf(answer)]));
  const penalties = Object.values(modifiers).filter((modifier) => modifier < 0);
  const without = 100 + sum(penalties);
  // Bonuses count from an A on (src/scanner/index.js).
  const score = Math.max(0, without >= 90 ? 100 + sum(Object.values(modifiers)) : without);
  const [, grade] = GRADES.find(([least]) => score >= least) ?? [0, 'F'];
  return { score, grade, modifiers };
}

const GRADES = [
  [100, 'A+'],
  [90, 'A'],
  [85, 'A-'],
  [80, 'B+'],
  [70, 'B'],
  [65, 'B-'],
  [60, 'C+'],
  [50, 'C'],
  [45, 'C-'],
  [40, 'D+'],
  [30, 'D'],
  [25, 'D-'],
] as const;

/** Sources that let in anybody. */
const BROAD = ['ftp:', 'http:', 'https:', '*'];
/** Sources that let in anything written into a page: harmless for what only shows. */
const WRITTEN = ["'unsafe-inline'", "'unsafe-eval'", 'data:'];

const PRIVATE = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];

const SIX_MONTHS = 15_552_000;

const TESTS: Record<string, (answer: Answer) => number> = {
  'content-security-policy': ({ headers, html }) => {
    const policies = policiesOf(headers, html);
    if (policies.length === 0) return -25;
    const isWithout = (name: string, sources: readonly string[]) =>
      // What one policy forbids no other allows.
      policies.some((policy) => !sourcesOf(policy, name).some((source) => sources.includes(source)));
    const isStrict =
      ['script-src', 'style-src', 'object-src'].every((name) => isWithout(name, [...BROAD, ...WRITTEN])) &&
      ['img-src', 'media-src'].every((name) => isWithout(name, BROAD));
    if (!isStrict) return -20;
    return policies.every((policy) => policy.get('default-src')?.join() === "'none'") ? 10 : 5;
  },
  cookies: ({ headers }) => (headers.has('set-cookie') ? -40 : 0),
  'cross-origin-resource-sharing': ({ headers }) => (headers.has('access-control-allow-credentials') ? -50 : 0),
  // Whether a host leads from http to https is its own doing: a static site sends no redirect elsewhere.
  redirection: ({ url }) => (url.startsWith('https:') ? 0 : -20),
  'referrer-policy': ({ headers }) => {
    const policy = headers.get('referrer-policy');
    return policy === null ? 0 : PRIVATE.includes(policy) ? 5 : -5;
  },
  'strict-transport-security': ({ headers }) => {
    const age = /(?:^|;\s*)max-age=(\d+)/.exec(headers.get('strict-transport-security') ?? '')?.[1];
    return age === undefined ? -20 : Number(age) < SIX_MONTHS ? -10 : 0;
  },
  'subresource-integrity': ({ html }) => (/<script[^>]*\ssrc="?(?:https?:)?\/\//i.test(html) ? -50 : 0),
  'x-content-type-options': ({ headers }) => (headers.get('x-content-type-options') === 'nosniff' ? 0 : -5),
  'x-frame-options': ({ headers }) => {
    if (policiesOf(headers, '').some((policy) => policy.has('frame-ancestors'))) return 5;
    return ['deny', 'sameorigin'].includes(headers.get('x-frame-options')?.toLowerCase() ?? '') ? 0 : -20;
  },
  'cross-origin-resource-policy': ({ headers }) => {
    const policy = headers.get('cross-origin-resource-policy') ?? 'cross-origin';
    return policy === 'cross-origin' ? 0 : ['same-origin', 'same-site'].includes(policy) ? 10 : -5;
  },
};

function policiesOf(headers: Headers, html: string): Map<string, string[]>[] {
  const sent = headers.get('content-security-policy');
  const inPage = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
  return [...(sent?.split(',') ?? []), ...(inPage ? [inPage] : [])].map((policy) => {
    const directives = policy.split(';').map((each) => each.trim().toLowerCase().split(/\s+/));
    return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
  });
}

function sourcesOf(policy: Map<string, string[]>, name: string): string[] {
  return policy.get(name) ?? policy.get('default-src') ?? ['*'];
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** What a host sends for a page. */
export interface Answer {
  url: string;
  headers: Headers;
  html: string;
}
