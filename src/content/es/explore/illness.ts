import { s } from "../../sentence.ts";
import type { ExplorationsOf } from "../../types.ts";

/** About the illness itself: opened by the companion. */
export const ILLNESS: ExplorationsOf<"illness"> = {
  "what-it-is": {
    ask: "¿Quieres saber qué es {this}?",
    told: [
      s("Tu cuerpo está hecho de bloques muy chiquitos: son las células.", "WH-14"),
      s("{this} empieza cuando unas pocas células de músculo crecen de más.", "WH-14", "WH-11"),
      s("Pasa muy, muy pocas veces, y nadie tiene la culpa.", "OU-1", "CA-10"),
    ],
    askBack: [
      "¿Qué has oído sobre eso?",
      "¿Cómo te gusta llamarlo?",
      "¿Hay algo que quieras preguntar a tu doctor o doctora?",
    ],
    found: "qué es {this}",
  },
  "nobodys-fault": {
    ask: "¿Quieres saber por qué empezó?",
    told: [
      s("Nadie sabe bien por qué, pero nadie tiene la culpa.", "CA-1", "CA-10"),
      s("No fue por algo que hiciste, dijiste o pensaste.", "CA-10"),
      s("No se pega de ti a otros: los abrazos están bien.", "CA-9"),
    ],
    askBack: ["¿Por qué creías tú que empezó?", "¿Quién da los mejores abrazos?"],
    found: "que nadie tiene la culpa",
  },
  "big-feelings": {
    ask: "¿Quieres que hablemos de lo que se siente?",
    told: [
      s("A veces uno está triste, tiene miedo o se enoja.", "AF-13"),
      s("Sientas lo que sientas, está bien.", "AF-13"),
      s("Puedes jugar, dibujar o hablar para sacarlo.", "AF-13"),
    ],
    askBack: [
      "¿En qué parte del cuerpo lo sientes?",
      "¿Qué te ayuda cuando estás triste?",
      "¿Dibujamos cómo se siente?",
    ],
    found: "que está bien sentir lo que sientes",
  },
};
