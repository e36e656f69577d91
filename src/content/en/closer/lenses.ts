import { s } from "../../sentence.ts";
import type { CloserContent } from "../../types.ts";

export const CUT: CloserContent["cut"] = {
  child: [
    s("This shows the body in slices, like a loaf of bread.", "AN-97"),
    s("You can look from the top, from the front or from the side.", "AN-97"),
    s("CT and MRI take pictures like this, and that does not hurt.", "AN-97", "DX-16"),
    s("We chose the colours.", "MO-9"),
  ],
  family: [
    s("This shows the body as a flat slice, and the slice can be moved.", "AN-97", "MO-9"),
    s(
      "Axial slices lie across, like slices of bread; coronal ones part front from back; sagittal ones part the body's left side from the body's right side.",
      "AN-97",
    ),
    s("CT and MRI show the body in such slices, in shades of grey.", "AN-97", "DX-22"),
    s("The colours here are chosen, and it is the model, not a person, that is seen.", "MO-9"),
  ],
  clinician: [
    s(
      "Axial, coronal or sagittal plane through the model, with its sections filled.",
      "AN-97",
      "MO-9",
    ),
    s("Colours are the model's and stand for no attenuation and no signal.", "MO-9"),
  ],
};

export const CORE: CloserContent["core"] = {
  child: [
    s("This goes from the skin straight in, like a very thin straw.", "MO-9"),
    s("It names each part on the way and how deep it lies.", "MO-9"),
    s("The numbers are for this model, not for you.", "MO-9"),
  ],
  family: [
    s("This follows a straight line from the skin inward.", "MO-9"),
    s("It names each part that the line meets, and how deep that part lies.", "MO-9"),
    s("The depths are those of the model and will differ in a real child.", "MO-9"),
  ],
  clinician: [
    s(
      "Straight path inward from the skin, with the depth at which each structure is entered.",
      "MO-9",
    ),
    s("Measured on the model at the age shown; not for planning.", "MO-9"),
  ],
};

export const PATCH: CloserContent["patch"] = {
  about: {
    child: [
      s("You see the end of one long bone in three ways.", "MO-10"),
      s("There is a spot in it, first small and then clear.", "MO-10"),
      s("It is a model and not a photo of a real child.", "MO-10"),
    ],
    family: [
      s(
        "This is the end of a long bone with a patch in it: early and clear on an x-ray, and the early one on MRI.",
        "MO-10",
      ),
      s("The pictures are computed from the model and are not those of a person.", "MO-10"),
    ],
    clinician: [
      s(
        "End of a long bone with a lytic patch: radiograph early and clear, and MRI of the early one.",
        "BO-7",
        "MO-10",
      ),
      s("Computed from the model; not images of a patient.", "MO-10"),
    ],
  },
  early: {
    child: [
      s("The spot is still small, and it is very hard to see here.", "BO-6"),
      s("Doctors look with care, but an x-ray can miss it.", "BO-6"),
      s("It is nobody's fault.", "CA-10"),
    ],
    family: [
      s("A small, early patch is easily missed on an x-ray.", "BO-6"),
      s("It only shows when a good part of the spongy bone in that place has gone.", "BO-15"),
      s("That it was missed is nobody's fault.", "CA-10"),
    ],
    clinician: [
      s("Early lesion: easily missed on the radiograph.", "BO-6"),
      s(
        "In cancellous bone more than about 50% must be lost before it shows (figure from bone metastases).",
        "BO-15",
      ),
    ],
  },
  clear: {
    child: [
      s("Now the spot is darker than the bone around it.", "BO-7"),
      s("Its edge is soft, and the hard rim of the bone is thin.", "BO-14"),
    ],
    family: [
      s("Now the patch is clearly darker than the bone around it.", "BO-7"),
      s("Its edge is blurred, and the hard outer layer of the bone is thinner there.", "BO-14"),
    ],
    clinician: [
      s(
        "Radiolucent (lytic) patch with an ill-defined margin and thinned cortex.",
        "BO-7",
        "BO-14",
      ),
    ],
  },
  mri: {
    child: [
      s("MRI looks into the bone with a strong magnet.", "DX-25"),
      s("It can see the small spot that the x-ray missed.", "BO-6", "BO-16"),
    ],
    family: [
      s("This is how MRI can show the same early patch.", "BO-6", "BO-16"),
      s(
        "MRI works with a magnet instead of x-rays and sees changes in the marrow well.",
        "DX-25",
        "BO-16",
      ),
    ],
    clinician: [
      s("MRI shows marrow lesions that a radiograph shows faintly or misses.", "BO-6", "BO-16"),
      s(
        "Tumour is darker than fatty marrow on T1-weighted images, often brighter on T2-weighted ones; red marrow of children lessens the contrast.",
        "BO-16",
      ),
    ],
  },
};
