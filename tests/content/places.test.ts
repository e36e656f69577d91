/** The sentence about a mark, for every part and every way of telling: read by rule, and some of them in full. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Layer } from "../../src/content/layers.ts";
import { BONES as englishBones } from "../../src/content/en/bone-words.ts";
import { places as english } from "../../src/content/en/places.ts";
import { BONES as englishNames } from "../../src/content/en/places/long-bones.ts";
import { BONES as spanishBones } from "../../src/content/es/bone-words.ts";
import { places as spanish } from "../../src/content/es/places.ts";
import { BONES as spanishNames } from "../../src/content/es/places/long-bones.ts";
import { STEMS } from "../../src/content/stems.ts";
import { type MarkText, markSentences } from "../../src/content/tell-place.ts";
import type { PlacesContent, Translation } from "../../src/content/types.ts";
import { LONG_BONES, STRUCTURES, type StructureId } from "../../src/domain/anatomy.ts";
import { LUMP_GROWTHS } from "../../src/domain/lump.ts";
import { pseudoTexts } from "../../src/domain/pseudo-text.ts";
import { type Mark, MARK_KINDS, MARK_SIZE_MM } from "../../src/domain/rooms/marks.ts";
import type { Spot, Vec3 } from "../../src/domain/rooms/spots.ts";
import {
  type PartBounds,
  type Whereabouts,
  whereabouts,
} from "../../src/domain/rooms/whereabouts.ts";
import { VOICES, type Voice } from "../../src/domain/view.ts";
import { en as exhibitsEnglish } from "../../src/i18n/exhibits/en.ts";
import { words as exhibitsSpanish } from "../../src/i18n/exhibits/es.ts";
import { GOLDEN } from "./places-golden.ts";
import { RULES } from "./rules.ts";

const { structures } = JSON.parse(
  readFileSync(new URL("../../public/models/body.json", import.meta.url), "utf8"),
) as { readonly structures: readonly (PartBounds & { readonly id: StructureId })[] };
const BOUNDS = new Map(structures.map((part) => [part.id, part]));

const LANGS = ["en", "es"] as const;
type Lang = (typeof LANGS)[number];
const CONTENT: Readonly<Record<Lang, PlacesContent>> = { en: english, es: spanish };

const layer = (lang: string, ...contents: readonly Translation<"places">[]): Layer<"places"> => ({
  lang,
  tongues: contents.map((content, i) => ({ lang: i === 0 ? lang : "en", content, wording: {} })),
});
const LAYERS: Readonly<Record<Lang, Layer<"places">>> = {
  en: layer("en", english),
  es: layer("es", spanish),
};

type About = Pick<Mark, "kind" | "sizeMm" | "growth">;
const PLAIN: About = { kind: "point", sizeMm: null, growth: null };

function pointIn(structure: StructureId, share: Vec3): Vec3 {
  const { min, max } = BOUNDS.get(structure)!;
  return min.map((v, k) => v + share[k]! * (max[k]! - v)) as unknown as Vec3;
}

const placeOf = (spot: Spot, ageYears: number): Whereabouts =>
  whereabouts({ spot }, { ageYears, bounds: BOUNDS.get(spot.structure)! });

const LOOKING: readonly Vec3[] = [
  [0, 0, 1],
  [0, 0, -1],
  [1, 0, 0],
  [-1, 0, 0],
  [0, 1, 0],
  [0, -1, 0],
];
const SHARES = [0.02, 0.5, 0.98];

/** Every place that a mark on the part can be told to be at: corners, middles and centre, all faces, four ages. */
function placesOn(structure: StructureId): readonly Whereabouts[] {
  const known = PLACES.get(structure);
  if (known) return known;
  const found = new Map<string, Whereabouts>();
  for (const x of SHARES)
    for (const y of SHARES)
      for (const z of SHARES)
        for (const normal of LOOKING)
          for (const ageYears of [6, 10, 15, 20]) {
            const pointM = pointIn(structure, [x, y, z]);
            const place = placeOf({ structure, pointM, normal }, ageYears);
            found.set(JSON.stringify(place), place);
          }
  PLACES.set(structure, [...found.values()]);
  return PLACES.get(structure)!;
}
const PLACES = new Map<StructureId, readonly Whereabouts[]>();

