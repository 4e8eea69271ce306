import { createRequire } from 'node:module';

/** Loaded by Node itself: Vite would transform all that reads seeds, module by module, which took a second of every build. */
export const collections: typeof import('./build/content/collection.ts') = createRequire(import.meta.url)(
  './build/content/collection.ts',
);
