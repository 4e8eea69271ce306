/**
 * Grades a response as Mozilla's HTTP Observatory does, version 5. Each of its tests adds a modifier to 100. Only the
 * results that this site can have are told apart; any worse result has the lowest modifier of its test.
 *
 * Source: github.com/mdn/mdn-http-observatory, src/analyzer/tests and SCORE_TABLE in src/grader/charts.js.
 */
export function gradeOf(answer: Answer): { score: number; grade: string; modifiers: Record<string, number> } {
  const modifiers = Object.fromEntries(Object.entries(TESTS).map(([name, modifierOf]) => [name, modifierOf(answer)]));
  const penalties = Object.values(modifiers).filter((modifier) => modifier < 0);
  const scoreWithoutBonuses = 100 + sum(penalties);
  // Bonuses count only if the score without them is at least an A (src/scanner/index.js).
  const score = Math.max(0, scoreWithoutBonuses >= 90 ? 100 + sum(Object.values(modifiers)) : scoreWithoutBonuses);
  const [, grade] = GRADES.find(([minimum]) => score >= minimum) ?? [0, 'F'];
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

/** Sources that allow any origin. */
const ANY_ORIGIN_SOURCES = ['ftp:', 'http:', 'https:', '*'];
/** Sources that allow content written into a page. They are dangerous for scripts, not for images. */
const INLINE_SOURCES = ["'unsafe-inline'", "'unsafe-eval'", 'data:'];

const PRIVATE_REFERRER_POLICIES = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];

const SIX_MONTHS_SECONDS = 15_552_000;

const TESTS: Record<string, (answer: Answer) => number> = {
  'content-security-policy': ({ headers, html }) => {
    const policies = policiesOf(headers, html);
    if (policies.length === 0) return -25;
    const isWithout = (name: string, sources: readonly string[]) =>
      // All policies apply at once, so that one strict policy is enough.
      policies.some((policy) => !sourcesOf(policy, name).some((source) => sources.includes(source)));
    const isStrict =
      ['script-src', 'style-src', 'object-src'].every((name) =>
        isWithout(name, [...ANY_ORIGIN_SOURCES, ...INLINE_SOURCES]),
      ) && ['img-src', 'media-src'].every((name) => isWithout(name, ANY_ORIGIN_SOURCES));
    if (!isStrict) return -20;
    return policies.every((policy) => policy.get('default-src')?.join() === "'none'") ? 10 : 5;
  },
  cookies: ({ headers }) => (headers.has('set-cookie') ? -40 : 0),
  'cross-origin-resource-sharing': ({ headers }) => (headers.has('access-control-allow-credentials') ? -50 : 0),
  // The host, not the site, decides whether http redirects to https. A static site has no other redirects.
  redirection: ({ url }) => (url.startsWith('https:') ? 0 : -20),
  'referrer-policy': ({ headers }) => {
    const policy = headers.get('referrer-policy');
    return policy === null ? 0 : PRIVATE_REFERRER_POLICIES.includes(policy) ? 5 : -5;
  },
  'strict-transport-security': ({ headers }) => {
    const age = /(?:^|;\s*)max-age=(\d+)/.exec(headers.get('strict-transport-security') ?? '')?.[1];
    return age === undefined ? -20 : Number(age) < SIX_MONTHS_SECONDS ? -10 : 0;
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

/** The response of a host for a page. */
export interface Answer {
  url: string;
  headers: Headers;
  html: string;
}
