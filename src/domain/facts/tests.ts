import { added, asBrief, corrected } from "./fact.ts";

/** How the illness is found and named. */
export const TEST_FACTS = {
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
  "DX-14": added(
    "A doctor looks at and gently feels the lump and the skin around it, and listens to chest and tummy.",
    "U1",
    "K13",
  ),
  "DX-15": added(
    "Lymph nodes, for instance in neck, armpit and groin, are felt as part of a child's examination; small ones are normal.",
    "X6",
    "X7",
  ),
  "DX-16": added(
    "Scans do not hurt in themselves; for most of them the important part is keeping still.",
    "X8",
    "J2",
  ),
  "DX-17": added(
    "A small child who cannot lie still long enough may have medicine to rest or sleep during a scan, and is then asked not to eat or drink for some hours before.",
    "X2",
    "J2",
  ),
  "DX-18": added(
    "A comfort object such as a soft toy is often allowed; metal must stay outside an MRI room, so ask first.",
    "J1",
    "J2",
    "X2",
  ),
  "DX-19": added(
    "Scans come before a biopsy where possible, since the biopsy can change what later pictures show.",
    "N4",
    "B3",
    "general-knowledge",
  ),
  "DX-20": added(
    "An x-ray is a still picture made with a small amount of radiation; it is not felt and takes some minutes in all.",
    "X1",
    "X9",
  ),
  "DX-21": added(
    "Ultrasound makes live pictures with sound too high to hear; gel goes on the skin, a small probe is moved over it, and no radiation is used.",
    "J4",
    "K11",
  ),
  "DX-22": added(
    "CT uses x-rays and a computer to build pictures in slices; the scan itself lasts seconds and the visit often 10 to 20 minutes.",
    "J1",
  ),
  "DX-23": added(
    "Contrast liquid given into a vein for CT can bring a warm feeling and an odd taste that soon pass.",
    "X3",
  ),
  "DX-24": added(
    "CT of the chest is done because the lungs are where sarcomas most often spread to; a clear one does not rule out later spread.",
    "U2",
    "F3",
    "general-knowledge",
  ),
  "DX-25": added(
    "MRI makes pictures with a strong magnet and radio waves, without radiation.",
    "J2",
    "X2",
  ),
  "DX-26": added(
    "MRI is loud, with knocking sounds, so ears are protected; a scan commonly takes 20 to 90 minutes.",
    "J2",
    "K12",
    "X10",
  ),
  "DX-27": added(
    "Contrast liquid can be given into a vein during MRI to make some parts clearer.",
    "J2",
    "X2",
  ),
  "DX-28": added(
    "PET shows how active cells are: a sugar with a little radioactivity gathers where much sugar is used, in some healthy tissue and in infection as well as in tumours.",
    "J3",
    "X11",
    "general-knowledge",
  ),
  "DX-29": added(
    "Before PET a child fasts for some hours, drinking only water, and rests about an hour after the injection while the tracer spreads.",
    "J3",
    "X12",
  ),
  "DX-30": added(
    "In a bone scan a tracer given into a vein gathers where bone is changing: at growth, a break, an infection or a tumour.",
    "X13",
    "X14",
  ),
  "DX-31": added(
    "After the injection there is a wait of about two to three hours; then the child lies still for up to an hour, and the pictures do not hurt.",
    "X14",
    "X13",
    "X8",
  ),
  "DX-32": added(
    "A core needle biopsy takes thin cylinders of tissue through a wide needle; it is the kind most often used for a suspected soft tissue sarcoma.",
    "U7",
    "U2",
  ),
  "DX-33": added(
    "An incisional (open) biopsy takes a piece through a small cut, and is used when a needle sample is unclear or the lump is deep.",
    "U8",
  ),
  "DX-34": added(
    "An excisional biopsy removes the whole lump; it suits only small tumours near the surface.",
    "U8",
    "N6",
  ),
  "DX-35": added(
    "Fine needle aspiration draws out cells through a very thin needle; for a suspected sarcoma a core sample is preferred.",
    "B4",
  ),
  "DX-36": added(
    "When a lump cannot be felt or lies deep, ultrasound or CT guides the needle.",
    "U7",
    "J14",
  ),
  "DX-37": added(
    "A biopsy is done with the place numbed, or with medicine for a deeper, sleep-like state; for children the second is common.",
    "M3",
    "J5",
    "X15",
  ),
  "DX-38": added(
    "The biopsy is planned with the team and the surgeon who will operate, so that its path can be taken out with the tumour.",
    "B3",
    "B5",
  ),
  "DX-39": added(
    "A pathologist looks at the tissue under a microscope; a pathologist used to sarcomas should look, as they are hard to tell apart.",
    "J5",
    "N5",
  ),
  "DX-40": added(
    "Stains that mark smooth muscle, chiefly smooth muscle actin and desmin, help to name a leiomyosarcoma; not every tumour shows both.",
    "P18",
    "P17",
  ),
  "DX-41": added(
    "The pathologist also gives a grade, from how unusual the cells look and how fast they divide.",
    "N5",
  ),
  "DX-42": added(
    "No blood test alone shows that someone has or has not a leiomyosarcoma; the biopsy does.",
    "B6",
  ),
  "DX-43": added("Blood chemistry tells how kidneys and liver are working.", "K14", "U9"),
  "DX-44": added(
    "Blood is usually taken from a vein in the arm or hand, or from a central line; a cream put on earlier can numb the skin.",
    "K14",
    "X5",
  ),
  "DX-45": added(
    "Results of a biopsy usually take days to about two weeks, extra tests of genes longer.",
    "U7",
    "X15",
    "M1",
  ),
  "DX-46": added(
    "Waiting is often hard; families may ask when and from whom the result will come.",
    "M1",
    "U7",
    "U6",
  ),
  "DX-47": added(
    "For a lump in a limb, ultrasound and an x-ray often come first and MRI shows its extent; CT serves more for belly and chest.",
    "X4",
    "N4",
  ),
  "DX-48": added(
    "In the inferior vena cava, ultrasound can find the tumour, CT shows its place in the vein and MRI how far it reaches.",
    "V3",
    "V8",
  ),
  "DX-49": added(
    "In the skin, the eye cannot tell; a biopsy with stains makes the diagnosis.",
    "P19",
  ),
  "DX-50": added(
    "In bone, an x-ray comes first and MRI shows how far the tumour reaches inside and outside the bone; a biopsy names it.",
    "M4",
    "O6",
    "O4",
  ),
  "DX-51": added(
    "For an EBV-associated smooth muscle tumour the tissue is tested for the virus by EBER in situ hybridisation; a blood test for EBV does not replace it.",
    "E9",
    "general-knowledge",
  ),
  "DX-52": added(
    "Pictures alone do not tell an EBV-associated smooth muscle tumour from others, and since several may be present, more than one part of the body can need a scan.",
    "E11",
    "E8",
  ),
} as const;
