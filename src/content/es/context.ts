/** Organs around the places of origin; some of them are places for the immune type. */
import type { FactId } from "../../domain/facts.ts";
import { s } from "../sentence.ts";
import type { Passage, Sections, Sentence, Spoken, Topic } from "../types.ts";

/** A voice's only sentence, or its sentences. */
type Lines = string | readonly string[];

function told(text: Spoken<Lines>, ...facts: readonly [FactId, ...FactId[]]): Passage {
  const sentences = (lines: Lines): Sentence[] => [lines].flat().map((line) => s(line, ...facts));
  return {
    child: sentences(text.child),
    family: sentences(text.family),
    clinician: sentences(text.clinician),
  };
}

const LANDMARK: Pick<Sections, "why" | "rarity"> = {
  why: told(
    {
      child: "Esta parte está aquí para que encuentres el camino.",
      family: "Esta parte se muestra para ayudarle a orientarse por el cuerpo.",
      clinician: "Se muestra como orientación.",
    },
    "MO-1",
  ),
  rarity: told(
    {
      child: "No está en nuestra lista de lugares donde empieza {this}.",
      family: "Ninguno de los cinco tipos figura aquí con este lugar de inicio.",
      clinician: "No figura en este registro como lugar de origen de ninguno de los cinco tipos.",
    },
    "MO-1",
  ),
};

/** Places of the immune type; which comes first depends on the cause of the weakness. */
function immunePlace(where: Passage, share: Passage): Sections {
  return {
    where: {
      child: [...where.child, ...share.child],
      family: [...where.family, ...share.family],
      clinician: [...where.clinician, ...share.clinician],
    },
    tissue: {
      child: [
        s("Por aquí pasan tubitos de sangre.", "AN-61"),
        s("Sus paredes tienen músculo liso.", "AN-61"),
      ],
      family: [
        s("Por aquí pasan pequeños vasos sanguíneos, y sus paredes tienen músculo liso.", "AN-61"),
      ],
      clinician: [
        s(
          "Músculo liso vascular; las lesiones pequeñas se sitúan alrededor de los vasos.",
          "AN-61",
          "IM-11",
        ),
      ],
    },
    why: {
      child: [
        s("En algunas personas, los guardianes del cuerpo están débiles.", "IM-2"),
        s(
          "Entonces un germen llamado VEB puede hacer crecer de más las células de ese músculo.",
          "IM-2",
        ),
        s("Mucha gente tiene el VEB, y casi nunca hace daño.", "IM-2"),
        s("Este no es el único lugar.", "IM-8"),
        s("Y nadie tiene la culpa.", "CA-10"),
      ],
      family: [
        s(
          "Cuando las defensas están débiles, el virus de Epstein-Barr puede hacer crecer las células de músculo liso.",
          "IM-2",
          "IM-9",
        ),
        s("El virus es común y casi nunca hace daño.", "IM-2"),
        s(
          "Si hay tumores en varios lugares, lo habitual es que cada uno haya empezado por separado, y nadie tiene la culpa.",
          "IM-8",
          "CA-10",
        ),
      ],
      clinician: [
        s(
          "Proliferación de células de músculo liso inducida por el VEB, con control deficiente por los linfocitos T.",
          "IM-2",
          "IM-9",
        ),
        s("Los tumores múltiples son en su mayoría independientes.", "IM-8"),
      ],
    },
    rarity: {
      child: [s("Esto pasa muy, muy pocas veces.", "OU-1")],
      family: [s("Esto es muy raro.", "OU-1")],
      clinician: [s("Muy raro.", "OU-1")],
    },
  };
}

