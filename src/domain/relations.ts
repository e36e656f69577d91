/**
 * Statements of regional anatomy, each with its source, that the built body has to fulfil at every age
 * (tests/models/relations.test.ts). Written in the project's own words after the places named; levels are
 * those of quiet breathing where a source tells them apart. The measured adult lay on his back, so organs
 * are held to the lying body.
 */
import {
  LONG_BONES,
  partsOf,
  type Side,
  SIDES,
  type StructureId,
  structuresOf,
  type WholeBoneId,
  zonesOf,
} from "./anatomy.ts";
import type { Check, Direction, Parts, Place, Relation, Vertebra } from "./relation.ts";

const level = (place: Place, from: Vertebra, to: Vertebra = from, tolerance = 0.5): Check => ({
  kind: "level",
  place,
  from,
  to,
  tolerance,
});
const further = (place: Place, direction: Direction, than: Place, byMm = 0): Check => ({
  kind: "further",
  place,
  direction,
  than,
  byMm,
});
const half = (what: Parts, side: Side, share: number): Check => ({
  kind: "half",
  what,
  half: side,
  share,
});
const passes = (what: Parts, side: Direction, of: Parts, share = 0.95): Check => ({
  kind: "passes",
  what,
  side,
  of,
  share,
});
const touches = (a: Parts, b: Parts, gapMm: number): Check => ({ kind: "touches", a, b, gapMm });
const continuous = (a: Parts, b: Parts): Check => ({ kind: "continuous", a, b });
const along = (what: Parts, of: Parts, gapMm: number, share: number): Check => ({
  kind: "along",
  what,
  of,
  gapMm,
  share,
});
const centre = (centreOf: Parts): Place => ({ centreOf });
const end = (direction: Direction, of: Parts, side?: Side): Place =>
  side ? { end: direction, of, half: side } : { end: direction, of };
const between = (a: Parts, b: Parts): Place => ({ between: [a, b] });
const landmark = (name: string, side?: Side): Place =>
  side ? { landmark: name, side } : { landmark: name };

const bothSides = (checks: (side: Side) => readonly Check[]): readonly Check[] =>
  SIDES.flatMap((side) => checks(side));
const opposite = (side: Side): Side => (side === "left" ? "right" : "left");

const CAVA: Parts = [
  "inferior-vena-cava-lower",
  "inferior-vena-cava-middle",
  "inferior-vena-cava-upper",
];
const SMALL_BOWEL: Parts = ["jejunum", "ileum"];
const LUNGS: Parts = ["lung-left", "lung-right"];
const wholeBone = (bone: WholeBoneId): Parts => partsOf(bone);

