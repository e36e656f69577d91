import { delicate, s } from "../../sentence.ts";
import type { ChapterEntries } from "../../types.ts";

/** How doctors help, what it brings with it, and who helps. */
export const TREATMENT: ChapterEntries<"treatment"> = {
  team: {
    name: { child: "A whole team", family: "The team", clinician: "The multidisciplinary team" },
    about: {
      child: [
        s("A whole team looks after you.", "CR-1", "CR-2"),
        s("Doctors, nurses, and people who play and talk with you are in it.", "TX-20", "TX-21"),
        s("You and your family are part of the team.", "TX-20"),
      ],
      family: [
        s(
          "A children's team treats tumours of soft tissue, with surgery and with medicines.",
          "CR-1",
        ),
        s("Doctors of several kinds talk about each child together.", "CR-2"),
        s(
          "Surgeons, cancer doctors and nurses belong to it, and people who help with moving, feelings, money and school.",
          "TX-20",
        ),
        s(
          "A child life specialist uses play and plain words to prepare a child, and thinks of brothers and sisters too.",
          "TX-21",
        ),
      ],
      clinician: [
        s(
          "Paediatric team, surgical and medical; each case is discussed by several specialties.",
          "CR-1",
          "CR-2",
        ),
        s(
          "Oncology, surgery, radiology, pathology, radiation oncology, nursing, physiotherapy, psychology, social work, dietetics, school, child life.",
          "TX-20",
        ),
      ],
    },
  },
  plan: {
    name: {
      child: "A plan just for you",
      family: "The child's own plan",
      clinician: "Individual plan",
    },
    about: {
      child: [
        s("The team makes a plan just for you.", "CR-4"),
        s("What comes first and what comes next can matter.", "TX-15"),
        s("Ask what is in your plan.", "CR-4"),
      ],
      family: [
        s("The plan is made for the individual child.", "CR-4"),
        s("Treatment is increasingly matched to the molecules of the tumour.", "CR-3"),
        s(
          "For rare tumours a trial or a registry may be offered; taking part is a choice.",
          "TX-22",
        ),
      ],
      clinician: [
        s("Individual plan; sequence of modalities can matter.", "CR-4", "TX-15"),
        s(
          "Treatment is increasingly matched to tumour biology; offer trials and registries.",
          "CR-3",
          "TX-22",
        ),
      ],
    },
  },
  surgery: {
    name: { child: "Taking the lump out", family: "Surgery", clinician: "Surgery" },
    about: {
      child: [
        s("Most often doctors take the lump out first.", "TX-8"),
        s("They make a small opening, and later they close it.", "TX-1", "TX-26"),
        s("You get the medicine for surgery sleep.", "TX-26"),
        s(
          "It is not like sleep at night: you feel nothing, and you wake up when it wears off.",
          "TX-26",
        ),
        s("One doctor stays with you all the time.", "TX-27"),
      ],
      family: [
        s("An operation is mostly the first and chief treatment.", "TX-8"),
        s("Removing the whole tumour with healthy tissue around it is usually best.", "TX-1"),
        s(
          "Under general anaesthesia a child is kept in a deep, sleep-like state and feels nothing.",
          "TX-26",
        ),
        s("An anaesthetist stays with the child until the waking up.", "TX-27"),
      ],
      clinician: [
        s(
          "Mainstay: complete resection with a rim of healthy tissue, usually first.",
          "TX-1",
          "TX-8",
        ),
      ],
    },
    feels: {
      child: [
        s("After it you may be sore, and there is a scar.", "SE-6"),
        s("There is medicine for soreness.", "SE-6"),
        s("You practise moving again, bit by bit.", "SE-6"),
      ],
      family: [
        s("Afterwards there is soreness, a scar, and time to build up strength again.", "SE-6"),
      ],
      clinician: [s("Pain, scar, rehabilitation.", "SE-6")],
    },
    here: {
      "soft-tissue": {
        child: [s("For the tummy, taking it out is what doctors choose first.", "TX-3")],
        family: [
          s(
            "Other treatments help less when the tumour is in the gut, so an operation is the first choice.",
            "TX-3",
          ),
        ],
        clinician: [
          s(
            "Digestive tract: limited response to other modalities, so surgery is preferred.",
            "TX-3",
          ),
        ],
      },
      cutaneous: {
        child: [s("In the skin, the lump comes out with a rim of healthy skin.", "TX-31")],
        family: [
          s("In the skin, the lump is removed with a rim of normal skin.", "TX-31"),
          s(
            "Sometimes each layer is checked under the microscope until it is clear (Mohs surgery).",
            "TX-31",
          ),
        ],
        clinician: [s("Excision with a margin; Mohs surgery as an alternative.", "TX-31")],
      },
      vascular: {
        child: [
          s("The lump comes out with a bit of the vein.", "TX-32"),
          s("Then the vein is mended.", "TX-32"),
        ],
        family: [
          s(
            "The tumour is removed with part of the vein, which is then stitched, patched, replaced by a tube or closed.",
            "TX-32",
          ),
        ],
        clinician: [s("Resection with primary repair, patch, graft or ligation.", "TX-32")],
      },
      bone: {
        child: [s("For a bone, look at the next pages too.", "TX-6")],
        family: [
          s("For a bone, it comes with rebuilding: see limb-salvage surgery.", "TX-6", "TX-28"),
        ],
        clinician: [
          s("Wide resection with reconstruction: see limb-salvage surgery.", "TX-6", "TX-28"),
        ],
      },
      immunocompromised: {
        child: [s("With more than one lump, doctors think about each one.", "IM-8", "TX-33")],
        family: [s("These tumours too are mostly taken out.", "TX-33")],
        clinician: [
          s("Mostly resection; several tumours are weighed one by one.", "TX-33", "IM-8"),
        ],
      },
    },
  },
  margins: {
    name: {
      child: "A rim of healthy tissue",
      family: "Margins: a rim of healthy tissue",
      clinician: "Margins",
    },
    about: {
      child: [
        s("Doctors take a rim of healthy tissue all round the lump.", "TX-1"),
        s(
          "It is like taking an apple's soft spot out with a bit of the good apple.",
          "TX-1",
          "TX-24",
        ),
        s("Then less stays behind by chance.", "TX-24"),
        s("If some stays, there may be a second time.", "TX-25"),
      ],
      family: [
        s("A margin is the edge of the tissue that was taken out.", "TX-23"),
        s("When the edge is free of tumour under the microscope, it is called clear.", "TX-23"),
        s("How wide it should be depends on the place.", "TX-24"),
        s("If tumour is found at the edge, a second operation may be advised.", "TX-25"),
      ],
      clinician: [
        s("R0: microscopically clear; R1: microscopic residue; R2: visible residue.", "TX-23"),
        s("Adequate width is debated and depends on site and kind.", "TX-24"),
        s("Consider re-excision after R1 or an unplanned operation.", "TX-25"),
        s(
          "Local control in young people with high-grade non-rhabdomyosarcoma STS given radiotherapy (ARST0332, n = 193): 106 of 109 after R0, 51 of 60 after R1, 2 of 6 after R2 or no resection.",
          "OU-13",
        ),
      ],
    },
  },
  "limb-salvage": {
    name: {
      child: "Keeping the arm or leg",
      family: "Limb-salvage surgery",
      clinician: "Limb-salvage surgery",
    },
    about: {
      child: [
        s("Doctors try to take the lump and keep your arm or leg.", "TX-6"),
        s("A piece of bone can be made new, from metal or from other bone.", "TX-28"),
        s("Some metal parts can grow with you.", "TX-29"),
      ],
      family: [
        s("The tumour is taken out with a wide rim of healthy tissue, and the limb stays.", "TX-6"),
        s("Whether this is possible depends on size and place.", "TX-5"),
        s("A missing piece of bone can be replaced by a metal implant or by bone.", "TX-28"),
        s(
          "In a growing child the implant can be made to lengthen; later operations are likely.",
          "TX-29",
        ),
      ],
      clinician: [
        s("Wide resection with limb preservation; size and site decide.", "TX-5", "TX-6"),
        s(
          "Endoprosthesis, graft or other reconstruction; expandable implants during growth, revisions likely.",
          "TX-28",
          "TX-29",
        ),
      ],
    },
    feels: {
      child: [
        s("You practise with a helper who knows a lot about moving.", "SE-6", "TX-20"),
        s("It takes time to get strong.", "SE-6"),
      ],
      family: [
        s("Rehabilitation takes time.", "SE-6"),
        s(
          "Later troubles can be stiffness, a loose or broken implant, or legs of unequal length.",
          "SE-19",
        ),
      ],
      clinician: [
        s(
          "Rehabilitation; later stiffness, implant failure, limb length difference.",
          "SE-6",
          "SE-19",
        ),
      ],
    },
  },
  amputation: {
    name: {
      child: "When a limb can't stay",
      family: "Amputation",
      clinician: "Amputation",
    },
    about: {
      child: [
        delicate("amputation", "Once in a while an arm or a leg cannot stay.", "TX-7"),
        delicate("amputation", "That is when the lump can't come out in any other way.", "TX-7"),
        delicate("amputation", "You feel nothing while it is done.", "TX-26"),
        delicate("amputation", "After that you can get a new arm or leg made for you.", "TX-30"),
        delicate("amputation", "It gets changed as you grow.", "TX-30"),
        delicate("amputation", "All feelings about this are fine.", "AF-13"),
      ],
      family: [
        s("Amputation means removing a limb.", "TX-7"),
        s(
          "It is considered when taking out the whole tumour would leave no limb that works.",
          "TX-7",
        ),
        s("An artificial limb is fitted afterwards, and changed as the child grows.", "TX-30"),
        s(
          "Size and place of the tumour decide, and the team talks it through with you.",
          "TX-5",
          "CR-4",
        ),
      ],
      clinician: [
        s("When complete resection would leave no functional limb.", "TX-5", "TX-7"),
        s("Prosthesis and physiotherapy, with adjustment during growth.", "TX-30"),
      ],
    },
  },
  radiation: {
    name: { child: "Strong rays", family: "Radiation treatment", clinician: "Radiotherapy" },
    about: {
      child: [
        s("A machine sends strong rays to one exact spot.", "TX-10"),
        s("They stop {cells} that stayed after surgery.", "TX-10"),
        s("You are not full of rays after it: hugs are fine.", "TX-37"),
        s("Not all children need it.", "TX-11"),
      ],
      family: [
        s("Precisely aimed and measured rays destroy cancer cells that remain.", "TX-10"),
        s(
          "Radiation may be advised before or after an operation; not every child needs it.",
          "TX-11",
        ),
        s("It does not make a child radioactive.", "TX-37"),
      ],
      clinician: [
        s("May be advised before or after resection.", "TX-11"),
        s("Aims at residual cells.", "TX-10"),
        s("External beam: the child is not radioactive.", "TX-37"),
      ],
    },
    feels: {
      child: [
        s("You do not feel the rays.", "TX-34"),
        s("You lie still for a few minutes, all by yourself.", "TX-34"),
        s("But they can see you and hear you.", "TX-34"),
        s("You come on many days.", "TX-35"),
        s("It can make you tired, and your skin a bit red or dark.", "SE-5"),
      ],
      family: [
        s(
          "A session takes minutes and is not felt; the child is alone in the room, but seen and heard.",
          "TX-34",
        ),
        s("It is commonly given from Monday to Friday for several weeks.", "TX-35"),
        s("A planning scan, marks on the skin and sometimes a mould or mask help to aim.", "TX-36"),
        s("It can bring tiredness and red or darker skin.", "SE-5"),
      ],
      clinician: [
        s(
          "Weekdays over several weeks; planning scan, skin marks, immobilisation, some children under anaesthesia.",
          "TX-34",
          "TX-35",
          "TX-36",
        ),
        s("Fatigue and skin reactions by site.", "SE-5"),
      ],
    },
  },
  chemotherapy: {
    name: { child: "Chemo: strong medicine", family: "Chemotherapy", clinician: "Chemotherapy" },
    about: {
      child: [
        s("Chemo is strong medicine.", "TX-2", "TX-12"),
        s("It flows with the blood to all parts of you.", "TX-12", "TX-39"),
        s("It stops {cells} from making more cells.", "TX-12"),
        s("Not all children need it.", "TX-2"),
      ],
      family: [
        s("Radiation and chemotherapy are used for some forms.", "TX-2"),
        s(
          "There are many drugs; they disturb the growth or multiplication of cancer cells.",
          "TX-12",
        ),
        s(
          "Groups of drugs act differently, and several are often combined to shrink a tumour.",
          "TX-13",
          "TX-14",
        ),
        s("It can also treat spread that is there already.", "TX-16"),
        s("It works well for certain cancers, and less well for others.", "TX-3", "TX-19"),
      ],
      clinician: [
        s(
          "Used in some forms; often combined, agents differing in action.",
          "TX-2",
          "TX-13",
          "TX-14",
        ),
        s(
          "Also shrinks tumours and treats established spread; response varies with the type.",
          "TX-12",
          "TX-16",
          "TX-19",
        ),
        s(
          "ARST0332: ifosfamide with doxorubicin for higher risk, among it high grade over 5 cm.",
          "TX-40",
        ),
        s(
          "Risk groups there: low, no spread and R0 or R1 low grade, or R1 high grade up to 5 cm; intermediate, high grade over 5 cm after R0 or R1, or unresected; high, spread.",
          "OU-14",
        ),
      ],
    },
    feels: {
      child: [
        s("It often goes in through a tiny straw in a vein.", "TX-39"),
        s("A port under the skin can save you pokes.", "TX-39"),
        s("After some days of chemo come days of rest.", "TX-38"),
      ],
      family: [
        s("It comes in cycles: treatment, then rest in which healthy cells recover.", "TX-38"),
        s(
          "It mostly goes into a vein, often through a central line or a port, which spares pokes.",
          "TX-39",
        ),
      ],
      clinician: [s("Cycles, mostly intravenous by central line or port.", "TX-38", "TX-39")],
    },
  },
  "chemotherapy-before": {
    name: {
      child: "Chemo first",
      family: "Chemotherapy before surgery",
      clinician: "Neo-adjuvant chemotherapy",
    },
    about: {
      child: [
        s("Chemo may come first, to make the lump smaller.", "TX-17"),
        s("Then it is easier to take out.", "TX-17"),
      ],
      family: [
        s(
          "Before surgery it may shrink a tumour near vital organs, so that it is easier to remove.",
          "TX-17",
        ),
        s("Whether it will cannot be known beforehand.", "TX-41"),
      ],
      clinician: [
        s(
          "Neo-adjuvant: may downsize tumours near vital structures; response cannot be foretold.",
          "TX-17",
          "TX-41",
        ),
      ],
    },
  },
  "chemotherapy-after": {
    name: {
      child: "Chemo later",
      family: "Chemotherapy after surgery",
      clinician: "Adjuvant chemotherapy",
    },
    about: {
      child: [
        s("Chemo may also come after surgery.", "TX-18"),
        s("Doctors are not yet sure how much it helps.", "TX-18"),
      ],
      family: [
        s("It is sometimes given after surgery.", "TX-18"),
        s("For childhood leiomyosarcoma it is not proven to help then.", "TX-18"),
      ],
      clinician: [s("Adjuvant benefit in childhood LMS is unproven.", "TX-18")],
    },
  },
  combination: {
    name: {
      child: "More than one way",
      family: "Treatments together",
      clinician: "Combined treatment",
    },
    about: {
      child: [
        s("Some children get two or three of these.", "TX-4"),
        s("The team picks what fits best and in which order.", "TX-4", "TX-15"),
      ],
      family: [s("Treatments may be combined, and their order can matter.", "TX-4", "TX-15")],
      clinician: [s("Modalities may be combined; sequence matters.", "TX-4", "TX-15")],
    },
  },
  "immune-care": {
    name: {
      child: "Helping the guards",
      family: "Helping the immune system",
      clinician: "Restoring immune control",
    },
    about: {
      child: [
        s("Doctors try to make the body's guards stronger.", "TX-33"),
        s("Only they may change the medicine that keeps the guards calm.", "IM-13"),
      ],
      family: [
        s(
          "After a transplant, the team may give less of the medicine that stops rejection; with HIV, the virus is treated.",
          "TX-33",
        ),
        s("Never stop or change these medicines without the team.", "IM-13"),
      ],
      clinician: [
        s(
          "Reduction of immunosuppression by the transplant team, or antiretroviral treatment, besides resection; no agreed standard.",
          "TX-33",
          "IM-13",
        ),
      ],
    },
  },
  "side-effects": {
    name: { child: "What else it can do", family: "Side effects", clinician: "Side effects" },
    about: {
      child: [
        s("Chemo can't tell which cells are healthy.", "SE-1"),
        s("It also gets to cells that grow fast, in your mouth, tummy and skin.", "SE-2"),
        delicate(
          "hair-loss",
          "Your hair may fall out, and most often it grows back.",
          "SE-2",
          "SE-10",
        ),
        s("You may feel tired, throw up, or have a sore mouth.", "SE-2"),
        s("There is medicine that helps with throwing up.", "SE-11"),
        s("You may bruise more easily.", "SE-2", "SE-7"),
        s("Feel hot or shaky?", "SE-9"),
        s("Tell a grown-up at once.", "SE-9"),
      ],
      family: [
        s(
          "Chemotherapy cannot tell healthy cells from cancer cells, so there can be many side effects.",
          "SE-1",
          "SE-2",
        ),
        s(
          "It reaches cells that grow fast: sickness, poor appetite, sore mouth, hair loss for a time, tiredness, infection, bruising.",
          "SE-2",
        ),
        s(
          "Fever or shivering during chemotherapy is an emergency: call the hospital at once, at any hour.",
          "SE-2",
          "SE-9",
        ),
        s("Knowing what may come lets everyone prepare, and some of it can be prevented.", "SE-3"),
        s(
          "There is medicine against sickness, and gentle care of the mouth helps.",
          "SE-11",
          "SE-12",
        ),
        s("Hair usually grows back, sometimes with another colour or curl.", "SE-10"),
        s("Ask about fertility before treatment begins.", "SE-13"),
      ],
      clinician: [
        s(
          "Also affects healthy, rapidly dividing cells: nausea, anorexia, mucositis, alopecia, fatigue, infection, bruising.",
          "SE-1",
          "SE-2",
        ),
        s("Counts fall after about 7 to 10 days and recover in 3 to 4 weeks.", "SE-7", "SE-8"),
        s(
          "Febrile illness during chemotherapy is an emergency (local limit, often 38 °C).",
          "SE-2",
          "SE-9",
        ),
        s(
          "Anticipate and prevent: antiemetics, mouth care; fertility counselling before treatment.",
          "SE-3",
          "SE-11",
          "SE-12",
          "SE-13",
        ),
      ],
    },
  },
  "late-effects": {
    name: { child: "Much later", family: "Late effects", clinician: "Late effects" },
    about: {
      child: [
        s("Some things can show up much later, when you are big.", "AF-6"),
        s("So doctors keep an eye on your heart, ears and bones.", "SE-4", "SE-14"),
      ],
      family: [
        s("Late effects appear months or years after treatment.", "AF-6"),
        s(
          "Depending on the drug they can touch heart, kidneys, hearing, fertility and bone growth.",
          "SE-4",
        ),
        s(
          "Doxorubicin can affect the heart, ifosfamide the kidneys, so both are checked.",
          "SE-14",
          "SE-15",
        ),
        s("Radiation in growing years can slow the growth of a bone.", "SE-17"),
        s("A limb can swell after surgery or radiation (lymphoedema).", "SE-18"),
        s("A different, second cancer is rare.", "SE-16"),
      ],
      clinician: [
        s(
          "By agent: cardiac (doxorubicin), renal (ifosfamide), hearing, fertility, bone growth.",
          "SE-4",
          "SE-14",
          "SE-15",
        ),
        s(
          "Radiation: growth disturbance by dose and remaining growth; second malignancy rare, mostly after ten years and near the field.",
          "SE-16",
          "SE-17",
        ),
        s("Lymphoedema weeks to years after surgery or radiation.", "SE-18"),
      ],
    },
  },
};