export const CONTEXT = {
  liver: {
    name: { child: "El hígado", family: "Hígado", clinician: "Hígado" },
    summary: {
      child: s("El hígado es grande y ayuda al cuerpo a usar la comida.", "AN-52"),
      family: s("El hígado es un órgano grande que procesa lo que absorbe el intestino.", "AN-52"),
      clinician: s("El órgano sólido más grande del abdomen.", "AN-52"),
    },
    sections: immunePlace(
      told(
        {
          child: ["Está debajo de las costillas.", "Queda más hacia el lado derecho del cuerpo."],
          family:
            "Está en la parte alta del abdomen, bajo las costillas, sobre todo en el lado derecho del cuerpo.",
          clinician:
            "Abdomen superior, por debajo del diafragma, en su mayor parte en el lado derecho del cuerpo.",
        },
        "AN-52",
      ),
      told(
        {
          child: [
            "Si los guardianes del cuerpo están débiles, un tipo de {this} puede empezar aquí.",
            "Pasa sobre todo en niños que recibieron un órgano nuevo.",
          ],
          family:
            "Después de un trasplante, es el lugar más habitual del tipo de este cáncer que va con las defensas débiles.",
          clinician:
            "Tumor de músculo liso asociado al VEB: localización presente en el 56 % tras un trasplante; también con VIH.",
        },
        "IM-5",
        "IM-6",
      ),
    ),
  },
  "urinary-bladder": {
    name: {
      child: "La vejiga",
      family: "Vejiga (vejiga urinaria)",
      clinician: "Vejiga urinaria",
    },
    summary: {
      child: s("La vejiga es una bolsa que guarda el pipí.", "AN-53"),
      family: s("La vejiga guarda la orina.", "AN-53"),
      clinician: s("Reservorio muscular de la orina.", "AN-53"),
    },
    sections: {
      where: told(
        {
          child: "Está abajo, en la parte de delante de la barriga.",
          family: "Está abajo, en la parte de delante de la pelvis.",
          clinician: "Pelvis anterior.",
        },
        "AN-53",
      ),
      tissue: told(
        {
          child: "Su pared también es de músculo liso.",
          family: "Su pared también es de músculo liso.",
          clinician: "Pared de músculo liso (detrusor).",
        },
        "AN-53",
      ),
      ...LANDMARK,
    },
  },
  heart: {
    name: { child: "El corazón", family: "Corazón", clinician: "Corazón" },
    summary: {
      child: s("Tu corazón bombea la sangre todo el día y toda la noche.", "AN-54"),
      family: s("El corazón bombea la sangre por todo el cuerpo.", "AN-54"),
      clinician: s("Bomba muscular de la circulación.", "AN-54"),
    },
    sections: {
      where: told(
        {
          child: [
            "Está en el pecho, entre los pulmones.",
            "Su punta mira hacia el lado izquierdo del cuerpo.",
          ],
          family:
            "Está en el pecho, entre los pulmones, con la punta hacia el lado izquierdo del cuerpo.",
          clinician: "Mediastino, con el vértice hacia el lado izquierdo del cuerpo.",
        },
        "AN-54",
      ),
      tissue: told(
        {
          child: "El músculo del corazón es de otra clase: no es músculo liso.",
          family:
            "El músculo del corazón es de una clase propia: no es el músculo liso del intestino y de los vasos.",
          clinician: "Músculo cardíaco, distinto del músculo liso y del esquelético.",
        },
        "AN-54",
      ),
      ...LANDMARK,
    },
  },
  aorta: {
    name: { child: "La gran arteria", family: "Arteria principal (aorta)", clinician: "Aorta" },
    summary: {
      child: s("Este tubo grande lleva la sangre del corazón al cuerpo.", "AN-55"),
      family: s(
        "La aorta es la arteria más grande y lleva la sangre del corazón al cuerpo.",
        "AN-55",
      ),
      clinician: s(
        "La arteria más grande; sale del corazón, se curva hacia atrás y baja por delante de la columna.",
        "AN-55",
      ),
    },
    sections: {
      where: told(
        {
          child: [
            "Sube desde el corazón y se dobla como un bastón.",
            "Luego baja por delante de los huesos de la espalda.",
          ],
          family:
            "Sale del corazón, se arquea hacia atrás y baja por delante de la columna, al lado de la gran vena.",
          clinician:
            "Arco en la parte superior del tórax; luego desciende por delante de la columna, hacia el lado izquierdo del cuerpo respecto de la VCI.",
        },
        "AN-55",
        "VA-5",
      ),
      tissue: told(
        {
          child: "Su pared también tiene músculo liso.",
          family: "Su pared también tiene músculo liso.",
          clinician: "Arteria elástica con músculo liso en su pared.",
        },
        "AN-61",
      ),
      why: told(
        {
          child: "Está aquí para que encuentres la gran vena de al lado.",
          family: "Se muestra para que usted pueda encontrar la gran vena que va a su lado.",
          clinician: "Se muestra como orientación junto a la VCI.",
        },
        "MO-1",
        "VA-5",
      ),
      rarity: told(
        {
          child: "Un tipo de {this}, el de las venas, se conoce en venas grandes.",
          family:
            "Los lugares que se nombran para el tipo de los vasos sanguíneos son venas grandes.",
          clinician: "Las localizaciones citadas del tipo vascular son venas grandes.",
        },
        "VA-4",
        "VA-11",
      ),
    },
  },
  brain: {
    name: {
      child: "El cerebro y sus capas",
      family: "Cerebro y sus cubiertas",
      clinician: "Encéfalo y meninges",
    },
    summary: {
      child: s("Con el cerebro piensas, sientes y te mueves.", "AN-56"),
      family: s("El cerebro está en el cráneo, envuelto en cubiertas finas.", "AN-56"),
      clinician: s("Encéfalo dentro de las meninges.", "AN-56"),
    },
    sections: immunePlace(
      told(
        {
          child: "Está dentro de tu cabeza, a salvo en el cráneo.",
          family: "Está dentro del cráneo; sus cubiertas siguen alrededor de la médula espinal.",
          clinician: "Intracraneal; las meninges continúan alrededor de la médula espinal.",
        },
        "AN-56",
      ),
      {
        child: [
          s("El cerebro está envuelto en capas finas.", "AN-56"),
          s("Un tipo de {this} puede empezar en esas capas.", "IM-5"),
        ],
        family: [
          s(
            "El tipo de este cáncer que va con las defensas débiles puede empezar en estas cubiertas.",
            "IM-5",
          ),
          s("Con el VIH, son el lugar más habitual.", "IM-5"),
        ],
        clinician: [
          s(
            "Tumor de músculo liso asociado al VEB en presencia de VIH: meninges cerebrales y espinales en el 41 %.",
            "IM-5",
          ),
        ],
      },
    ),
  },
  diaphragm: {
    name: {
      child: "El músculo de respirar",
      family: "Músculo de la respiración (diafragma)",
      clinician: "Diafragma",
    },
    summary: {
      child: s("Este músculo mete el aire en los pulmones.", "AN-57"),
      family: s("El diafragma es el músculo principal para tomar aire.", "AN-57"),
      clinician: s("Músculo principal de la inspiración.", "AN-57"),
    },
    sections: {
      where: told(
        {
          child: ["Está entre el pecho y la barriga.", "Es una cúpula fina."],
          family: "Es una cúpula fina entre el pecho y el abdomen.",
          clinician: "Cúpula entre el tórax y el abdomen; la VCI lo atraviesa en T8.",
        },
        "AN-57",
        "VA-5",
      ),
      tissue: told(
        {
          child: "No es músculo liso: puedes aguantar el aire si quieres.",
          family: "No es músculo liso, así que también se puede mover a voluntad.",
          clinician: "Músculo esquelético, no liso.",
        },
        "AN-57",
      ),
      ...LANDMARK,
    },
  },
  kidney: {
    name: { child: "El riñón, {side}", family: "Riñón, {side}", clinician: "Riñón, {side}" },
    summary: {
      child: s("Tu riñón limpia la sangre y hace el pipí.", "AN-58"),
      family: s("El riñón limpia la sangre y produce la orina.", "AN-58"),
      clinician: s("Órgano retroperitoneal de excreción.", "AN-58"),
    },
    sections: {
      where: told(
        {
          child: "Está en la parte de atrás de la barriga, en el {side}.",
          family: "Está en la parte de atrás del abdomen, al lado de la columna, en el {side}.",
          clinician: "Junto a la columna vertebral, {side}.",
        },
        "AN-58",
      ),
      tissue: told(
        {
          child: "Está hecho de muchos filtros muy pequeños.",
          family: "Está hecho de muchos filtros muy pequeños.",
          clinician: "Parénquima renal; vena renal hacia la VCI.",
        },
        "AN-58",
      ),
      ...LANDMARK,
    },
    bySide: {
      right: {
        where: told(
          {
            child: "Está un poco más abajo que el otro.",
            family: "Está un poco más abajo que el otro.",
            clinician: "Ligeramente más bajo que el contralateral.",
          },
          "AN-58",
        ),
      },
    },
  },
  lung: {
    name: { child: "El pulmón, {side}", family: "Pulmón, {side}", clinician: "Pulmón, {side}" },
    summary: {
      child: s("Tu pulmón se llena cuando tomas aire.", "AN-59"),
      family: s("El pulmón toma el aire.", "AN-59"),
      clinician: s("Órgano de la respiración.", "AN-59"),
    },
    sections: immunePlace(
      told(
        {
          child: "Está en el pecho, en el {side}.",
          family: "Llena el pecho en el {side}, al lado del corazón.",
          clinician: "Tórax, {side}.",
        },
        "AN-59",
      ),
      told(
        {
          child: [
            "Si los guardianes del cuerpo están débiles, un tipo de {this} puede empezar en un pulmón.",
          ],
          family:
            "Después de un trasplante, los pulmones son el segundo lugar más habitual del tipo de este cáncer que va con las defensas débiles.",
          clinician:
            "Tumor de músculo liso asociado al VEB: localización presente en el 31 % tras un trasplante; también con VIH.",
        },
        "IM-5",
        "IM-6",
      ),
    ),
    bySide: {
      left: {
        where: told(
          {
            child: "Este pulmón tiene dos partes.",
            family: "Este pulmón tiene dos lóbulos.",
            clinician: "Este pulmón tiene dos lóbulos.",
          },
          "AN-59",
        ),
      },
      right: {
        where: told(
          {
            child: "Este pulmón tiene tres partes.",
            family: "Este pulmón tiene tres lóbulos.",
            clinician: "Este pulmón tiene tres lóbulos.",
          },
          "AN-59",
        ),
      },
    },
  },
  "adrenal-gland": {
    name: {
      child: "La glándula sobre el riñón, {side}",
      family: "Glándula suprarrenal, {side}",
      clinician: "Glándula suprarrenal, {side}",
    },
    summary: {
      child: s("Esta pequeña glándula manda señales por la sangre.", "AN-60"),
      family: s(
        "La glándula suprarrenal produce hormonas, que llevan señales por la sangre.",
        "AN-60",
      ),
      clinician: s("Glándula endocrina situada por encima del riñón.", "AN-60"),
    },
    sections: immunePlace(
      told(
        {
          child: "Está encima del riñón, en el {side}.",
          family: "Está encima del riñón, en el {side}.",
          clinician: "Por encima del riñón, {side}.",
        },
        "AN-60",
      ),
      told(
        {
          child: [
            "Un germen llamado VIH puede poner débiles a los guardianes del cuerpo.",
            "Entonces un tipo de {this} puede empezar aquí.",
          ],
          family:
            "Con el VIH, es uno de los lugares donde puede empezar el tipo de este cáncer que va con las defensas débiles.",
          clinician: "Tumor de músculo liso asociado al VEB: localización descrita con VIH.",
        },
        "IM-5",
      ),
    ),
  },
} satisfies Readonly<Record<string, Topic>>;
