/**
 * The formats of seeds, by file name extension: all that depends on a seed's format stands in its row. A format that
 * `src/site.ts` does not list is refused.
 */
export const FORMATS = {
  txt: { reader: 'capture', rendering: 'blocks', publishesCapture: true },
  md: { reader: 'markdown', rendering: 'markdown', publishesCapture: false },
  mdx: { reader: 'mdx', rendering: 'mdx', publishesCapture: false },
  html: { reader: 'page', rendering: 'blocks', publishesCapture: true },
  mhtml: { reader: 'page', rendering: 'blocks', publishesCapture: true },
} as const satisfies Record<string, Format>;

/** The format with a name (`txt`); undefined if there is none. */
export function findFormat(name: string): Format | undefined {
  return Object.hasOwn(FORMATS, name) ? FORMATS[name as SeedFormat] : undefined;
}

/** What depends on a seed's format. */
export interface Format {
  /** How it becomes an article: see `READERS` in `read-seed.ts`. */
  reader: 'capture' | 'page' | 'markdown' | 'mdx';
  /** What its page shows: the blocks of a capture, HTML made of Markdown when it is read, or a component. */
  rendering: 'blocks' | 'markdown' | 'mdx';
  /** Whether its text is published beside the article. */
  publishesCapture: boolean;
}

/** The extension of a seed's file name. */
export type SeedFormat = keyof typeof FORMATS;
