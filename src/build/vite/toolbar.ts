import type { Plugin } from 'vite';

/**
 * Bundles nothing for the toolbar of `astro dev`, which is off. Astro asks Vite for that all the same, in the first build and
 * the first `astro dev` of a checkout.
 */
export function leaveOutToolbar(): Plugin {
  return {
    name: 'leave-out-toolbar',
    configEnvironment: {
      order: 'post',
      handler(_name, { optimizeDeps }) {
        // A list that a hook returns would be added to Astro's.
        if (optimizeDeps) optimizeDeps.include = [];
      },
    },
  };
}
