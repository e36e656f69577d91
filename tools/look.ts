/**
 * `npm run look -- liver,lungs,ribs --yaw 90`: draws builders' parts at the base age to shots/look.png in
 * seconds, without a browser and without building the whole body. The names are those of models/body.ts.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { BUILDERS, buildParts } from "../models/body.ts";
import { type PreviewItem, renderPreview } from "../models/preview.ts";
import type { Vec3 } from "../models/shapes/vec.ts";
import { GARMENTS, type GarmentId, type StructureId } from "../src/domain/anatomy.ts";
import { clayOf, GARMENT_COLOURS } from "../src/domain/palette.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { yaw: { type: "string", default: "0" }, pitch: { type: "string", default: "0" } },
});
const names = positionals.flatMap((list) => list.split(","));
if (names.length === 0 || names.some((name) => !(name in BUILDERS))) {
  console.error(`Name one or more of: ${Object.keys(BUILDERS).join(", ")}`);
  process.exit(1);
}

const isGarment = (id: StructureId | GarmentId): id is GarmentId =>
  GARMENTS.some((name) => name === id);
const colourOf = (id: StructureId | GarmentId): Vec3 => {
  const hex = isGarment(id) ? GARMENT_COLOURS[id] : clayOf(id);
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Vec3;
};

const items: PreviewItem[] = [];
for (const name of names)
  for (const { id, mesh } of await buildParts(name))
    items.push({
      mesh,
      colour: colourOf(id),
      opacity: id.startsWith("skin-") && names.length > 1 ? 0.3 : 1,
    });
const folder = fileURLToPath(new URL("../shots/", import.meta.url));
await mkdir(folder, { recursive: true });
await writeFile(
  `${folder}look.png`,
  renderPreview(items, { yaw: Number(values.yaw), pitch: Number(values.pitch) }),
);
console.log(`${folder}look.png`);
