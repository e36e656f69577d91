/** What waits for its turn, in order: bounded, and never longer at work than a moment, whatever comes in. */

/** As many as a host has reason to send before it is answered. */
export const WAITING_MAX = 256;

/** After this long in one go the page gets to draw and to listen, milliseconds. */
const TURN_MS = 8;

export interface QueueOptions<T> {
  readonly handle: (item: T) => void;
  /** Whether it has to wait for something; what came after it then waits behind it. */
  readonly mustWait: (item: T) => boolean;
}

export interface Queue<T> {
  /** @returns false where there was no more room; it is then not taken. */
  readonly add: (item: T) => boolean;
  /** For when what was waited for has come. */
  readonly wake: () => void;
  readonly length: number;
  /** Forgets what waits. */
  readonly stop: () => void;
}

export function createQueue<T>({ handle, mustWait }: QueueOptions<T>): Queue<T> {
  let waiting: T[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isStuck = (): boolean => waiting.length === 0 || mustWait(waiting[0]!);
  const schedule = (): void => {
    // Several that come together are one turn, and what they change is drawn once.
    if (!isStuck()) timer ??= setTimeout(takeTurn);
  };
  function takeTurn(): void {
    timer = undefined;
    const endMs = performance.now() + TURN_MS;
    do {
      if (isStuck()) return;
      handle(waiting.shift()!);
    } while (performance.now() < endMs);
    schedule();
  }

  return {
    add(item) {
      if (waiting.length >= WAITING_MAX) return false;
      waiting.push(item);
      schedule();
      return true;
    },
    wake: schedule,
    get length() {
      return waiting.length;
    },
    stop() {
      clearTimeout(timer);
      waiting = [];
    },
  };
}
