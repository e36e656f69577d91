/** Every part in a sentence, without its side. */
import type { PlacesContent } from "../../types.ts";
import { LONG_BONE_PARTS } from "./long-bones.ts";
import { el, la, las, los, part, skin } from "./part-words.ts";

export const PARTS: PlacesContent["parts"] = {
  oesophagus: part(el("tubo de la comida"), el("tubo de la comida (esófago)"), "esófago"),
  stomach: part(el("estómago"), el("estómago"), "estómago"),
  duodenum: part(
    la("primera parte del intestino delgado"),
    la("primera parte del intestino delgado (duodeno)"),
    "duodeno",
  ),
  jejunum: part(
    la("parte media del intestino delgado"),
    la("parte media del intestino delgado (yeyuno)"),
    "yeyuno",
  ),
  ileum: part(
    la("última parte del intestino delgado"),
    la("última parte del intestino delgado (íleon)"),
    "íleon",
  ),
  caecum: part(
    el("inicio del intestino grueso"),
    el("inicio del intestino grueso (ciego)"),
    "ciego",
  ),
  appendix: part(el("apéndice"), el("apéndice"), "apéndice vermiforme"),
  "ascending-colon": part(
    el("tramo del intestino grueso que sube"),
    el("tramo del intestino grueso que sube (colon ascendente)"),
    "colon ascendente",
  ),
  "transverse-colon": part(
    el("tramo del intestino grueso que cruza"),
    el("tramo del intestino grueso que cruza (colon transverso)"),
    "colon transverso",
  ),
  "descending-colon": part(
    el("tramo del intestino grueso que baja"),
    el("tramo del intestino grueso que baja (colon descendente)"),
    "colon descendente",
  ),
  "sigmoid-colon": part(
    el("tramo del intestino grueso en forma de S"),
    el("tramo del intestino grueso en forma de S (colon sigmoide)"),
    "colon sigmoide",
  ),
  rectum: part(
    el("último tramo del intestino grueso"),
    el("último tramo del intestino grueso (recto)"),
    "recto",
  ),
  "anal-canal": part(
    la("salida del intestino"),
    el("final del intestino (canal anal)"),
    "canal anal",
  ),

  "inferior-vena-cava-lower": part(
    la("parte baja de la gran vena de la barriga"),
    la("parte baja de la gran vena del abdomen (vena cava inferior)"),
    "vena cava inferior infrarrenal",
  ),
  "inferior-vena-cava-middle": part(
    la("parte media de la gran vena de la barriga"),
    la("parte media de la gran vena del abdomen (vena cava inferior)"),
    "vena cava inferior, segmento de las venas renales a las hepáticas",
  ),
  "inferior-vena-cava-upper": part(
    la("parte alta de la gran vena de la barriga"),
    la("parte alta de la gran vena del abdomen (vena cava inferior)"),
    "vena cava inferior, segmento de las venas hepáticas a la aurícula",
  ),
  "superior-vena-cava": part(
    la("gran vena del pecho"),
    la("gran vena del pecho (vena cava superior)"),
    "vena cava superior",
  ),
  "hepatic-veins": part(
    las("venas del hígado"),
    las("venas del hígado (venas hepáticas)"),
    "venas hepáticas",
  ),
  "brachiocephalic-vein": part(
    la("vena de lo alto del pecho"),
    la("vena de la parte alta del pecho (vena braquiocefálica)"),
    "vena braquiocefálica",
  ),
  "internal-jugular-vein": part(
    la("vena del cuello"),
    la("vena profunda del cuello (vena yugular interna)"),
    "vena yugular interna",
  ),
  "subclavian-vein": part(
    la("vena bajo la clavícula"),
    la("vena bajo la clavícula (vena subclavia)"),
    "vena subclavia",
  ),
  "common-iliac-vein": part(
    la("vena alta de la cadera"),
    la("vena alta de la pelvis (vena ilíaca común)"),
    "vena ilíaca común",
  ),
  "external-iliac-vein": part(
    la("vena baja de la cadera"),
    la("vena baja de la pelvis (vena ilíaca externa)"),
    "vena ilíaca externa",
  ),
  "femoral-vein": part(
    la("vena del muslo"),
    la("vena principal del muslo (vena femoral)"),
    "vena femoral",
  ),
  "popliteal-vein": part(
    la("vena de detrás de la rodilla"),
    la("vena de detrás de la rodilla (vena poplítea)"),
    "vena poplítea",
  ),
  "great-saphenous-vein": part(
    la("vena larga de la pierna"),
    la("vena larga bajo la piel de la pierna (vena safena mayor)"),
    "vena safena mayor",
  ),
  "renal-vein": part(la("vena del riñón"), la("vena del riñón (vena renal)"), "vena renal"),

  ...LONG_BONE_PARTS,
  skull: part(el("cráneo"), el("cráneo"), "cráneo"),
  mandible: part(la("mandíbula"), la("mandíbula"), "mandíbula"),
  "vertebral-column": part(
    los("huesos de la espalda"),
    la("columna vertebral"),
    "columna vertebral",
  ),
  // One among many: only the cage has an upper part.
  ribs: part(las("costillas"), { in: "en las costillas", of: "de la caja torácica" }, "costillas"),
  sternum: part(el("hueso del pecho"), el("hueso del pecho (esternón)"), "esternón"),
  pelvis: part(
    los("huesos de la cadera"),
    los("huesos de la cadera (pelvis)"),
    "pelvis (huesos coxales)",
  ),
  sacrum: part(los("últimos huesos de la espalda"), la("base de la columna (sacro)"), "sacro"),
  clavicle: part(la("clavícula"), la("clavícula"), "clavícula"),
  scapula: part(el("omóplato"), el("omóplato (escápula)"), "escápula"),
  "triradiate-cartilage": part(
    la("placa de crecimiento del hueco de la cadera"),
    la("placa de crecimiento en forma de Y del hueco de la cadera"),
    "cartílago trirradiado",
  ),
  patella: part(la("rótula"), la("rótula (patela)"), "rótula"),
  "hand-bones": part(los("huesos de la mano"), los("huesos de la mano"), "huesos de la mano"),
  "foot-bones": part(los("huesos del pie"), los("huesos del pie"), "huesos del pie"),

  "skin-scalp": skin(la("cabeza"), el("cuero cabelludo")),
  "skin-face": skin(la("cara")),
  "skin-neck": skin(el("cuello")),
  "skin-trunk-front": skin(el("pecho y la barriga"), la("cara anterior del tronco")),
  "skin-trunk-back": skin(la("espalda"), la("cara posterior del tronco")),
  "skin-arm": skin(el("brazo")),
  "skin-hand": skin(la("mano")),
  "skin-thigh": skin(el("muslo")),
  "skin-lower-leg": skin(la("pierna")),
  "skin-foot": skin(el("pie")),

  spleen: part(el("bazo"), el("bazo"), "bazo"),
  thymus: part(el("timo"), el("timo"), "timo"),
  "lymph-nodes-neck": part(
    los("filtros de gérmenes del cuello"),
    los("ganglios linfáticos del cuello"),
    "ganglios linfáticos cervicales",
  ),
  "lymph-nodes-axilla": part(
    los("filtros de gérmenes de la axila"),
    los("ganglios linfáticos de la axila"),
    "ganglios linfáticos axilares",
  ),
  "lymph-nodes-groin": part(
    los("filtros de gérmenes de lo alto de la pierna"),
    los("ganglios linfáticos de la ingle"),
    "ganglios linfáticos inguinales",
  ),
  liver: part(el("hígado"), el("hígado"), "hígado"),
  "urinary-bladder": part(la("vejiga"), la("vejiga"), "vejiga urinaria"),
  heart: part(el("corazón"), el("corazón"), "corazón"),
  aorta: part(la("gran arteria"), la("arteria principal (aorta)"), "aorta"),
  brain: part(el("cerebro o sus capas"), el("cerebro o sus cubiertas"), "encéfalo o meninges"),
  diaphragm: part(
    el("músculo de respirar"),
    el("músculo de la respiración (diafragma)"),
    "diafragma",
  ),
  kidney: part(el("riñón"), el("riñón"), "riñón"),
  lung: part(el("pulmón"), el("pulmón"), "pulmón"),
  "adrenal-gland": part(
    la("glándula sobre el riñón"),
    la("glándula suprarrenal"),
    "glándula suprarrenal",
  ),
};