const SIZES = [null, MARK_SIZE_MM.min, 9, 20, 35, MARK_SIZE_MM.max];
const WAYS: readonly About[] = MARK_KINDS.flatMap((kind) =>
  SIZES.flatMap((sizeMm) => [null, ...LUMP_GROWTHS].map((growth) => ({ kind, sizeMm, growth }))),
);

const SIDE_WORDS: Readonly<Record<Lang, RegExp>> = {
  en: /body's (?:left|right) side/gu,
  es: /lado (?:izquierdo|derecho) del cuerpo/gu,
};
/** Longest of the family's: where it is, and all. */
const PLACE_MAX = 220;
const WHOLE_MAX = 300;

/** What a reader would stumble over, or nothing. */
function faults(
  text: string,
  { place, voice, lang }: { place: Whereabouts; voice: Voice; lang: Lang },
) {
  const sides = text.match(SIDE_WORDS[lang]) ?? [];
  return [
    /[{}]|undefined|null|NaN/u.test(text) && "placeholder",
    /\s{2}|\s[,.;)]|\(\s|,,|[,;]\./u.test(text) && "spacing",
    /(?<![\p{L}])(\p{L}+) \1(?![\p{L}])/iu.test(text) && "doubled word",
    !/^\p{Lu}.*[^.]\.$/u.test(text) && "begins or ends wrongly",
    text.split(". ").some((sentence) => !/^\p{Lu}/u.test(sentence)) && "small letter",
    text.split(". ").length > (voice === "clinician" ? 1 : 2) && "too many sentences",
    (text.match(/\(/gu) ?? []).length !== (text.match(/\)/gu) ?? []).length && "brackets",
    sides.length !== (place.side ? 1 : 0) && "side",
    place.side && !text.includes(SIDE_OF[lang][place.side]) && "wrong side",
    RULES[lang].bareSides(text).length > 0 && "bare side",
    lang === "en" && /\ba [aeiou]|\ban (?!S\b)[^aeiou]/iu.test(text) && "article",
    lang === "es" && /(?<![\p{L}])(?:de|a) el(?![\p{L}])/iu.test(text) && "contraction",
    voice === "child" && RULES[lang].bannedForChildren.test(text) && "word not for children",
    voice === "child" && /\d/u.test(text) && "number for a child",
    voice !== "clinician" && text.length > WHOLE_MAX && "long",
    voice !== "clinician" && text.split(". ")[0]!.length > PLACE_MAX && "long place",
  ].filter(Boolean);
}
const SIDE_OF = {
  en: { left: "body's left side", right: "body's right side" },
  es: { left: "lado izquierdo del cuerpo", right: "lado derecho del cuerpo" },
} as const;

const tell = (lang: Lang, voice: Voice, place: Whereabouts, mark: About = PLAIN): MarkText =>
  markSentences(LAYERS[lang], { mark, whereabouts: place, telling: { voice } });

