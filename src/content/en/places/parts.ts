/** Every part in a sentence, without its side. */
import type { PlacesContent } from "../../types.ts";
import { LONG_BONE_PARTS } from "./long-bones.ts";
import { named, skin, the } from "./part-words.ts";

export const PARTS: PlacesContent["parts"] = {
  oesophagus: the("food pipe", "food pipe (oesophagus)", "oesophagus"),
  stomach: the("stomach", "stomach", "stomach"),
  duodenum: the(
    "first part of the small gut",
    "first part of the small intestine (duodenum)",
    "duodenum",
  ),
  jejunum: the(
    "middle part of the small gut",
    "middle part of the small intestine (jejunum)",
    "jejunum",
  ),
  ileum: the("last part of the small gut", "last part of the small intestine (ileum)", "ileum"),
  caecum: the("start of the big gut", "start of the large intestine (caecum)", "caecum"),
  appendix: the("appendix", "appendix", "vermiform appendix"),
  "ascending-colon": the(
    "big gut where it goes up",
    "upward stretch of the large intestine (ascending colon)",
    "ascending colon",
  ),
  "transverse-colon": the(
    "big gut where it goes across",
    "crosswise stretch of the large intestine (transverse colon)",
    "transverse colon",
  ),
  "descending-colon": the(
    "big gut where it goes down",
    "downward stretch of the large intestine (descending colon)",
    "descending colon",
  ),
  "sigmoid-colon": the(
    "big gut where it bends like an S",
    "S-shaped stretch of the large intestine (sigmoid colon)",
    "sigmoid colon",
  ),
  rectum: the("end piece of the big gut", "end piece of the large intestine (rectum)", "rectum"),
  "anal-canal": the("way out of the gut", "end of the gut (anal canal)", "anal canal"),

  "inferior-vena-cava-lower": the(
    "lower part of the big belly vein",
    "lower part of the big vein of the belly (inferior vena cava)",
    "infrarenal inferior vena cava",
  ),
  "inferior-vena-cava-middle": the(
    "middle part of the big belly vein",
    "middle part of the big vein of the belly (inferior vena cava)",
    "inferior vena cava, renal to hepatic segment",
  ),
  "inferior-vena-cava-upper": the(
    "upper part of the big belly vein",
    "upper part of the big vein of the belly (inferior vena cava)",
    "inferior vena cava, hepatic to atrial segment",
  ),
  "superior-vena-cava": the(
    "big chest vein",
    "big vein of the chest (superior vena cava)",
    "superior vena cava",
  ),
  "hepatic-veins": the("veins of the liver", "veins of the liver (hepatic veins)", "hepatic veins"),
  "brachiocephalic-vein": the(
    "vein at the top of the chest",
    "upper chest vein (brachiocephalic vein)",
    "brachiocephalic vein",
  ),
  "internal-jugular-vein": the(
    "neck vein",
    "deep neck vein (internal jugular vein)",
    "internal jugular vein",
  ),
  "subclavian-vein": the(
    "vein under the collar bone",
    "vein under the collarbone (subclavian vein)",
    "subclavian vein",
  ),
  "common-iliac-vein": the(
    "upper hip vein",
    "upper pelvic vein (common iliac vein)",
    "common iliac vein",
  ),
  "external-iliac-vein": the(
    "lower hip vein",
    "lower pelvic vein (external iliac vein)",
    "external iliac vein",
  ),
  "femoral-vein": the("thigh vein", "main vein of the thigh (femoral vein)", "femoral vein"),
  "popliteal-vein": the(
    "vein behind the knee",
    "vein behind the knee (popliteal vein)",
    "popliteal vein",
  ),
  "great-saphenous-vein": the(
    "long leg vein",
    "long vein under the skin of the leg (great saphenous vein)",
    "great saphenous vein",
  ),
  "renal-vein": the("kidney vein", "kidney vein (renal vein)", "renal vein"),

  ...LONG_BONE_PARTS,
  skull: the("skull", "skull", "skull (cranium)"),
  mandible: the("jaw bone", "lower jaw (mandible)", "mandible"),
  "vertebral-column": the("back bones", "spine (vertebral column)", "vertebral column"),
  // One among many: only the cage has an upper part.
  ribs: {
    child: { in: "in the ribs", of: "of the rib cage" },
    family: { in: "in the ribs", of: "of the rib cage" },
    clinician: named("ribs"),
  },
  sternum: the("breast bone", "breastbone (sternum)", "sternum"),
  pelvis: the("hip bones", "hip bones (pelvis)", "pelvis (hip bones)"),
  sacrum: the("lowest back bones", "base of the spine (sacrum)", "sacrum"),
  clavicle: the("collar bone", "collarbone (clavicle)", "clavicle"),
  scapula: the("shoulder blade", "shoulder blade (scapula)", "scapula"),
  "triradiate-cartilage": the(
    "growth plate of the hip socket",
    "Y-shaped growth plate of the hip socket",
    "triradiate cartilage",
  ),
  patella: the("knee cap", "kneecap (patella)", "patella"),
  "hand-bones": the("hand bones", "bones of the hand", "bones of the hand"),
  "foot-bones": the("foot bones", "bones of the foot", "bones of the foot"),

  "skin-scalp": skin("scalp", "scalp"),
  "skin-face": skin("face", "face"),
  "skin-neck": skin("neck", "neck"),
  "skin-trunk-front": skin("chest and belly", "anterior trunk"),
  "skin-trunk-back": skin("back", "posterior trunk"),
  "skin-arm": skin("arm", "arm"),
  "skin-hand": skin("hand", "hand"),
  "skin-thigh": skin("thigh", "thigh"),
  "skin-lower-leg": skin("lower leg", "lower leg"),
  "skin-foot": skin("foot", "foot"),

  spleen: the("spleen", "spleen", "spleen"),
  thymus: the("thymus", "thymus", "thymus"),
  "lymph-nodes-neck": the(
    "germ filters of the neck",
    "lymph nodes of the neck",
    "cervical lymph nodes",
  ),
  "lymph-nodes-axilla": the(
    "germ filters of the armpit",
    "lymph nodes of the armpit",
    "axillary lymph nodes",
  ),
  "lymph-nodes-groin": the(
    "germ filters at the top of the leg",
    "lymph nodes of the groin",
    "inguinal lymph nodes",
  ),
  liver: the("liver", "liver", "liver"),
  "urinary-bladder": the("bladder", "bladder", "urinary bladder"),
  heart: the("heart", "heart", "heart"),
  aorta: the("big artery", "main artery (aorta)", "aorta"),
  brain: the("brain or its wraps", "brain or its coverings", "brain or meninges"),
  diaphragm: the("breathing muscle", "breathing muscle (diaphragm)", "diaphragm"),
  kidney: the("kidney", "kidney", "kidney"),
  lung: the("lung", "lung", "lung"),
  "adrenal-gland": the("gland on top of the kidney", "adrenal gland", "adrenal gland"),
};
