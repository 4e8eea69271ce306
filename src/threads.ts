import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Tinypool } from 'tinypool';

/** Each thread may hold a dictionary of 100 MB. */
const MOST_THREADS = 4;

/** Starts threads, one for each processor up to four, that run the default function of `src/workers/<name>.ts`. */
export function startThreads(name: string, most = MOST_THREADS): Threads {
  const size = Math.min(most, availableParallelism());
  const pool = new Tinypool({ filename: resolve('src/workers', `${name}.ts`), minThreads: size, maxThreads: size });
  return { size, run: (task) => pool.run(task), stop: () => pool.destroy() };
}

/** Runs one piece of work beside all else, in a thread of its own. */
export async function runAside<Result>(name: string, task: unknown): Promise<Result> {
  const threads = startThreads(name, 1);
  try {
    return await threads.run(task);
  } finally {
    await threads.stop();
  }
}

/** Threads that wait for work. */
export interface Threads {
  size: number;
  // What a worker gives depends on the worker.
  // biome-ignore lint/suspicious/noExplicitAny: it is the caller who knows.
  run: (task: unknown) => Promise<any>;
  stop: () => Promise<void>;
}
