import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { missingPackages } from '../../src/build/drawing-packages.ts';

test('packages that are not installed are named, with the command that installs them', () => {
  expect(missingPackages('/no/checkout')).toBe(
    'shareImages: the pictures are drawn by satori and fontkit, which are not installed: run npm install --save-prod --save-exact satori fontkit.',
  );
});

test('in this checkout they are installed', () => {
  expect(missingPackages(resolve('.'))).toBeUndefined();
});
