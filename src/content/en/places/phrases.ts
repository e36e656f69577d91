/** What is said around a part: its thirds, faces and neighbours, size and growth, and the sentence that holds them. */
import type { Along } from "../../../domain/rooms/part-shape.ts";
import type { PlacesContent, Spoken } from "../../types.ts";

/** One for children, families and clinicians. */
const say = (child: string, family: string, clinician: string): Spoken<string> => ({
  child,
  family,
  clinician,
});
/** Children and families alike. */
const plainly = (words: string, clinician: string): Spoken<string> => say(words, words, clinician);

export const ALONG: PlacesContent["along"] = {
  upper: plainly("in the upper part {of}", "{of}, upper part"),
  middle: plainly("in the middle part {of}", "{of}, middle part"),
  lower: plainly("in the lower part {of}", "{of}, lower part"),
  inner: plainly("in the inner part {of}", "{of}, medial part"),
  outer: plainly("in the outer part {of}", "{of}, lateral part"),
  front: plainly("in the front part {of}", "{of}, anterior part"),
  back: plainly("in the back part {of}", "{of}, posterior part"),
};

const skinThird = (plain: string, clinician: string): Spoken<string> =>
  plainly(`in the skin of the ${plain} {of}`, `skin of the ${clinician} {of}`);
export const ALONG_SKIN: PlacesContent["alongSkin"] = {
  upper: skinThird("upper part", "upper part"),
  middle: skinThird("middle", "middle part"),
  lower: skinThird("lower part", "lower part"),
  inner: skinThird("inner part", "medial part"),
  outer: skinThird("outer part", "lateral part"),
  front: skinThird("front part", "anterior part"),
  back: skinThird("back part", "posterior part"),
};

type Thirds = Readonly<Partial<Record<Along, Spoken<string>>>>;
const skinOf = (words: string, clinician = words): Spoken<string> =>
  plainly(`in the skin of the ${words}`, `skin of the ${clinician}`);
const bonesOf = (words: string, clinician: string): Spoken<string> =>
  plainly(`in the bones of the ${words}`, `bones of the ${clinician}`);
const SAPHENOUS = "in the long vein under the skin of the leg (great saphenous vein)";

export const THIRDS = {
  "great-saphenous-vein": {
    upper: say(
      "in the long leg vein, at the thigh",
      `${SAPHENOUS}, at the thigh`,
      "great saphenous vein, thigh segment",
    ),
    middle: say(
      "in the long leg vein, at the knee",
      `${SAPHENOUS}, at the knee`,
      "great saphenous vein at the knee",
    ),
    lower: say(
      "in the long leg vein, below the knee",
      `${SAPHENOUS}, below the knee`,
      "great saphenous vein, lower leg segment",
    ),
  },
  "vertebral-column": {
    upper: say(
      "in the neck part of the back bones",
      "in the neck part of the spine (cervical vertebrae)",
      "cervical spine",
    ),
    middle: say(
      "in the chest part of the back bones",
      "in the chest part of the spine (thoracic vertebrae)",
      "thoracic spine",
    ),
    lower: say(
      "in the low part of the back bones",
      "in the lower back part of the spine (lumbar vertebrae)",
      "lumbar spine",
    ),
  },
  "hand-bones": { lower: say("in the finger bones", "in the bones of the fingers", "phalanges") },
  "skin-trunk-front": {
    upper: skinOf("chest"),
    middle: skinOf("upper belly", "upper abdomen"),
    lower: skinOf("lower belly", "lower abdomen"),
  },
  "skin-trunk-back": {
    upper: skinOf("upper back"),
    middle: skinOf("lower back"),
    lower: say(
      "in the skin of the part we sit on",
      "in the skin of the buttock",
      "skin of the buttock",
    ),
  },
  "skin-arm": {
    upper: skinOf("upper arm"),
    middle: plainly("in the skin around the elbow", "skin around the elbow"),
    lower: skinOf("forearm"),
  },
  "skin-lower-leg": {
    upper: skinOf("lower leg, below the knee", "upper part of the lower leg"),
    middle: skinOf("lower leg, midway from knee to ankle", "middle part of the lower leg"),
    lower: skinOf("lower leg, above the ankle", "lower part of the lower leg"),
  },
  "skin-hand": { lower: skinOf("fingers") },
  "foot-bones": {
    front: bonesOf("front of the foot", "forefoot"),
    middle: bonesOf("middle of the foot", "midfoot"),
    back: bonesOf("heel end of the foot", "hindfoot"),
  },
  "skin-foot": {
    front: skinOf("front of the foot", "forefoot"),
    middle: skinOf("middle of the foot", "midfoot"),
    back: skinOf("heel end of the foot", "hindfoot"),
  },
} as const satisfies Readonly<Record<string, Thirds>> & PlacesContent["thirds"];

