/**
 * Colours of what stands around the body, sRGB: cool and pale like a clinic, so that the warm body stays the thing that
 * is looked at.
 */
import { LUMP_COLOUR } from "../../../domain/close-ups/colours.ts";

export const PROP_COLOURS = {
  board: "#d3d8d6",
  pad: "#8fa9ac",
  sheet: "#e4e3db",
  cushion: "#8fb1ad",
  device: "#dfe0db",
  deviceTrim: "#a9b7bb",
  metal: "#969fa5",
  metalLight: "#bcc4c7",
  joint: "#aab3b8",
  plastic: "#e3ddcf",
  bone: "#e6dbc6",
  boneInside: "#d8c3a2",
  lump: LUMP_COLOUR,
  healthy: "#d6a98c",
  rim: "#efd9c0",
  sample: "#c48f7c",
  tracer: "#e0982c",
  medicine: "#2f8d86",
  beam: "#e2a03a",
  mark: "#3f6696",
  clear: "#3f8a68",
  visit: "#3f6696",
  paper: "#b9c1c4",
  tissue: "#c9a48e",
} as const;
export type PropColour = keyof typeof PROP_COLOURS;
export const PROP_COLOUR_NAMES = Object.keys(PROP_COLOURS) as PropColour[];
