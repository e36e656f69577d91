import { s } from "../sentence.ts";
import type { Topic } from "../types.ts";

/** Not one place: several, and which ones depends on why the immune system is weak. */
export const IMMUNOCOMPROMISED: Topic = {
  name: {
    child: "Cuando el cuerpo tiene guardianes débiles",
    family: "Con las defensas débiles",
    clinician: "Tumor de músculo liso asociado al VEB (huésped inmunocomprometido)",
  },
  summary: {
    child: s(
      "Este tipo de {bare} no tiene un solo lugar: puede empezar en varios, si los guardianes del cuerpo están débiles.",
      "IM-8",
      "MO-3",
    ),
    family: s(
      "Este tipo de tumor no tiene un lugar único: puede empezar en varias partes del cuerpo cuando las defensas (el sistema inmunitario) están débiles.",
      "IM-8",
      "IM-5",
      "IM-6",
    ),
    clinician: s(
      "Tumor de músculo liso, a menudo multifocal, impulsado por el virus de Epstein-Barr (VEB) en el huésped inmunocomprometido.",
      "IM-4",
      "IM-8",
    ),
  },
  sections: {
    where: {
      child: [
        s("Este tipo no tiene un solo lugar.", "MO-3", "IM-8"),
        s("Por eso aquí muchos lugares brillan suave.", "MO-3"),
        s("Puede empezar en el hígado, los pulmones o el intestino.", "IM-5", "IM-6"),
        s("También puede empezar en las capas que envuelven el cerebro.", "IM-5"),
        s("Si hay más de un bulto, por lo general cada uno empezó solo.", "IM-8"),
      ],
      family: [
        s("Los lugares dependen de por qué las defensas están débiles.", "IM-5", "IM-6", "IM-7"),
        s(
          "Con VIH, lo más habitual son las cubiertas del cerebro y de la médula espinal (meninges).",
          "IM-5",
        ),
        s(
          "Otros lugares son el tubo digestivo, el hígado, los pulmones y las glándulas suprarrenales.",
          "IM-5",
        ),
        s(
          "Después de un trasplante, el lugar es el hígado, y luego los pulmones y el tubo digestivo.",
          "IM-6",
        ),
        s("Los niños que nacen con defensas débiles suelen tener varios tumores.", "IM-7"),
        s(
          "Si hay varios tumores, por lo general cada uno empezó por separado, sin propagarse.",
          "IM-8",
        ),
      ],
      clinician: [
        s(
          "VIH: meninges cerebrales y espinales, 41 %; también tubo digestivo, hígado, pulmón, glándula suprarrenal.",
          "IM-5",
        ),
        s(
          "Tras un trasplante, el hígado es una localización en el 56 %, el pulmón en el 31 % y el tubo digestivo en el 15 %.",
          "IM-6",
        ),
        s("Inmunodeficiencia primaria: varios tumores en el 71 %.", "IM-7"),
        s(
          "Varios tumores en el 54 % tras un trasplante y en el 29 % con VIH, en su mayoría independientes y no metastásicos.",
          "IM-8",
        ),
      ],
    },
    tissue: {
      child: [
        s("Hay tubitos de sangre por todo tu cuerpo.", "AN-61"),
        s("Tienen músculo liso en su pared.", "AN-61"),
        s("Los bultos pequeños de este tipo están junto a esos tubitos.", "IM-11"),
      ],
      family: [
        s(
          "Por todos los órganos pasan vasos sanguíneos pequeños, y su pared tiene músculo liso.",
          "AN-61",
        ),
        s("Los tumores pequeños de este tipo se encuentran alrededor de esos vasos.", "IM-11"),
      ],
      clinician: [
        s("Las lesiones pequeñas se sitúan alrededor de los vasos.", "IM-11"),
        s(
          "Todas las células tumorales analizadas contenían VEB; en un caso pediátrico, dos tumores diferían en su clon de VEB.",
          "IM-10",
        ),
      ],
    },
    why: {
      child: [
        s("Tu cuerpo tiene guardianes que frenan a los gérmenes.", "AN-51"),
        s("Algunos niños nacen con guardianes débiles.", "IM-7"),
        s("Un germen llamado VIH también puede ponerlos débiles.", "IM-1", "CA-6"),
        s("Y también la medicina que cuida un órgano nuevo.", "CA-7"),
        s("Si tomas esa medicina, la sigues necesitando, y tus doctores te cuidan.", "IM-13"),
        s("Hay otro germen: el VEB.", "IM-2"),
        s("Con guardianes débiles, puede hacer crecer de más células del músculo liso.", "IM-2"),
        s("Mucha gente tiene el VEB, y por lo general no hace daño.", "IM-2"),
        s("Si tú lo tienes, eso no quiere decir que {this} vendrá.", "IM-3"),
        s("Los gérmenes se pegan de una persona a otra, pero {this} no.", "IM-12", "CA-9"),
        s("Nadie tiene la culpa.", "CA-10"),
      ],
      family: [
        s(
          "El VIH/sida debilita las defensas, y también lo hacen las medicinas contra el rechazo después de un trasplante.",
          "IM-1",
          "CA-6",
          "CA-7",
        ),
        s("Esas medicinas siguen siendo necesarias.", "IM-13"),
        s("Nunca las deje ni las cambie sin el equipo de trasplante.", "IM-13"),
        s(
          "Cuando las defensas ya están débiles, el virus de Epstein-Barr (VEB) puede quedarse en las células del músculo liso y hacerlas crecer.",
          "IM-2",
          "IM-9",
          "CA-5",
        ),
        s("El VEB, que causa la mononucleosis, es común y por lo general inofensivo.", "IM-2"),
        s(
          "Haber tenido mononucleosis no significa que su hijo o hija vaya a tener este tumor.",
          "IM-3",
        ),
        s("Un virus puede pasar de una persona a otra; este cáncer, no.", "IM-12", "CA-9"),
        s("Ningún niño tiene la culpa, ni tampoco su padre o su madre.", "CA-10"),
      ],
      clinician: [
        s(
          "El control deficiente por los linfocitos T permite que el VEB persista en las células de músculo liso e impulse su proliferación.",
          "IM-2",
          "IM-9",
        ),
        s(
          "Contextos: VIH/sida, inmunosupresión por trasplante, inmunodeficiencia primaria.",
          "IM-1",
          "IM-7",
          "CA-6",
          "CA-7",
        ),
        s("La mononucleosis infecciosa previa no conlleva por sí sola el riesgo.", "IM-3"),
        s("El término preferido hoy es tumor de músculo liso asociado al VEB.", "IM-4"),
      ],
    },
    rarity: {
      child: [s("Pasa muy, muy pocas veces.", "OU-1")],
      family: [s("Es muy raro.", "OU-1")],
      clinician: [
        s(
          "Muy infrecuente; los datos pediátricos son escasos y proceden de series pequeñas.",
          "OU-1",
          "OU-2",
        ),
      ],
    },
  },
};
