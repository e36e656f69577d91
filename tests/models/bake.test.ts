import { NodeIO } from "@gltf-transform/core";
import { describe, expect, it } from "vitest";
import { bakeBody, parseBakeRequest } from "../../models/bake.ts";
import { validateGlb } from "../../models/gltf/validate.ts";
import { grow } from "../../src/domain/growth.ts";
import { readBody } from "../matchers/read-body.ts";

const { glb, meshes, extras } = await readBody();
const { extras: assetExtras } = (await new NodeIO().binaryToJSON(Uint8Array.from(glb))).json.asset;

describe("a body baked at an age", () => {
  it.each([6, 12.5, 20])("%s: is valid, and vertex for vertex the grown body", async (age) => {
    const baked = await bakeBody(Uint8Array.from(glb), age);
    expect(await validateGlb(baked)).toEqual([]);
    const document = await new NodeIO().readBinary(baked);
    const root = document.getRoot();
    // Whose measurements it rests on goes along.
    expect(root.getAsset().extras).toEqual({ ...assetExtras, ageYears: age });
    expect(root.getDefaultScene()!.listChildren()[0]!.getExtras()).toEqual({ ageYears: age });
    expect(root.listExtensionsUsed()).toEqual([]);

    const nodes = root.listNodes().filter((node) => node.getMesh());
    expect(nodes.map((node) => node.getName())).toEqual([...meshes.keys()]);
    let farthest = 0;
    for (const node of nodes) {
      const base = meshes.get(node.getName())!;
      const primitive = node.getMesh()!.listPrimitives()[0]!;
      const positions = primitive.getAttribute("POSITION")!.getArray()!;
      expect(positions).toHaveLength(base.positions.length);
      expect(Uint32Array.from(primitive.getIndices()!.getArray() ?? [])).toEqual(base.triangles);
      expect(node.getExtras()).toEqual(extras.get(node.getName()));
      expect(node.getWorldMatrix().join()).toBe("1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1");
      for (let i = 0; i < positions.length; i += 3) {
        const [x, y, z] = base.positions.subarray(i, i + 3);
        grow([x!, y!, z!], age).forEach((value, k) => {
          farthest = Math.max(farthest, Math.abs(value - positions[i + k]!));
        });
      }
    }
    // Half a step of a 32-bit float at the height of a body, metres.
    expect(farthest).toBeLessThan(1.3e-7);
  });
});

describe("what is asked of the bake", () => {
  it("is an age and a file, in any order, or nothing", () => {
    expect(parseBakeRequest([])).toBeNull();
    const expected = { ageYears: 12.5, out: "a/b.glb" };
    expect(parseBakeRequest(["--age", "12.5", "--out", "a/b.glb"])).toEqual(expected);
    expect(parseBakeRequest(["--out", "a/b.glb", "--age", "12.5"])).toEqual(expected);
  });

  it.each([
    [["--age", "5", "--out", "a.glb"], /6 to 20, not "5"/],
    [["--age", "21", "--out", "a.glb"], /6 to 20, not "21"/],
    [["--age", "ten", "--out", "a.glb"], /not "ten"/],
    [["--age", " ", "--out", "a.glb"], /not " "/],
    [["--age", "Infinity", "--out", "a.glb"], /not "Infinity"/],
    [["--age", "10"], /Which file/],
    [["--out", "a.glb"], /Which age/],
    [["--age", "10", "--out"], /--out needs a value/],
    [["--age", "10", "--out", "a.gltf"], /ends in \.glb, not "a\.gltf"/],
    [["--years", "10"], /no option --years/],
  ])("is refused with a sentence when it is %j", (argv, sentence) => {
    expect(() => parseBakeRequest(argv)).toThrow(sentence);
  });
});
