/**
 * What lies under a child's skin and shows softly through it: collarbones, the furrow over the spine,
 * shoulder blades, kneecaps, heel tendons. Shallow swellings and furrows on top of the body's distance,
 * never more than a slim child's; nothing here tells a sex. Reference frame, metres; both sides.
 */
import type { Distance } from "../shapes/blend.ts";
import type { Vec3 } from "../shapes/vec.ts";
import { footPoint } from "./skin-foot.ts";

interface Relief {
  /** The line it follows; a single point for a round one. Body's left or the midline. */
  readonly line: readonly Vec3[];
  /** Distance from the line at which it has faded to a third. */
  readonly width: number;
  /** Outward; a furrow's is negative. */
  readonly height: number;
}

/** Design values; places follow the bones of the reference. */
const RELIEF: Readonly<Record<string, Relief>> = {
  clavicle: {
    line: [
      [0.026, 1.493, 0.058],
      [0.09, 1.5, 0.045],
      [0.165, 1.503, -0.006],
    ],
    width: 0.012,
    height: 0.003,
  },
  supraclavicularFossa: {
    line: [
      [0.07, 1.525, 0.03],
      [0.12, 1.52, 0.012],
    ],
    width: 0.02,
    height: -0.004,
  },
  jugularNotch: { line: [[0, 1.515, 0.06]], width: 0.012, height: -0.002 },
  spinalFurrow: {
    line: [
      [0, 1.02, -0.125],
      [0, 1.12, -0.1],
      [0, 1.25, -0.115],
      [0, 1.36, -0.14],
      [0, 1.44, -0.14],
    ],
    width: 0.03,
    height: -0.0045,
  },
  /** The seventh cervical spine, the highest knob of the back. */
  vertebraProminens: { line: [[0, 1.535, -0.099]], width: 0.018, height: 0.003 },
  erectorSpinae: {
    line: [
      [0.04, 1.02, -0.125],
      [0.042, 1.12, -0.1],
      [0.042, 1.25, -0.115],
    ],
    width: 0.026,
    height: 0.002,
  },
  scapula: {
    line: [
      [0.085, 1.43, -0.13],
      [0.09, 1.35, -0.13],
    ],
    width: 0.035,
    height: 0.0035,
  },
  navel: { line: [[0, 1.075, 0.143]], width: 0.008, height: -0.005 },
  natalCleft: {
    line: [
      [0, 0.985, -0.15],
      [0, 0.92, -0.15],
      [0, 0.86, -0.11],
    ],
    width: 0.016,
    height: -0.007,
  },
  patella: { line: [[0.151, 0.527, 0.066]], width: 0.024, height: 0.005 },
  besidePatella: {
    line: [
      [0.116, 0.51, 0.042],
      [0.12, 0.53, 0.054],
    ],
    width: 0.015,
    height: -0.0035,
  },
  besidePatellaOutside: { line: [[0.188, 0.515, 0.052]], width: 0.016, height: -0.003 },
  tibialTuberosity: { line: [[0.16, 0.466, 0.04]], width: 0.017, height: 0.003 },
  poplitealFossa: { line: [[0.15, 0.503, -0.082]], width: 0.027, height: -0.007 },
  hamstrings: {
    line: [
      [0.112, 0.515, -0.07],
      [0.116, 0.57, -0.072],
    ],
    width: 0.016,
    height: 0.0025,
  },
  olecranon: { line: [[0.303, 1.19, -0.062]], width: 0.018, height: 0.004 },
  cubitalFossa: { line: [[0.292, 1.197, 0.024]], width: 0.026, height: -0.003 },
  achilles: {
    line: [
      [0.202, 0.15, -0.118],
      [0.2, 0.07, -0.13],
    ],
    width: 0.012,
    height: 0.003,
  },
  /** The foot's inner arch, off the floor. */
  arch: {
    line: [footPoint(-0.036, 0.006, 0.085), footPoint(-0.036, 0.006, 0.135)],
    width: 0.024,
    height: -0.008,
  },
  medialMalleolus: { line: [footPoint(-0.034, 0.086, 0.068)], width: 0.016, height: 0.006 },
  lateralMalleolus: { line: [footPoint(0.034, 0.074, 0.054)], width: 0.015, height: 0.006 },
};

/** Beyond this many widths nothing is left of it. */
const REACH = 2.6;

/** How far the surface stands out (or in) at a point, metres; add it to the inside. */
export function skinRelief(): Distance {
  const items = Object.values(RELIEF).map(({ line, width, height }) => {
    const ys = line.map((p) => p[1]);
    return {
      line: line.length === 1 ? [line[0]!, line[0]!] : line,
      width,
      height,
      minY: Math.min(...ys) - REACH * width,
      maxY: Math.max(...ys) + REACH * width,
    };
  });
  return (x, y, z) => {
    const ax = Math.abs(x);
    let sum = 0;
    for (const { line, width, height, minY, maxY } of items) {
      if (y < minY || y > maxY) continue;
      let least = Infinity;
      for (let i = 1; i < line.length; i++)
        least = Math.min(least, squaredGap(ax, y, z, line[i - 1]!, line[i]!));
      if (least < (REACH * width) ** 2) sum += height * Math.exp(-least / width ** 2);
    }
    return sum;
  };
}

function squaredGap(x: number, y: number, z: number, a: Vec3, b: Vec3): number {
  const [dx, dy, dz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const l2 = dx * dx + dy * dy + dz * dz;
  const dot = (x - a[0]) * dx + (y - a[1]) * dy + (z - a[2]) * dz;
  const t = l2 > 0 ? Math.min(1, Math.max(0, dot / l2)) : 0;
  return (x - a[0] - t * dx) ** 2 + (y - a[1] - t * dy) ** 2 + (z - a[2] - t * dz) ** 2;
}
