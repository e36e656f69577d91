import { s } from "../../sentence.ts";
import type { LessonWords } from "../../types.ts";

export const FIVE_TYPES: LessonWords = {
  name: {
    child: "Cinco lugares para empezar",
    family: "Cinco tipos en doce minutos",
    clinician: "Cinco tipos en doce minutos",
  },
  about: s(
    "Al terminar, la clase puede señalar dónde empieza cada uno de los cinco tipos y sabe qué tienen en común.",
    "WH-10",
    "WH-11",
  ),
  slides: [
    {
      sentence: {
        child: s("{this} empieza en el músculo liso, y hay cinco tipos.", "WH-10", "WH-11"),
        family: s(
          "El leiomiosarcoma es un cáncer muy raro del músculo liso, y se conocen cinco tipos.",
          "WH-1",
          "WH-10",
          "OU-1",
        ),
        clinician: s(
          "Leiomiosarcoma, un cáncer muy infrecuente del músculo liso: se distinguen cinco tipos.",
          "WH-1",
          "WH-10",
          "OU-1",
        ),
      },
      notes: [
        s("Cinco tipos, algo más de dos minutos para cada uno.", "WH-10"),
        s(
          "Quizás haya en el aula alguien enfermo, o con un hermano enfermo: hable con cariño y nunca pregunte quién.",
          "AF-12",
        ),
        s("Si a alguien le resulta demasiado, puede salir sin dar explicaciones.", "AF-13"),
      ],
    },
    {
      sentence: {
        child: s("El primer tipo puede empezar en el camino de la comida.", "ST-1", "WH-5"),
        family: s(
          "El de tejidos blandos puede empezar en el intestino, un brazo o pierna, el tronco o el abdomen.",
          "ST-1",
          "ST-4",
        ),
        clinician: s(
          "Tejidos blandos: extremidades, retroperitoneo, abdomen, tronco; en niños, a menudo el intestino.",
          "ST-1",
          "ST-4",
        ),
      },
      notes: [
        s("Antes de mostrarlo, que la clase siga el camino de un bocado de pan.", "WH-5"),
        s(
          "En niños se ha descrito a menudo en el tubo digestivo; hoy se sabe que algunos casos antiguos eran otros tumores.",
          "WH-4",
        ),
        s(
          "También puede empezar en brazos, piernas o tronco, que aquí no están iluminados.",
          "ST-4",
        ),
      ],
      ask: {
        question: {
          child: "¿Dónde está el músculo que mueve tu comida?",
          family: "¿Qué músculo hace avanzar la comida por el cuerpo?",
          clinician: "¿Qué capa hace avanzar el contenido intestinal?",
        },
        options: {
          child: ["En la pared del intestino", "En la piel", "En las piernas"],
          family: [
            "El músculo liso de la pared del intestino",
            "Los músculos de la espalda",
            "Los músculos entre las costillas",
          ],
          clinician: ["La muscular propia", "La submucosa", "La serosa"],
        },
      },
    },
    {
      sentence: {
        child: s("Lo más común es que empiece en el músculo grueso de la pared.", "ST-6"),
        family: s(
          "En el intestino suele empezar en las capas gruesas de músculo de la pared.",
          "ST-6",
        ),
        clinician: s(
          "Capa de origen: muscular propia, con menos frecuencia la fina muscular de la mucosa.",
          "ST-6",
        ),
      },
      notes: [
        s("Cuenten juntos las capas de la pared, de dentro hacia fuera.", "ST-13"),
        s("La pared se dibuja mucho más gruesa de lo que es, para que se vean sus capas.", "MO-2"),
      ],
    },
    {
      sentence: {
        child: s("El segundo tipo empieza en la piel.", "CU-6", "CU-7"),
        family: s(
          "El tipo de la piel empieza en los músculos de los pelos o en vasos de debajo de la piel.",
          "CU-6",
          "CU-7",
        ),
        clinician: s(
          "Cutáneo: dérmico, del músculo erector del pelo; subcutáneo, del músculo liso vascular.",
          "CU-6",
          "CU-7",
        ),
      },
      notes: [
        s("Los lugares iluminados son ejemplos.", "CU-10"),
        s(
          "La mayoría de los bultos no son cáncer, así que nadie tiene que revisarse la piel ahora; si uno no se va, se enseña a un médico.",
          "SY-9",
        ),
      ],
    },
    {
      sentence: {
        child: s("Es el músculo pequeñito que sube el pelo cuando tienes frío.", "AN-82", "CU-6"),
        family: s(
          "El músculo que pone la piel de gallina es liso, y un tumor poco profundo empieza ahí.",
          "AN-82",
          "CU-6",
        ),
        clinician: s(
          "El erector del pelo, de la dermis a la protuberancia del folículo, origina los tumores dérmicos.",
          "CU-6",
          "CU-8",
        ),
      },
      notes: [
        s("Muéstrelo primero y haga subir después el pelo.", "AN-82", "MO-11"),
        s(
          "Los poco profundos rara vez se propagan, pero pueden volver a crecer en el mismo sitio; los profundos son más serios.",
          "CU-3",
          "CU-4",
        ),
      ],
      ask: {
        question: {
          child: "¿Qué es músculo liso en la piel?",
          family: "¿Qué parte de la piel es músculo liso?",
          clinician: "¿Qué estructura de la piel es músculo liso?",
        },
        options: {
          child: ["El pelo", "Un músculo pequeñito junto al pelo", "La capa de arriba"],
          family: ["El pelo", "El pequeño músculo que levanta el pelo", "La capa de fuera"],
          clinician: ["La glándula sebácea", "El músculo erector del pelo", "La epidermis"],
        },
      },
    },
    {
      sentence: {
        child: s(
          "Las venas llevan la sangre al corazón, y el tercer tipo empieza en una grande.",
          "AN-15",
          "VA-1",
          "VA-4",
        ),
        family: s(
          "Las venas devuelven la sangre al corazón; este tipo empieza en la pared de una grande.",
          "AN-15",
          "VA-1",
          "VA-4",
        ),
        clinician: s(
          "Tipo vascular: en la pared de grandes venas, como la vena cava inferior.",
          "AN-15",
          "VA-1",
          "VA-4",
        ),
      },
      notes: [
        s("Casi todas las personas que lo tienen son adultas.", "VA-13"),
        s(
          "La vena queda hacia el lado derecho del cuerpo; el cuerpo mira a la clase, así que señale en la pared y no en usted.",
          "VA-5",
        ),
      ],
      ask: {
        question: {
          child: "¿Hacia dónde va la sangre en esta vena grande?",
          family: "¿Hacia dónde fluye la sangre en esta vena?",
          clinician: "¿Adónde lleva la sangre la vena cava inferior?",
        },
        options: {
          child: ["Sube al corazón", "Baja a los pies", "Sale a las manos"],
          family: ["Hacia arriba, al corazón", "Hacia abajo, a las piernas", "Hacia los brazos"],
          clinician: ["Al corazón", "A las piernas", "Al hígado"],
        },
      },
    },
    {
      sentence: {
        child: s("Hay músculo en su capa fina del medio y en la gruesa de fuera.", "VA-9"),
        family: s(
          "La gran vena del abdomen tiene una fina capa de músculo, y tiras de músculo en la gruesa de fuera.",
          "VA-9",
        ),
        clinician: s(
          "Media fina y circular, haces longitudinales en una adventicia gruesa; los artículos citan la media.",
          "VA-9",
        ),
      },
      notes: [
        s("Es muy raro: en la literatura médica hay varios cientos de casos.", "VA-2", "VA-3"),
        s(
          "Lo que se nota depende de la parte de la vena: piernas, riñones o hígado.",
          "VA-6",
          "VA-7",
          "VA-8",
        ),
      ],
    },
    {
      sentence: {
        child: s(
          "El cuarto no tiene un solo lugar: puede empezar si los guardianes están débiles.",
          "IM-8",
          "IM-2",
          "MO-3",
        ),
        family: s(
          "El cuarto tipo no tiene un lugar único; puede empezar cuando las defensas están débiles.",
          "IM-8",
          "IM-2",
          "MO-3",
        ),
        clinician: s(
          "Tumor de músculo liso asociado al VEB: a menudo varios, por lo general inicios separados.",
          "IM-4",
          "IM-8",
        ),
      },
      notes: [
        s(
          "No deje que la clase adivine quién puede tener las defensas débiles, ni por qué.",
          "IM-1",
          "CA-7",
        ),
        s("Si hay varios tumores, por lo general cada uno empezó por separado.", "IM-8"),
        s("Nadie tiene la culpa, y no es un castigo.", "CA-10"),
      ],
      ask: {
        question: {
          child: "¿El siguiente tipo tiene un lugar o más?",
          family: "El siguiente tipo viene con las defensas débiles: ¿tiene un lugar o varios?",
          clinician: "¿Cómo se distribuye el tumor del huésped inmunocomprometido?",
        },
        options: {
          child: ["Un lugar", "Más de uno"],
          family: ["Un lugar", "Varios lugares"],
          clinician: ["En un órgano típico", "A menudo en varias localizaciones"],
        },
      },
    },
    {
      sentence: {
        child: s("Mucha gente tiene este germen, y por lo general no hace daño.", "AN-94", "IM-2"),
        family: s(
          "La mayoría lleva este virus sin daño; con defensas débiles puede hacer crecer células.",
          "AN-94",
          "IM-2",
        ),
        clinician: s(
          "Si los linfocitos T lo controlan poco, el VEB persiste en el músculo liso y lo hace crecer.",
          "IM-2",
          "IM-9",
        ),
      },
      notes: [
        s("Haber tenido mononucleosis no significa que vaya a venir este tumor.", "IM-3"),
        s("Un virus puede pasar de una persona a otra; el cáncer, no.", "IM-12", "CA-9"),
        s("Quien toma medicinas después de un trasplante las sigue necesitando.", "IM-13"),
      ],
    },
    {
      sentence: {
        child: s(
          "El quinto tipo empieza en un hueso, sobre todo junto a la rodilla.",
          "BO-2",
          "BO-8",
        ),
        family: s(
          "El tipo del hueso empieza en la parte ancha cerca del extremo, sobre todo en la rodilla.",
          "BO-2",
          "BO-8",
          "AN-27",
        ),
        clinician: s(
          "Tipo óseo: metáfisis de los huesos largos, sobre todo fémur distal o tibia proximal.",
          "BO-2",
          "BO-8",
        ),
      },
      notes: [
        s(
          "Es sumamente raro, y la mayoría de los dolores de piernas no son cáncer.",
          "BO-1",
          "SY-9",
        ),
        s("Les siguen los huesos del cráneo y de la cara.", "BO-8"),
      ],
      ask: {
        question: {
          child: "¿En qué parte de un hueso largo empieza el quinto?",
          family: "¿En qué parte de un hueso largo empieza el quinto tipo?",
          clinician: "¿En qué zona de un hueso largo se origina el quinto tipo?",
        },
        options: {
          child: ["En el medio", "En la misma punta", "En la parte ancha, cerca de la punta"],
          family: [
            "En el centro del hueso",
            "En la articulación",
            "En la parte ancha, cerca del extremo",
          ],
          clinician: ["Diáfisis", "Epífisis", "Metáfisis"],
        },
      },
    },
    {
      sentence: {
        child: s("Empieza al lado de la placa donde crece el hueso, no en ella.", "BO-12"),
        family: s("La placa de crecimiento está cerca, pero el tumor no empieza en ella.", "BO-12"),
        clinician: s(
          "La fisis está cerca, no es el origen; la pared de los vasos óseos es una hipótesis.",
          "BO-11",
          "BO-12",
        ),
      },
      notes: [
        s(
          "El hueso tiene poco músculo liso; que este tipo venga de la pared de sus vasos es una idea, no algo demostrado.",
          "BO-11",
        ),
        s("Crecer es sano: la placa es solo su vecina.", "BO-12"),
      ],
    },
    {
      sentence: {
        child: s(
          "Cinco tipos, un mismo músculo, y nadie tiene la culpa.",
          "WH-10",
          "WH-11",
          "CA-10",
        ),
        family: s(
          "Cinco tipos y un mismo tipo de músculo; nadie tiene la culpa, y no se contagia.",
          "WH-10",
          "WH-11",
          "CA-9",
          "CA-10",
        ),
        clinician: s(
          "Un tejido, cinco tipos; no es contagioso, y la causa no se conoce por completo.",
          "WH-10",
          "WH-11",
          "CA-1",
          "CA-9",
        ),
      },
      notes: [
        s("Pregunte otra vez por los cinco, solo señalando.", "WH-10"),
        s("Repita que no se contagia y que nadie tiene la culpa.", "CA-9", "CA-10"),
        s("Diga dónde se puede preguntar después a solas.", "AF-13"),
      ],
    },
  ],
};
