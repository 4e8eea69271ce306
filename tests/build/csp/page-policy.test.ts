import { createHash } from 'node:crypto';
import { escape as escapeHtml } from 'html-escaper';
import { describe, expect, test } from 'vitest';
import { addPolicy, findSources } from '../../../src/build/csp/page-policy.ts';
import { toSitePolicy } from '../../../src/build/csp/policy.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** A page with its policy. */
const withPolicy = (html: string) => addPolicy(html).page;
const pageOf = (head: string, body = '') =>
  `<html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const sourcesOf = (html: string, name: string) =>
  /content="([^"]*)"/
    .exec(withPolicy(html))?.[1]
    ?.split(';')
    .find((each) => each.startsWith(name))
    ?.slice(name.length + 1);

describe('the policy of a page', () => {
  test('stands before all else, and names what stands in the page', () => {
    expect(withPolicy(pageOf('<script>let a;</script><style>a{}</style>'))).toBe(
      pageOf(
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none';script-src 'self' ${hashOf('let a;')};style-src ${hashOf('a{}')};img-src 'self' data:;connect-src 'self';manifest-src 'self';base-uri 'none';form-action 'self'"><script>let a;</script><style>a{}</style>`,
      ),
    );
  });

  test.each([
    ['one of the body', '', '<script>let a;</script>'],
    ['one in an attribute', '<meta name="x" content="<script>let a;</script>">', ''],
    ['one in the title', '<title><script>let a;</script></title>', ''],
    ['one in a comment', '<!--<script>let a;</script>-->', ''],
    ['data', '<script type="application/ld+json">let a;</script>', ''],
  ])('lets no script run that is %s', (_name, head, body) => {
    expect(sourcesOf(pageOf(head, body), 'script-src')).toBe("'self'");
  });

  test('lets the head’s scripts run, of every kind', () => {
    const html = pageOf('<script type="module">let a;</script><script type="speculationrules">{}</script>');
    expect(sourcesOf(html, 'script-src')).toBe(`'self' ${hashOf('let a;')} ${hashOf('{}')}`);
  });

  test('lets a page play what it has to play', () => {
    expect(sourcesOf(pageOf(''), 'media-src')).toBeUndefined();
    expect(sourcesOf(pageOf('', '<video src="a.mp4"></video>'), 'media-src')).toBe("'self'");
  });

  test('is added once', () => {
    const html = withPolicy(pageOf('<style>a{}</style>', '<p style="color:red">'));
    expect(withPolicy(html)).toBe(html);
    expect(findSources(html)).toEqual({
      scripts: [],
      styles: [hashOf('a{}[data-css="0"]{color:red}')],
      media: [],
      connect: [],
    });
  });

  test('names the hosts of the editions that a search page asks', () => {
    const editions = ['2023-04/', 'https://b.example/x/', 'https://a.example/', 'https://b.example/y/'];
    const joint = escapeHtml(JSON.stringify({ editions: editions.map((base) => ({ base })) }));
    const page = pageOf('', `<search data-joint="${joint}"></search>`);
    expect(sourcesOf(page, 'connect-src')).toBe("'self' https://a.example https://b.example");
    const { connect } = findSources(withPolicy(page)) ?? {};
    expect(connect).toEqual(['https://a.example', 'https://b.example']);
  });

  test.each([
    'google-site-verification: google1.html',
    '<html><head><title>x</title></head></html>',
    '<meta charset="utf-8">',
    '<html><head><meta charset="utf-8"><title>x</title>',
  ])('cannot be left out: a page that could not carry one is refused: %s', (html) => {
    expect(() => addPolicy(html)).toThrow(/^A page cannot have a Content Security Policy/);
    expect(findSources(html)).toBeUndefined();
  });

  test.each([
    '<html><head ><META charset=utf-8><title>x</title></head></html>',
    '<html>\n<head>\n<meta charset="UTF-8" />\n<title>x</title></head></html>',
  ])('stands in a head that is printed in another way: %s', (html) => {
    expect(findSources(withPolicy(html))).toEqual({ scripts: [], styles: [], media: [], connect: [] });
  });
});

describe('the styles of a page', () => {
  test('of the head become one, where the last stood; one of the body stays', () => {
    const html = withPolicy(
      pageOf('<style>a{}</style><title>x</title><style>b{}</style><i>', '<svg><style>c{}</style></svg>'),
    );
    expect(html).toContain('<title>x</title><style>a{}b{}</style><i></head><body><svg><style>c{}</style></svg>');
    expect(findSources(html)?.styles).toEqual([hashOf('a{}b{}'), hashOf('c{}')]);
  });

  test.each([
    ['<td style="text-align:right">1</td>', '<td data-css="0">1</td>', '[data-css="0"]{text-align:right}'],
    ["<td STYLE='color:red' class=a>", '<td data-css="0" class=a>', '[data-css="0"]{color:red}'],
    [
      '<p style="color:red"><p style="color:blue"><p style="color:red">',
      '<p data-css="1"><p data-css="0"><p data-css="1">',
      '[data-css="0"]{color:blue}[data-css="1"]{color:red}',
    ],
    ['<p style="font-family:&#34;A&#34;,&quot;B&quot;">', '<p data-css="0">', '[data-css="0"]{font-family:"A","B"}'],
  ])('take in the attributes of %s', (body, moved, rules) => {
    expect(withPolicy(pageOf('<style>a{}</style>', body))).toContain(
      `<style>a{}${rules}</style></head><body>${moved}</body>`,
    );
  });

  test.each([
    '<p style="}body{display:none">',
    '<p style="--a:</style><script>">',
    '<p style="color:red;/*">',
    '<p title=" style=&quot;color:red&quot;">',
    '<p title=" style=\'color:red\'">',
    '<p style="">',
  ])('leave %s as it is', (body) => {
    expect(withPolicy(pageOf('<style>a{}</style>', body))).toContain(`<style>a{}</style></head><body>${body}</body>`);
  });
});

describe('the policy of a site', () => {
  const page = (...styles: string[]) => ({ scripts: [hashOf('s')], styles, media: [], connect: [] });

  test('is that of all its pages, with no frame around any', () => {
    expect(toSitePolicy([page(hashOf('b')), page(hashOf('a')), page(hashOf('b'))])).toBe(
      `default-src 'none';script-src 'self' ${hashOf('s')};style-src 'self' ${[hashOf('a'), hashOf('b')].sort().join(' ')};img-src 'self' data:;connect-src 'self';manifest-src 'self';media-src 'self';base-uri 'none';form-action 'self';frame-ancestors 'none'`,
    );
  });

  test('leaves styles to the pages where they are too many for a line', () => {
    const many = Array.from({ length: 40 }, (_, at) => page(hashOf(String(at))));
    const policy = toSitePolicy(many);
    expect(policy.length).toBeLessThan(2000);
    expect(policy).not.toMatch(/default-src|style-src/);
    expect(policy).toContain(`script-src 'self' ${hashOf('s')};object-src 'none'`);
  });
});
