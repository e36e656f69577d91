/** The body's defenders: shown with the immune type, not as places of origin. */
import type { FactId } from "../../domain/facts.ts";
import { s } from "../sentence.ts";
import type { Sections, Spoken, Topic } from "../types.ts";

/** How the text speaks of one organ, or of a group of nodes. */
const ONE = { are: "Está", form: "Forma", show: "Se muestra" };
const SEVERAL: typeof ONE = { are: "Están", form: "Forman", show: "Se muestran" };

function defence({ are, form, show }: typeof ONE): Omit<Sections, "where" | "tissue"> {
  return {
    why: {
      child: [
        s(`${are} aquí para que veas cómo el cuerpo frena los gérmenes.`, "AN-51", "MO-1"),
        s("Partes así son los guardianes del cuerpo.", "AN-51"),
        s("Aquí no se muestra ningún bulto de esta clase.", "MO-1"),
        s(
          "Si los guardianes están débiles, un tipo puede empezar en otros lugares del cuerpo.",
          "IM-3",
          "IM-8",
        ),
      ],
      family: [
        s(
          `${form} parte de las defensas (el sistema inmunitario), que protegen al cuerpo de los gérmenes.`,
          "AN-51",
        ),
        s(`${show} por esa defensa, no como lugar de inicio.`, "MO-1"),
        s(
          "Cuando estas defensas están débiles, un tipo puede empezar en otros lugares, que pueden ser varios.",
          "IM-3",
          "IM-8",
        ),
      ],
      clinician: [
        s(`${show} como parte del sistema inmunitario, no como lugar de origen.`, "AN-51", "MO-1"),
        s(
          "La inmunidad deficiente de los linfocitos T es el contexto de los tumores de músculo liso asociados al VEB.",
          "IM-4",
          "IM-9",
        ),
      ],
    },
    rarity: {
      child: [s("Ese tipo es muy, muy raro.", "OU-1")],
      family: [s("Ese tipo es muy raro.", "OU-1")],
      clinician: [s("Los tumores de músculo liso asociados al VEB son muy raros.", "OU-1", "IM-4")],
    },
  };
}

interface DefenderText {
  readonly fact: FactId;
  readonly spokenOf: typeof ONE;
  readonly name: Spoken<string>;
  readonly summary: Spoken<string>;
  readonly where: Spoken<string>;
  readonly tissue: Spoken<string>;
}

function defender({ fact, spokenOf, name, summary, where, tissue }: DefenderText): Topic {
  const told = (text: Spoken<string>): Sections["where"] => ({
    child: [s(text.child, fact)],
    family: [s(text.family, fact)],
    clinician: [s(text.clinician, fact)],
  });
  return {
    name,
    summary: {
      child: s(summary.child, fact, "AN-51"),
      family: s(summary.family, fact, "AN-51"),
      clinician: s(summary.clinician, fact, "AN-51"),
    },
    sections: { where: told(where), tissue: told(tissue), ...defence(spokenOf) },
  };
}

const NODE_TISSUE: Spoken<string> = {
  child: "Son pequeños, como frijolitos, y atrapan gérmenes.",
  family: "Son filtros pequeños, con forma de frijol, que atrapan gérmenes.",
  clinician: "Filtros linfoides a lo largo de los vasos linfáticos.",
};

export const IMMUNE = {
  spleen: defender({
    fact: "AN-48",
    spokenOf: ONE,
    name: { child: "El bazo", family: "Bazo", clinician: "Bazo" },
    summary: {
      child: "El bazo limpia la sangre y ayuda a frenar los gérmenes.",
      family: "El bazo filtra la sangre y ayuda contra los gérmenes.",
      clinician: "Filtra la sangre y participa en la defensa inmunitaria.",
    },
    where: {
      child: "Está detrás del estómago, en lo alto del lado izquierdo del cuerpo.",
      family:
        "Está detrás del estómago, en la parte alta del abdomen, en el lado izquierdo del cuerpo.",
      clinician: "Abdomen superior, en el lado izquierdo del cuerpo, detrás del estómago.",
    },
    tissue: {
      child: "Es blando, como una esponja llena de sangre.",
      family: "Es un órgano blando, lleno de la sangre que filtra.",
      clinician: "Tejido filtrante con rica irrigación sanguínea.",
    },
  }),
  thymus: defender({
    fact: "AN-49",
    spokenOf: ONE,
    name: { child: "El timo", family: "Timo", clinician: "Timo" },
    summary: {
      child: "El timo es una escuela para las células que te cuidan.",
      family: "En el timo maduran unas células de defensa llamadas células T.",
      clinician: "Órgano linfoide primario donde maduran los linfocitos T.",
    },
    where: {
      child: "Está detrás de lo alto del hueso del pecho.",
      family: "Está detrás de la parte alta del esternón.",
      clinician: "Detrás de la parte superior del esternón.",
    },
    tissue: {
      child: "Es grande en los niños y se hace pequeño cuando crecen.",
      family: "Es grande en los niños y se encoge después de la pubertad.",
      clinician: "Grande en la infancia, involuciona después de la pubertad.",
    },
  }),
  "lymph-nodes-neck": defender({
    fact: "AN-50",
    spokenOf: SEVERAL,
    name: {
      child: "Los filtros de gérmenes del cuello",
      family: "Ganglios linfáticos del cuello",
      clinician: "Ganglios linfáticos cervicales",
    },
    summary: {
      child: "Estos filtros atrapan gérmenes de la cabeza y la garganta.",
      family: "Estos ganglios linfáticos filtran el líquido de la cabeza y la garganta.",
      clinician: "Grupo ganglionar del cuello.",
    },
    where: {
      child: "Están a los dos lados del cuello.",
      family: "Están a los dos lados del cuello.",
      clinician: "Cuello, ambos lados.",
    },
    tissue: NODE_TISSUE,
  }),
  "lymph-nodes-axilla": defender({
    fact: "AN-50",
    spokenOf: SEVERAL,
    name: {
      child: "Los filtros de gérmenes de las axilas",
      family: "Ganglios linfáticos de las axilas",
      clinician: "Ganglios linfáticos axilares",
    },
    summary: {
      child: "Estos pequeños filtros atrapan gérmenes de los brazos.",
      family: "Estos ganglios linfáticos filtran el líquido de los brazos.",
      clinician: "Grupo ganglionar de las axilas.",
    },
    where: {
      child: "Están en tus dos axilas.",
      family: "Están en las dos axilas.",
      clinician: "Axilas, ambos lados.",
    },
    tissue: NODE_TISSUE,
  }),
  "lymph-nodes-groin": defender({
    fact: "AN-50",
    spokenOf: SEVERAL,
    name: {
      child: "Los filtros de gérmenes de lo alto de las piernas",
      family: "Ganglios linfáticos de las ingles",
      clinician: "Ganglios linfáticos inguinales",
    },
    summary: {
      child: "Estos pequeños filtros atrapan gérmenes de las piernas.",
      family: "Estos ganglios linfáticos filtran el líquido de las piernas.",
      clinician: "Grupo ganglionar de las ingles.",
    },
    where: {
      child: "Están donde las piernas se unen al cuerpo, a los dos lados.",
      family: "Están en las dos ingles, donde las piernas se unen al tronco.",
      clinician: "Ingles, ambos lados.",
    },
    tissue: NODE_TISSUE,
  }),
} satisfies Readonly<Record<string, Topic>>;