const DIGESTIVE: readonly Relation[] = [
  {
    id: "oesophagus-begins-at-c6",
    statement: "The oesophagus begins at the level of the sixth cervical vertebra.",
    source: "GR",
    at: "p. 1144",
    checks: [level(end("up", "oesophagus"), "C6")],
  },
  {
    id: "oesophagus-before-spine",
    statement: "The oesophagus runs down in front of the vertebral column and behind the heart.",
    source: "GR",
    at: "p. 1144, the esophagus",
    checks: [
      passes("oesophagus", "front", "vertebral-column"),
      passes("oesophagus", "back", "heart"),
    ],
  },
  {
    id: "oesophageal-hiatus-t10",
    statement:
      "The oesophagus passes through the diaphragm at the level of the tenth thoracic vertebra.",
    source: "EL",
    at: "p. 15",
    checks: [
      {
        kind: "passesThrough",
        what: "oesophagus",
        sheet: "diaphragm",
        aroundDegrees: 270,
        gapMm: 5,
      },
      level({ passage: ["oesophagus", "diaphragm"] }, "T10"),
    ],
  },
  {
    id: "cardia-left-t11",
    statement:
      "The oesophagus opens into the stomach left of the midline, at the level of the tenth to eleventh thoracic vertebra.",
    source: "GR",
    at: "pp. 1144, 1318",
    checks: [
      continuous("oesophagus", "stomach"),
      level(between("oesophagus", "stomach"), "T10", "T11"),
      further(between("oesophagus", "stomach"), "left", landmark("xiphoidTip")),
    ],
  },
  {
    id: "stomach-left-under-dome",
    statement: "The stomach lies mostly left of the midline, its fundus under the left dome.",
    source: "GR",
    at: "pp. 1149, 1318",
    checks: [half("stomach", "left", 0.75), passes("stomach", "down", "diaphragm")],
  },
  {
    id: "pylorus-right-l1",
    statement: "The pylorus lies right of the midline, at the level of the first lumbar vertebra.",
    source: "GR",
    at: "p. 1318",
    checks: [
      continuous("stomach", "duodenum"),
      level(between("stomach", "duodenum"), "L1"),
      further(between("stomach", "duodenum"), "right", landmark("xiphoidTip")),
    ],
  },
  {
    id: "liver-right-of-stomach",
    statement: "The stomach lies to the left of the liver.",
    source: "GR",
    at: "p. 1149",
    checks: [further(centre("stomach"), "left", centre("liver"), 30)],
  },
  {
    id: "duodenum-right-of-spine",
    statement:
      "The duodenum descends on the right of the vertebral column as low as the fourth lumbar vertebra.",
    source: "GR",
    at: "p. 1169",
    checks: [
      further(end("right", "duodenum"), "right", centre(CAVA), 8),
      level(end("down", "duodenum"), "L3", "L4"),
    ],
  },
  {
    id: "duodenum-before-great-vessels",
    statement:
      "The horizontal part of the duodenum crosses from right to left in front of the inferior vena cava and the aorta.",
    source: "GR",
    at: "p. 1170",
    checks: [passes("duodenum", "front", "aorta"), passes("duodenum", "front", CAVA)],
  },
  {
    id: "duodenojejunal-flexure-l2",
    statement:
      "The duodenum turns into the jejunum left of the aorta, at the level of the second lumbar vertebra.",
    source: "GR",
    at: "pp. 1169–1170",
    checks: [
      continuous("duodenum", "jejunum"),
      level(between("duodenum", "jejunum"), "L2"),
      further(between("duodenum", "jejunum"), "left", landmark("xiphoidTip"), 5),
    ],
  },
  {
    id: "jejunum-left-ileum-right",
    statement:
      "The coils of the jejunum lie more to the left and above, those of the ileum more to the right and below; the one goes on into the other.",
    source: "GR",
    at: "p. 1319",
    checks: [
      continuous("jejunum", "ileum"),
      further(centre("jejunum"), "left", centre("ileum")),
      further(centre("jejunum"), "up", centre("ileum")),
    ],
  },
  {
    id: "ileum-reaches-pelvis",
    statement: "A part of the small intestine hangs below the inlet of the pelvis.",
    source: "GR",
    at: "p. 1168",
    checks: [further(end("down", "ileum"), "down", end("up", "sacrum"))],
  },
  {
    id: "small-bowel-framed",
    statement: "The colon frames the small intestine: at both sides and above.",
    source: "GR",
    at: "p. 1168",
    checks: [
      further(centre("ascending-colon"), "right", centre(SMALL_BOWEL), 20),
      further(centre("descending-colon"), "left", centre(SMALL_BOWEL), 20),
      further(centre("transverse-colon"), "up", centre(SMALL_BOWEL), 10),
    ],
  },
  {
    id: "caecum-in-right-iliac-fossa",
    statement: "The caecum lies in the right iliac fossa, in front of the wing of the ilium.",
    source: "GR",
    at: "p. 1177",
    checks: [
      half("caecum", "right", 0.99),
      passes("caecum", "front", "pelvis"),
      further(centre("caecum"), "down", landmark("iliacCrestTop", "right")),
      further(centre("caecum"), "up", landmark("femoralHead", "right")),
    ],
  },
  {
    id: "ileum-joins-caecum-medially",
    statement:
      "The ileum opens into the medial side of the large intestine, where caecum and colon meet.",
    source: "GR",
    at: "pp. 1177, 1319",
    checks: [
      continuous("ileum", "caecum"),
      further(between("ileum", "caecum"), "left", centre("caecum"), 8),
    ],
  },
  {
    id: "appendix-from-caecum",
    statement: "The appendix springs from the caecum, below the mouth of the ileum.",
    source: "GR",
    at: "p. 1177, the large intestine",
    checks: [
      continuous("appendix", "caecum"),
      further(between("appendix", "caecum"), "down", between("ileum", "caecum")),
    ],
  },
  {
    id: "ascending-colon-right",
    statement:
      "The ascending colon goes on from the caecum and climbs on the right to the under surface of the liver.",
    source: "GR",
    at: "p. 1177",
    checks: [
      continuous("caecum", "ascending-colon"),
      half("ascending-colon", "right", 0.99),
      passes("ascending-colon", "down", "liver"),
      touches("ascending-colon", "liver", 10),
    ],
  },
  {
    id: "transverse-colon-below-stomach",
    statement: "The transverse colon crosses the belly below the stomach and the liver.",
    source: "GR",
    at: "pp. 1181, 1320",
    checks: [
      continuous("ascending-colon", "transverse-colon"),
      passes("transverse-colon", "down", "stomach", 0.85),
      passes("transverse-colon", "down", "liver", 0.85),
      further(centre("transverse-colon"), "down", centre("stomach"), 30),
    ],
  },
  {
    id: "transverse-colon-before-duodenum",
    statement: "The transverse colon passes in front of the descending duodenum.",
    source: "GR",
    at: "p. 1181",
    checks: [passes("transverse-colon", "front", "duodenum")],
  },
  {
    id: "left-flexure-higher",
    statement: "The left colic flexure lies higher than the right one, and further back.",
    source: "GR",
    at: "p. 1181",
    checks: [
      further(end("up", "transverse-colon", "left"), "up", end("up", "ascending-colon")),
      further(
        between("transverse-colon", "descending-colon"),
        "back",
        between("ascending-colon", "transverse-colon"),
      ),
    ],
  },
  {
    id: "left-flexure-at-spleen",
    statement: "The left colic flexure lies against the lower end of the spleen.",
    source: "GR",
    at: "p. 1181",
    checks: [
      continuous("transverse-colon", "descending-colon"),
      touches(["transverse-colon", "descending-colon"], "spleen", 8),
    ],
  },
  {
    id: "descending-colon-beside-kidney",
    statement:
      "The descending colon goes down on the left, along the lateral border of the left kidney.",
    source: "GR",
    at: "p. 1181",
    checks: [
      half("descending-colon", "left", 0.99),
      passes("descending-colon", "left", "kidney-left"),
      touches("descending-colon", "kidney-left", 15),
    ],
  },
  {
    id: "sigmoid-to-rectum",
    statement:
      "The sigmoid colon leads from the descending colon down into the pelvis, where the rectum begins in front of the sacrum.",
    source: "GR",
    at: "p. 1149, 1184",
    checks: [
      continuous("descending-colon", "sigmoid-colon"),
      continuous("sigmoid-colon", "rectum"),
      further(between("sigmoid-colon", "rectum"), "down", end("up", "sacrum")),
      further(between("sigmoid-colon", "rectum"), "up", landmark("coccyxTip")),
    ],
  },
  {
    id: "rectum-before-sacrum",
    statement: "The rectum lies in front of the sacrum and coccyx, behind the urinary bladder.",
    source: "GR",
    at: "p. 1184",
    checks: [
      passes("rectum", "front", "sacrum"),
      passes("rectum", "back", "urinary-bladder"),
      touches("rectum", "sacrum", 12),
    ],
  },
  {
    id: "anal-canal-below-coccyx",
    statement: "The anal canal goes on from the rectum and ends below the tip of the coccyx.",
    source: "GR",
    at: "pp. 1184–1185",
    checks: [
      continuous("rectum", "anal-canal"),
      further(end("down", "anal-canal"), "down", landmark("coccyxTip")),
    ],
  },
];

