import type { Room } from "../../domain/view.ts";
import { VIEWER_DEFAULTS, type ViewerState } from "../store.ts";
import { placeOf, writeHash } from "../url.ts";

/**
 * A link to what is shown now, whole, for others: in these words and this language, whatever their device prefers.
 * Holds nothing that was marked, made or written; leads to the body itself rather than into a room.
 */
export const shareLink = (state: ViewerState, base: string = location.href): string =>
  roomLink(state, "look", base);

/** The same, straight into a room, at its beginning. */
export function roomLink(state: ViewerState, room: Room, base: string = location.href): string {
  const place = placeOf({ ...state, room, roomAt: null });
  // A preference that nobody has: voice and language are then always named.
  const preferred = { ...VIEWER_DEFAULTS, voice: null as never, lang: null as never };
  return new URL(writeHash(place, preferred) || "#", base).href;
}

/** Whether others can open the link: one that leads to a file works on this device only. */
export const opensForOthers = (link: string): boolean => /^https?:/u.test(link);
