import { readFile } from "node:fs/promises";
import { NodeIO } from "@gltf-transform/core";
import { EXTMeshoptCompression, KHRMeshQuantization } from "@gltf-transform/extensions";
import { MeshoptDecoder } from "meshoptimizer";
import { beforeAll, describe, expect, it } from "vitest";
import { CREDITS, referenceLines } from "../../src/domain/credits.ts";
import { CLOSE_UPS } from "../../src/domain/exhibits.ts";
import { formatMegabytes } from "../../src/i18n/format.ts";
import { MODEL_BYTES } from "../../src/panels/share/ModelShare.tsx";

const fileOf = (path: string) => readFile(new URL(`../../public/models/${path}`, import.meta.url));

async function assetOf(path: string) {
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ "meshopt.decoder": MeshoptDecoder });
  const document = await io.readBinary(Uint8Array.from(await fileOf(path)));
  return document.getRoot().getAsset() as { copyright?: string; extras?: unknown };
}

describe("the body's file", () => {
  let readme: string;
  beforeAll(async () => {
    readme = await readFile(new URL("../../models/README.md", import.meta.url), "utf8");
  });

  it("says whose it is, under which licence, and what it was measured on", async () => {
    const { copyright, extras } = await assetOf("body.glb");
    expect(copyright).toContain(CREDITS.title);
    expect(copyright).toContain(CREDITS.licence);
    expect(extras).toMatchObject({ references: referenceLines() });
    expect(JSON.stringify(extras)).toContain(CREDITS.licenceUrl);
  });

  it("names the references that the models' own page names", () => {
    for (const { name, owner, licence } of CREDITS.references)
      for (const text of [name, owner, licence]) expect(readme).toContain(text);
  });

  it("weighs what the page says", async () => {
    const { length } = await fileOf("body.glb");
    expect(formatMegabytes("en", MODEL_BYTES)).toBe(formatMegabytes("en", length));
  });
});

it.each(CLOSE_UPS)("the close-up %s says whose it is", async (id) => {
  expect((await assetOf(`close-ups/${id}.glb`)).copyright).toContain(CREDITS.licence);
});
