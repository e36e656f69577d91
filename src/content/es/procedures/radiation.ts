import { s } from "../../sentence.ts";
import type { Procedure } from "../../types.ts";

/** Several beams that add up in one place. */
export const RADIATION: Procedure = {
  name: {
    child: "Rayos que se juntan",
    family: "Rayos desde varios lados",
    clinician: "Radioterapia externa, paso a paso",
  },
  about: {
    child: [
      s("Rayos de muchos lados se juntan en un lugar.", "TX-51"),
      s("Allí pueden frenar {cells}.", "TX-10"),
    ],
    family: [
      s("Los rayos llegan desde varios lados y se juntan en un lugar.", "TX-51"),
      s(
        "Allí tienen fuerza para actuar sobre las células cancerosas que quedan.",
        "TX-10",
        "TX-51",
      ),
    ],
    clinician: [
      s(
        "Haces desde varias direcciones se cruzan en el blanco, donde la dosis se suma.",
        "TX-10",
        "TX-51",
      ),
    ],
  },
  steps: [
    {
      name: {
        child: "Te preparas",
        family: "Preparar el plan",
        clinician: "Planificación e inmovilización",
      },
      about: {
        child: [
          s("Primero hacen una foto y planean por dónde van los rayos.", "TX-36"),
          s("Unas marcas, o un molde hecho para ti, ayudan a estar siempre igual.", "TX-36"),
        ],
        family: [
          s("Primero se hace una imagen para planear el tratamiento.", "TX-36"),
          s(
            "Unas marcas en la piel, y a veces un molde o una máscara, mantienen el lugar siempre igual.",
            "TX-36",
          ),
        ],
        clinician: [
          s("Estudio de planificación, marcas cutáneas, molde o máscara si es necesario.", "TX-36"),
          s("Los haces mostrados son ilustrativos, no un plan.", "MO-15"),
        ],
      },
    },
    {
      name: { child: "Un solo rayo", family: "Un rayo solo", clinician: "Un haz único" },
      about: {
        child: [s("Un rayo fino, él solo, hace muy poco.", "TX-51"), s("No lo sientes.", "TX-34")],
        family: [
          s("Un rayo solo lleva una parte pequeña de la dosis.", "TX-51"),
          s("No se siente.", "TX-34"),
        ],
        clinician: [
          s("Un solo haz deposita en su recorrido una fracción de la dosis del blanco.", "TX-51"),
        ],
      },
    },
    {
      name: { child: "Rayos que se suman", family: "Donde se juntan", clinician: "Convergencia" },
      about: {
        child: [
          s("Ahora los rayos vienen de muchos lados al mismo lugar.", "TX-51"),
          s("Allí se suman, como lámparas que alumbran todas lo mismo.", "TX-51"),
        ],
        family: [
          s("Los rayos de distintos lados se juntan en un lugar, y allí se suman.", "TX-51"),
          s("Estos rayos muestran la idea y no son el plan de nadie.", "MO-15"),
        ],
        clinician: [
          s(
            "Las dosis se suman donde se cruzan los haces; el tejido de cada recorrido recibe menos.",
            "TX-51",
          ),
        ],
      },
    },
    {
      name: {
        child: "Muchas visitas cortas",
        family: "Poco a poco",
        clinician: "Fraccionamiento",
      },
      about: {
        child: [
          s("Vienes muchas veces, y cada vez es solo un ratito.", "TX-35", "TX-52"),
          s("Entre una vez y otra, las partes sanas descansan.", "TX-52"),
        ],
        family: [
          s(
            "La dosis se reparte en muchas visitas cortas, a menudo de lunes a viernes durante varias semanas.",
            "TX-35",
            "TX-52",
          ),
          s(
            "Las partes sanas de alrededor reciben menos, y las pausas les ayudan a reponerse.",
            "TX-51",
            "TX-52",
          ),
        ],
        clinician: [
          s(
            "Fracciones diarias, de lunes a viernes, durante varias semanas; las pausas ayudan al tejido normal a recuperarse.",
            "TX-35",
            "TX-52",
          ),
          s("El tejido circundante recibe menos, pero no cero.", "TX-51"),
        ],
      },
    },
  ],
  feels: {
    child: [
      s("La máquina puede girar, pero no te toca.", "TX-53"),
      s("Estás a solas unos minutos, pero te ven y te oyen.", "TX-34"),
      s("No quedan rayos en ti: puedes abrazar todo lo que quieras.", "TX-37"),
    ],
    family: [
      s(
        "Los rayos no se sienten, y en los pocos minutos a solas a su hijo o hija se le ve y se le oye.",
        "TX-34",
      ),
      s("Se le puede abrazar como siempre: de los rayos no queda nada.", "TX-37"),
      s("Después puede haber cansancio y piel roja o más oscura.", "SE-5"),
    ],
    clinician: [
      s("No se siente; inmovilidad de minutos, con anestesia en algunos niños.", "TX-34", "TX-36"),
      s(
        "Fatiga y reacción cutánea según la localización; no queda radiactividad.",
        "SE-5",
        "TX-37",
      ),
    ],
  },
};
