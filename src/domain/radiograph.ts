/** How a radiograph turns attenuation into light and dark. */

/**
 * From attenuation along a ray to brightness. Bone is laid over soft tissue rather than added to it, as digital
 * radiographs are equalized: else the bones of the hand would be black beside a hip's, or the hip's white.
 */
export const TONE = {
  /** Brightness of the thinnest tissue, so that the body stands out from the air, and how soon it is reached. */
  edgeLight: 0.06,
  edgeScale: 0.15,
  /** Brightness that the thickest soft tissue comes near to. */
  softLight: 0.46,
  /** Attenuation at which half of it is reached, and how steeply. */
  softScale: 2.3,
  softSlope: 3,
  /** Share of what is left to white that bone can take. */
  boneLight: 0.93,
  /** Attenuation at which nearly two thirds of that are reached. */
  boneScale: 0.55,
} as const;

/** Attenuation along a ray, in two parts: by soft tissue and air, and by what bone and its cartilage add to that. */
export interface Attenuation {
  readonly soft: number;
  readonly bone: number;
}

/** 0 dark to 1 light. */
export function brightnessOf({ soft, bone }: Attenuation): number {
  const passed = Math.max(0, soft);
  const share = (passed / TONE.softScale) ** TONE.softSlope;
  const edge = TONE.edgeLight * (1 - Math.exp(-passed / TONE.edgeScale));
  const tissue = edge + (TONE.softLight * share) / (1 + share);
  const over = TONE.boneLight * (1 - Math.exp(-Math.max(0, bone) / TONE.boneScale));
  return tissue + (1 - tissue) * over;
}

/** The picture's darkest and lightest colour, sRGB: the same in every theme, as a film on a light box. */
export const FILM = { ground: "#090e14", light: "#f1f4f6" } as const;

/** Share of each point's light that comes from its four neighbours: films are a little unsharp. */
export const UNSHARPNESS = 0.4;
