import { s } from "../../sentence.ts";
import type { ChapterEntries } from "../../types.ts";

/** How it is found out: what each test is, what it feels like, what it shows. */
export const TESTS: ChapterEntries<"tests"> = {
  "first-questions": {
    name: { child: "Lots of questions", family: "Questions first", clinician: "History" },
    about: {
      child: [
        s("First the doctor asks you things.", "DX-2"),
        s("Where does it hurt?", "DX-2"),
        s("Since when?", "DX-2"),
        s("You can ask when you will know.", "DX-46"),
        s("All the clues are then put side by side, like a puzzle.", "DX-1", "DX-2"),
      ],
      family: [
        s("The doctors ask how it began and what has been noticed.", "DX-2"),
        s("Story, examination and tests are then read together.", "DX-2"),
        s("A complete and accurate diagnosis comes before any treatment.", "DX-1"),
        s("Waiting for results is hard; ask when and from whom they will come.", "DX-46"),
      ],
      clinician: [
        s(
          "History, examination and laboratory results are read together; a complete diagnosis precedes treatment.",
          "DX-1",
          "DX-2",
        ),
        s("The aim is exact type and extent.", "DX-3"),
      ],
    },
  },
  examination: {
    name: {
      child: "The doctor takes a look",
      family: "The examination",
      clinician: "Physical examination",
    },
    about: {
      child: [
        s("The doctor looks at you and feels the spot with gentle hands.", "DX-14"),
        s("They listen to your chest and your tummy.", "DX-14"),
        s("They feel your neck and under your arms.", "DX-15"),
        s("You may push, pull, walk, smile and follow a light with your eyes.", "DX-4"),
        s("That shows how your nerves and muscles work.", "DX-4"),
      ],
      family: [
        s("The doctor looks at the lump, feels it gently and listens to chest and tummy.", "DX-14"),
        s(
          "Lymph nodes in the neck, armpits and groins are felt too; small ones are normal.",
          "DX-15",
        ),
        s(
          "Nerve checks look at reflexes, strength, movement of eyes and mouth, balance and alertness.",
          "DX-4",
        ),
      ],
      clinician: [
        s(
          "Inspection and palpation of mass and skin, auscultation of chest and abdomen, lymph node areas.",
          "DX-14",
          "DX-15",
        ),
        s(
          "Neurological: reflexes, strength, eye and mouth movement, coordination, alertness.",
          "DX-4",
        ),
      ],
    },
    feels: {
      child: [s("The hands may be cold.", "DX-14"), s("Say so if a spot is sore.", "DX-14")],
      family: [s("Tell the doctor before a sore place is touched.", "DX-14")],
      clinician: [s("Ask about tender areas before palpation.", "DX-14")],
    },
  },
  "blood-count": {
    name: {
      child: "Counting the blood cells",
      family: "Complete blood count",
      clinician: "Complete blood count (CBC)",
    },
    about: {
      child: [
        s("A little blood goes into a small tube.", "DX-44"),
        s("A machine counts its tiny cells and sees how big and how old they are.", "DX-10"),
      ],
      family: [
        s(
          "A small blood sample shows how many blood cells there are, how large they are and how mature.",
          "DX-10",
        ),
        s("No blood test by itself can show whether a child has leiomyosarcoma.", "DX-42"),
      ],
      clinician: [
        s("Number, size and maturity of blood cells in a given volume.", "DX-10"),
        s("No blood test alone confirms or excludes leiomyosarcoma.", "DX-42"),
      ],
    },
    feels: {
      child: [
        s("There is one quick poke, most often in the arm.", "DX-44"),
        s("A cream can make the skin go numb before it.", "DX-44"),
      ],
      family: [
        s("The blood comes from a vein in the arm or hand, or from a central line.", "DX-44"),
        s("Ask for numbing cream: it has to be put on some time before.", "DX-44"),
      ],
      clinician: [s("Venous sample or central line; topical anaesthetic in advance.", "DX-44")],
    },
  },
  "blood-chemistry": {
    name: {
      child: "What is in the blood",
      family: "Blood chemistry",
      clinician: "Blood chemistry",
    },
    about: {
      child: [
        s("The same blood can tell how well your liver and your kidneys work.", "DX-11", "DX-43"),
      ],
      family: [
        s("The same sample shows how the kidneys and the liver are working.", "DX-11", "DX-43"),
      ],
      clinician: [s("Renal and hepatic function.", "DX-11", "DX-43")],
    },
    here: {
      vascular: {
        child: [
          s(
            "With the big vein that helps to know, since both send their blood into it.",
            "DX-43",
            "AN-25",
            "AN-26",
          ),
        ],
        family: [
          s(
            "With a tumour of the big vein this matters, since it drains both.",
            "DX-43",
            "AN-25",
            "AN-26",
          ),
        ],
        clinician: [
          s(
            "Relevant in middle and upper segments (renal and hepatic outflow).",
            "DX-43",
            "VA-7",
            "VA-8",
          ),
        ],
      },
    },
  },
  "x-ray": {
    name: { child: "X-ray", family: "X-ray", clinician: "Radiograph" },
    about: {
      child: [s("An x-ray takes a photo of the bones in you.", "DX-5", "DX-20")],
      family: [
        s("An x-ray is a still picture made with a small amount of radiation.", "DX-5", "DX-20"),
      ],
      clinician: [s("Plain radiograph, low dose.", "DX-5", "DX-20")],
    },
    feels: {
      child: [
        s("You do not feel it at all.", "DX-20"),
        s("You only hold still for a moment, like for a photo.", "DX-16", "DX-20"),
      ],
      family: [s("It is not felt, and takes only some minutes in all.", "DX-20")],
      clinician: [s("Painless; minutes in all.", "DX-20")],
    },
    here: {
      bone: {
        child: [
          s("In a bone, the spot looks darker than the rest.", "BO-7"),
          s("A small one is easy to miss, so an MRI may come next.", "BO-6", "DX-50"),
        ],
        family: [
          s("In a bone the tumour shows as a darker patch with a blurred edge.", "BO-7", "BO-14"),
          s("A small early one can be missed, so MRI follows.", "BO-6", "DX-50"),
        ],
        clinician: [
          s(
            "Bone: first study; lytic patch with a blurred edge and thinned cortex.",
            "BO-7",
            "BO-14",
            "DX-50",
          ),
          s("Early lesions can be occult: add MRI.", "BO-6"),
        ],
      },
      "soft-tissue": {
        child: [s("For a lump in an arm or leg it is often one of the first tests.", "DX-47")],
        family: [s("For a lump in a limb, ultrasound and an x-ray often come first.", "DX-47")],
        clinician: [s("Limb mass: radiograph and ultrasound first.", "DX-47")],
      },
    },
  },
  ultrasound: {
    name: { child: "Ultrasound", family: "Ultrasound", clinician: "Ultrasound" },
    about: {
      child: [
        s("Ultrasound makes moving pictures with sound.", "DX-13", "DX-21"),
        s("The sound is so high that no one can hear it.", "DX-21"),
      ],
      family: [
        s(
          "Ultrasound makes live pictures with sound too high to hear, without radiation.",
          "DX-13",
          "DX-21",
        ),
      ],
      clinician: [s("Real-time imaging without ionising radiation.", "DX-13", "DX-21")],
    },
    feels: {
      child: [
        s("Some gel goes on your skin: it can be cold and wet.", "DX-21"),
        s("A smooth little tool slides over it.", "DX-21"),
      ],
      family: [s("Gel goes on the skin and a small probe is moved over it.", "DX-21")],
      clinician: [s("Gel and a probe on the skin.", "DX-21")],
    },
    here: {
      "soft-tissue": {
        child: [s("It shows how big a lump is and what it is next to.", "DX-47")],
        family: [s("For a lump in a limb it is often the first picture.", "DX-47")],
        clinician: [s("First-line for a limb mass; MRI then shows the extent.", "DX-47")],
      },
      vascular: {
        child: [s("It can find a lump in the big vein.", "DX-48")],
        family: [s("It can find a tumour in the big vein of the belly.", "DX-48")],
        clinician: [s("Can detect an IVC tumour.", "DX-48")],
      },
    },
  },
  ct: {
    name: { child: "CT: a big camera", family: "CT scan", clinician: "Computed tomography (CT)" },
    about: {
      child: [
        s("CT is a big camera in the shape of a ring.", "DX-7", "DX-22"),
        s("It takes many photos and makes slices of them, like a loaf of bread.", "DX-22"),
      ],
      family: [
        s(
          "A CT scanner is a large ring that makes pictures in slices from x-rays.",
          "DX-7",
          "DX-22",
        ),
      ],
      clinician: [s("Cross-sectional imaging with x-rays.", "DX-7", "DX-22")],
    },
    feels: {
      child: [
        s("You lie on a flat bed that slides through the ring.", "DX-22"),
        s("It does not hurt.", "DX-16"),
        s("The photos take just a few seconds.", "DX-22"),
        s("A clear liquid through a tiny straw in a vein can help the camera see more.", "DX-23"),
        s("Then you may feel warm all over, or have a funny taste; it goes away soon.", "DX-23"),
      ],
      family: [
        s("The scan takes seconds, the visit often 10 to 20 minutes.", "DX-22"),
        s(
          "Contrast liquid given into a vein can make a child feel warm and leave an odd taste for a moment.",
          "DX-23",
        ),
      ],
      clinician: [
        s(
          "Scan time in seconds, visit 10 to 20 minutes; intravenous contrast may cause warmth and an odd taste.",
          "DX-22",
          "DX-23",
        ),
      ],
    },
    here: {
      "soft-tissue": {
        child: [s("For the tummy it shows where the lump is.", "DX-47")],
        family: [s("For the belly and the chest, CT serves better than for limbs.", "DX-47")],
        clinician: [s("Preferred for abdomen and chest; MRI for limbs.", "DX-47")],
      },
      vascular: {
        child: [s("It shows where in the vein the lump sits.", "DX-48")],
        family: [s("It shows where in the vein the tumour lies.", "DX-48")],
        clinician: [s("Shows the position within the IVC.", "DX-48")],
      },
      immunocompromised: {
        child: [s("It may look at more than one part, as there is no one spot.", "DX-52")],
        family: [
          s(
            "Since several tumours may be there, more than one part of the body can need a scan.",
            "DX-52",
          ),
        ],
        clinician: [s("Several regions may need imaging; appearances are not specific.", "DX-52")],
      },
    },
  },
  "chest-ct": {
    name: { child: "A look at the lungs", family: "CT of the chest", clinician: "Chest CT" },
    about: {
      child: [
        s("Doctors look at the lungs too, with the big camera.", "DX-13", "DX-24"),
        s("If a lump like this goes to a new place, the lungs are often the first.", "DX-24"),
        s("So they check.", "DX-24"),
      ],
      family: [
        s(
          "The lungs are where sarcomas most often spread, so doctors look there.",
          "DX-13",
          "DX-24",
        ),
        s("A clear picture is good news, though it cannot promise the future.", "DX-24"),
      ],
      clinician: [
        s(
          "Staging: the lung is the most frequent site of spread of sarcomas; a clear study does not exclude later spread.",
          "DX-3",
          "DX-24",
        ),
      ],
    },
  },
  mri: {
    name: {
      child: "MRI: the loud tunnel",
      family: "MRI scan",
      clinician: "Magnetic resonance imaging (MRI)",
    },
    about: {
      child: [
        s("An MRI is a short tunnel with a strong magnet.", "DX-6", "DX-25"),
        s("It makes very clear pictures of your soft parts.", "DX-6", "DX-25"),
      ],
      family: [
        s(
          "MRI makes pictures with a strong magnet and radio waves; there is no radiation.",
          "DX-6",
          "DX-25",
        ),
      ],
      clinician: [s("Magnetic field and radio waves, no ionising radiation.", "DX-6", "DX-25")],
    },
    feels: {
      child: [
        s("It does not hurt, but it is loud: knock, knock, buzz!", "DX-16", "DX-26"),
        s("You wear ear muffs.", "DX-26"),
        s("You lie very still, as long as one or two shows on TV.", "DX-26"),
        s("You may ask if a soft toy can come in too.", "DX-18"),
        s("Some small children get a medicine to rest or sleep.", "DX-17"),
      ],
      family: [
        s("It is loud, and lying still matters: a scan commonly takes 20 to 90 minutes.", "DX-26"),
        s("Metal must stay outside; a soft toy without metal may often come along.", "DX-18"),
        s(
          "A small child may be given medicine to rest or sleep, and must then not eat or drink for some hours before.",
          "DX-17",
        ),
        s("Sometimes contrast liquid is given into a vein.", "DX-27"),
      ],
      clinician: [
        s(
          "20 to 90 minutes, hearing protection; sedation with fasting in small children; contrast where needed.",
          "DX-17",
          "DX-26",
          "DX-27",
        ),
      ],
    },
    here: {
      "soft-tissue": {
        child: [s("For an arm or a leg it shows best how far the lump goes.", "DX-47")],
        family: [s("In a limb, MRI shows best how far the tumour reaches.", "DX-47")],
        clinician: [s("Shows the extent of a limb tumour.", "DX-47")],
      },
      vascular: {
        child: [s("It shows how far up or down the vein the lump goes.", "DX-48")],
        family: [s("It shows how far the tumour reaches along the vein.", "DX-48")],
        clinician: [s("Shows the extent along the IVC.", "DX-48")],
      },
      bone: {
        child: [s("It can see a small spot in a bone that an x-ray missed.", "BO-6", "DX-50")],
        family: [
          s(
            "It shows how far the tumour reaches inside and outside the bone, also when an x-ray missed it.",
            "BO-6",
            "DX-50",
          ),
        ],
        clinician: [
          s(
            "Intraosseous and extraosseous extent; finds radiographically occult lesions.",
            "BO-6",
            "DX-50",
          ),
        ],
      },
      immunocompromised: {
        child: [s("It can look at the brain and its wraps.", "IM-5", "DX-52")],
        family: [s("It can look at the brain, the spine and their coverings.", "IM-5", "DX-52")],
        clinician: [s("Choice of regions by setting and signs.", "DX-52", "IM-5")],
      },
    },
  },
  pet: {
    name: {
      child: "PET: looking for busy cells",
      family: "PET scan",
      clinician: "Positron emission tomography (PET)",
    },
    about: {
      child: [
        s("Busy cells eat a lot of sugar.", "DX-28"),
        s("You get a little sugar that the camera can see.", "DX-13", "DX-28"),
        s("Busy spots light up.", "DX-28"),
        s("Healthy parts can light up as well.", "DX-28"),
      ],
      family: [
        s(
          "PET shows how active cells are, with the help of a slightly radioactive sugar.",
          "DX-13",
          "DX-28",
        ),
        s("It gathers in tumours, and also in some healthy tissue and in infections.", "DX-28"),
      ],
      clinician: [
        s(
          "Metabolic activity by tracer uptake; healthy tissue and infection take it up too.",
          "DX-13",
          "DX-28",
        ),
      ],
    },
    feels: {
      child: [
        s("There is one poke for the sugar.", "DX-29"),
        s("You do not eat for a few hours before.", "DX-29"),
        s("Then you rest for about an hour.", "DX-29"),
        s("The camera itself does not hurt.", "DX-16"),
      ],
      family: [
        s(
          "A child fasts for some hours, drinks only water, and rests about an hour after the injection.",
          "DX-29",
        ),
      ],
      clinician: [
        s("Fasting for some hours; about an hour's rest after injection; centres differ.", "DX-29"),
      ],
    },
  },
  "bone-scan": {
    name: { child: "Bone scan", family: "Bone scan", clinician: "Bone scintigraphy" },
    about: {
      child: [
        s("A bone scan looks at all your bones at once.", "DX-9", "DX-30"),
        s("Spots where bone is changing light up.", "DX-30"),
        s("Growing spots light up too, and that is fine.", "DX-30"),
      ],
      family: [
        s(
          "A bone scan looks for bone tumours and for the cause of bone pain or inflammation.",
          "DX-9",
        ),
        s(
          "A tracer gathers where bone is changing: where it grows, heals, is inflamed or has a tumour.",
          "DX-30",
        ),
      ],
      clinician: [
        s("Seeks bone disease, tumours and the cause of bone pain or inflammation.", "DX-9"),
        s("Uptake at any site of bone turnover, growth plates included.", "DX-30"),
      ],
    },
    feels: {
      child: [
        s("There is one poke.", "DX-31"),
        s("Then you wait for two or three hours.", "DX-31"),
        s("After that you lie still on a bed, and it does not hurt.", "DX-31"),
      ],
      family: [
        s("After the injection there is a wait of two to three hours.", "DX-31"),
        s("Then the child lies still for up to an hour; it does not hurt.", "DX-31"),
      ],
      clinician: [
        s("Two to three hours from injection to imaging, which takes up to an hour.", "DX-31"),
      ],
    },
  },
  biopsy: {
    name: { child: "A tiny piece to look at", family: "Biopsy", clinician: "Biopsy" },
    about: {
      child: [
        s("Doctors take a tiny piece of the lump.", "DX-8"),
        s("Only this can tell for sure what it is.", "DX-8"),
        s("It is called a biopsy.", "DX-8"),
      ],
      family: [
        s(
          "A piece of the tumour is taken and examined: only this gives the definite type.",
          "DX-8",
        ),
        s("Scans come first where possible.", "DX-19"),
        s(
          "The team plans the biopsy with the surgeon who will operate, so that its path can be removed with the tumour.",
          "DX-38",
        ),
      ],
      clinician: [
        s("Tissue gives the definite type.", "DX-8"),
        s(
          "Image first; plan the tract with the operating surgeon so that it can be excised.",
          "DX-19",
          "DX-38",
        ),
      ],
    },
    feels: {
      child: [
        s("You get a medicine so that you do not feel it.", "DX-37"),
        s("Many children get the medicine for surgery sleep.", "DX-37"),
        s("The spot may be sore for a bit.", "SE-6"),
      ],
      family: [
        s(
          "The place is numbed, or the child has medicine for a deeper, sleep-like state, which is common for children.",
          "DX-37",
        ),
      ],
      clinician: [s("Local or general anaesthesia; the latter is common in children.", "DX-37")],
    },
    here: {
      cutaneous: {
        child: [s("No one can tell just by looking at the skin.", "DX-49")],
        family: [s("In the skin, the eye cannot tell: the sample makes the diagnosis.", "DX-49")],
        clinician: [s("Skin: biopsy with stains makes the diagnosis.", "DX-49")],
      },
      immunocompromised: {
        child: [s("The doctors look for the germ in the tiny piece as well.", "DX-51")],
        family: [
          s(
            "The sample is tested for the virus; a blood test for it does not replace that.",
            "DX-51",
          ),
        ],
        clinician: [
          s("EBER in situ hybridisation on tissue; serology does not replace it.", "DX-51"),
        ],
      },
      bone: {
        child: [s("The doctors also check that it did not start some place else.", "BO-13")],
        family: [
          s("Before it is called a bone tumour, doctors rule out spread from elsewhere.", "BO-13"),
        ],
        clinician: [s("Exclude metastasis from another primary.", "BO-13")],
      },
    },
  },
  "core-needle-biopsy": {
    name: {
      child: "A piece as thin as a noodle",
      family: "Core needle biopsy",
      clinician: "Core needle biopsy",
    },
    about: {
      child: [
        s("Most often the piece is as thin as a noodle.", "DX-32"),
        s("It comes out through a thin straw.", "DX-32"),
        s("A camera can show the doctor the way.", "DX-12", "DX-36"),
      ],
      family: [
        s("A hollow needle takes thin cylinders of tissue; this is the usual way.", "DX-32"),
        s("When the lump lies deep, ultrasound or CT guides the needle.", "DX-12", "DX-36"),
      ],
      clinician: [
        s(
          "The usual technique for a suspected soft tissue sarcoma; guided by ultrasound or CT when deep.",
          "DX-12",
          "DX-32",
          "DX-36",
        ),
        s("Preferred to fine needle aspiration.", "DX-35"),
      ],
    },
  },
  "open-biopsy": {
    name: {
      child: "Through a small opening",
      family: "Open biopsy",
      clinician: "Incisional and excisional biopsy",
    },
    about: {
      child: [
        s("Now and then the piece comes out through a small opening in the skin.", "DX-33"),
        s("A very small lump near the skin may come out whole.", "DX-34"),
      ],
      family: [
        s(
          "If a needle sample is unclear or the lump is deep, a piece is taken through a small opening.",
          "DX-33",
        ),
        s("Only a small tumour near the surface is taken out whole.", "DX-34"),
      ],
      clinician: [
        s(
          "Incisional when the core is inconclusive or the lesion deep; excisional for small superficial lesions only.",
          "DX-33",
          "DX-34",
        ),
      ],
    },
  },
  microscope: {
    name: { child: "Under the microscope", family: "In the laboratory", clinician: "Pathology" },
    about: {
      child: [
        s(
          "A doctor looks at the tiny piece through a microscope, which makes small things look big.",
          "DX-39",
        ),
        s("Colours help to show which cells are smooth muscle.", "DX-40"),
        s("It takes some days, and waiting is hard.", "DX-45", "DX-46"),
      ],
      family: [
        s(
          "A pathologist used to sarcomas should look at the tissue, since they are hard to tell apart.",
          "DX-39",
        ),
        s("Special stains show smooth muscle.", "DX-40"),
        s("The grade says how unusual the cells look and how fast they divide.", "DX-41"),
        s("Results take days to about two weeks, gene tests longer.", "DX-45"),
      ],
      clinician: [
        s(
          "Review by a pathologist with sarcoma experience; grade by atypia and mitotic rate.",
          "DX-39",
          "DX-41",
        ),
        s(
          "Smooth muscle actin and desmin support the diagnosis; not every tumour shows both.",
          "DX-40",
        ),
        s("Turnaround: days to about two weeks, molecular tests longer.", "DX-45"),
      ],
    },
    here: {
      "soft-tissue": {
        child: [s("The colours also tell it from other lumps of the gut.", "ST-11", "DX-40")],
        family: [
          s("The stains also tell it from GIST, another tumour of the gut.", "ST-11", "DX-40"),
        ],
        clinician: [s("GIST: KIT and DOG1 positive; LMS lacks both.", "ST-11")],
      },
    },
  },
};
