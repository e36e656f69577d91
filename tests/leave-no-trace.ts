import { afterAll, vi } from "vitest";

/** The files of a worker share its globals and modules: what stood in for something goes with the file. */
afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
