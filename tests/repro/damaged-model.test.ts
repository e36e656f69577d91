/**
 * Damages that the body's loader once took in: it compared all faces with all others for hours, set aside gigabytes,
 * asked other places, or handed the scene a part without a surface and a body as large as a town.
 */
import { beforeAll, describe, expect, it, vi } from "vitest";
import { parseBody } from "../../src/scene/load-body.ts";
import { readPieces } from "../../src/scene/read-glb.ts";
import { type GlbJson, readModel, withJson } from "../fuzz/glb.ts";

let body: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  body = await readModel("body");
});

const compressed = (json: GlbJson, view: number) =>
  (json.bufferViews[view] as { extensions: Record<string, Record<string, unknown>> }).extensions[
    "EXT_meshopt_compression"
  ]!;

const DAMAGES: Readonly<Record<string, (json: GlbJson) => void>> = {
  "a count that would take gigabytes": ({ accessors }) => {
    for (const key of ["bufferView", "min", "max"]) delete accessors[1]![key];
    accessors[1]!["count"] = 100_000_000;
  },
  "a compressed count that would take gigabytes": (json) => {
    compressed(json, 1)["count"] = 300_000_000;
  },
  "a scale beyond numbers": ({ nodes }) => void (nodes[0]!["scale"] = [1e300, 1e300, 1e300]),
  "a body as large as a town": ({ nodes }) => void (nodes[0]!["scale"] = [1, 1, 1]),
  "a body in one point": ({ nodes }) => void (nodes[0]!["scale"] = [0, 0, 0]),
  "corners that are read as fractions": (json) => {
    // The general reader compares n / 65535 with the number of vertices, and draws n.
    for (const { primitives } of json.meshes) primitives[0]!["indices"] = 2;
    json.accessors[2]!["normalized"] = true;
  },
  "a part without triangles": ({ accessors }) => void (accessors[0]!["count"] = 0),
  "corners that are no triangles": ({ accessors }) => void (accessors[0]!["count"] = 3059),
  "points in place of triangles": (json) => void (json.meshes[3]!.primitives[0]!["mode"] = 0),
};

/** The most memory that the process has ever had at once. */
const peakBytes = (): number => process.resourceUsage().maxRSS * 1024;

const outcomeOf = (bytes: Uint8Array<ArrayBuffer>): Promise<unknown> =>
  parseBody(bytes.buffer).then(
    () => "taken in",
    (error: unknown) => error,
  );

describe("a damaged model is refused", () => {
  it("and one that was only taken apart is not", async () => {
    expect(await outcomeOf(withJson(body, () => undefined))).toBe("taken in");
  });

  it.each(Object.entries(DAMAGES))("%s", { timeout: 20_000 }, async (_, damage) => {
    const damaged = withJson(body, damage);
    const before = peakBytes();
    expect(await outcomeOf(damaged)).toBeInstanceOf(Error);
    expect(peakBytes() - before).toBeLessThan(2 ** 28);
  });

  it("a file that leads elsewhere is asked for nothing there", async () => {
    const fetch = vi.spyOn(globalThis, "fetch").mockRejectedValue(new Error("no network"));
    const elsewhere = withJson(await readModel("close-ups/skin"), ({ buffers }) => {
      buffers[0]!["uri"] = "https://elsewhere.example/skin.bin";
    });
    await readPieces(elsewhere.buffer).catch(() => null);
    expect(fetch).not.toHaveBeenCalled();
    fetch.mockRestore();
  });
});
