/**
 * `npm run models`: builds the body and writes `public/models/body.glb` and `body.json`. The only file of
 * this folder that touches the disk, apart from the measuring scripts.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { assembleBody } from "./assemble.ts";
import { validateGlb } from "./gltf/validate.ts";
import { drawPictures } from "./outlines/draw-pictures.ts";

const started = performance.now();
const { glb, description, seconds } = await assembleBody();
const problems = await validateGlb(glb);
if (problems.length > 0) {
  for (const { code, message, pointer } of problems)
    console.error(`${code} ${pointer}: ${message}`);
  throw new Error("The GLB is not valid; nothing was written.");
}
const folder = fileURLToPath(new URL("../public/models/", import.meta.url));
await mkdir(folder, { recursive: true });
await writeFile(`${folder}body.glb`, glb);
await writeFile(`${folder}body.json`, `${JSON.stringify(description)}\n`);
for (const [view, svg] of Object.entries(await drawPictures(glb)))
  await writeFile(`${folder}body-${view}.svg`, svg);

for (const [name, time] of seconds) console.log(`${name.padEnd(20)} ${time.toFixed(1)} s`);
const triangles = description.structures.reduce((sum, structure) => sum + structure.triangles, 0);
console.log(
  `${description.structures.length} structures, ${triangles} triangles, ${glb.length} bytes, ` +
    `${((performance.now() - started) / 1000).toFixed(1)} s`,
);
