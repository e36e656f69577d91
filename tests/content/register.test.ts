import { describe, expect, it } from "vitest";
import type { Layer } from "../../src/content/layers.ts";
import { sourceText, statementText } from "../../src/content/register.ts";
import { factOf } from "../../src/domain/facts.ts";
import { sourceOf } from "../../src/domain/sources.ts";

const begun: Layer<"register"> = {
  lang: "es",
  tongues: [
    {
      lang: "es",
      content: {
        statements: { "BO-2": "Empieza en la metáfisis." },
        sources: { brief: "La página de un hospital" },
      },
      wording: {},
    },
  ],
};

describe("the register in another language", () => {
  it("reads in that language where it can", () => {
    expect(statementText(begun, factOf("BO-2"))).toEqual({
      text: "Empieza en la metáfisis.",
      lang: "es",
    });
    expect(sourceText(begun, sourceOf("brief")).lang).toBe("es");
  });

  it("is English, marked as such, where it cannot", () => {
    const fact = factOf("BO-1");
    expect(statementText(begun, fact)).toEqual({ text: fact.statement, lang: "en" });
    const source = sourceOf("T1");
    expect(sourceText(begun, source)).toEqual({ text: source.citation, lang: "en" });
  });
});
