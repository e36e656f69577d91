/**
 * Colours of the layers of close-ups, sRGB: smooth muscle has the one warm tone that it has in the whole body's look,
 * in steps where two layers of it lie on one another; the rest are muted and apart in lightness.
 */
import type { LayerId } from "../exhibits.ts";

export const LAYER_COLOURS: Readonly<Record<LayerId, string>> = {
  mucosa: "#e3b3a0",
  "muscularis-mucosae": "#c98a72",
  submucosa: "#ead9bf",
  "oblique-muscle": "#cf9480",
  "circular-muscle": "#c07f6a",
  "longitudinal-muscle": "#ab6a58",
  serosa: "#d9cdb8",
  epidermis: "#cfa58a",
  dermis: "#e6c4ad",
  "subcutaneous-fat": "#eed9a3",
  hair: "#5d4a40",
  "hair-follicle": "#b9937c",
  "sebaceous-gland": "#dcc37c",
  "arrector-pili": "#b5705c",
  "small-vessels": "#93a7bf",
  "vessel-muscle": "#b5705c",
  blood: "#b0736e",
  intima: "#e9dccb",
  media: "#b5705c",
  adventitia: "#dcc6ab",
  "muscle-bundles": "#b5705c",
  epiphysis: "#e6dbc6",
  "resting-zone": "#b9d8e4",
  "proliferating-zone": "#93c3d8",
  "hypertrophic-zone": "#74a9c2",
  "calcifying-zone": "#c9d3cf",
  metaphysis: "#ddceb2",
  shaft: "#efe7d6",
  "bone-vessels": "#b5705c",
  "vessel-lining": "#ead2c2",
  "muscle-cells": "#c07f6a",
  nuclei: "#8f7796",
  virus: "#5f9c92",
  defenders: "#9db7d6",
  growth: "#7d7391",
};

/** A lump, in a close-up and on the body: grey violet, apart from every tissue and never the red of a wound. */
export const LUMP_COLOUR = "#7d7391";
