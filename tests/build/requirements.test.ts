import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unmetRequirement } from '../../src/build/requirements.ts';
import { newFolder } from '../support/checkout.ts';

test('a folder in which a new one can be made is fit for a build', () => {
  expect(unmetRequirement('/paper', { [join(newFolder(), 'new/newer')]: 'it is a test' })).toBeUndefined();
});

test('a folder that nobody may write to is named, with why it is needed', () => {
  expect(unmetRequirement('/paper', { '/proc/1/new': 'it is a test' })).toMatch(
    /^\/proc\/1 (?:may not be written to|is on a disk that is read-only), but it is a test\. .*\.$/,
  );
});

test.each(['/papers #1', '/what?/paper'])(
  'a checkout at %s is refused, since Vite cannot take its path',
  (checkout) => {
    expect(unmetRequirement(checkout, {})).toContain(`The path of this checkout, ${checkout}, holds `);
  },
);
