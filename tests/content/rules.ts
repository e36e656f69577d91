/**
 * The rules of speech in each language, as checks that return what offends, so that each can be tried on an
 * offender too.
 */
import type { IllnessWord } from "../../src/domain/telling.ts";

export interface Rules {
  /** Words that a child should not meet here: they frighten, blame, mislead, or sound like a fight. */
  readonly bannedForChildren: RegExp;
  /** Names the children's text may not use for a weak immune system's causes. */
  readonly routeOrBlame: RegExp;
  /** Talk of how it may end: figures, or the words that figures come with. */
  readonly outcomeFigure: RegExp;
  /** An outcome figure must say of how many people it speaks. */
  readonly numberOfPatients: RegExp;
  /** The word that each choice of the grown-up stands for. */
  readonly illnessWords: Readonly<Record<IllnessWord, RegExp>>;
  readonly nobodysFault: RegExp;
  readonly notCatching: RegExp;
  readonly noOnePlace: RegExp;
  /** Every left or right that does not say whose. */
  bareSides(text: string): string[];
}

const ENGLISH: Rules = {
  bannedForChildren:
    /\b(?:cuts?|cutting|knife|iv|shots?|needles?|dyes?|cats?|put (?:you )?under|put to sleep|fights?|fighting|battles?|warriors?|wars?|enem(?:y|ies)|attacks?|attacking|kills?|killed|killing|invad\w*|destroy\w*|evil|monsters?|bad|surviv\w*|die[sd]?|dying|dead|deadly|death|fatal|cured?|amput\w*|sick|punish\w*|dangerous|aggressive|malignant|metasta\w*|sex\w*|drugs?|aids)\b/iu,
  routeOrBlame:
    /\b(?:blood transfusion|mother|birth canal|sex|needle|infected|caught|carrier|careless|should have)\b/iu,
  outcomeFigure:
    /(?:\d+(?:\.\d+)?\s?(?:%|per ?cent)|\d+ (?:of|in|out of) \d+)[^.]*(?:surviv|alive|recur|come back|died|local control|disease-free|event-free|spread)|(?:surviv\w*|recur\w*|alive|died|disease-free|event-free)[^.]*\d/iu,
  numberOfPatients: /\bn = \d+|\d+ of \d+|number of patients not at hand/u,
  illnessWords: { cancer: /\bcancers?\b/iu, lump: /\blumps?\b/iu, illness: /\billness\b/iu },
  nobodysFault: /nobody's fault/u,
  notCatching: /cannot catch|cannot be passed|does not pass/u,
  noOnePlace: /no (?:one|single) (?:spot|place)|multifocal/u,
  bareSides(text) {
    // A proper name in which the side is part of the name.
    const rest = text
      .replaceAll(/\bright atrium\b/giu, "")
      .replaceAll(/\bbody's (?:left|right)\b/giu, "");
    return rest.match(/\b(?:left|right)\b/giu) ?? [];
  },
};

const SPANISH: Rules = {
  bannedForChildren:
    /(?<![\p{L}])(?:cort(?:a|an|ar|e|es|ada|ado)|cuchillos?|bisturí|inyecci(?:ón|ones)|agujas?|tintes?|luch(?:a|ar|an|as)|pele(?:a|ar|an)|batallas?|guerr(?:a|as|ero|era|eros)|enemig[oa]s?|atac(?:a|an|ar)|ataques?|invad\p{L}*|destru\p{L}*|mat(?:a|an|ar)|muer(?:e|en|te|to|ta|tos)|morir\p{L}*|mortal(?:es)?|monstruos?|mal[oa]s?|malvad[oa]s?|sobreviv\p{L}*|cur(?:a|ar|as|an|ado)|amput\p{L}*|enferm[oa]s?|castig\p{L}*|peligros[oa]s?|agresiv[oa]s?|malign[oa]s?|met[aá]sta\p{L}*|sex\p{L}*|drogas?|sida)(?![\p{L}])/iu,
  routeOrBlame:
    /(?<![\p{L}])(?:transfusión|canal del parto|sexo|aguja|infectad[oa]s?|portador\p{L}*|descuid\p{L}*|deberías?)(?![\p{L}])/iu,
  outcomeFigure:
    /(?:\d+(?:,\d+)?\s?%|\d+ de (?:cada )?\d+)[^.]*(?:superviv|sobreviv|recidiv|recurr|vuelv|muri|control local|libre|diseminaci|propag)|(?:superviv\p{L}*|sobreviv\p{L}*|recidiv\p{L}*|recurr\p{L}*|murieron|libres? de)[^.]*\d/iu,
  numberOfPatients: /\bn = \d+|\d+ de (?:los |las )?\d+|número de pacientes no disponible/u,
  illnessWords: {
    cancer: /(?<![\p{L}])cánce(?:r|res)(?![\p{L}])/iu,
    lump: /(?<![\p{L}])bultos?(?![\p{L}])/iu,
    illness: /(?<![\p{L}])enfermedad(?![\p{L}])/iu,
  },
  nobodysFault: /[Nn]adie tiene la culpa|no es culpa de nadie/u,
  notCatching: /no se pega|no se contagia|no pasa de una persona a otra|no se transmite/iu,
  noOnePlace: /(?:un solo|ningún|un único) (?:lugar|sitio)|(?:lugar|sitio) único|multifocal/u,
  bareSides(text) {
    const rest = text
      .replaceAll(/(?<![\p{L}])(?:aurícula|ventrículo) derech[oa]/giu, "")
      .replaceAll(/(?<![\p{L}])lado (?:izquierdo|derecho) del cuerpo/giu, "")
      .replaceAll(/(?<![\p{L}])(?:izquierda|derecha) del cuerpo/giu, "");
    return rest.match(/(?<![\p{L}])(?:izquierd|derech)[oa]s?(?![\p{L}])/giu) ?? [];
  },
};

export const RULES: Readonly<Record<"en" | "es", Rules>> = { en: ENGLISH, es: SPANISH };
