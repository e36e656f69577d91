import { delicate, s } from "../../sentence.ts";
import type { Procedure } from "../../types.ts";

/** Medicine that goes wherever the blood goes. */
export const CHEMOTHERAPY: Procedure = {
  name: {
    child: "A medicine that travels",
    family: "Chemotherapy through the blood",
    clinician: "Systemic chemotherapy, step by step",
  },
  about: {
    child: [
      s("Chemo is a medicine that goes where your blood goes.", "TX-54"),
      s("The team tells you if it is in your plan.", "TX-2", "CR-4"),
    ],
    family: [
      s("Chemotherapy goes with the blood through the whole body.", "TX-54"),
      s("It is used for some forms, and the plan is made for each child.", "TX-2", "CR-4"),
    ],
    clinician: [s("Systemic treatment, used for some forms.", "TX-2", "TX-54")],
  },
  steps: [
    {
      name: { child: "In through a tiny straw", family: "Into a vein", clinician: "Venous access" },
      about: {
        child: [
          s("The medicine goes in through a tiny straw in a vein.", "TX-39"),
          s("Some children have a port for it, so there are fewer pokes.", "TX-39"),
        ],
        family: [
          s("The medicine mostly runs into a vein through a thin tube.", "TX-39"),
          s("With a central line or a port, fewer pokes are needed.", "TX-39"),
        ],
        clinician: [s("Mostly intravenous; a central line or port spares punctures.", "TX-39")],
      },
    },
    {
      name: { child: "Round and round", family: "With the blood", clinician: "Distribution" },
      about: {
        child: [s("Your blood takes it along, round and round, all through you.", "TX-54")],
        family: [
          s(
            "The blood carries it to nearly every part of the body; its way is drawn in a simple form here.",
            "TX-54",
            "MO-17",
          ),
        ],
        clinician: [s("Carried by the circulation; drawn much simplified.", "TX-54", "MO-17")],
      },
    },
    {
      name: { child: "It gets there", family: "Wherever they are", clinician: "Tumour cells" },
      about: {
        child: [
          s("If there are {cells} anywhere in you, it can get to them.", "TX-54"),
          s("It makes it hard for them to grow.", "TX-12"),
        ],
        family: [
          s(
            "If there are cancer cells elsewhere it can reach them, even those that no scan can show.",
            "TX-54",
          ),
          s(
            "It hinders their growth; how well it does so differs from one cancer to another.",
            "TX-12",
            "TX-3",
            "TX-19",
          ),
        ],
        clinician: [
          s("Reaches tumour cells throughout the body, occult ones among them.", "TX-54"),
          s(
            "Disturbs growth or multiplication; response varies with the type.",
            "TX-12",
            "TX-3",
            "TX-19",
          ),
        ],
      },
    },
    {
      name: {
        child: "Healthy cells meet it too",
        family: "Healthy cells too",
        clinician: "Healthy dividing cells",
      },
      about: {
        child: [
          s(
            "It also meets healthy cells that grow fast: in your mouth, in your tummy and where blood is made.",
            "SE-1",
            "SE-20",
          ),
          delicate(
            "hair-loss",
            "It meets the roots of your hair, so hair may fall out; most often it comes back.",
            "SE-10",
            "SE-20",
          ),
          s("These cells need a rest, and then most of them get well.", "SE-20", "TX-38"),
        ],
        family: [
          s(
            "It also meets healthy cells that grow fast: in hair roots, in the lining of mouth and gut, and in the marrow, which makes blood.",
            "SE-1",
            "SE-20",
          ),
          s("In the breaks between, most of these cells recover.", "SE-20", "TX-38"),
        ],
        clinician: [
          s("Also hair follicles, mucosa of mouth and gut, skin and marrow.", "SE-1", "SE-20"),
          s(
            "Most recover between cycles; counts fall after about 7 to 10 days and are up again after 3 to 4 weeks.",
            "SE-8",
            "SE-20",
            "TX-38",
          ),
          s("Late effects depend on the drug.", "SE-4"),
        ],
      },
    },
  ],
  feels: {
    child: [
      s("You may feel tired or throw up, and there is medicine that helps.", "SE-2", "SE-11"),
      s("After days of chemo come days of rest.", "TX-38"),
      s("If you feel hot or shaky, tell a grown-up at once.", "SE-9"),
    ],
    family: [
      s(
        "Tiredness, sickness and a sore mouth can come, and there is help for them.",
        "SE-2",
        "SE-11",
        "SE-12",
      ),
      s("It is given in cycles, with rest in between.", "TX-38"),
      s(
        "Fever or shivering is an emergency: call the hospital at once, day or night.",
        "SE-2",
        "SE-9",
      ),
    ],
    clinician: [
      s(
        "Cycles; nausea, mucositis, fatigue; antiemetics and mouth care.",
        "SE-2",
        "SE-11",
        "SE-12",
        "TX-38",
      ),
      s("Fever or rigors: an emergency.", "SE-2", "SE-9"),
    ],
  },
};
