import { readdir } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { readSources } from "../../models/record.ts";

const filesOf = async (folder: string): Promise<string[]> => {
  const all = await readdir(new URL(`../../${folder}/`, import.meta.url), { recursive: true });
  return all.filter((name) => name.endsWith(".ts")).map((name) => `${folder}/${name}`);
};

describe("what the models are built of", () => {
  it("is every builder and figure, what the workers run, what they share with the app, and nothing that only tells", async () => {
    const { texts } = await readSources();
    const paths = [...texts.keys()];
    for (const folder of ["models/parts", "models/figures", "models/close-ups", "models/shapes"])
      expect(paths, folder).toEqual(expect.arrayContaining(await filesOf(folder)));
    expect(paths).toContain("models/build-worker.ts");
    expect(paths).toContain("src/domain/growth.ts");
    expect(paths.filter((path) => /^src\/(content|panels|scene)|fidelity/u.test(path))).toEqual([]);
  });

  it("is the packages that do the work", async () => {
    const { packages } = await readSources();
    for (const name of ["manifold-3d", "meshoptimizer", "@gltf-transform/core"])
      expect(
        [...packages].some((taken) => taken.startsWith(name)),
        name,
      ).toBe(true);
  });
});
