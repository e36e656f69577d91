/**
 * The body's parts: one id per thing, the same in the type, the GLB node, the content, the URL and the
 * tests. Names follow Terminologia Anatomica in English. `-left` and `-right` are always the body's own
 * sides: the body's left lies at +x and so on the viewer's right.
 *
 * A long bone is drawn in seven zones, each a structure; the whole bone has an id of its own, which can be
 * chosen, told of and located like a structure's.
 */

export const SYSTEMS = [
  "digestive",
  "venous",
  "skeletal",
  "integumentary",
  "immune",
  "context",
] as const;
export type System = (typeof SYSTEMS)[number];

export const SIDES = ["left", "right"] as const;
export type Side = (typeof SIDES)[number];

export const LONG_BONES = ["femur", "tibia", "fibula", "humerus", "radius", "ulna"] as const;
export type LongBone = (typeof LONG_BONES)[number];

/** From the end nearer the trunk to the far end. */
export const BONE_ZONES = [
  "proximal-epiphysis",
  "proximal-physis",
  "proximal-metaphysis",
  "shaft",
  "distal-metaphysis",
  "distal-physis",
  "distal-epiphysis",
] as const;
export type BoneZone = (typeof BONE_ZONES)[number];

const DIGESTIVE = [
  "oesophagus",
  "stomach",
  "duodenum",
  "jejunum",
  "ileum",
  "caecum",
  "appendix",
  "ascending-colon",
  "transverse-colon",
  "descending-colon",
  "sigmoid-colon",
  "rectum",
  "anal-canal",
] as const;

const VENOUS_MIDLINE = [
  "inferior-vena-cava-lower",
  "inferior-vena-cava-middle",
  "inferior-vena-cava-upper",
  "superior-vena-cava",
  "hepatic-veins",
] as const;
const VENOUS_PAIRED = [
  "brachiocephalic-vein",
  "internal-jugular-vein",
  "subclavian-vein",
  "common-iliac-vein",
  "external-iliac-vein",
  "femoral-vein",
  "popliteal-vein",
  "great-saphenous-vein",
  "renal-vein",
] as const;

const SKELETAL_MIDLINE = [
  "skull",
  "mandible",
  "vertebral-column",
  "ribs",
  "sternum",
  "pelvis",
  "sacrum",
] as const;
const SKELETAL_PAIRED = [
  "clavicle",
  "scapula",
  "triradiate-cartilage",
  "patella",
  "hand-bones",
  "foot-bones",
] as const;

const SKIN_MIDLINE = [
  "skin-scalp",
  "skin-face",
  "skin-neck",
  "skin-trunk-front",
  "skin-trunk-back",
] as const;
const SKIN_PAIRED = ["skin-arm", "skin-hand", "skin-thigh", "skin-lower-leg", "skin-foot"] as const;

const IMMUNE = [
  "spleen",
  "thymus",
  "lymph-nodes-neck",
  "lymph-nodes-axilla",
  "lymph-nodes-groin",
] as const;

const CONTEXT_MIDLINE = [
  "liver",
  "urinary-bladder",
  "heart",
  "aorta",
  "brain",
  "diaphragm",
] as const;
const CONTEXT_PAIRED = ["kidney", "lung", "adrenal-gland"] as const;

type Paired<T extends string> = `${T}-${Side}`;
export type BoneZoneId = `${LongBone}-${BoneZone}-${Side}`;
export type SkinRegionId = (typeof SKIN_MIDLINE)[number] | Paired<(typeof SKIN_PAIRED)[number]>;
export type StructureId =
  | (typeof DIGESTIVE)[number]
  | (typeof VENOUS_MIDLINE)[number]
  | Paired<(typeof VENOUS_PAIRED)[number]>
  | (typeof SKELETAL_MIDLINE)[number]
  | Paired<(typeof SKELETAL_PAIRED)[number]>
  | BoneZoneId
  | SkinRegionId
  | (typeof IMMUNE)[number]
  | (typeof CONTEXT_MIDLINE)[number]
  | Paired<(typeof CONTEXT_PAIRED)[number]>;

