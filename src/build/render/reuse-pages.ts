import { hash } from 'node:crypto';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { reuse } from '../cache/previous-build.ts';
import { allow, secure } from '../csp/integration.ts';
import { showProgress } from '../progress.ts';

/** The pages that this build took over. Astro knows those that it rendered. */
export const takenOver = new Set<string>();

/**
 * Renders the pages of a build, but for those that the published site has already, and shows how many are done. Each gets its
 * Content Security Policy before it is written.
 */
export function renderPages(): AstroIntegration {
  return {
    name: 'render-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(renderWith),
    },
  };
}

function renderWith(own: AstroPrerenderer): AstroPrerenderer {
  let tick = () => {};
  return {
    ...own,
    async getStaticPaths() {
      const paths = await own.getStaticPaths();
      const left = paths.filter((path) => !takeOver(path));
      tick = showProgress('Pages and files', left.length);
      return left;
    },
    async render(request, options) {
      const rendered = await own.render(request, options);
      tick();
      if (options.routeData.type !== 'page') return rendered;
      const response = rendered instanceof Response ? rendered : rendered.response;
      const { page, policy } = secure(await response.text());
      const address = addressAt(new URL(request.url).pathname);
      reuse().note(address, { sha256: hash('sha256', page), ...(policy && { policy }) });
      return new Response(page, response);
    },
  };
}

/** Takes over the file of a path that has a key, if that has not changed; else notes its key for the next build. */
function takeOver({ pathname, route, cacheKey }: PathWithRoute): boolean {
  if (cacheKey === undefined) return false;
  const address = `${addressAt(pathname)}${route.type === 'page' ? '.html' : ''}`;
  const made = reuse().take(address, cacheKey);
  if (!made) {
    reuse().note(address, { key: cacheKey });
    return false;
  }
  if (route.type === 'page') takenOver.add(address);
  allow(made.policy);
  return true;
}

function addressAt(pathname: string): string {
  return decodeURI(pathname).replace(/^\//, '');
}