export const FACES: PlacesContent["faces"] = {
  front: plainly("at the front", "anterior aspect"),
  back: plainly("at the back", "posterior aspect"),
  inner: plainly("facing inward", "medial aspect"),
  outer: plainly("facing outward", "lateral aspect"),
  top: plainly("at the top", "superior aspect"),
  underside: plainly("underneath", "inferior aspect"),
  palm: plainly("on the palm side", "palmar aspect"),
  "hand-back": plainly("on the back", "dorsal aspect"),
  "foot-top": plainly("on top", "dorsal aspect"),
  sole: plainly("on the sole side", "plantar aspect"),
};

export const WALLS: PlacesContent["walls"] = {
  front: plainly("in its front wall", "anterior wall"),
  back: plainly("in its back wall", "posterior wall"),
  top: plainly("in its upper wall", "superior wall"),
  underside: plainly("in its lower wall", "inferior wall"),
};

export const BODY_SIDES: PlacesContent["sides"] = {
  left: plainly("on the body's left side", "body's left side"),
  right: plainly("on the body's right side", "body's right side"),
};

const close = (child: string, family: string, clinician: string): Spoken<string> =>
  say(`close to ${child}`, `close to ${family}`, `close to the ${clinician}`);
const joint = (name: string): Spoken<string> =>
  close(`the ${name}`, `the ${name}`, `${name} joint`);

export const NEAR: PlacesContent["near"] = {
  hip: joint("hip"),
  knee: joint("knee"),
  ankle: joint("ankle"),
  shoulder: joint("shoulder"),
  elbow: joint("elbow"),
  wrist: joint("wrist"),
  "stomach-entrance": close(
    "where the food pipe meets the stomach",
    "where the food pipe enters the stomach",
    "gastro-oesophageal junction",
  ),
  "stomach-exit": close(
    "the way out of the stomach",
    "the way out of the stomach (pylorus)",
    "pylorus",
  ),
  "duodenum-end": close(
    "where the first part of the small gut ends",
    "where the duodenum becomes the jejunum",
    "duodenojejunal flexure",
  ),
  "ileum-end": close(
    "where the small gut meets the big gut",
    "where the small intestine enters the large one",
    "ileocaecal valve",
  ),
  "appendix-root": close(
    "where the appendix starts",
    "where the appendix starts",
    "base of the appendix",
  ),
  "appendix-start": close(
    "where it leaves the big gut",
    "where it leaves the large intestine",
    "caecum",
  ),
  "bend-by-liver": close("the bend by the liver", "the bend by the liver", "hepatic flexure"),
  "bend-by-spleen": close("the bend by the spleen", "the bend by the spleen", "splenic flexure"),
  "sigmoid-start": close(
    "where the S bend starts",
    "where the S-shaped bend starts",
    "descending–sigmoid junction",
  ),
  "rectum-start": close(
    "where the S bend ends",
    "where the rectum starts",
    "rectosigmoid junction",
  ),
  "anal-start": close(
    "the way out of the gut",
    "the end of the gut (anal canal)",
    "anorectal junction",
  ),
  "iliac-meeting": close(
    "where the two hip veins meet",
    "where the two upper pelvic veins join",
    "iliocaval confluence",
  ),
  "kidney-veins": close("the kidney veins", "the kidney veins", "renal vein ostia"),
  "belly-vein": close(
    "the big belly vein",
    "where it joins the big vein of the belly",
    "caval ostium",
  ),
  kidney: close("the kidney itself", "the kidney itself", "renal hilum"),
  "liver-veins": close("the liver veins", "the liver veins", "hepatic vein ostia"),
  "liver-veins-mouth": close(
    "the big belly vein",
    "where they join the big vein of the belly",
    "caval ostia",
  ),
  heart: close("the heart", "the heart", "cavoatrial junction"),
  "chest-veins-meeting": close(
    "where the two top chest veins meet",
    "where the two upper chest veins join",
    "brachiocephalic confluence",
  ),
  "neck-and-arm-meeting": close(
    "where the veins of the neck and the arm meet",
    "where the veins of the neck and the arm join",
    "jugulo-subclavian confluence",
  ),
  "hip-veins-meeting": close(
    "where the upper and the lower hip vein meet",
    "where the upper and the lower pelvic vein meet",
    "confluence of the external and internal iliac veins",
  ),
  groin: close("the top of the leg", "the groin", "inguinal ligament"),
  "leg-veins-meeting": close(
    "where the long leg vein meets the thigh vein",
    "where the long leg vein joins the main thigh vein",
    "saphenofemoral junction",
  ),
};

