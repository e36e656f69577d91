import { describe, expect, it } from "vitest";
import type { Findable } from "../../../src/panels/search/findable.ts";
import { optionAfter } from "../../../src/panels/search/option-keys.ts";

const option = (id: "stomach" | "ileum" | "caecum"): Findable => ({
  key: `part/${id}`,
  target: { kind: "part", id },
  name: id,
  otherNames: "",
  words: "",
  weight: 1,
  isStart: false,
  beside: null,
});
const options = [option("stomach"), option("ileum"), option("caecum")];
const [first, second, last] = options;

const BARE = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const after = (key: string, active?: Findable) =>
  optionAfter({ ...BARE, key }, { options, active });

describe("the keys of the list", () => {
  it("go from one to the next and from the end to the beginning", () => {
    expect(after("ArrowDown", first)).toBe(second);
    expect(after("ArrowDown", last)).toBe(first);
    expect(after("ArrowUp", second)).toBe(first);
    expect(after("ArrowUp", first)).toBe(last);
  });

  it("begin at either end while nothing is active", () => {
    expect(after("ArrowDown")).toBe(first);
    expect(after("ArrowUp")).toBe(last);
  });

  it("go to both ends", () => {
    expect(after("Home", last)).toBe(first);
    expect(after("End", first)).toBe(last);
  });

  it("are the text's where they are anything else", () => {
    expect(after("a", first)).toBeUndefined();
    expect(optionAfter({ ...BARE, key: "Home", shiftKey: true }, { options, active: last })).toBe(
      undefined,
    );
  });

  it("lead nowhere in an empty list", () => {
    for (const key of ["ArrowDown", "ArrowUp", "Home", "End"])
      expect(optionAfter({ ...BARE, key }, { options: [], active: undefined })).toBeUndefined();
  });
});
