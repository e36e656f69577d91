import { describe, expect, it } from "vitest";
import { voiceFor } from "../../../src/panels/read-aloud/voices.ts";
import { voice } from "./fake-speech.ts";

const remote = { localService: false };

describe("the voice for a language", () => {
  it.each([
    ["the language itself", ["de-DE", "en-GB"], "en", [], "en-GB"],
    ["the pseudo language as English", ["es-ES", "en-GB"], "en-XB", [], "en-GB"],
    ["Android's way to write it", ["es_ES", "en_US"], "en", [], "en_US"],
    ["the reader's own region", ["en-AU", "en-GB", "en-IN"], "en", ["de", "en-in"], "en-IN"],
    ["the region of the texts", ["es-ES", "es-MX"], "es", ["en-US"], "es-MX"],
    ["any region before none", ["es-ES"], "es", [], "es-ES"],
    ["no other language", ["de-DE", "est-EE"], "es", [], undefined],
    ["nothing among no voices", [], "en", [], undefined],
  ] as const)("takes %s", (_, langs, lang, wishes, expected) => {
    const voices = langs.map((each) => voice(each));
    expect(voiceFor(voices, lang, wishes)?.lang).toBe(expected);
  });

  it("is never one that sends the words away", () => {
    expect(voiceFor([voice("en-US", { ...remote, default: true })], "en")).toBeNull();
    const voices = [voice("en-US", { ...remote, default: true }), voice("en-GB")];
    expect(voiceFor(voices, "en")?.lang).toBe("en-GB");
  });

  it("is the one that the person has set as the device's own", () => {
    const voices = [voice("en-AU"), voice("en-GB", { default: true }), voice("en-US")];
    expect(voiceFor(voices, "en", ["en-US"])?.lang).toBe("en-GB");
  });
});
