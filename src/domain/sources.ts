/**
 * Where the facts come from, under the short keys that `facts.ts` uses. A citation says only what is known of
 * the source; an address is built only from an identifier (DOI, PubMed or PubMed Central), never guessed.
 */

interface SourceEntry {
  /** Enough to find the source by hand. */
  readonly citation: string;
  readonly doi?: string;
  readonly pmid?: string;
  readonly pmc?: string;
}

const ENTRIES = {
  brief: {
    citation:
      "A children's hospital's public page on leiomyosarcoma, the starting point of this register; not named, because care differs from place to place",
  },
  "general-knowledge": {
    citation: "Well-established general knowledge, not checked against a text for this project",
  },
  "design-value": { citation: "A value chosen for this model, not a measurement" },

  N1: { citation: "National Cancer Institute (US), MyPART: leiomyosarcoma" },
  N3: {
    citation: "National Cancer Institute (US), PDQ: childhood gastrointestinal stromal tumours",
  },
  W1: { citation: "Sarcoma Alliance / CureSarcoma, subtype page on leiomyosarcoma (based on WHO)" },
  W2: {
    citation:
      "Sarcoma Alliance / CureSarcoma, subtype page on EBV-associated smooth muscle tumour (based on WHO)",
  },
  W3: {
    citation:
      "Sarcoma Alliance / CureSarcoma, subtype page on leiomyosarcoma of bone (based on WHO)",
  },
  B1: { citation: "basicmedicalkey, Leiomyosarcoma" },

  P1: { citation: "Ferrari and others, Annals of Oncology 2001; 12: 1163" },
  P2: {
    citation: "Series of leiomyosarcoma in patients under 21, known here by its DOI",
    doi: "10.1007/BF02306614",
  },
  P3: { citation: "European paediatric Soft Tissue Sarcoma Study Group, NRSTS study" },
  P4: {
    citation: "On sarcoma of the inner organs in children, known here by its PubMed Central number",
    pmc: "PMC2768617",
  },
  P5: { citation: "Pappo and others, 1999" },
  P6: {
    citation: "On recurrence after surgery in adults, known here by its PubMed Central number",
    pmc: "PMC3657306",
  },
  P12: { citation: "Kraft and Fletcher, American Journal of Surgical Pathology 2011; 35: 599" },
  P14: { citation: "PathologyOutlines, atypical intradermal smooth muscle neoplasm" },
  P15: { citation: "Llombart and others, Actas Dermo-Sifiliográficas 2019; 110: 4" },
  T1: {
    citation: "Spunt and others, Lancet Oncology 2020; 21: 145 (COG ARST0332)",
    doi: "10.1016/S1470-2045(19)30672-2",
  },
  T2: {
    citation:
      "International Journal of Radiation Oncology, Biology, Physics 2021; 110: 821 (ARST0332, local control)",
    doi: "10.1016/j.ijrobp.2021.01.051",
  },

  V1: { citation: "tgkdc, article 2013.7649 (review of leiomyosarcoma of the inferior vena cava)" },
  V2: { citation: "Wachtel and others, pooled analysis of 377 patients (inferior vena cava)" },
  V3: { citation: "Iranian Journal of Radiology, article 63473" },
  V4: { citation: "Radiopaedia, inferior vena cava leiomyosarcoma" },
  V5: { citation: "Case report: leiomyosarcoma of the inferior vena cava in a girl of 15" },
  V6: {
    citation: "On the calibre of the inferior vena cava in adults, known here by its PubMed number",
    pmid: "36579206",
  },

  E1: { citation: "Chadwick and others, JAMA 1990; 263: 3182" },
  E2: { citation: "Pathology Research International 2011: 561548" },
  E3: { citation: "Leukemia and Lymphoma 1997; 27: 303" },
  E5: { citation: "University of Pittsburgh Medical Center, pathology case 940" },

  G1: { citation: "Journal of Indian Association of Pediatric Surgeons 2007; 12: 140" },
  G2: { citation: "McGrath and others, Journal of Pediatric Surgery 1988" },
  G3: {
    citation: "On leiomyosarcoma of the small bowel, known here by its PubMed Central number",
    pmc: "PMC11153743",
  },
  G4: { citation: "Miettinen and Lasota, 2003" },

  O1: { citation: "Ngo and others, Radiology Case Reports 2012; 7(4)" },
  O3: { citation: "Archives of Pathology and Laboratory Medicine 2009; 133: 1448" },

  R1: { citation: "StatPearls, leiomyosarcoma" },
  R2: {
    citation: "On sarcoma after heritable retinoblastoma, known here by its PubMed Central number",
    pmc: "PMC3694232",
  },
  R3: { citation: "Sarcomas in hereditary retinoblastoma, Clinical Sarcoma Research 2012; 2: 15" },

  A1: { citation: "López-Alonso and others, 2009" },
  A3: { citation: "anatomyatlases, plate 8.161" },
  A4: { citation: "Radiopaedia, inferior vena cava" },
  A5: { citation: "Zhang and others, 2007", pmid: "18396762" },

  C1: { citation: "University of Rochester Medical Center (URMC)" },
  C2: { citation: "Seattle Children's" },
  C3: { citation: "Michigan Medicine" },
  C4: { citation: "Cancer Today, 2012" },
  C9: { citation: "CLIC Sargent" },
  C10: { citation: "Children's Cancer and Leukaemia Group (CCLG)" },
  C11: { citation: "APHON handouts (late effects)" },
  C12: { citation: "APHON handouts (radiation)" },
  C13: { citation: "Boston Children's, limb-salvage", pmc: "PMC2958285" },

  K1: { citation: "j-skel.com" },
  K2: {
    citation: "On growth shares at the knee, known here by its PubMed number",
    pmid: "1735225",
  },
  K3: { citation: "Wheeless" },
  K4: {
    citation: "On growth plate closure at the ankle, known here by its PubMed number",
    pmid: "16225203",
  },
  K5: { citation: "Ebraheim" },
  K6: { citation: "Orthobullets" },
  K7: { citation: "Study of closure at the humeral head" },
  K8: { citation: "Frontiers in Pediatrics 2022; 737823" },
  K11: {
    citation:
      "Kim, Yoon, Han, Cho and Seo, ossification of the triradiate cartilage on CT, Journal of the Korean Society of Radiology 2019; 80(3)",
  },
  K12: { citation: "Radiopaedia, triradiate cartilage" },
  SBS: { citation: "Schaefer, Black and Scheuer, Juvenile Osteology" },

  D2: { citation: "Bowel length in living adults, from a secondary source" },
  D3: { citation: "Gondolesi and others, American Journal of Transplantation 2012" },
  D5: { citation: "Ultraschall in der Medizin 2008; 29: 281" },
  D10: { citation: "Chiorean and others, 2014" },
  D11: { citation: "van Wassenaer and others, 2020" },

  GR: {
    citation:
      "Henry Gray, Anatomy of the Human Body, 20th US edition, 1918 (public domain; bartleby.com/107)",
  },
  EL: { citation: "Harold Ellis, Clinical Anatomy, 11th edition, 2006" },
  DS: { citation: "SUNY Downstate, Human Anatomy Online, dissection laboratories" },
  IM: { citation: "IMAIOS e-Anatomy, definitions of anatomical structures" },
  PG: { citation: "pediagenosis.com, inferior vena cava anatomy, 2020" },
  VES: { citation: "vesalius.com, clinical folios, renal vessels" },
} as const satisfies Readonly<Record<string, SourceEntry>>;

export type SourceId = keyof typeof ENTRIES;

export const SOURCE_IDS = Object.keys(ENTRIES) as SourceId[];

export interface Source {
  readonly id: SourceId;
  readonly citation: string;
  /** Where the source can be opened, or null when only its name is known. */
  readonly url: string | null;
  /** `published`: a text that can be looked up. The others name weaker ground for what it is. */
  readonly kind: "published" | "brief" | "general-knowledge" | "design-value";
}

function urlOf(entry: SourceEntry): string | null {
  if (entry.doi) return `https://doi.org/${entry.doi}`;
  if (entry.pmid) return `https://pubmed.ncbi.nlm.nih.gov/${entry.pmid}/`;
  if (entry.pmc) return `https://pmc.ncbi.nlm.nih.gov/articles/${entry.pmc}/`;
  return null;
}

/** The source behind a key. Total: every `SourceId` has one. */
export function sourceOf(id: SourceId): Source {
  const entry: SourceEntry = ENTRIES[id];
  const kind =
    id === "brief" || id === "general-knowledge" || id === "design-value" ? id : "published";
  return { id, citation: entry.citation, url: urlOf(entry), kind };
}
