import { LAYER_COLOURS } from "../../domain/close-ups/colours.ts";
import { type LayerId, STOMACH_ONLY } from "../../domain/exhibits.ts";
import { PAPER } from "../../domain/palette.ts";
import { linear, type Look, mix } from "../appearance.ts";

export interface LayerChoice {
  readonly chosen: LayerId | null;
  readonly hovered: LayerId | null;
  readonly hasThirdMuscle: boolean;
  /** The vein is too far open to hold it. */
  readonly isBloodGone: boolean;
  readonly isDark: boolean;
}

const HOVER_LIGHT = 0.2;
const WHITE = [1, 1, 1] as const;
/** How far the others pale towards the page when one layer is picked out. */
const PALE = 0.68;

/** How a layer of a close-up is drawn: the chosen one in its colour, the others then pale. */
export function layerLook(layer: LayerId, choice: LayerChoice): Look {
  const { chosen, hovered, isDark } = choice;
  const own = linear(LAYER_COLOURS[layer]);
  const paper = linear(isDark ? PAPER.dark : PAPER.light);
  const shown = chosen === null || chosen === layer ? own : mix(own, paper, PALE);
  const colour = hovered === layer ? mix(shown, WHITE, HOVER_LIGHT) : shown;
  return { colour, presence: presenceOf(layer, choice) };
}

function presenceOf(layer: LayerId, choice: LayerChoice): number {
  if (layer === STOMACH_ONLY && !choice.hasThirdMuscle) return 0;
  if (layer === "blood" && choice.isBloodGone) return 0;
  return 1;
}
