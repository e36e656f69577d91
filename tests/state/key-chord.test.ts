import { expect, it } from "vitest";
import { chordOf, isCharacterKey } from "../../src/state/key-chord.ts";

it.each([
  [{ key: "z", ctrlKey: true }, "Control+Z"],
  [{ key: "Z", metaKey: true, shiftKey: true }, "Control+Shift+Z"],
  // With the shift lock on.
  [{ key: "B" }, "B"],
  [{ key: "?", shiftKey: true }, "?"],
  [{ key: "/", shiftKey: true }, "/"],
  [{ key: " " }, "Space"],
  [{ key: "F5", shiftKey: true }, "Shift+F5"],
  [{ key: "y", ctrlKey: true, altKey: true }, "Control+Alt+Y"],
  [{}, ""],
])("a press has one name: %j", (press, name) => {
  expect(chordOf(press)).toBe(name);
});

it("knows which keys type something", () => {
  expect(["?", ".", "B", "ñ"].every(isCharacterKey)).toBe(true);
  expect(["Space", "F5", "Control+Z", ""].some(isCharacterKey)).toBe(false);
});
