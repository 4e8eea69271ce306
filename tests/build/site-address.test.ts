import { expect, test } from 'vitest';
import { findSiteAddress } from '../../src/build/site-address.ts';

test.each([
  [{}, undefined],
  [{ SITE_URL: 'https://example.org/paper' }, 'https://example.org/paper'],
  [{ SITE_URL: 'http://localhost:8080' }, 'http://localhost:8080'],
  [{ SITE_URL: '', CF_PAGES_URL: 'https://a.pages.dev' }, 'https://a.pages.dev'],
  [{ URL: 'https://somewhere.example' }, undefined],
  [{ NETLIFY: 'true', URL: 'https://a.netlify.app' }, 'https://a.netlify.app'],
  [{ VERCEL_PROJECT_PRODUCTION_URL: 'a.vercel.app' }, 'https://a.vercel.app'],
])('%j states the address %s', (env, address) => {
  expect(findSiteAddress(env)).toEqual(address === undefined ? {} : { address });
});

test('the address of the settings comes after SITE_URL and before what a host states', () => {
  const env = { PAGES_URL: 'https://me.github.io/paper', CF_PAGES_URL: 'https://a.pages.dev' };
  expect(findSiteAddress(env)).toEqual({ address: 'https://me.github.io/paper' });
  expect(findSiteAddress(env, 'https://paper.example')).toEqual({ address: 'https://paper.example' });
  expect(findSiteAddress({ ...env, SITE_URL: 'https://other.example' }, 'https://paper.example')).toEqual({
    address: 'https://other.example',
  });
  expect(findSiteAddress({}, 'paper.example').problem).toMatch(
    /^The address in src\/site\.ts is paper\.example, which does not begin with https:/,
  );
});

test.each([
  ['example.org', 'which does not begin with https://'],
  ['//example.org', 'which does not begin with https://'],
  ['localhost:4321', 'which does not begin with https://'],
  ['ftp://example.org', 'which does not begin with https://'],
  ['https://', 'which is not a web address'],
  ['https://example.org/?page=1', 'which holds a ? or a #'],
  ['https://example.org/#top', 'which holds a ? or a #'],
  ['https://example.org/paper/index.html', 'which is one page of a site'],
])('the address %s is refused by the name of its variable', (SITE_URL, fault) => {
  expect(findSiteAddress({ SITE_URL })).toEqual({
    problem: `SITE_URL is ${SITE_URL}, ${fault}. Write the address of the front page, such as https://example.org/paper/.`,
  });
});

test.each([
  'https://me:secret@example.org',
  'https://me:secret@example.org/index.html',
  'ftp://me:secret@example.org',
  'me:secret@example.org',
])('no message repeats the password of the address %s', (SITE_URL) => {
  const { problem } = findSiteAddress({ SITE_URL });
  expect(problem).toMatch(/^SITE_URL is an address which /);
  expect(problem).not.toContain('secret');
});
