import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";

/** The numbers of a mesh, compared as numbers: Vitest's own way asks of each whether it is an object first. */
expect.addEqualityTesters([
  (a: unknown, b: unknown) =>
    ArrayBuffer.isView(a) && ArrayBuffer.isView(b) && a.constructor === b.constructor
      ? isDeepStrictEqual(a, b)
      : undefined,
]);
