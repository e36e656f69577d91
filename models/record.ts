/**
 * Of which sources the shipped models were built, and which bytes came of them. While neither has changed, they are
 * known to be what the builders make without being built anew, which takes a minute on two cores.
 */
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
import { CLOSE_UPS } from "../src/domain/exhibits.ts";

interface BuildRecord {
  /** Of every file that takes part in the build, and of the versions of the packages that do. */
  readonly sources: string;
  /** Of each built file, by its path in `public/models/`. */
  readonly files: Readonly<Record<string, string>>;
}

const ROOT = new URL("../", import.meta.url);
const ENTRY = new URL("build.ts", import.meta.url);
const RECORD = new URL("built.json", import.meta.url);
const BUILT = new URL("public/models/", ROOT);
const PATHS = [
  "body.glb",
  "body.json",
  "body-front.svg",
  "body-back.svg",
  ...CLOSE_UPS.map((id) => `close-ups/${id}.glb`),
];

/** What a file imports, at once or later, and the scripts that it starts. */
const NAMED = /(?:from|import|import\() ?"([^"]+)"|new URL\("([^"]+\.ts)", import\.meta\.url\)/gu;

const hashOf = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");

export interface Sources {
  /** Their text by their path in the project. */
  readonly texts: ReadonlyMap<string, string>;
  /** By name, with what is taken of them: `manifold-3d/manifold.js`. */
  readonly packages: ReadonlySet<string>;
}

/** All that takes part in a build: goes from file to file along what each names. @throws when one is missing */
export async function readSources(): Promise<Sources> {
  const texts = new Map<string, string>();
  const packages = new Set<string>();
  const waiting = [ENTRY];
  for (let url = waiting.pop(); url; url = waiting.pop()) {
    const path = url.href.slice(ROOT.href.length);
    if (texts.has(path)) continue;
    const text = await readFile(url, "utf8");
    texts.set(path, text);
    for (const [, imported, started] of text.matchAll(NAMED)) {
      const name = imported ?? `./${started!}`;
      if (name.startsWith(".")) waiting.push(new URL(name, url));
      else if (!name.startsWith("node:")) packages.add(name);
    }
  }
  return { texts, packages };
}

/** `@gltf-transform/core` of itself, `manifold-3d` of `manifold-3d/manifold.js`. */
const packageOf = (name: string): string =>
  name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");

/** @throws when a built file or a source is missing */
async function recordNow(): Promise<BuildRecord> {
  const { texts, packages } = await readSources();
  const lock = JSON.parse(await readFile(new URL("package-lock.json", ROOT), "utf8")) as {
    readonly packages: Readonly<Record<string, { readonly version?: string }>>;
  };
  const parts = [...texts].map(([path, text]) => `${path} ${hashOf(text)}`);
  for (const name of new Set([...packages].map(packageOf)))
    parts.push(`${name} ${lock.packages[`node_modules/${name}`]?.version}`);
  const files: Record<string, string> = {};
  for (const path of PATHS) files[path] = hashOf(await readFile(new URL(path, BUILT)));
  return { sources: hashOf(parts.toSorted().join("\n")), files };
}

/** To be called after everything has been built. */
export const writeRecord = async (): Promise<void> =>
  writeFile(RECORD, `${JSON.stringify(await recordNow(), null, 2)}\n`);

/** Whether the shipped models are those that were built of the sources as they are. */
export async function isAsRecorded(): Promise<boolean> {
  const [then, now] = await Promise.all([readFile(RECORD, "utf8"), recordNow()]);
  return isDeepStrictEqual(JSON.parse(then), now);
}
