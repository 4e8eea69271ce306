import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import { tasksFolder } from '../paths.ts';

/** Each process that cuts words holds a dictionary of 100 MB. */
const MOST_PROCESSES = 4;

/**
 * Makes glibc return large freed arrays to the system. It keeps 16 MB for the next ones: when it kept 256 KB,
 * the index of 10,000 articles asked the system 49,000 times for memory, a third of its time. Other systems ignore these.
 */
const FRUGAL_GLIBC = { MALLOC_MMAP_THRESHOLD_: '262144', MALLOC_TRIM_THRESHOLD_: '16777216', MALLOC_ARENA_MAX: '2' };
/** Milliseconds. At once, as in the process that bundles, the word cutter would give its memory back after each text. */
const FRUGAL_MIMALLOC = { MIMALLOC_PURGE_DELAY: '100' };
/** Megabytes for young objects in a process: with more, processes are hardly faster, and each takes 100 MB more. */
const FRUGAL_FLAGS = ['--max-semi-space-size=8'];
/** Megabytes for young objects in a thread. */
const YOUNG = 48;

/** Pools that were not stopped yet, of both module graphs: see `handover.ts`. */
const KEY = Symbol.for('baoting: pools');
const shared = globalThis as { [KEY]?: Set<{ stop: () => Promise<void> }> };
shared[KEY] ??= new Set();
const pools = shared[KEY];

/**
 * Starts processes, one for each processor up to `most`, that run the default function of a module in `build/tasks/`. A
 * process gives back all its memory when it ends, a thread mostly does not.
 *
 * @example startProcesses<typeof import('../tasks/read-seeds.ts')>('read-seeds')
 */
export function startProcesses<Module extends TaskModule>(task: string, most = MOST_PROCESSES): PoolOf<Module> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
  return startPool(task, Math.min(most, availableParallelism()), {
    runtime: 'child_process',
    serialization: 'advanced',
    env: { ...env, ...FRUGAL_GLIBC, ...FRUGAL_MIMALLOC },
    execArgv: [...process.execArgv, ...FRUGAL_FLAGS],
  });
}

/** Starts a thread that runs the default function of a module in `build/tasks/`: for work that holds little memory. */
export function startThread<Module extends TaskModule>(task: string): PoolOf<Module> {
  return startPool(task, 1, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
}

/** Runs the default function of a module in `build/tasks/` in this thread: for work that is done before another would have started. */
export function runHere<Module extends TaskModule>(task: string): PoolOf<Module> {
  return {
    size: 1,
    run: async (input) => (await import(/* @vite-ignore */ pathToFileURL(fileOf(task)).href)).default(input),
    stop: async () => {},
  };
}

function startPool<Input, Output>(task: string, size: number, options: Options): Pool<Input, Output> {
  const tinypool = new Tinypool({ filename: fileOf(task), minThreads: size, maxThreads: size, ...options });
  const pool: Pool<Input, Output> = {
    size,
    run: (input, moved) => tinypool.run(input, { ...(moved && { transferList: moved }) }),
    async stop() {
      if (pools.delete(pool)) await tinypool.destroy();
    },
  };
  pools.add(pool);
  return pool;
}

function fileOf(task: string): string {
  return join(tasksFolder, `${task}.ts`);
}

/** Stops all pools: what they would write is not wanted any more. */
export async function stopAllPools(): Promise<void> {
  await Promise.all([...pools].map((pool) => pool.stop()));
}

/** Runs one task in a pool, and then stops the pool. */
export async function runOnce<Input, Output>(pool: Pool<Input, Output>, input: Input): Promise<Output> {
  try {
    return await pool.run(input);
  } finally {
    await pool.stop();
  }
}

/** Lets work go on in the background. Its failure is reported to whoever awaits the result, and not as an unhandled one. */
export function inBackground<Result>(work: Promise<Result>): Promise<Result> {
  work.catch(() => undefined);
  return work;
}

/** Processes or threads that wait for tasks. */
export interface Pool<Input, Output> {
  size: number;
  /** @param moved buffers of the input, which a thread takes over without a copy */
  run: (input: Input, moved?: ArrayBuffer[]) => Promise<Output>;
  stop: () => Promise<void>;
}

type TaskModule = { default: (input: never) => unknown };

type PoolOf<Module extends TaskModule> = Pool<Parameters<Module['default']>[0], Awaited<ReturnType<Module['default']>>>;

type Options = NonNullable<ConstructorParameters<typeof Tinypool>[0]>;
