import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { AT_START, LOADS, QUIET, WITH_OTHERS, WITH_THE_BODY } from "../e2e/loads-table.ts";

const SRC = new URL("../../src/", import.meta.url);
const sources = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.tsx?$/u.test(file));

const withoutExtension = (file: string): string => file.replace(/\.tsx?$/u, "");

/** What `import("…")` fetches, and the English file of whatever is found by a pattern. */
function fetchedBy(file: string): string[] {
  const text = readFileSync(new URL(file, SRC), "utf8");
  const at = (path: string): string => withoutExtension(posix.join(posix.dirname(file), path));
  const named = [...text.matchAll(/\bimport\("(\.[^"]+)"\)/gu)].map(([, path]) => at(path!));
  const patterns = [...text.matchAll(/"(\.\/[^"]*\{[^"]+\}\.ts)"/gu)].flatMap(([, pattern]) => {
    const lists = [...pattern!.matchAll(/\{([^}]+)\}/gu)].map(([, list]) => list!.split(","));
    const isFolderFirst = lists[0]!.includes("en");
    return lists[isFolderFirst ? 1 : 0]!.map((name) =>
      at(isFolderFirst ? `./en/${name}` : `./${name}/en`),
    );
  });
  return [...named, ...patterns];
}

describe("everything that is fetched later", () => {
  it("is in the lists of what is tested to fail, to be slow and to come late", () => {
    const fetched = new Set(sources.flatMap(fetchedBy));
    const listed = new Set([
      ...[...LOADS, ...AT_START, ...QUIET].map(({ source }) => source),
      ...WITH_THE_BODY,
      ...WITH_OTHERS,
    ]);
    expect(fetched.size).toBeGreaterThan(40);
    expect([...fetched].filter((source) => !listed.has(source))).toEqual([]);
    // The boxes of parts are data, not code.
    const isData = (source: string): boolean => source === "state/show/part-bounds";
    expect([...listed].filter((source) => !fetched.has(source) && !isData(source))).toEqual([]);
  });
});
