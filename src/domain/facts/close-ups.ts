import { added, type FactEntry } from "./fact.ts";

const known = (statement: string): FactEntry => added(statement, "general-knowledge");
const chosen = (statement: string): FactEntry => added(statement, "design-value");

/** What tissue is made of when it is looked at closely, and what the close-ups, the lump, cuts and paths do. */
export const CLOSE_UP_FACTS = {
  "AN-70": added(
    "The mucosa is the soft, moist lining of the gut: an epithelium through which food is taken up, a connective tissue layer (lamina propria) and the muscularis mucosae.",
    "Y1",
    "general-knowledge",
  ),
  "AN-71": added(
    "The muscularis mucosae is two thin layers of smooth muscle at the base of the mucosa, which it moves.",
    "Y1",
    "general-knowledge",
  ),
  "AN-72": added(
    "The submucosa is a layer of connective tissue with the blood vessels, lymph vessels and nerves that serve the wall of the gut.",
    "Y1",
    "general-knowledge",
  ),
  "AN-73": known(
    "When the circular muscle tightens the gut becomes narrower, when the longitudinal muscle tightens it becomes shorter.",
  ),
  "AN-74": added(
    "Peristalsis is a slow wave along the gut, not willed: the circular muscle tightens behind what the gut holds and lets go in front of it, and so moves it on.",
    "Y2",
  ),
  "AN-75": added(
    "The serosa is the thin outer covering of the gut, overlaid with peritoneum, so that the gut moves freely over what lies beside it.",
    "Y1",
  ),
  "AN-76": known("Muscle in three directions lets the stomach knead and mix what it holds."),
  "AN-77": added(
    "The epidermis is the outer layer of the skin; it has no blood vessels, keeps germs out and water in.",
    "Y13",
    "general-knowledge",
  ),
  "AN-78": added(
    "The dermis is connective tissue that makes the skin strong and stretchy; it holds vessels, nerves and the roots of hairs.",
    "Y13",
    "general-knowledge",
  ),
  "AN-79": added("The fat under the skin keeps warmth in and cushions.", "Y13"),
  "AN-80": added(
    "A hair is made of keratin, as nails are, and grows in a follicle, a sleeve of epidermis that reaches down into the dermis or the fat below.",
    "Y3",
    "Y4",
  ),
  "AN-81": added(
    "The sebaceous gland opens into the hair follicle; its oil (sebum) protects the hair and keeps water off the skin.",
    "Y3",
  ),
  "AN-82": added(
    "In the cold, nerves of the sympathetic system make the arrector pili tighten; the hair stands up and the skin around it rises a little, which is called goose bumps.",
    "Y3",
  ),
  "AN-83": added(
    "In the cold, the smooth muscle of the skin's vessels narrows them, so that less warmth is lost; in the heat they widen.",
    "Y12",
  ),
  "AN-84": added(
    "The innermost layer of a blood vessel, the intima, is lined by a single smooth sheet of cells, the endothelium.",
    "Y11",
  ),
  "AN-85": added(
    "The adventitia of a large vein is loose connective tissue that joins the vein to what lies around it and holds small vessels of its own (vasa vasorum).",
    "A3",
    "general-knowledge",
  ),
  "AN-86": added(
    "In the resting zone of a growth plate, next to the epiphysis, small cartilage cells lie scattered; it is a store and ties the plate to the epiphysis.",
    "Y6",
    "general-knowledge",
  ),
  "AN-87": added(
    "In the proliferating zone cartilage cells divide and stack up in columns along the bone.",
    "Y6",
  ),
  "AN-88": added(
    "In the hypertrophic zone the cells grow large; their division and their growth make the bone longer.",
    "Y6",
  ),
  "AN-89": added(
    "In the zone of provisional calcification the cartilage around the cells hardens, and small vessels and bone-building cells come into it from the metaphysis.",
    "Y6",
  ),
  "AN-90": added(
    "A growth plate has no blood vessels of its own; those of the epiphysis and the metaphysis feed it from both sides.",
    "Y7",
  ),
  "AN-91": added(
    "In the metaphysis bone-building cells lay new bone on the hardened cartilage, and so the bone becomes longer.",
    "Y6",
  ),
  "AN-92": added(
    "A smooth muscle cell is a spindle with one nucleus in its middle, about 5 µm thick and from 20 µm to half a millimetre long, depending on the place.",
    "Y14",
  ),
  "AN-93": known("The nucleus of a cell holds its genes, the plan for its work."),
  "AN-94": added(
    "EBV is carried for life by most people and kept in check by the immune system, above all by T cells.",
    "Y15",
  ),
  "AN-95": added(
    "While EBV lies quiet (latent) it makes no new particles: its genome stays in the nucleus as a ring of DNA (episome).",
    "Y16",
    "general-knowledge",
  ),
  "AN-96": known("A particle of EBV measures about 120 to 180 nm across."),
  "AN-97": added(
    "An axial plane parts the upper body from the lower, a coronal plane the front from the back and a sagittal plane the body's left side from the body's right side; CT and MRI show such sections.",
    "Y10",
  ),

  "SY-17": added(
    "A growing soft tissue tumour presses the tissue around it together; large vessels and nerves are mostly pushed aside rather than grown into.",
    "Y18",
  ),
  "BO-15": added(
    "In spongy bone a darker patch shows on an x-ray only when more than about half of the bone there has gone (a figure from bone metastases), so that small ones are easily missed.",
    "Y8",
  ),
  "BO-16": added(
    "MRI shows changes in the marrow better than other pictures do, also where an x-ray is faint: tumour in marrow is darker than fatty marrow on T1-weighted images and often brighter on T2-weighted ones; the red marrow of children makes less of a contrast.",
    "Y9",
    "Y17",
    "general-knowledge",
  ),

  "MO-6": chosen(
    "How the thickness of a wall is shared between its layers in a close-up is chosen so that each can be seen, and is not measured.",
  ),
  "MO-7": chosen(
    "Each close-up is drawn bigger than life and says how many times; the skin is drawn evenly, while blood cells and virus are drawn bigger still than what lies beside them, and far fewer.",
  ),
  "MO-8": chosen(
    "The lump in the model is a rounded body whose size and direction are chosen by hand; it pushes its neighbours aside by a rule that keeps their volume. It is computed, shows nobody's own tumour, and leaves out that a tumour can grow into its neighbours.",
  ),
  "MO-9": chosen(
    "Cuts and straight paths are taken through the shapes of the model: depths are the model's at the age shown, colours are chosen, and both may differ from a person's.",
  ),
  "MO-10": chosen(
    "The bone with a patch, its x-ray and its MRI picture are computed from the model and are not pictures of a person.",
  ),
  "MO-11": chosen(
    "Movements in the close-ups are simple and slow so that they explain; they are not measured, hurt nothing and can be moved back.",
  ),
  "MO-12": chosen(
    "A close-up shows a typical piece of its kind of tissue, the same for every place of that kind but for what is named; in a person it differs from place to place.",
  ),
} as const;
