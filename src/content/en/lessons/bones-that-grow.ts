import { s } from "../../sentence.ts";
import type { LessonWords } from "../../types.ts";

export const BONES_THAT_GROW: LessonWords = {
  name: {
    child: "How bones grow",
    family: "Bones that grow",
    clinician: "Growth plates and the metaphysis",
  },
  about: s(
    "After it a class can show where long bones grow, how growing ends, and where the bone type starts.",
    "AN-67",
    "BO-2",
    "BO-5",
  ),
  slides: [
    {
      sentence: {
        child: s("At six, the bones are still busy growing.", "AN-67", "GP-14"),
        family: s("At six years the growth plates of arms and legs are open.", "GP-14"),
        clinician: s("At six years the growth plates of the limbs are open.", "GP-14"),
      },
      notes: [
        s("The body grows with this lesson: 6, 10, 15, then grown up.", "GP-14"),
        s("Each child grows at their own time, so never compare pupils in the room.", "GP-17"),
        s("Somebody may be ill, or be treated for a bone: speak of bones in general.", "AF-13"),
      ],
    },
    {
      sentence: {
        child: s("It gets longer at a plate near its end, and here is one.", "AN-67", "BO-3"),
        family: s(
          "Long bones grow at plates near their ends; this one is near the top of the shin bone.",
          "AN-67",
          "BO-3",
          "AN-29",
        ),
        clinician: s(
          "Growth in length takes place at the physes; lit is the proximal tibial one.",
          "AN-67",
          "BO-3",
          "AN-29",
        ),
      },
      notes: [
        s("Let everybody point at the body on the wall before it is shown.", "AN-67"),
        s("The plate lies between the end of the bone and the flare beside it.", "BO-3"),
      ],
      ask: {
        question: {
          child: "Where does a long bone get longer?",
          family: "Where does a long bone grow in length?",
          clinician: "Where does a long bone grow in length?",
        },
        options: {
          child: ["In the middle", "Near its ends", "All over"],
          family: ["In the middle of its shaft", "At plates near its ends", "All along it"],
          clinician: ["In the diaphysis", "At the physes", "Under the periosteum"],
        },
      },
    },
    {
      sentence: {
        child: s("Tiny cells pile up in towers and make the bone longer.", "AN-87", "AN-88"),
        family: s(
          "Cartilage cells divide, stack up in columns and swell, and so the bone becomes longer.",
          "AN-87",
          "AN-88",
        ),
        clinician: s(
          "Cells proliferate in columns, then hypertrophy; both lengthen the bone.",
          "AN-87",
          "AN-88",
        ),
      },
      notes: [
        s("Building blocks on a desk are a good picture: add some from below.", "AN-87"),
        s("Beyond the columns, bone-building cells lay new bone.", "AN-91"),
        s("The plate is drawn thicker than it is.", "GP-13"),
      ],
    },
    {
      sentence: {
        child: s("It is a dark line: more of the rays go through it than through bone.", "GP-18"),
        family: s(
          "It is a dark line, because cartilage holds back less of the rays than bone does.",
          "GP-18",
        ),
        clinician: s("A dark line: cartilage holds back less of the rays than bone.", "GP-18"),
      },
      notes: [
        s("A growth plate starts as cartilage.", "BO-4"),
        s("This x-ray is computed from the model and is nobody's picture.", "MO-4"),
        s("A real x-ray is not felt: good to know for those who have one ahead.", "DX-20"),
      ],
      ask: {
        question: {
          child: "How will this plate look in an x-ray?",
          family: "How does an open growth plate look on an x-ray?",
          clinician: "How does an open physis look on a radiograph?",
        },
        options: {
          child: ["Like a dark line", "Like a bright line", "Just like bone"],
          family: ["As a dark line", "As a white line", "Just like bone"],
          clinician: ["As a radiolucent line", "As a dense line", "Like the bone beside it"],
        },
      },
    },
    {
      sentence: {
        child: s("Most of it grows up here, by the shoulder.", "GP-7", "GP-8"),
        family: s(
          "Four fifths of this bone's growth happen near the shoulder, one fifth near the elbow.",
          "GP-7",
          "GP-8",
        ),
        clinician: s(
          "The proximal physis gives 80% of the growth of the humerus, the distal one 20%.",
          "GP-7",
          "GP-8",
        ),
      },
      notes: [
        s("Vote with hands: on the shoulder, on the elbow, or one on each.", "GP-7"),
        s(
          "In the thigh bone it is the far end that grows more, the one at the knee.",
          "GP-1",
          "GP-2",
        ),
      ],
      ask: {
        question: {
          child: "Which end of this arm bone grows more?",
          family: "Which end of the upper arm bone grows more?",
          clinician: "Which physis contributes most to the humerus?",
        },
        options: {
          child: ["By the elbow", "By the shoulder", "Both the same"],
          family: ["The one at the elbow", "The one at the shoulder", "Both alike"],
          clinician: ["The distal one", "The proximal one", "Both alike"],
        },
      },
    },
    {
      sentence: {
        child: s("At about fifteen, some of the plates close.", "GP-14"),
        family: s(
          "Around 15 years some growth plates close, in each person at their own time.",
          "GP-14",
          "GP-17",
        ),
        clinician: s(
          "Around 15 years some close; this one at 14 to 18 years in girls and 16 to 20 in boys.",
          "GP-14",
          "GP-2",
        ),
      },
      notes: [
        s("As a rule girls' plates close earlier than boys'.", "GP-17"),
        s("A class of this age is in the middle of it: keep it general.", "GP-17"),
      ],
    },
    {
      sentence: {
        child: s("In a grown-up, you see only a faint line.", "GP-14"),
        family: s("In adults a faint line shows where the growth plate was.", "GP-14"),
        clinician: s("In adults a faint line remains of the closed physis.", "GP-14"),
      },
      notes: [
        s("Go back to ten years and forward again: the dark line fades.", "GP-14", "GP-18"),
        s("Let the class say in their own words what has changed.", "GP-14"),
      ],
      ask: {
        question: {
          child: "What can you see of the plate in a grown-up?",
          family: "What remains of a growth plate in an adult?",
          clinician: "What remains of a physis in an adult?",
        },
        options: {
          child: ["A wide gap", "It stays the same", "A faint line"],
          family: ["A wide gap", "An open plate, as before", "A faint line"],
          clinician: ["An open physis", "A disc of cartilage", "A faint line"],
        },
      },
    },
    {
      sentence: {
        child: s("The plate has turned to bone, and growing is done.", "BO-5"),
        family: s("When growing ends, the soft plate has turned to bone.", "BO-4", "BO-5"),
        clinician: s("The cartilage of the physis ossifies when growth stops.", "BO-4", "BO-5"),
      },
      notes: [
        s("Look back at the towers of cells: they are gone.", "BO-5", "AN-87"),
        s(
          "When a growth plate has to be taken out with a tumour, that bone no longer grows there, and the team plans for it.",
          "TX-45",
        ),
      ],
    },
    {
      sentence: {
        child: s(
          "Very, very rarely, {this} starts in the wide part next to the plate.",
          "BO-1",
          "BO-2",
          "BO-12",
        ),
        family: s(
          "A very rare cancer can start in the wide part beside the plate, but not in the plate.",
          "BO-1",
          "BO-2",
          "BO-12",
        ),
        clinician: s(
          "Extremely rare: the bone type arises in the metaphysis; the physis is not its origin.",
          "BO-1",
          "BO-2",
          "BO-12",
        ),
      },
      notes: [
        s("Why it starts is not fully known, and nobody is to blame.", "CA-1", "CA-10"),
        s("Most who have it are adults in the middle of life.", "BO-9"),
        s("Growing is healthy: the growth plate is near the place, and is not the cause.", "BO-12"),
      ],
    },
    {
      sentence: {
        child: s("Most sore legs and arms are {none}.", "SY-9"),
        family: s(
          "Most sore arms and legs of children are not cancer; if it stays, a doctor should look.",
          "SY-9",
        ),
        clinician: s("Most sore limbs of children are not cancer; what stays is examined.", "SY-9"),
      },
      notes: [
        s("Make no diagnoses in class: whoever has an ache that stays tells a grown-up.", "SY-9"),
        s("Let pairs tell each other one thing about bones that was new.", "AN-67"),
      ],
    },
  ],
};