const VENOUS: readonly Relation[] = [
  {
    id: "cava-begins-at-l5",
    statement:
      "The two common iliac veins unite in front of the fifth lumbar vertebra to the inferior vena cava.",
    source: "GR",
    at: "p. 677",
    checks: [
      continuous("common-iliac-vein-left", "inferior-vena-cava-lower"),
      continuous("common-iliac-vein-right", "inferior-vena-cava-lower"),
      level(between("common-iliac-vein-left", "inferior-vena-cava-lower"), "L5"),
      level(between("common-iliac-vein-right", "inferior-vena-cava-lower"), "L5"),
    ],
  },
  {
    id: "cava-right-of-aorta",
    statement: "The inferior vena cava climbs right of the midline and right of the aorta.",
    source: "A4",
    at: "course",
    checks: [half(CAVA, "right", 0.9), passes(CAVA, "right", "aorta")],
  },
  {
    id: "cava-before-spine",
    statement: "The inferior vena cava lies in front of the vertebral column.",
    source: "GR",
    at: "p. 678",
    checks: [passes(CAVA, "front", "vertebral-column")],
  },
  {
    id: "cava-grooves-liver",
    statement: "The inferior vena cava runs in a groove at the back of the liver.",
    source: "GR",
    at: "p. 678",
    checks: [
      touches(["inferior-vena-cava-middle", "inferior-vena-cava-upper"], "liver", 2),
      passes(["inferior-vena-cava-middle", "inferior-vena-cava-upper"], "back", "liver", 0.7),
    ],
  },
  {
    id: "cava-through-diaphragm-t8",
    statement:
      "The inferior vena cava passes through the central tendon of the diaphragm at the level of the eighth thoracic vertebra.",
    source: "A4",
    at: "course",
    checks: [
      {
        kind: "passesThrough",
        what: "inferior-vena-cava-upper",
        sheet: "diaphragm",
        aroundDegrees: 300,
        gapMm: 4,
      },
      level({ passage: ["inferior-vena-cava-upper", "diaphragm"] }, "T8"),
    ],
  },
  {
    id: "cava-into-right-atrium",
    statement:
      "The three parts of the inferior vena cava are one tube, which opens into the heart right of the midline.",
    source: "GR",
    at: "p. 678",
    checks: [
      continuous("inferior-vena-cava-lower", "inferior-vena-cava-middle"),
      continuous("inferior-vena-cava-middle", "inferior-vena-cava-upper"),
      continuous("inferior-vena-cava-upper", "heart"),
      further(between("inferior-vena-cava-upper", "heart"), "right", landmark("xiphoidTip")),
    ],
  },
  {
    id: "renal-veins-l1-l2",
    statement:
      "The renal veins open into the inferior vena cava at the level of the first to second lumbar vertebra.",
    source: "VES",
    at: "renal vessels",
    checks: bothSides((side) => [
      level(between(`renal-vein-${side}`, CAVA), "L1", "L2"),
      continuous(`renal-vein-${side}`, CAVA),
    ]),
  },
  {
    id: "renal-veins-from-hilum",
    statement: "Each renal vein leaves its kidney at the hilum, on the medial side.",
    source: "GR",
    at: "p. 1218, the kidneys",
    checks: bothSides((side) => [
      touches(`renal-vein-${side}`, `kidney-${side}`, 2),
      further(
        between(`renal-vein-${side}`, `kidney-${side}`),
        opposite(side),
        centre(`kidney-${side}`),
      ),
    ]),
  },
  {
    id: "left-renal-vein-before-aorta",
    statement: "The left renal vein is longer than the right one and passes in front of the aorta.",
    source: "IM",
    at: "right renal vein (after Gray, 1918)",
    checks: [
      passes("renal-vein-left", "front", "aorta"),
      {
        kind: "exceeds",
        what: "renal-vein-left",
        than: "renal-vein-right",
        by: "length",
        times: 1.3,
      },
    ],
  },
  {
    id: "left-renal-vein-opens-higher",
    statement: "The left renal vein opens a little higher than the right one.",
    source: "IM",
    at: "right renal vein (after Gray, 1918)",
    checks: [further(between("renal-vein-left", CAVA), "up", between("renal-vein-right", CAVA))],
  },
  {
    id: "hepatic-veins-below-diaphragm",
    statement:
      "The hepatic veins gather inside the liver and open into the inferior vena cava just below the diaphragm.",
    source: "PG",
    at: "2020",
    checks: [
      { kind: "inside", what: "hepatic-veins", within: ["liver", ...CAVA], share: 0.85 },
      touches("hepatic-veins", CAVA, 0.5),
      further(between("hepatic-veins", CAVA), "down", {
        passage: ["inferior-vena-cava-upper", "diaphragm"],
      }),
      level(between("hepatic-veins", CAVA), "T8", "T10"),
    ],
  },
  {
    id: "left-common-iliac-vein-behind-artery",
    statement:
      "The left common iliac vein is the longer one, and passes behind the place of the right common iliac artery, below the end of the aorta.",
    source: "GR",
    at: "p. 677",
    checks: [
      {
        kind: "exceeds",
        what: "common-iliac-vein-left",
        than: "common-iliac-vein-right",
        by: "length",
        times: 1.1,
      },
      passes(["common-iliac-vein-left", "inferior-vena-cava-lower"], "back", "aorta", 0.8),
      further(between("common-iliac-vein-left", CAVA), "down", { fork: "aorta" }),
    ],
  },
  {
    id: "common-iliac-vein-at-sacroiliac-joint",
    statement:
      "Each common iliac vein goes on from the external iliac vein, in front of the sacroiliac joint.",
    source: "GR",
    at: "p. 677",
    checks: bothSides((side) => [
      continuous(`external-iliac-vein-${side}`, `common-iliac-vein-${side}`),
      further(
        between(`external-iliac-vein-${side}`, `common-iliac-vein-${side}`),
        "front",
        end(side, "sacrum"),
      ),
      further(
        between(`external-iliac-vein-${side}`, `common-iliac-vein-${side}`),
        "down",
        end("up", "sacrum"),
      ),
    ]),
  },
  {
    id: "femoral-vein-from-inguinal-ligament",
    statement:
      "The femoral vein becomes the external iliac vein at the inguinal ligament, between hip bone spine and pubis.",
    source: "GR",
    at: "p. 672, femoral vein",
    checks: bothSides((side) => {
      const change = between(`femoral-vein-${side}`, `external-iliac-vein-${side}`);
      return [
        continuous(`femoral-vein-${side}`, `external-iliac-vein-${side}`),
        further(change, "down", landmark("anteriorSuperiorIliacSpine", side)),
        further(change, "up", landmark("pubicSymphysis")),
        further(change, side, landmark("pubicTubercle", side)),
        further(change, opposite(side), landmark("anteriorSuperiorIliacSpine", side)),
      ];
    }),
  },
  {
    id: "femoral-vein-before-hip",
    statement:
      "The femoral vein begins in front of the hip joint and runs down medial to the shaft of the femur.",
    source: "GR",
    at: "p. 672, femoral vein",
    checks: bothSides((side) => [
      further(
        between(`femoral-vein-${side}`, `external-iliac-vein-${side}`),
        "front",
        centre(`femur-proximal-epiphysis-${side}`),
        10,
      ),
      passes(`femoral-vein-${side}`, opposite(side), `femur-shaft-${side}`, 0.85),
    ]),
  },
  {
    id: "popliteal-vein-behind-knee",
    statement: "The popliteal vein lies behind the knee and becomes the femoral vein above it.",
    source: "GR",
    at: "p. 672",
    checks: bothSides((side) => [
      passes(`popliteal-vein-${side}`, "back", [
        `femur-distal-epiphysis-${side}`,
        `tibia-proximal-epiphysis-${side}`,
      ]),
      continuous(`popliteal-vein-${side}`, `femoral-vein-${side}`),
      further(
        between(`popliteal-vein-${side}`, `femoral-vein-${side}`),
        "up",
        end("down", `femur-distal-metaphysis-${side}`),
      ),
      further(
        between(`popliteal-vein-${side}`, `femoral-vein-${side}`),
        "down",
        centre(`femur-shaft-${side}`),
      ),
    ]),
  },
  {
    id: "great-saphenous-vein-before-malleolus",
    statement: "The great saphenous vein begins in front of the medial malleolus.",
    source: "GR",
    at: "p. 669",
    checks: bothSides((side) => [
      further(
        end("down", `great-saphenous-vein-${side}`),
        "front",
        end(opposite(side), `tibia-distal-epiphysis-${side}`),
      ),
      touches(`great-saphenous-vein-${side}`, `tibia-distal-epiphysis-${side}`, 12),
    ]),
  },
  {
    id: "great-saphenous-vein-medial-at-knee",
    statement: "The great saphenous vein climbs on the medial side of the knee.",
    source: "GR",
    at: "p. 670",
    checks: bothSides((side) => [
      passes(`great-saphenous-vein-${side}`, opposite(side), [
        `femur-distal-epiphysis-${side}`,
        `tibia-proximal-epiphysis-${side}`,
        `tibia-proximal-metaphysis-${side}`,
      ]),
    ]),
  },
  {
    id: "great-saphenous-vein-into-femoral",
    statement: "The great saphenous vein ends in the upper femoral vein, below the groin.",
    source: "GR",
    at: "p. 670",
    checks: bothSides((side) => {
      const mouth = between(`great-saphenous-vein-${side}`, `femoral-vein-${side}`);
      return [
        touches(`great-saphenous-vein-${side}`, `femoral-vein-${side}`, 0.6),
        further(mouth, "up", end("up", `femur-shaft-${side}`)),
        further(mouth, "down", landmark("anteriorSuperiorIliacSpine", side)),
      ];
    }),
  },
  {
    id: "superior-cava-right",
    statement:
      "The superior vena cava descends on the right from the two brachiocephalic veins to the right atrium.",
    source: "GR",
    at: "p. 1312",
    checks: [
      half("superior-vena-cava", "right", 0.99),
      touches("brachiocephalic-vein-left", "superior-vena-cava", 0.6),
      touches("brachiocephalic-vein-right", "superior-vena-cava", 0.6),
      continuous("superior-vena-cava", "heart"),
      passes("superior-vena-cava", "right", "aorta"),
    ],
  },
  {
    id: "left-brachiocephalic-longer",
    statement:
      "The left brachiocephalic vein is more than one and a half times as long as the right one and crosses behind the manubrium.",
    source: "GR",
    at: "pp. 664, 666",
    checks: [
      {
        kind: "exceeds",
        what: "brachiocephalic-vein-left",
        than: "brachiocephalic-vein-right",
        by: "length",
        times: 1.5,
      },
      passes("brachiocephalic-vein-left", "back", "sternum"),
    ],
  },
  {
    id: "venous-angle-behind-clavicle",
    statement:
      "Internal jugular and subclavian vein join to the brachiocephalic vein behind the sternal end of the clavicle.",
    source: "GR",
    at: "p. 664",
    checks: bothSides((side) => [
      touches(`internal-jugular-vein-${side}`, `brachiocephalic-vein-${side}`, 0.6),
      touches(`subclavian-vein-${side}`, `brachiocephalic-vein-${side}`, 0.6),
      further(
        between(`subclavian-vein-${side}`, `brachiocephalic-vein-${side}`),
        "back",
        end(opposite(side), `clavicle-${side}`),
      ),
      passes(`subclavian-vein-${side}`, "back", `clavicle-${side}`),
    ]),
  },
  {
    id: "internal-jugular-from-skull",
    statement: "The internal jugular veins come down the neck from the base of the skull.",
    source: "GR",
    at: "the veins of the neck",
    checks: bothSides((side) => [
      touches(`internal-jugular-vein-${side}`, "skull", 14),
      passes(`internal-jugular-vein-${side}`, "front", "vertebral-column", 0.8),
    ]),
  },
];

