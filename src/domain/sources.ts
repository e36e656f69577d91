/**
 * Where the facts come from, under the short keys that `facts.ts` uses. A citation says only what is known of
 * the source; an address is built from an identifier (DOI, PubMed or PubMed Central) or is the page that was read,
 * never guessed.
 */

interface SourceEntry {
  /** Enough to find the source by hand. */
  readonly citation: string;
  readonly doi?: string;
  readonly pmid?: string;
  readonly pmc?: string;
  /** Where the text was read. */
  readonly page?: string;
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
  C7: { citation: "Together by St. Jude, on words about cancer" },
  C8: { citation: "hello-brave.org, on words about cancer" },
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

  B3: {
    citation:
      "Exner and others, The tactics and technique of musculoskeletal biopsy, EFORT Open Reviews 2017; 2: 51",
    doi: "10.1302/2058-5241.2.160065",
  },
  B4: {
    citation: "Mayo Clinic, Soft tissue sarcoma: tests and diagnosis",
    page: "http://www.mayoclinic.org/diseases-conditions/soft-tissue-sarcoma/basics/tests-diagnosis/con-20033386",
  },
  B5: { citation: "The biopsy, Instructional Course Lectures 2004; 53: 639", pmid: "15116653" },
  B6: {
    citation: "Liddy Shriver Sarcoma Initiative, Diagnosing sarcomas",
    page: "http://sarcomahelp.org/articles/diagnosing-sarcomas.html",
  },
  C15: { citation: "Paediatric palliative care in oncology, review", pmc: "PMC5764167" },
  C16: {
    citation: "American Cancer Society, What to say if your child asks about dying",
    page: "https://cancer.org/treatment/children-and-cancer/when-your-child-has-cancer/after-diagnosis/if-your-child-asks-about-dying.html",
  },
  C17: {
    citation: "Dana-Farber Cancer Institute, Nine tips for talking to kids about cancer, 2012",
    page: "https://blog.dana-farber.org/insight/2012/10/nine-tips-for-talking-to-kids-about-cancer/",
  },
  C18: {
    citation: "Upstate Golisano Children's Hospital, How to help your child",
    page: "https://www.upstate.edu/gch/patients-families/hospital-visit/preparing-child.php",
  },
  C19: {
    citation: "Miller Children's and Women's Hospital, Child life: for parents",
    page: "https://www.millerchildrens.memorialcare.org/specialties/cherese-mari-laulhere-child-life-program/for-parents",
  },
  C20: {
    citation: 'Mount Sinai Parenting Center, Why "Don\'t cry, be brave" can backfire, 2020',
    page: "https://web.mountsinaiparenting.org/tip-of-the-week/why-dont-cry-be-brave-can-backfire",
  },
  C21: {
    citation: "Cancer Council NSW, Is the chemotherapy working?",
    page: "https://cancercouncil.com.au/cancer-information/cancer-treatment/chemotherapy/chemotherapy-types/is-the-chemotherapy-treatment-working",
  },
  C22: {
    citation: "Cancer Australia, Talking to children about cancer (for health professionals)",
    page: "https://childrenscancer.canceraustralia.gov.au/health-professionals-and-researchers/talking-children-about-cancer",
  },
  C23: {
    citation: "Me first, answers of a nurse and a play specialist to hard questions of children",
    page: "https://www.mefirst.org.uk/faq/i-always-dread-the-questions-like-am-i-gonna-die-how-long-have-i-got-left-is-this-gonna-hurt-what-should-i-do-in-these-situations/",
  },
  C24: {
    citation: "On body charts for children's pain, known here by its PubMed Central number",
    pmc: "PMC3091382",
  },
  C25: {
    citation:
      "On body outlines with children of 8 to 17 in hospital, known here by its PubMed number",
    pmid: "2798951",
  },
  C26: {
    citation: "Memorial Sloan Kettering, Ten tips for talking with your child about cancer",
    page: "https://www.mskcc.org/news/ten-tips-talking-your-child-about",
  },
  C27: {
    citation: "Parents Helping Parents, Explaining things to children",
    page: "https://www.phponline.org/1038/explaining-things-to-children/",
  },
  CC1: {
    citation: "Children's Cancer and Leukaemia Group (CCLG), Chemotherapy",
    page: "https://cclg.org.uk/node/177",
  },
  CC2: {
    citation: "Children's Cancer and Leukaemia Group (CCLG), Radiotherapy",
    page: "https://cclg.org.uk/node/178",
  },
  E8: {
    citation:
      "Epstein-Barr virus-associated smooth muscle tumours (transplantation, HIV, congenital immunodeficiency), Pathobiology 80(6): 297",
    page: "https://karger.com/pat/article-abstract/80/6/297/266311/Epstein-Barr-Virus-Associated-Smooth-Muscle",
  },
  E9: {
    citation: "PathologyOutlines, Epstein-Barr virus associated smooth muscle tumor",
    page: "http://www.pathologyoutlines.com/topic/softtissueebv.html",
  },
  E10: {
    citation: "Khan and others, World Journal of Clinical Oncology 2022; 13: 540",
    doi: "10.5306/wjco.v13.i6.540",
  },
  E11: {
    citation: "Radiopaedia, EBV associated smooth muscle tumour",
    page: "https://radiopaedia.org/articles/ebv-associated-smooth-muscle-tumour",
  },
  F1: {
    citation:
      "Follow-up after soft tissue sarcoma of the limb, 174 patients (one centre, 2003-2009)",
    pmc: "PMC4021531",
  },
  F3: {
    citation: "BC Cancer, Follow-up after treatment for sarcoma (quotes ESMO and NCCN)",
    page: "http://www.bccancer.bc.ca/books/musculoskeletal-sarcoma/follow-up",
  },
  F4: {
    citation: "Follow-up strategies for extremity soft-tissue sarcoma in adults, systematic review",
    pmc: "PMC7811670",
  },
  F5: {
    citation: "Rutkowski and Lugowska, Follow-up in soft tissue sarcomas, memo 2014",
    page: "https://www.springermedizin.at/follow-up-in-soft-tissue-sarcomas/14930522",
  },
  G6: {
    citation:
      "Soufi and others, Primary gastric leiomyosarcoma in young revealed by a massive hematemesis, 2009 (patient of 16)",
  },
  J1: {
    citation: "St. Jude Together, Computed tomography (CT) scan",
    page: "https://together.stjude.org/en-us/diagnosis-treatment/imaging-tests/computed-tomography-ct.html",
  },
  J2: {
    citation: "St. Jude Together, Magnetic resonance imaging (MRI)",
    page: "https://together.stjude.org/en-us/diagnosis-treatment/imaging-tests/magnetic-resonance-imaging-mri.html",
  },
  J3: {
    citation: "St. Jude Together, PET scan",
    page: "https://together.stjude.org/en-us/diagnosis-treatment/imaging-tests/pet-scans.html",
  },
  J4: {
    citation: "St. Jude Together, Ultrasound",
    page: "https://together.stjude.org/en-us/diagnosis-treatment/imaging-tests/ultrasound.html",
  },
  J5: {
    citation: "St. Jude Together, Biopsy",
    page: "https://together.stjude.org/en-us/diagnosis-treatment/procedures/biopsy.html",
  },
  J6: {
    citation: "St. Jude Together, Central venous catheters",
    page: "https://together.stjude.org/en-us/diagnosis-treatment/procedures/central-venous-catheters.html",
  },
  J7: {
    citation: "St. Jude Together, Your child's prosthetic leg",
    page: "https://together.stjude.org/en-us/care-support/rehabilitation/your-childs-prosthetic-leg.html",
  },
  J8: {
    citation: "St. Jude Together, Hair loss",
    page: "https://together.stjude.org/en-us/diagnosis-treatment/side-effects/hair-loss.html",
  },
  J9: {
    citation: "St. Jude Together, Second cancers",
    page: "https://together.stjude.org/en-us/life-after-cancer/long-term-effects/second-cancers.html",
  },
  J10: {
    citation: "St. Jude Together, Survivorship care plans",
    page: "https://together.stjude.org/en-us/life-after-cancer/survivorship-care-plans.html",
  },
  J11: {
    citation: "St. Jude Together, Pediatric cancer care team",
    page: "https://together.stjude.org/en-us/medical-care/care-team/cancer-care-team.html",
  },
  J12: {
    citation: "St. Jude Together, Nausea and vomiting",
    page: "https://together.stjude.org/en-us/patient-education-resources/symptoms-side-effects/nausea-and-vomiting.html",
  },
  J13: {
    citation: "St. Jude Together, Quality of life for children with cancer educational series",
    page: "https://together.stjude.org/en-us/blog/article/quality-of-life-for-children-with-cancer-educational-series.html",
  },
  J14: {
    citation: "St. Jude Together, Percutaneous biopsy in interventional radiology",
    page: "https://together.stjude.org/en-us/patient-education-resources/tests-procedures/percutaneous-biopsy-in-interventional-radiology.html",
  },
  K10: {
    citation: "Children's Oncology Group, Hair loss (alopecia)",
    page: "https://www.childrensoncologygroup.org/index.php/hairloss?tmpl=component&print=1",
  },
  K13: {
    citation: "Canadian Cancer Society, Diagnosis of soft tissue sarcoma",
    page: "https://cancer.ca/en/cancer-information/cancer-types/soft-tissue-sarcoma/diagnosis",
  },
  K14: {
    citation: "KidsHealth New Zealand, Blood tests for children and young people with cancer",
    page: "https://www.kidshealth.org.nz/blood-tests-children-young-people-with-cancer",
  },
  K15: {
    citation: "Canadian Cancer Society, Your child's healthcare team",
    page: "https://cancer.ca/en/living-with-cancer/your-child-has-cancer/managing-your-child-s-care/your-child-s-healthcare-team",
  },
  L1: {
    citation: "Fulbright, Review of cardiotoxicity in pediatric cancer patients, 2011",
    doi: "10.4061/2011/942090",
  },
  L2: {
    citation:
      "Skinner and others, nephrotoxicity after ifosfamide in children, British Journal of Cancer 2000; 82: 1636",
    doi: "10.1054/bjoc.2000.1214",
  },
  L3: {
    citation:
      "Dieffenbach and others, Late-onset kidney failure in survivors of childhood cancer, 2021",
    doi: "10.1016/j.ejca.2021.06.050",
  },
  L4: { citation: "Sarcoma UK, Lymphoedema", page: "https://sarcoma.org.uk/lymphoedema" },
  L5: {
    citation: "pedsoncologyeducation.com, fertility (Ewing sarcoma)",
    page: "http://pedsoncologyeducation.com/EwingsFertility.asp",
  },
  L6: {
    citation:
      "Levine, Preserving fertility in children and adolescents with cancer, Children 2014; 1: 166",
    doi: "10.3390/children1020166",
  },
  L7: {
    citation:
      "Hudson and others, Long-term follow-up care for childhood, adolescent and young adult cancer survivors, Pediatrics 2021; 148: e2021053127",
    doi: "10.1542/peds.2021-053127",
  },
  L8: {
    citation: "Clinical data from irradiated growing long bones in children, 1983",
    doi: "10.1016/0360-3016(83)90009-3",
  },
  M1: {
    citation: "Macmillan, Diagnosing soft tissue sarcoma",
    page: "https://www.macmillan.org.uk/cancer-information-and-support/soft-tissue-sarcoma/diagnosis",
  },
  M3: {
    citation: "Macmillan, How soft tissue sarcomas are diagnosed",
    page: "https://www.macmillan.org.uk/information-and-support/soft-tissue-sarcomas/diagnosing/how-cancers-are-diagnosed/how-soft-tissue-sarcomas-are-diagnosed.html",
  },
  M4: {
    citation: "Macmillan, How primary bone cancer is diagnosed",
    page: "https://www.macmillan.org.uk/information-and-support/bone-cancer/diagnosing/how-cancers-are-diagnosed/tests-and-scans/being-diagnosed.html",
  },
  N4: {
    citation: "NCI PDQ, Childhood soft tissue sarcoma treatment, health professional",
    page: "http://www.cancer.gov/cancertopics/pdq/treatment/child-soft-tissue-sarcoma/HealthProfessional/Page1",
  },
  N5: {
    citation: "NCI PDQ, Childhood soft tissue sarcoma treatment, patient version",
    page: "http://cancer.gov/cancertopics/pdq/treatment/child-soft-tissue-sarcoma/patient",
  },
  N6: {
    citation: "NCI PDQ, Childhood soft tissue sarcoma, changes to this summary (2015)",
    page: "http://www.cancer.gov/cancertopics/pdq/treatment/child-soft-tissue-sarcoma/HealthProfessional/page8/print",
  },
  N7: {
    citation: "NCI PDQ, Late effects of treatment for childhood cancer, patient version",
    page: "https://ncbi.nlm.nih.gov/books/n/pdqcis/CDR0000373791",
  },
  N8: {
    citation: "NCI PDQ, Late effects: musculoskeletal system, health professional",
    page: "http://www.cancer.gov/cancertopics/pdq/treatment/lateeffects/HealthProfessional/Page8",
  },
  N9: {
    citation: "NCI, Children's assent to clinical trial participation",
    page: "https://webarchive.library.unt.edu/eot2008/20080916122949/http://www.cancer.gov/clinicaltrials/understanding/childrensassent0101",
  },
  N10: {
    citation: "NCI PDQ, Pediatric supportive care: families",
    page: "http://www.webmd.com/cancer/tc/pediatric-supportive-care-pdq-supportive-care---health-professional-information-nci-families?page=3",
  },
  O4: {
    citation: "Primary leiomyosarcoma of bone, case series with review",
    doi: "10.1055/s-0045-1801882",
  },
  O5: {
    citation: "Primary leiomyosarcoma of bones, two presentations, 2021",
    doi: "10.15584/ejcem.2021.4.9",
  },
  O6: {
    citation:
      "Sundaram and others, Primary leiomyosarcoma of bone (radiographs and MRI, 12 patients)",
    page: "https://profiles.wustl.edu/en/publications/primary-leiomyosarcoma-of-bone",
  },
  O8: {
    citation: "Limb-sparing surgery in bone sarcoma, EFORT Open Reviews 2019; 4: 174",
    doi: "10.1302/2058-5241.4.180048",
  },
  O9: {
    citation:
      "Ness and others, expandable or modular prostheses in children, European Journal of Cancer 2014; 50: 3212",
    doi: "10.1016/j.ejca.2014.10.005",
  },
  P17: {
    citation:
      "de Saint Aubain Somerhausen and Fletcher, American Journal of Surgical Pathology 1999; 23(7): 755",
    page: "https://difusion.ulb.ac.be/vufind/Record/ULB-DIPOT:oai:dipot.ulb.ac.be:2013/190252/TOC",
  },
  P18: {
    citation: "Smooth muscle markers in 78 leiomyosarcomas, Cancer",
    doi: "10.1002/cncr.24486",
  },
  P19: {
    citation:
      "Cutaneous leiomyosarcoma, clinicopathologic features and review, Medical Research Archives",
    page: "https://esmed.org/MRA/mra/article/view/6437",
  },
  P20: {
    citation:
      "The width of the surgical margin ... extremity and truncal soft tissue sarcoma treated with radiotherapy, The Oncologist 2016; 21: 1269",
    doi: "10.1634/theoncologist.2015-0534",
  },
  P21: {
    citation:
      "Deneve and others, Cutaneous leiomyosarcoma, standardised margin, Cancer Control 2013 (33 adults)",
    page: "https://themednet.org/publications/cutaneous-leiomyosarcoma-treatment-and-outcomes-with-a-standardized-margin-of-resection",
  },
  P22: {
    citation:
      "Mohs micrographic surgery for superficial leiomyosarcoma, systematic review, Dermatology Online Journal",
    page: "https://escholarship.org./uc/item/1m88116m",
  },
  R4: {
    citation: "Li-Fraumeni Syndrome Association, Who should be tested",
    page: "https://www.lfsassociation.org/who-should-be-tested/",
  },
  R5: {
    citation: "American Cancer Society, Genetic counseling and testing for retinoblastoma",
    page: "https://www.cancer.org/cancer/retinoblastoma/after-treatment/genetic-counseling.html",
  },
  S1: {
    citation: "Royal College of Anaesthetists, Your child's general anaesthetic",
    page: "https://rcoa.ac.uk/patients/patient-information-resources/leaflets-video-resources/your-childs-ga",
  },
  S2: {
    citation: "NHS (Evelina London), Your child's general anaesthetic",
    page: "https://www.evelinalondon.nhs.uk/our-services/patient-resources/your-childs-general-anaesthetic.aspx",
  },
  S3: {
    citation: "NHS South West London, Anaesthetics and risk",
    page: "https://swlondon-healthiertogether.nhs.uk/healthier-me/prehabilitation/preparing-surgery/anaesthetics-and-risk",
  },
  S4: {
    citation:
      "Thompson and others, school re-entry support, Pediatric Blood and Cancer 2015; 62 Suppl 5: S805",
    doi: "10.1002/pbc.25760",
  },
  S5: {
    citation: "CureSearch, Supporting a child's return to school",
    page: "https://curesearch.org/Supporting-a-Childs-Return-to-School",
  },
  S6: {
    citation: "American Cancer Society, Helping siblings",
    page: "https://cancer.org/cancer/childhood-cancer/helping-siblings.html",
  },
  S7: {
    citation: "Montreal Children's Hospital, My child has cancer: emotions",
    page: "http://www.thechildren.com/health-info/conditions-and-illnesses/my-child-has-cancer-how-can-i-help-him-or-her-deal-his-emotions",
  },
  S8: {
    citation: "Cancer Council NSW, Managing emotions",
    page: "https://www.cancercouncil.com.au/cancer-information/for-family-and-friends/talking-to-kids-about-cancer/treatment/family-life-during-treatment/managing-emotions/",
  },
  S9: {
    citation: "Canadian Cancer Society, Emotions after childhood cancer",
    page: "https://cancer.ca/en/living-with-cancer/your-child-has-cancer/after-treatment/long-term-survivorship/emotions",
  },
  S10: {
    citation: "Children with Cancer Fund, Scanxiety",
    page: "https://www.childrenwithcancerfund.org.uk/blog/childhood-cancer-scanxiety",
  },
  S11: {
    citation: "OncoLink, What if my child's cancer comes back?",
    page: "https://www.oncolink.org/cancers/pediatric/practical-emotional-and-development-concerns/what-if-my-child-s-cancer-comes-back-coping-with-fear-of-recurrence",
  },
  T3: {
    citation: "Radiopaedia, Residual tumour classification",
    page: "https://radiopaedia.org/articles/residual-tumour-classification?iframe=true&lang=us",
  },
  T4: {
    citation:
      "Sambri and others, Margin assessment in soft tissue sarcomas, Cancers 2021; 13: 1687",
    doi: "10.3390/cancers13071687",
  },
  U1: {
    citation: "Cancer Research UK, Tests for soft tissue sarcoma",
    page: "https://www.cancerresearchuk.org/about-cancer/soft-tissue-sarcoma/getting-diagnosed/tests-soft-tissue-sarcoma",
  },
  U2: {
    citation:
      "UK guidelines for the management of soft tissue sarcomas, British Journal of Cancer, table 2",
    doi: "10.1038/s41416-024-02674-y",
  },
  U3: {
    citation: "NHS Lothian RefHelp, Suspected soft tissue tumour",
    page: "https://apps.nhslothian.scot/refhelp/?p=4458",
  },
  U4: {
    citation: "NHS OSCAR, Sarcoma urgent referral",
    page: "https://my-oscar.nhs.uk/care-pathways/cancer-2ww/sarcoma-2ww",
  },
  U6: {
    citation: "Sarcoma UK, Your referral explained",
    page: "https://sarcoma.org.uk/factsheet-your-referral-explained",
  },
  U7: {
    citation: "Cancer Research UK, Core needle biopsy for soft tissue sarcoma",
    page: "https://www.cancerresearchuk.org/about-cancer/soft-tissue-sarcoma/getting-diagnosed/tests-diagnose/core-needle-biopsy",
  },
  U8: {
    citation: "Cancer Research UK, Surgical biopsy for soft tissue sarcoma",
    page: "https://www.cancerresearchuk.org/about-cancer/soft-tissue-sarcoma/getting-diagnosed/tests-diagnose/surgical-biopsy",
  },
  U9: {
    citation: "Cancer Research UK, Tests for bone cancer",
    page: "https://www.cancerresearchuk.org/about-cancer/bone-cancer/getting-diagnosed/tests-bone-cancer",
  },
  V8: {
    citation: "Leiomyosarcomas of the inferior vena cava on CT and MRI, 23 patients",
    pmid: "21147299",
  },
  X1: {
    citation: "RCH Kids Health Info, X-ray",
    page: "https://www.rch.org.au/kidsinfo/fact_sheets/X-ray/",
  },
  X2: {
    citation: "Image Gently, MRI: parent information",
    page: "https://imagegently.org/Procedures/MRI/MRI-Parent-Information",
  },
  X3: {
    citation: "NHS (Sheffield Children's), Contrast media in CT",
    page: "https://library.sheffieldchildrens.nhs.uk/contrast-media-in-ct/",
  },
  X4: {
    citation:
      "Imaging and diagnostic strategy of soft tissue tumors in children, European Radiology 2006; 16: 1147",
    doi: "10.1007/s00330-005-0066-4",
  },
  X5: { citation: "CureSearch, Blood studies", page: "http://curesearch.org/Blood-Studies" },
  X6: {
    citation: "Pediatrics in Review 2008; 29(2): 53, lymphadenopathy in children",
    page: "https://publications.aap.org/pediatricsinreview/article-abstract/29/2/53/34652/Evaluation-and-Management-of-Lymphadenopathy-in",
  },
  X7: {
    citation: "Kids Plus Pediatrics, Lymph nodes",
    page: "https://kidsplus.com/parent-resources/doctors-notes/lymph-nodes/",
  },
  X8: {
    citation: "Cancer Australia, Medical imaging (children's cancer)",
    page: "https://childrenscancer.canceraustralia.gov.au/node/59",
  },
  X9: {
    citation: "Healthwise, X-ray for a child",
    page: "https://patient.uwhealth.org/healthwise/article/en-us/aci5196",
  },
  X10: {
    citation: "UCSF Benioff Children's, MRI scans: a kid-friendly guide",
    page: "https://www.ucsfbenioffchildrens.org/education/mri-scans-a-kid-friendly-guide",
  },
  X11: {
    citation: "Head and Neck Cancer Australia, PET scan",
    page: "https://www.headandneckcancer.org.au/diagnosis/what-tests-do-i-need-to-have/pet-scan",
  },
  X12: {
    citation: "UCSF Benioff Children's, PET-CT scanning",
    page: "https://www.ucsfbenioffchildrens.org/treatments/pet-ct-scanning",
  },
  X13: {
    citation: "University of Virginia, Pediatric bone scan",
    page: "http://www.medicine.virginia.edu/clinical/departments/radiology/Patients_and_Visitors/radiology-exams/pediatrics-bone-scan",
  },
  X14: {
    citation: "AboutKidsHealth, Bone scan",
    page: "https://assets.aboutkidshealth.ca/ta/healthaz/other/bone-scan",
  },
  X15: {
    citation: "Princess Máxima Center, Biopsy",
    page: "https://zorg.prinsesmaximacentrum.nl/en/research-treatment/biopsy",
  },
  X16: {
    citation: "Cancer Australia, Treatment team (children)",
    page: "https://canceraustralia.gov.au/content/treatment-team-0",
  },
  X17: {
    citation: "Mattie Talley Foundation, Bone cancer and children",
    page: "http://mattietalleyfoundation.org/bone-cancer.html",
  },
  X18: {
    citation: "UCSF Benioff Children's, Soft tissue sarcoma treatment",
    page: "https://www.ucsfbenioffchildrens.org/conditions/soft_tissue_sarcoma/treatment.html",
  },
  X19: {
    citation: "MSD Manual, Chemotherapy side effects",
    page: "https://www.msdmanuals.com/en-gb/home/cancer/prevention-and-treatment-of-cancer/chemotherapy-side-effects",
  },
  X20: {
    citation: "Sydney Children's Hospitals Network, Low blood counts",
    page: "https://www.schn.health.nsw.gov.au/visiting-and-staying/cancer-handbook/side-effects/low-blood-counts",
  },
  X21: {
    citation: "Paediatric Integrated Cancer Service, Everyday care",
    page: "https://pics.org.au/families/diagnosis-and-treatment/everyday-care/",
  },