const plate = (name: string): Spoken<string> => plainly(`the ${name}'s growth plate`, "its physis");
export const PLATES: PlacesContent["plates"] = {
  hip: plate("hip"),
  knee: plate("knee"),
  ankle: plate("ankle"),
  shoulder: plate("shoulder"),
  elbow: plate("elbow"),
  wrist: plate("wrist"),
};

export const NEAR_PLATE: PlacesContent["nearPlate"] = {
  open: plainly("close to {plate}", "adjacent to {plate} (open at this age)"),
  closing: say(
    "close to {plate}",
    "close to {plate}",
    "adjacent to {plate} (closing around this age)",
  ),
};
export const PLATE_IS: PlacesContent["plateIs"] = {
  open: say(
    "a plate that still grows at this age",
    "a plate that is still open at this age",
    "open at this age",
  ),
  closing: say(
    "a plate that turns into bone around this age",
    "a plate that closes around this age",
    "closing around this age",
  ),
  closed: say(
    "a plate that has turned into bone by this age",
    "a plate that is closed at this age",
    "closed at this age",
  ),
};

export const THINGS: PlacesContent["things"] = {
  "poppy-seed": "a poppy seed",
  pinhead: "the head of a pin",
  lentil: "a lentil",
  pea: "a pea",
  marble: "a marble",
  grape: "a grape",
  walnut: "a walnut",
  "table-tennis-ball": "a table tennis ball",
  egg: "a small egg",
  "tennis-ball": "a tennis ball",
  orange: "an orange",
  grapefruit: "a grapefruit",
};

export const SIZES: PlacesContent["sizes"] = {
  point: {
    like: say(
      "is about as big as {thing}",
      "is about {mm} mm ({cm} cm) across, like {thing}",
      "{mm} mm",
    ),
    bigger: say(
      "is bigger than {thing}",
      "is about {mm} mm ({cm} cm) across, bigger than {thing}",
      "{mm} mm",
    ),
  },
  area: {
    like: say(
      "is about as wide as {thing}",
      "is about {mm} mm ({cm} cm) across, as wide as {thing}",
      "area {mm} mm across",
    ),
    bigger: say(
      "is wider than {thing}",
      "is about {mm} mm ({cm} cm) across, wider than {thing}",
      "area {mm} mm across",
    ),
  },
};

const grows = (family: string, clinician: string) => ({ family: `grows ${family}`, clinician });
export const GROWTH: PlacesContent["growth"] = {
  hollow: {
    inward: grows("into the hollow inside", "intraluminal growth"),
    within: grows("within the wall", "intramural growth"),
    outward: grows("outward", "exophytic growth"),
  },
  bone: {
    inward: grows("towards the inside of the bone", "intramedullary growth"),
    within: grows("within the bone", "growth confined to the bone"),
    outward: grows("outward", "extraosseous growth"),
  },
  skin: {
    inward: grows("deeper, under the skin", "subcutaneous growth"),
    within: grows("within the skin", "intradermal growth"),
    outward: grows("outward", "exophytic growth"),
  },
  solid: {
    inward: grows("deeper inside", "endophytic growth"),
    within: grows("within it", "growth confined to the organ"),
    outward: grows("outward", "exophytic growth"),
  },
};

const about = (subject: string): PlacesContent["sentences"]["point"] => ({
  none: plainly(`The marked ${subject} is {place}.`, "{place}."),
  one: plainly(`The marked ${subject} is {place}. It {first}.`, "{place}; {first}."),
  two: plainly(
    `The marked ${subject} is {place}. It {first}, and {second}.`,
    "{place}; {first}, {second}.",
  ),
});
export const SENTENCES: PlacesContent["sentences"] = { point: about("place"), area: about("area") };
