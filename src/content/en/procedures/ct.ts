import { s } from "../../sentence.ts";
import type { Procedure } from "../../types.ts";

/** A ring that takes pictures in slices. */
export const CT: Procedure = {
  name: { child: "Through the ring", family: "How a CT scan works", clinician: "CT, step by step" },
  about: {
    child: [s("CT is a big camera that can see what is inside you.", "DX-7", "DX-22")],
    family: [
      s(
        "CT takes x-ray pictures from all around and turns them into views of the inside.",
        "DX-7",
        "DX-22",
        "DX-53",
      ),
    ],
    clinician: [
      s("X-ray projections from all around, reconstructed into slices.", "DX-7", "DX-22", "DX-53"),
    ],
  },
  steps: [
    {
      name: { child: "You lie down", family: "On the table", clinician: "Positioning" },
      about: {
        child: [
          s("You lie on a table in front of a big ring.", "DX-53"),
          s("Here it is as if we look down on you from above.", "MO-13"),
        ],
        family: [
          s("Your child lies on a narrow table in front of a large ring.", "DX-53"),
          s(
            "The body here stands as always: think of it as lying down and seen from above.",
            "MO-13",
          ),
        ],
        clinician: [
          s("On the table, before the gantry.", "DX-53"),
          s(
            "The body is drawn upright, to be read as supine and seen from above; the scanner is simplified.",
            "MO-13",
            "MO-14",
          ),
        ],
      },
    },
    {
      name: { child: "The table slides", family: "Through the ring", clinician: "Acquisition" },
      about: {
        child: [
          s("The table slides through the ring while it takes its photos.", "DX-53"),
          s("The ring does not touch you.", "DX-53"),
        ],
        family: [
          s(
            "The table moves through the ring, and inside the ring an x-ray tube turns around the body.",
            "DX-53",
          ),
          s(
            "The ring does not touch your child, and the pictures take only seconds.",
            "DX-22",
            "DX-53",
          ),
        ],
        clinician: [
          s("The table advances while tube and detectors rotate around the body.", "DX-53"),
          s("Scan time in seconds.", "DX-22"),
        ],
      },
    },
    {
      name: { child: "Page by page", family: "Slices", clinician: "Axial slices" },
      about: {
        child: [
          s("Each photo is thin, like one page of a book.", "DX-22"),
          s("Only the photos are thin: you stay just as you are.", "DX-22"),
        ],
        family: [
          s(
            "Each picture shows one thin slice across the body; the lit plane here is one of them.",
            "DX-22",
            "AN-97",
          ),
        ],
        clinician: [s("Axial slices; the lit plane is one of them.", "DX-22", "AN-97")],
      },
    },
    {
      name: {
        child: "All pages together",
        family: "A picture in 3D",
        clinician: "Volume and reformats",
      },
      about: {
        child: [
          s("A computer puts all the pages together again.", "DX-54"),
          s("Then doctors can look at the spot from each side.", "DX-54"),
        ],
        family: [
          s("A computer puts the slices together into one picture that can be turned.", "DX-54"),
          s("It shows the place and what lies beside it.", "DX-54"),
        ],
        clinician: [
          s("Slices combined into a volume, to be viewed from any side.", "DX-54"),
          s("Of more use in abdomen and chest than in limbs.", "DX-47"),
        ],
      },
    },
  ],
  feels: {
    child: [
      s("The ring hums, but it does not hurt.", "DX-16", "DX-53"),
      s("The part where you keep still is very short.", "DX-22"),
      s("Some children get a clear liquid in a vein, which feels warm for a bit.", "DX-23"),
    ],
    family: [
      s("The pictures do not hurt, and keeping still is soon over.", "DX-16", "DX-22"),
      s(
        "If contrast liquid is used, it can feel warm for a moment: tell your child beforehand.",
        "DX-23",
      ),
      s("Ask whether a soft toy may come along.", "DX-18"),
    ],
    clinician: [
      s(
        "Painless, with seconds of immobility; brief warmth where contrast is given.",
        "DX-16",
        "DX-22",
        "DX-23",
      ),
      s("Comfort object; sedation in small children where needed.", "DX-17", "DX-18"),
    ],
  },
};
