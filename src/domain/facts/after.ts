import { added, asBrief, corrected, outcome } from "./fact.ts";

/** Check-ups, living on, and what is known of how it goes. */
export const AFTER_FACTS = {
  "AF-1": added(
    "Check-ups are more frequent at first and become rarer over the years; the plan is made for the individual child.",
    "F3",
    "F4",
  ),
  "AF-2": added(
    "A check-up is talking, examination of the place and scar, and pictures of the place and the chest; which and how often differs.",
    "F4",
    "F3",
  ),
  "AF-3": added(
    "Most sarcoma recurrences come in the first years, but late ones happen, so check-ups continue for a long time.",
    "F1",
    "F5",
    "P2",
  ),
  "AF-4": outcome(
    "Among patients with soft tissue sarcoma of a limb (n = 174), more than 80% of relapses came in the first 2 years of follow-up.",
    "F1",
  ),
  "AF-5": added(
    "A family that notices a new lump, new pain or lasting change tells the team and does not wait for the next visit.",
    "F1",
    "S11",
  ),
  "AF-6": added(
    "Late effects are health problems that appear months or years after treatment ends.",
    "N7",
  ),
  "AF-7": added(
    "Long-term follow-up clinics look for late effects; a yearly examination by someone who knows them is advised.",
    "N7",
    "L7",
  ),
  "AF-8": added(
    "A survivorship care plan sums up the treatment, concerns and check-ups in one document to keep and to share.",
    "J10",
    "N7",
  ),
  "AF-9": added(
    "Palliative care means care for comfort and quality of life; it can begin at diagnosis, alongside treatment meant to cure.",
    "J13",
    "C15",
  ),
  "AF-10": added(
    "Palliative care is not only for the end of life, and does not take the place of other treatment.",
    "J13",
    "C15",
  ),
  "AF-11": added(
    "Going to school when well enough helps a child belong; school and care team can plan it together.",
    "S4",
    "S5",
  ),
  "AF-12": added(
    "Brothers and sisters may feel sad, worried, angry, guilty or left out; they need honest words and support.",
    "S6",
    "N10",
  ),
  "AF-13": added(
    "Fear, anger, sadness and guilt are common in children with cancer, and there are no wrong feelings; play and talking can let them out.",
    "S7",
    "S8",
  ),
  "AF-14": added(
    "Worry that it might come back is normal in child and parents, often before a scan, and tends to fade with time; constant worry deserves help.",
    "S9",
    "S10",
  ),
  "AF-15": added(
    "For childhood leiomyosarcoma there is no proven best schedule of check-ups or of chemotherapy; much is drawn from other sarcomas and adults.",
    "P1",
    "F4",
    "N4",
  ),
  "AF-16": outcome(
    "In a series of leiomyosarcoma under 21 years (n = 21), three of the deaths came more than ten years after diagnosis.",
    "P2",
  ),

  "OU-1": asBrief("It is extremely rare.", "brief"),
  "OU-2": corrected(
    "Figures for children over many years are few and come from small studies.",
    "brief",
    "P1",
    "P2",
  ),
  "OU-3": asBrief("Doctors rely on what is known of soft tissue sarcomas as a group.", "brief"),
  "OU-4": corrected(
    "A survival figure holds only for the patients, stage and years it was measured in; no single one stands for a child.",
    "brief",
  ),
  "OU-5": outcome(
    "Childhood leiomyosarcoma, n = 16: overall survival at 5 years 72.9%, event-free 56.3%.",
    "P1",
  ),
  "OU-6": outcome(
    "Leiomyosarcoma under 21 years, n = 21: overall survival 79% at 5 years, 49% at 10 years.",
    "P2",
  ),
  "OU-7": outcome(
    "Localised paediatric non-rhabdomyosarcoma soft tissue sarcoma, n = 569: overall survival at 5 years 83.8%, event-free 73.7%.",
    "P3",
  ),
  "OU-8": outcome(
    "Sarcoma of the inner organs in children, n = 27: overall survival at 10 years 43%.",
    "P4",
  ),
  "OU-9": outcome(
    "Metastatic paediatric disease: survival at 2 years 34.6% (number of patients not at hand).",
    "P5",
  ),
  "OU-10": outcome(
    "Inferior vena cava, adults, resected, n = 377: overall survival at 5 years 55%, disease-free 6%.",
    "V2",
  ),
  "OU-11": outcome(
    "Bone, n = 107 (104 of them from the literature): overall survival at 5 years 59%.",
    "O3",
  ),
  "OU-12": outcome(
    "EBV-associated smooth muscle tumours in people with AIDS: 4 of 51 died of the tumour.",
    "E2",
  ),
  "OU-13": outcome(
    "High-grade non-rhabdomyosarcoma soft tissue sarcoma in young people who had radiotherapy, n = 193: local control in 106 of 109 after resection with clear margins (R0), 51 of 60 with microscopic residue (R1), 2 of 6 with visible residue or without resection.",
    "T2",
  ),
  "OU-14": added(
    "The trial ARST0332 called high risk any tumour that had spread; intermediate an unresected one, or a high-grade one over 5 cm after R0 or R1 resection; low, without spread: low grade after R0 or R1 resection, or high grade up to 5 cm after R1.",
    "T1",
  ),
  "OU-15": outcome("353 adults, 97% completely resected: the tumour recurred in 39%.", "P6"),
  "OU-16": outcome(
    "Skin, adults: dermal tumours recur in 24% and spread in 4%, subcutaneous ones in 37% and 43% (number of patients not at hand).",
    "P15",
  ),
  "OU-17": outcome(
    "Soft tissue leiomyosarcoma under 16 years, n = 20 (85% low grade), followed in 15 (median 49 months): 2 late local recurrences, no spread.",
    "P17",
  ),
  "OU-18": outcome(
    "Body-wall and visceral non-rhabdomyosarcoma sarcoma under 18 years: n = 61; 10-year survival 43.0% for the 27 visceral, 67.5% for the 34 of the body wall.",
    "P4",
  ),
  "OU-19": outcome(
    "Leiomyosarcoma of bone, n = 107 (a review of 104 published cases with 3 added): disease-free survival at 5 years 41%; about half had spread at diagnosis or within a year.",
    "O3",
  ),
  "OU-20": outcome(
    "Leiomyosarcoma in adults (n = 353): recurrence in 51% of abdominal or retroperitoneal, 33% of limb, 26% of trunk tumours; size and margin predict local, size and grade distant recurrence.",
    "P6",
  ),
} as const;
