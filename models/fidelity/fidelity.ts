/**
 * `npm run fidelity -- DIR [--only liver,femur] [--fresh] [--names table.json]`: how near the grown-up body
 * comes to reference meshes, printed as a table (distances as mean / 95th percentile in millimetres, volume as
 * ours by theirs, overlap as Dice's coefficient). DIR is searched for .glb and .gltf files.
 *
 * The body is grown to the size and proportions of the adult that was measured (1.83 m) by the same growth
 * that the app uses, then each group of rows is moved onto its reference. `--fresh` builds
 * the parts anew from their figures instead of reading public/models/body.glb.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readReference } from "../measure/reference.ts";
import { concatenate, type Mesh } from "../shapes/mesh.ts";
import { compare, type Row } from "./compare.ts";
import { COUNTERPARTS, type Counterpart, counterpartsOf } from "./names.ts";
import { ourParts } from "./ours.ts";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string" },
    fresh: { type: "boolean", default: false },
    names: { type: "string" },
  },
});

const folder = positionals[0];
if (!folder || !statSync(folder, { throwIfNoEntry: false })?.isDirectory())
  stop(
    folder
      ? `There is no folder "${folder}".`
      : "Name the folder of the reference meshes: npm run fidelity -- DIR",
  );

const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(glb|gltf)$/i.test(name))
  .toSorted();
if (files.length === 0) stop(`"${folder}" holds no .glb or .gltf file.`);

// Before the files, which take their time: a mistake in it is told at once.
const table = options.names ? counterpartsOf(readTable(options.names)) : COUNTERPARTS;
const theirs = new Map<string, Mesh>();
for (const file of files)
  try {
    for (const [name, mesh] of await readReference(join(folder, file))) {
      const known = theirs.get(name);
      theirs.set(name, known ? concatenate([known, mesh]) : mesh);
    }
  } catch (cause) {
    console.error(`"${file}" was left out: ${(cause as Error).message}`);
  }

const wanted = options.only?.split(",");
const isWanted = ({ name, ours }: Counterpart): boolean =>
  !wanted || wanted.some((word) => name.includes(word) || ours.some((id) => id.startsWith(word)));
const claimed = new Set<string>();
const pairs = table.filter(isWanted).flatMap((counterpart) => {
  const found = [...theirs].filter(([name]) => counterpart.theirs.test(name));
  for (const [name] of found) claimed.add(name);
  return found.length === 0
    ? []
    : [{ counterpart, theirs: concatenate(found.map(([, mesh]) => mesh)) }];
});
if (pairs.length === 0)
  stop(
    `None of the ${theirs.size} nodes found has a name that is known here; ` +
      `--names table.json tells which of them stand for which structure.`,
  );

const ids = new Set(pairs.flatMap(({ counterpart }) => counterpart.ours));
const ours = await ourParts(ids, options.fresh);
const present = pairs.filter(({ counterpart }) => counterpart.ours.some((id) => ours.has(id)));
for (const { counterpart } of pairs.filter((pair) => !present.includes(pair)))
  console.error(`The body has nothing to compare with "${counterpart.name}".`);
if (present.length === 0) stop("So there is nothing to compare.");
const { rows, scales } = compare(
  present.map(({ counterpart, theirs: mesh }) => ({
    counterpart,
    ours: concatenate(counterpart.ours.flatMap((id) => ours.get(id) ?? [])),
    theirs: mesh,
  })),
);

print(rows);
console.log("\nMoved onto the reference, sizes by:");
for (const [group, scale] of scales) console.log(`- ${group}: ${scale.toFixed(3)}`);
const judged = rows.filter(({ isWithin }) => isWithin !== null);
console.log(
  `\n${judged.filter(({ isWithin }) => isWithin).length} of ${judged.length} judged rows are within their bar. ` +
    `${theirs.size - claimed.size} of ${theirs.size} reference nodes have no counterpart here.`,
);

function print(lines: readonly Row[]): void {
  const distances = (side: Row["toOurs"] | null): string =>
    side ? `${side.meanMm.toFixed(1)} / ${side.p95Mm.toFixed(1)}` : "–";
  const share = (value: number | null): string => value?.toFixed(2) ?? "–";
  console.log("| structure | to the reference | from the reference | volume | overlap | bar |");
  console.log("|---|---|---|---|---|---|");
  for (const { name, toTheirs, toOurs, volumeRatio, dice, bar, isWithin } of lines)
    console.log(
      `| ${name} | ${distances(toTheirs)} | ${distances(toOurs)} | ${share(volumeRatio)} | ${share(dice)} | ` +
        `${bar ? `${bar.meanMm} / ${bar.p95Mm} ${isWithin ? "✓" : "✗"}` : ""} |`,
    );
}

function readTable(path: string): Record<string, string[]> {
  try {
    const parsed: unknown = JSON.parse(readFileSync(path, "utf8"));
    const isTable =
      typeof parsed === "object" &&
      parsed !== null &&
      Object.values(parsed).every(
        (v) => Array.isArray(v) && v.every((name) => typeof name === "string"),
      );
    if (isTable) return parsed as Record<string, string[]>;
  } catch (cause) {
    stop(`"${path}" could not be read: ${(cause as Error).message}`);
  }
  stop(`"${path}" must be an object of structure id → list of node names.`);
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
