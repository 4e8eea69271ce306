import { defineHastPlugin, type HastVisitorContext, type MdxJsxTextElementHast } from 'satteri';
import { isWebAddress } from './link-address.ts';

/** The attribute of a link on which paper shows another address than its `href`. An empty one shows none. */
const ATTRIBUTE = 'data-address';

/** What stands between an address and other words. */
const BETWEEN_WORDS = /[\s()<>"'，。；：、（）《》〈〉「」“”‘’]+/u;

/** The percent codes of characters beyond ASCII. */
const ENCODED = /(?:%[89a-f][\da-f])+/gi;

/** Characters that an address cannot show: spaces, controls, direction marks. */
const INVISIBLE = /[\p{Z}\p{C}]/u;

/** States on each link to another site what paper shows of its address, if that is not its `href`. */
export const statePrintedAddresses = defineHastPlugin({
  name: 'state-printed-addresses',
  element: {
    filter: ['a'],
    visit(node, context) {
      const printed = printedAddressOf(String(node.properties['href'] ?? ''), context.textContent(node));
      if (printed !== undefined) context.setProperty(node, ATTRIBUTE, printed);
    },
  },
  mdxJsxTextElement: { filter: ['a'], visit: stateOnElement },
});

/** An `<a>` that stands in `.mdx`. */
function stateOnElement(node: Readonly<MdxJsxTextElementHast>, context: HastVisitorContext) {
  const href = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'href')?.value;
  const printed = printedAddressOf(typeof href === 'string' ? href : '', context.textContent(node));
  if (printed === undefined) return undefined;
  return {
    ...node,
    attributes: [...node.attributes, { type: 'mdxJsxAttribute' as const, name: ATTRIBUTE, value: printed }],
  };
}

/**
 * What paper shows behind a link: nothing if the words of the link are its address, or else the address with its Chinese
 * characters. Undefined if that is the `href`, or if the link leads to a page of this site.
 *
 * @example printedAddressOf('https://a.example/%E5%B9%B4%E6%8A%A5', '年报') // 'https://a.example/年报'
 * @example printedAddressOf('https://a.example/', 'a.example') // ''
 */
export function printedAddressOf(href: string, words: string): string | undefined {
  if (!isWebAddress(href)) return undefined;
  const address = toComparable(href);
  if (words.split(BETWEEN_WORDS).some((word) => toComparable(word) === address)) return '';
  const readable = toReadable(href);
  return readable === href ? undefined : readable;
}

/** An address without what writers leave out: the scheme, the slash at the end, percent codes. */
function toComparable(address: string): string {
  const full = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  const { href } = URL.canParse(full) ? new URL(full) : { href: full };
  return toReadable(href)
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
}

function toReadable(address: string): string {
  return address.replace(ENCODED, (codes) => {
    try {
      const characters = decodeURIComponent(codes);
      return INVISIBLE.test(characters) ? codes : characters;
    } catch {
      return codes;
    }
  });
}
