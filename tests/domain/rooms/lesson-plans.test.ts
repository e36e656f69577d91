import { describe, expect, it } from "vitest";
import { LESSON_PLANS } from "../../../src/domain/rooms/lesson-plans.ts";
import { LESSON_IDS } from "../../../src/domain/rooms/lessons.ts";
import { parseHash, writeHash } from "../../../src/state/url.ts";

describe.each(LESSON_IDS)("the plan of %s", (id) => {
  const { minutes, slides } = LESSON_PLANS[id];
  const asked = slides.filter(({ answer }) => answer !== undefined);

  it("has 8 to 12 slides, with a minute to a minute and a half for each", () => {
    expect(slides.length).toBeGreaterThanOrEqual(8);
    expect(slides.length).toBeLessThanOrEqual(12);
    expect(minutes / slides.length).toBeGreaterThanOrEqual(1);
    expect(minutes / slides.length).toBeLessThanOrEqual(1.5);
  });

  it("gives addresses that read back as they are, without voice, language and room", () => {
    const addresses = slides.flatMap(({ show, before }) => [show, ...(before ? [before] : [])]);
    expect(addresses.map((address) => writeHash(parseHash(address)).replace("#", ""))).toEqual(
      addresses,
    );
    expect(addresses.filter((address) => /(?:^|&)(?:voice|lang|room)=/u.test(address))).toEqual([]);
  });

  it("asks first at least three times, and shows something else before the answer", () => {
    expect(asked.length).toBeGreaterThanOrEqual(3);
    for (const { show, before } of asked) expect(before).not.toBe(show);
    for (const { answer, before } of slides)
      expect(before === undefined).toBe(answer === undefined);
  });

  it("does not always have the same answer right", () => {
    expect(new Set(asked.map(({ answer }) => answer)).size).toBeGreaterThan(1);
  });

  it("changes the body from slide to slide", () => {
    const shows = slides.map(({ show }) => show);
    expect(shows.filter((show, i) => show === shows[i - 1])).toEqual([]);
  });
});

describe("the plans", () => {
  it("tell the five types in twelve minutes", () => {
    expect(LESSON_PLANS["five-types"].minutes).toBe(12);
  });

  it("let bones grow: 6, 10, 15 and 20 years", () => {
    const ages = LESSON_PLANS["bones-that-grow"].slides.map(({ show }) => parseHash(show).ageYears);
    expect(new Set(ages)).toEqual(new Set([6, 10, 15, 20]));
  });
});
