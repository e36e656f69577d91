import { describe, expect, it } from "vitest";
import { PLAY_NOTHING } from "../../../src/domain/rooms/play.ts";
import { opensForOthers, roomLink, shareLink } from "../../../src/state/share/link.ts";
import { VIEWER_DEFAULTS, type ViewerState } from "../../../src/state/store.ts";
import { parseHash } from "../../../src/state/url.ts";

const BASE = "https://example.org/body/?from=mail#subtype=bone";

const STATE: ViewerState = {
  ...VIEWER_DEFAULTS,
  subtype: "vascular",
  structure: "femoral-vein-left",
  voice: "child",
  lang: "es",
  ageYears: 14.5,
  view: "back",
  lens: "xray",
  room: "show",
  roomAt: "handout",
};

const placeAt = (link: string) =>
  // Whatever the other device prefers.
  parseHash(new URL(link).hash, { voice: "clinician", lang: "en-XB" });

describe("a link", () => {
  it("opens the same view elsewhere, out of the room it was made in", () => {
    expect(placeAt(shareLink(STATE, BASE))).toMatchObject({
      subtype: "vascular",
      structure: "femoral-vein-left",
      voice: "child",
      lang: "es",
      ageYears: 14.5,
      view: "back",
      lens: "xray",
      room: "look",
      roomAt: null,
    });
    expect(shareLink(STATE, BASE)).toMatch(/^https:\/\/example\.org\/body\/\?from=mail#/u);
  });

  it("names voice and language even where they are the first ones", () => {
    expect(placeAt(shareLink(VIEWER_DEFAULTS, BASE))).toMatchObject({
      voice: "family",
      lang: "en",
    });
  });

  it("leads straight into a room, at its beginning", () => {
    for (const room of ["present", "explore", "show"] as const)
      expect(placeAt(roomLink(STATE, room, BASE))).toMatchObject({
        room,
        roomAt: null,
        structure: "femoral-vein-left",
      });
  });

  it("is the same whatever was marked, made, or looked at from near", () => {
    const spot = { on: "liver", base: [0.01, 0.02, 0.03], normal: [0, 0, 1] } as never;
    const personal: ViewerState = {
      ...STATE,
      lump: { on: "liver" } as never,
      marks: [{ id: 1, spot, note: "secret" } as never],
      chosenMark: 1,
      play: { ...PLAY_NOTHING, questions: ["secret"], stickers: [{ id: 1, kind: "hurts", spot }] },
      isMirrored: true,
    };
    for (const room of ["look", "present", "explore", "show"] as const)
      expect(roomLink(personal, room, BASE)).toBe(roomLink(STATE, room, BASE));
  });

  it("is for others only where they can open it", () => {
    expect(opensForOthers(shareLink(STATE, BASE))).toBe(true);
    expect(opensForOthers(shareLink(STATE, "file:///media/stick/where-it-starts.html"))).toBe(
      false,
    );
  });
});