const HEART_AND_AORTA: readonly Relation[] = [
  {
    id: "heart-two-thirds-left",
    statement: "About two thirds of the heart lie left of the midline.",
    source: "IM",
    at: "heart (after Gray, 1918)",
    checks: [half("heart", "left", 0.6)],
  },
  {
    id: "heart-behind-sternum",
    statement: "The heart lies behind the sternum, between the lungs, on the diaphragm.",
    source: "IM",
    at: "heart (after Gray, 1918)",
    checks: [
      passes("heart", "back", "sternum"),
      passes("heart", "up", "diaphragm"),
      touches("heart", "diaphragm", 6),
      passes("heart", "right", "lung-left", 0.85),
      passes("heart", "left", "lung-right", 0.85),
    ],
  },
  {
    id: "heart-apex",
    statement:
      "The apex of the heart points down, forwards and to the left, but not beyond the middle of the clavicle.",
    source: "GR",
    at: "p. 1311",
    checks: [
      further(end("left", "heart"), "down", centre("heart")),
      further(end("left", "heart"), "front", centre("heart")),
      further(end("left", "heart"), "right", end("left", "clavicle-left")),
    ],
  },
  {
    id: "aorta-before-spine",
    statement:
      "The descending aorta lies in front of the vertebral column, left of the oesophagus above.",
    source: "GR",
    at: "the thoracic and the abdominal aorta",
    checks: [passes("aorta", "front", "vertebral-column", 0.9)],
  },
  {
    id: "aortic-arch-behind-manubrium",
    statement: "The arch of the aorta lies behind the manubrium.",
    source: "GR",
    at: "p. 1312",
    checks: [passes("aorta", "back", "sternum")],
  },
  {
    id: "aortic-hiatus-t12",
    statement:
      "The aorta passes behind the diaphragm, between its crura, at the level of the twelfth thoracic vertebra.",
    source: "GR",
    at: "p. 406",
    checks: [
      passes("aorta", "back", "diaphragm", 0.6),
      level({ end: "down", of: "diaphragm", facing: "aorta", towards: "back" }, "T12"),
    ],
  },
  {
    id: "aorta-ends-at-l4",
    statement:
      "The aorta divides in front of the fourth lumbar vertebra, a little left of the midline.",
    source: "GR",
    at: "p. 1321",
    checks: [level({ fork: "aorta" }, "L4"), further({ fork: "aorta" }, "left", end("down", CAVA))],
  },
];