  Y1: {
    citation: "University of Aberdeen, A short review of histology: the alimentary canal",
    page: "https://abdn.ac.uk/medical/elf/courses/view/126314/a-short-review-of-histology/1/page83",
  },
  Y2: {
    citation: "Taber's Medical Dictionary, peristalsis",
    page: "https://nursing.unboundmedicine.com/nursingcentral/view/Tabers-Dictionary/747522/all/peristalsis",
  },
  Y3: {
    citation:
      "StatPearls, on the hair follicle, its gland and muscle, known here by its PubMed number",
    pmid: "29261946",
  },
  Y4: {
    citation: "StatPearls, Histology: skin appendages, 2023",
    page: "https://statpearls.com/ArticleLibrary/viewarticle/40534",
  },
  Y5: {
    citation: "Digital Histology, Large vein (vena cava)",
    page: "https://digitalhistology.org/organs-systems/cardiovascular/vessels/veins/veins-m/",
  },
  Y6: {
    citation: "Boundless, General Biology 38.2D: Growth of bone (LibreTexts, after OpenStax)",
    page: "https://bio.libretexts.org/Bookshelves/Introductory_and_General_Biology/Book%3A_General_Biology_(Boundless)/38%3A_The_Musculoskeletal_System/38.2%3A_Bone/38.2D%3A_Growth_of_Bone",
  },
  Y7: {
    citation: "Wheeless, Epiphyseal artery",
    page: "https://www.wheelessonline.com/joints/elbow/epiphyseal-artery/",
  },
  Y8: {
    citation: "Radiopaedia, Lytic bone metastases",
    page: "https://radiopaedia.org/articles/lytic-bone-metastases-1?lang=us",
  },
  Y9: {
    citation:
      "Nascimento and others, The role of magnetic resonance imaging in the evaluation of bone tumours and tumour-like lesions, Insights into Imaging 2014; 5: 419",
    doi: "10.1007/s13244-014-0339-z",
  },
  Y10: {
    citation: "BCcampus, Advanced Anatomy: body planes and sections",
    page: "https://pressbooks.bccampus.ca/advancedanatomy1sted/chapter/body-planes-and-sections",
  },
  Y11: {
    citation: "Pearson, The Biology Place: structure of arteries, capillaries and veins",
    page: "http://www.phschool.com/science/biology_place/biocoach/cardio2/structure.html",
  },
  Y12: {
    citation:
      "Cutaneous vasodilator and vasoconstrictor mechanisms in temperature regulation, Comprehensive Physiology 2014; 4: 33",
    doi: "10.1002/cphy.c130015",
  },
  Y13: {
    citation: "EBSCO Health Library, Layers of skin and their function",
    page: "http://healthlibrary.epnet.com/GetContent.aspx?token=3d2911e7-5b1e-46f2-96a2-ee479a3d0843&chunkiid=620623",
  },
  Y14: {
    citation: "Southern Illinois University School of Medicine, Smooth muscle (D. King), 2003",
    page: "http://www.siumed.edu/%7Edking2/ssb/NM017b.htm",
  },
  Y15: {
    citation:
      "Long, Meckiff and Taylor, The T-cell response to Epstein-Barr virus, Frontiers in Immunology 2019; 10: 2193",
    doi: "10.3389/fimmu.2019.02193",
  },
  Y16: {
    citation:
      "The association of Epstein-Barr virus with smooth-muscle tumors occurring after organ transplantation, 1995 (abstract)",
    page: "https://scilit.com/publications/995d05951f955b499fe600501dbc5b8c",
  },
  Y17: {
    citation: "Wheeless, Bone marrow (on MRI)",
    page: "https://new.wheelessonline.com/joints/hip/bone-marrow/",
  },
  Y18: {
    citation: "Medscape, What is the pathophysiology of soft-tissue tumors?, 2018",
    page: "https://www.medscape.com/answers/1253816-173180/what-is-the-pathophysiology-of-soft-tissue-tumors",
  },

