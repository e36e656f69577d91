/** The two renal veins: from the renal sinus to the inferior vena cava, the left one in front of the aorta. */
import type { Side } from "../../src/domain/anatomy.ts";
import design from "../figures/vein-courses.json" with { type: "json" };
import { type Course, plainStretch, stretch } from "./vessel-course.ts";

export const renalVein = (side: Side): Course => [
  plainStretch(`renal-vein-${side}`, design[side].renalVein),
  stretch(undefined, design[side].renalVeinRoot),
];
