import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** How often the process tree is looked at, in milliseconds. What a process used since the last look is not counted. */
const LOOK_EVERY = 250;
/** Linux counts the time of processors in hundredths of a second. */
const TICKS = 100;

/**
 * Runs Node and watches its whole process tree (Linux; elsewhere memory and processor time are 0).
 *
 * @returns wall time and processor time in seconds, and the most memory that the tree held, in bytes. Rejects if the command fails.
 */
export async function measure(args: string[], env: Record<string, string>): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const cpu = new Map<number, number>();
  let bytes = 0;
  const watch = setInterval(() => {
    const tree = treeOf(child.pid ?? 0);
    bytes = Math.max(
      bytes,
      tree.reduce((sum, { resident }) => sum + resident, 0),
    );
    for (const { pid, seconds } of tree) cpu.set(pid, seconds);
  }, LOOK_EVERY);
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}.`);
  const cpuSeconds = [...cpu.values()].reduce((sum, seconds) => sum + seconds, 0);
  return { seconds: (performance.now() - started) / 1000, cpuSeconds, bytes };
}

/** The middle of a list of numbers. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function treeOf(root: number): Status[] {
  const all = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => [Number(pid), statusOf(Number(pid))]),
  );
  const inTree = (pid: number): boolean => pid === root || (pid > 1 && inTree(all.get(pid)?.parent ?? 0));
  return [...all.values()].filter(({ pid }) => inTree(pid));
}

function statusOf(pid: number): Status {
  try {
    // The name, between brackets, may hold anything; what follows it is numbers. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const resident = 1024 * Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    return { pid, parent: Number(stat[1]), seconds: (Number(stat[11]) + Number(stat[12])) / TICKS, resident };
  } catch {
    return { pid, parent: 0, seconds: 0, resident: 0 }; // It has ended meanwhile.
  }
}

/** What a command took. */
export interface Measured {
  /** By the clock. */
  seconds: number;
  /** Of all processors together. */
  cpuSeconds: number;
  /** The most that its process tree held at once. */
  bytes: number;
}

interface Status {
  pid: number;
  parent: number;
  seconds: number;
  /** Bytes of memory. */
  resident: number;
}
