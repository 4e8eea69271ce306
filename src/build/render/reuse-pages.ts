import { hash } from 'node:crypto';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { outputs } from '../cache/outputs.ts';
import { collectSources, secure } from '../csp/integration.ts';
import { showProgress } from '../progress.ts';

/** The addresses of pages that this build took over. Astro knows those that it rendered. */
export const reusedPages = new Set<string>();

/**
 * Renders the pages of a build, but for those that the published site has already, and shows the progress. Each page gets its
 * Content Security Policy before it is written.
 */
export function renderPages(): AstroIntegration {
  return {
    name: 'render-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(createPrerenderer),
    },
  };
}

function createPrerenderer(astros: AstroPrerenderer): AstroPrerenderer {
  let tick = () => {};
  return {
    ...astros,
    async getStaticPaths() {
      const paths = await astros.getStaticPaths();
      const left = paths.filter((path) => !reuse(path));
      tick = showProgress('Pages and files', left.length);
      return left;
    },
    async render(request, options) {
      const rendered = await astros.render(request, options);
      tick();
      if (options.routeData.type !== 'page') return rendered;
      const response = rendered instanceof Response ? rendered : rendered.response;
      const { page, sources } = secure(await response.text());
      outputs().note(addressAt(new URL(request.url).pathname), { sha256: hash('sha256', page), policy: sources });
      return new Response(page, response);
    },
  };
}

/** Takes over the file of a path with an input key, if the key has not changed; else notes its key for the next build. */
function reuse({ pathname, route, cacheKey }: PathWithRoute): boolean {
  if (cacheKey === undefined) return false;
  const address = `${addressAt(pathname)}${route.type === 'page' ? '.html' : ''}`;
  const file = outputs().take(address, cacheKey);
  if (!file) {
    outputs().note(address, { key: cacheKey });
    return false;
  }
  if (route.type !== 'page') return true;
  reusedPages.add(address);
  if (file.policy) collectSources(file.policy);
  return true;
}

function addressAt(pathname: string): string {
  return decodeURI(pathname).replace(/^\//, '');
}
