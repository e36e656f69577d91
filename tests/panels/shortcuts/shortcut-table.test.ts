import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  groupsHere,
  type ShortcutGroup,
  type ShortcutId,
  SHORTCUTS,
  shortcutsOf,
} from "../../../src/panels/shortcuts/shortcut-table.ts";
import { VIEWER_DEFAULTS, type ViewerState } from "../../../src/state/store.ts";

/** Every file that listens to keys, and what of the table it does. */
const LISTENERS: Readonly<Record<string, readonly ShortcutId[]>> = {
  "panels/BodyPictureControls.tsx": [
    "picture-next",
    "picture-previous",
    "picture-ends",
    "picture-take",
  ],
  "panels/present/use-lesson-keys.ts": [
    "next",
    "previous",
    "first",
    "last",
    "blank",
    "full-screen",
    "show",
    "leave",
  ],
  "panels/search/SearchDialog.tsx": ["search-move", "search-ends", "search-take"],
  "panels/search/use-search-keys.ts": ["search-open"],
  "panels/shortcuts/shortcut-keys.ts": ["help"],
  "state/history.ts": ["undo", "redo"],
  "ui/HoldButton.tsx": ["companion-hold"],
  "ui/Modal.tsx": ["close"],
  "ui/use-escape.ts": ["close"],
  // Any key at all says that somebody is there.
  "state/show/forgetting.ts": [],
};

const GROUPS = Object.keys(SHORTCUTS) as ShortcutGroup[];

describe("the table of keys", () => {
  it("names all that any file listens to, and nothing that none does", () => {
    const root = new URL("../../../src/", import.meta.url).pathname;
    const listening = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
      (file) =>
        /\.tsx?$/u.test(file) &&
        /\bonKey(?:Down|Up)\b|"key(?:down|up)"/u.test(readFileSync(join(root, file), "utf8")),
    );
    expect(listening.toSorted()).toEqual(Object.keys(LISTENERS).toSorted());
    const ids = GROUPS.flatMap((group) => shortcutsOf(group).map(({ id }) => id));
    expect(new Set(Object.values(LISTENERS).flat())).toEqual(new Set(ids));
  });

  it("has no key twice for two things at one place", () => {
    for (const group of GROUPS) {
      const keys = shortcutsOf(group).flatMap((shortcut) => shortcut.keys);
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    }
  });
});

describe("the keys at hand", () => {
  const here = (state: Partial<ViewerState>) => groupsHere({ ...VIEWER_DEFAULTS, ...state });
  const model = { kind: "ready" } as const;

  it("are those of the room", () => {
    expect(here({ model })).toEqual(["anywhere", "search"]);
    expect(here({})).toEqual(["anywhere", "search", "picture"]);
    expect(here({ model, isEmbedded: true })).toEqual(["anywhere"]);
    expect(here({ model, room: "show" })).toEqual(["anywhere", "search"]);
    expect(here({ model, room: "explore" })).toEqual(["anywhere", "companion"]);
    expect(here({ model, room: "present" })).toEqual(["anywhere", "search"]);
    expect(here({ model, room: "present", roomAt: "projector" })).toEqual(["anywhere", "lesson"]);
  });
});
