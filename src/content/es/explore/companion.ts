import { s } from "../../sentence.ts";
import type { ExploreContent } from "../../types.ts";

/** To the grown-up beside the child. */
export const COMPANION: ExploreContent["companion"] = {
  prompts: [
    s(
      "Empiece por lo que el niño o la niña ha oído o piensa, y escuche antes de explicar.",
      "TK-1",
    ),
    s("Deje que elija qué mirar, una cosa cada vez.", "TK-2"),
    s("Luego espere: dé tiempo para mirar, para preguntar o para no decir nada.", "TK-3"),
    s(
      "Si se da la vuelta o se pone a jugar, pare ahí y ofrézcale volver a mirar otro día.",
      "TK-2",
    ),
    s(
      "Pídale que se lo muestre en el cuerpo, y aclare con suavidad lo que entendió de otro modo.",
      "TK-4",
    ),
    s("Cuando usted no sepa algo, dígalo, y anoten la pregunta para el médico.", "TK-5"),
    s(
      "Si pregunta «¿Me voy a morir?», quédese cerca y no lo pase por alto: diga que es una pregunta grande y buena, y que se la harán al médico entre los dos.",
      "TK-5",
      "TK-6",
    ),
    s(
      "Antes de los ocho años, más o menos, ayude con las pegatinas: el niño o la niña señala y usted las pone.",
      "TK-12",
    ),
  ],
  notToPromise: [
    s(
      "No prometa una curación: diga que el equipo hará lo que pueda y que usted le dirá la verdad.",
      "TK-7",
    ),
    s("No diga cuándo se acabará, ni que no volverá nunca.", "WH-7", "CR-4"),
    s("No diga «No te va a doler»: diga qué puede sentir y qué le ayudará.", "TK-8"),
    s("No diga «Sé valiente» ni «No llores»: aquí cabe todo lo que se siente.", "TK-9", "AF-13"),
    s("No diga que encontrarse mal demuestra que la medicina funciona: no lo demuestra.", "TK-10"),
    s(
      "Deje fuera las luchas, las batallas y los héroes: ponerse bien no es tarea de un niño.",
      "TK-11",
    ),
  ],
};
