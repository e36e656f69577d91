import { LONG_BONES, SIDES, SKIN_REGIONS } from "../../src/domain/anatomy.ts";
import { baseToReference } from "../../src/domain/growth.ts";
import { BUILDERS } from "../body.ts";
import { readReference } from "../measure/reference.ts";
import { concatenate, mapVertices, type Mesh } from "../shapes/mesh.ts";

const BODY = new URL("../../public/models/body.glb", import.meta.url).pathname;

/**
 * The named structures at the size of the measured adult, reference frame, metres. `skin` stands for all its
 * regions and a whole long bone for its zones; ids that do not exist are left out.
 * @param fresh builds from the figures instead of reading the shipped file.
 */
export async function ourParts(
  ids: ReadonlySet<string>,
  fresh: boolean,
): Promise<Map<string, Mesh>> {
  const parts = fresh ? await built(ids) : await shipped();
  const whole = new Map<string, Mesh>();
  for (const id of ids) {
    const found = memberIds(id, parts).map((member) => parts.get(member)!);
    if (found.length > 0) whole.set(id, concatenate(found));
  }
  return whole;
}

function memberIds(id: string, parts: ReadonlyMap<string, Mesh>): string[] {
  if (parts.has(id)) return [id];
  if (id === "skin") return SKIN_REGIONS.filter((region) => parts.has(region));
  for (const bone of LONG_BONES)
    for (const side of SIDES)
      if (id === `${bone}-${side}`)
        return [...parts.keys()].filter((p) => p.startsWith(`${bone}-`) && p.endsWith(side));
  return [];
}

async function shipped(): Promise<Map<string, Mesh>> {
  const body = await readReference(BODY);
  return new Map([...body].map(([id, mesh]) => [id, mapVertices(mesh, baseToReference)]));
}

/** Only the builders that are likely to make the ids: the rest would take half a minute. */
async function built(ids: ReadonlySet<string>): Promise<Map<string, Mesh>> {
  const parts = new Map<string, Mesh>();
  const words = [...ids].flatMap((id) => id.split("-").filter((word) => word.length > 4));
  const likely = Object.keys(BUILDERS).filter((name) =>
    words.some((word) => name.includes(word.slice(0, 4))),
  );
  const missing = (): boolean => [...ids].some((id) => memberIds(id, parts).length === 0);
  const rest = Object.keys(BUILDERS).filter((name) => !likely.includes(name));
  for (const name of [...likely, ...rest]) {
    if (!likely.includes(name) && !missing()) break;
    try {
      for (const { id, mesh } of await BUILDERS[name]!()) parts.set(id, mesh);
    } catch (cause) {
      console.error(`${name} could not be built: ${(cause as Error).message}`);
    }
  }
  return parts;
}
