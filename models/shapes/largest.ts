import type { Manifold } from "./kernel.ts";

/** The piece with the largest volume: a level set may shed crumbs where two surfaces just touch. */
export function largest(manifold: Manifold): Manifold {
  return manifold.decompose().reduce((a, b) => (b.volume() > a.volume() ? b : a));
}
