import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createQueue, WAITING_MAX } from "../../src/app/embedding-queue.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it("keeps the order, lets the page breathe after a while, and goes on", () => {
  let nowMs = 0;
  vi.spyOn(performance, "now").mockImplementation(() => nowMs);
  const done: number[] = [];
  const queue = createQueue<number>({
    handle(item) {
      done.push(item);
      nowMs += 5;
    },
    mustWait: () => false,
  });
  for (let i = 0; i < 5; i++) queue.add(i);
  vi.runOnlyPendingTimers();
  expect(done).toEqual([0, 1]);
  vi.runOnlyPendingTimers();
  expect(done).toEqual([0, 1, 2, 3]);
  vi.runAllTimers();
  expect(done).toEqual([0, 1, 2, 3, 4]);
});

it("holds what must wait, and all behind it, until it is woken", () => {
  let isOpen = false;
  const done: string[] = [];
  const queue = createQueue<string>({
    handle: (item) => done.push(item),
    mustWait: (item) => item === "late" && !isOpen,
  });
  for (const item of ["first", "late", "last"]) queue.add(item);
  vi.runAllTimers();
  expect(done).toEqual(["first"]);
  isOpen = true;
  queue.wake();
  vi.runAllTimers();
  expect(done).toEqual(["first", "late", "last"]);
});

it("takes no more than it has room for, and none after it was stopped", () => {
  const done: number[] = [];
  const queue = createQueue<number>({ handle: (item) => done.push(item), mustWait: () => false });
  for (let i = 0; i < WAITING_MAX; i++) expect(queue.add(i)).toBe(true);
  expect(queue.add(-1)).toBe(false);
  queue.stop();
  vi.runAllTimers();
  expect(done).toEqual([]);
});
