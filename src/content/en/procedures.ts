import type { ProceduresContent } from "../types.ts";
import { BIOPSY } from "./procedures/biopsy.ts";
import { BONE_SCAN } from "./procedures/bone-scan.ts";
import { CHEMOTHERAPY } from "./procedures/chemotherapy.ts";
import { CT } from "./procedures/ct.ts";
import { LIMB_SALVAGE } from "./procedures/limb-salvage.ts";
import { MRI } from "./procedures/mri.ts";
import { RADIATION } from "./procedures/radiation.ts";
import { SURGERY } from "./procedures/surgery.ts";

export const procedures: ProceduresContent = {
  ct: CT,
  mri: MRI,
  biopsy: BIOPSY,
  "bone-scan": BONE_SCAN,
  surgery: SURGERY,
  "limb-salvage": LIMB_SALVAGE,
  radiation: RADIATION,
  chemotherapy: CHEMOTHERAPY,
};
