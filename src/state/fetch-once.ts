/**
 * What is fetched once and kept, by name or by what loads it. A failure is kept too, until it is forgotten: whoever draws while waiting
 * would otherwise ask again and again.
 */
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

const promises = new Map<unknown, Promise<unknown>>();
const failed = new Set<unknown>();
const tries = createStore(() => ({ count: 1 }));

/** The first call's promise, for every call with the same key. */
export function fetchOnce<T>(key: unknown, load: () => Promise<T>): Promise<T> {
  const known = promises.get(key);
  if (known) return known as Promise<T>;
  const promise = load();
  promises.set(key, promise);
  promise.catch(() => failed.add(key));
  return promise;
}

/** What could not be fetched is asked for anew the next time: for a person who wants another try. */
export function forgetFailures(): void {
  for (const key of failed) promises.delete(key);
  failed.clear();
  tries.setState(({ count }) => ({ count: count + 1 }));
}

/** Counts up with every new try, so that whatever had failed is drawn again, wherever the try was asked for. */
export const useTries = (): number => useStore(tries, ({ count }) => count);
