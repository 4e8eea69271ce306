import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Tinypool } from 'tinypool';

/** Each thread may hold a dictionary of 100 MB. */
const MOST_THREADS = 4;

/** Room for young objects in each thread, in megabytes: more is hardly quicker. */
const YOUNG = 48;

const KEY = Symbol.for('baoting: begun aside');
const shared = globalThis as { [KEY]?: Map<string, Promise<unknown>> };
const begun = shared[KEY] ?? new Map<string, Promise<unknown>>();
shared[KEY] = begun;

/** Starts threads, one for each processor up to four, that run the default function of `src/workers/<name>.ts`. */
export function startThreads(name: string, most = MOST_THREADS): Threads {
  const size = Math.min(most, availableParallelism());
  const pool = new Tinypool({
    filename: resolve('src/workers', `${name}.ts`),
    minThreads: size,
    maxThreads: size,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  return { size, run: (task) => pool.run(task), stop: () => pool.destroy() };
}

/**
 * Begins one piece of work beside all else, in a thread of its own. Astro loads the modules of the loader, of the settings and
 * of the pages apart, each a copy of its own: what one of them begins another may wait for.
 */
export function beginAside(name: string, task?: unknown): void {
  const threads = startThreads(name, 1);
  const work = threads.run(task).finally(threads.stop);
  // Who waits for it hears of a failure.
  work.catch(() => undefined);
  begun.set(name, work);
}

/** Waits for work that was begun last under a name, and gives what came of it. */
export function waitForAside(name: string): Promise<unknown> {
  return begun.get(name) ?? Promise.reject(new Error(`Nobody has begun to ${name}. Please report it.`));
}

/** Threads that wait for work. */
export interface Threads {
  size: number;
  // What a worker gives depends on the worker.
  // biome-ignore lint/suspicious/noExplicitAny: it is the caller who knows.
  run: (task: unknown) => Promise<any>;
  stop: () => Promise<void>;
}
