/**
 * What each structure is called in the Uberon anatomy ontology, so that an atlas or a lesson plan can refer to
 * it. Ids and labels as in Uberon's own releases. Uberon names sides only for few organs; for the others the
 * side is given beside the term. Where Uberon has nothing as narrow as our part, the term is the next wider one
 * and marked `broader`.
 */
import {
  type BoneZone,
  boneZoneOf,
  type LongBone,
  type SelectableId,
  type Side,
  sideOf,
} from "./anatomy.ts";

export interface OntologyTerm {
  readonly id: `UBERON:${string}`;
  /** The ontology's own label, often that of comparative anatomy ("anterior vena cava"). */
  readonly label: string;
  /** The structure is only a part of what the term denotes. */
  readonly broader: boolean;
  /** The side that the term itself does not say; null when it says it, or there is none. */
  readonly side: Side | null;
}

/** Id, label, and whether the term is wider than our part. */
type Row = readonly [uberon: string, label: string, broader?: "broader"];

const TERMS: Readonly<Record<string, Row>> = {
  oesophagus: ["0001043", "esophagus"],
  stomach: ["0000945", "stomach"],
  duodenum: ["0002114", "duodenum"],
  jejunum: ["0002115", "jejunum"],
  ileum: ["0002116", "ileum"],
  caecum: ["0001153", "caecum"],
  appendix: ["0001154", "vermiform appendix"],
  "ascending-colon": ["0001156", "ascending colon"],
  "transverse-colon": ["0001157", "transverse colon"],
  "descending-colon": ["0001158", "descending colon"],
  "sigmoid-colon": ["0001159", "sigmoid colon"],
  rectum: ["0001052", "rectum"],
  "anal-canal": ["0000159", "anal canal"],

  "inferior-vena-cava-lower": ["0001072", "inferior vena cava", "broader"],
  "inferior-vena-cava-middle": ["0001072", "inferior vena cava", "broader"],
  "inferior-vena-cava-upper": ["0001072", "inferior vena cava", "broader"],
  "superior-vena-cava": ["0001585", "anterior vena cava"],
  "hepatic-veins": ["0001143", "hepatic vein"],
  "brachiocephalic-vein": ["0003711", "brachiocephalic vein"],
  "internal-jugular-vein": ["0001586", "internal jugular vein"],
  "subclavian-vein": ["0001587", "subclavian vein"],
  "common-iliac-vein": ["0001139", "common iliac vein"],
  "external-iliac-vein": ["0001316", "external iliac vein"],
  "femoral-vein": ["0001361", "femoral vein"],
  "popliteal-vein": ["0001544", "popliteal vein"],
  "great-saphenous-vein": ["0001363", "great saphenous vein"],
  "renal-vein-left": ["0001142", "left renal vein"],
  "renal-vein-right": ["0001141", "right renal vein"],

  skull: ["0003129", "skull"],
  mandible: ["0001684", "mandible"],
  "vertebral-column": ["0001130", "vertebral column"],
  ribs: ["0002228", "rib"],
  sternum: ["0000975", "sternum"],
  pelvis: ["0001272", "innominate bone"],
  sacrum: ["0003690", "sacrum"],
  // Uberon has no term for the cartilage itself: the place that it grows.
  "triradiate-cartilage": ["0001269", "acetabular part of hip bone", "broader"],
  femur: ["0000981", "femur"],
  tibia: ["0000979", "tibia"],
  fibula: ["0001446", "fibula"],
  humerus: ["0000976", "humerus"],
  radius: ["0001423", "radius bone"],
  ulna: ["0001424", "ulna"],
  clavicle: ["0001105", "clavicle"],
  scapula: ["0006849", "scapula"],
  patella: ["0002446", "patella"],
  "hand-bones": ["0001442", "skeleton of manus"],
  "foot-bones": ["0001445", "skeleton of pes"],

  "skin-scalp": ["8300000", "skin of scalp"],
  "skin-face": ["1000021", "skin of face"],
  "skin-neck": ["0001417", "skin of neck"],
  "skin-trunk-front": ["0001085", "skin of trunk", "broader"],
  "skin-trunk-back": ["0001068", "skin of back"],
  "skin-arm": ["0002427", "arm skin"],
  "skin-hand": ["0001519", "skin of manus"],
  "skin-thigh": ["0004262", "upper leg skin"],
  "skin-lower-leg": ["0004264", "lower leg skin"],
  "skin-foot": ["0001513", "skin of pes"],

  spleen: ["0002106", "spleen"],
  thymus: ["0002370", "thymus"],
  "lymph-nodes-neck": ["0002429", "cervical lymph node"],
  "lymph-nodes-axilla": ["0001097", "axillary lymph node"],
  "lymph-nodes-groin": ["0000029", "lymph node", "broader"],

  liver: ["0002107", "liver"],
  "urinary-bladder": ["0001255", "urinary bladder"],
  heart: ["0000948", "heart"],
  aorta: ["0000947", "aorta"],
  brain: ["0000955", "brain"],
  diaphragm: ["0001103", "diaphragm"],
  "kidney-left": ["0004538", "left kidney"],
  "kidney-right": ["0004539", "right kidney"],
  "lung-left": ["0002168", "left lung"],
  "lung-right": ["0002167", "right lung"],
  "adrenal-gland-left": ["0001234", "left adrenal gland"],
  "adrenal-gland-right": ["0001233", "right adrenal gland"],
};

