import { s } from "../sentence.ts";
import type { Topic } from "../types.ts";

/** The disease as a whole. */
export const OVERVIEW: Topic = {
  name: {
    child: "Leiomiosarcoma",
    family: "Leiomiosarcoma en niños y niñas",
    clinician: "Leiomiosarcoma en la infancia",
  },
  summary: {
    child: s("El leiomiosarcoma es {rare} que empieza en el músculo liso.", "WH-1", "OU-1"),
    family: s(
      "El leiomiosarcoma es un cáncer poco frecuente del músculo liso, el que trabaja sin que uno lo piense.",
      "WH-1",
      "OU-1",
    ),
    clinician: s(
      "El leiomiosarcoma (LMS) es un sarcoma de tejidos blandos con diferenciación de músculo liso, muy infrecuente en la infancia.",
      "WH-1",
      "WH-2",
      "OU-1",
    ),
  },
  sections: {
    where: {
      child: [
        s("Tienes músculo liso en la barriga, en la piel y en los tubitos de sangre.", "WH-12"),
        s("Por eso {this} puede empezar en más de un lugar.", "WH-3"),
        s("Los doctores hablan de cinco tipos.", "WH-10"),
        s("Toca uno para ver dónde empieza.", "WH-10"),
      ],
      family: [
        s(
          "Hay músculo liso en el tubo digestivo, en la pared de los vasos sanguíneos y en la piel, así que este cáncer puede empezar en muchos lugares.",
          "WH-3",
          "WH-12",
        ),
        s("Los médicos distinguen cinco tipos, sobre todo según dónde empiezan.", "WH-10"),
        s(
          "En los niños, los informes más antiguos nombran con más frecuencia el tubo digestivo.",
          "WH-4",
        ),
        s("Los expertos saben hoy que algunos de esos casos eran otros tumores.", "WH-4"),
        s("Un tumor que no se quita puede propagarse.", "WH-6"),
        s("La rapidez con que crece varía mucho de uno a otro.", "WH-8"),
      ],
      clinician: [
        s(
          "Puede surgir en muchos sitios; se distinguen cinco grupos: de tejidos blandos, cutáneo, vascular, del huésped inmunocomprometido y óseo.",
          "WH-3",
          "WH-10",
        ),
        s(
          "El predominio pediátrico del tubo digestivo se apoya en series antiguas que incluyen GIST y tumores impulsados por el VEB.",
          "WH-4",
          "ST-5",
        ),
        s(
          "El comportamiento varía según la localización, el tamaño y el grado; la enfermedad no resecada puede metastatizar.",
          "WH-6",
          "WH-8",
        ),
      ],
    },
    tissue: {
      child: [
        s("Tu cuerpo está hecho de células muy pequeñas, como una casa de ladrillos.", "WH-14"),
        s("{cell} ya no hace su propio trabajo.", "WH-14"),
        s("Aquí hablamos de las células del músculo liso.", "WH-11"),
      ],
      family: [
        s(
          "Los cinco tipos empiezan en células de músculo liso, o en células que pueden convertirse en ellas.",
          "WH-11",
        ),
        s("Las células cancerosas crecen sin hacer el trabajo que el tejido necesita.", "WH-14"),
      ],
      clinician: [
        s(
          "Célula de origen presunta: la célula de músculo liso o su precursora mesenquimal.",
          "WH-11",
        ),
      ],
    },
    why: {
      child: [
        s("El músculo liso trabaja solo.", "WH-12"),
        s("Empuja la comida por tu barriga.", "WH-12"),
        s("Levanta tus pelitos cuando tienes frío.", "WH-12"),
        s("Nadie sabe bien por qué allí una célula {turns}.", "CA-1"),
        s("Nadie tiene la culpa.", "CA-10"),
        s("No empezó por algo que hiciste, dijiste o pensaste.", "CA-10"),
        s("No se pega de otros a ti, ni de ti a otros.", "CA-9"),
      ],
      family: [
        s(
          "El músculo liso empuja la comida, estrecha los vasos sanguíneos y levanta los pelos de la piel.",
          "WH-12",
        ),
        s("Lo hace por sí solo.", "WH-12"),
        s("Nadie sabe todavía del todo por qué una célula así se vuelve cáncer.", "CA-1"),
        s("Nadie tiene la culpa: ni su hijo o hija, ni los padres.", "CA-10"),
        s("No se contagia de una persona a otra.", "CA-9"),
      ],
      clinician: [
        s(
          "Las localizaciones siguen la distribución del músculo liso: muscular propia, paredes vasculares, músculo erector del pelo.",
          "WH-11",
          "WH-12",
          "ST-6",
          "CU-6",
        ),
        s("La etiología no se conoce por completo.", "CA-1"),
      ],
    },
    rarity: {
      child: [
        s("Pasa muy, muy pocas veces, y menos aún en niños pequeños.", "OU-1", "SY-8"),
        s("La mayoría de los bultos y dolores de barriga {none}.", "SY-9"),
        s("Si los doctores encuentran {this} pronto y sacan todo, eso ayuda mucho.", "WH-9"),
        s("Después siguen revisando, para estar seguros.", "WH-7"),
      ],
      family: [
        s(
          "Es sumamente raro: la mayoría de quienes lo tienen son adultos, y cada año se detecta solo en un pequeño número de niños.",
          "OU-1",
          "SY-7",
          "WH-13",
        ),
        s(
          "Puede aparecer a cualquier edad, aunque con menos frecuencia en niños pequeños.",
          "SY-8",
        ),
        s("Encontrarlo pronto y quitarlo por completo ayuda mucho.", "WH-9"),
        s("Después es menos probable que vuelva, pero puede volver.", "WH-7"),
        s("Por eso los controles continúan.", "WH-7"),
      ],
      clinician: [
        s(
          "Se estiman unos 20–30 diagnósticos pediátricos al año en los Estados Unidos (NCI MyPART).",
          "WH-13",
        ),
        s("Descrito desde la lactancia; menos frecuente en niños pequeños.", "SY-8"),
        s(
          "La resección temprana y completa mejora considerablemente el pronóstico; la recidiva sigue siendo posible, por lo que el seguimiento continúa.",
          "WH-7",
          "WH-9",
        ),
      ],
    },
  },
};
