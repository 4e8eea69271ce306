import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { secure } from './content-security.ts';
import { LIST_LENGTHS } from './news/edition.ts';
import { showProgress } from './progress.ts';
import { sealedCache } from './site.ts';
import { runAside } from './threads.ts';

/**
 * Renders the pages of a build, and shows how many are done. Which articles are like which is found in a thread of its own,
 * while Astro bundles the program. Each page gets its Content Security Policy before it is written.
 */
export function renderPages(): AstroIntegration {
  return {
    name: 'render-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        const likeness = runAside('liken', { folder: sealedCache, most: LIST_LENGTHS.similar });
        likeness.catch(() => undefined);
        setPrerenderer((own) => {
          let tick = () => {};
          return {
            ...own,
            async getStaticPaths() {
              await likeness;
              const paths = await own.getStaticPaths();
              tick = showProgress('Pages and files', paths.length);
              return paths;
            },
            async render(request, options) {
              const rendered = await own.render(request, options);
              tick();
              return options.routeData.type === 'page' ? withSecurePage(rendered) : rendered;
            },
          };
        });
      },
    },
  };
}

async function withSecurePage(rendered: Rendered): Promise<Response> {
  const response = rendered instanceof Response ? rendered : rendered.response;
  return new Response(secure(await response.text()), response);
}

type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;
