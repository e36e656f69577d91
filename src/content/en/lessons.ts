import type { LessonsContent } from "../types.ts";
import { BONES_THAT_GROW } from "./lessons/bones-that-grow.ts";
import { FIVE_TYPES } from "./lessons/five-types.ts";
import { HOW_WE_FIND_OUT } from "./lessons/how-we-find-out.ts";
import { HOW_WE_HELP } from "./lessons/how-we-help.ts";
import { SMOOTH_MUSCLE } from "./lessons/smooth-muscle.ts";

export const lessons: LessonsContent = {
  "smooth-muscle": SMOOTH_MUSCLE,
  "five-types": FIVE_TYPES,
  "bones-that-grow": BONES_THAT_GROW,
  "how-we-find-out": HOW_WE_FIND_OUT,
  "how-we-help": HOW_WE_HELP,
};
