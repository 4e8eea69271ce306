import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** The time between two samples of the process tree. What a process uses after its last sample is not counted. */
const SAMPLE_INTERVAL_MS = 250;
/** Linux reports processor time in ticks of 1/100 s. */
const TICKS_PER_SECOND = 100;

/**
 * Runs Node and measures its process tree through `/proc`, which only Linux has.
 *
 * @throws if the command fails
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
    const tree = processTreeOf(child.pid ?? 0);
    bytes = Math.max(
      bytes,
      tree.reduce((sum, { resident }) => sum + resident, 0),
    );
    for (const { pid, seconds } of tree) cpu.set(pid, seconds);
  }, SAMPLE_INTERVAL_MS);
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${args.join(' ')} exited with code ${code}.`);
  const cpuSeconds = [...cpu.values()].reduce((sum, seconds) => sum + seconds, 0);
  return { seconds: (performance.now() - started) / 1000, cpuSeconds, bytes };
}

/** The median of a list of numbers, the upper one of two. `NaN` for an empty list. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function processTreeOf(root: number): Status[] {
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
    // The second field, a name in brackets, may contain spaces and brackets. All later fields are numbers.
    // https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const resident = 1024 * Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    return {
      pid,
      parent: Number(stat[1]),
      seconds: (Number(stat[11]) + Number(stat[12])) / TICKS_PER_SECOND,
      resident,
    };
  } catch {
    return { pid, parent: 0, seconds: 0, resident: 0 }; // The process has exited.
  }
}

/** The resources that a command used. */
export interface Measured {
  /** Wall time. */
  seconds: number;
  /** Processor time of all processes together. */
  cpuSeconds: number;
  /** Peak resident memory of the process tree. */
  bytes: number;
}

interface Status {
  pid: number;
  parent: number;
  seconds: number;
  /** Resident memory in bytes. */
  resident: number;
}
