/**
 * Which nodes of a reference stand for which of our structures. Two libraries are known by their own node
 * names: the Human Reference Atlas (`VH_M_liver_capsule`, female `VH_F_…` and `VHF_…`) and BodyParts3D
 * (English names with underscores, or its FMA file names). Any other file: `--names table.json`, an object of
 * structure id → list of node names.
 */
import type { MotionKind } from "./align.ts";

/** Means and 95th percentiles that a structure is held to, millimetres. */
export interface Bar {
  readonly meanMm: number;
  readonly p95Mm: number;
}

const CLOSE: Bar = { meanMm: 3, p95Mm: 8 };
const VESSEL: Bar = { meanMm: 6, p95Mm: 15 };
const SKIN: Bar = { meanMm: 8, p95Mm: 25 };

export interface Counterpart {
  /** What the row is called. */
  readonly name: string;
  /** Ours, together: ids of structures; a long bone stands for its seven zones. */
  readonly ours: readonly string[];
  /** Theirs, together: matched against the whole node name. */
  readonly theirs: RegExp;
  readonly group: Group;
  /** None: the row is printed and held to nothing. */
  readonly bar?: Bar;
  /** The reference is only a part of ours (one half, some of the bones), so only its way to ours counts. */
  readonly isPart?: boolean;
  /** An opening of the reference that is no way in to its lumen, metres. */
  readonly openingM?: number;
}

/**
 * Rows of one group are moved onto the reference together; a group of one row is moved by itself, which is
 * right where the reference stands in another pose.
 */
export interface Group {
  readonly name: string;
  /** Affine where the reference is another person than the one we measured. */
  readonly motion: MotionKind;
}

/** One person's body, everything in one frame. */
const ATLAS: Group = { name: "Human Reference Atlas", motion: "similarity" };
/** The man measured leans: his pelvis stands 5 mm askew in his own midplane, ours upright in its own. */
const ATLAS_PELVIS: Group = { name: "Human Reference Atlas, pelvis", motion: "similarity" };
const ATLAS_VESSELS: Group = { name: "Human Reference Atlas, vessels", motion: "affine" };
const BP3D_TRUNK: Group = { name: "BodyParts3D, trunk", motion: "affine" };
const alone = (name: string): Group => ({ name: `BodyParts3D, ${name}`, motion: "similarity" });

const hra = (names: string): RegExp => new RegExp(`^VH_?[MF]_(?:${names})$`, "i");
const bp3d = (names: string): RegExp => new RegExp(`^(?:${names})$`, "i");

const row = (
  name: string,
  ours: readonly string[],
  theirs: RegExp,
  group: Group,
  bar?: Bar,
): Counterpart => ({ name, ours, theirs, group, ...(bar && { bar }) });

const COLON = ["ascending-colon", "transverse-colon", "descending-colon", "sigmoid-colon"] as const;

const ORGANS: readonly Counterpart[] = [
  row("skin", ["skin"], hra("skin"), ATLAS, SKIN),
  // Its inner wall goes on from the outer one through the ileal orifice.
  { ...row("caecum", ["caecum"], hra("c(?:a?e)cum"), ATLAS, CLOSE), openingM: 0.03 },
  row("appendix", ["appendix"], hra("vermiform_appendix"), ATLAS, CLOSE),
  row(
    "colon, ascending to sigmoid",
    COLON,
    hra("(?:ascending|transverse|descending|sigmoid)_colon|(?:hepatic|splenic)_flexure_of_colon"),
    ATLAS,
    CLOSE,
  ),
  row("rectum and anal canal", ["rectum", "anal-canal"], hra("rectum|anal_canal"), ATLAS, CLOSE),
  row(
    "duodenum",
    ["duodenum"],
    hra("duodenum_(?:superior|descending|horizont?al|ascending)|duodenal_ampulla"),
    ATLAS,
    CLOSE,
  ),
  row("jejunum", ["jejunum"], hra("jejunum"), ATLAS, CLOSE),
  row("ileum", ["ileum"], hra("ileum(?:_terminal)?"), ATLAS, CLOSE),
  row(
    "liver",
    ["liver"],
    hra(
      "(?!.*ligament).*liver.*|caudate_lobe_of_liver|.*(?:superior|inferior|lateral|medial)_segment|porta_hepatis|diaphragmatic_surface",
    ),
    ATLAS,
    CLOSE,
  ),
  row("spleen", ["spleen"], hra(".*_of_spleen|spleen(?:_capsule)?"), ATLAS, CLOSE),
  row(
    "left kidney",
    ["kidney-left"],
    hra(".*_of_kidney_L|kidney_capsule_L|renal_(?:column|pyramid)_L.*"),
    ATLAS,
    CLOSE,
  ),
  row(
    "right kidney",
    ["kidney-right"],
    hra(".*_of_kidney_R|kidney_capsule_R|renal_column_R|renal_pyramid_(?:R_)?[a-z]"),
    ATLAS,
    CLOSE,
  ),
  row("thymus", ["thymus"], hra("thymus_lobe_[LR]"), ATLAS),
  row(
    "urinary bladder",
    ["urinary-bladder"],
    hra("urinary_bladder|(?:dome|fundus|neck)_of_urinary_bladder"),
    ATLAS,
  ),
  row("left lung", ["lung-left"], hra("(?:.*_)?lung_L|(?:upper|lower)_lobe_of_left_lung"), ATLAS),
  row(
    "right lung",
    ["lung-right"],
    hra("(?:.*_)?lung_R|(?:upper|middle|lower)_lobe_of_right_lung"),
    ATLAS,
  ),
  row("heart", ["heart"], hra("heart|(?:left|right)_(?:cardiac_)?(?:atrium|ventricle)"), ATLAS),
];

