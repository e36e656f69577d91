/** Bones that are drawn for orientation. */
import type { FactId } from "../../domain/facts.ts";
import { s } from "../sentence.ts";
import type { Sections, Spoken, Topic } from "../types.ts";

const LANDMARK: Omit<Sections, "where"> = {
  tissue: {
    child: [s("Bone is hard outside, with tiny blood tubes inside.", "AN-68")],
    family: [s("Bone has little smooth muscle apart from its blood vessels.", "AN-68", "BO-11")],
    clinician: [s("Bone; smooth muscle only in its vessels.", "AN-68", "BO-11")],
  },
  why: {
    child: [s("We show this part to help you find your way.", "MO-1")],
    family: [s("This part is shown to help you find your way around the body.", "MO-1")],
    clinician: [s("Shown for orientation.", "MO-1")],
  },
  rarity: {
    child: [
      s("The bone type of {this} starts in long bones most often, near the knee.", "BO-2", "BO-8"),
      s("It is very, very rare.", "BO-1"),
    ],
    family: [
      s(
        "The bone type is extremely rare and is described mainly in long bones, around the knee.",
        "BO-1",
        "BO-2",
        "BO-8",
      ),
    ],
    clinician: [
      s(
        "Primary LMS of bone is extremely rare and mainly affects long bone metaphyses.",
        "BO-1",
        "BO-2",
      ),
    ],
  },
};

/** Bones of the head come second after the knee for the bone type. */
const CRANIOFACIAL: Omit<Sections, "where"> = {
  ...LANDMARK,
  why: {
    child: [
      s("The bone type of {this} can start in a bone of the head or face.", "BO-8"),
      s("That is rare, and the knee comes first.", "BO-1", "BO-8"),
      s("It is nobody's fault.", "CA-10"),
    ],
    family: [
      s(
        "After the knee, the bones of the skull and face are the next most usual place for the bone type.",
        "BO-8",
      ),
      s("Bone has little smooth muscle, so the tumour may come from its blood vessels.", "BO-11"),
      s("This is not proven.", "BO-11"),
      s("It is nobody's fault.", "CA-10"),
    ],
    clinician: [
      s("Craniofacial bones are the second most frequent region after the knee.", "BO-8"),
      s(
        "Origin unproven: intraosseous vessels, mesenchymal stem cells or myofibroblasts.",
        "BO-11",
      ),
    ],
  },
  rarity: {
    child: [s("The bone type is very, very rare.", "BO-1")],
    family: [s("The bone type is extremely rare, and mostly found in adults.", "BO-1", "BO-9")],
    clinician: [
      s("Extremely rare; reported ages 9 to 87 years, peak in the fifth decade.", "BO-1", "BO-9"),
    ],
  },
};

interface BoneText {
  readonly fact: FactId;
  readonly name: Spoken<string>;
  readonly summary: Spoken<string>;
  readonly where: Spoken<string>;
}

function bone(text: BoneText, rest: Omit<Sections, "where"> = LANDMARK): Topic {
  const { fact, name, summary, where } = text;
  return {
    name,
    summary: {
      child: s(summary.child, fact),
      family: s(summary.family, fact),
      clinician: s(summary.clinician, fact),
    },
    sections: {
      where: {
        child: [s(where.child, fact)],
        family: [s(where.family, fact)],
        clinician: [s(where.clinician, fact)],
      },
      ...rest,
    },
  };
}

