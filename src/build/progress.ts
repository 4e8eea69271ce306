/** Work on fewer is done before anyone wonders. */
const MANY = 500;
/** How often a log gets a line, and a terminal a new bar, in milliseconds. */
const EVERY = { log: 5000, terminal: 100 };
const BAR = 30;

/**
 * Shows the progress of long work: a bar on a terminal, a line every few seconds in a log, nothing for short work.
 *
 * @param what is counted, as a reader of the log knows it: `Pages`
 * @returns a function to call once for each that is done
 */
export function showProgress(what: string, total: number, out: Out = process.stdout): () => void {
  if (total <= MANY) return () => undefined;
  const every = out.isTTY ? EVERY.terminal : EVERY.log;
  let [done, shown] = [0, performance.now()];
  return () => {
    done += 1;
    const now = performance.now();
    if (done < total && now - shown < every) return;
    shown = now;
    out.write(out.isTTY ? barOf(what, done, total) : `${what}: ${done} of ${total}\n`);
  };
}

/** Prints what begins, where many are worked on and progress cannot be counted. */
export function announce(what: string, total: number, out: Out = process.stdout): void {
  if (total > MANY) out.write(`${what}\n`);
}

function barOf(what: string, done: number, total: number): string {
  const full = Math.round((done / total) * BAR);
  return `\r${what} [${'#'.repeat(full)}${' '.repeat(BAR - full)}] ${done} of ${total}${done < total ? '' : '\n'}`;
}

/** A stream that may be a terminal. */
interface Out {
  isTTY?: boolean;
  write: (text: string) => unknown;
}
