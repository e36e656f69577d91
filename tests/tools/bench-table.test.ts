import { describe, expect, it } from "vitest";
import { median, medianIfAny } from "../../tools/bench/numbers.ts";
import { inRounds } from "../../tools/bench/rounds.ts";
import { showNumber, showRatio, showTable } from "../../tools/bench/table.ts";

describe("median", () => {
  it("is the middle, or the mean of the two in the middle", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 100])).toBe(3.5);
    expect(() => median([])).toThrow(/nothing/);
  });

  it("leaves out what could not be measured", () => {
    expect(medianIfAny([null, 4, null, 2])).toBe(3);
    expect(medianIfAny([null, null])).toBeNull();
  });
});

describe("rounds", () => {
  it("measure all three each time, each round beginning with another", async () => {
    const order: string[] = [];
    const samples = await inRounds(3, async (subject) => order.push(subject));
    expect(order.join(" ")).toBe(
      "app model-viewer plain model-viewer plain app plain app model-viewer",
    );
    expect(samples).toEqual({ app: [1, 6, 8], "model-viewer": [2, 4, 9], plain: [3, 5, 7] });
  });
});

describe("the table", () => {
  it("keeps the digits that matter", () => {
    expect([1234, 723.4, 12.34, 1.234, 0.01234, null].map(showNumber).join(" ")).toBe(
      "1,234 723 12.3 1.23 0.0123 –",
    );
  });

  it("tells ratios to the first column, where there are any", () => {
    expect(showRatio(30, 20)).toBe(" (1.50×)");
    expect([showRatio(null, 20), showRatio(3, null), showRatio(3, 0)]).toEqual(["", "", ""]);
  });

  it("stands in columns, as Markdown", () => {
    const text = showTable({
      title: "Title",
      columns: ["one", "two"],
      rows: [
        { name: "calls", unit: "", values: [10, 400] },
        { name: "time", unit: "ms", values: [2.5, null] },
      ],
    });
    expect(text.split("\n")).toEqual([
      "### Title",
      "",
      "|          | one |          two |",
      "| -------- | --: | -----------: |",
      "| calls    |  10 | 400 (40.00×) |",
      "| time, ms | 2.5 |            – |",
      "",
    ]);
  });
});
