import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { create, type Font } from 'fontkit';
import satori from 'satori';
import sharp from 'sharp';
import type { Colors } from '../../settings/colors.ts';
import { toLocale } from '../../settings/language.ts';
import { SHARE_IMAGE_SIZE } from '../../views/head/share-tags.ts';

/** Increase it when the drawing changes, so that no older picture is used again. */
const DRAWING = 2;

/**
 * Draws the picture with which an article is shared: 1200×630 px, with the title, the source and the paper's name.
 *
 * @param fonts files (TTF, OTF or WOFF), of which each character is set in the first that has it
 * @param kept pictures that were drawn before, by a key of all that they show
 * @returns a PNG
 * @throws if no font has a character of the content; the message names both
 */
export async function drawSharePicture(
  content: ShareContent,
  fonts: readonly string[],
  kept: KeptPictures,
): Promise<Uint8Array> {
  const loaded = await Promise.all(fonts.map(loadFont));
  refuseMissingGlyphs(content, loaded);
  const key = keyOf(content, loaded);
  const known = kept.find(key);
  if (known) return known;
  const named = loaded.map(({ bytes }, at) => ({
    name: `font ${at}`,
    data: bytes,
    lang: toFontLanguage(content.language),
  }));
  const drawing = await satori(toPicture(content, named.map(({ name }) => name).join(', ')), {
    ...SHARE_IMAGE_SIZE,
    fonts: named,
  });
  const picture = new Uint8Array(
    await sharp(Buffer.from(drawing)).png({ compressionLevel: 9, palette: true }).toBuffer(),
  );
  kept.keep(key, picture);
  return picture;
}

function toPicture({ title, source, paper, colors }: ShareContent, fontFamily: string): ReactElement {
  const size = title.length > 60 ? 44 : title.length > 30 ? 56 : 72;
  return element({ ...PAGE, ...inColors(colors), fontFamily }, [
    element({ display: 'block', fontSize: size, lineClamp: 5, lineHeight: 1.35 }, title),
    element({ display: 'flex', justifyContent: 'space-between', color: colors.quiet, fontSize: 32 }, [
      element({ display: 'flex' }, source ?? ''),
      element({ display: 'flex', color: colors.accent }, paper),
    ]),
  ]);
}

const PAGE = {
  boxSizing: 'border-box',
  display: 'flex',
  flexDirection: 'column',
  height: '100%',
  justifyContent: 'space-between',
  padding: '64px 80px',
  width: '100%',
};

function inColors({ paper, ink, accent }: ShareContent['colors']): object {
  return { background: paper, borderTop: `16px solid ${accent}`, color: ink };
}

/** The language by which Satori chooses the form of a character. */
function toFontLanguage(tag: string): 'zh-CN' | 'zh-HK' | 'zh-TW' {
  const { script, region } = toLocale(tag);
  if (script !== 'Hant') return 'zh-CN';
  return region === 'HK' ? 'zh-HK' : 'zh-TW';
}

function element(style: object, children: ReactElement[] | string): ReactElement {
  return { type: 'div', key: null, props: { style, children } };
}

function refuseMissingGlyphs({ title, source = '', paper }: ShareContent, fonts: readonly LoadedFont[]): void {
  for (const character of `${title}${source}${paper}`) {
    const code = character.codePointAt(0) ?? 0;
    if (/\s/u.test(character) || fonts.some(({ font }) => font.hasGlyphForCodePoint(code))) continue;
    throw new Error(
      `No font of shareImages has ${character} (U+${code.toString(16).toUpperCase().padStart(4, '0')}) of 《${title}》. Add one that has it to src/site.ts.`,
    );
  }
}

const fontFiles = new Map<string, Promise<LoadedFont>>();

function loadFont(file: string): Promise<LoadedFont> {
  const loading = fontFiles.get(file) ?? readFont(file);
  fontFiles.set(file, loading);
  return loading;
}

async function readFont(file: string): Promise<LoadedFont> {
  const bytes = await readFile(file);
  const font = create(bytes);
  if (!('hasGlyphForCodePoint' in font))
    throw new Error(`${file} holds several fonts: name a file of one (.ttf, .otf).`);
  return { bytes, font, hash: createHash('sha256').update(bytes).digest('hex') };
}

function keyOf(content: ShareContent, fonts: readonly LoadedFont[]): string {
  const all = JSON.stringify([DRAWING, content, fonts.map(({ hash }) => hash)]);
  return createHash('sha256').update(all).digest('hex').slice(0, 32);
}

interface LoadedFont {
  bytes: Buffer;
  font: Font;
  hash: string;
}

type ReactElement = Parameters<typeof satori>[0] & object;

/** What the picture says. */
export interface ShareContent {
  title: string;
  source?: string | undefined;
  /** The paper's name. */
  paper: string;
  /** As BCP 47 names it. */
  language: string;
  colors: Colors['light'];
}

/** Where pictures are kept between builds. */
export interface KeptPictures {
  find: (key: string) => Uint8Array | undefined;
  keep: (key: string, picture: Uint8Array) => void;
}
