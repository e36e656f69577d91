import { added, type FactEntry } from "./fact.ts";

const known = (statement: string): FactEntry => added(statement, "general-knowledge");
const chosen = (statement: string): FactEntry => added(statement, "design-value");

/** What is done in tests and treatments, step by step, and how the model shows it. */
export const PROCEDURE_FACTS = {
  "DX-53": added(
    "For CT the child lies on a table that slides through the opening of a large ring; inside the ring an x-ray tube and detectors turn around the body. The scanner hums and does not touch the child.",
    "Z1",
    "Z2",
  ),
  "DX-54": added(
    "The slices of a CT are put together by a computer into a three-dimensional picture of a place and what lies beside it, which can be looked at from any side.",
    "Z1",
    "Z2",
  ),
  "DX-55": added(
    "For MRI the child lies on a table that slides into a tunnel in the magnet, which does not touch; staff keep watch all the time and can talk with the child, and a parent may often stay in the room.",
    "Z3",
    "X10",
  ),
  "DX-56": added(
    "MRI takes slices in any direction without the child being moved.",
    "Z4",
    "general-knowledge",
  ),
  "DX-57": added(
    "MRI tells soft tissues such as muscle, fat and bone marrow well apart, better than CT does.",
    "Z5",
    "Z6",
  ),
  "DX-58": added(
    "Before a needle biopsy guided by CT a scan finds the exact place; entry point and path are then chosen so that nerves, blood vessels and organs are avoided.",
    "Z7",
    "Z8",
  ),
  "DX-59": added(
    "Pictures guide the needle along its path into the lump, and the place is looked at once more after the samples have been taken.",
    "Z8",
    "Z9",
  ),
  "DX-60": added(
    "The needle goes in at a single spot no bigger than a pencil tip; a few samples are taken, each 1 to 3 cm long and as thin as spaghetti, and the spot is covered with a dressing.",
    "Z9",
  ),
  "DX-61": added(
    "After a needle biopsy the place can be sore for a few days, much like a bruise; pain medicine helps.",
    "Z9",
    "Z10",
  ),
  "DX-62": added(
    "In a bone scan a small amount of tracer, a slightly radioactive medicine, is given into a vein; the blood carries it round and the bones take it up.",
    "X13",
    "Z11",
  ),
  "DX-63": added(
    "A gamma camera a little way above the body records the rays that the tracer gives off; the camera sends out none itself, is quiet and does not hurt.",
    "Z11",
    "Z12",
  ),
  "DX-64": added(
    "In a growing child the growth plates take up much of the tracer in a bone scan, which is normal.",
    "Z13",
    "Z14",
  ),
  "DX-65": added(
    "A bone scan is sensitive but not specific: what a further bright place is, other pictures and the story have to tell.",
    "Z14",
  ),
  "DX-66": added(
    "While the tracer spreads a child may eat, drink and play; it fades by itself and leaves with the urine within hours to days, and drinking plenty helps.",
    "Z15",
    "Z12",
  ),
  "DX-67": added(
    "The thin tube in a vein (cannula) is soft plastic: it goes in with a needle that is taken out again at once, and a cream put on earlier can numb the skin.",
    "Z16",
  ),

  "TX-42": known(
    "Before an operation scans show the surgeons where the tumour lies and what is beside it.",
  ),
  "TX-43": added(
    "Tumour and healthy tissue around it are taken out together in one piece (en bloc), so that the tumour itself is not opened.",
    "Z17",
  ),
  "TX-44": added(
    "The pathologist marks the outside of what was taken out with ink, looks at its edge under the microscope and measures how close the tumour comes to it.",
    "Z18",
    "Z19",
  ),
  "TX-45": added(
    "When a tumour in a bone's end is taken out, a growth plate often has to go with it; that bone then no longer grows there, while the other side does.",
    "O9",
    "Z20",
  ),
  "TX-46": added(
    "An implant for the lower end of the femur has a stem fixed inside what remains of the bone, and a hinged joint in place of the knee.",
    "Z21",
    "Z22",
  ),
  "TX-47": added(
    "Muscle and skin are closed over the implant; sometimes a muscle of the calf (gastrocnemius flap) helps to cover it.",
    "Z21",
    "general-knowledge",
  ),
  "TX-48": added(
    "After an implant much physiotherapy is needed to get the limb moving; after removal of the lower femur, exercises can begin in the first week where the attachment of the patellar ligament has been kept.",
    "Z23",
    "Z24",
  ),
  "TX-49": added(
    "Expandable implants are lengthened in small steps, so that both limbs stay about the same length: newer ones with a magnetic field from outside, older ones through a small operation; in one series of 90 lengthenings 5 to 20 mm were gained each time.",
    "Z25",
    "Z26",
    "Z23",
  ),
  "TX-50": added(
    "After limb-salvage surgery the limb is not as strong as it was before, and high-impact sport with it is advised against.",
    "Z25",
  ),
  "TX-51": added(
    "Radiation is aimed from several directions so that the beams cross in the tumour: their doses add up there, while the tissue that each beam passes gets less.",
    "Z27",
    "Z28",
    "general-knowledge",
  ),
  "TX-52": added(
    "The dose is given in many small parts (fractions), mostly one a day with a rest at weekends, which helps healthy cells to recover.",
    "Z29",
  ),
  "TX-53": added(
    "The machine for radiation can turn around the body; it does not touch it.",
    "Z27",
    "Z30",
  ),
  "TX-54": added(
    "Chemotherapy is carried by the blood through the whole body, so that it also reaches cancer cells elsewhere, those that are too few to be seen on scans among them.",
    "Z31",
    "general-knowledge",
  ),

  "SE-20": added(
    "Healthy cells that chemotherapy affects most are in the roots of the hair, the lining of mouth and gut, the skin and the bone marrow, which makes blood; unlike cancer cells, most of them repair themselves and recover.",
    "Z31",
    "Z32",
  ),

  "MO-13": chosen(
    "In the scans the body of the model stands as it always does, seen from the front; in life the child lies and is seen like this from above.",
  ),
  "MO-14": chosen(
    "Scanners, tubes, camera and implant are drawn simplified; real ones look different and differ from place to place.",
  ),
  "MO-15": chosen(
    "Lumps, needle paths, margins and beams in the procedures are drawn to explain the idea; they are examples and no plan for anybody.",
  ),
  "MO-16": chosen(
    "In the drawn bone scan the model's growth plates light up, and one more place as an example.",
  ),
  "MO-17": chosen(
    "The way of tracer and medicine through the blood is drawn much simplified; in life the blood goes to nearly every part of the body.",
  ),
} as const;
