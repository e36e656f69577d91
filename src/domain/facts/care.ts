import { added, asBrief, corrected, outcome } from "./fact.ts";

/** Team, symptoms, causes, tests, treatment, side effects, outlook. */
export const CARE_FACTS = {
  "CR-1": asBrief(
    "Benign and malignant tumours of soft tissue are treated by a children's team, surgically and with medicines.",
    "brief",
  ),
  "CR-2": asBrief("A team of several specialties discusses each case.", "brief"),
  "CR-3": corrected("Treatment is increasingly matched to the molecules of the tumour.", "brief"),
  "CR-4": asBrief("Each child has a treatment plan of their own.", "brief"),

  "SY-1": asBrief(
    "Since the tissue is stretchy and movable, a tumour can stay unnoticed for a long time.",
    "brief",
  ),
  "SY-2": asBrief("A tumour can become large and displace the tissue around it.", "brief"),
  "SY-3": asBrief(
    "What is felt varies with where the tumour is, how large it is and whether it has spread.",
    "brief",
  ),
  "SY-4": asBrief("There may be a painless swelling or lump anywhere.", "brief"),
  "SY-5": asBrief("Squeezed nerves or muscles can hurt.", "brief"),
  "SY-6": asBrief(
    "Walking with a limp, or difficulty in using a limb, hand or foot, can be a sign.",
    "brief",
  ),
  "SY-7": asBrief("It is mostly a disease of adults.", "brief"),
  "SY-8": corrected(
    "It has been reported at any age, also in infants and from 4 to 10 years; it is rarer in young children.",
    "brief",
    "G1",
    "G2",
    "E1",
  ),
  "SY-9": added(
    "Most lumps, tummy aches and sore limbs of children are not cancer; one that stays deserves a doctor's look.",
    "general-knowledge",
  ),

  "CA-1": asBrief("The cause is not fully understood.", "brief"),
  "CA-2": asBrief("A genetic part is possible in every soft tissue sarcoma.", "brief"),
  "CA-3": corrected(
    "A link with other cancers is known for named hereditary conditions and after radiotherapy; most childhood cancers are not meant.",
    "brief",
    "R1",
  ),
  "CA-4": corrected(
    "Hereditary RB1 changes and Li-Fraumeni syndrome (TP53) raise the risk.",
    "brief",
    "R1",
  ),
  "CA-5": asBrief("There is a link with the Epstein-Barr virus.", "brief"),
  "CA-6": asBrief("The risk is higher with AIDS.", "brief"),
  "CA-7": asBrief(
    "The risk is higher with treatment against rejection after an organ transplant.",
    "brief",
  ),
  "CA-8": corrected(
    "Children with the heritable form of retinoblastoma have a higher risk later in life; other childhood cancers are mostly not meant.",
    "brief",
    "R2",
    "R3",
  ),
  "CA-9": added("Cancer is not contagious.", "C2"),
  "CA-10": added(
    "It is nobody's fault; children may take illness for a punishment, and need to hear more than once that it is not.",
    "C3",
    "C4",
  ),
  "CA-11": added("Earlier radiotherapy raises the risk.", "R1"),

  "DX-1": asBrief("A complete and accurate diagnosis comes first.", "brief"),
  "DX-2": asBrief("History, examination and laboratory tests are read together.", "brief"),
  "DX-3": asBrief("The purpose of tests is to learn the exact type and any spread.", "brief"),
  "DX-4": asBrief(
    "The examination includes nerve checks: reflexes, strength, movement of eyes and mouth, coordination, alertness.",
    "brief",
  ),
  "DX-5": asBrief("X-ray is one of the tests.", "brief"),
  "DX-6": asBrief("MRI is one of the tests.", "brief"),
  "DX-7": asBrief("CT is one of the tests.", "brief"),
  "DX-8": asBrief(
    "The definite type is known from a biopsy, in which a piece of the tumour is examined.",
    "brief",
  ),
  "DX-9": asBrief(
    "A bone scan looks for bone disease, bone tumours, and the cause of pain or inflammation in bone.",
    "brief",
  ),
  "DX-10": asBrief(
    "A complete blood count measures how many blood cells a given volume holds, how large and how mature they are.",
    "brief",
  ),
  "DX-11": asBrief("Blood chemistry is one of the tests.", "brief"),
  "DX-12": corrected("A core needle biopsy guided by CT is one way to take a biopsy.", "brief"),
  "DX-13": added(
    "CT of the chest, PET and ultrasound are further tests in use.",
    "general-knowledge",
  ),

  "TX-1": asBrief(
    "Removing the whole tumour with healthy tissue around it is usually best.",
    "brief",
  ),
  "TX-2": asBrief("Radiation and chemotherapy are used for some forms.", "brief"),
  "TX-3": asBrief(
    "Some forms respond less, those of the digestive tract among them; for these an operation is preferred.",
    "brief",
  ),
  "TX-4": asBrief("Treatments may be combined.", "brief"),
  "TX-5": asBrief(
    "Whether a limb can be kept depends on where the tumour is and how large.",
    "brief",
  ),
  "TX-6": asBrief(
    "In limb-salvage surgery the limb stays, while the tumour is removed with a wide rim of healthy tissue.",
    "brief",
  ),
  "TX-7": corrected(
    "Amputation, the removal of a limb, is considered when removing the whole tumour would leave no working limb.",
    "brief",
  ),
  "TX-8": asBrief("An operation is mostly the first and the chief treatment.", "brief"),
  "TX-9": corrected(
    "After full removal it is less likely to appear again, here or elsewhere, but it can.",
    "brief",
    "P6",
  ),
  "TX-10": asBrief(
    "Radiation, precisely aimed and measured, destroys cells left after surgery.",
    "brief",
  ),
  "TX-11": corrected(
    "Radiation is sometimes advised, either ahead of an operation or following it.",
    "brief",
    "T1",
  ),
  "TX-12": corrected(
    "Many drugs exist; they disturb the growth or multiplication of cancer cells.",
    "brief",
  ),
  "TX-13": asBrief("Groups of drugs act differently; all aim to shrink tumours.", "brief"),
  "TX-14": asBrief("Drugs are often combined.", "brief"),
  "TX-15": asBrief("The order of treatments can matter.", "brief"),
  "TX-16": corrected(
    "Chemotherapy also shrinks tumours and treats spread that is already there.",
    "brief",
  ),
  "TX-17": corrected(
    "Before surgery it may shrink a tumour near vital organs so that it is easier to remove.",
    "brief",
  ),
  "TX-18": corrected(
    "After surgery its benefit in childhood leiomyosarcoma is not proven.",
    "brief",
    "P1",
  ),
  "TX-19": asBrief("It works well for certain cancers.", "brief"),

  "SE-1": asBrief(
    "Chemotherapy acts on healthy cells as well; it does not distinguish them from cancer cells.",
    "brief",
  ),
  "SE-2": corrected(
    "It also reaches healthy cells that grow fast: sickness, poor appetite, sore mouth, hair loss for a time, tiredness, infection, bruising; fever during it is an emergency.",
    "brief",
    "C1",
    "C10",
  ),
  "SE-3": asBrief(
    "When side effects are foreseen, child, parents and team can prepare, and some can be prevented.",
    "brief",
  ),
  "SE-4": added(
    "Late effects depend on the drug: heart, kidney, hearing, fertility, slower bone growth.",
    "C9",
    "C11",
  ),
  "SE-5": added(
    "Radiation can cause tiredness and red or darker skin, depending on the site.",
    "C12",
  ),
  "SE-6": added(
    "Surgery leaves soreness and a scar and needs rehabilitation; a growing child may need implants that lengthen and later operations.",
    "C13",
  ),

  "OU-1": asBrief("It is extremely rare.", "brief"),
  "OU-2": corrected(
    "Figures for children over many years are few and come from small studies.",
    "brief",
    "P1",
    "P2",
  ),
  "OU-3": asBrief("Doctors rely on what is known of soft tissue sarcomas as a group.", "brief"),
  "OU-4": corrected(
    "A survival figure holds only for the patients, stage and years it was measured in; no single one stands for a child.",
    "brief",
  ),
  "OU-5": outcome(
    "Childhood leiomyosarcoma, n = 16: overall survival at 5 years 72.9%, event-free 56.3%.",
    "P1",
  ),
  "OU-6": outcome(
    "Leiomyosarcoma under 21 years, n = 21: overall survival 79% at 5 years, 49% at 10 years.",
    "P2",
  ),
  "OU-7": outcome(
    "Localised paediatric non-rhabdomyosarcoma soft tissue sarcoma, n = 569: overall survival at 5 years 83.8%, event-free 73.7%.",
    "P3",
  ),
  "OU-8": outcome(
    "Sarcoma of the inner organs in children: overall survival at 10 years 43% (number of patients not at hand).",
    "P4",
  ),
  "OU-9": outcome(
    "Metastatic paediatric disease: survival at 2 years 34.6% (number of patients not at hand).",
    "P5",
  ),
  "OU-10": outcome(
    "Inferior vena cava, adults, resected, n = 377: overall survival at 5 years 55%, disease-free 6%.",
    "V2",
  ),
  "OU-11": outcome("Bone: overall survival at 5 years 59% (number of patients not at hand).", "O3"),
  "OU-12": outcome(
    "EBV-associated smooth muscle tumours in people with AIDS: the tumour was the cause of death in 4 of 51, who died of it.",
    "E2",
  ),
  "OU-13": outcome(
    "High-grade non-rhabdomyosarcoma soft tissue sarcoma in young people who had radiotherapy, n = 193: local control in 106 of 109 after resection with clear margins (R0), 51 of 60 with microscopic residue (R1), 2 of 6 with visible residue or without resection.",
    "T2",
  ),
  "OU-14": added(
    "The trial ARST0332 called high risk any tumour that had spread; intermediate an unresected one, or a high-grade one over 5 cm after R0 or R1 resection; low, without spread: low grade after R0 or R1 resection, or high grade up to 5 cm after R1.",
    "T1",
  ),
  "OU-15": outcome("353 adults, 97% completely resected: the tumour recurred in 39%.", "P6"),
  "OU-16": outcome(
    "Skin, adults: dermal tumours recur in 24% and spread in 4%, subcutaneous ones in 37% and 43% (number of patients not at hand).",
    "P15",
  ),
} as const;
