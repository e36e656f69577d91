/** Which file draws which procedure. */
import type { ProcedureId } from "../../../domain/exhibits.ts";
import { paintBiopsy } from "./biopsy.ts";
import { paintCt, paintMri } from "./imaging.ts";
import { paintLimbSalvage } from "./limb-salvage.ts";
import { paintBoneScan, paintChemotherapy } from "./medicine.ts";
import type { Painter } from "./picture.ts";
import { paintRadiation } from "./radiation.ts";
import { paintSurgery } from "./surgery.ts";

export const PAINTERS: Readonly<Record<ProcedureId, Painter>> = {
  ct: paintCt,
  mri: paintMri,
  biopsy: paintBiopsy,
  "bone-scan": paintBoneScan,
  surgery: paintSurgery,
  "limb-salvage": paintLimbSalvage,
  radiation: paintRadiation,
  chemotherapy: paintChemotherapy,
};
