import { added, type FactEntry } from "./fact.ts";
import type { SourceId } from "../sources.ts";

const known = (statement: string): FactEntry => added(statement, "general-knowledge");
const physis = (statement: string, ...sources: readonly SourceId[]): FactEntry =>
  added(statement, ...sources);

/** Where the parts lie, when growth plates close, and what the model itself does. */
export const ANATOMY_FACTS = {
  "AN-1": known(
    "The oesophagus carries food from the throat down through the chest and the diaphragm to the stomach.",
  ),
  "AN-2": known(
    "The stomach lies in the upper belly, mostly to the body's left, under the diaphragm.",
  ),
  "AN-3": known(
    "The duodenum is the first part of the small intestine, a curve around the head of the pancreas, mostly to the body's right of the midline.",
  ),
  "AN-4": known(
    "The jejunum is the middle part of the small intestine; its loops lie mostly in the upper belly and to the body's left.",
  ),
  "AN-5": known(
    "The ileum is the last part of the small intestine; its loops lie mostly low and to the body's right, and end at the caecum.",
  ),
  "AN-6": known(
    "The caecum is the pouch where the large intestine begins, low in the belly on the body's right side.",
  ),
  "AN-7": added(
    "The appendix is a narrow blind tube that hangs from the caecum, 4.1 to 4.4 mm from front to back at any age.",
    "general-knowledge",
    "D5",
  ),
  "AN-8": known("The ascending colon climbs along the body's right flank up to the liver."),
  "AN-9": known("The transverse colon crosses the belly from the body's right to its left."),
  "AN-10": known("The descending colon runs down the body's left flank."),
  "AN-11": known(
    "The sigmoid colon is an S-shaped bend low in the belly, from the body's left side into the pelvis.",
  ),
  "AN-12": known(
    "The rectum lies low in the pelvis in front of the sacrum and holds stool until it is passed.",
  ),
  "AN-13": known(
    "The anal canal is the last few centimetres of the gut; an inner and an outer sphincter close it.",
  ),
  "AN-14": added(
    "The small intestine measured 325 cm in children of 5.6 years on average, and about 506 cm in living adults.",
    "D3",
    "D2",
  ),
  "AN-15": known("Veins carry blood back to the heart; their walls hold smooth muscle."),
  "AN-16": known(
    "The superior vena cava forms from the two brachiocephalic veins, runs to the body's right of the midline in the upper chest and brings blood from head and arms to the heart's right atrium.",
  ),
  "AN-17": known(
    "The brachiocephalic veins lie behind the upper sternum; the one on the body's left is longer and crosses the midline.",
  ),
  "AN-18": known(
    "The internal jugular vein runs down each side of the neck beside the carotid artery and drains brain and face.",
  ),
  "AN-19": known("The subclavian vein runs beneath the clavicle and drains the arm."),
  "AN-20": known(
    "The common iliac veins lie deep in the back of the pelvis and join to form the inferior vena cava.",
  ),
  "AN-21": known(
    "The external iliac vein runs from the groin along the brim of the pelvis, continuing the femoral vein.",
  ),
  "AN-22": known(
    "The femoral vein is the main deep vein of the thigh and runs beside the femoral artery up to the groin.",
  ),
  "AN-23": known("The popliteal vein lies behind the knee and becomes the femoral vein."),
  "AN-24": known(
    "The great saphenous vein runs just under the skin from the inner ankle up the inner side of leg and thigh to the groin.",
  ),
  "AN-25": known(
    "The renal vein leads from the kidney to the inferior vena cava; the one on the body's left is longer and crosses in front of the aorta.",
  ),
  "AN-26": known(
    "The hepatic veins drain the liver into the inferior vena cava just below the diaphragm.",
  ),
  "AN-27": known(
    "A long bone has a shaft of dense bone around marrow, flares into the metaphysis, and ends in the epiphysis, which carries the joint's cartilage.",
  ),
  "AN-28": known("The femur is the bone of the thigh, from hip to knee."),
  "AN-29": known("The tibia is the shin bone, the larger of the two bones from knee to ankle."),
  "AN-30": known(
    "The fibula is the thin bone on the outer side of the lower leg, from just below the knee, where it meets the tibia, to the ankle.",
  ),
  "AN-31": known("The humerus is the bone of the upper arm, from shoulder to elbow."),
  "AN-32": known("The radius is the forearm bone on the thumb's side, from elbow to wrist."),
  "AN-33": known(
    "The ulna is the forearm bone on the little finger's side, from the elbow's point to the wrist.",
  ),
  "AN-34": known("The skull encloses and protects the brain and carries the face."),
  "AN-35": known("The mandible is the lower jaw and holds the lower teeth."),
  "AN-36": known(
    "The vertebral column runs down the middle of the back and protects the spinal cord.",
  ),
  "AN-37": known("The ribs curve round the chest and protect heart and lungs."),
  "AN-38": known("The sternum is the flat bone in the middle of the front of the chest."),
  "AN-39": known("The hip bones form the pelvis, which carries the trunk on the legs."),
  "AN-40": known("The sacrum is the wedge of fused vertebrae at the back of the pelvis."),
  "AN-41": known("The clavicle runs from the top of the sternum to the shoulder."),
  "AN-42": known("The scapula lies flat on the upper back and holds the shoulder's socket."),
  "AN-43": known("The patella lies in front of the knee in the thigh muscle's tendon."),
  "AN-44": known("Each hand has 27 bones: wrist, palm and fingers."),
  "AN-45": known("Each foot has 26 bones: ankle, midfoot and toes."),
  "AN-46": known(
    "Skin covers the whole body; its layers are epidermis, dermis and subcutaneous tissue.",
  ),
  "AN-47": added(
    "The model divides the skin into scalp, face, neck, front and back of the trunk, arms, hands, thighs, lower legs and feet.",
    "design-value",
  ),
  "AN-48": known(
    "The spleen lies high in the belly on the body's left side behind the stomach, filters blood and helps against germs.",
  ),
  "AN-49": known(
    "The thymus lies behind the upper sternum; T cells mature there; it is large in children and shrinks after puberty.",
  ),
  "AN-50": known(
    "Lymph nodes are small bean-shaped filters; groups lie in the neck, the armpits and the groins.",
  ),
  "AN-51": known("The immune system defends the body against germs."),
  "AN-52": known(
    "The liver lies in the upper belly, mostly to the body's right, under the diaphragm; it works on what the gut takes in.",
  ),
  "AN-53": known(
    "The urinary bladder lies low in the front of the pelvis; it stores urine and its wall is smooth muscle.",
  ),
  "AN-54": known(
    "The heart lies in the chest between the lungs, its tip to the body's left, and pumps the blood; its muscle is cardiac muscle, a kind of its own.",
  ),
  "AN-55": known(
    "The aorta is the largest artery; it leaves the heart, arches back and runs down in front of the spine.",
  ),
  "AN-56": known(
    "Brain and spinal cord are wrapped in coverings, the meninges, inside skull and spine.",
  ),
  "AN-57": known(
    "The diaphragm is a dome of skeletal muscle between chest and belly that draws in breath.",
  ),
  "AN-58": known(
    "The kidneys lie at the back of the belly on each side of the spine and clean the blood; the one on the body's right sits slightly lower.",
  ),
  "AN-59": known(
    "The lungs fill the chest on each side of the heart and take in air; the one on the body's right has three lobes, the other two.",
  ),
  "AN-60": known("An adrenal gland sits on top of each kidney and makes hormones."),
  "AN-61": known("Blood vessels run through every organ, and their walls hold smooth muscle."),
  "AN-62": known("The muscle of the oesophagus is striated above and smooth in its lower part."),
  "AN-63": known("The stomach is a bag of muscle that stores food and mixes it."),
  "AN-64": known("Smooth muscle in a vein's wall can narrow the vein."),
  "AN-65": known(
    "Each brachiocephalic vein forms from the internal jugular and the subclavian vein of its side.",
  ),
  "AN-66": known(
    "Epiphysis and metaphysis are filled with spongy (cancellous) bone that is rich in blood vessels.",
  ),
  "AN-67": known("A long bone grows in length at its growth plates."),
  "AN-68": known("Bone is hard outside and holds small blood vessels."),
  "AN-69": known(
    "The triradiate cartilage lies in the socket of the hip as a Y between ilium, ischium and pubis; all three, and with them the socket, grow at it until it closes.",
  ),

  "GP-1": physis(
    "Proximal femoral growth plate: 30% of the femur's growth; closes at 12–16 years in girls, 14–19 in boys.",
    "K1",
  ),
  "GP-2": physis(
    "Distal femoral growth plate: 70% of the femur's growth; closes at 14–18 years in girls, 16–20 in boys.",
    "K1",
    "K2",
    "K3",
  ),
  "GP-3": physis(
    "Proximal tibial growth plate: 57% of the tibia's growth; closes at 13–17 years in girls, 15–19 in boys.",
    "K2",
    "SBS",
  ),
  "GP-4": physis(
    "Distal tibial growth plate: 43% of the tibia's growth; closes at 14–16 years in girls, 15–19 in boys.",
    "K1",
    "K4",
  ),
  "GP-5": physis(
    "Proximal fibular growth plate: 60% of the fibula's growth; closes at 12–17 years in girls, 15–20 in boys.",
    "K5",
    "SBS",
  ),
  "GP-6": physis(
    "Distal fibular growth plate: 40% of the fibula's growth; closes at 12–16 years in girls, 14–19 in boys.",
    "K5",
    "K4",
  ),
  "GP-7": physis(
    "Proximal humeral growth plate: 80% of the humerus's growth; closes at 12–19 years in girls, 15.75–20 in boys.",
    "K6",
    "K7",
  ),
  "GP-8": physis(
    "Distal humeral growth plate: 20% of the humerus's growth; closes at 11–15 years in girls, 12–17 in boys.",
    "K6",
    "SBS",
  ),
  "GP-9": physis(
    "Proximal radial growth plate: 20% of the radius's growth; closes at 11.5–13 years in girls, 14–17 in boys.",
    "K6",
    "SBS",
  ),
  "GP-10": physis(
    "Distal radial growth plate: 80% of the radius's growth; closes at 14–17 years in girls, 16–20 in boys.",
    "K6",
    "SBS",
  ),
  "GP-11": physis(
    "Proximal ulnar growth plate: 15% of the ulna's growth; closes from about 12 years in girls, 13 in boys.",
    "K6",
    "K8",
  ),
  "GP-12": physis(
    "Distal ulnar growth plate: 85% of the ulna's growth; closes at 15–17 years in girls, 17–20 in boys.",
    "K6",
    "SBS",
  ),
  "GP-13": added(
    "A growth plate is drawn as a disc 2–3 mm thick, exaggerated on the screen.",
    "design-value",
  ),
  "GP-14": added(
    "Growth plates of the limbs are open at 6 and 10 years, some close around 15, and in adults a faint line remains.",
    "general-knowledge",
  ),
  "GP-15": added(
    "From epiphysis to metaphysis a growth plate has a resting, a proliferating and a hypertrophic zone and one of provisional calcification.",
    "general-knowledge",
  ),
  "GP-16": physis(
    "Triradiate cartilage of the hip socket: closes at 12–14 years in girls, 14–16 in boys.",
    "K11",
    "K12",
  ),
  "GP-17": known(
    "A growth plate closes earlier in girls than in boys as a rule, and in each child at its own time within a range of years.",
  ),
  "GP-18": known(
    "On an x-ray an open growth plate is a dark line in the bone, since cartilage holds back less of the rays than bone does.",
  ),

  "MO-1": added(
    "Some parts are drawn only to help find the way; the register names none of the five types as starting there.",
    "design-value",
  ),
  "MO-2": added(
    "Layers of walls are drawn 10 to 20 times too thick so that they can be seen.",
    "design-value",
  ),
  "MO-3": added(
    "The immune type is shown in several places at once and never as one point.",
    "design-value",
  ),
  "MO-4": added(
    "The x-ray look of the body is computed from the model; it is not the x-ray of a person.",
    "design-value",
  ),
  "MO-5": added(
    "With the smooth muscle look everything in the model lights up that is made of smooth muscle or has it in its wall.",
    "design-value",
  ),
} as const;
