/** What the body shows, as the address of a slide holds it: the place alone, whatever words, language and room. */
import { writeExhibit } from "../../domain/exhibits.ts";
import { stillOf } from "../../domain/procedures.ts";
import type { ReadAddress } from "../../domain/rooms/lesson-file.ts";
import { shownExhibit } from "../selectors.ts";
import { VIEWER_DEFAULTS, type ViewerState } from "../store.ts";
import { type Place, parseHash, placeOf, writeHash } from "../url.ts";

export type SlidePlace = Omit<Place, "voice" | "lang" | "page" | "pageAt" | "room" | "roomAt">;

function slidePlaceOf(place: Place): SlidePlace {
  const { subtype, structure, ageYears, view, lens, chapter, entry, exhibit } = place;
  return { subtype, structure, ageYears, view, lens, chapter, entry, exhibit };
}

/** The address of what the body shows, without its `#`. */
export const slideAddress = (state: Place): string =>
  writeHash(placeOf({ ...VIEWER_DEFAULTS, ...slidePlaceOf(state) })).replace(/^#/u, "");

/** Reads a slide's address as it stands in a file. What a slide does not decide, such as the voice, is not read. */
export function readSlideAddress(text: string): ReadAddress {
  const place = parseHash(text);
  const { subtype, structure, ageYears, view, lens, chapter, entry, exhibit } = place;
  const said = new Map<string, string | null>([
    ["subtype", subtype],
    ["structure", structure],
    ["age", String(ageYears)],
    ["view", view],
    ["lens", lens],
    ["chapter", chapter],
    ["entry", entry],
    ["exhibit", exhibit && writeExhibit(exhibit)],
  ]);
  const asked = [...new URLSearchParams(text.replace(/^#/u, ""))];
  return {
    address: slideAddress(place),
    isWhole: asked.every(([name, value]) => said.get(name) === value),
  };
}

/** The change of state that shows an address: nothing of what was done or opened before it stays. */
export function showing(
  address: string,
  { facilitator, voice, camera }: Pick<ViewerState, "facilitator" | "voice" | "camera">,
): Partial<ViewerState> {
  const place = slidePlaceOf(parseHash(address));
  const exhibit = shownExhibit({ exhibit: place.exhibit, facilitator, voice });
  return {
    ...place,
    exhibit,
    // What moves stands as a still.
    acts: exhibit?.kind === "procedure" ? { progress: stillOf(exhibit) } : {},
    lump: null,
    page: null,
    pageAt: null,
    // Framed anew, however the body was turned or brought closer before.
    camera: { kind: "start-again", serial: (camera?.serial ?? 0) + 1 },
  };
}
