/**
 * `npm run models`: builds the body and writes `public/models/body.glb`, `body.json` and its pictures. With an age and a
 * file, `npm run models -- --age 15 --out body-15.glb`, writes the built body grown to that age instead.
 * The only file of this folder that touches the disk, apart from the measuring scripts.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { assembleBody } from "./assemble.ts";
import { bakeBody, type BakeRequest, parseBakeRequest } from "./bake.ts";
import { drawPictures } from "./outlines/draw-pictures.ts";
import { validateGlb } from "./gltf/validate.ts";

const folder = fileURLToPath(new URL("../public/models/", import.meta.url));

/** @throws when the Khronos validator has anything against the bytes; nothing is to be written then. */
async function refuseInvalid(glb: Uint8Array): Promise<void> {
  const problems = await validateGlb(glb);
  for (const { code, message, pointer } of problems)
    console.error(`${code} ${pointer}: ${message}`);
  if (problems.length > 0) throw new Error("The GLB is not valid; nothing was written.");
}

async function buildBase(): Promise<void> {
  const started = performance.now();
  const { glb, description, seconds } = await assembleBody();
  await refuseInvalid(glb);
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}body.glb`, glb);
  await writeFile(`${folder}body.json`, `${JSON.stringify(description)}\n`);
  const pictures = Object.entries(await drawPictures(glb));
  for (const [view, svg] of pictures) await writeFile(`${folder}body-${view}.svg`, svg);

  for (const [name, time] of seconds) console.log(`${name.padEnd(20)} ${time.toFixed(1)} s`);
  const triangles = description.structures.reduce((sum, structure) => sum + structure.triangles, 0);
  console.log(
    `${description.structures.length} structures, ${triangles} triangles, ${glb.length} bytes, ` +
      `${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
}

async function bake({ ageYears, out }: BakeRequest): Promise<void> {
  const base = await readFile(`${folder}body.glb`).catch(() => {
    throw new Error("The body is not built yet: run `npm run models` first.");
  });
  const glb = await bakeBody(Uint8Array.from(base), ageYears);
  await refuseInvalid(glb);
  await writeFile(out, glb).catch(({ code }: NodeJS.ErrnoException) => {
    const reason = code === "ENOENT" ? "its folder does not exist" : `the system says ${code}`;
    throw new Error(`${out} cannot be written: ${reason}.`);
  });
  console.log(`${out}: the body at ${ageYears} years, ${glb.length} bytes`);
}

try {
  const request = parseBakeRequest(process.argv.slice(2));
  await (request ? bake(request) : buildBase());
} catch (error) {
  // A sentence is enough for a mistyped age; a builder that fails shows where.
  const isAsked = process.argv.length > 2;
  console.error(isAsked && error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
