import { s } from "../sentence.ts";
import type { CoreContent } from "../types.ts";

/** What one sees with a look of the body that shows something of its own. */
export const LENS_NOTES: CoreContent["lensNotes"] = {
  "smooth-muscle": {
    child: [
      s("All that glows is smooth muscle, or has some in its wall.", "MO-5"),
      s(
        "It moves food, it makes blood tubes narrow, and it lifts the hairs on your skin.",
        "WH-12",
      ),
      s("All five types start in muscle like this.", "WH-11"),
    ],
    family: [
      s("Everything that is lit is made of smooth muscle or has it in its wall.", "MO-5"),
      s(
        "It works without you thinking: in the gut, the bladder, the blood vessels and the skin.",
        "WH-12",
        "AN-53",
      ),
      s(
        "All five types start in such cells, and that is why there are so many places.",
        "WH-3",
        "WH-11",
      ),
    ],
    clinician: [
      s("Lit: structures of smooth muscle or with smooth muscle in their wall.", "MO-5"),
      s(
        "Muscularis of the gut, lower oesophagus, bladder, vessel walls, arrector pili; small intraorgan vessels are not drawn.",
        "ST-6",
        "AN-53",
        "AN-61",
        "AN-62",
        "CU-6",
      ),
    ],
  },
  xray: {
    child: [
      s("Bones look light and soft parts look grey.", "GP-18"),
      s("The dark lines in the bones are growth plates.", "GP-18"),
      s("This is not a photo of a real child.", "MO-4"),
    ],
    family: [
      s(
        "Bone holds back more of the rays and looks light; open growth plates are dark lines.",
        "GP-18",
      ),
      s("The picture is computed from the model and is not the x-ray of a person.", "MO-4"),
    ],
    clinician: [
      s("Open physes appear as radiolucent lines.", "GP-18"),
      s("Computed from the model; not a radiograph of a patient.", "MO-4"),
    ],
  },
};
