import { endingOfPageFolder } from '../passed-over.ts';

/** Where pages that load pictures late keep their addresses. */
const LATE = ['data-src', 'data-original', 'data-lazy-src', 'data-actualsrc', 'data-url', 'data-echo', 'original'];

/** The smallest picture of an article, in pixels: what is smaller is a button or a mark. */
const SMALLEST = 80;

/** `data:…`, `cid:…`: addresses of pictures in the file of a page. */
const IN_FILE = /^(?:data|cid):/i;

/** `某页_files/1.jpg`, `./某页.files/1.jpg` */
const IN_FOLDER = /^(?:\.\/)?([^/?#\\]+)\/([^/?#\\]+)/;

/** The longest address of a picture of a dot, which stands in for one that is loaded late, in characters. */
const LONGEST_STAND_IN = 1000;

/** The longest address of a picture, and of one that is the picture itself, in characters. */
const LONGEST_ADDRESS = 2000;
const LONGEST_DATA = 30_000_000;

/** `logo.png`, `/icons/…`, `qrcode_12.jpg`: pictures that belong to a site, by their addresses. */
const OF_THE_SITE =
  /(?:^|[/_.-])(?:logos?|icons?|ico|qr|qr_?code|ewm|erweima|weixin|wechat|wx|sina_?weibo|share|btn|button|avatar|head_?img|blank|spacer|transparent|loading|lazy|placeholder|pixel|grey|gray|arrow|close|banner|bg|ad_?img)\d*(?:[/_.-]|$)/i;

/** `1_w16_h16.png`, `1-16x16.png` but not `1-16x9.png`, `resize,w_16,h_16`, `?w=16&h=16`, `/w/16/h/16`: the width and height that an address tells. */
const SIZES_IN_ADDRESS = [
  /(?<![a-z\d])w[_=/]?(?<width>\d{1,4})[_,&/-]{1,2}h[_=/]?(?<height>\d{1,4})(?![a-z\d])/i,
  /(?<![a-z\d])(?<width>\d{2,4})[x*](?<height>\d{2,4})(?![a-z\d])/i,
];

/** `width: 16px`: how wide or high a picture is shown. `max-width` says less. */
const SIZE_IN_STYLE = /(?<![\w-])(?:width|height)\s*:\s*(\d{1,4})px/gi;

/** What such a picture is said to show. */
const OF_THE_SITE_ALT = /logo|二维码|二維碼|扫码|掃碼|扫一扫|分享|图标|頭像|头像|返回|关闭/i;

/** `share-list`, `js_qrcode_img`, `author-icon`: the classes and ids of elements around such a picture. */
const OF_A_BUTTON =
  /(?:^|[\s_-])(?:share|hovershare|qr|qr_?code|ewm|erweima|we_?chat|weixin|icons?|logo|avatar|advert(?:isement)?|ad|ads|gg)(?:$|[\s_-])/i;

/** `1-某地.jpg`, `QQ图片2018`: the name of a file, which describes nothing. */
const FILE_NAME = /\.(?:jpe?g|png|gif|webp|bmp)$|^(?:QQ|微信)?(?:图片|截图|image|img|Screenshot|DSC|P)[\d_-]+$/i;

/** A picture of a page, and where it stands. */
export interface PagePicture {
  /** The address as the page states it: `images/1.jpg`, `https://…`, `data:image/png;base64,…`. */
  src: string;
  /** What it shows; empty if the page does not say. */
  alt: string;
  /** How many lines stand above it, with that in which it stands. */
  above: number;
  /** Whether it stands behind text in a line. */
  isInLine: boolean;
  /** See `PageLine`. */
  place: string;
}

/**
 * The picture that an `<img>` shows; undefined if it is a mark, a button, or another picture of the site's own.
 *
 * @param around the classes and ids of the elements around it
 */
export function toPagePicture(
  attributes: Record<string, string>,
  around: readonly string[],
): Pick<PagePicture, 'src' | 'alt'> | undefined {
  const { alt = '', width, height, style = '' } = attributes;
  const address = addressOf(attributes);
  const sizes = [width, height, ...style.matchAll(SIZE_IN_STYLE).map(([, size]) => size), ...sizesIn(address)];
  const isSmall = sizes.some((size) => size && Number.parseInt(size, 10) < SMALLEST);
  const isOfTheSite =
    OF_THE_SITE_ALT.test(alt) ||
    (!address.startsWith('data:') && OF_THE_SITE.test(pathOf(address))) ||
    around.some((names) => OF_A_BUTTON.test(names));
  const isLong = address.length > (address.startsWith('data:') ? LONGEST_DATA : LONGEST_ADDRESS);
  if (address === '' || isLong || isSmall || isOfTheSite) return undefined;
  return { src: address, alt: FILE_NAME.test(alt.trim()) ? '' : alt.trim() };
}

/** The address of a picture: where it is loaded late, the one that is loaded, unless it was loaded when the page was saved. */
function addressOf({ src = '', ...others }: Record<string, string>): string {
  const late = LATE.map((name) => others[name]).find(Boolean);
  const isLoaded = isSaved(src) && (!src.startsWith('data:') || src.length > LONGEST_STAND_IN);
  return (late === undefined || isLoaded ? src : late).trim();
}

/** The width and height that the address of a picture tells; none where it is the picture. */
function sizesIn(address: string): string[] {
  if (address.startsWith('data:')) return [];
  const groups = SIZES_IN_ADDRESS.map((pattern) => pattern.exec(address)?.groups).find(Boolean);
  return groups ? Object.values(groups) : [];
}

/** Whether a picture was saved with its page. */
export function isSaved(src: string): boolean {
  return IN_FILE.test(src) || findPageFolder(src) !== undefined;
}

/** The folder of files that the address of a picture names, what browsers append to its name, and the file in it. */
export function findPageFolder(src: string): { folder: string; ending: string; file: string } | undefined {
  const [, folder, file] = IN_FOLDER.exec(decodeAddress(src)) ?? [];
  const ending = folder === undefined ? undefined : endingOfPageFolder(folder);
  return folder === undefined || file === undefined || ending === undefined ? undefined : { folder, ending, file };
}

function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** An address without its host and what is asked. */
function pathOf(address: string): string {
  return address.replace(/^(?:https?:)?\/\/[^/]+/, '').replace(/[?#].*$/s, '');
}
