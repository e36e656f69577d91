/**
 * `npm run models`: builds the body and the close-ups and writes `public/models/body.glb`, `body.json`, the body's pictures
 * and `close-ups/<id>.glb`. `npm run models -- --close-ups` builds only the close-ups. With an age and a file,
 * `npm run models -- --age 15 --out body-15.glb`, writes the built body grown to that age instead.
 * The only file of this folder that touches the disk, apart from the measuring scripts.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { CLOSE_UPS } from "../src/domain/exhibits.ts";
import { assembleBody } from "./assemble.ts";
import { bakeBody, type BakeRequest, parseBakeRequest } from "./bake.ts";
import type { AssembledCloseUp } from "./close-ups/assemble.ts";
import { drawPictures } from "./outlines/draw-pictures.ts";
import { validateGlb, type ValidationIssue } from "./gltf/validate.ts";
import { runTasks } from "./pool.ts";
import { writeRecord } from "./record.ts";

const folder = fileURLToPath(new URL("../public/models/", import.meta.url));

/** @throws when the Khronos validator has anything against a file; nothing is to be written then. */
function refuse(problems: readonly ValidationIssue[]): void {
  for (const { code, message, pointer } of problems)
    console.error(`${code} ${pointer}: ${message}`);
  if (problems.length > 0) throw new Error("The GLB is not valid; nothing was written.");
}

async function buildBase(): Promise<void> {
  const started = performance.now();
  const { glb, description, seconds } = await assembleBody();
  refuse(await validateGlb(glb));
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

async function buildCloseUps(): Promise<void> {
  await mkdir(`${folder}close-ups`, { recursive: true });
  const built = await runTasks<AssembledCloseUp>("close-up", CLOSE_UPS);
  refuse(built.flatMap(({ result }) => result.problems));
  for (const { name, result, seconds } of built) {
    await writeFile(`${folder}close-ups/${name}.glb`, result.glb);
    const size = `${result.triangles} triangles, ${result.glb.length} bytes`;
    console.log(`${name.padEnd(20)} ${size}, ${seconds.toFixed(1)} s`);
  }
}

async function bake({ ageYears, out }: BakeRequest): Promise<void> {
  const base = await readFile(`${folder}body.glb`).catch(() => {
    throw new Error("The body is not built yet: run `npm run models` first.");
  });
  const glb = await bakeBody(Uint8Array.from(base), ageYears);
  refuse(await validateGlb(glb));
  await writeFile(out, glb).catch(({ code }: NodeJS.ErrnoException) => {
    const reason = code === "ENOENT" ? "its folder does not exist" : `the system says ${code}`;
    throw new Error(`${out} cannot be written: ${reason}.`);
  });
  console.log(`${out}: the body at ${ageYears} years, ${glb.length} bytes`);
}

const argv = process.argv.slice(2);
const isCloseUpsOnly = argv.join() === "--close-ups";
try {
  const request = isCloseUpsOnly ? null : parseBakeRequest(argv);
  if (request) await bake(request);
  else {
    // Side by side: what one of them does alone leaves a core to the other.
    const closeUps = buildCloseUps();
    await Promise.all(isCloseUpsOnly ? [closeUps] : [closeUps, buildBase()]);
    if (!isCloseUpsOnly) await writeRecord();
  }
} catch (error) {
  // A sentence is enough for a mistyped age; a builder that fails shows where.
  const isAsked = argv.length > 0 && !isCloseUpsOnly;
  console.error(isAsked && error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
