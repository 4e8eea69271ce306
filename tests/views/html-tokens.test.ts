import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapAttributes, type Token, tokenize } from '../../src/views/html-tokens.ts';

/** Random HTML of pieces that are hard to tokenize. */
const html = fc
  .array(
    fc.constantFrom(
      ...[
        '<p',
        '>',
        '/>',
        '<!--',
        '-->',
        ' a="',
        " b='",
        '"',
        "'",
        '=',
        '<script>',
        '</script>',
        '<style>',
        '</style>',
      ],
      ...['一', '&amp;', '<', '/', '</p>', '<title>', '</title>', '<![CDATA[', ']]>', '<?', '!', ' '],
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

const sourcesOf = (text: string) => tokenize(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

test('the joined tokens of any HTML are the HTML', () => {
  fc.assert(
    fc.property(html, (text) => {
      expect(
        sourcesOf(text)
          .map(([, source]) => source)
          .join(''),
      ).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test('text that looks like a tag in an attribute, a comment, a script or a title is not a tag', () => {
  expect(sourcesOf('<p title="<b>"><!--<b>--><title><b></title><script>"<b>"</script>一')).toEqual([
    ['start', '<p title="<b>">'],
    ['other', '<!--<b>-->'],
    ['start', '<title>'],
    ['text', '<b>'],
    ['end', '</title>'],
    ['start', '<script>'],
    ['raw', '"<b>"'],
    ['end', '</script>'],
    ['text', '一'],
  ]);
});

test('attributes have names in lower case, and values as written', () => {
  const [tag] = tokenize(`<a HREF="x?a&amp;b" c=d e f='"'>`) as [Extract<Token, { kind: 'start' }>];
  expect(tag.attributes.map(({ name, value }) => [name, value])).toEqual([
    ['href', 'x?a&amp;b'],
    ['c', 'd'],
    ['e', ''],
    ['f', '"'],
  ]);
});

test('attributes are changed and removed in place', () => {
  const text = '<a id=x  href="y" hidden>';
  const [tag] = tokenize(text) as [Extract<Token, { kind: 'start' }>];
  const changed = mapAttributes(text, tag, ({ name }, source) =>
    name === 'id' ? undefined : name === 'href' ? 'href="z"' : source,
  );
  expect(changed).toBe('<a  href="z" hidden>');
});
