import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, type InlineConfig, type Rolldown } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isAllowed, type Licence, licencesOf } from "../../tools/licences.ts";
import { readAppConfig } from "../../tools/package/app-config.ts";

/** `node_modules/a/b.js` and `node_modules/@a/b/c.js`: the package by its folder's name. */
function packageNameIn(path: string): string | null {
  const [first = "", second = ""] = path.split("node_modules/").at(-1)!.split("/");
  if (path.startsWith("\0") || !path.includes("node_modules/")) return null;
  return first.startsWith("@") ? `${first}/${second}` : first;
}

describe("the licences of what is built", () => {
  let output: Rolldown.RolldownOutput["output"];
  /** A build of its own. */
  let worker: typeof output;
  let licences: readonly Licence[];

  beforeAll(async () => {
    const config = await readAppConfig();
    const outputOf = async (options: InlineConfig["build"]) => {
      const result = await build({ ...config, build: { ...options, write: false } });
      return (result as Rolldown.RolldownOutput).output;
    };
    output = await outputOf(config.build);
    worker = await outputOf({ rolldownOptions: { input: "src/app/service-worker.ts" } });
    const file = output.find(({ fileName }) => fileName === "licences.json");
    licences = JSON.parse(String(file?.type === "asset" && file.source)) as Licence[];
  });

  it("name every package of the bundle, and no other", () => {
    const paths = [...output, ...worker].flatMap((each) =>
      each.type === "chunk" ? each.moduleIds : each.originalFileNames,
    );
    const shipped = new Set(paths.flatMap((path) => packageNameIn(path) ?? []));
    // Of scripts, of style sheets, of WebAssembly, of the worker.
    for (const name of [
      "three",
      "@fontsource/atkinson-hyperlegible",
      "manifold-3d",
      "workbox-precaching",
    ])
      expect(shipped).toContain(name);
    const [own, ...packages] = licences;
    expect(own?.name).toBe("where-it-starts");
    expect(new Set(packages.map(({ name }) => name))).toEqual(shipped);
  });

  it("are such as may be shipped, each in full", () => {
    for (const { name, licence, text } of licences) {
      expect(isAllowed(licence), `${name}: ${licence}`).toBe(true);
      expect(text, name).toMatch(/permission|licen[cs]e/iu);
      expect(text.length, name).toBeGreaterThan(500);
    }
  });
});

describe("a package", () => {
  const folder = mkdtempSync(join(tmpdir(), "licences-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  const made = (name: string, license: string, text?: string): string => {
    const own = name === "" ? folder : join(folder, "node_modules", name);
    mkdirSync(join(own, "dist"), { recursive: true });
    writeFileSync(
      join(own, "package.json"),
      JSON.stringify({ name: name || "own", version: "1.2.3", license }),
    );
    // Tells a bundler how to read the folder; it is no package.
    writeFileSync(join(own, "dist/package.json"), '{"type":"module"}');
    if (text) writeFileSync(join(own, "LICENSE.md"), text);
    return join(own, "dist/index.js");
  };

  it("is found from any of its files, once", () => {
    made("", "MIT", "Own words");
    const good = made("good", "ISC", "Do as you like.\n");
    expect(licencesOf([good, good, join(folder, "src/app.ts")], folder)).toEqual([
      { name: "own", version: "1.2.3", licence: "MIT", text: "Own words" },
      { name: "good", version: "1.2.3", licence: "ISC", text: "Do as you like." },
    ]);
  });

  it("that may not be shipped, or comes without its text, stops the build", () => {
    expect(() => licencesOf([made("bound", "GPL-3.0-only", "Share alike")], folder)).toThrow(
      /bound is under "GPL-3.0-only"/u,
    );
    expect(() => licencesOf([made("mute", "MIT")], folder)).toThrow(/mute comes without the text/u);
    expect(() => licencesOf([made("silent", "", "What?")], folder)).toThrow(/silent is under ""/u);
  });

  it("may offer a choice of licences, or be under several", () => {
    expect(isAllowed("(GPL-2.0-only OR MIT)")).toBe(true);
    expect(isAllowed("MIT AND GPL-2.0-only")).toBe(false);
    expect(isAllowed("MIT AND ISC")).toBe(true);
  });
});
