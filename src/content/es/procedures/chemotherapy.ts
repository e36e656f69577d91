import { delicate, s } from "../../sentence.ts";
import type { Procedure } from "../../types.ts";

/** Medicine that goes wherever the blood goes. */
export const CHEMOTHERAPY: Procedure = {
  name: {
    child: "Una medicina que viaja",
    family: "La quimioterapia va con la sangre",
    clinician: "Quimioterapia sistémica, paso a paso",
  },
  about: {
    child: [
      s("La quimio es una medicina que va a donde va tu sangre.", "TX-54"),
      s("El equipo te dice si está en tu plan.", "TX-2", "CR-4"),
    ],
    family: [
      s("La quimioterapia va con la sangre por todo el cuerpo.", "TX-54"),
      s("Se usa en algunas formas, y cada niño o niña tiene su propio plan.", "TX-2", "CR-4"),
    ],
    clinician: [s("Tratamiento sistémico, usado en algunas formas.", "TX-2", "TX-54")],
  },
  steps: [
    {
      name: { child: "Por un tubito fino", family: "En una vena", clinician: "Acceso venoso" },
      about: {
        child: [
          s("La medicina entra por un tubito muy fino en una vena.", "TX-39"),
          s("Algunos niños tienen un puerto, y así hay menos pinchacitos.", "TX-39"),
        ],
        family: [
          s("La mayor parte de la medicina entra en una vena por un tubo fino.", "TX-39"),
          s("Con una vía central o un puerto hacen falta menos pinchazos.", "TX-39"),
        ],
        clinician: [
          s("Sobre todo intravenosa; un catéter central o un puerto ahorra punciones.", "TX-39"),
        ],
      },
    },
    {
      name: { child: "Vueltas y vueltas", family: "Con la sangre", clinician: "Distribución" },
      about: {
        child: [s("Tu sangre la lleva, da vueltas y vueltas, por todo tu cuerpo.", "TX-54")],
        family: [
          s(
            "La sangre la lleva a casi todas las partes del cuerpo; su camino se dibuja aquí de forma sencilla.",
            "TX-54",
            "MO-17",
          ),
        ],
        clinician: [
          s("Transportada por la circulación; dibujo muy simplificado.", "TX-54", "MO-17"),
        ],
      },
    },
    {
      name: {
        child: "Llega allí",
        family: "Dondequiera que estén",
        clinician: "Células tumorales",
      },
      about: {
        child: [
          s("Si hay {cells} en alguna parte, puede llegar a ellas.", "TX-54"),
          s("Hace que les cueste crecer.", "TX-12"),
        ],
        family: [
          s(
            "Si hay células cancerosas en otra parte, puede llegar a ellas, también a las que ninguna imagen muestra.",
            "TX-54",
          ),
          s(
            "Frena su crecimiento; qué tan bien, cambia de un cáncer a otro.",
            "TX-12",
            "TX-3",
            "TX-19",
          ),
        ],
        clinician: [
          s("Alcanza células tumorales en todo el organismo, también las ocultas.", "TX-54"),
          s(
            "Altera su crecimiento o multiplicación; la respuesta varía según el tipo.",
            "TX-12",
            "TX-3",
            "TX-19",
          ),
        ],
      },
    },
    {
      name: {
        child: "También llega a células sanas",
        family: "También a células sanas",
        clinician: "Células sanas en división",
      },
      about: {
        child: [
          s(
            "También llega a células sanas que crecen rápido: en la boca, en la barriga y donde se hace la sangre.",
            "SE-1",
            "SE-20",
          ),
          delicate(
            "hair-loss",
            "Llega a la raíz de tu pelo, y el pelo puede caer; casi siempre vuelve.",
            "SE-10",
            "SE-20",
          ),
          s(
            "Esas células necesitan descansar, y luego casi todas se ponen bien.",
            "SE-20",
            "TX-38",
          ),
        ],
        family: [
          s(
            "También llega a células sanas que crecen rápido: en la raíz del pelo, en la boca y el intestino por dentro, y en la médula, que hace la sangre.",
            "SE-1",
            "SE-20",
          ),
          s("En los descansos, casi todas estas células se recuperan.", "SE-20", "TX-38"),
        ],
        clinician: [
          s(
            "También folículos pilosos, mucosa de boca e intestino, piel y médula ósea.",
            "SE-1",
            "SE-20",
          ),
          s(
            "La mayoría se recupera entre ciclos; los recuentos bajan a los 7–10 días, aproximadamente, y vuelven a subir a las 3–4 semanas.",
            "SE-8",
            "SE-20",
            "TX-38",
          ),
          s("Los efectos tardíos dependen del fármaco.", "SE-4"),
        ],
      },
    },
  ],
  feels: {
    child: [
      s("Quizás te canses o vomites, y hay medicina que ayuda.", "SE-2", "SE-11"),
      s("Tras los días de quimio vienen días de descanso.", "TX-38"),
      s("Si sientes mucho calor o tiemblas, dilo enseguida a un adulto.", "SE-9"),
    ],
    family: [
      s(
        "Puede haber cansancio, náuseas y dolor en la boca, y hay ayuda para ello.",
        "SE-2",
        "SE-11",
        "SE-12",
      ),
      s("Se da en ciclos, con descansos entre ellos.", "TX-38"),
      s(
        "Si hay fiebre o escalofríos, es una urgencia: llame enseguida al hospital, de día o de noche.",
        "SE-2",
        "SE-9",
      ),
    ],
    clinician: [
      s(
        "Ciclos; náuseas, mucositis, fatiga; antieméticos y cuidado de la boca.",
        "SE-2",
        "SE-11",
        "SE-12",
        "TX-38",
      ),
      s("Fiebre o escalofríos: una urgencia.", "SE-2", "SE-9"),
    ],
  },
};
