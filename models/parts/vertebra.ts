/**
 * A vertebra and a disk as signed distances (metres, negative inside), from what was measured in the frame of
 * each vertebra: u sideways, v forward, w up from the middle of its body.
 */
import figures from "../figures/spine.json" with { type: "json" };
import { type Distance, smoothMin } from "../shapes/blend.ts";
import { medialDistance, type MedialShape } from "../shapes/medial.ts";
import type { Mesh } from "../shapes/mesh.ts";
import { stitch } from "../shapes/tube.ts";
import type { Vec3 } from "../shapes/vec.ts";

export interface VertebraFigure {
  readonly level: string;
  readonly centre: readonly number[];
  readonly up: readonly number[];
  /** End plates, w = a + b v + c u². */
  readonly upper: readonly number[];
  readonly lower: readonly number[];
  readonly outline: readonly number[];
  readonly arch: MedialShape["nodes"];
  readonly links: MedialShape["links"];
}

export const VERTEBRAE: readonly VertebraFigure[] = figures.vertebrae.map((vertebra) => ({
  ...vertebra,
  links: vertebra.level.startsWith("C") ? figures.links.neck : figures.links.trunk,
}));
/** Upper face of the sacrum, in the frame of the fifth lumbar vertebra. */
export const PROMONTORY: readonly number[] = figures.promontory;

/** Fillets where processes meet, and where the arch leaves the body, metres. */
const BLEND_M = 0.003;
const PEDICLE_BLEND_M = 0.004;
const BODY_INSET_M = 0.0006;
/** In front of this nothing of an arch is left but what lies inside the body, metres. */
const CUT_V_M = 0.006;

/** A shape given in a vertebra's frame, in the reference frame. Both halves are the same. */
export function inFrame(
  { centre, up }: Pick<VertebraFigure, "centre" | "up">,
  half: Distance,
): Distance {
  const [, cy, cz] = centre as Vec3;
  const [, uy, uz] = up as Vec3;
  return (x, y, z) =>
    half(Math.abs(x), (z - cz) * uy - (y - cy) * uz, (y - cy) * uy + (z - cz) * uz);
}

/** Takes a point of a vertebra's frame to the reference frame. */
export function placedIn(
  { centre, up }: Pick<VertebraFigure, "centre" | "up">,
  [u, v, w]: Vec3,
): Vec3 {
  return [
    centre[0]! + u,
    centre[1]! - v * up[2]! + w * up[1]!,
    centre[2]! + v * up[1]! + w * up[2]!,
  ];
}

const heightAt = ([a, b, c]: readonly number[], u: number, v: number): number =>
  a! + b! * v + c! * u * u;

/** Radius of the body's outline at an angle given by its cosine, at t from −1 (lower plate) to 1. */
export function outlineRadius(outline: readonly number[], cosine: number, t: number): number {
  const [low, middle, high] = [(t * (t - 1)) / 2, 1 - t * t, (t * (t + 1)) / 2];
  let radius = 0;
  // Chebyshev's recurrence gives the cosines of multiples of the angle.
  let [before, now] = [cosine, 1];
  for (let i = 0; i < outline.length; i += 3) {
    radius += now * (low * outline[i]! + middle * outline[i + 1]! + high * outline[i + 2]!);
    [before, now] = [now, 2 * cosine * now - before];
  }
  return radius;
}

/** Corners round a body or disk, and the heights of its rings, −1 at the lower plate and 1 at the upper. */
const SIDES = 14;
const BODY_RINGS = [-1, 0, 1];
const DISK_RINGS = [-1, 1];

interface Drum extends Pick<VertebraFigure, "centre" | "up" | "upper" | "lower"> {
  /** Radius at an angle given by its cosine, and at a height from −1 to 1; metres. */
  readonly radius: (cosine: number, t: number) => number;
}

