/**
 * What a child makes on the body: colours, stickers, questions. Kept on the page only, and gone with it.
 */
import type { GarmentId, StructureId } from "../anatomy.ts";
import type { Chapter } from "../view.ts";
import type { Spot } from "./spots.ts";

/** Colours of the paint box, by name; their hues are in {@link PAINT_COLOURS}. */
export const PAINTS = [
  "yellow",
  "orange",
  "pink",
  "purple",
  "blue",
  "green",
  "brown",
  "white",
] as const;
export type PaintId = (typeof PAINTS)[number];

/** sRGB hex: soft, as wax crayons are. */
export const PAINT_COLOURS: Readonly<Record<PaintId, string>> = {
  yellow: "#f4cf58",
  orange: "#ec9a4d",
  pink: "#ea8fb1",
  purple: "#a284cf",
  blue: "#6ea6dd",
  green: "#7dbb78",
  brown: "#a9764f",
  white: "#fbf8f1",
};

/** Where it hurts, where there is a question, and what a child likes. */
export const STICKERS = ["hurts", "question", "star", "heart"] as const;
export type StickerKind = (typeof STICKERS)[number];

export interface Sticker {
  /** Counts up from 1. */
  readonly id: number;
  readonly kind: StickerKind;
  readonly spot: Spot;
}
export const STICKERS_MAX = 24;

/** As many, and as long, as a page to take along holds. */
export const QUESTIONS_MAX = 10;
export const QUESTION_LETTERS_MAX = 240;

export interface Play {
  readonly paint: Readonly<Partial<Record<StructureId | GarmentId, PaintId>>>;
  readonly stickers: readonly Sticker[];
  /** Questions for the doctor, as they were written. */
  readonly questions: readonly string[];
  /** Explorations that were looked at, in order. */
  readonly seen: readonly ExplorationId[];
}

export const PLAY_NOTHING: Play = { paint: {}, stickers: [], questions: [], seen: [] };

/** The body is always offered; the companion opens the other two. */
export const EXPLORATION_GROUPS = ["body", "illness", "doctors"] as const;
export type ExplorationGroup = (typeof EXPLORATION_GROUPS)[number];

interface Exploration {
  /** An address without its `#`: what is shown, never how it is told. */
  readonly show: string;
  readonly group: ExplorationGroup;
  /** Not offered while a grown-up keeps this chapter closed. */
  readonly chapter: Chapter;
}

interface ExplorationOf<G extends ExplorationGroup> extends Exploration {
  readonly group: G;
}

const body = (show: string): ExplorationOf<"body"> => ({ show, group: "body", chapter: "where" });
const illness = (chapter: Chapter, show: string): ExplorationOf<"illness"> => ({
  show,
  group: "illness",
  chapter,
});
const doctors = (chapter: Chapter, show: string): ExplorationOf<"doctors"> => ({
  show,
  group: "doctors",
  chapter,
});

/** What a child is asked whether it wants to see, one at a time, in this order, and what is shown then. */
export const EXPLORATIONS = {
  "where-food-goes": body("structure=stomach"),
  "hair-muscle": body("structure=skin-arm-left&exhibit=close-up.arrector-pili"),
  "heart-beat": body("structure=heart"),
  "long-tube": body("structure=jejunum"),
  "gut-squeeze": body("structure=ileum&exhibit=close-up.circular-muscle"),
  breath: body("structure=diaphragm"),
  "quiet-muscle": body("lens=smooth-muscle"),
  "blood-home": body("structure=inferior-vena-cava-middle"),
  bones: body("structure=femur-left"),
  "growing-place": body("subtype=bone&structure=femur-distal-physis-left&exhibit=close-up"),
  thinking: body("structure=brain"),
  guards: body("structure=lymph-nodes-neck"),
  "x-ray-look": body("lens=xray"),
  "what-it-is": illness("why", "lens=smooth-muscle"),
  "nobodys-fault": illness("causes", "lens=solid"),
  "big-feelings": illness("after", "structure=brain"),
  "big-camera": doctors("tests", "exhibit=procedure.ct.0"),
  "picture-tunnel": doctors("tests", "exhibit=procedure.mri.0"),
  "tiny-piece": doctors("tests", "exhibit=procedure.biopsy.0"),
  operation: doctors("treatment", "exhibit=procedure.surgery.0"),
  "strong-rays": doctors("treatment", "exhibit=procedure.radiation.0"),
  "travelling-medicine": doctors("treatment", "exhibit=procedure.chemotherapy.0"),
} as const satisfies Readonly<Record<string, Exploration>>;
export type ExplorationId = keyof typeof EXPLORATIONS;
export const EXPLORATION_IDS = Object.keys(EXPLORATIONS) as ExplorationId[];

/** The ids of one group. */
export type ExplorationIdOf<G extends ExplorationGroup> = {
  [Id in ExplorationId]: (typeof EXPLORATIONS)[Id]["group"] extends G ? Id : never;
}[ExplorationId];

export const isExplorationId = (value: unknown): value is ExplorationId =>
  typeof value === "string" && Object.hasOwn(EXPLORATIONS, value);

interface Offer {
  readonly groups: readonly ExplorationGroup[];
  readonly closedChapters: readonly Chapter[];
}

/** The explorations that may be offered, in order. */
export const offeredExplorations = ({ groups, closedChapters }: Offer): readonly ExplorationId[] =>
  EXPLORATION_IDS.filter((id) => {
    const { group, chapter } = EXPLORATIONS[id];
    // Where is never closed, see `openChapters`.
    return groups.includes(group) && (chapter === "where" || !closedChapters.includes(chapter));
  });