describe.each(LANGS)("the sentence about a mark in %s", (lang) => {
  it.each(VOICES)("reads well of every part and place, to a %s", (voice) => {
    const found: string[] = [];
    for (const structure of STRUCTURES)
      for (const place of placesOn(structure)) {
        const { text, lang: told } = tell(lang, voice, place);
        const wrong = faults(text, { place, voice, lang });
        if (wrong.length > 0 || told !== lang) found.push(`${wrong.join(", ")}: ${text}`);
      }
    expect(found).toEqual([]);
  });

  it.each(VOICES)("reads well with every kind, size and growth, to a %s", (voice) => {
    const found: string[] = [];
    for (const structure of STRUCTURES)
      for (const place of placesOn(structure).slice(0, 1))
        for (const way of WAYS) {
          const { text } = tell(lang, voice, place, way);
          const wrong = faults(text, { place, voice, lang });
          if (wrong.length > 0) found.push(`${wrong.join(", ")}: ${text}`);
        }
    expect(found).toEqual([]);
  });

  it("reads well of 3,000 points at random", () => {
    const random = randomFrom(7);
    const found: string[] = [];
    for (let i = 0; i < 3000; i++) {
      const structure = STRUCTURES[Math.floor(random() * STRUCTURES.length)]!;
      const pointM = pointIn(structure, [random(), random(), random()]);
      const way = [random(), random(), random()].map((v) => v - 0.5);
      const length = Math.hypot(...way) || 1;
      const normal = way.map((v) => v / length) as unknown as Vec3;
      const place = placeOf({ structure, pointM, normal }, 6 + random() * 14);
      const mark = WAYS[Math.floor(random() * WAYS.length)]!;
      for (const voice of VOICES) {
        const { text } = tell(lang, voice, place, mark);
        const wrong = faults(text, { place, voice, lang });
        if (wrong.length > 0) found.push(`${wrong.join(", ")}: ${text}`);
      }
    }
    expect(found).toEqual([]);
  });

  it("tells apart what lies in different thirds, on different faces and sides", () => {
    for (const structure of STRUCTURES) {
      // At one age: some states of a growth plate are told alike to families.
      const places = placesOn(structure).filter(
        ({ plate }) => plate === null || plate.state === "open",
      );
      const texts = places.map((place) => tell(lang, "clinician", place).text);
      expect(new Set(texts).size, structure).toBe(places.length);
    }
  });

  it("has each part's own words", () => {
    for (const voice of VOICES) {
      const said = STEMS.map((stem) => CONTENT[lang].parts[stem][voice].in);
      expect(new Set(said).size).toBe(STEMS.length);
    }
  });

  it("calls things as the close look does", () => {
    const { thing } = { en: exhibitsEnglish, es: exhibitsSpanish }[lang].lump;
    expect(CONTENT[lang].things).toEqual(thing);
  });
});

/** Every noun that an article stands before in Spanish, with the article it takes. */
const ARTICLES: Readonly<Record<string, string>> = {
  el: "abdomen antebrazo antepié apéndice bazo brazo bulto cerebro ciego codo colon corazón cuello cráneo cuerpo cuero dorso duodeno esternón estómago extremo final fémur grueso hilio hombro hueco hueso hígado inicio intestino lado lugar ligamento mediopié meñique muslo músculo omóplato peroné pecho peroné pie propio pulgar pulmón píloro radio rectum recto retropié sigmoide riñón talón tamaño timo tobillo tramo tubo vientre yeyuno ángulo álvulo último hueso cúbito húmero",
  // "La del muslo": the vein of the thigh.
  la: "del altura arteria articulación axila barriga base cabeza cadera caja cara clavícula columna comida confluencia curva desembocadura entrada escápula espalda espinilla fisis forma glándula gran ingle mandíbula mano muñeca nalga palma pared parte pelvis piel pierna placa planta primera punta respiración rodilla rótula salida tibia unión vejiga vena válvula zona última aurícula",
  los: "dedos filtros ganglios huesos pulmones riñones últimos dos",
  las: "axilas costillas dos hepáticas ingles piernas vena venas vértebras",
};

describe("in Spanish", () => {
  it("gives every noun its own article", () => {
    const article = new Map<string, Set<string>>();
    for (const [key, nouns] of Object.entries(ARTICLES))
      for (const noun of nouns.split(" "))
        article.set(noun, (article.get(noun) ?? new Set()).add(key));
    const wrong = new Set<string>();
    for (const structure of STRUCTURES)
      for (const place of placesOn(structure))
        for (const voice of VOICES)
          for (const [pair, before, noun] of tell("es", voice, place).text.matchAll(
            /(?<![\p{L}])(el|la|los|las|del|al) (\p{L}+)/giu,
          )) {
            const as = /^(?:del|al)$/iu.test(before!) ? "el" : before!.toLowerCase();
            if (!article.get(noun!.toLowerCase())?.has(as)) wrong.add(pair);
          }
    expect([...wrong]).toEqual([]);
  });
});