/** The growth plate of the hip socket: cartilage, and no place where the bone type is described. */
const TRIRADIATE: Topic = {
  name: {
    child: "The growth plate of the hip socket, {side}",
    family: "Y-shaped growth plate of the hip socket, {side}",
    clinician: "Triradiate cartilage, {side}",
  },
  summary: {
    child: s("This springy letter Y helps your hip socket to grow.", "AN-69"),
    family: s(
      "This Y of cartilage makes the hip socket grow along with the thigh bone's round head.",
      "AN-69",
    ),
    clinician: s("Common physis of ilium, ischium and pubis in the acetabulum.", "AN-69"),
  },
  sections: {
    where: {
      child: [
        s("It is deep in your hip, on the {side}.", "AN-69"),
        s("Three bones meet there.", "AN-69"),
      ],
      family: [
        s("It lies deep in the hip socket on the {side}, where three bones meet.", "AN-69"),
        s("They are called ilium, ischium and pubis.", "AN-69"),
      ],
      clinician: [s("Floor of the acetabulum, {side}, between the three bones.", "AN-69")],
    },
    tissue: {
      child: [
        s("It is springy stuff called cartilage.", "BO-4"),
        s("When you are done growing, it turns to bone.", "BO-5"),
      ],
      family: [
        s("It is cartilage at first and turns to bone when growth stops.", "BO-4", "BO-5"),
        s(
          "It closes between 12 and 14 years of age in girls, and between 14 and 16 in boys.",
          "GP-16",
          "GP-17",
        ),
      ],
      clinician: [
        s("Closes at 12–14 years in girls, 14–16 in boys.", "GP-16", "BO-5"),
        s("Drawn thicker than life.", "GP-13"),
      ],
    },
    why: LANDMARK.why,
    rarity: LANDMARK.rarity,
  },
};