/** A long bone with all its zones. */
export type WholeBoneId = Paired<LongBone>;
/** What a person can choose: a structure, or several that go by one name. */
export type SelectableId = StructureId | WholeBoneId;

export const SUBTYPES = [
  "soft-tissue",
  "cutaneous",
  "vascular",
  "immunocompromised",
  "bone",
] as const;
export type SubtypeId = (typeof SUBTYPES)[number];

function paired<T extends string>(stems: readonly T[]): Paired<T>[] {
  return stems.flatMap((stem) => SIDES.map((side): Paired<T> => `${stem}-${side}`));
}

export const SKIN_REGIONS: readonly SkinRegionId[] = [...SKIN_MIDLINE, ...paired(SKIN_PAIRED)];

const ZONES_OF: ReadonlyMap<WholeBoneId, readonly BoneZoneId[]> = new Map(
  LONG_BONES.flatMap((bone) =>
    SIDES.map((side) => [
      `${bone}-${side}` as const,
      BONE_ZONES.map((zone): BoneZoneId => `${bone}-${zone}-${side}`),
    ]),
  ),
);

export const WHOLE_BONES: readonly WholeBoneId[] = [...ZONES_OF.keys()];
export const BONE_ZONE_IDS: readonly BoneZoneId[] = [...ZONES_OF.values()].flat();

const IDS_BY_SYSTEM: Readonly<Record<System, readonly StructureId[]>> = {
  digestive: DIGESTIVE,
  venous: [...VENOUS_MIDLINE, ...paired(VENOUS_PAIRED)],
  skeletal: [...BONE_ZONE_IDS, ...SKELETAL_MIDLINE, ...paired(SKELETAL_PAIRED)],
  integumentary: SKIN_REGIONS,
  immune: IMMUNE,
  context: [...CONTEXT_MIDLINE, ...paired(CONTEXT_PAIRED)],
};

/** What is drawn. */
export const STRUCTURES: readonly StructureId[] = SYSTEMS.flatMap(
  (system) => IDS_BY_SYSTEM[system],
);
/** What can be chosen, told and located. */
export const SELECTABLES: readonly SelectableId[] = [...STRUCTURES, ...WHOLE_BONES];

const SYSTEM_OF_STRUCTURE = new Map<string, System>(
  SYSTEMS.flatMap((system) => IDS_BY_SYSTEM[system].map((id) => [id, system] as const)),
);

/** Kept ready: looks and picking ask for every structure at every change. */
const PARTS_OF = new Map<string, readonly StructureId[]>([
  ...STRUCTURES.map((id) => [id, [id]] as const),
  ...ZONES_OF,
]);

export const structuresOf = (system: System): readonly StructureId[] => IDS_BY_SYSTEM[system];
export const isSelectable = (value: unknown): value is SelectableId =>
  typeof value === "string" && PARTS_OF.has(value);
export const isSubtypeId = (value: unknown): value is SubtypeId =>
  SUBTYPES.includes(value as SubtypeId);
export const isSkinRegion = (id: StructureId): id is SkinRegionId =>
  SYSTEM_OF_STRUCTURE.get(id) === "integumentary";
export const systemOf = (id: SelectableId): System => SYSTEM_OF_STRUCTURE.get(partsOf(id)[0]!)!;

/** The side it lies on, or null for what is in the midline or on both sides. */
export function sideOf(id: SelectableId): Side | null {
  if (id.endsWith("-left")) return "left";
  return id.endsWith("-right") ? "right" : null;
}

/** The parts of a bone-zone id, or null for everything else. */
export function boneZoneOf(
  id: SelectableId,
): { bone: LongBone; zone: BoneZone; side: Side } | null {
  const bone = LONG_BONES.find((name) => id.startsWith(`${name}-`));
  const side = sideOf(id);
  if (!bone || !side) return null;
  const zone = BONE_ZONES.find((name) => id === `${bone}-${name}-${side}`);
  return zone ? { bone, zone, side } : null;
}

