import { expect, test } from 'vitest';
import { toHeaderRules, toHeadersFile, toVercelFile } from '../../../src/build/csp/headers.ts';

const RULES = [
  { path: '/', headers: { 'X-A': '1', 'X-B': 'b; c' } },
  { path: '/search/', headers: { 'X-C': '2' } },
];

test('Cloudflare and Netlify read a path, and its headers below it', () => {
  expect(toHeadersFile(RULES)).toBe('/*\n  X-A: 1\n  X-B: b; c\n\n/search/*\n  X-C: 2\n');
});

test('Vercel reads the same as JSON', () => {
  expect(JSON.parse(toVercelFile(RULES))).toEqual({
    headers: [
      {
        source: '/(.*)',
        headers: [
          { key: 'X-A', value: '1' },
          { key: 'X-B', value: 'b; c' },
        ],
      },
      { source: '/search/(.*)', headers: [{ key: 'X-C', value: '2' }] },
    ],
  });
});

test('no header stands in two rules', () => {
  const names = toHeaderRules("default-src 'none'", ['/search/']).flatMap(({ headers }) => Object.keys(headers));
  expect(names.length).toBe(new Set(names).size);
});
