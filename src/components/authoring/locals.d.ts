/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Functions for the components of MDX authors. A page sets them before it renders a body. */
    author: {
      /** The link to a headline's article, or else to the headline's page. Undefined if no article cites it. */
      headline: (title: string) => string | undefined;
      /** The link to a share's page. Undefined if no article names the share. */
      stock: (code: string) => string | undefined;
      /** The link to a picture beside the seed or in `public/`, and its size in pixels. Rejects if there is none. */
      picture: (path: string) => Promise<{ src: string; width: number; height: number }>;
    };
  }
}

/** The text of a bundled browser script, from `src/build/vite/bundle.ts`. */
declare module '*?bundle' {
  const script: string;
  export default script;
}