const PELVIS_AND_LEGS: readonly Counterpart[] = [
  row(
    "hip bones",
    ["pelvis", "triradiate-cartilage-left", "triradiate-cartilage-right"],
    hra("(?:ilium|ischium|pubis)_(?:compact|spongy)_bone_[LR]"),
    ATLAS_PELVIS,
    CLOSE,
  ),
  row("sacrum and coccyx", ["sacrum"], hra("sacrum|coccyx"), ATLAS_PELVIS, CLOSE),
  row(
    "left femur",
    ["femur-left"],
    hra(
      "femur_L|.*condyle_of_(?:left_)?femur.*|.*(?:epicondylar|cruciate)_enthesis_L|.*perichondular_surface_L|(?:patellar_surface|intercondylar_fossa|articular_cartilage_of_knee)_L",
    ),
    ATLAS,
    CLOSE,
  ),
  row("left tibia", ["tibia-left"], hra("tibia_L"), ATLAS, CLOSE),
  row("left fibula", ["fibula-left"], hra("fibula_L"), ATLAS, CLOSE),
  row("right femur", ["femur-right"], hra("femur_R"), ATLAS, CLOSE),
  row("right tibia", ["tibia-right"], hra("tibia_R"), ATLAS, CLOSE),
  row("right fibula", ["fibula-right"], hra("fibula_R"), ATLAS, CLOSE),
  row("left patella", ["patella-left"], hra("patella_L"), ATLAS, CLOSE),
  row("right patella", ["patella-right"], hra("patella_R"), ATLAS, CLOSE),
];

const vessel = (name: string, ours: readonly string[], theirs: string): Counterpart =>
  row(name, ours, hra(theirs), ATLAS_VESSELS, VESSEL);

const VESSELS: readonly Counterpart[] = [
  vessel(
    "aorta",
    ["aorta"],
    "ascending_aorta|aortic_arch|descending_aorta(?:_[ab])?|(?:brachiocephalic|left_common_carotid|left_subclavian)_artery_a",
  ),
  vessel(
    "inferior vena cava",
    ["inferior-vena-cava-lower", "inferior-vena-cava-middle", "inferior-vena-cava-upper"],
    "inferior_vena_cava(?:_[ab])?",
  ),
  vessel("superior vena cava", ["superior-vena-cava"], "superior_vena_cava"),
  vessel("left common iliac vein", ["common-iliac-vein-left"], "left_common_iliac_vein"),
  vessel("right common iliac vein", ["common-iliac-vein-right"], "right_common_iliac_vein"),
  vessel("left renal vein", ["renal-vein-left"], "left_renal_vein"),
  vessel("right renal vein", ["renal-vein-right"], "right_renal_vein"),
];

const ORDINALS =
  "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth";

const FINGERS = "thumb|(?:index|middle|ring|little)_finger";

const BODY_PARTS: readonly Counterpart[] = [
  {
    ...row(
      "vertebral column",
      ["vertebral-column"],
      bp3d(`(?:${ORDINALS})_(?:cervical|thoracic|lumbar)_vertebra|intervertebral_disk_of_.*`),
      BP3D_TRUNK,
    ),
    isPart: true,
  },
  {
    ...row("ribs", ["ribs"], bp3d(`left_(?:${ORDINALS})_(?:rib|costal_cartilage)`), BP3D_TRUNK),
    isPart: true,
  },
  {
    ...row(
      "skull",
      ["skull"],
      bp3d(
        "(?:frontal|occipital)_bone|left_(?:parietal|temporal|zygomatic|nasal)_bone|left_maxilla",
      ),
      alone("skull"),
    ),
    isPart: true,
  },
  ...(
    [
      ["left scapula", "scapula-left", "left_scapula"],
      ["left clavicle", "clavicle-left", "left_clavicle"],
      ["left humerus", "humerus-left", "left_humerus"],
      ["left radius", "radius-left", "left_radius"],
      ["left ulna", "ulna-left", "left_ulna"],
      [
        "left hand",
        "hand-bones-left",
        `left_(?:scaphoid|lunate|triquetral|pisiform|trapezium|trapezoid|capitate|hamate)|left_(?:${ORDINALS})_metacarpal_bone|(?:proximal|middle|distal)_phalanx_of_left_(?:${FINGERS})`,
      ],
      [
        "left foot",
        "foot-bones-left",
        `left_(?:talus|calcaneus|(?:cuboid|medial_cuneiform|intermediate_cuneiform|lateral_cuneiform)_bone)|navicular_bone_of_left_foot|left_(?:${ORDINALS})_metatarsal_bone|(?:proximal|middle|distal)_phalanx_of_left_.*toe`,
      ],
    ] as const
  ).map(([name, ours, theirs]) =>
    row(
      name,
      [ours],
      bp3d(theirs),
      alone(name),
      /humerus|radius|ulna/.test(name) ? CLOSE : undefined,
    ),
  ),
];

export const COUNTERPARTS: readonly Counterpart[] = [
  ...ORGANS,
  ...PELVIS_AND_LEGS,
  ...VESSELS,
  ...BODY_PARTS,
];

/** The table of `--names`: every id a row of its own, all moved together. */
export function counterpartsOf(table: Readonly<Record<string, readonly string[]>>): Counterpart[] {
  return Object.entries(table).map(([id, names]) => ({
    name: id,
    ours: [id],
    theirs: new RegExp(
      `^(?:${names.map((n) => n.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join("|")})$`,
    ),
    group: { name: "given table", motion: "similarity" },
  }));
}