describe("what is told to whom", () => {
  const place = placeOf(
    {
      structure: "femur-distal-metaphysis-left",
      pointM: pointIn("femur-distal-metaphysis-left", [0.5, 0.2, 1]),
      normal: [0, 0, 1],
    },
    10,
  );
  const mark: About = { kind: "point", sizeMm: 35, growth: "outward" };

  const NO_BREAK = "\u00A0";

  it.each(GOLDEN)("$structure at $share, $ageYears years", (golden) => {
    const { structure, share, normal, ageYears, mark: way, told } = golden;
    const at = placeOf({ structure, pointM: pointIn(structure, share), normal }, ageYears);
    const texts = LANGS.flatMap((lang) => VOICES.map((voice) => tell(lang, voice, at, way).text));
    expect(texts.map((text) => text.replaceAll(NO_BREAK, " "))).toEqual(told);
    // A number and its unit stay on one line, with the same size in other units.
    expect(texts.join(" ")).not.toMatch(/\d [cm]m\b|mm \(/u);
  });

  it("holds no number and no growth for a child, and a comparison for families", () => {
    expect(tell("en", "child", place, mark).text).not.toMatch(/\d|grows|outward/u);
    expect(tell("en", "family", place, mark).text).toMatch(/35\smm\s\(3\.5\scm\).*walnut.*grows/u);
    expect(tell("es", "family", place, mark).text).toMatch(/35\smm\s\(3,5\scm\).*nuez.*crece/u);
    expect(tell("en", "clinician", place, mark).text).not.toMatch(/walnut/u);
  });

  it("rests on the fact of the growth plate that it names, and on nothing else", () => {
    expect(tell("en", "family", place).facts).toEqual(["GP-2"]);
    const skin: Spot = {
      structure: "skin-face",
      pointM: pointIn("skin-face", [0.5, 0.5, 1]),
      normal: [0, 0, 1],
    };
    expect(tell("en", "family", placeOf(skin, 10)).facts).toEqual([]);
    expect(
      tell("en", "family", { ...place, plate: { state: "closed", fact: "GP-2" } }),
    ).toMatchObject({
      text: expect.stringMatching(/close to the knee\.$/u) as unknown,
      facts: [],
    });
  });

  it("does not compare what is bigger than everything that it is compared with", () => {
    const huge = { ...mark, sizeMm: MARK_SIZE_MM.max };
    expect(tell("en", "child", place, huge).text).toMatch(/bigger than a grapefruit/u);
    expect(tell("es", "child", place, { ...huge, kind: "area" }).text).toMatch(
      /más ancha que un pomelo/u,
    );
  });
});

describe("a language with gaps", () => {
  const place = placeOf(
    { structure: "stomach", pointM: pointIn("stomach", [0.5, 0.95, 0.5]), normal: [0, 0, 1] },
    10,
  );
  const ask = { mark: PLAIN, whereabouts: place, telling: { voice: "family" } } as const;

  it("leaves the whole sentence to English, and says so", () => {
    const begun: Translation<"places"> = { sides: spanish.sides };
    const told = markSentences(layer("qx", begun, english), ask);
    expect(told).toMatchObject({ lang: "en", text: tell("en", "family", place).text });
  });

  it("is told in itself where it has all that the sentence needs", () => {
    const turned = pseudoTexts(english) as Translation<"places">;
    const told = markSentences(layer("en-XB", turned, english), ask);
    expect(told.lang).toBe("en-XB");
    expect(told.text).not.toMatch(/[{}]/u);
  });

  it("throws where nobody has the words", () => {
    expect(() => markSentences(layer("en", {}), ask)).toThrow(/stomach/u);
  });
});

/** Numbers from 0 to 1, the same every time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe("the long bones", () => {
  it.each(LONG_BONES)("go by the names that they have elsewhere: %s", (bone) => {
    const [own, elsewhere] = [englishNames[bone], englishBones[bone]];
    expect(own.child).toBe(elsewhere.child);
    expect(own.adjective).toBe(elsewhere.adjective);
    expect(own.joints).toEqual([elsewhere.proximal.joint, elsewhere.distal.joint]);
    const [propio, otro] = [spanishNames[bone], spanishBones[bone]];
    expect(propio.child).toBe(otro.child);
    expect(propio.clinician).toBe(otro.clinician);
    expect(propio.ofClinician).toBe(otro.ofClinician);
    for (const end of ["proximal", "distal"] as const)
      expect(propio[end]).toEqual({ ofJoint: otro[end].ofJoint, at: otro[end].at });
    // Shorter here and there, but with the same name in brackets.
    for (const [name, full] of [
      [own.family, elsewhere.family],
      [propio.family, otro.family],
    ] as const)
      expect(name.match(/\(.*\)/u)?.[0]).toBe(full.match(/\(.*\)/u)?.[0]);
  });
});