const ORGANS: readonly Relation[] = [
  {
    id: "lung-apex-above-clavicle",
    statement: "The apex of each lung rises above the medial third of the clavicle.",
    source: "GR",
    at: "p. 1310",
    checks: bothSides((side) => [
      further(end("up", `lung-${side}`), "up", end(opposite(side), `clavicle-${side}`), 5),
      further(end("up", `lung-${side}`), opposite(side), centre(`clavicle-${side}`)),
    ]),
  },
  {
    id: "right-lung-larger",
    statement: "The right lung is larger than the left one, and its base lies higher.",
    source: "GR",
    at: "p. 1094",
    checks: [
      { kind: "exceeds", what: "lung-right", than: "lung-left", by: "volume", times: 1.03 },
      half("lung-left", "left", 0.97),
      half("lung-right", "right", 0.97),
    ],
  },
  {
    id: "lungs-on-diaphragm",
    statement: "The lungs rest on the domes of the diaphragm.",
    source: "GR",
    at: "p. 1094",
    checks: bothSides((side) => [
      passes(`lung-${side}`, "up", "diaphragm"),
      touches(`lung-${side}`, "diaphragm", 4),
    ]),
  },
  {
    id: "lungs-in-rib-cage",
    statement: "The lungs fill the rib cage on both sides of heart and great vessels.",
    source: "GR",
    at: "p. 117",
    checks: bothSides((side) => [
      { kind: "enclosed", what: `lung-${side}`, by: ["ribs", "vertebral-column"], share: 0.25 },
      further(end(side, `lung-${side}`), opposite(side), end(side, "ribs")),
    ]),
  },
  {
    id: "right-dome-higher",
    statement: "The right dome of the diaphragm stands higher than the left one.",
    source: "GR",
    at: "p. 1094",
    checks: [further(end("up", "diaphragm", "right"), "up", end("up", "diaphragm", "left"), 3)],
  },
  {
    id: "diaphragm-from-ribs-and-spine",
    statement:
      "The diaphragm springs from sternum, lower ribs and, with its crura, from the upper lumbar vertebrae.",
    source: "GR",
    at: "pp. 404–406, the diaphragm",
    checks: [
      touches("diaphragm", "ribs", 6),
      touches("diaphragm", "sternum", 12),
      touches("diaphragm", "vertebral-column", 6),
      level(
        { end: "down", of: "diaphragm", facing: "vertebral-column", towards: "back" },
        "L1",
        "L3",
      ),
    ],
  },
  {
    id: "liver-under-right-dome",
    statement:
      "The liver lies mostly on the right, under the right dome of the diaphragm, and reaches across the midline.",
    source: "GR",
    at: "p. 1149",
    checks: [
      half("liver", "right", 0.65),
      // The diaphragm also hangs beside the liver.
      passes("liver", "down", "diaphragm", 0.88),
      touches("liver", "diaphragm", 4),
      further(end("left", "liver"), "left", landmark("xiphoidTip"), 10),
    ],
  },
  {
    id: "spleen-left-under-ribs-9-to-11",
    statement: "The spleen lies far left, under the diaphragm and along the ninth to eleventh rib.",
    source: "GR",
    at: "p. 1282",
    checks: [
      half("spleen", "left", 1),
      { kind: "underRibs", what: "spleen", side: "left", ribs: [9, 11], tolerance: 1, share: 0.75 },
      touches("spleen", "diaphragm", 5),
    ],
  },
  {
    id: "spleen-behind-stomach",
    statement: "The spleen lies behind the stomach and touches it and the left kidney.",
    source: "GR",
    at: "p. 1282",
    checks: [
      further(centre("spleen"), "back", centre("stomach"), 10),
      touches("spleen", "stomach", 8),
      touches("spleen", "kidney-left", 8),
    ],
  },
  {
    id: "kidneys-t12-to-l3",
    statement: "The kidneys reach from the twelfth thoracic to the third lumbar vertebra.",
    source: "DS",
    at: "laboratory 40, posterior abdominal wall",
    checks: bothSides((side) => [
      level(end("up", `kidney-${side}`), "T12"),
      level(end("down", `kidney-${side}`), "L3"),
    ]),
  },
  {
    id: "right-kidney-lower",
    statement: "The right kidney lies lower than the left one.",
    source: "DS",
    at: "laboratory 40, posterior abdominal wall",
    checks: [further(centre("kidney-right"), "down", centre("kidney-left"), 3)],
  },
  {
    id: "kidneys-beside-spine",
    statement: "The kidneys lie at the back, one on each side of the vertebral column.",
    source: "DS",
    at: "laboratory 40, posterior abdominal wall",
    checks: bothSides((side) => [
      half(`kidney-${side}`, side, 1),
      passes(`kidney-${side}`, side, "vertebral-column"),
      further(centre(`kidney-${side}`), "back", centre(SMALL_BOWEL), 15),
    ]),
  },
  {
    id: "kidney-upper-poles-lean-in",
    statement: "The upper poles of the kidneys lie nearer to the midline than the lower ones.",
    source: "DS",
    at: "laboratory 40, posterior abdominal wall",
    checks: bothSides((side) => [
      further(end("up", `kidney-${side}`), opposite(side), end("down", `kidney-${side}`)),
    ]),
  },
  {
    id: "right-kidney-behind-liver",
    statement: "The upper part of the right kidney lies behind the liver.",
    source: "GR",
    at: "p. 1218, fig. 1122",
    checks: [
      further(centre("kidney-right"), "back", centre("liver"), 15),
      touches("kidney-right", "liver", 8),
    ],
  },
  {
    id: "adrenals-on-kidneys",
    statement: "The adrenal glands sit on the upper ends of the kidneys, towards the midline.",
    source: "GR",
    at: "pp. 1278–1279",
    checks: bothSides((side) => [
      further(centre(`adrenal-gland-${side}`), "up", centre(`kidney-${side}`), 15),
      further(centre(`adrenal-gland-${side}`), opposite(side), centre(`kidney-${side}`)),
      touches(`adrenal-gland-${side}`, `kidney-${side}`, 3),
    ]),
  },
  {
    id: "right-adrenal-behind-cava",
    statement: "The right adrenal gland lies behind the inferior vena cava and the liver.",
    source: "GR",
    at: "p. 678",
    checks: [
      touches("adrenal-gland-right", CAVA, 6),
      passes("adrenal-gland-right", "back", "liver"),
      passes("adrenal-gland-right", "back", CAVA),
    ],
  },
  {
    id: "thymus-behind-sternum",
    statement: "The thymus lies behind the sternum, in front of the heart and the great vessels.",
    source: "GR",
    at: "p. 1273",
    checks: [
      passes("thymus", "back", "sternum", 0.9),
      passes("thymus", "front", "heart", 0.9),
      passes("thymus", "front", ["aorta", "brachiocephalic-vein-left"]),
      touches("thymus", "heart", 6),
    ],
  },
  {
    id: "bladder-behind-symphysis",
    statement: "The urinary bladder lies low in the pelvis, behind the pubic symphysis.",
    source: "GR",
    at: "p. 1149",
    checks: [
      further(centre("urinary-bladder"), "back", landmark("pubicSymphysis")),
      further(end("down", "urinary-bladder"), "down", landmark("pubicTubercle", "left")),
      { kind: "enclosed", what: "urinary-bladder", by: ["pelvis", "sacrum"], share: 0.3 },
    ],
  },
  {
    id: "brain-in-skull",
    statement:
      "The brain lies inside the skull, which encloses it all around but for its great opening.",
    source: "GR",
    at: "the interior of the skull",
    checks: [
      { kind: "enclosed", what: "brain", by: "skull", share: 0.9 },
      { kind: "disjoint", parts: ["brain", "skull"], share: 0.005 },
    ],
  },
  {
    id: "lower-spine-behind-organs",
    statement: "Liver, stomach and small intestine lie in front of the vertebral column.",
    source: "GR",
    at: "pp. 1149, 1168",
    checks: (["liver", "stomach", "jejunum", "ileum"] as const).map((id) =>
      passes(id, "front", "vertebral-column"),
    ),
  },
];

