import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Runs a command and watches its whole process tree (Linux; elsewhere memory is 0).
 *
 * @returns wall time in seconds and the most memory that the tree held, in bytes. Rejects if the command fails.
 */
export async function measure(
  args: string[],
  env: Record<string, string>,
): Promise<{ seconds: number; bytes: number }> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let bytes = 0;
  const watch = setInterval(() => {
    bytes = Math.max(bytes, memoryOfTree(child.pid ?? 0));
  }, 100);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}.`);
  return { seconds: (performance.now() - started) / 1000, bytes };
}

/** The middle of a list of numbers. */
export function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function memoryOfTree(root: number): number {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(processes.map((pid) => [Number(pid), statusOf(pid)]));
  const inTree = (pid: number): boolean => pid === root || (pid > 1 && inTree(parents.get(pid)?.parent ?? 0));
  return [...parents].filter(([pid]) => inTree(pid)).reduce((sum, [, { bytes }]) => sum + bytes, 0);
}

function statusOf(pid: string): { parent: number; bytes: number } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return {
      parent: Number(/PPid:\s+(\d+)/.exec(status)?.[1] ?? 0),
      bytes: 1024 * Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0),
    };
  } catch {
    return { parent: 0, bytes: 0 }; // It has ended meanwhile.
  }
}
