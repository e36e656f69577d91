/** The box of every part on the base body, as the model's own list has it. */
import { use } from "react";
import { fetchOnce } from "../fetch-once.ts";
import type { BoundsOf } from "./placing.ts";
import { ownFile } from "../own-file.ts";

interface PartList {
  readonly structures: readonly {
    readonly id: string;
    readonly min: [number, number, number];
    readonly max: [number, number, number];
  }[];
}

/** @throws when the list cannot be fetched. */
async function fetchBounds(): Promise<BoundsOf> {
  const response = await fetch(ownFile("models/body.json"));
  if (!response.ok) throw new Error("The list of the body's parts is missing.");
  const { structures } = (await response.json()) as PartList;
  const known = new Map(structures.map(({ id, min, max }) => [id, { min, max }]));
  return (id) => known.get(id) ?? null;
}

/** Suspends until the list is here. */
export const usePartBounds = (): BoundsOf => use(fetchOnce("part-bounds", fetchBounds));
