import { beforeAll, describe, expect, it } from "vitest";
import { isSelectable, SELECTABLES, sideOf, SUBTYPES } from "../../src/domain/anatomy.ts";
import { ENTRIES, STORIES, STORY_CHAPTERS } from "../../src/domain/chapters.ts";
import {
  CLOSE_UPS,
  type LayerId,
  LAYERS_OF,
  PROCEDURES,
  SMOOTH_MUSCLE_LAYERS,
  STEPS_OF,
} from "../../src/domain/exhibits.ts";
import { LUMP_GROWTHS } from "../../src/domain/lump.ts";
import { FACT_IDS, type FactId, factOf, isFactId } from "../../src/domain/facts.ts";
import { ILLNESS_WORDS, tellingAll } from "../../src/domain/telling.ts";
import { CHAPTERS, NOTED_LENSES, VOICES, type Voice } from "../../src/domain/view.ts";
import { CONTENT_LANGUAGES } from "../../src/content/layers.ts";
import { adviceNote, reviewNote } from "../../src/content/tell.ts";
import { parsePart } from "../../src/content/schema.ts";
import { STEMS } from "../../src/content/stems.ts";
import { procedureText } from "../../src/content/tell-exhibits.ts";
import {
  type Draft,
  type Named,
  PATCH_PICTURES,
  PLATE_STATES,
  SECTION_KINDS,
  SEGMENTS,
  type Sentence,
  type Translation,
} from "../../src/content/types.ts";
import { gradeOf, READING, spanishSyllablesOf, syllablesOf } from "./readability.ts";
import { RULES } from "./rules.ts";
import {
  ACTS,
  type Language,
  readLanguage,
  readPassages,
  type ReadPassage,
  type ReadTopic,
  readTopics,
  textOf,
  toldOf,
} from "./walk.ts";

/** Languages whose words are whole. */
const WHOLE = ["en", "es"] as const;

const languages = new Map<string, Language>();
const passages = new Map<string, Readonly<Record<Voice, readonly ReadPassage[]>>>();

beforeAll(async () => {
  for (const lang of WHOLE) {
    const language = await readLanguage(lang);
    languages.set(lang, language);
    const [child, family, clinician] = VOICES.map((voice) =>
      readPassages(language, tellingAll(voice)),
    );
    passages.set(lang, { child: child!, family: family!, clinician: clinician! });
  }
});

const told = (lang: string, voice: Voice) => passages.get(lang)![voice];
const all = (lang: string): readonly ReadPassage[] => VOICES.flatMap((voice) => told(lang, voice));

/** What a language names of the close-ups and the lump; each group within itself. */
function namedOf(
  content: Translation<"closer">,
): Readonly<Record<string, readonly Draft<Named>[]>> {
  const { closeUps, layers, acts, segments, lump } = content;
  return {
    closeUps: CLOSE_UPS.map((id) => closeUps?.[id] ?? {}),
    ...Object.fromEntries(
      CLOSE_UPS.map((id) => [id, LAYERS_OF[id].map((layer) => layers?.[layer] ?? {})]),
    ),
    acts: ACTS.map((id) => acts?.[id] ?? {}),
    segments: SEGMENTS.map((id) => segments?.[id] ?? {}),
    growths: LUMP_GROWTHS.map((id) => lump?.growths?.[id] ?? {}),
  };
}

/** Where something offends, and in which words. */
const offenders = (
  read: readonly ReadPassage[],
  find: (text: string) => readonly string[],
): string[] =>
  read.flatMap(({ label, voice, sentences }) =>
    sentences.flatMap(({ text }) =>
      find(text).map((found) => `${label}, ${voice}: «${found}» in: ${text}`),
    ),
  );

const matches =
  (pattern: RegExp) =>
  (text: string): string[] =>
    text.match(pattern)?.slice(0, 1) ?? [];

const factsOf = (sentences: readonly Sentence[]): FactId[] => [
  ...new Set(sentences.flatMap(({ facts }) => facts)),
];

const labelsWhere = (
  read: readonly ReadPassage[],
  holds: (passage: ReadPassage) => boolean,
): string[] => read.filter(holds).map(({ label, voice }) => `${label}, ${voice}`);