const BONES: readonly Relation[] = [
  {
    id: "physis-between-epiphysis-and-metaphysis",
    statement:
      "Until it closes, a plate of cartilage lies across the whole bone between each epiphysis and the shaft's end.",
    source: "GR",
    at: "p. 95",
    checks: LONG_BONES.flatMap((bone) =>
      bothSides((side) =>
        (["proximal", "distal"] as const).map((tip): Check => ({
          kind: "separates",
          what: `${bone}-${tip}-physis-${side}`,
          one: `${bone}-${tip}-epiphysis-${side}`,
          other: `${bone}-${tip}-metaphysis-${side}`,
        })),
      ),
    ),
  },
  {
    id: "long-bones-whole",
    statement: "Epiphysis, growth plate, metaphysis and shaft follow each other without a gap.",
    source: "GR",
    at: "p. 95",
    checks: LONG_BONES.flatMap((bone) =>
      bothSides((side) => {
        const zones = zonesOf(`${bone}-${side}`);
        return zones.slice(1).map((zone, i) => continuous(zones[i]!, zone));
      }),
    ),
  },
  {
    id: "atlas-round-dens",
    statement: "The dens of the axis stands up behind the front arch of the atlas.",
    source: "GR",
    at: "the atlas; the axis",
    checks: [
      further(
        { end: "up", of: "vertebral-column", piece: 2 },
        "back",
        { end: "front", of: "vertebral-column", piece: 1 },
        3,
      ),
      further(
        { end: "up", of: "vertebral-column", piece: 2 },
        "front",
        { end: "back", of: "vertebral-column", piece: 1 },
        8,
      ),
      further(
        { end: "up", of: "vertebral-column", piece: 2 },
        "up",
        { end: "down", of: "vertebral-column", piece: 1 },
        3,
      ),
    ],
  },
  {
    id: "skull-on-atlas",
    statement: "The skull rests on the vertebral column, the mandible hinges below it.",
    source: "GR",
    at: "the atlas; the mandible",
    checks: [
      touches("skull", "vertebral-column", 5),
      touches("mandible", "skull", 5),
      further(centre("mandible"), "down", centre("skull")),
    ],
  },
  {
    id: "jugular-notch-t2",
    statement:
      "The upper edge of the sternum lies at the level of the second to third thoracic vertebra.",
    source: "GR",
    at: "surface markings of the thorax",
    checks: [level(end("up", "sternum"), "T2", "T3")],
  },
  {
    id: "sternum-before-ribs-behind-spine",
    statement: "The ribs reach from the vertebral column round to the sternum.",
    source: "GR",
    at: "p. 117",
    checks: [
      touches("ribs", "vertebral-column", 4),
      touches("ribs", "sternum", 4),
      passes("sternum", "front", "vertebral-column"),
    ],
  },
  {
    id: "scapulae-behind-ribs",
    statement:
      "The scapulae lie behind the ribs, their lower angles at the level of the seventh thoracic vertebra or so.",
    source: "GR",
    at: "the scapula",
    checks: bothSides((side) => [
      level(end("down", `scapula-${side}`), "T7", "T8"),
      passes(`scapula-${side}`, "back", "ribs"),
    ]),
  },
  {
    id: "clavicle-joins-sternum-and-scapula",
    statement: "Each clavicle joins the sternum to the scapula.",
    source: "GR",
    at: "the clavicle",
    checks: bothSides((side) => [
      touches(`clavicle-${side}`, "sternum", 8),
      touches(`clavicle-${side}`, `scapula-${side}`, 6),
    ]),
  },
  {
    id: "humeral-head-at-glenoid",
    statement: "The head of the humerus faces the socket of the scapula, lateral to it.",
    source: "GR",
    at: "the shoulder-joint",
    checks: bothSides((side) => [
      touches(`humerus-proximal-epiphysis-${side}`, `scapula-${side}`, 6),
      further(centre(`humerus-proximal-epiphysis-${side}`), side, centre(`scapula-${side}`), 15),
    ]),
  },
  {
    id: "radius-lateral",
    statement: "With the palms forward the radius lies lateral to the ulna.",
    source: "GR",
    at: "the radius",
    checks: bothSides((side) => [
      passes(wholeBone(`radius-${side}`), side, wholeBone(`ulna-${side}`)),
    ]),
  },
  {
    id: "radius-carries-the-hand",
    statement: "The lower end of the radius carries the wrist.",
    source: "GR",
    at: "the wrist-joint",
    checks: bothSides((side) => [
      touches(`radius-distal-epiphysis-${side}`, `hand-bones-${side}`, 6),
      passes(`hand-bones-${side}`, "down", wholeBone(`radius-${side}`), 0.9),
    ]),
  },
  {
    id: "elbow",
    statement: "At the elbow the humerus meets radius and ulna.",
    source: "GR",
    at: "the elbow-joint",
    checks: bothSides((side) => [
      touches(`humerus-distal-epiphysis-${side}`, `radius-proximal-epiphysis-${side}`, 5),
      touches(
        `humerus-distal-epiphysis-${side}`,
        [`ulna-proximal-epiphysis-${side}`, `ulna-proximal-metaphysis-${side}`],
        5,
      ),
    ]),
  },
  {
    id: "iliac-crests-l4",
    statement:
      "A line through the highest points of the iliac crests passes the fourth lumbar vertebra.",
    source: "GR",
    at: "p. 1321",
    checks: bothSides((side) => [level(end("up", "pelvis", side), "L4")]),
  },
  {
    id: "sacrum-between-hip-bones",
    statement: "The sacrum is wedged between the hip bones, below the fifth lumbar vertebra.",
    source: "GR",
    at: "pp. 106–107",
    checks: [
      touches("sacrum", "pelvis", 4),
      touches("sacrum", "vertebral-column", 8),
      further(centre("sacrum"), "down", end("down", "vertebral-column")),
      further(end("left", "sacrum"), "right", end("left", "pelvis")),
      further(end("right", "sacrum"), "left", end("right", "pelvis")),
    ],
  },
  {
    id: "femoral-head-in-acetabulum",
    statement: "The head of the femur sits in the cup of the hip bone.",
    source: "GR",
    at: "the hip-joint",
    checks: bothSides((side) => [
      {
        kind: "enclosed",
        what: `femur-proximal-epiphysis-${side}`,
        by: "pelvis",
        share: 0.4,
      },
      touches(`femur-proximal-epiphysis-${side}`, "pelvis", 4),
    ]),
  },
  {
    id: "patella-before-knee",
    statement: "The patella lies in front of the lower end of the femur.",
    source: "GR",
    at: "the patella",
    checks: bothSides((side) => [
      passes(`patella-${side}`, "front", [
        `femur-distal-epiphysis-${side}`,
        `femur-distal-physis-${side}`,
        `femur-distal-metaphysis-${side}`,
      ]),
      touches(`patella-${side}`, wholeBone(`femur-${side}`), 6),
    ]),
  },
  {
    id: "knee",
    statement: "At the knee the condyles of the femur stand on the tibia.",
    source: "GR",
    at: "the knee-joint",
    checks: bothSides((side) => [
      touches(`femur-distal-epiphysis-${side}`, `tibia-proximal-epiphysis-${side}`, 6),
      passes(`femur-distal-epiphysis-${side}`, "up", `tibia-proximal-epiphysis-${side}`),
    ]),
  },
  {
    id: "fibula-lateral",
    statement:
      "The fibula lies on the lateral side of the tibia; its head stays below the knee joint.",
    source: "GR",
    at: "p. 260",
    checks: bothSides((side) => [
      passes(wholeBone(`fibula-${side}`), side, wholeBone(`tibia-${side}`), 0.9),
      further(
        end("up", wholeBone(`fibula-${side}`)),
        "down",
        end("up", wholeBone(`tibia-${side}`)),
        3,
      ),
    ]),
  },
  {
    id: "lateral-malleolus-lower",
    statement: "The lateral malleolus reaches lower than the medial one.",
    source: "GR",
    at: "p. 262",
    checks: bothSides((side) => [
      further(
        end("down", wholeBone(`fibula-${side}`)),
        "down",
        end("down", wholeBone(`tibia-${side}`)),
      ),
      touches(`fibula-distal-epiphysis-${side}`, `foot-bones-${side}`, 5),
      touches(`tibia-distal-epiphysis-${side}`, `foot-bones-${side}`, 5),
    ]),
  },
];

