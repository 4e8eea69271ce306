import { expect, test } from 'vitest';
import { contrastOf, DEFAULT_COLORS, faultsOf, toColors } from '../../src/settings/colors.ts';

test('a paper that states no colours has the usual ones, and all of them can be read', () => {
  expect(toColors({})).toEqual(DEFAULT_COLORS);
  expect(faultsOf(DEFAULT_COLORS)).toEqual([]);
});

test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#0000ff', '#ffffff', 8.59],
])('the contrast of %s with %s is %d', (one, other, contrast) => {
  expect(contrastOf(one, other)).toBeCloseTo(contrast, 1);
  expect(contrastOf(other, one)).toBe(contrastOf(one, other));
});

test('an accent alone changes nothing else', () => {
  const { light, dark } = toColors({ light: { accent: '#005a8c' } });
  expect(light).toEqual({ ...DEFAULT_COLORS.light, accent: '#005a8c' });
  expect(dark).toEqual(DEFAULT_COLORS.dark);
});

test('the colours between paper and ink follow from these two, and quiet text can be read on all grounds', () => {
  const { light } = toColors({ light: { paper: '#ffffff', ink: '#222222' } });
  expect(light).toMatchObject({ raised: '#ffffff', sunken: '#f4f4f4', rule: '#cecece' });
  const { light: pale } = toColors({ light: { paper: '#ffffff', ink: '#6a6a6a' } });
  expect(contrastOf(pale.quiet, pale.sunken)).toBeGreaterThanOrEqual(4.5);
});

test.each([
  [
    { light: { accent: '#d98880' } },
    'colors.light: accent #d98880 on #f1ebdf has a contrast of 2.27, and readers need 4.5. Take a darker accent.',
  ],
  [
    { dark: { accent: '#a8261b' } },
    'colors.dark: accent #a8261b on #2c2722 has a contrast of 2.08, and readers need 4.5. Take a lighter accent.',
  ],
  [
    { light: { paper: '#ffffff', ink: '#777777' } },
    'colors.light: ink #777777 on #f8f8f8 has a contrast of 4.21, and readers need 4.5. Take a darker ink.',
  ],
])('%j would be hard to read', (stated, fault) => {
  expect(faultsOf(toColors(stated))).toEqual([fault]);
});
