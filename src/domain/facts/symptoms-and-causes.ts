import { added, asBrief, corrected } from "./fact.ts";

/** What may be felt, and what raises the risk. */
export const SYMPTOM_AND_CAUSE_FACTS = {
  "SY-1": asBrief(
    "Since the tissue is stretchy and movable, a tumour can stay unnoticed for a long time.",
    "brief",
  ),
  "SY-2": asBrief("A tumour can become large and displace the tissue around it.", "brief"),
  "SY-3": asBrief(
    "What is felt varies with where the tumour is, how large it is and whether it has spread.",
    "brief",
  ),
  "SY-4": asBrief("There may be a painless swelling or lump anywhere.", "brief"),
  "SY-5": asBrief("Squeezed nerves or muscles can hurt.", "brief"),
  "SY-6": asBrief(
    "Walking with a limp, or difficulty in using a limb, hand or foot, can be a sign.",
    "brief",
  ),
  "SY-7": asBrief("It is mostly a disease of adults.", "brief"),
  "SY-8": corrected(
    "It has been reported at any age, also in infants and from 4 to 10 years; it is rarer in young children.",
    "brief",
    "G1",
    "G2",
    "E1",
  ),
  "SY-9": added(
    "Most lumps, tummy aches and sore limbs of children are not cancer; one that stays deserves a doctor's look.",
    "general-knowledge",
  ),
  "SY-10": added("In bone the usual signs are pain and swelling.", "O4"),
  "SY-11": added(
    "A bone weakened by the tumour may break after a slight knock or fall; this is called a pathological fracture.",
    "O5",
  ),
  "SY-12": added(
    "What an EBV-associated smooth muscle tumour causes depends on where it lies: nervous-system signs with brain or spine, pain, bleeding or blockage with the gut, cough, fever or chest infections with the airways.",
    "W2",
    "E8",
    "general-knowledge",
  ),
  "SY-13": added(
    "In the gut, belly pain and a lump have been reported in an infant, and vomited blood in a girl of 16.",
    "G1",
    "G6",
  ),
  "SY-14": added(
    "Adult guidance asks for an early specialist look at a lump that is growing, larger than about 5 cm, deep or fixed, painful, or back after removal; none of these proves cancer.",
    "U3",
    "U4",
  ),
  "SY-15": added(
    "Most children sent for tests of a lump turn out to have something harmless.",
    "X4",
    "U6",
  ),
  "SY-16": added(
    "In a series of 20 soft tissue leiomyosarcomas under 16 years, ages ran from 4 to 15 and the tumours were spread over trunk, head and neck, legs and arms.",
    "P17",
  ),

  "CA-1": asBrief("The cause is not fully understood.", "brief"),
  "CA-2": asBrief("A genetic part is possible in every soft tissue sarcoma.", "brief"),
  "CA-3": corrected(
    "A link with other cancers is known for named hereditary conditions and after radiotherapy; most childhood cancers are not meant.",
    "brief",
    "R1",
  ),
  "CA-4": corrected(
    "Hereditary RB1 changes and Li-Fraumeni syndrome (TP53) raise the risk.",
    "brief",
    "R1",
  ),
  "CA-5": asBrief("There is a link with the Epstein-Barr virus.", "brief"),
  "CA-6": asBrief("The risk is higher with AIDS.", "brief"),
  "CA-7": asBrief(
    "The risk is higher with treatment against rejection after an organ transplant.",
    "brief",
  ),
  "CA-8": corrected(
    "Children with the heritable form of retinoblastoma have a higher risk later in life; other childhood cancers are mostly not meant.",
    "brief",
    "R2",
    "R3",
  ),
  "CA-9": added("Cancer is not contagious.", "C2"),
  "CA-10": added(
    "It is nobody's fault; children may take illness for a punishment, and need to hear more than once that it is not.",
    "C3",
    "C4",
  ),
  "CA-11": added("Earlier radiotherapy raises the risk.", "R1"),
  "CA-12": added(
    "Families in whom Li-Fraumeni syndrome is suspected can be offered genetic counselling before deciding on a TP53 test.",
    "R4",
  ),
  "CA-13": added(
    "A child of someone who carries an altered TP53 or RB1 gene has one chance in two of inheriting it.",
    "R4",
    "R5",
  ),
  "CA-14": added(
    "After retinoblastoma, counselling and an RB1 blood test can show whether the heritable form is present and whether relatives should be tested.",
    "R5",
  ),
  "CA-15": added(
    "Having a risk factor does not mean that cancer will follow, and it can arise where no risk factor is known.",
    "N5",
  ),
} as const;