/** Rings between two plates with crisp rims: closed, outward, in the reference frame. */
function drumMesh(drum: Drum, heights: readonly number[]): Mesh {
  const { upper, lower, radius } = drum;
  const rings = heights.map((t) =>
    Array.from({ length: SIDES }, (_, k): Vec3 => {
      const angle = (2 * Math.PI * k) / SIDES;
      const r = radius(Math.cos(angle), t);
      const [u, v] = [r * Math.sin(angle), r * Math.cos(angle)];
      const share = (t + 1) / 2;
      const w = (1 - share) * heightAt(lower, u, v) + share * heightAt(upper, u, v);
      return placedIn(drum, [u, v, w]);
    }),
  );
  return stitch(rings, placedIn(drum, [0, 0, lower[0]!]), placedIn(drum, [0, 0, upper[0]!]));
}

export const bodyMesh = (vertebra: VertebraFigure): Mesh =>
  drumMesh(
    { ...vertebra, radius: (cosine, t) => outlineRadius(vertebra.outline, cosine, t) },
    BODY_RINGS,
  );

/** How far a disk stands back from the rims of its bodies, as a share of their radius: it shows as a groove. */
const DISK_SHARE = 0.88;
/** Space between disk and end plate, so that both stay surfaces of their own, metres. */
const DISK_GAP_M = 0.0004;

/**
 * The disk between a vertebra and the plate below it.
 * @param below upper plate of the next bone, as w = a + b v + c u² in this vertebra's frame.
 */
export const diskMesh = (
  { centre, up, lower, outline }: VertebraFigure,
  below: readonly number[],
): Mesh =>
  drumMesh(
    {
      centre,
      up,
      upper: [lower[0]! - DISK_GAP_M, lower[1]!, lower[2]!],
      lower: [below[0]! + DISK_GAP_M, below[1]!, below[2]!],
      radius: (cosine) => DISK_SHARE * outlineRadius(outline, cosine, -1),
    },
    DISK_RINGS,
  );

/** The body as a distance, in its own frame; only good near its wall. */
export function bodyDistance({ upper, lower, outline }: VertebraFigure): Distance {
  return (u, v, w) => {
    const [top, bottom] = [heightAt(upper, u, v), heightAt(lower, u, v)];
    const t = Math.min(1, Math.max(-1, (2 * (w - bottom)) / (top - bottom) - 1));
    const r = Math.hypot(u, v);
    const wall = r - outlineRadius(outline, r === 0 ? 1 : v / r, t);
    return Math.max(wall, w - top, bottom - w);
  };
}

/**
 * An arch with the fillet that joins it to its body, in the reference frame. The body itself is a mesh with
 * crisp rims: here it lies a little deeper, and is cut off inside of it.
 */
export function archDistance(vertebra: VertebraFigure, arch: Distance): Distance {
  const body = bodyDistance(vertebra);
  return inFrame(vertebra, (u, v, w) => {
    const own = arch(u, v, w);
    if (own > 2 * PEDICLE_BLEND_M) return own;
    const joined = smoothMin(body(u, v, w) + BODY_INSET_M, own, PEDICLE_BLEND_M);
    return Math.max(joined, v - CUT_V_M);
  });
}

export const measuredArch = (vertebra: VertebraFigure): Distance =>
  medialDistance({ nodes: vertebra.arch, links: vertebra.links }, BLEND_M);

/** A plate of one vertebra as another's frame sees it: tilts add up, heights move along. */
export function plateSeenFrom(
  viewer: Pick<VertebraFigure, "centre" | "up">,
  owner: Pick<VertebraFigure, "centre" | "up">,
  plate: readonly number[],
): number[] {
  const at = (v: number): [number, number] => {
    const [, y, z] = placedIn(owner, [0, v, heightAt(plate, 0, v)]);
    const [dy, dz] = [y - viewer.centre[1]!, z - viewer.centre[2]!];
    const [uy, uz] = [viewer.up[1]!, viewer.up[2]!];
    return [dz * uy - dy * uz, dy * uy + dz * uz];
  };
  const [[v0, w0], [v1, w1]] = [at(-0.01), at(0.01)];
  const tilt = (w1 - w0) / (v1 - v0);
  return [w0 - tilt * v0, tilt, plate[2]!];
}
