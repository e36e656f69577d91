/**
 * `npm run look -- liver,lungs,ribs --yaw 90`: draws builders' parts at the base age to shots/look.png in
 * seconds, without a browser and without building the whole body. The names are those of models/body.ts.
 * `npm run look -- close-up:gut-wall --acts open=1,squeeze=0.3` draws a close-up while it does something.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { BUILDERS, buildParts } from "../models/body.ts";
import { buildLayers } from "../models/close-ups/assemble.ts";
import { type PreviewItem, renderPreview } from "../models/preview.ts";
import type { Vec3 } from "../models/shapes/vec.ts";
import { GARMENTS, type GarmentId, type StructureId } from "../src/domain/anatomy.ts";
import { BLOCKS } from "../src/domain/close-ups/blocks.ts";
import { LAYER_COLOURS } from "../src/domain/close-ups/colours.ts";
import { CLOSE_UPS, type CloseUpId } from "../src/domain/exhibits.ts";
import { clayOf, GARMENT_COLOURS } from "../src/domain/palette.ts";
import { weldedNormals } from "../src/scene/normals.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    yaw: { type: "string", default: "0" },
    pitch: { type: "string", default: "0" },
    acts: { type: "string", default: "" },
    age: { type: "string", default: "10" },
  },
});
const names = positionals.flatMap((list) => list.split(","));
const closeUp = CLOSE_UPS.find((id) => names.length === 1 && names[0] === `close-up:${id}`);
if (!closeUp && (names.length === 0 || names.some((name) => !(name in BUILDERS)))) {
  const known = [...Object.keys(BUILDERS), ...CLOSE_UPS.map((id) => `close-up:${id}`)];
  console.error(`Name one close-up, or one or more others, of: ${known.join(", ")}`);
  process.exit(1);
}

const rgbOf = (hex: string): Vec3 =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Vec3;
const isGarment = (id: StructureId | GarmentId): id is GarmentId =>
  GARMENTS.some((name) => name === id);

async function bodyItems(): Promise<PreviewItem[]> {
  const parts = (await Promise.all(names.map(buildParts))).flat();
  return parts.map(({ id, mesh }) => ({
    mesh,
    colour: rgbOf(isGarment(id) ? GARMENT_COLOURS[id] : clayOf(id)),
    opacity: id.startsWith("skin-") && names.length > 1 ? 0.3 : 1,
  }));
}

async function closeUpItems(id: CloseUpId): Promise<PreviewItem[]> {
  const acts = values.acts
    .split(",")
    .filter(Boolean)
    .map((act) => act.split("="));
  const pose = BLOCKS[id].poseOf(
    Object.fromEntries(acts.map(([name, amount]) => [name, Number(amount)])),
    Number(values.age),
  );
  return (await buildLayers(id)).map(({ id: layer, mesh }) => {
    // Vertices are parted where the app shows an edge: the preview smooths whatever shares one.
    const parted = weldedNormals(Float32Array.from(mesh.positions), mesh.triangles);
    const positions = Float64Array.from(parted.positions);
    for (let at = 0; at < positions.length; at += 3) pose(positions, at, layer);
    return {
      mesh: { positions, triangles: parted.triangles },
      colour: rgbOf(LAYER_COLOURS[layer]),
    };
  });
}

const items = closeUp ? await closeUpItems(closeUp) : await bodyItems();
const folder = fileURLToPath(new URL("../shots/", import.meta.url));
await mkdir(folder, { recursive: true });
await writeFile(
  `${folder}look.png`,
  renderPreview(items, { yaw: Number(values.yaw), pitch: Number(values.pitch) }),
);
console.log(`${folder}look.png`);