  Z1: {
    citation: "Boston Children's Hospital, CT scan",
    page: "https://www.childrenshospital.org/conditions-treatments/ct-scan",
  },
  Z2: {
    citation: "Cook Children's, Computed tomography (CT) scan",
    page: "http://cookchildrens.org/SpecialtyServices/Radiology/Services/Pages/CTscan.aspx",
  },
  Z3: {
    citation: "Cincinnati Children's, MRI",
    page: "https://www.cincinnatichildrens.org/health/m/mri",
  },
  Z4: {
    citation: "HowStuffWorks, How MRI works: advantages",
    page: "http://www.howstuffworks.com/mri9.htm",
  },
  Z5: {
    citation: "Helsinki University Hospital (HUS), Magnetic resonance imaging (MRI)",
    page: "https://www.hus.fi/en/medical-care/medical-services/Oncology/cancer-diagnosis/Pages/magnetic-resonance-imaging-(MRI)-.aspx",
  },
  Z6: {
    citation: "RAPC (a radiology practice), MRI",
    page: "https://www.rapc.net/webpages/mri.aspx",
  },
  Z7: {
    citation: "openradiology.org, Percutaneous musculoskeletal biopsies: pathway",
    page: "http://www.openradiology.org/survey/biopsies/pathway",
  },
  Z8: {
    citation: "Boston Children's Hospital, Needle biopsy",
    page: "https://www.childrenshospital.org/treatments/needle-biopsy",
  },
  Z9: {
    citation: "Arkansas Children's, Interventional radiology: biopsy",
    page: "https://es.archildrens.org/programs-and-services/radiology/interventional-radiology/Treatments/biopsy",
  },
  Z10: {
    citation: "Children's National Hospital, Biopsy",
    page: "https://childrensnational.org/visit/conditions-and-treatments/imaging/biopsy",
  },
  Z11: {
    citation: "MarinHealth, Nuclear medicine",
    page: "https://www.mymarinhealth.org/programs-services/imaging-radiology/nuclear-medicine/",
  },
  Z12: {
    citation: "Children's Oncology Group, Nuclear medicine scans",
    page: "https://childrensoncologygroup.org/index.php/testsandprocedures/nuclearmedicinescans?tmpl=component&print=1",
  },
  Z13: {
    citation:
      "Skeletal scintigraphy for assessment of growth centers, in: Pediatric Nuclear Medicine (Springer)",
    doi: "10.1007/978-1-4757-4205-3_16",
  },
  Z14: {
    citation:
      "Palot Manzil and others, Pediatric skeletal scintigraphy: what a general radiologist needs to know, Current Problems in Diagnostic Radiology 2017",
    page: "https://zh.scribd.com/document/396083431/Skeletal-Scintigraphy",
  },
  Z15: {
    citation: "Nicklaus Children's Hospital, Bone scan",
    page: "https://www.nicklauschildrens.org/treatments/musculoskeletal/bone-scan",
  },
  Z16: {
    citation: "Sydney Children's Hospitals Network, Intravenous (IV) cannula factsheet",
    page: "https://www.schn.health.nsw.gov.au/intravenous-iv-cannula-factsheet",
  },
  Z17: {
    citation: "OrthoVellum, Wide / compartmental excision of soft-tissue sarcoma",
    page: "https://www.orthovellum.com/opsurg/soft-tissue-sarcoma-wide-compartmental-excision",
  },
  Z18: {
    citation: "University of Chicago, Gross pathology manual: soft tissue tumor",
    page: "https://voices.uchicago.edu/grosspathology/bone-soft-tissue/soft-tissue-tumor/",
  },
  Z19: {
    citation: "Macmillan, Surgery for soft tissue sarcoma",
    page: "https://www.macmillan.org.uk/cancer-information-and-support/treatments-and-drugs/surgery-for-soft-tissue-sarcoma",
  },
  Z20: {
    citation:
      "Öztürk, Expandable endoprostheses in skeletally immature patients: where we are, World Journal of Orthopedics 2024; 15: 312",
    doi: "10.5312/wjo.v15.i4.312",
  },
  Z21: {
    citation:
      "Bickels and others, Distal femur resection with endoprosthetic reconstruction, Clinical Orthopaedics and Related Research 2002; 400: 225",
    page: "https://docobook.com/queue/distal-femur-resection-with-endoprosthetic-reconstruction.html",
  },
  Z22: {
    citation: "OrthoVellum, Expandable (growing) endoprosthesis in the skeletally immature",
    page: "https://www.orthovellum.com/opsurg/expandable-endoprosthesis-paediatric",
  },
  Z23: {
    citation: "Cancer Research UK, Life after bone replacement surgery",
    page: "http://www.cancerresearchuk.org/cancer-help/type/bone-cancer/living/life-after-bone-replacement-surgery",
  },
  Z24: {
    citation:
      "Mavčič, Rehabilitation after wide limb-sparing resection of malignant bone tumours in the lower limbs (in Slovene, abstract)",
    page: "http://dlib.si/stream/URN:NBN:SI:DOC-NPADTHS6/a6ab193e-0a51-4efa-af53-ff285cbd2263/TEXT",
  },
  Z25: {
    citation: "Boston Children's Hospital, Limb-salvage surgery",
    page: "https://www.childrenshospital.org/treatments/limb-salvage-surgery",
  },
  Z26: {
    citation:
      "Results of 20 consecutive patients treated with the Repiphysis expandable prosthesis, SpringerPlus",
    doi: "10.1186/s40064-015-1582-6",
  },
  Z27: {
    citation: "Institute of Physics, Inside story: radiotherapy",
    page: "http://www.insidestory.iop.org/radio.html",
  },
  Z28: {
    citation: "RadiantCare, Three-dimensional conformal radiation therapy",
    page: "https://radiantcare.com/services/3d-electron/",
  },
  Z29: {
    citation: "Cancer Research UK, What radiotherapy is",
    page: "http://www.cancerresearchuk.org/cancer-help/about-cancer/treatment/radiotherapy/about/what-radiotherapy-is",
  },
  Z30: {
    citation: "Cancer Research UK, About external radiotherapy",
    page: "http://www.cancerresearchuk.org/about-cancer/cancers-in-general/treatment/radiotherapy/external/about-external-radiotherapy",
  },
  Z31: {
    citation: "Cancer Centre for Children (Australia), Chemotherapy",
    page: "http://www.cancercentreforchildren.org.au/clinical/treatment/chemotherapy",
  },
  Z32: {
    citation: "Cancer Australia, How does chemotherapy work?",
    page: "https://www.canceraustralia.gov.au/it/node/1678",
  },

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
  if (entry.page) return entry.page;
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
