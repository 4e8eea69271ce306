import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Tinypool } from 'tinypool';

/** Each holds a dictionary of 100 MB. */
const MOST_PROCESSES = 4;

/** Glibc gives large arrays back to the system when they are free, if it is told how large; other systems ignore this. */
const FRUGAL_ENV = { MALLOC_MMAP_THRESHOLD_: '262144', MALLOC_TRIM_THRESHOLD_: '262144', MALLOC_ARENA_MAX: '2' };
/** In megabytes: with more room for young objects, processes are hardly quicker, and each takes 100 MB more. */
const FRUGAL_FLAGS = ['--max-semi-space-size=8'];

/** Room for young objects in a thread, in megabytes: more is hardly quicker. */
const YOUNG = 48;

/** Node loads the modules of the loader and of the settings, Astro those of the pages: two copies, which know the same work. */
const KEY = Symbol.for('baoting: work that goes on aside');
const shared = globalThis as { [KEY]?: Aside };
shared[KEY] ??= { begun: new Map(), pools: new Set() };
const { begun, pools } = shared[KEY];

/**
 * Starts processes, one for each processor up to `most`, that run the default function of `src/build/tasks/<name>.ts`. What a
 * process held is free when it ends; the dictionaries and arrays of threads mostly are not.
 */
export function startProcesses(name: string, most = MOST_PROCESSES): Pool {
  const size = Math.min(most, availableParallelism());
  const env = Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
  return startPool(name, size, {
    runtime: 'child_process',
    serialization: 'advanced',
    env: { ...env, ...FRUGAL_ENV },
    execArgv: [...process.execArgv, ...FRUGAL_FLAGS],
  });
}

function startPool(name: string, size: number, options: Options): Pool {
  const filename = resolve('src/build/tasks', `${name}.ts`);
  const tinypool = new Tinypool({ filename, minThreads: size, maxThreads: size, ...options });
  const pool: Pool = {
    size,
    run: (task) => tinypool.run(task),
    async stop() {
      if (pools.delete(pool)) await tinypool.destroy();
    },
  };
  pools.add(pool);
  return pool;
}

/** Stops all that still runs: what it would write is not wanted any more. */
export async function stopAll(): Promise<void> {
  await Promise.all([...pools].map((pool) => pool.stop()));
}

/** Starts a thread that runs the default function of `src/build/tasks/<name>.ts`: for work that holds little. */
export function startThread(name: string): Pool {
  return startPool(name, 1, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
}

/** Runs one piece of work in a pool, which then ends. */
export async function runIn(pool: Pool, task: unknown): Promise<unknown> {
  try {
    return await pool.run(task);
  } finally {
    await pool.stop();
  }
}

/** Names work that goes on beside all else, so that another module may wait for it. */
export function goOnWith(name: string, work: Promise<unknown>): void {
  // Who waits for it hears of a failure.
  work.catch(() => undefined);
  begun.set(name, work);
}

/** Waits for the work that goes on under a name, and gives what came of it. */
export function waitFor(name: string): Promise<unknown> {
  return begun.get(name) ?? Promise.reject(new Error(`Nobody has begun to ${name}. Please report it.`));
}

interface Aside {
  begun: Map<string, Promise<unknown>>;
  /** Threads and processes that were not stopped yet. */
  pools: Set<Pool>;
}

type Options = NonNullable<ConstructorParameters<typeof Tinypool>[0]>;

/** Threads or processes that wait for work. */
export interface Pool {
  size: number;
  // What a worker gives depends on the worker.
  // biome-ignore lint/suspicious/noExplicitAny: it is the caller who knows.
  run: (task?: unknown) => Promise<any>;
  stop: () => Promise<void>;
}
