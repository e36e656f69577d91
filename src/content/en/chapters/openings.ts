import { s } from "../../sentence.ts";
import type { ChaptersContent } from "../../types.ts";

/** How each chapter of each story begins. */
export const OPENINGS: ChaptersContent["openings"] = {
  overview: {
    feel: {
      child: [
        s("What you feel depends on where it is and how big it is.", "SY-3"),
        s("At first you may feel nothing at all.", "SY-1"),
      ],
      family: [
        s("What is felt depends on the place, the size and whether it has spread.", "SY-3"),
        s("It can happen at any age, though less often in young children.", "SY-8"),
      ],
      clinician: [
        s(
          "Mostly a disease of adults, reported at any age and rarer in young children; presentation depends on site, size and spread.",
          "SY-3",
          "SY-7",
          "SY-8",
        ),
      ],
    },
    causes: {
      child: [s("It is nobody's fault.", "CA-10"), s("No one knows just why it starts.", "CA-1")],
      family: [s("It is nobody's fault, and why it starts is not fully known.", "CA-1", "CA-10")],
      clinician: [
        s(
          "Aetiology incompletely understood; some predispositions are named below.",
          "CA-1",
          "CA-4",
        ),
      ],
    },
    tests: {
      child: [
        s("Tests help the doctors find out just what it is.", "DX-3"),
        s("Pictures do not hurt: you just keep still.", "DX-16"),
      ],
      family: [
        s("The tests show the exact type and whether it has spread.", "DX-3"),
        s("Not every child needs all of them.", "DX-1", "CR-4"),
      ],
      clinician: [s("Purpose: exact type and extent of spread.", "DX-3")],
    },
    treatment: {
      child: [
        s("There are a few ways to help.", "TX-4"),
        s("A team picks those that fit you.", "CR-2", "CR-4"),
      ],
      family: [
        s("Treatment is planned for each child by a team of several specialties.", "CR-2", "CR-4"),
        s("The operation mostly comes first.", "TX-8"),
      ],
      clinician: [
        s("Individual multidisciplinary plan; resection is the mainstay.", "CR-2", "CR-4", "TX-8"),
      ],
    },
    after: {
      child: [
        s("After the treatment, doctors keep an eye on you.", "AF-2"),
        s("And life goes on with school and friends.", "AF-11"),
      ],
      family: [
        s("After treatment come check-ups, for a long time.", "AF-3"),
        s("What they are for, and what is known and not known, is told here.", "AF-3", "OU-2"),
      ],
      clinician: [
        s(
          "Surveillance for recurrence and late effects; paediatric outcome data are few.",
          "AF-3",
          "AF-7",
          "OU-2",
        ),
      ],
    },
  },
  "soft-tissue": {
    feel: {
      child: [
        s("With this type, the tummy may feel odd.", "ST-2"),
        s("If it is in a leg, an arm or the back, there may be a lump.", "ST-4", "SY-4"),
      ],
      family: [
        s(
          "In the gut it may make the belly ache or a child lose weight; elsewhere it is often a lump.",
          "ST-2",
          "ST-3",
          "SY-4",
        ),
      ],
      clinician: [
        s(
          "Digestive tract: abdominal discomfort, weight loss; other sites: mass.",
          "ST-2",
          "ST-3",
          "SY-4",
        ),
      ],
    },
    causes: {
      child: [s("No one knows just why it starts in the tummy of one child.", "CA-1")],
      family: [
        s("Why this type starts is not fully known, and nobody is at fault.", "CA-1", "CA-10"),
      ],
      clinician: [
        s(
          "No cause is established for this type; consider EBV with weak immunity.",
          "CA-1",
          "ST-5",
        ),
      ],
    },
    tests: {
      child: [s("The doctors look at the spot in more than one way.", "DX-2", "DX-3")],
      family: [
        s("For the belly, CT serves best; for a limb, ultrasound, x-ray and MRI.", "DX-47"),
        s("A sample tells it from other tumours of the gut.", "DX-8", "ST-11"),
      ],
      clinician: [
        s(
          "CT for abdomen and chest, MRI for limbs; histology separates it from GIST.",
          "DX-47",
          "ST-11",
        ),
      ],
    },
    treatment: {
      child: [s("For this type, taking the lump out is most of the help.", "TX-3", "TX-8")],
      family: [
        s(
          "Surgery counts most here, since the gut's tumours respond less to other treatments.",
          "TX-3",
          "TX-8",
        ),
      ],
      clinician: [
        s(
          "Resection preferred; limited response of digestive tract tumours to other modalities.",
          "TX-3",
        ),
      ],
    },
    after: {
      child: [s("Doctors check the spot, and your lungs too.", "AF-2")],
      family: [s("Check-ups look at the place itself and at the chest.", "AF-2")],
      clinician: [s("Surveillance of the primary site and chest.", "AF-2")],
    },
  },
  cutaneous: {
    feel: {
      child: [s("You can see or touch this type: it is a bump in the skin.", "CU-5")],
      family: [s("This type shows as a firm bump in the skin, sometimes sore.", "CU-5")],
      clinician: [s("Firm dermal or subcutaneous papule or nodule.", "CU-5")],
    },
    causes: {
      child: [s("No one knows just why it starts in the skin of one child.", "CA-1")],
      family: [
        s("Why this type starts is not fully known, and nobody is at fault.", "CA-1", "CA-10"),
      ],
      clinician: [s("No cause is established for this type.", "CA-1")],
    },
    tests: {
      child: [s("A tiny piece of the bump tells what it is.", "DX-49")],
      family: [s("A small sample makes the diagnosis; the eye cannot.", "DX-49")],
      clinician: [s("Biopsy with immunohistochemistry.", "DX-49")],
    },
    treatment: {
      child: [s("The bump is taken out with a rim of healthy skin.", "TX-31")],
      family: [
        s(
          "The bump is removed with a rim of healthy skin; how deep it lies decides how much.",
          "TX-31",
          "CU-4",
        ),
      ],
      clinician: [s("Excision with a margin; depth drives the risk.", "TX-31", "CU-4")],
    },
    after: {
      child: [
        s("A shallow bump rarely goes to a new place.", "CU-4"),
        s("It can grow again in the same spot, so doctors look.", "CU-3"),
      ],
      family: [
        s(
          "A shallow one can grow again in the same place, a deeper one is more serious: both are checked.",
          "CU-3",
          "CU-4",
        ),
      ],
      clinician: [s("Dermal: local recurrence; subcutaneous: also spread.", "CU-3", "CU-4")],
    },
  },
  vascular: {
    feel: {
      child: [s("It depends on which part of the big vein is blocked.", "VA-6", "VA-7", "VA-8")],
      family: [
        s("What is noticed depends on which part of the vein is blocked.", "VA-6", "VA-7", "VA-8"),
      ],
      clinician: [s("Signs follow the IVC segment.", "VA-6", "VA-7", "VA-8")],
    },
    causes: {
      child: [s("No one knows just why it starts in a vein.", "CA-1")],
      family: [
        s("Why this type starts is not fully known, and nobody is at fault.", "CA-1", "CA-10"),
      ],
      clinician: [s("No cause is established for this type.", "CA-1")],
    },
    tests: {
      child: [s("Pictures show where in the vein the lump is.", "DX-48")],
      family: [
        s("Ultrasound can find it, CT shows where it lies, MRI how far it reaches.", "DX-48"),
      ],
      clinician: [
        s("Ultrasound detects, CT localises, MRI shows the extent (adult series).", "DX-48"),
      ],
    },
    treatment: {
      child: [s("The lump comes out with a bit of the vein.", "TX-32")],
      family: [s("The tumour is removed with part of the vein, and the vein is mended.", "TX-32")],
      clinician: [s("Resection with caval repair, patch, graft or ligation.", "TX-32")],
    },
    after: {
      child: [s("Doctors keep checking, and they take pictures too.", "AF-2")],
      family: [
        s(
          "Check-ups go on for a long time; most that is known comes from adults.",
          "AF-3",
          "VA-13",
        ),
      ],
      clinician: [s("Prolonged surveillance; the evidence is from adults.", "AF-3", "VA-13")],
    },
  },
  immunocompromised: {
    feel: {
      child: [s("There is no one spot, so there is no one feeling.", "SY-12", "MO-3")],
      family: [
        s(
          "What is felt depends on where the tumours are, and there may be several.",
          "SY-12",
          "IM-8",
        ),
      ],
      clinician: [s("Site-dependent; often multifocal.", "SY-12", "IM-8")],
    },
    causes: {
      child: [
        s("Here two things come together: weak guards and a common germ.", "IM-2"),
        s("It is nobody's fault.", "CA-10"),
      ],
      family: [
        s(
          "Two things come together: weak defences and a common virus; nobody is at fault.",
          "IM-2",
          "CA-10",
        ),
      ],
      clinician: [s("EBV with impaired T-cell control.", "IM-2", "IM-9")],
    },
    tests: {
      child: [s("Doctors may look at more than one part of you.", "DX-52")],
      family: [
        s(
          "More than one part of the body may need a scan, and the sample is tested for the virus.",
          "DX-51",
          "DX-52",
        ),
      ],
      clinician: [s("Multi-region imaging as indicated; EBER on tissue.", "DX-51", "DX-52")],
    },
    treatment: {
      child: [s("Doctors take lumps out and help the guards.", "TX-33")],
      family: [
        s("The tumours are taken out, and doctors try to help the body's defences.", "TX-33"),
      ],
      clinician: [s("Resection and immune reconstitution; no agreed standard.", "TX-33")],
    },
    after: {
      child: [s("Doctors check you often, in more than one place.", "AF-1", "DX-52")],
      family: [
        s(
          "Check-ups look at more than one place, together with the team that cares for the immune system.",
          "AF-1",
          "DX-52",
        ),
      ],
      clinician: [s("Surveillance of several regions.", "AF-1", "DX-52")],
    },
  },
  bone: {
    feel: {
      child: [s("A bone may be sore, and the spot may swell.", "SY-10")],
      family: [s("Pain and swelling near the end of a bone are the usual signs.", "SY-10", "BO-2")],
      clinician: [s("Metaphyseal pain and swelling.", "SY-10", "BO-2")],
    },
    causes: {
      child: [s("No one knows just why it starts in a bone.", "CA-1")],
      family: [
        s("Why this type starts is not fully known, and nobody is at fault.", "CA-1", "CA-10"),
      ],
      clinician: [
        s(
          "Origin unproven; prior radiotherapy and germline RB1 or TP53 raise the risk.",
          "CA-1",
          "CA-4",
          "CA-11",
          "BO-11",
        ),
      ],
    },
    tests: {
      child: [s("First you get an x-ray.", "DX-50"), s("Then you may get an MRI too.", "DX-50")],
      family: [
        s("An x-ray comes first, MRI shows how far it reaches, and a sample names it.", "DX-50"),
      ],
      clinician: [s("Radiograph, MRI, biopsy; exclude metastasis.", "DX-50", "BO-13")],
    },
    treatment: {
      child: [s("The lump is taken out, and doctors try to keep the arm or leg.", "TX-6")],
      family: [
        s("Surgery removes the tumour; mostly the aim is to keep the limb.", "TX-6", "TX-8"),
      ],
      clinician: [s("Wide resection, limb-salvage where size and site allow.", "TX-5", "TX-6")],
    },
    after: {
      child: [s("You learn to move well again, and doctors keep checking.", "SE-6", "AF-2")],
      family: [
        s(
          "A child learns to move well again, check-ups go on, and as a child grows the implant may have to be made longer.",
          "SE-6",
          "AF-2",
          "TX-29",
        ),
      ],
      clinician: [
        s(
          "Rehabilitation, surveillance of site and chest, implant lengthening.",
          "SE-6",
          "AF-2",
          "TX-29",
        ),
      ],
    },
  },
};