/** The long bone that it is or belongs to, or null. */
export function wholeBoneOf(id: SelectableId): WholeBoneId | null {
  const zone = boneZoneOf(id);
  if (zone) return `${zone.bone}-${zone.side}`;
  return WHOLE_BONES.find((bone) => bone === id) ?? null;
}

/** The structures that are drawn for it: a whole bone's zones, or the structure itself. */
export const partsOf = (id: SelectableId): readonly StructureId[] => PARTS_OF.get(id)!;

/** From the end nearer the trunk to the far end. */
export const zonesOf = (bone: WholeBoneId): readonly BoneZoneId[] => ZONES_OF.get(bone)!;

/**
 * Clothes of the mannequin: drawn, never selected, no anatomy. They travel in the same GLB as nodes of
 * the system "garment".
 */
export const GARMENTS = ["garment-top", "garment-shorts"] as const;
export type GarmentId = (typeof GARMENTS)[number];

/**
 * Where each type starts: the structures that light up when it is chosen. Facts WH-5 (digestive tract),
 * CU (skin), VA-4 (large veins, vena cava), BO-2 (metaphyses of long bones); for the immune type several
 * places at once: liver, lungs, gut, brain coverings, adrenals [W2].
 */
const GUT = DIGESTIVE.filter((id) => id !== "oesophagus");
const SUBTYPE_STRUCTURES: Readonly<Record<SubtypeId, readonly StructureId[]>> = {
  "soft-tissue": GUT,
  cutaneous: SKIN_REGIONS,
  vascular: IDS_BY_SYSTEM.venous,
  immunocompromised: [
    "brain",
    "lung-left",
    "lung-right",
    "liver",
    "adrenal-gland-left",
    "adrenal-gland-right",
    ...GUT,
  ],
  bone: BONE_ZONE_IDS.filter((id) => id.includes("-metaphysis-")),
};

/** The structures a subtype lights. */
export const structuresOfSubtype = (subtype: SubtypeId): readonly StructureId[] =>
  SUBTYPE_STRUCTURES[subtype];

/** Those of its structures in which the subtype starts. */
export const placesIn = (id: SelectableId, subtype: SubtypeId): readonly StructureId[] =>
  partsOf(id).filter((part) => SUBTYPE_STRUCTURES[subtype].includes(part));

/** The immune system's own parts, shown with the immune type as the defenders, not as places of origin. */
export const DEFENDERS: readonly StructureId[] = IMMUNE;

const SUBTYPE_OF_SYSTEM: Readonly<Record<System, SubtypeId | null>> = {
  digestive: "soft-tissue",
  venous: "vascular",
  skeletal: "bone",
  integumentary: "cutaneous",
  immune: "immunocompromised",
  context: null,
};

/**
 * The subtype that choosing it leads to; null where none of the five starts. While the immune type is
 * being looked at, its places stay with it: pass the current subtype.
 */
export function subtypeOf(id: SelectableId, current: SubtypeId | null = null): SubtypeId | null {
  if (current && placesIn(id, current).length > 0) return current;
  if (id === "oesophagus") return null;
  const system = systemOf(id);
  if (system === "skeletal") return wholeBoneOf(id) ? "bone" : null;
  if (system === "context")
    return placesIn(id, "immunocompromised").length > 0 ? "immunocompromised" : null;
  return SUBTYPE_OF_SYSTEM[system];
}

/** Large and before other things: drawn in full they would hide what lies behind them. */
export const COVERS: ReadonlySet<StructureId> = new Set<StructureId>([
  "skull",
  "mandible",
  "ribs",
  "sternum",
  ...paired(["scapula", "clavicle", "lung"]),
  "diaphragm",
]);
