import { expect } from "vitest";
import type { Body } from "../relations/body.ts";
import { failuresOf } from "../relations/check.ts";
import type { Relation } from "../../src/domain/relation.ts";

interface RelationMatchers<R = unknown> {
  /** The statement is true of the built body; else what was measured is told. */
  toHoldOn(body: Body): R;
}

declare module "vitest" {
  interface Matchers<T = any> extends RelationMatchers<T> {}
}

expect.extend({
  toHoldOn(relation: Relation, body: Body) {
    const failures = failuresOf(body, relation);
    const told = failures.map((failure) => `\n  ${failure}`).join("");
    return {
      pass: failures.length === 0,
      message: () => `“${relation.statement}” at ${body.ageYears} years:${told || " holds"}`,
    };
  },
});
