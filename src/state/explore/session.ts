/**
 * What is going on in a child's room: which tool is out, what is being asked, and the way back. On the page only, and
 * gone when the room is left. What the child makes is `play` in the store.
 */
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { GarmentId, SelectableId } from "../../domain/anatomy.ts";
import type {
  ExplorationGroup,
  ExplorationId,
  PaintId,
  StickerKind,
} from "../../domain/rooms/play.ts";
import type { Step } from "./trail.ts";

export const TOOLS = ["look", "colour", "stickers", "ask"] as const;
export type ToolId = (typeof TOOLS)[number];

/** A colour of the paint box, or what takes colour off. */
export type Crayon = PaintId | "eraser";

export interface Session {
  /** Null is the calm start: the whole body, and a kind sentence. */
  readonly tool: ToolId | null;
  /** What the child has been asked about in this round, whatever the answer was. */
  readonly asked: readonly ExplorationId[];
  /** Which sentence of what is told is read, counted from 0. */
  readonly toldAt: number;
  readonly crayon: Crayon;
  /** What was coloured last, for those who do not see it. */
  readonly coloured: { readonly part: GarmentId | SelectableId; readonly crayon: Crayon } | null;
  readonly sticker: StickerKind;
  /** The sticker that the next touch moves. */
  readonly chosenSticker: number | null;
  /** A question that is being written, not yet kept. */
  readonly draft: string;
  /** What the companion lets the questions be about. */
  readonly groups: readonly ExplorationGroup[];
  /** The way back, the last step last. */
  readonly trail: readonly Step[];
}

export const SESSION_START: Session = {
  tool: null,
  asked: [],
  toldAt: 0,
  crayon: "yellow",
  coloured: null,
  sticker: "star",
  chosenSticker: null,
  draft: "",
  groups: ["body"],
  trail: [],
};

export const sessionStore = createStore<Session>(() => SESSION_START);

export const useSession = <T>(selector: (session: Session) => T): T =>
  useStore(sessionStore, selector);
