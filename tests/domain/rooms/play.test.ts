import { describe, expect, it } from "vitest";
import { entriesOfProcedure } from "../../../src/domain/exhibits.ts";
import { chapterOf } from "../../../src/domain/chapters.ts";
import {
  EXPLORATION_GROUPS,
  EXPLORATION_IDS,
  EXPLORATIONS,
  type ExplorationGroup,
  isExplorationId,
  offeredExplorations,
} from "../../../src/domain/rooms/play.ts";
import { parseHash, writeHash } from "../../../src/state/url.ts";

const idsOf = (group: ExplorationGroup) =>
  EXPLORATION_IDS.filter((id) => EXPLORATIONS[id].group === group);

describe("the explorations", () => {
  it("are addresses that read back as they were written, and say nothing of how it is told", () => {
    const given = { voice: "child", lang: "es" } as const;
    for (const id of EXPLORATION_IDS) {
      const { show } = EXPLORATIONS[id];
      const place = parseHash(show);
      expect(parseHash(writeHash(place)), id).toEqual(place);
      for (const [key, value] of new URLSearchParams(show))
        expect(new URLSearchParams(writeHash(place).slice(1)).get(key), `${id}: ${key}`).toBe(
          value,
        );
      expect(show, id).not.toMatch(/(?:^|&)(?:voice|lang|room|chapter|entry|age)=|#/u);
      expect(parseHash(show, given), id).toMatchObject(given);
    }
  });

  it("can each stand in an address behind the room's name", () => {
    for (const id of EXPLORATION_IDS)
      expect(parseHash(`room=explore.${id}`)).toMatchObject({ room: "explore", roomAt: id });
  });

  it("know their own ids", () => {
    expect(EXPLORATION_IDS.every(isExplorationId)).toBe(true);
    for (const value of ["", "toString", "five-types", null, 1])
      expect(isExplorationId(value)).toBe(false);
  });

  it("are mostly about the body, and begin there", () => {
    expect(idsOf("body").length).toBeGreaterThan(EXPLORATION_IDS.length / 2);
    expect(EXPLORATION_GROUPS.flatMap(idsOf)).toEqual(EXPLORATION_IDS);
    for (const id of idsOf("body")) expect(EXPLORATIONS[id].chapter).toBe("where");
    for (const id of idsOf("illness")) expect(EXPLORATIONS[id].chapter).not.toBe("where");
  });

  it("belong to a chapter that the procedure shown belongs to", () => {
    const procedures = EXPLORATION_IDS.flatMap((id) => {
      const { exhibit } = parseHash(EXPLORATIONS[id].show);
      return exhibit?.kind === "procedure" ? [{ id, exhibit }] : [];
    });
    expect(procedures.map(({ id }) => id)).toEqual(idsOf("doctors"));
    for (const { id, exhibit } of procedures)
      expect(entriesOfProcedure(exhibit.id).map(chapterOf)).toContain(EXPLORATIONS[id].chapter);
  });
});

describe("what is offered", () => {
  it("is the body alone until the companion opens more", () => {
    expect(offeredExplorations({ groups: ["body"], closedChapters: [] })).toEqual(idsOf("body"));
    expect(offeredExplorations({ groups: EXPLORATION_GROUPS, closedChapters: [] })).toEqual(
      EXPLORATION_IDS,
    );
    expect(offeredExplorations({ groups: [], closedChapters: [] })).toEqual([]);
  });

  it("leaves out what belongs to a closed chapter; where is never closed", () => {
    const offered = offeredExplorations({
      groups: EXPLORATION_GROUPS,
      closedChapters: ["where", "treatment", "causes"],
    });
    expect(offered).toEqual(
      EXPLORATION_IDS.filter((id) => !["treatment", "causes"].includes(EXPLORATIONS[id].chapter)),
    );
    expect(offered).toContain("where-food-goes");
    expect(offered).not.toContain("operation");
    expect(offered).not.toContain("nobodys-fault");
  });
});
