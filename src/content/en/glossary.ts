import { delicateMeaning, meaning } from "../meaning.ts";
import type { GlossaryContent } from "../types.ts";

export const glossary: GlossaryContent = {
  "adrenal-gland": {
    name: "adrenal gland",
    forms: ["adrenal glands"],
    meaning: meaning(
      {
        child: "A small part on top of each kidney.",
        family: "A small gland on top of each kidney that makes hormones.",
        clinician: "Endocrine gland capping each kidney.",
      },
      "AN-60",
    ),
  },
  amputation: {
    name: "amputation",
    meaning: delicateMeaning(
      {
        child: "When an arm or a leg has to go so that all of the lump is out.",
        family:
          "Removing a limb, thought of when taking out the whole tumour would leave none that works.",
        clinician:
          "Removal of a limb, considered when complete resection would leave it without function.",
      },
      "TX-7",
    ),
  },
  anaesthesia: {
    name: "general anaesthesia",
    forms: ["anaesthesia", "general anaesthetic", "anaesthetic", "surgery sleep"],
    meaning: meaning(
      {
        child: "A deep sleep from a medicine: you feel nothing, and you wake up when it wears off.",
        family:
          "A controlled, sleep-like state in which nothing is felt; it ends when the medicine wears off.",
        clinician: "Controlled, reversible unconsciousness without sensation.",
      },
      "TX-26",
    ),
  },
  anaesthetist: {
    name: "anaesthetist",
    forms: ["anaesthetists"],
    meaning: meaning(
      {
        child: "The doctor who stays with you while you are in surgery sleep.",
        family: "The doctor who looks after a child during the operation and the waking up.",
        clinician: "Physician in charge of anaesthesia and emergence from it.",
      },
      "TX-27",
    ),
  },
  anus: {
    name: "anus",
    meaning: meaning(
      {
        child: "The very end of the gut, which a ring of muscle keeps shut.",
        family: "The end of the digestive tract, kept closed by ring muscles.",
        clinician: "Distal end of the gut, closed by the internal and external sphincter.",
      },
      "AN-13",
      "WH-5",
    ),
  },
  aorta: {
    name: "aorta",
    forms: ["main artery"],
    meaning: meaning(
      {
        child: "The biggest blood tube that goes out from your heart.",
        family: "The largest artery, which leaves the heart and runs down in front of the spine.",
        clinician: "Largest artery, arching from the heart and descending before the spine.",
      },
      "AN-55",
    ),
  },
  appendix: {
    name: "appendix",
    meaning: meaning(
      {
        child: "A thin tube that hangs from the start of the big gut.",
        family: "A narrow, closed tube that hangs from the start of the large intestine.",
        clinician: "Narrow blind tube arising from the caecum.",
      },
      "AN-7",
    ),
  },
  "artificial-limb": {
    name: "artificial limb",
    forms: ["artificial limbs"],
    meaning: delicateMeaning(
      {
        child: "A new arm or leg that is made just for you.",
        family: "An arm or leg made to take the place of a missing one, changed as a child grows.",
        clinician: "Prosthesis: fitted after limb loss and revised with growth.",
      },
      "TX-30",
    ),
  },
  biopsy: {
    name: "biopsy",
    forms: ["biopsies"],
    meaning: meaning(
      {
        child: "When doctors take a tiny piece to find out just what it is.",
        family: "Taking a piece of the tumour and looking at it: only this shows its exact type.",
        clinician: "Tissue sampling, on which the definite type rests.",
      },
      "DX-8",
    ),
  },
  bladder: {
    name: "bladder",
    forms: ["urinary bladder"],
    meaning: meaning(
      {
        child: "The bag that holds your pee.",
        family: "The organ low in the pelvis that stores urine.",
        clinician: "Hollow pelvic organ storing urine; its wall is smooth muscle.",
      },
      "AN-53",
    ),
  },
  "blood-count": {
    name: "blood count",
    forms: ["complete blood count", "blood counts"],
    meaning: meaning(
      {
        child: "A test that counts the tiny cells in your blood.",
        family: "A test of how many blood cells there are, how large they are and how mature.",
        clinician: "Number, size and maturity of the blood cells in a given volume.",
      },
      "DX-10",
    ),
  },
  "blood-vessel": {
    name: "blood vessel",
    forms: ["blood vessels", "vessel", "vessels", "blood tube", "blood tubes"],
    meaning: meaning(
      {
        child: "A tube that blood flows in; such tubes run all through you.",
        family:
          "A tube for blood; such tubes run through every organ, with smooth muscle in their walls.",
        clinician: "Conduit for blood, present in every organ, with smooth muscle in its wall.",
      },
      "AN-61",
    ),
  },
  "bone-marrow": {
    name: "marrow",
    meaning: meaning(
      {
        child: "The soft filling inside a long bone.",
        family: "What fills the inside of a long bone's shaft.",
        clinician: "Content of the medullary cavity.",
      },
      "AN-27",
    ),
  },
  "bone-scan": {
    name: "bone scan",
    forms: ["bone scans"],
    meaning: meaning(
      {
        child: "A picture of all your bones that shows where bone is changing.",
        family:
          "A test that shows where bone is changing, and looks for bone tumours or the cause of pain.",
        clinician: "Tracer imaging of bone turnover: growth, fracture, infection, tumour.",
      },
      "DX-9",
      "DX-30",
    ),
  },
  caecum: {
    name: "caecum",
    meaning: meaning(
      {
        child: "The pouch where the big gut begins.",
        family: "The pouch where the large intestine begins, low on the body's right side.",
        clinician: "Blind pouch at the start of the large intestine.",
      },
      "AN-6",
    ),
  },
  cartilage: {
    name: "cartilage",
    meaning: meaning(
      {
        child: "The springy stuff in a growth plate, before it turns to bone.",
        family: "What growth plates are made of at first; later it turns to bone.",
        clinician: "Tissue of the growth plate until it ossifies.",
      },
      "BO-4",
      "BO-5",
    ),
  },
  cell: {
    name: "cell",
    forms: ["cells"],
    meaning: meaning(
      {
        child: "One of the tiny bricks that your body is built from.",
        family: "The smallest building block of the body.",
        clinician: "Structural unit of the body.",
      },
      "WH-14",
    ),
  },
  "central-line": {
    name: "central line",
    forms: ["central lines"],
    meaning: meaning(
      {
        child: "A way into a vein that saves you pokes.",
        family: "A way into a vein, for medicine and blood tests, that spares needle pokes.",
        clinician: "Venous access for drugs and blood samples.",
      },
      "TX-39",
      "DX-44",
    ),
  },
  "check-up": {
    name: "check-up",
    forms: ["check-ups"],
    meaning: meaning(
      {
        child: "A visit where doctors talk with you, feel the spot and take a look.",
        family:
          "A visit after treatment: talking, an examination, and pictures of the place and the chest.",
        clinician: "Surveillance visit: history, examination, imaging of site and chest.",
      },
      "AF-2",
    ),
  },
  chemotherapy: {
    name: "chemotherapy",
    forms: ["chemo"],
    meaning: meaning(
      {
        child: "Strong medicine: it stops {cells} from making more.",
        family: "Treatment with drugs that disturb the growth of cancer cells.",
        clinician: "Drug treatment that interferes with tumour cell growth or division.",
      },
      "TX-12",
    ),
  },
  "child-life-specialist": {
    name: "child life specialist",
    forms: ["child life specialists"],
    meaning: meaning(
      {
        child: "A person who plays and talks with you, so that you know what comes next.",
        family: "A team member who prepares a child by play and plain words, and helps with worry.",
        clinician: "Professional who prepares and supports children through play and plain words.",
      },
      "TX-21",
    ),
  },
  "clinical-trial": {
    name: "clinical trial",
    forms: ["clinical trials", "trial", "trials"],
    meaning: meaning(
      {
        child: "A way for doctors to learn more; you may say yes or no to it.",
        family: "A study that a family may be offered to join; taking part is a choice.",
        clinician: "Prospective study; participation is voluntary.",
      },
      "TX-22",
    ),
  },
  colon: {
    name: "colon",
    meaning: meaning(
      {
        child: "The long part of the big gut that goes up, across and down.",
        family: "The long part of the large intestine: it climbs, crosses the belly and runs down.",
        clinician: "Large intestine in its ascending, transverse, descending and sigmoid parts.",
      },
      "AN-8",
      "AN-9",
      "AN-10",
      "AN-11",
    ),
  },
  "contrast-liquid": {
    name: "contrast liquid",
    meaning: meaning(
      {
        child: "A liquid that helps the camera see more.",
        family: "A liquid given into a vein that makes some parts clearer in a picture.",
        clinician: "Contrast medium for CT or MRI.",
      },
      "DX-23",
      "DX-27",
    ),
  },
  ct: {
    name: "CT",
    forms: ["CT scan", "CT scans", "CT scanner"],
    meaning: meaning(
      {
        child: "A big ring that takes photos of you in slices.",
        family: "A scan that uses x-rays and a computer to build pictures in slices.",
        clinician: "Computed tomography: cross-sectional imaging with x-rays.",
      },
      "DX-22",
    ),
  },
  diagnosis: {
    name: "diagnosis",
    meaning: meaning(
      {
        child: "When doctors know just what it is.",
        family: "Knowing exactly what it is and whether it has spread; it comes before treatment.",
        clinician: "Exact type and extent, established before treatment.",
      },
      "DX-1",
      "DX-3",
    ),
  },
  diaphragm: {
    name: "diaphragm",
    forms: ["breathing muscle"],
    meaning: meaning(
      {
        child: "The muscle between chest and belly that pulls in air.",
        family: "The dome of muscle between chest and belly that draws in breath.",
        clinician: "Dome of skeletal muscle between thorax and abdomen.",
      },
      "AN-57",
    ),
  },
  "digestive-tract": {
    name: "digestive tract",
    forms: ["gut"],
    meaning: meaning(
      {
        child: "The long way that food takes through you.",
        family: "Here: the stomach, small intestine, colon, appendix, rectum and anus.",
        clinician: "Here: stomach, small intestine, colon, appendix, rectum and anus.",
      },
      "WH-5",
    ),
  },
  doxorubicin: {
    name: "doxorubicin",
    meaning: meaning(
      {
        child: "One of the strong medicines called chemo.",
        family: "A drug used in chemotherapy; it can affect the heart years later.",
        clinician: "Cytotoxic drug with late cardiotoxicity.",
      },
      "TX-40",
      "SE-14",
    ),
  },
  duodenum: {
    name: "duodenum",
    meaning: meaning(
      {
        child: "The first part of the small gut.",
        family: "The first part of the small intestine, a short curve.",
        clinician: "First part of the small intestine, around the head of the pancreas.",
      },
      "AN-3",
    ),
  },
  ebv: {
    name: "Epstein-Barr virus",
    forms: ["EBV"],
    meaning: meaning(
      {
        child: "A germ that lots of people have and that mostly does no harm.",
        family:
          "A very common virus, mostly harmless; it can make cells grow when defences are weak.",
        clinician:
          "Widespread virus; under immunodeficiency it can drive smooth muscle proliferation.",
      },
      "IM-2",
    ),
  },
  epiphysis: {
    name: "epiphysis",
    forms: ["epiphyses", "rounded end"],
    meaning: meaning(
      {
        child: "The very end of a long bone, at the joint.",
        family: "The end of a long bone, beyond the growth plate.",
        clinician: "End of a long bone beyond the physis, bearing the joint cartilage.",
      },
      "BO-3",
      "AN-27",
    ),
  },
  femur: {
    name: "femur",
    meaning: meaning(
      {
        child: "The thigh bone, from hip to knee.",
        family: "The thigh bone, from hip to knee.",
        clinician: "Bone of the thigh.",
      },
      "AN-28",
    ),
  },
  fertility: {
    name: "fertility",
    meaning: meaning(
      {
        child: "Being able to have a baby when you are big.",
        family: "Being able to have children later in life; some drugs and rays can affect it.",
        clinician: "Reproductive capacity, at risk from some drugs and pelvic radiation.",
      },
      "SE-13",
    ),
  },
  fibula: {
    name: "fibula",
    meaning: meaning(
      {
        child: "The thin bone on the outer side of the lower leg.",
        family: "The calf bone: the thin one on the outer side of the lower leg.",
        clinician: "Lateral, thinner bone of the lower leg.",
      },
      "AN-30",
    ),
  },
  gene: {
    name: "gene",
    forms: ["genes"],
    meaning: meaning(
      {
        child: "A line of the plan that sits in each cell and comes from Mum and Dad.",
        family: "A piece of the body's plan, handed on from parents to child.",
        clinician: "Heritable unit; germline RB1 and TP53 variants matter here.",
      },
      "CA-2",
      "CA-13",
    ),
  },
  "genetic-counsellor": {
    name: "genetic counsellor",
    forms: ["genetic counsellors"],
    meaning: meaning(
      {
        child: "Someone who talks with you about your genes.",
        family: "Someone who talks a gene test through with a family before it decides.",
        clinician: "Professional who counsels before germline testing.",
      },
      "CA-12",
    ),
  },
  gist: {
    name: "GIST",
    meaning: meaning(
      {
        child: "Another kind of lump in the gut.",
        family: "Another tumour of the gut, which special stains can tell apart.",
        clinician: "Gastrointestinal stromal tumour: KIT-driven, KIT and DOG1 positive.",
      },
      "ST-11",
      "ST-5",
    ),
  },
  grade: {
    name: "grade",
    meaning: meaning(
      {
        child: "How odd the cells look and how fast they grow.",
        family: "How unusual the cells look under the microscope and how fast they divide.",
        clinician: "Histological score of atypia and proliferation.",
      },
      "DX-41",
    ),
  },
  "growth-plate": {
    name: "growth plate",
    forms: ["growth plates"],
    meaning: meaning(
      {
        child: "The thin plate near the end of a bone that makes it longer.",
        family: "The disc between epiphysis and metaphysis at which a bone grows longer.",
        clinician: "Physis: cartilage between epiphysis and metaphysis, site of growth in length.",
      },
      "BO-3",
      "AN-67",
    ),
  },
  hiv: {
    name: "HIV",
    forms: ["HIV/AIDS"],
    meaning: meaning(
      {
        child: "A germ that can make the body's guards weak.",
        family: "A virus that can weaken the immune system.",
        clinician: "Human immunodeficiency virus.",
      },
      "IM-1",
    ),
  },
  humerus: {
    name: "humerus",
    meaning: meaning(
      {
        child: "The bone of the upper arm.",
        family: "The upper arm bone, from shoulder to elbow.",
        clinician: "Bone of the upper arm.",
      },
      "AN-31",
    ),
  },
  ifosfamide: {
    name: "ifosfamide",
    meaning: meaning(
      {
        child: "One of the strong medicines called chemo.",
        family: "A drug used in chemotherapy; it can affect the kidneys.",
        clinician: "Cytotoxic drug with dose-dependent nephrotoxicity.",
      },
      "TX-40",
      "SE-15",
    ),
  },
  ileum: {
    name: "ileum",
    meaning: meaning(
      {
        child: "The last part of the small gut.",
        family: "The last part of the small intestine.",
        clinician: "Last part of the small intestine, ending at the caecum.",
      },
      "AN-5",
    ),
  },
  "immune-system": {
    name: "immune system",
    forms: ["body's guards", "guards"],
    meaning: meaning(
      {
        child: "Your body's guards: they keep germs in check.",
        family: "What defends the body against germs.",
        clinician: "The body's defence against pathogens.",
      },
      "AN-51",
    ),
  },
  implant: {
    name: "implant",
    forms: ["implants", "metal implant"],
    meaning: meaning(
      {
        child: "A metal part that takes the place of a piece of bone.",
        family: "A metal part that takes the place of a piece of bone; some can be made longer.",
        clinician: "Endoprosthesis replacing resected bone; some lengthen.",
      },
      "TX-28",
      "TX-29",
    ),
  },
  "inferior-vena-cava": {
    name: "inferior vena cava",
    forms: ["big vein of the belly", "big belly vein"],
    meaning: meaning(
      {
        child: "The biggest vein in the belly, on its way up to the heart.",
        family: "The big vein of the belly, which runs up through the diaphragm to the heart.",
        clinician: "Great vein from L5 through the diaphragm at T8 to the heart.",
      },
      "VA-5",
    ),
  },
  inherited: {
    name: "inherited",
    forms: ["heritable", "hereditary"],
    meaning: meaning(
      {
        child: "Passed on from Mum or Dad in the genes, by chance.",
        family: "Passed on from a parent in the genes, by chance.",
        clinician: "Transmitted in the germline.",
      },
      "CA-13",
    ),
  },
  jaundice: {
    name: "jaundice",
    meaning: meaning(
      {
        child: "When skin and eyes look yellow.",
        family: "Yellow skin and eyes.",
        clinician: "Yellow discoloration of skin and sclerae.",
      },
      "VA-8",
    ),
  },
  jejunum: {
    name: "jejunum",
    meaning: meaning(
      {
        child: "The middle part of the small gut.",
        family: "The middle part of the small intestine.",
        clinician: "Middle part of the small intestine.",
      },
      "AN-4",
    ),
  },
  "large-intestine": {
    name: "large intestine",
    forms: ["big gut"],
    meaning: meaning(
      {
        child: "The last part of the gut, from the pouch to the end.",
        family: "The last part of the digestive tract, which begins with the caecum.",
        clinician: "Gut from the caecum onwards.",
      },
      "AN-6",
      "AN-12",
    ),
  },
  "late-effect": {
    name: "late effect",
    forms: ["late effects"],
    meaning: meaning(
      {
        child: "Something that shows up long after the treatment.",
        family: "A health problem that appears months or years after treatment.",
        clinician: "Treatment-related problem appearing months to years later.",
      },
      "AF-6",
    ),
  },
  leiomyosarcoma: {
    name: "leiomyosarcoma",
    meaning: meaning(
      {
        child: "The long name of {this}, which starts in smooth muscle.",
        family: "A cancer of smooth muscle.",
        clinician: "Malignant tumour of smooth muscle.",
      },
      "WH-1",
    ),
  },
  "li-fraumeni-syndrome": {
    name: "Li-Fraumeni syndrome",
    meaning: meaning(
      {
        child: "A change in one gene that some families have.",
        family:
          "An inherited change of the TP53 gene, found in a few families, that raises the risk.",
        clinician: "Cancer predisposition by germline TP53 variants.",
      },
      "CA-4",
      "CA-12",
    ),
  },
  "limb-salvage": {
    name: "limb-salvage",
    forms: ["limb-salvage surgery"],
    meaning: meaning(
      {
        child: "Taking the lump out so that the arm or leg can stay.",
        family:
          "Surgery that takes the tumour with a wide rim of healthy tissue and keeps the limb.",
        clinician: "Wide resection that preserves the limb.",
      },
      "TX-6",
    ),
  },
  "lymph-node": {
    name: "lymph node",
    forms: ["lymph nodes", "germ filter", "germ filters"],
    meaning: meaning(
      {
        child: "A small filter, shaped like a bean, that traps germs.",
        family: "A small bean-shaped filter; there are groups in neck, armpits and groins.",
        clinician: "Bean-shaped filter station of the lymph.",
      },
      "AN-50",
    ),
  },
  lymphoedema: {
    name: "lymphoedema",
    meaning: meaning(
      {
        child: "A puffy arm or leg that can come later on.",
        family: "Swelling of an arm or leg that can follow surgery or radiation.",
        clinician: "Limb swelling weeks to years after surgery or radiation.",
      },
      "SE-18",
    ),
  },
  margin: {
    name: "margin",
    forms: ["margins"],
    meaning: meaning(
      {
        child: "The edge of the piece that was taken out.",
        family: "The edge of the tissue that was taken out.",
        clinician: "Edge of the resected specimen, graded R0, R1 or R2.",
      },
      "TX-23",
    ),
  },
  metaphysis: {
    name: "metaphysis",
    forms: ["metaphyses", "growing end"],
    meaning: meaning(
      {
        child: "The wide part of a long bone, next to the growth plate.",
        family: "The wide part near the end of a long bone, next to the growth plate.",
        clinician: "Flared zone of a long bone between shaft and physis.",
      },
      "BO-3",
      "AN-27",
    ),
  },
  microscope: {
    name: "microscope",
    meaning: meaning(
      {
        child: "A tool that makes tiny things look big.",
        family: "An instrument through which a pathologist looks at cells and tissue.",
        clinician: "Instrument of histological diagnosis.",
      },
      "DX-39",
    ),
  },
  mono: {
    name: "mono",
    meaning: meaning(
      {
        child: "What some get from the germ EBV; most of the time it does no harm.",
        family:
          "The illness that EBV causes; having had it does not mean that this tumour will come.",
        clinician: "Infectious mononucleosis (EBV).",
      },
      "IM-3",
    ),
  },
  mri: {
    name: "MRI",
    forms: ["MRI scan", "MRI scans"],
    meaning: meaning(
      {
        child: "A loud tunnel with a strong magnet that makes clear pictures.",
        family: "A scan with a strong magnet and radio waves, without radiation.",
        clinician: "Magnetic resonance imaging.",
      },
      "DX-25",
    ),
  },
  oesophagus: {
    name: "oesophagus",
    meaning: meaning(
      {
        child: "The food pipe, from the throat to the stomach.",
        family: "The food pipe, from the throat to the stomach.",
        clinician: "Muscular tube from pharynx to stomach.",
      },
      "AN-1",
    ),
  },
  "palliative-care": {
    name: "palliative care",
    meaning: meaning(
      {
        child: "Care that helps you feel good; it can start on day one.",
        family: "Care for comfort and quality of life; it can start early, beside other treatment.",
        clinician: "Care for comfort and quality of life, alongside treatment meant to cure.",
      },
      "AF-9",
      "AF-10",
    ),
  },
  pathologist: {
    name: "pathologist",
    forms: ["pathologists"],
    meaning: meaning(
      {
        child: "The doctor who looks at the tiny piece with great care.",
        family: "A doctor who looks at tissue under the microscope.",
        clinician: "Specialist in tissue diagnosis.",
      },
      "DX-39",
    ),
  },
  pelvis: {
    name: "pelvis",
    forms: ["pelvic"],
    meaning: meaning(
      {
        child: "The hip bones, below your belly.",
        family: "The hip bones, which carry the trunk on the legs.",
        clinician: "Hip bones, carrying the trunk on the legs.",
      },
      "AN-39",
    ),
  },
  pet: {
    name: "PET",
    forms: ["PET scan", "PET scans"],
    meaning: meaning(
      {
        child: "It finds busy cells: they eat a lot of sugar.",
        family: "A scan that shows how active cells are, with a slightly radioactive sugar.",
        clinician: "Positron emission tomography with a labelled sugar.",
      },
      "DX-28",
    ),
  },
  port: {
    name: "port",
    forms: ["ports"],
    meaning: meaning(
      {
        child: "A thing under the skin for your medicine; it saves you pokes.",
        family: "A place under the skin by which medicine reaches a vein; it spares needle pokes.",
        clinician: "Subcutaneous venous access device.",
      },
      "TX-39",
    ),
  },
  radiation: {
    name: "radiation",
    forms: ["radiation treatment", "rays", "strong rays"],
    meaning: meaning(
      {
        child: "Rays: a few of them make an x-ray photo, and strong ones can help to treat.",
        family: "Rays: small amounts make pictures, and strong, precisely aimed ones treat cancer.",
        clinician: "Ionising rays, used for pictures in small amounts and for treatment.",
      },
      "DX-20",
      "TX-10",
    ),
  },
  radius: {
    name: "radius",
    meaning: meaning(
      {
        child: "The lower arm bone on the thumb side.",
        family: "The forearm bone on the thumb's side.",
        clinician: "Forearm bone on the thumb's side.",
      },
      "AN-32",
    ),
  },
  rectum: {
    name: "rectum",
    meaning: meaning(
      {
        child: "The last part of the big gut, where poo waits.",
        family: "The last part of the large intestine, which holds stool until it is passed.",
        clinician: "Pelvic end of the large intestine, before the sacrum.",
      },
      "AN-12",
    ),
  },
  rehabilitation: {
    name: "rehabilitation",
    meaning: meaning(
      {
        child: "The time when you learn to move well and get strong.",
        family: "Learning to move well and building up strength again after surgery.",
        clinician: "Restoring function after surgery.",
      },
      "SE-6",
    ),
  },
  rejection: {
    name: "rejection",
    meaning: meaning(
      {
        child: "When the body will not keep a new part; a medicine helps.",
        family:
          "When the body does not take to a new organ; medicine against this is needed to keep it.",
        clinician: "Failure to accept a transplanted organ, prevented by immunosuppression.",
      },
      "IM-13",
      "CA-7",
    ),
  },
  retinoblastoma: {
    name: "retinoblastoma",
    meaning: meaning(
      {
        child: "The long name of a thing that some children had.",
        family: "Another childhood cancer; the inherited form of it raises the risk later in life.",
        clinician: "Childhood tumour; its heritable form (RB1) raises the later risk of sarcoma.",
      },
      "CA-8",
    ),
  },
  sarcoma: {
    name: "sarcoma",
    forms: ["sarcomas", "soft tissue sarcoma", "soft tissue sarcomas"],
    meaning: meaning(
      {
        child: "A group of lumps in soft parts of the body; {this} is one of them.",
        family: "A family of cancers; leiomyosarcoma belongs to those of soft tissue.",
        clinician: "Group of tumours; leiomyosarcoma is one of those of soft tissue.",
      },
      "WH-2",
    ),
  },
  "side-effect": {
    name: "side effect",
    forms: ["side effects"],
    meaning: meaning(
      {
        child: "What a medicine does on top of its job: it may make you tired.",
        family: "What a treatment does besides its aim, since it reaches healthy cells too.",
        clinician: "Effect of treatment on healthy tissue.",
      },
      "SE-1",
      "SE-2",
    ),
  },
  "small-intestine": {
    name: "small intestine",
    forms: ["small gut"],
    meaning: meaning(
      {
        child: "The long part of the gut, just after the stomach.",
        family: "The long part of the gut after the stomach: duodenum, jejunum and ileum.",
        clinician: "Duodenum, jejunum and ileum.",
      },
      "AN-3",
      "AN-4",
      "AN-5",
    ),
  },
  "smooth-muscle": {
    name: "smooth muscle",
    meaning: meaning(
      {
        child: "Muscle that works all by itself, like in your tummy.",
        family: "Muscle that works without you thinking, as in the gut, blood vessels and skin.",
        clinician: "Involuntary muscle of gut, vessels and skin.",
      },
      "WH-1",
      "WH-12",
    ),
  },
  "soft-tissue": {
    name: "soft tissue",
    meaning: meaning(
      {
        child: "The soft parts of you that stretch and move.",
        family: "The stretchy, movable parts of the body, such as muscle.",
        clinician: "Stretchy, movable tissue, muscle among it.",
      },
      "SY-1",
      "WH-2",
    ),
  },
  sphincter: {
    name: "sphincter",
    forms: ["sphincters"],
    meaning: meaning(
      {
        child: "A ring of muscle that keeps shut.",
        family: "A ring of muscle that keeps the end of the gut closed.",
        clinician: "Ring muscle closing the anal canal.",
      },
      "AN-13",
    ),
  },
  "spinal-cord": {
    name: "spinal cord",
    meaning: meaning(
      {
        child: "The cord inside your back bones.",
        family: "The cord inside the spine, wrapped in coverings like the brain.",
        clinician: "Central nervous tissue within the vertebral canal.",
      },
      "AN-36",
      "AN-56",
    ),
  },
  spread: {
    name: "spread",
    forms: ["spreads"],
    meaning: meaning(
      {
        child: "When {this} goes from where it started to a new place.",
        family: "Going from where it started to another place in the body.",
        clinician: "Metastasis.",
      },
      "WH-6",
      "DX-24",
    ),
  },
  stain: {
    name: "stain",
    forms: ["stains"],
    meaning: meaning(
      {
        child: "A colour that shows what kind of cell it is.",
        family: "A colouring that marks smooth muscle in a sample and so helps to name the tumour.",
        clinician: "Immunostain, here chiefly smooth muscle actin and desmin.",
      },
      "DX-40",
    ),
  },
  surgery: {
    name: "surgery",
    forms: ["operation", "operations"],
    meaning: meaning(
      {
        child: "When doctors take the lump out; you feel nothing while they do it.",
        family: "When surgeons take the tumour out, with healthy tissue around it.",
        clinician: "Resection, mostly the first and chief treatment.",
      },
      "TX-1",
      "TX-8",
      "TX-26",
    ),
  },
  "t-cell": {
    name: "T cell",
    forms: ["T cells"],
    meaning: meaning(
      {
        child: "A cell that helps to guard your body.",
        family: "A defence cell; it ripens in the thymus.",
        clinician: "Immune cell matured in the thymus.",
      },
      "AN-49",
      "IM-9",
    ),
  },
  tibia: {
    name: "tibia",
    meaning: meaning(
      {
        child: "The shin bone, from knee to ankle.",
        family: "The shin bone, the larger of the two bones from knee to ankle.",
        clinician: "Medial, larger bone of the lower leg.",
      },
      "AN-29",
    ),
  },
  tracer: {
    name: "tracer",
    meaning: meaning(
      {
        child: "Stuff that goes to busy spots, for the camera to see.",
        family: "A substance given into a vein that gathers in certain places and shows them.",
        clinician: "Labelled substance whose uptake is imaged.",
      },
      "DX-29",
      "DX-30",
    ),
  },
  transplant: {
    name: "transplant",
    forms: ["transplants"],
    meaning: meaning(
      {
        child: "Getting a new organ, like a new liver.",
        family: "Getting a new organ; medicine against rejection is needed to keep it.",
        clinician: "Organ transplantation, under immunosuppression.",
      },
      "IM-13",
      "CA-7",
    ),
  },
  tumour: {
    name: "tumour",
    forms: ["tumours"],
    meaning: meaning(
      {
        child: "A doctor's word for a lump.",
        family: "A lump or swelling that grows and can push the tissue around it aside.",
        clinician: "Mass, benign or malignant.",
      },
      "SY-2",
      "SY-4",
      "CR-1",
    ),
  },
  ulna: {
    name: "ulna",
    meaning: meaning(
      {
        child: "The lower arm bone on the small finger side.",
        family: "The forearm bone on the little finger's side.",
        clinician: "Forearm bone on the little finger's side.",
      },
      "AN-33",
    ),
  },
  ultrasound: {
    name: "ultrasound",
    meaning: meaning(
      {
        child: "Moving pictures made with sound that is too high to hear.",
        family: "Live pictures made with sound too high to hear, without radiation.",
        clinician: "Sonography.",
      },
      "DX-21",
    ),
  },
  vein: {
    name: "vein",
    forms: ["veins"],
    meaning: meaning(
      {
        child: "A tube that brings blood back to your heart.",
        family: "A blood vessel that carries blood back to the heart.",
        clinician: "Vessel returning blood to the heart.",
      },
      "AN-15",
    ),
  },
  vertebra: {
    name: "vertebra",
    forms: ["vertebrae"],
    meaning: meaning(
      {
        child: "One of the small bones down your back.",
        family: "One of the small bones that the spine is made of.",
        clinician: "Segment of the vertebral column.",
      },
      "AN-36",
      "AN-40",
    ),
  },
  virus: {
    name: "virus",
    forms: ["viruses"],
    meaning: meaning(
      {
        child: "A tiny germ that can go from one person to the next.",
        family: "A germ that can pass between people; a cancer linked with it cannot.",
        clinician: "Transmissible agent; the tumour linked with it is not transmissible.",
      },
      "IM-12",
    ),
  },
  "x-ray": {
    name: "x-ray",
    forms: ["x-rays"],
    meaning: meaning(
      {
        child: "A photo of the bones in you.",
        family: "A still picture made with a small amount of radiation.",
        clinician: "Radiograph.",
      },
      "DX-20",
      "DX-5",
    ),
  },
};
