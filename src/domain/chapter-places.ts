/**
 * What the body shows while an entry of a chapter is read: where a symptom is felt, the part that a test looks
 * at, the part that is treated. Which places these are follows from the statements behind the entries.
 */
import {
  BONE_ZONE_IDS,
  DEFENDERS,
  partsOf,
  type SelectableId,
  SKIN_REGIONS,
  type StructureId,
  structuresOf,
  structuresOfSubtype,
} from "./anatomy.ts";
import { entriesOf, type EntryId, type StoryChapter, type StoryId } from "./chapters.ts";

export interface StoryPlace {
  readonly story: StoryId;
  /** What is chosen on the body, if anything is. */
  readonly structure: SelectableId | null;
}

const both = <T extends string>(...stems: readonly T[]): `${T}-${"left" | "right"}`[] =>
  stems.flatMap((stem) => [`${stem}-left` as const, `${stem}-right` as const]);

const LEGS = both("skin-thigh", "skin-lower-leg", "skin-foot");
const ARMS = both("skin-arm", "skin-hand");
const TRUNK = ["skin-trunk-front", "skin-trunk-back"] as const;
const KNEE = both("femur-distal-metaphysis", "tibia-proximal-metaphysis");
const KIDNEYS = both("kidney");
const LUNGS = both("lung");
const GUT = structuresOfSubtype("soft-tissue");
/** What blood, and with it a medicine in the blood, flows through. */
const BLOOD: readonly StructureId[] = ["heart", "aorta", ...structuresOf("venous")];
const GROWTH_PLATES = BONE_ZONE_IDS.filter((id) => id.includes("-physis-"));

/** The place that the story is about: what is chosen, or where the type starts. */
const ownPlace = ({ story, structure }: StoryPlace): readonly StructureId[] => {
  if (structure) return partsOf(structure);
  return story === "overview" ? [] : structuresOfSubtype(story);
};

type Places = readonly StructureId[] | ((place: StoryPlace) => readonly StructureId[]);

/** Entries that are not here show nothing of their own; amputation is told in words only. */
const PLACES: Partial<Readonly<Record<EntryId, Places>>> = {
  lump: ({ story }) => (story === "bone" ? KNEE : [...TRUNK, ...ARMS, ...LEGS]),
  "belly-ache": GUT,
  "skin-bump": ["skin-scalp", ...TRUNK, ...both("skin-thigh", "skin-lower-leg")],
  "leg-swelling": ["inferior-vena-cava-lower", ...LEGS],
  "kidney-blockage": ["inferior-vena-cava-middle", ...both("renal-vein"), ...KIDNEYS],
  "liver-swelling": ["inferior-vena-cava-upper", "hepatic-veins", "liver"],
  "sore-bone": KNEE,
  limp: [...ARMS, ...LEGS],
  "squeezed-nerve": [...ARMS, ...LEGS],
  "many-places": structuresOfSubtype("immunocompromised"),
  ebv: DEFENDERS,
  "weak-immunity": DEFENDERS,
  transplant: DEFENDERS,
  examination: [
    "skin-face",
    "skin-neck",
    "skin-trunk-front",
    ...ARMS,
    ...LEGS,
    "lymph-nodes-neck",
    "lymph-nodes-axilla",
    "lymph-nodes-groin",
  ],
  "blood-count": both("skin-arm"),
  "blood-chemistry": [...both("skin-arm"), "liver", ...KIDNEYS],
  "x-ray": (place) => (place.story === "overview" && !place.structure ? KNEE : ownPlace(place)),
  ultrasound: ownPlace,
  ct: ownPlace,
  "chest-ct": LUNGS,
  mri: ownPlace,
  pet: SKIN_REGIONS,
  "bone-scan": structuresOf("skeletal"),
  biopsy: ownPlace,
  "core-needle-biopsy": ownPlace,
  "open-biopsy": ownPlace,
  surgery: ownPlace,
  margins: ownPlace,
  "limb-salvage": (place) =>
    place.structure ? ownPlace(place) : place.story === "soft-tissue" ? [...ARMS, ...LEGS] : KNEE,
  radiation: ownPlace,
  chemotherapy: BLOOD,
  "chemotherapy-before": BLOOD,
  "chemotherapy-after": BLOOD,
  combination: ownPlace,
  "immune-care": DEFENDERS,
  "side-effects": ["skin-face", ...GUT, ...structuresOf("immune")],
  "late-effects": ["heart", ...KIDNEYS, ...GROWTH_PLATES],
  "check-ups": (place) => [...LUNGS, ...ownPlace(place)],
  "coming-back": (place) => [...LUNGS, ...ownPlace(place)],
};

/** What the body shows for an entry in a story; empty where the body is to stay as it is. */
export function placesOfEntry(entry: EntryId, place: StoryPlace): readonly StructureId[] {
  const places = PLACES[entry] ?? [];
  return typeof places === "function" ? [...new Set(places(place))] : places;
}

/** What the body shows while a chapter is open and none of its entries is; empty as above. */
export function placesOfChapter(chapter: StoryChapter, place: StoryPlace): readonly StructureId[] {
  if (chapter === "causes") return [];
  if (chapter !== "feel") return ownPlace(place);
  // All that can be felt of the disease as a whole would be the whole body: the lump stands for it.
  if (place.story === "overview") return placesOfEntry("lump", place);
  return [...new Set(entriesOf(place.story, "feel").flatMap((id) => placesOfEntry(id, place)))];
}
