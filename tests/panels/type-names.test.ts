import { describe, expect, it } from "vitest";
import { loadContent, subtypeText } from "../../src/content/load.ts";
import { SUBTYPES } from "../../src/domain/anatomy.ts";
import { VOICES } from "../../src/domain/view.ts";
import { en } from "../../src/i18n/en.ts";

const content = await loadContent("en");

describe("the buttons of the five types", () => {
  // Whoever steers by voice says what is written; a screen reader says the whole name.
  for (const voice of VOICES) {
    it.each(SUBTYPES)(`${voice}: %s shows a part of the name it is read out by`, (subtype) => {
      const { name } = subtypeText(content, subtype, voice);
      expect(name.toLowerCase()).toContain(en.types.short[voice][subtype].toLowerCase());
    });
  }
});
