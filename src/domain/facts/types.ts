import { added, asBrief, corrected } from "./fact.ts";

/** What leiomyosarcoma is, and its five types. */
export const TYPE_FACTS = {
  "WH-1": corrected(
    "Leiomyosarcoma is a cancer of smooth muscle, which acts without the will; the muscles that move the limbs are not meant.",
    "brief",
    "N1",
  ),
  "WH-2": asBrief("Leiomyosarcoma belongs to the soft tissue sarcomas.", "brief"),
  "WH-3": asBrief("It can begin in many parts of the body.", "brief"),
  "WH-4": corrected(
    "In children it has often been described in the digestive tract; some of those older cases are now known to have been other tumours.",
    "brief",
    "W1",
    "N3",
    "G4",
    "B1",
  ),
  "WH-5": asBrief(
    "The places meant by the digestive tract here are stomach, small intestine, colon, appendix, rectum and anus.",
    "brief",
  ),
  "WH-6": asBrief("It can spread when it is not removed.", "brief"),
  "WH-7": corrected(
    "After complete removal it is less likely to come back, but it can; that is why check-ups go on.",
    "brief",
    "P6",
  ),
  "WH-8": corrected(
    "Its behaviour ranges from slow to fast and depends on place, size and grade.",
    "brief",
    "N1",
  ),
  "WH-9": corrected(
    "Finding it early and removing all of it improves the prospects considerably.",
    "brief",
    "N1",
  ),
  "WH-10": asBrief(
    "Five types are told apart: soft tissue, skin, vascular, in the immunocompromised host, and bone.",
    "brief",
  ),
  "WH-11": added(
    "Smooth muscle is what joins all five types: each starts from smooth muscle cells or their precursors.",
    "general-knowledge",
    "N1",
  ),
  "WH-12": added(
    "Smooth muscle squeezes the gut along, narrows blood vessels and raises the hairs of the skin, without being willed.",
    "general-knowledge",
  ),
  "WH-13": added(
    "About 20 to 30 children a year are diagnosed with leiomyosarcoma in the United States.",
    "N1",
  ),
  "WH-14": added(
    "Cells are the building blocks of the body; a cancer cell fails to do the work of its kind.",
    "C1",
  ),

  "ST-1": corrected(
    "The soft tissue type in children has often been described in the digestive tract, but can start elsewhere too.",
    "brief",
    "W1",
  ),
  "ST-2": asBrief("In the digestive tract it can cause discomfort in the belly.", "brief"),
  "ST-3": asBrief("In the digestive tract it can cause loss of weight.", "brief"),
  "ST-4": added(
    "Present summaries place soft tissue leiomyosarcoma mainly in limbs, the space behind the peritoneum, abdomen and pelvis, and trunk, and rate the digestive tract as very rare.",
    "W1",
  ),
  "ST-5": added(
    "Older series of leiomyosarcoma of the gut include gastrointestinal stromal tumours (GIST) and Epstein-Barr virus tumours.",
    "N3",
    "G4",
    "B1",
  ),
  "ST-6": added(
    "In the gut wall the layer of origin is the muscularis propria (inner circular, outer longitudinal), less often the thin muscularis mucosae.",
    "general-knowledge",
  ),
  "ST-7": added(
    "The stomach has a third, innermost oblique layer in its muscularis propria.",
    "general-knowledge",
  ),
  "ST-8": added(
    "The internal anal sphincter is a thickening of the circular smooth muscle and measures about 1.2 mm in children.",
    "A1",
  ),
  "ST-9": added(
    "The outer muscle of the colon is gathered into three bands, the taeniae, 0.8 to 1 cm wide in adults.",
    "general-knowledge",
  ),
  "ST-10": added(
    "A tumour of the small bowel can grow into the lumen, within the wall, or outward.",
    "G3",
  ),
  "ST-11": added(
    "GIST differs: it is driven by KIT, whereas leiomyosarcoma stains for smooth muscle actin and desmin and not for KIT or DOG1.",
    "general-knowledge",
  ),
  "ST-12": added("Leiomyosarcoma of the gut is about one-fiftieth as common as GIST.", "G3"),
  "ST-13": added(
    "From inside out the gut wall has mucosa, submucosa, muscularis propria and serosa.",
    "general-knowledge",
  ),
  "ST-14": added(
    "The normal wall of terminal ileum and colon in children measures about 1.0 to 1.3 mm, at most 1.9 mm.",
    "D10",
    "D11",
  ),

  "CU-1": corrected(
    "In most studies of adults the skin type is found more often in men; the ratios differ between studies.",
    "brief",
    "P12",
  ),
  "CU-2": corrected(
    "In children there are too few cases to know whether girls or boys get it more often.",
    "brief",
  ),
  "CU-3": corrected(
    "Shallow (dermal) tumours carry a low risk, but are not simply benign: they can grow again in the same place.",
    "brief",
    "P14",
    "P15",
  ),
  "CU-4": corrected(
    "Shallow tumours rarely spread; deeper (subcutaneous) ones are more serious and spread more often.",
    "brief",
    "P15",
  ),
  "CU-5": corrected(
    "The reported look is a firm bump, pink, reddish, brown or skin-coloured, sometimes sore.",
    "brief",
    "P12",
  ),
  "CU-6": added(
    "Dermal leiomyosarcoma starts from the arrector pili, the small muscle that raises a hair.",
    "P15",
  ),
  "CU-7": added(
    "Subcutaneous leiomyosarcoma starts from the smooth muscle of blood vessels under the skin.",
    "P15",
  ),
  "CU-8": added(
    "The arrector pili slants from high in the dermis down to the bulge of the hair follicle; the sebaceous gland lies in the angle between them.",
    "general-knowledge",
  ),
  "CU-9": added("Palms and soles have no arrector pili muscles.", "general-knowledge"),
  "CU-10": added(
    "The model marks thigh, lower leg, trunk and scalp as examples for the skin type.",
    "design-value",
  ),
  "CU-11": added(
    "The World Health Organization's name for the dermal tumour is atypical intradermal smooth muscle neoplasm.",
    "P14",
  ),
  "CU-12": added(
    "In adolescents the skin is 1.1 to 2.2 mm thick, of it dermis 1.0 to 2.0 mm.",
    "A5",
  ),

  "VA-1": asBrief("The vascular type starts in the wall of major blood vessels.", "brief"),
  "VA-2": asBrief("The vascular type is very rare.", "brief"),
  "VA-3": corrected(
    "Several hundred cases are in the medical literature, nearly all in adults: one review counts about 418 of the inferior vena cava, a later pooled analysis 377 that were operated on.",
    "brief",
    "V1",
    "V2",
  ),
  "VA-4": asBrief("It affects the larger veins and the vena cava.", "brief"),
  "VA-5": added(
    "The inferior vena cava starts at L5 and ascends behind the peritoneum to the body's right of midline and aorta; it runs in a groove of the liver and passes the diaphragm at T8.",
    "A4",
  ),
  "VA-6": added(
    "Lower segment of the inferior vena cava: below the renal veins, about 40% of tumours there; the legs can swell.",
    "V4",
    "W1",
  ),
  "VA-7": added(
    "Middle segment of the inferior vena cava: from renal to hepatic veins, about 45% of tumours there; the veins of the kidneys can be blocked.",
    "V4",
    "W1",
  ),
  "VA-8": added(
    "Upper segment of the inferior vena cava: from hepatic veins to heart, about 15% of tumours there; the liver can swell, with jaundice and fluid in the belly.",
    "V4",
    "W1",
  ),
  "VA-9": added(
    "Papers give the smooth muscle of the media as the origin; the inferior vena cava has only a thin, circular media, but lengthwise bundles of smooth muscle in its thick adventitia.",
    "A3",
    "Y5",
  ),
  "VA-10": added(
    "Most tumours of the inferior vena cava grow outward; under a third grow into the lumen.",
    "V3",
  ),
  "VA-11": added(
    "The sites named are the inferior vena cava, its large branches and the large veins of the leg.",
    "W1",
  ),
  "VA-12": added(
    "Among operated adults with the tumour in the inferior vena cava (n = 377), 76% were women and the median age was 55 years.",
    "V2",
  ),
  "VA-13": added(
    "A girl of 15 has been reported with the tumour in the inferior vena cava; patients are almost always adults.",
    "V5",
  ),
  "VA-14": added("In adults the inferior vena cava is an oval of about 16 by 26 mm.", "V6"),

  "IM-1": asBrief("HIV/AIDS weakens the immune system.", "brief"),
  "IM-2": corrected(
    "The Epstein-Barr virus (EBV) is widespread and mostly harmless; in people whose immunity is weak already, its presence in smooth muscle cells can make these grow.",
    "brief",
    "W2",
    "general-knowledge",
  ),
  "IM-3": corrected(
    "Having had mono (EBV) does not mean that a child will get this tumour; the risk belongs to those whose immune system is already weak.",
    "brief",
    "W2",
  ),
  "IM-4": added("The preferred term is EBV-associated smooth muscle tumour.", "W2"),
  "IM-5": added(
    "With HIV the site is the coverings of brain and spinal cord in 41%; others are gut, liver, lung and adrenal gland.",
    "W2",
  ),
  "IM-6": added(
    "After a transplant the liver is a site in 56%, the lung in 31% and the gut in 15%.",
    "W2",
  ),
  "IM-7": added(
    "With an immune weakness from birth (primary immunodeficiency), 71% have several tumours.",
    "W2",
  ),
  "IM-8": added(
    "Several tumours are found in 54% after a transplant and 29% with HIV; they are usually separate starts, not spread.",
    "W2",
    "E3",
  ),
  "IM-9": added(
    "When T cells control it poorly, EBV can persist in smooth muscle cells.",
    "general-knowledge",
  ),
  "IM-10": added(
    "EBV was found in all tumour cells that were tested, and two tumours of one child carried different EBV clones.",
    "E3",
  ),
  "IM-11": added("Small tumours of this type lie around blood vessels.", "E5"),
  "IM-12": added(
    "A virus is passed on between people, but the cancer it may be linked with is not.",
    "C2",
    "general-knowledge",
  ),
  "IM-13": added(
    "Medicine against rejection is needed to keep a transplanted organ; it is not stopped or changed without the transplant team.",
    "general-knowledge",
  ),

  "BO-1": asBrief("The bone type is extremely rare.", "brief"),
  "BO-2": asBrief("The place of origin is the metaphysis of a long bone.", "brief"),
  "BO-3": corrected(
    "A long bone's end has three zones: epiphysis, growth plate (physis) and metaphysis; the growth plate lies between the other two.",
    "brief",
    "general-knowledge",
  ),
  "BO-4": asBrief("A growth plate starts as cartilage.", "brief"),
  "BO-5": asBrief("It turns to bone (ossifies) when growth stops.", "brief"),
  "BO-6": corrected(
    "Small early tumours of long bones can be missed on an x-ray; MRI helps to see them.",
    "brief",
    "O1",
  ),
  "BO-7": corrected(
    "On an x-ray the tumour shows as a darker (radiolucent, lytic) patch.",
    "brief",
    "O1",
  ),
  "BO-8": added(
    "Most start around the knee, in the distal femoral or proximal tibial metaphysis; bones of skull and face come next.",
    "W3",
  ),
  "BO-9": added("Reported ages run from 9 to 87 years, with a peak in the fifth decade.", "W3"),
  "BO-10": added("The proximal humerus is marked as a less usual place.", "general-knowledge"),
  "BO-11": added(
    "Smooth muscle is scarce in bone; hypotheses for the origin are the walls of its vessels, mesenchymal stem cells and myofibroblasts.",
    "O3",
  ),
  "BO-12": added(
    "The growth plate is near the tumour's usual place, and is not its origin.",
    "general-knowledge",
  ),
  "BO-13": added(
    "Before calling it a bone tumour, doctors rule out spread from elsewhere.",
    "general-knowledge",
  ),
  "BO-14": added("The patch on an x-ray has a blurred edge, and the cortex is thinned.", "O1"),
} as const;
