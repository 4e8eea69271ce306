import { setTimeout } from 'node:timers/promises';

/** So long a change waits at most for pages that are being made, in milliseconds. */
const PATIENCE = 3_000;

/**
 * Makes a gate between requests and changes: a change waits until no page is being made, and pages that are asked for meanwhile
 * wait for the change. A page is therefore made of the articles as they were at one moment.
 */
export function createGate(): PageGate {
  let running = 0;
  let last: Promise<void> = Promise.resolve();
  let waiting = 0;
  let whenIdle = () => {};
  const apply = async (change: () => void) => {
    const idle = new Promise<void>((resolve) => {
      whenIdle = resolve;
      if (running === 0) resolve();
    });
    await Promise.race([idle, setTimeout(PATIENCE)]);
    change();
  };
  return {
    async enter() {
      while (waiting > 0) await last;
      running += 1;
    },
    leave() {
      running -= 1;
      if (running === 0) whenIdle();
    },
    change(change) {
      waiting += 1;
      last = last
        .then(() => apply(change))
        .finally(() => {
          waiting -= 1;
        });
      return last;
    },
  };
}

/** Lets requests in, and changes between them. */
export interface PageGate {
  /** Resolves when a request may be answered. Each is followed by one `leave`. */
  enter: () => Promise<void>;
  leave: () => void;
  change: (change: () => void) => Promise<void>;
}
