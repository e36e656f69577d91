import type { Wording } from "../types.ts";

export const WORDING: Wording = {
  sides: {
    left: {
      child: "body's left side",
      family: "body's left side",
      clinician: "body's left side",
    },
    right: {
      child: "body's right side",
      family: "body's right side",
      clinician: "body's right side",
    },
  },
  illness: {
    cancer: {
      this: "this cancer",
      bare: "cancer",
      rare: "a rare cancer",
      cell: "a cancer cell",
      cells: "cancer cells",
      turns: "turns into cancer",
      none: "not cancer",
    },
    lump: {
      this: "this lump",
      bare: "lump",
      rare: "a rare lump",
      cell: "a lump cell",
      cells: "lump cells",
      turns: "grows into a lump",
      none: "not a lump like this",
    },
    illness: {
      this: "this illness",
      bare: "illness",
      rare: "a rare illness",
      cell: "a cell of this illness",
      cells: "cells of this illness",
      turns: "starts this illness",
      none: "not this illness",
    },
  },
};
