/** For each part that the quiz asks for: where it lies and what it does, without its name. */
import { s } from "../sentence.ts";
import type { CluesContent } from "../types.ts";

export const clues: CluesContent = {
  brain: {
    child: s("It sits in your head, safe in the skull.", "AN-34", "AN-56"),
    family: s("It lies in the head, wrapped up, with the skull around it.", "AN-34", "AN-56"),
    clinician: s(
      "Enclosed and protected by the skull, and wrapped in membranes.",
      "AN-34",
      "AN-56",
    ),
  },
  heart: {
    child: s("It sits in the chest between the lungs and pumps the blood.", "AN-54"),
    family: s(
      "It lies in the chest between the lungs, its tip to the body's left, and pumps the blood.",
      "AN-54",
    ),
    clinician: s(
      "A pump between the lungs, of a muscle of its own kind, its tip to the body's left.",
      "AN-54",
    ),
  },
  liver: {
    child: s("It lies high in the belly, mostly on the body's right side.", "AN-52"),
    family: s(
      "It lies under the diaphragm, mostly to the body's right, and works on what the gut takes in.",
      "AN-52",
    ),
    clinician: s(
      "Under the diaphragm, mostly to the body's right; it works on what the gut takes in.",
      "AN-52",
    ),
  },
  stomach: {
    child: s(
      "It is a bag high in the belly, mostly on the body's left side, and it mixes food.",
      "AN-2",
      "AN-63",
    ),
    family: s(
      "It is a bag of muscle in the upper belly, mostly to the body's left, that mixes food.",
      "AN-2",
      "AN-63",
    ),
    clinician: s(
      "A muscular bag under the diaphragm, mostly to the body's left; it stores and mixes food.",
      "AN-2",
      "AN-63",
    ),
  },
  kidney: {
    child: s("There are two at the back of the belly, and they clean the blood.", "AN-58"),
    family: s(
      "One lies on each side of the spine at the back of the belly; they clean the blood.",
      "AN-58",
    ),
    clinician: s(
      "Paired, beside the spine; the one on the body's right sits slightly lower.",
      "AN-58",
    ),
  },
  spleen: {
    child: s("It hides behind the stomach, high up, and helps to guard against germs.", "AN-48"),
    family: s(
      "It lies behind the stomach, high on the body's left side, and filters the blood.",
      "AN-48",
    ),
    clinician: s(
      "High on the body's left side, behind the stomach; it filters blood and helps against germs.",
      "AN-48",
    ),
  },
  "urinary-bladder": {
    child: s("It lies low down in front and holds your pee.", "AN-53"),
    family: s("It lies low in the front of the pelvis and stores urine.", "AN-53"),
    clinician: s("Low in the front of the pelvis, a store with a wall of smooth muscle.", "AN-53"),
  },
  pelvis: {
    child: s("They are big and carry the top of you on your legs.", "AN-39"),
    family: s("Where the trunk meets the legs, they carry its weight.", "AN-39"),
    clinician: s(
      "It carries the trunk on the legs and holds the sockets for them.",
      "AN-39",
      "AN-69",
    ),
  },
  "vertebral-column": {
    child: s(
      "It runs down the middle, behind the tummy, and keeps a cord of nerves safe.",
      "AN-36",
    ),
    family: s("A long row down the middle, at the back, that protects a cord of nerves.", "AN-36"),
    clinician: s("In the midline, at the back; the spinal cord runs within.", "AN-36"),
  },
  femur: {
    child: s("It is the long bone from the hip to the knee.", "AN-28"),
    family: s("This long bone reaches from the hip to the knee.", "AN-28"),
    clinician: s("The long bone between hip and knee.", "AN-28"),
  },
  humerus: {
    child: s("It is the long bone from the shoulder to the elbow.", "AN-31"),
    family: s("This long bone reaches from the shoulder to the elbow.", "AN-31"),
    clinician: s("The long bone between shoulder and elbow.", "AN-31"),
  },
  "hand-bones": {
    child: s("They are small, and there are 27 of them at the end of each arm.", "AN-44"),
    family: s("On each side there are 27 of them, in wrist, palm and fingers.", "AN-44"),
    clinician: s("27 on each side: wrist, palm and fingers.", "AN-44"),
  },
  duodenum: {
    child: s("It is a curve, and food gets there just after the stomach.", "AN-3"),
    family: s(
      "It makes a curve mostly to the body's right of the middle, just after the stomach.",
      "AN-3",
    ),
    clinician: s(
      "A curve around the head of the pancreas, mostly to the body's right of the midline.",
      "AN-3",
    ),
  },
  "ascending-colon": {
    child: s("It climbs on the body's right side, as far as the liver.", "AN-8"),
    family: s("It climbs along the body's right flank, as far as the liver.", "AN-8"),
    clinician: s(
      "Along the body's right flank, from the caecum as far as the liver.",
      "AN-6",
      "AN-8",
    ),
  },
  "transverse-colon": {
    child: s("It runs from the body's right side to the body's left side.", "AN-9"),
    family: s("It runs through the belly from the body's right to the body's left.", "AN-9"),
    clinician: s("From the body's right flank to the body's left one.", "AN-8", "AN-9", "AN-10"),
  },
  "descending-colon": {
    child: s("It is a tube on the body's left side, and it runs from high to low.", "AN-10"),
    family: s("It runs along the body's left flank, from high to low.", "AN-10"),
    clinician: s("Along the body's left flank, towards the pelvis.", "AN-10", "AN-11"),
  },
  rectum: {
    child: s("It lies low down at the back and holds poo till you go.", "AN-12"),
    family: s(
      "It lies low in the pelvis, at the back, and holds stool until it is passed.",
      "AN-12",
    ),
    clinician: s("In front of the sacrum, low in the pelvis; it holds stool.", "AN-12"),
  },
  "superior-vena-cava": {
    child: s("It brings blood from the head and arms down to the heart.", "AN-16"),
    family: s("High in the chest, it brings blood from head and arms to the heart.", "AN-16"),
    clinician: s(
      "Formed by the two brachiocephalic veins, it drains head and arms into the right atrium.",
      "AN-16",
    ),
  },
  "internal-jugular-vein": {
    child: s("It takes blood from the face and brain down to the chest.", "AN-18", "AN-65"),
    family: s("It brings blood from brain and face down beside the throat.", "AN-18"),
    clinician: s("Beside the carotid artery; it drains brain and face.", "AN-18"),
  },
  "femoral-vein": {
    child: s("It runs deep in the leg, from the knee to the groin.", "AN-22", "AN-23"),
    family: s(
      "It runs deep in the leg, beside the artery, from the knee to the groin.",
      "AN-22",
      "AN-23",
    ),
    clinician: s(
      "Deep, beside its artery; it continues the popliteal vein up to the groin.",
      "AN-22",
      "AN-23",
    ),
  },
  "great-saphenous-vein": {
    child: s("It is just under the skin, from the ankle up to the groin.", "AN-24"),
    family: s("Just under the skin, it runs from the inner ankle up to the groin.", "AN-24"),
    clinician: s(
      "Superficial, from the inner ankle along the inner side of leg and thigh to the groin.",
      "AN-24",
    ),
  },
  "skin-scalp": {
    child: s("It is on top of you, over the skull.", "AN-46", "AN-47"),
    family: s("It covers the top of the skull.", "AN-46", "AN-47"),
    clinician: s("It covers the vault of the skull.", "AN-46", "AN-47"),
  },
  "skin-trunk-back": {
    child: s("It covers you behind, from the neck to the hips.", "AN-46", "AN-47"),
    family: s("It covers the trunk from behind, from neck to hips.", "AN-46", "AN-47"),
    clinician: s("It covers the trunk from behind, between neck and hips.", "AN-46", "AN-47"),
  },
  "skin-thigh": {
    child: s("It covers the leg from the hip to the knee.", "AN-46", "AN-47"),
    family: s("It covers the leg between hip and knee.", "AN-46", "AN-47"),
    clinician: s("It covers the leg between hip and knee.", "AN-46", "AN-47"),
  },
  caecum: {
    child: s("It is a pouch low in the belly, on the body's right side.", "AN-6"),
    family: s("It is a pouch low in the belly, on the body's right side.", "AN-6"),
    clinician: s(
      "The pouch, low on the body's right, at which the ileum ends and the appendix hangs.",
      "AN-5",
      "AN-6",
      "AN-7",
    ),
  },
  appendix: {
    child: s("It is a thin tube with no way out, low on the body's right side.", "AN-6", "AN-7"),
    family: s(
      "It is a narrow tube with a blind end, low on the body's right side.",
      "AN-6",
      "AN-7",
    ),
    clinician: s("A narrow blind tube that hangs from the caecum.", "AN-6", "AN-7"),
  },
  "sigmoid-colon": {
    child: s("It winds like a snake, low on the body's left side.", "AN-11"),
    family: s("It winds low in the belly, from the body's left side into the pelvis.", "AN-11"),
    clinician: s("It winds from the body's left side into the pelvis.", "AN-11"),
  },
  "inferior-vena-cava-lower": {
    child: s("The blood of both legs comes together in it, below the kidneys.", "AN-20", "VA-6"),
    family: s(
      "In it the blood of both legs comes together, below the veins of the kidneys.",
      "AN-20",
      "VA-6",
    ),
    clinician: s(
      "From the junction of the common iliac veins up to the renal veins.",
      "AN-20",
      "VA-6",
    ),
  },
  "inferior-vena-cava-middle": {
    child: s("It takes in the blood of the kidneys, and next comes the liver.", "AN-25", "VA-7"),
    family: s(
      "It reaches from the veins of the kidneys to the veins of the liver.",
      "AN-25",
      "VA-7",
    ),
    clinician: s("Between the mouths of the renal and the hepatic veins.", "AN-25", "VA-7"),
  },
  "inferior-vena-cava-upper": {
    child: s("It takes blood from the liver up to the heart.", "AN-26", "VA-8"),
    family: s("It reaches from the veins of the liver up to the heart.", "AN-26", "VA-8"),
    clinician: s("Between the mouths of the hepatic veins and the heart.", "AN-26", "VA-8"),
  },
  "renal-vein": {
    child: s("It takes blood that was made clean to the big belly vein.", "AN-25", "AN-58"),
    family: s(
      "It brings cleaned blood from the back of the belly to the big vein there.",
      "AN-25",
      "AN-58",
    ),
    clinician: s(
      "A tributary of the inferior vena cava; on the body's left it crosses in front of the aorta.",
      "AN-25",
      "AN-58",
    ),
  },
  "femur-distal-metaphysis": {
    child: s("Just over the knee, the long bone gets wide here.", "AN-27", "AN-28"),
    family: s(
      "Just above the knee, the long bone from the hip becomes wide here.",
      "AN-27",
      "AN-28",
    ),
    clinician: s("The flare of the shaft just above the knee.", "AN-27", "AN-28"),
  },
  "femur-distal-physis": {
    child: s("It is a thin disc over the knee, and there the leg gets longer.", "AN-67", "GP-2"),
    family: s("A thin disc just above the knee, from which the leg grows.", "AN-67", "GP-2"),
    clinician: s("The disc above the knee that gives 70% of its bone's growth.", "AN-67", "GP-2"),
  },
  "tibia-proximal-metaphysis": {
    child: s("Just below the knee, the bigger bone gets wide here.", "AN-27", "AN-29"),
    family: s("Just below the knee, the larger of two bones is wide here.", "AN-27", "AN-29"),
    clinician: s("The flare just below the knee, in the larger of two bones.", "AN-27", "AN-29"),
  },
  "humerus-proximal-metaphysis": {
    child: s("Just below the shoulder, the long bone is wide here.", "AN-27", "AN-31"),
    family: s("Just below the shoulder, the long bone is wide here.", "AN-27", "AN-31"),
    clinician: s("The flare of the long bone just below the shoulder.", "AN-27", "AN-31"),
  },
  "radius-distal-metaphysis": {
    child: s(
      "Just before the wrist, a bone on the side of your thumb gets wide.",
      "AN-27",
      "AN-32",
    ),
    family: s(
      "Just before the wrist, the bone on the thumb's side becomes wide.",
      "AN-27",
      "AN-32",
    ),
    clinician: s("The flare just before the wrist, on the side of the thumb.", "AN-27", "AN-32"),
  },
};