describe("the languages", () => {
  it("are English, Spanish and one for tests", () => {
    expect(CONTENT_LANGUAGES.toSorted()).toEqual(["en", "en-XB", "es"]);
  });

  it("fills a language for tests from English, so that no text in it is plain English", async () => {
    const pseudo = await readLanguage("en-XB");
    const plain = readPassages(pseudo, tellingAll("family")).filter(({ sentences }) =>
      sentences.some(({ text }) => !text.includes("\u202e")),
    );
    expect(plain).toEqual([]);
  });
});

/** Characters that fit beside a picture on a phone. */
const LABEL_LENGTH = 24;

/** Smooth muscle, and the part of bone in which the bone type starts. */
const STARTING: ReadonlySet<LayerId> = new Set<LayerId>([...SMOOTH_MUSCLE_LAYERS, "metaphysis"]);

const STARTS: Readonly<Record<(typeof WHOLE)[number], RegExp>> = {
  en: /\b(?:starts?|origin)\b/iu,
  es: /(?<!\p{L})(?:empieza|empezar|origen|venir)(?!\p{L})/iu,
};

describe.each(WHOLE)("completeness of %s", (lang) => {
  it("passes the schema in every part", () => {
    for (const part of ["core", "structures", "chapters", "closer", "procedures"] as const) {
      const [tongue] = languages.get(lang)![part].tongues;
      expect(() => parsePart(part, tongue!.content)).not.toThrow();
    }
  });

  it("has a topic for every structure, whole bone and type, and none besides", () => {
    const { core, structures } = languages.get(lang)!;
    expect(Object.keys(structures.tongues[0]!.content).toSorted()).toEqual([...STEMS].toSorted());
    expect(Object.keys(core.tongues[0]!.content.subtypes!).toSorted()).toEqual(
      [...SUBTYPES].toSorted(),
    );
  });

  it("tells name, summary and every section in every voice, without falling back", () => {
    const topics = VOICES.flatMap((voice) => readTopics(languages.get(lang)!, tellingAll(voice)));
    expect(topics).toHaveLength((1 + SUBTYPES.length + SELECTABLES.length) * VOICES.length);
    const isComplete = ({ text, voice }: ReadTopic): boolean =>
      !text.isFallback &&
      text.voice === voice &&
      SECTION_KINDS.every((kind, i) => text.sections[i]?.kind === kind) &&
      text.sections.every((section) => section.sentences.length > 0);
    expect(topics.filter((topic) => !isComplete(topic)).map(({ key }) => key)).toEqual([]);
  });

  it("tells every chapter of every story and every entry in every voice", () => {
    for (const voice of VOICES) {
      const labels = told(lang, voice).map(({ label }) => label);
      for (const story of STORIES)
        for (const chapter of STORY_CHAPTERS)
          expect(labels).toContain(`${story}/${chapter}/opening`);
      const units = new Set(told(lang, voice).map(({ unit }) => unit));
      expect(ENTRIES.filter((entry) => !units.has(entry))).toEqual([]);
    }
    expect(labelsWhere(all(lang), ({ isFallback }) => isFallback)).toEqual([]);
  });

  it("tells every procedure in as many steps as it has, each with a name of its own, in every voice", () => {
    const { procedures } = languages.get(lang)!;
    const { content } = procedures.tongues[0]!;
    const steps = PROCEDURES.map((id) => [id, content[id]?.steps?.length]);
    expect(Object.fromEntries(steps)).toEqual(STEPS_OF);
    for (const voice of VOICES) {
      const labels = new Set(told(lang, voice).map(({ label }) => label));
      for (const id of PROCEDURES) {
        const parts = ["about", ...content[id]!.steps!.map((_, i) => `${i + 1}`), "feels"];
        expect(parts.filter((part) => !labels.has(`procedure/${id}/${part}`))).toEqual([]);
        const names = content[id]!.steps!.map(({ name }) => name?.[voice]);
        expect([content[id]!.name?.[voice], ...names]).not.toContain(undefined);
        expect([id, voice, new Set(names).size]).toEqual([id, voice, names.length]);
      }
    }
  });

  it("names procedures and their steps for a child without words that frighten", () => {
    const { procedures } = languages.get(lang)!;
    const { bannedForChildren, routeOrBlame, illnessWords } = RULES[lang];
    const banned = [bannedForChildren, routeOrBlame, illnessWords.cancer];
    const names = PROCEDURES.flatMap((id) => {
      const { name, steps } = procedureText(procedures, id, tellingAll("child"));
      return [name, ...steps.map((step) => step.name)];
    });
    expect(names.length).toBeGreaterThan(PROCEDURES.length);
    expect(names.filter((name) => banned.some((pattern) => pattern.test(name)))).toEqual([]);
  });

  it("tells each close-up, layer, act and the lump in every voice", () => {
    const parts = [
      ...CLOSE_UPS.flatMap((id) => ["about", "scale", "why"].map((part) => `${id}/${part}`)),
      ...CLOSE_UPS.flatMap((id) => LAYERS_OF[id].map((layer) => `${id}/${layer}/about`)),
      ...ACTS.map((id) => `act/${id}/about`),
      ...SEGMENTS.map((id) => `segment/${id}/about`),
      ...PLATE_STATES.map((id) => `plate/${id}/is`),
      "lump/about",
      "lump/unnoticed",
      "cut/is",
      "core/is",
      "patch/about",
      ...LUMP_GROWTHS.map((id) => `lump/${id}/about`),
      ...PATCH_PICTURES.map((id) => `patch/${id}`),
    ];
    for (const voice of VOICES) {
      const labels = new Set(told(lang, voice).map(({ label }) => label));
      expect(parts.filter((part) => !labels.has(`closer/${part}`))).toEqual([]);
    }
  });

  it("names each layer, act and direction of growth in every voice, as nothing else beside it", () => {
    const [tongue] = languages.get(lang)!.closer.tongues;
    for (const [group, named] of Object.entries(namedOf(tongue!.content)))
      for (const voice of VOICES) {
        const names = named.map(({ name }) => name?.[voice]?.toLowerCase());
        expect(names, `${group}, ${voice}`).not.toContain(undefined);
        expect(new Set(names).size, `${group}, ${voice}: ${names.join()}`).toBe(names.length);
      }
  });

  it("keeps the names that stand in the picture short and free of what frightens a child", () => {
    const { content } = languages.get(lang)!.closer.tongues[0]!;
    const { bannedForChildren, routeOrBlame, illnessWords } = RULES[lang];
    const labels = (voice: Voice) =>
      CLOSE_UPS.flatMap((id) =>
        LAYERS_OF[id].map((layer) => content.layers?.[layer]?.name?.[voice] ?? ""),
      );
    const isLong = (name: string) => name.length > LABEL_LENGTH;
    expect([...labels("child"), ...labels("family")].filter(isLong)).toEqual([]);
    const childs = Object.values(namedOf(content)).flatMap((named) =>
      named.map(({ name }) => name?.child ?? ""),
    );
    const banned = [bannedForChildren, routeOrBlame, illnessWords.cancer];
    expect(childs.filter((name) => banned.some((pattern) => pattern.test(name)))).toEqual([]);
  });

  it("says of each layer of smooth muscle, and of no other, that it could start there", () => {
    const { content } = languages.get(lang)!.closer.tongues[0]!;
    const saysSo = (layer: LayerId) =>
      VOICES.filter((voice) =>
        content.layers?.[layer]?.about?.[voice]?.some(({ text }) => STARTS[lang].test(text)),
      ).length;
    const layers = CLOSE_UPS.flatMap((id) => [...LAYERS_OF[id]]);
    expect(layers.filter((id) => STARTING.has(id) && saysSo(id) < VOICES.length)).toEqual([]);
    expect(layers.filter((id) => !STARTING.has(id) && saysSo(id) > 0)).toEqual([]);
  });

  it("says what one sees with each look that shows something of its own", () => {
    for (const voice of VOICES) {
      const labels = new Set(told(lang, voice).map(({ label }) => label));
      expect(NOTED_LENSES.filter((lens) => !labels.has(`lens/${lens}`))).toEqual([]);
    }
  });

  it("gives each structure a name of its own within a voice, with its side where it has one", () => {
    const side = languages.get(lang)!.core.tongues[0]!.wording.sides!;
    const topics = VOICES.flatMap((voice) => readTopics(languages.get(lang)!, tellingAll(voice)));
    const sideMissing = topics.filter(({ key, voice, text }) => {
      const own = isSelectable(key) ? sideOf(key) : null;
      return own !== null && !text.name.includes(side[own][voice]);
    });
    expect(sideMissing.map(({ key }) => key)).toEqual([]);
    const keys = topics.map(({ voice, text }) => `${voice}: ${text.name.toLowerCase()}`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it("says in every voice that no clinician has reviewed it, and whom to ask", () => {
    const { core } = languages.get(lang)!;
    for (const voice of VOICES) {
      expect(reviewNote(core, voice).length).toBeGreaterThan(20);
      expect(adviceNote(core, voice).length).toBeGreaterThan(20);
    }
    if (lang === "es")
      for (const voice of VOICES) expect(reviewNote(core, voice)).toMatch(/español/u);
  });
});

describe.each(WHOLE)("facts behind the words of %s", (lang) => {
  it("rests every sentence on facts of the register", () => {
    const isUnfounded = ({ facts }: Sentence) => facts.length === 0 || !facts.every(isFactId);
    expect(labelsWhere(all(lang), ({ sentences }) => sentences.some(isUnfounded))).toEqual([]);
  });

  it("keeps facts for clinicians out of the other voices", () => {
    const leaks = labelsWhere([...told(lang, "child"), ...told(lang, "family")], ({ sentences }) =>
      factsOf(sentences).some((id) => factOf(id).clinicianOnly),
    );
    expect(leaks).toEqual([]);
  });

  it("tells every fact, to clinicians and families all but what is for one of them", () => {
    const factsIn = (voice: Voice) =>
      new Set(told(lang, voice).flatMap(({ sentences }) => factsOf(sentences)));
    const by = {
      child: factsIn("child"),
      family: factsIn("family"),
      clinician: factsIn("clinician"),
    };
    const silent = FACT_IDS.filter((id) => VOICES.every((voice) => !by[voice].has(id)));
    expect(silent).toEqual([]);
    // Every claim that the register started from is told to everybody, or it says here why not.
    const brief = FACT_IDS.filter((id) => factOf(id).status !== "added");
    expect(brief.filter((id) => !by.family.has(id) && !NOT_FOR_FAMILIES.has(id))).toEqual([]);
    expect(brief.filter((id) => !by.clinician.has(id))).toEqual([]);
    expect(brief.filter((id) => !by.child.has(id) && !NOT_FOR_CHILDREN.has(id))).toEqual([]);
  });

  it("prints where each fact is told", () => {
    const rows = FACT_IDS.map((id) => [
      id.padEnd(6),
      ...VOICES.map((voice) => chaptersTelling(told(lang, voice), id)),
    ]);
    console.log(
      [
        `${lang}: fact × voice × chapter (w where, y why, f feel, c causes, t tests, r treatment, a after)`,
        `       ${VOICES.map((voice) => voice.padEnd(8)).join("")}`,
        ...rows.map(([id, ...cells]) => `${id} ${cells.join(" ")}`),
      ].join("\n"),
    );
    const cells = rows.flatMap(([, ...row]) => row);
    expect(cells.filter((cell) => cell !== ".......").length).toBeGreaterThan(cells.length / 2);
  });
});

/** Claims that only matter to one who knows the field, and what stands for them elsewhere. */
const NOT_FOR_FAMILIES: ReadonlySet<FactId> = new Set<FactId>([
  // Family words say "soft tissue sarcomas as a group" (OU-3).
  "WH-2",
]);
const NOT_FOR_CHILDREN: ReadonlySet<FactId> = new Set<FactId>([
  // What the tumour counts as, and older cases that were other tumours.
  "WH-2",
  "WH-4",
  // How fast it may go, and that it can spread: told to a child as "the lungs are checked" and "it can come back".
  "WH-6",
  "WH-8",
  // How many men and women have it.
  "CU-1",
  // For the grown-ups to weigh.
  "CA-3",
  "CA-8",
  "CR-3",
  "TX-5",
  "TX-13",
  "TX-14",
  "TX-16",
  "TX-19",
  "SE-3",
]);

const LETTERS: Readonly<Record<(typeof CHAPTERS)[number], string>> = {
  where: "w",
  why: "y",
  feel: "f",
  causes: "c",
  tests: "t",
  treatment: "r",
  after: "a",
};

const chaptersTelling = (read: readonly ReadPassage[], id: FactId): string =>
  CHAPTERS.map((chapter) =>
    read.some((passage) => passage.chapter === chapter && factsOf(passage.sentences).includes(id))
      ? LETTERS[chapter]
      : ".",
  ).join("");

describe("a translation", () => {
  it("says in each passage what English says: the same facts, nothing added or lost", () => {
    const english = new Map(
      all("en").map((passage) => [`${passage.label}, ${passage.voice}`, passage]),
    );
    const differing = all("es").flatMap(({ label, voice, sentences }) => {
      const same = english.get(`${label}, ${voice}`);
      const [own, other] = [factsOf(sentences), same ? factsOf(same.sentences) : []];
      const odd = [
        ...own.filter((id) => !other.includes(id)).map((id) => `+${id}`),
        ...other.filter((id) => !own.includes(id)).map((id) => `-${id}`),
      ];
      return odd.length > 0 ? [`${label}, ${voice}: ${odd.join(" ")}`] : [];
    });
    expect(differing).toEqual([]);
    expect(all("es").length).toBe(all("en").length);
  });

  it("gives the same figures", () => {
    const figures = (sentences: readonly Sentence[], decimal: RegExp) =>
      (
        textOf(sentences)
          .replaceAll(decimal, "$1.$2")
          .match(/\d+(?:\.\d+)?/gu) ?? []
      ).toSorted((a, b) => Number(a) - Number(b));
    const english = new Map(
      all("en").map((read) => [
        `${read.label}, ${read.voice}`,
        figures(read.sentences, /(\d)\.(\d)/gu),
      ]),
    );
    const differing = all("es").flatMap(({ label, voice, sentences }) => {
      const own = figures(sentences, /(\d),(\d)/gu).join(" ");
      const other = english.get(`${label}, ${voice}`)?.join(" ");
      return own === other ? [] : [`${label}, ${voice}: ${own} / ${other}`];
    });
    expect(differing).toEqual([]);
  });

  it("is not English", () => {
    const words = new Set(all("en").flatMap(({ sentences }) => sentences.map(({ text }) => text)));
    const same = all("es").flatMap(({ sentences }) =>
      sentences.map(({ text }) => text).filter((text) => words.has(text)),
    );
    expect(same).toEqual([]);
  });
});

describe.each(WHOLE)("what is never said in %s", (lang) => {
  const rules = RULES[lang];

  it("has none of the words that frighten, blame or mislead a child", () => {
    expect(offenders(told(lang, "child"), matches(rules.bannedForChildren))).toEqual([]);
    expect(offenders(told(lang, "child"), matches(rules.routeOrBlame))).toEqual([]);
  });

  it("never names a side without saying that it is the body's", () => {
    expect(offenders(all(lang), (text) => rules.bareSides(text))).toEqual([]);
  });

  it("gives no outcome figure to children and families, and to clinicians only with their number", () => {
    const figures = matches(rules.outcomeFigure);
    expect(offenders([...told(lang, "child"), ...told(lang, "family")], figures)).toEqual([]);
    const bare = offenders(told(lang, "clinician"), figures).filter(
      (line) => !rules.numberOfPatients.test(line),
    );
    expect(bare).toEqual([]);
  });

  it("gives no percentages to children at all", () => {
    expect(offenders(told(lang, "child"), matches(/\d\s?%|per ?cent|por ciento/iu))).toEqual([]);
  });

  it("leaves no placeholder unfilled and no sentence unfinished", () => {
    const stray = matches(/[{}]|undefined|null|\s{2}|\s[.,]|\.\./u);
    expect(offenders(all(lang), stray)).toEqual([]);
    const isFinished = ({ text }: Sentence) => /^[¿¡«]?[\p{Lu}\d].*[.!?]$/u.test(text);
    expect(labelsWhere(all(lang), ({ sentences }) => !sentences.every(isFinished))).toEqual([]);
  });

  it.each(ILLNESS_WORDS)("with the word %s says none of the others' to a child", (word) => {
    const read = readPassages(languages.get(lang)!, { ...tellingAll("child"), illnessWord: word });
    if (word !== "cancer") expect(offenders(read, matches(rules.illnessWords.cancer))).toEqual([]);
    expect(textOf(read.flatMap(({ sentences }) => sentences))).toMatch(rules.illnessWords[word]);
    expect(offenders(read, matches(/[{}]/u))).toEqual([]);
  });
});

describe("the rules", () => {
  it("catch what they are for", () => {
    expect("The doctor fights the bad lump.").toMatch(RULES.en.bannedForChildren);
    expect("The executive delivers a category.").not.toMatch(RULES.en.bannedForChildren);
    expect("El doctor corta el bulto malo.").toMatch(RULES.es.bannedForChildren);
    expect("La corteza del árbol y las materias.").not.toMatch(RULES.es.bannedForChildren);
    expect(RULES.en.bareSides("The left kidney is on the body's left side.")).toEqual(["left"]);
    expect(RULES.en.bareSides("Into the right atrium, to the right.")).toEqual(["right"]);
    expect(RULES.es.bareSides("El riñón izquierdo, lado izquierdo del cuerpo.")).toEqual([
      "izquierdo",
    ]);
    expect("About 73% survive five years.").toMatch(RULES.en.outcomeFigure);
    expect("Survival at 5 years was 55%.").toMatch(RULES.en.outcomeFigure);
    expect("La supervivencia a 5 años fue del 55 %.").toMatch(RULES.es.outcomeFigure);
  });
});

describe.each(WHOLE)("what must be said in %s", (lang) => {
  const rules = RULES[lang];

  it("tells children, in every story, that it is nobody's fault", () => {
    const silent = STORIES.filter(
      (story) => !rules.nobodysFault.test(toldOf(told(lang, "child"), story)),
    );
    expect(silent).toEqual([]);
  });

  it("tells children and families that cancer cannot be caught", () => {
    for (const voice of ["child", "family"] as const)
      expect(toldOf(told(lang, voice), "overview")).toMatch(rules.notCatching);
  });

  it("shows the immune type as more than one place in every voice", () => {
    for (const voice of VOICES)
      expect(toldOf(told(lang, voice), "immunocompromised")).toMatch(rules.noOnePlace);
  });

  it("says beside every symptom's story when to see a doctor", () => {
    for (const story of STORIES)
      expect(told(lang, "family").map(({ label }) => label)).toContain(
        `${story}/feel/see-a-doctor/about`,
      );
  });

  it("speaks of amputation and of losing hair to a child only when that is wanted", () => {
    const silent = readPassages(languages.get(lang)!, { ...tellingAll("child"), mentioned: [] });
    expect(silent.some(({ label }) => label.includes("/amputation/"))).toBe(false);
    expect(told(lang, "child").some(({ label }) => label.includes("/amputation/"))).toBe(true);
    const hair = /\bhair may fall|pelo/iu;
    const sideEffects = (read: readonly ReadPassage[]) =>
      textOf(
        read.find(({ label }) => label === "overview/treatment/side-effects/about")!.sentences,
      );
    expect(sideEffects(told(lang, "child"))).toMatch(hair);
    expect(sideEffects(silent)).not.toMatch(hair);
  });
});

describe.each(WHOLE)("reading level of %s", (lang) => {
  it.each(["child", "family"] as const)(
    "%s: within the limit in every topic and entry",
    (voice) => {
      const { name, hardness, limit } = READING[lang][voice];
      const units = new Map<string, string[]>();
      for (const { unit, sentences } of told(lang, voice))
        units.set(unit, [...(units.get(unit) ?? []), textOf(sentences)]);
      const graded = [...units]
        .map(([unit, texts]) => ({ unit, hard: hardness([...new Set(texts)].join(" ")) }))
        .toSorted((a, b) => b.hard - a.hard);
      console.log(
        `reading level, ${lang} ${voice}: ${name}, hardest of ${graded.length}: ` +
          graded
            .slice(0, 3)
            .map(({ unit, hard }) => `${unit} ${hard.toFixed(1)}`)
            .join(", "),
      );
      expect(graded.filter(({ hard }) => hard > limit)).toEqual([]);
    },
  );
});

describe("the formulas", () => {
  it("count syllables and grades as published", () => {
    const english = { body: 2, smooth: 1, muscle: 2, places: 2, lungs: 1, started: 2, oxygen: 3 };
    for (const [word, count] of Object.entries(english)) expect(syllablesOf(word)).toBe(count);
    const spanish = { cuerpo: 2, músculo: 3, guardianes: 3, vía: 2, pequeño: 3, línea: 3, hay: 1 };
    for (const [word, count] of Object.entries(spanish))
      expect([word, spanishSyllablesOf(word)]).toEqual([word, count]);
    // 6 words, 1 sentence, 7 syllables.
    expect(gradeOf("The cat sat on my sofa.")).toBeCloseTo(0.39 * 6 + (11.8 * 7) / 6 - 15.59, 6);
    expect(
      gradeOf("Intraosseous vascular proliferation necessitates multidisciplinary deliberation."),
    ).toBeGreaterThan(12);
  });
});
