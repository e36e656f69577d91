import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BenchServer, serveCompressed } from "../../tools/bench/serve.ts";

const WORDS = "the same words again and again ".repeat(200);

let folder = "";
let server: BenchServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bench-serve-"));
  await writeFile(join(folder, "index.html"), WORDS);
  await writeFile(join(folder, "font.woff2"), WORDS);
  await writeFile(join(folder, "script.js"), WORDS);
  await writeFile(join(folder, "script.js.br"), brotliCompressSync("as the build left it"));
  server = await serveCompressed(folder, new Map([["other/index.html", "another page"]]));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe("the bench's server", () => {
  it("sends text compressed, as a host would, and what is compressed already as it is", async () => {
    const page = await fetch(server.url);
    expect(page.headers.get("content-encoding")).toBe("br");
    expect(page.headers.get("content-length")).toBe(String(brotliCompressSync(WORDS).length));
    expect(await page.text()).toBe(WORDS);
    const font = await fetch(`${server.url}font.woff2`);
    expect(font.headers.get("content-encoding")).toBeNull();
    expect(font.headers.get("content-length")).toBe(String(WORDS.length));
  });

  it("sends what a build has compressed beside its files", async () => {
    expect(await (await fetch(`${server.url}script.js`)).text()).toBe("as the build left it");
  });

  it("has further pages, and nothing above its folder", async () => {
    expect(await (await fetch(`${server.url}other/`)).text()).toBe("another page");
    expect((await fetch(`${server.url}missing.js`)).status).toBe(404);
    expect((await fetch(`${server.url}..%2f..%2fetc/passwd`)).status).toBe(404);
  });
});
