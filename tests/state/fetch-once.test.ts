import { describe, expect, it, vi } from "vitest";
import { fetchOnce, forgetFailures } from "../../src/state/fetch-once.ts";

describe("what is fetched once", () => {
  it("is the same for everybody who asks by the same name", async () => {
    const load = vi.fn<() => Promise<string>>(async () => "words");
    const first = fetchOnce("one", load);
    expect(fetchOnce("one", load)).toBe(first);
    expect(await first).toBe("words");
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("stays failed however often it is asked for, until that is forgotten", async () => {
    const load = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new Error("no network"))
      .mockResolvedValue("words");
    await expect(fetchOnce("two", load)).rejects.toThrow("no network");
    await expect(fetchOnce("two", load)).rejects.toThrow("no network");
    expect(load).toHaveBeenCalledTimes(1);
    forgetFailures();
    expect(await fetchOnce("two", load)).toBe("words");
    expect(load).toHaveBeenCalledTimes(2);
  });

  it("keeps what came when failures are forgotten", async () => {
    const load = vi.fn<() => Promise<string>>(async () => "words");
    await fetchOnce("three", load);
    forgetFailures();
    await fetchOnce("three", load);
    expect(load).toHaveBeenCalledTimes(1);
  });
});
