/**
 * Colour is never the only sign, for no kind of colour vision. Whatever two colours have to tell apart is either far
 * enough apart for typical vision, protanopia, deuteranopia and tritanopia, or has another sign, named here and looked
 * for on the page in tests/e2e/reach-colour.test.ts.
 */
import { describe, expect, it } from "vitest";
import { loadLayer } from "../../src/content/layers.ts";
import { layerText } from "../../src/content/tell-exhibits.ts";
import { structuresOfSubtype, SUBTYPES } from "../../src/domain/anatomy.ts";
import { LAYER_COLOURS, LUMP_COLOUR } from "../../src/domain/close-ups/colours.ts";
import { CLOSE_UPS, LAYERS_OF, type LayerId } from "../../src/domain/exhibits.ts";
import { clayOf, SUBTYPE_COLOURS, SUBTYPE_SHAPES } from "../../src/domain/palette.ts";
import { PAINT_COLOURS } from "../../src/domain/rooms/play.ts";
import { STICKER_SHAPES } from "../../src/domain/rooms/sticker-shapes.ts";
import { AGE_BASE_YEARS, LENSES, VOICES } from "../../src/domain/view.ts";
import { type Choice, organLook, skinLook } from "../../src/scene/appearance.ts";
import { difference, differenceOf, VISION } from "../matchers/colour.ts";

/**
 * CIEDE2000. Mokrzycki and Tatol (2011, "Colour difference ΔE: a survey") give 3.5 to 5 as a difference that an
 * untrained eye clearly sees, and above 5 as two different colours.
 */
const TWO_COLOURS = 5;

const VISIONS = Object.keys(VISION);
const REST: Choice = {
  subtype: null,
  structure: null,
  hovered: null,
  lens: "glass",
  lit: null,
  hidden: null,
  hidesLump: false,
};

const TELLING = { illnessWord: "cancer", mentioned: [] } as const;

const pairsOf = <T>(all: readonly T[]): [T, T][] =>
  all.flatMap((a, i) => all.slice(i + 1).map((b): [T, T] => [a, b]));

describe.each(VISIONS)("with %s vision", (vision) => {
  it.each(LENSES)("places of a chosen type stand out from the same places at rest: %s", (lens) => {
    // The whole skin has nothing beside it to stand out from: there the pressed type and the words tell.
    const hidden = SUBTYPES.filter((subtype) => subtype !== "cutaneous").flatMap((subtype) =>
      structuresOfSubtype(subtype).flatMap((id) => {
        const lit = organLook(id, { ...REST, lens, subtype }, AGE_BASE_YEARS);
        const rest = organLook(id, { ...REST, lens }, AGE_BASE_YEARS);
        // Another sign: what was glass is solid, with edges and shade.
        if (lit.presence !== rest.presence) return [];
        const apart = differenceOf(lit.colour, rest.colour, vision);
        return apart >= TWO_COLOURS ? [] : [`${id}: ${apart.toFixed(1)}`];
      }),
    );
    expect(hidden).toEqual([]);
  });

  it("a chosen region of the skin stands out from the skin beside it", () => {
    const chosen: Choice = {
      ...REST,
      lens: "solid",
      subtype: "cutaneous",
      structure: "skin-trunk-front",
    };
    const region = skinLook("skin-trunk-front", chosen);
    const beside = skinLook("skin-neck", chosen);
    expect(differenceOf(region.colour, beside.colour, vision)).toBeGreaterThanOrEqual(TWO_COLOURS);
  });

  it("a growth plate stands out from the bone on both sides of it", () => {
    const plate = clayOf("femur-distal-physis-left");
    for (const bone of ["femur-distal-metaphysis-left", "femur-distal-epiphysis-left"] as const)
      expect(difference(plate, clayOf(bone), vision)).toBeGreaterThanOrEqual(TWO_COLOURS);
  });

  it("a lump stands out from every layer it can lie in", () => {
    const layers = Object.entries(LAYER_COLOURS).filter(
      ([id]) => !["growth", "nuclei"].includes(id),
    );
    const lost = layers
      .map(([id, colour]) => ({ id, apart: difference(LUMP_COLOUR, colour, vision) }))
      .filter(({ apart }) => apart < TWO_COLOURS);
    expect(lost).toEqual([]);
  });

  it("types are told apart by two colours and by two shapes", () => {
    for (const use of ["fill", "onLight", "onDark"] as const)
      for (const [a, b] of pairsOf(SUBTYPES)) {
        expect(
          difference(SUBTYPE_COLOURS[a][use], SUBTYPE_COLOURS[b][use], vision),
        ).toBeGreaterThanOrEqual(TWO_COLOURS);
        expect(SUBTYPE_SHAPES[a]).not.toBe(SUBTYPE_SHAPES[b]);
      }
  });
});

/** Pairs that some kind of vision cannot tell apart by colour. */
function alike<T extends string>(colours: readonly (readonly [T, string])[]): [T, T][] {
  return pairsOf(colours)
    .filter(([[, a], [, b]]) => VISIONS.some((vision) => difference(a, b, vision) < TWO_COLOURS))
    .map(([[a], [b]]) => [a, b]);
}

describe("what colours alone would not tell", () => {
  it.each(["en", "es"])("layers of a close-up each have a name of their own: %s", async (lang) => {
    const closer = await loadLayer("closer", lang);
    for (const id of CLOSE_UPS)
      for (const voice of VOICES) {
        const layers: readonly LayerId[] = LAYERS_OF[id];
        const names = layers.map((layer) => layerText(closer, layer, { ...TELLING, voice }).name);
        expect(new Set(names).size, `${id}, ${voice}`).toBe(layers.length);
      }
  });

  it("crayons have names, stickers have shapes", () => {
    const crayons = Object.entries(PAINT_COLOURS);
    expect(alike(crayons).length).toBeGreaterThan(0);
    expect(new Set(Object.values(STICKER_SHAPES).map((shape) => JSON.stringify(shape))).size).toBe(
      Object.keys(STICKER_SHAPES).length,
    );
  });
});
