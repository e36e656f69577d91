import { added, asBrief, corrected } from "./fact.ts";

/** The team, the treatments and what they bring with them. */
export const TREATMENT_FACTS = {
  "CR-1": asBrief(
    "Benign and malignant tumours of soft tissue are treated by a children's team, surgically and with medicines.",
    "brief",
  ),
  "CR-2": asBrief("A team of several specialties discusses each case.", "brief"),
  "CR-3": corrected("Treatment is increasingly matched to the molecules of the tumour.", "brief"),
  "CR-4": asBrief("Each child has a treatment plan of their own.", "brief"),

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
  "TX-20": added(
    "The team can include oncologist, surgeon, radiologist, pathologist, radiation oncologist, nurses, physiotherapist, psychologist, social worker, dietician, school link and child life specialist.",
    "J11",
    "X16",
    "K15",
    "N4",
  ),
  "TX-21": added(
    "A child life specialist uses play and plain words to prepare a child and help with worry; brothers and sisters count too.",
    "K15",
  ),
  "TX-22": added(
    "For rare tumours like this, families may be offered a clinical trial or registry; taking part is a choice.",
    "N4",
    "N9",
  ),
  "TX-23": added(
    "Margin means the edge of the removed tissue; R0: no tumour at the edge under the microscope; R1: tumour there only under the microscope; R2: visible tumour left.",
    "T3",
  ),
  "TX-24": added(
    "Wide excision takes the tumour with healthy tissue around it; how wide is enough is debated and depends on place and kind.",
    "T4",
    "P20",
  ),
  "TX-25": added(
    "If tumour is found at the edge, or cancer was not suspected at the first operation, a second operation may be advised.",
    "N4",
  ),
  "TX-26": added(
    "General anaesthesia is a carefully controlled sleep-like state in which nothing is felt; it differs from ordinary sleep, and ends once the medicine is stopped and wears off.",
    "S1",
    "S3",
  ),
  "TX-27": added(
    "An anaesthetist looks after the child throughout the operation and the waking up.",
    "S1",
    "S2",
  ),
  "TX-28": added(
    "After a piece of bone is removed it can be replaced by a metal implant (endoprosthesis), by bone graft, or by other rebuilding.",
    "O8",
  ),
  "TX-29": added(
    "In a growing child an implant can be built to lengthen, some without another cut; further operations over the years are likely.",
    "C13",
    "O9",
  ),
  "TX-30": added(
    "After an amputation an artificial limb (prosthesis) is fitted and learned with physiotherapy; it is adjusted or replaced as the child grows.",
    "J7",
    "X17",
  ),
  "TX-31": added(
    "In the skin, the lump is cut out with a rim of normal skin; in Mohs surgery each layer is checked under the microscope until it is clear.",
    "P21",
    "P22",
    "general-knowledge",
  ),
  "TX-32": added(
    "In the inferior vena cava the tumour is removed with part of the vein, which is then stitched, patched, replaced by a tube graft, or tied off.",
    "V1",
  ),
  "TX-33": added(
    "An EBV-associated smooth muscle tumour is mostly removed by operation; after a transplant the transplant team may also lower the anti-rejection medicine, and with HIV the virus is treated.",
    "E8",
    "E2",
    "E10",
  ),
  "TX-34": added(
    "Radiation is not felt; each session takes a few minutes of lying still, and the child is alone in the room but seen and heard.",
    "CC2",
  ),
  "TX-35": added("Radiation is commonly given from Monday to Friday for several weeks.", "CC2"),
  "TX-36": added(
    "A planning scan, marks on the skin and sometimes a mould or mask help to aim at the same place; some children have an anaesthetic for it.",
    "CC2",
  ),
  "TX-37": added("Outside radiation treatment does not make a child radioactive.", "CC2"),
  "TX-38": added(
    "Chemotherapy is given in cycles: treatment, then rest in which healthy cells recover.",
    "CC1",
  ),
  "TX-39": added(
    "Much of it goes into a vein, often through a central line or a port under the skin, which spares needle pokes.",
    "J6",
    "CC1",
  ),
  "TX-40": added(
    "In the trial ARST0332 young people at higher risk, among them those with a high-grade tumour over 5 cm, had ifosfamide with doxorubicin.",
    "T1",
    "T2",
  ),
  "TX-41": added(
    "Treatment before an operation can shrink a tumour so that less has to be taken; whether it will cannot be known beforehand.",
    "X18",
    "N4",
    "general-knowledge",
  ),

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
  "SE-7": added(
    "Few white cells make infection easier, few red cells make a child tired and pale, few platelets bring bruises and bleeding.",
    "X19",
  ),
  "SE-8": added(
    "Blood counts often fall about a week to ten days after a course of chemotherapy and are up again after three to four weeks.",
    "X20",
  ),
  "SE-9": added(
    "During chemotherapy a temperature above the limit the team has given, often 38 °C, or shivering even without fever, needs a call to the hospital at once, at any hour.",
    "X20",
  ),
  "SE-10": added(
    "Hair usually grows back after chemotherapy, sometimes with another colour or curl; after high-dose radiation it may not grow there.",
    "J8",
    "K10",
  ),
  "SE-11": added(
    "Medicines against sickness are given to prevent it, and can be changed when they do not work well.",
    "J12",
  ),
  "SE-12": added("Gentle care of teeth and mouth helps to prevent a sore mouth.", "X21"),
  "SE-13": added(
    "Families are asked to talk about fertility before treatment begins, as some drugs, among them ifosfamide, and radiation to the pelvis can affect it.",
    "L5",
    "L6",
  ),
  "SE-14": added(
    "Doxorubicin can affect the heart years later; heart ultrasound is used in check-ups.",
    "L1",
    "L7",
  ),
  "SE-15": added("Ifosfamide can affect the kidneys, more with higher total doses.", "L2", "L3"),
  "SE-16": added(
    "A different, second cancer after chemotherapy or radiation is rare; after radiation it mostly appears more than ten years later, near the place treated.",
    "J9",
  ),
  "SE-17": added(
    "Radiation in growing years can slow the growth of the bone treated, depending on the dose and on how much growth is left.",
    "N8",
    "L8",
  ),
  "SE-18": added(
    "Swelling of an arm or leg (lymphoedema) can follow surgery or radiation, weeks to years later.",
    "L4",
  ),
  "SE-19": added(
    "The limb's later troubles can include stiffness, broken or loose implants, unequal length, and pain in a stump.",
    "N8",
    "C13",
  ),
} as const;
