/**
 * Colours as eyes see them: contrast after WCAG 2, colour vision simulated after Machado, Oliveira and Fernandes
 * 2009 ("A physiologically-based model for simulation of color vision deficiency", severity 1, linear RGB),
 * differences as CIEDE2000 (Sharma, Wu and Dalal 2005). Colours are sRGB hex strings.
 */
export type Triple = readonly [number, number, number];

export const VISION: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  typical: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

export function linear(hex: string): Triple {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

function seen(colour: Triple, vision: readonly [Triple, Triple, Triple]): Triple {
  const clamp = (row: Triple): number => Math.min(1, Math.max(0, dot(row, colour)));
  return [clamp(vision[0]), clamp(vision[1]), clamp(vision[2])];
}

/** CIE L*a*b*, D65. */
export function lab(rgb: Triple): Triple {
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f(dot([0.4124564, 0.3575761, 0.1804375], rgb) / 0.95047);
  const y = f(dot([0.2126729, 0.7151522, 0.072175], rgb));
  const z = f(dot([0.0193339, 0.119192, 0.9503041], rgb) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const RADIANS = Math.PI / 180;

export function ciede2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const c7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7;
  const g = 1.5 - 0.5 * Math.sqrt(c7 / (c7 + 25 ** 7));
  const chroma1 = Math.hypot(a1 * g, b1);
  const chroma2 = Math.hypot(a2 * g, b2);
  const hue = (a: number, b: number): number => (Math.atan2(b, a) / RADIANS + 360) % 360;
  const h1 = hue(a1 * g, b1);
  const h2 = hue(a2 * g, b2);
  const turn = ((h2 - h1 + 540) % 360) - 180;
  const lightness = (l1 + l2) / 2;
  const chroma = (chroma1 + chroma2) / 2;
  const mean = h1 + turn / 2;
  const t =
    1 -
    0.17 * Math.cos((mean - 30) * RADIANS) +
    0.24 * Math.cos(2 * mean * RADIANS) +
    0.32 * Math.cos((3 * mean + 6) * RADIANS) -
    0.2 * Math.cos((4 * mean - 63) * RADIANS);
  const dl =
    (l2 - l1) / (1 + (0.015 * (lightness - 50) ** 2) / Math.sqrt(20 + (lightness - 50) ** 2));
  const dc = (chroma2 - chroma1) / (1 + 0.045 * chroma);
  const dh =
    (2 * Math.sqrt(chroma1 * chroma2) * Math.sin((turn / 2) * RADIANS)) / (1 + 0.015 * chroma * t);
  const meanHue = (mean + 360) % 360;
  const rotation =
    -2 *
    Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)) *
    Math.sin(60 * Math.exp(-(((meanHue - 275) / 25) ** 2)) * RADIANS);
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rotation * dc * dh);
}

export function contrast(a: string, b: string): number {
  const luminance = (hex: string): number => dot([0.2126, 0.7152, 0.0722], linear(hex));
  const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** CIEDE2000 between two colours in linear RGB, as that vision sees them. */
export function differenceOf(a: Triple, b: Triple, vision: string): number {
  const [seenA, seenB] = [a, b].map((colour) => lab(seen(colour, VISION[vision]!))) as [
    Triple,
    Triple,
  ];
  return ciede2000(seenA, seenB);
}

export const difference = (a: string, b: string, vision: string): number =>
  differenceOf(linear(a), linear(b), vision);

export function smallestDifference(colours: readonly string[], vision: string): number {
  return Math.min(
    ...colours.flatMap((a, i) => colours.slice(i + 1).map((b) => difference(a, b, vision))),
  );
}

/** `share` of the first colour over the second, as a browser lays a translucent colour over another. */
export function mix(over: string, under: string, share: number): string {
  const channel = (at: number): string => {
    const [a, b] = [over, under].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16)) as [
      number,
      number,
    ];
    return Math.round(a * share + b * (1 - share))
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
