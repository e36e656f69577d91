import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { compress } from "../../tools/vite/compressed-files.ts";

describe("ready compressed files", () => {
  it("are the file again, and brotli's is the smallest", async () => {
    const text = Buffer.from("where it starts, ".repeat(500) + JSON.stringify({ of: "all" }));
    const files = await compress(text);
    expect(brotliDecompressSync(files.get(".br")!)).toEqual(text);
    expect(gunzipSync(files.get(".gz")!)).toEqual(text);
    expect(files.get(".br")!.length).toBeLessThan(files.get(".gz")!.length);
  });

  it("are left out where they would be larger", async () => {
    expect([...(await compress(Buffer.from("{}\n"))).keys()]).toEqual([]);
  });
});