export const SKELETON = {
  skull: bone(
    {
      fact: "AN-34",
      name: { child: "The skull", family: "Skull", clinician: "Skull (cranium)" },
      summary: {
        child: "The skull is a hard shell that keeps your brain safe.",
        family: "The skull protects the brain and shapes the face.",
        clinician: "Encloses the brain and carries the face.",
      },
      where: {
        child: "It is the bone of your head.",
        family: "It is the bone of the head, above the neck.",
        clinician: "Head, above the cervical spine.",
      },
    },
    CRANIOFACIAL,
  ),
  mandible: bone(
    {
      fact: "AN-35",
      name: { child: "The jaw bone", family: "Lower jaw (mandible)", clinician: "Mandible" },
      summary: {
        child: "The jaw bone lets you chew and talk.",
        family: "The lower jaw moves when you chew and talk.",
        clinician: "Mobile lower jaw with the lower teeth.",
      },
      where: {
        child: "It is below your mouth and holds your lower teeth.",
        family: "It lies below the mouth and holds the lower teeth.",
        clinician: "Lower third of the face.",
      },
    },
    CRANIOFACIAL,
  ),
  "vertebral-column": bone({
    fact: "AN-36",
    name: {
      child: "The back bones",
      family: "Spine (vertebral column)",
      clinician: "Vertebral column",
    },
    summary: {
      child: "Your back is held up by a stack of small bones.",
      family: "The spine is a column of small bones that holds the body up.",
      clinician: "Axial column of vertebrae around the spinal cord.",
    },
    where: {
      child: "They go down the middle of your back.",
      family: "It runs down the middle of the back and protects the spinal cord.",
      clinician: "Midline of the back, from skull to sacrum.",
    },
  }),
  ribs: bone({
    fact: "AN-37",
    name: { child: "The ribs", family: "Ribs", clinician: "Ribs" },
    summary: {
      child: "Your ribs keep your heart and lungs safe.",
      family: "The ribs protect the heart and lungs.",
      clinician: "Thoracic cage about heart and lungs.",
    },
    where: {
      child: "They curve around your chest like a cage.",
      family: "They curve around the chest from the back to the front.",
      clinician: "From thoracic spine to sternum, both sides.",
    },
  }),
  sternum: bone({
    fact: "AN-38",
    name: { child: "The breast bone", family: "Breastbone (sternum)", clinician: "Sternum" },
    summary: {
      child: "The breast bone is the flat bone that you can feel in front.",
      family: "The breastbone is the flat bone at the front of the chest.",
      clinician: "Flat midline bone of the anterior chest.",
    },
    where: {
      child: "It is in the middle of your chest.",
      family: "It lies in the middle of the chest, where ribs meet.",
      clinician: "Anterior midline of the thorax.",
    },
  }),
  pelvis: bone({
    fact: "AN-39",
    name: { child: "The hip bones", family: "Hip bones (pelvis)", clinician: "Pelvis (hip bones)" },
    summary: {
      child: "Your hip bones join your legs to your body.",
      family: "The hip bones carry the weight of the trunk to the legs.",
      clinician: "Pelvic girdle between trunk and legs.",
    },
    where: {
      child: "They are below your belly, on both sides.",
      family: "They lie below the belly, one on each side.",
      clinician: "Both sides of the pelvic ring.",
    },
  }),
  sacrum: bone({
    fact: "AN-40",
    name: {
      child: "The bottom of the back bones",
      family: "Base of the spine (sacrum)",
      clinician: "Sacrum",
    },
    summary: {
      child: "Here some back bones have grown into one.",
      family: "The sacrum is made of several vertebrae grown into one.",
      clinician: "Fused sacral vertebrae.",
    },
    where: {
      child: "It is at the bottom of your back, between your hip bones.",
      family: "It lies at the base of the spine, between the hip bones.",
      clinician: "Posterior pelvis, between the hip bones.",
    },
  }),
  "triradiate-cartilage": TRIRADIATE,
  clavicle: bone({
    fact: "AN-41",
    name: {
      child: "The collar bone, {side}",
      family: "Collarbone (clavicle), {side}",
      clinician: "Clavicle, {side}",
    },
    summary: {
      child: "The collar bone holds your shoulder out to the side.",
      family: "The collarbone links the shoulder to the breastbone.",
      clinician: "Strut between sternum and shoulder.",
    },
    where: {
      child: "It is at the top of your chest, on the {side}.",
      family: "It lies at the top of the chest, on the {side}.",
      clinician: "From upper sternum to shoulder, {side}.",
    },
  }),
  scapula: bone({
    fact: "AN-42",
    name: {
      child: "The shoulder blade, {side}",
      family: "Shoulder blade (scapula), {side}",
      clinician: "Scapula, {side}",
    },
    summary: {
      child: "The shoulder blade holds your arm in place.",
      family: "The shoulder blade carries the socket for the arm.",
      clinician: "Carries the socket of the shoulder joint.",
    },
    where: {
      child: "It is flat on your upper back, on the {side}.",
      family: "It lies flat on the upper back, on the {side}.",
      clinician: "Upper back, {side}.",
    },
  }),
  patella: bone({
    fact: "AN-43",
    name: {
      child: "The knee cap, {side}",
      family: "Kneecap (patella), {side}",
      clinician: "Patella, {side}",
    },
    summary: {
      child: "The knee cap is a small round bone.",
      family: "The kneecap is a small bone in the tendon of the thigh muscle.",
      clinician: "Sesamoid bone of the quadriceps tendon.",
    },
    where: {
      child: "It is in front of your knee, on the {side}.",
      family: "It lies in front of the knee, on the {side}.",
      clinician: "Anterior to the knee, {side}.",
    },
  }),
  "hand-bones": bone({
    fact: "AN-44",
    name: {
      child: "The hand bones, {side}",
      family: "Bones of the hand, {side}",
      clinician: "Bones of the hand, {side}",
    },
    summary: {
      child: "Your hand has lots of small bones in it.",
      family: "Each hand has 27 bones.",
      clinician: "Carpals, metacarpals, phalanges: 27 bones.",
    },
    where: {
      child: "They are in your wrist, palm and fingers, on the {side}.",
      family: "They lie in the wrist, palm and fingers, on the {side}.",
      clinician: "Wrist to fingertips, {side}.",
    },
  }),
  "foot-bones": bone({
    fact: "AN-45",
    name: {
      child: "The foot bones, {side}",
      family: "Bones of the foot, {side}",
      clinician: "Bones of the foot, {side}",
    },
    summary: {
      child: "Your foot has lots of small bones in it.",
      family: "Each foot has 26 bones.",
      clinician: "Tarsals, metatarsals, phalanges: 26 bones.",
    },
    where: {
      child: "They are in your ankle, heel and toes, on the {side}.",
      family: "They lie in the ankle, heel, midfoot and toes, on the {side}.",
      clinician: "Ankle to toes, {side}.",
    },
  }),
} satisfies Readonly<Record<string, Topic>>;
