/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the components that MDX authors use ask of the page they stand on. Set by the page before it renders a body. */
    author: {
      /** The link to a headline's article or to its page; absent if nothing cites it. */
      headline: (title: string) => string | undefined;
      /** The link to a share's page; absent if no article names it. */
      stock: (code: string) => string | undefined;
      /** The link to a picture in `public/`, and its size in pixels. Rejects if there is none. */
      picture: (path: string) => Promise<{ src: string; width: number; height: number }>;
    };
  }
}

/** The text of a script for the browser, from `src/build/vite/bundle.ts`. */
declare module '*?bundle' {
  const script: string;
  export default script;
}
