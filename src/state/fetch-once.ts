/**
 * What is fetched once and kept, by name. A failure is kept too, until it is forgotten: whoever draws while waiting
 * would otherwise ask again and again.
 */
const promises = new Map<string, Promise<unknown>>();
const failed = new Set<string>();

/** The first call's promise, for every call with the same key. */
export function fetchOnce<T>(key: string, load: () => Promise<T>): Promise<T> {
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
}
