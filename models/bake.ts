/** The body at any age as a file of its own, for programs that cannot grow it themselves. */
import { NodeIO, type Document } from "@gltf-transform/core";
import { EXTMeshoptCompression, KHRMeshQuantization } from "@gltf-transform/extensions";
import { MeshoptDecoder } from "meshoptimizer";
import { blend, growthMaps, growthWeights } from "../src/domain/growth.ts";
import { AGE_MAX_YEARS, AGE_MIN_YEARS } from "../src/domain/view.ts";

export interface BakeRequest {
  readonly ageYears: number;
  /** Where to write, as given. */
  readonly out: string;
}

const USAGE =
  "Usage: npm run models, for everything; npm run models -- --close-ups, for the close-ups alone; " +
  "npm run models -- --age 15 --out body-15.glb, for the body at another age.";

/**
 * Reads `--age 15 --out body-15.glb`; null when there is nothing to read, which asks for the base body.
 * @throws Error with a sentence for whoever typed it.
 */
export function parseBakeRequest(argv: readonly string[]): BakeRequest | null {
  if (argv.length === 0) return null;
  const given = new Map<string, string>();
  for (let i = 0; i < argv.length; i += 2) {
    const [name, value] = [argv[i]!, argv[i + 1]];
    if (name !== "--age" && name !== "--out")
      throw new Error(`There is no option ${name}. ${USAGE}`);
    if (value === undefined) throw new Error(`${name} needs a value. ${USAGE}`);
    given.set(name, value);
  }
  const age = given.get("--age");
  const out = given.get("--out");
  if (age === undefined) throw new Error(`Which age? ${USAGE}`);
  if (out === undefined) throw new Error(`Which file is it to be written to? ${USAGE}`);
  const ageYears = age.trim() === "" ? Number.NaN : Number(age);
  if (!(ageYears >= AGE_MIN_YEARS && ageYears <= AGE_MAX_YEARS))
    throw new Error(
      `The age is a number of years from ${AGE_MIN_YEARS} to ${AGE_MAX_YEARS}, not "${age}".`,
    );
  if (!out.endsWith(".glb")) throw new Error(`The file's name ends in .glb, not "${out}".`);
  return { ageYears, out };
}

/**
 * The body with every vertex grown, in the order of the base file: plain glTF 2.0, positions in metres as
 * floats, no extension. The asset and the root node carry `extras.ageYears`.
 * @param baseGlb `public/models/body.glb`, the body at its base age.
 */
export async function bakeBody(baseGlb: Uint8Array, ageYears: number): Promise<Uint8Array> {
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ "meshopt.decoder": MeshoptDecoder });
  const document = await io.readBinary(baseGlb);
  growEverything(document, ageYears);
  const root = document.getRoot();
  root.getAsset().extras = { ...(root.getAsset().extras as object | undefined), ageYears };
  for (const node of root.getDefaultScene()!.listChildren())
    node
      .setTranslation([0, 0, 0])
      .setScale([1, 1, 1])
      .setExtras({ ...node.getExtras(), ageYears });
  for (const extension of root.listExtensionsUsed()) extension.dispose();
  return new NodeIO().writeBinary(document);
}

/** Puts grown metres where each node had steps of the file's grid. */
function growEverything(document: Document, ageYears: number): void {
  const maps = growthMaps(ageYears);
  for (const node of document.getRoot().listNodes()) {
    const steps = node.getMesh()?.listPrimitives()[0]?.getAttribute("POSITION");
    if (!steps) continue;
    const matrix = node.getWorldMatrix();
    const grown = new Float32Array(steps.getCount() * 3);
    const step: [number, number, number] = [0, 0, 0];
    for (let v = 0; v < steps.getCount(); v++) {
      steps.getElement(v, step);
      const base = [0, 1, 2].map((k) => step[k]! * matrix[k * 5]! + matrix[12 + k]!) as [
        number,
        number,
        number,
      ];
      grown.set(blend(base, growthWeights(base), maps), v * 3);
    }
    steps.setArray(grown).setNormalized(false);
  }
}
