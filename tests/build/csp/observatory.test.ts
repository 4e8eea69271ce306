import { expect, test } from 'vitest';
import { gradeOf } from '../../hosts/observatory.ts';

const GOOD = {
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin',
};
const gradeFor = (headers: Record<string, string>, html = '') =>
  gradeOf({ url: 'https://example.org/', headers: new Headers({ ...GOOD, ...headers }), html });

test.each([
  [{}, 120, 'A+'],
  [{ 'content-security-policy': "default-src 'self';frame-ancestors 'none'" }, 115, 'A+'],
  [{ 'content-security-policy': "default-src 'none';script-src 'unsafe-inline';frame-ancestors 'none'" }, 80, 'B+'],
  [{ 'content-security-policy': "default-src 'none'" }, 80, 'B+'],
  [{ 'strict-transport-security': 'max-age=60' }, 110, 'A+'],
  [{ 'strict-transport-security': '' }, 80, 'B+'],
  [{ 'x-content-type-options': 'x' }, 115, 'A+'],
  [{ 'referrer-policy': 'unsafe-url' }, 110, 'A+'],
  [{ 'set-cookie': 'a=1' }, 60, 'C+'],
  [{ 'cross-origin-resource-policy': 'same-origin' }, 130, 'A+'],
])('%o is worth %i, %s', (headers, score, grade) => {
  expect(gradeFor(headers)).toMatchObject({ score, grade });
});

test('a page’s own policy narrows what the host sends; without any of both there is none', () => {
  const meta = `<meta http-equiv="Content-Security-Policy" content="default-src 'none';script-src 'self'">`;
  const loose = { 'content-security-policy': "default-src 'none';script-src *;frame-ancestors 'none'" };
  expect(gradeFor(loose).modifiers['content-security-policy']).toBe(-20);
  expect(gradeFor(loose, meta).modifiers['content-security-policy']).toBe(10);
  const nothing = gradeOf({ url: 'http://example.org/', headers: new Headers(), html: '' });
  expect(nothing).toMatchObject({ score: 10, grade: 'F' });
});