/** Uberon tells the ends of most long bones apart, but the metaphyses of the femur alone. */
const PHYSIS: Row = ["0002516", "epiphyseal plate", "broader"];
const PROXIMAL_METAPHYSIS: Row = ["0004378", "proximal metaphysis", "broader"];
const DISTAL_METAPHYSIS: Row = ["0004377", "distal metaphysis", "broader"];

type Ends = Pick<Record<BoneZone, Row>, "proximal-epiphysis" | "shaft" | "distal-epiphysis"> &
  Partial<Record<BoneZone, Row>>;

/** Uberon's diaphysis takes in the metaphyses, which our shaft leaves out: always `broader`. */
const BONE_TERMS: Readonly<Record<LongBone, Ends>> = {
  femur: {
    "proximal-epiphysis": ["0004412", "proximal epiphysis of femur"],
    "proximal-metaphysis": ["0006863", "proximal metaphysis of femur"],
    shaft: ["0006862", "diaphysis of femur", "broader"],
    "distal-metaphysis": ["0006864", "distal metaphysis of femur"],
    "distal-epiphysis": ["0004406", "distal epiphysis of femur"],
  },
  tibia: {
    "proximal-epiphysis": ["0004383", "epiphysis of tibia", "broader"],
    shaft: ["0013280", "diaphysis of tibia", "broader"],
    "distal-epiphysis": ["0004405", "distal epiphysis of tibia"],
  },
  fibula: {
    "proximal-epiphysis": ["0004388", "epiphysis of fibula", "broader"],
    shaft: ["0013279", "diaphysis of fibula", "broader"],
    "distal-epiphysis": ["0004410", "distal epiphysis of fibula"],
  },
  humerus: {
    "proximal-epiphysis": ["0004411", "proximal epiphysis of humerus"],
    shaft: ["0004652", "humerus diaphysis", "broader"],
    "distal-epiphysis": ["0004404", "distal epiphysis of humerus"],
  },
  radius: {
    "proximal-epiphysis": ["0004413", "proximal epiphysis of radius"],
    shaft: ["0001028", "diaphysis of radius", "broader"],
    "distal-epiphysis": ["0004407", "distal epiphysis of radius"],
  },
  ulna: {
    "proximal-epiphysis": ["0006822", "proximal epiphysis of ulna"],
    shaft: ["0001010", "diaphysis of ulna", "broader"],
    "distal-epiphysis": ["0004408", "distal epiphysis of ulna"],
  },
};

function boneRow(bone: LongBone, zone: BoneZone): Row {
  const own = BONE_TERMS[bone][zone];
  if (own) return own;
  if (zone === "proximal-metaphysis") return PROXIMAL_METAPHYSIS;
  return zone === "distal-metaphysis" ? DISTAL_METAPHYSIS : PHYSIS;
}

/**
 * The ontology's term for a part. Total: every `SelectableId` has one.
 * Source: Uberon, labels as in its releases (obophenotype/uberon), CC BY 3.0.
 */
export function ontologyOf(id: SelectableId): OntologyTerm {
  const side = sideOf(id);
  const zone = boneZoneOf(id);
  const sided = TERMS[id];
  const row = zone
    ? boneRow(zone.bone, zone.zone)
    : (sided ?? TERMS[id.replace(/-(?:left|right)$/u, "")]!);
  const [uberon, label, broader] = row;
  return {
    id: `UBERON:${uberon}`,
    label,
    broader: broader !== undefined,
    side: sided ? null : side,
  };
}