const LYMPH_NODES: readonly Relation[] = [
  {
    id: "neck-nodes-along-jugular",
    statement: "The deep lymph nodes of the neck lie along the internal jugular veins.",
    source: "GR",
    at: "pp. 697–698",
    checks: [
      along(
        "lymph-nodes-neck",
        ["internal-jugular-vein-left", "internal-jugular-vein-right"],
        20,
        0.7,
      ),
    ],
  },
  {
    id: "axillary-nodes-in-armpit",
    statement:
      "The lymph nodes of the armpit lie lateral to the ribs, below the clavicle and medial to the humerus.",
    source: "GR",
    at: "pp. 699–700",
    checks: bothSides((side) => [
      further(end("up", "lymph-nodes-axilla", side), "down", end("up", `clavicle-${side}`)),
      passes("lymph-nodes-axilla", side, "ribs", 0.45),
      further(end(side, "lymph-nodes-axilla"), opposite(side), end(side, `humerus-shaft-${side}`)),
    ]),
  },
  {
    id: "groin-nodes-at-saphenous-mouth",
    statement:
      "The lymph nodes of the groin lie below the inguinal ligament, around the upper end of the great saphenous vein.",
    source: "GR",
    at: "pp. 702–703",
    checks: [
      along(
        "lymph-nodes-groin",
        SIDES.flatMap((side): StructureId[] => [
          `great-saphenous-vein-${side}`,
          `femoral-vein-${side}`,
          `external-iliac-vein-${side}`,
        ]),
        25,
        0.7,
      ),
      ...bothSides((side) => [
        further(
          end("up", "lymph-nodes-groin", side),
          "down",
          landmark("anteriorSuperiorIliacSpine", side),
        ),
      ]),
    ],
  },
];

