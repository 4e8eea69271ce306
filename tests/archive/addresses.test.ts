import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOfWanted, pathOf, relativeLink } from '../../src/archive/addresses.ts';

test.each([
  ['index.html', ''],
  ['zh-hant/index.html', 'zh-hant/'],
  ['stocks/index.html', 'stocks/index.html'],
  ['news/index.html', 'news/index.html'],
])('the path of %s in an absolute URL is "%s"', (address, path) => {
  expect(pathOf(address)).toBe(path);
});

describe('relativeLink', () => {
  test.each([
    ['index.html', 'news/a.html', 'news/a.html'],
    ['news/a.html', 'news/b.html', 'b.html'],
    ['news/a.html', 'news/a.html', 'a.html'],
    ['news/a.html', 'index.html', '../index.html'],
    ['news/a.html', 'stocks/002030.html#box', '../stocks/002030.html#box'],
    ['stocks/index.html', 'stocks/002030.html', '../stocks/002030.html'],
    ['stocks/index.html', 'index.html', '../index.html'],
    ['a/b/c.html', 'a/d/e.html?q=1#f', '../d/e.html?q=1#f'],
    ['news/a.html?q=x/y#z', 'index.html', '../index.html'],
    ['news/a.html', '#part-1', '#part-1'],
    ['index.html', 'a:b.html', './a:b.html'],
  ])('from %s to %s is %s', (from, to, link) => {
    expect(relativeLink(from, to)).toBe(link);
  });

  test('resolves to the same address, whatever the base URL of the site is', () => {
    const part = fc.stringMatching(/^[A-Za-z0-9_:-]{1,6}$/);
    const address = fc
      .tuple(fc.array(part, { maxLength: 3 }), part, fc.constantFrom('', '#part-1', '?q=a/b', '?q=1#x'))
      .map(([folders, name, rest]) => `${[...folders, `${name}.html`].join('/')}${rest}`);
    const base = fc.constantFrom('https://x.example/', 'https://x.example/a/b/', 'file:///home/me/paper/');
    fc.assert(
      fc.property(address, address, base, (from, to, root) => {
        const page = new URL(root + from).href;
        expect(new URL(relativeLink(from, to), page).href).toBe(new URL(root + to).href);
      }),
    );
  });
});

test.each([
  [1, 'wanted.html'],
  [2, 'wanted-2.html'],
])('page %i of the wanted headlines has the address %s', (page, address) => {
  expect(addressOfWanted(page)).toBe(address);
});
