import { join } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { readAsChinese } from './src/build/content/chinese-markdown.ts';
import { takeEntries } from './src/build/content/data-store-plugin.ts';
import { findPagePicture, linkingSeedAt } from './src/build/content/linking-seed.ts';
import { writeHeaders } from './src/build/csp/integration.ts';
import { cacheRoot, devCache, outFolder } from './src/build/paths.ts';
import { helpWriting } from './src/build/render/dev-server.ts';
import { awaitFiles, finishSite } from './src/build/render/finish.ts';
import { reuseBundle } from './src/build/render/kept-bundle.ts';
import { writeRedirects } from './src/build/render/redirects.ts';
import { renderPages } from './src/build/render/render-pages.ts';
import { copyInTraditional } from './src/build/render/traditional/integration.ts';
import { siteAddress } from './src/build/this-publisher.ts';
import { bundleForBrowser } from './src/build/vite/bundle.ts';
import { fillInColors } from './src/build/vite/colors.ts';
import { loadByNode } from './src/build/vite/load-by-node.ts';
import { shortenScopeNames } from './src/build/vite/scope-names.ts';
import { leaveOutToolbar } from './src/build/vite/toolbar.ts';
import { restoreText } from './src/seeds/markdown/chinese/restore.ts';
import { classifyParagraphs } from './src/seeds/markdown/paragraph-classes.ts';
import { showPictures } from './src/seeds/markdown/pictures.ts';
import { statePrintedAddresses } from './src/seeds/markdown/printed-address.ts';
import { keepHtmlAsText, lowerTopHeadings, removeInvisible, removeUnsafeLinks } from './src/seeds/markdown/safety.ts';
import { resolveLinks } from './src/seeds/markdown/site-links.ts';
import { letTablesScroll } from './src/seeds/markdown/tables.ts';
import { site } from './src/settings/this-site.ts';

/** @type {import('astro').AstroUserConfig} */
export default {
  site: siteAddress,
  outDir: outFolder,
  cacheDir: devCache,
  trailingSlash: 'ignore',
  // Files with .html and no directory indexes: they open from a folder, and on hosts without an index document.
  build: { format: 'preserve', inlineStylesheets: 'always' },
  // What copies pages comes before what writes the headers for all of them.
  integrations: [
    mdx(),
    helpWriting(),
    awaitFiles(),
    reuseBundle(),
    renderPages(),
    ...(site.traditional ? [copyInTraditional()] : []),
    writeHeaders(),
    writeRedirects(),
    finishSite(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: readAsChinese(
      satteri({
        mdastPlugins: [
          restoreText,
          removeInvisible,
          keepHtmlAsText,
          showPictures(findPagePicture),
          resolveLinks(linkingSeedAt),
          removeUnsafeLinks,
          lowerTopHeadings,
        ],
        hastPlugins: [statePrintedAddresses, classifyParagraphs, letTablesScroll],
        features: { gfm: { footnotes: { label: '注释', backContent: '↩', backLabel: '回到正文' } } },
      }),
    ),
  },
  vite: {
    // Not in node_modules, which copies of this checkout may share.
    cacheDir: join(cacheRoot, 'vite'),
    // Nobody edits what builds keep: 2,000 files.
    server: { watch: { ignored: [join(cacheRoot, '**')] } },
    plugins: [
      ...[takeEntries(), bundleForBrowser(), fillInColors(site.colors), shortenScopeNames()],
      ...[leaveOutToolbar(), loadByNode()],
    ],
    // The search page's script stands in the page: an address of its own would be counted from the root.
    // Lightning CSS does not know :target-current yet; Rolldown warns of a directive in Astro's own modules, once for each MDX seed.
    build: {
      assetsInlineLimit: 32_768,
      cssMinify: 'esbuild',
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  devToolbar: { enabled: false },
};