const SKIN: readonly Relation[] = [
  {
    id: "everything-under-the-skin",
    statement: "Every organ, vessel and bone lies inside the skin.",
    source: "general-knowledge",
    at: "",
    checks: (["digestive", "venous", "skeletal", "immune", "context"] as const).map(
      (system): Check => ({
        kind: "inside",
        what: structuresOf(system),
        within: structuresOf("integumentary"),
        share: 1,
      }),
    ),
  },
  {
    id: "skin-is-one-cover",
    statement: "Each region of the skin goes on into its neighbours.",
    source: "general-knowledge",
    at: "",
    checks: [
      continuous("skin-scalp", "skin-face"),
      continuous("skin-face", "skin-neck"),
      continuous("skin-neck", ["skin-trunk-front", "skin-trunk-back"]),
      continuous("skin-trunk-front", "skin-trunk-back"),
      ...bothSides((side) => [
        continuous(`skin-arm-${side}`, ["skin-trunk-front", "skin-trunk-back"]),
        continuous(`skin-arm-${side}`, `skin-hand-${side}`),
        continuous(`skin-thigh-${side}`, ["skin-trunk-front", "skin-trunk-back"]),
        continuous(`skin-thigh-${side}`, `skin-lower-leg-${side}`),
        continuous(`skin-lower-leg-${side}`, `skin-foot-${side}`),
      ]),
    ],
  },
  {
    id: "skin-of-the-head",
    statement: "The scalp covers the braincase above and behind, the face the jaws in front.",
    source: "general-knowledge",
    at: "",
    checks: [
      passes("skin-scalp", "up", "brain", 0.75),
      passes("skin-face", "front", "mandible"),
      further(centre("skin-scalp"), "up", centre("skin-face")),
      further(centre("skin-face"), "up", centre("skin-neck")),
    ],
  },
  {
    id: "skin-of-the-trunk",
    statement:
      "The skin of the trunk's front lies before sternum and belly, that of its back behind spine and shoulder blades.",
    source: "general-knowledge",
    at: "",
    checks: [
      passes("skin-trunk-front", "front", ["sternum", "transverse-colon", "urinary-bladder"]),
      passes("skin-trunk-back", "back", ["vertebral-column", "sacrum"]),
      passes("skin-trunk-back", "back", "skin-trunk-front"),
    ],
  },
  {
    id: "skin-borders-at-joints",
    statement:
      "Arm and hand meet at the wrist, thigh and lower leg at the knee, lower leg and foot at the ankle.",
    source: "general-knowledge",
    at: "",
    checks: bothSides((side) => {
      const wrist = between(`skin-arm-${side}`, `skin-hand-${side}`);
      const knee = between(`skin-thigh-${side}`, `skin-lower-leg-${side}`);
      const ankle = between(`skin-lower-leg-${side}`, `skin-foot-${side}`);
      return [
        further(wrist, "down", centre(`radius-shaft-${side}`), 20),
        further(wrist, "up", centre(`hand-bones-${side}`), 20),
        further(knee, "down", end("up", `patella-${side}`)),
        further(knee, "up", end("down", `tibia-proximal-metaphysis-${side}`)),
        further(ankle, "down", end("up", `tibia-distal-metaphysis-${side}`)),
        further(ankle, "up", centre(`foot-bones-${side}`)),
      ];
    }),
  },
];

/** Solid organs: what has no room inside for another. */
const SOLID_ORGANS: readonly StructureId[] = [
  ...structuresOf("context"),
  ...structuresOf("digestive"),
  "spleen",
  "thymus",
];

const ROOM: readonly Relation[] = [
  {
    id: "organs-do-not-overlap",
    statement: "No two organs are in the same place.",
    source: "general-knowledge",
    at: "",
    checks: [
      // The appendix opens into the caecum: its mouth reaches through the wall.
      {
        kind: "disjoint",
        parts: SOLID_ORGANS.filter((id) => id !== "appendix"),
        share: 0.02,
      },
    ],
  },
  {
    id: "room-beside-heart-for-lungs",
    statement: "Heart and great vessels lie between the lungs, which do not meet behind them.",
    source: "GR",
    at: "p. 1094",
    checks: [
      { kind: "apart", a: "lung-left", b: "lung-right", gapMm: 4 },
      touches(LUNGS, "heart", 4),
    ],
  },
];

export const RELATIONS: readonly Relation[] = [
  ...DIGESTIVE,
  ...VENOUS,
  ...HEART_AND_AORTA,
  ...ORGANS,
  ...BONES,
  ...LYMPH_NODES,
  ...SKIN,
  ...ROOM,
];
