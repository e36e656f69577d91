import { s } from "../../sentence.ts";
import type { LessonWords } from "../../types.ts";

export const BONES_THAT_GROW: LessonWords = {
  name: {
    child: "Cómo crecen los huesos",
    family: "Huesos que crecen",
    clinician: "Placas de crecimiento y metáfisis",
  },
  about: s(
    "Al terminar, la clase puede mostrar dónde crecen los huesos largos, cómo acaba el crecimiento y dónde empieza el tipo del hueso.",
    "AN-67",
    "BO-2",
    "BO-5",
  ),
  slides: [
    {
      sentence: {
        child: s("A los seis años, los huesos tienen mucho que crecer.", "AN-67", "GP-14"),
        family: s(
          "A los seis años están abiertas las placas de crecimiento de brazos y piernas.",
          "GP-14",
        ),
        clinician: s(
          "A los seis años las placas de crecimiento de las extremidades están abiertas.",
          "GP-14",
        ),
      },
      notes: [
        s("El cuerpo crece con esta lección: 6, 10, 15 y después adulto.", "GP-14"),
        s("Cada niño crece a su tiempo: no compare nunca a los alumnos entre sí.", "GP-17"),
        s(
          "Quizás alguien esté enfermo o en tratamiento por un hueso: hable de los huesos en general.",
          "AF-13",
        ),
      ],
    },
    {
      sentence: {
        child: s("Crece en una placa cerca de la punta, y aquí ves una.", "AN-67", "BO-3"),
        family: s(
          "Los huesos largos crecen en placas cerca de sus extremos; esta es la de arriba de la tibia.",
          "AN-67",
          "BO-3",
          "AN-29",
        ),
        clinician: s(
          "El crecimiento en longitud ocurre en las fisis; iluminada, la proximal de la tibia.",
          "AN-67",
          "BO-3",
          "AN-29",
        ),
      },
      notes: [
        s("Que todos señalen en el cuerpo de la pared antes de mostrarla.", "AN-67"),
        s("La placa está entre la punta del hueso y la parte que se ensancha.", "BO-3"),
      ],
      ask: {
        question: {
          child: "¿Por dónde se hace más largo un hueso?",
          family: "¿Por dónde crece a lo largo un hueso?",
          clinician: "¿Dónde crece en longitud un hueso largo?",
        },
        options: {
          child: ["Por el medio", "Cerca de las puntas", "Por todos lados"],
          family: ["Por el centro", "Por placas cerca de sus extremos", "Por todo el hueso"],
          clinician: ["En la diáfisis", "En las fisis", "Bajo el periostio"],
        },
      },
    },
    {
      sentence: {
        child: s("Células muy pequeñas hacen torres y alargan el hueso.", "AN-87", "AN-88"),
        family: s(
          "Las células del cartílago se dividen, se apilan y se hinchan, y el hueso se alarga.",
          "AN-87",
          "AN-88",
        ),
        clinician: s(
          "Las células proliferan en columnas y se hipertrofian; ambas cosas alargan el hueso.",
          "AN-87",
          "AN-88",
        ),
      },
      notes: [
        s("Unos bloques sobre la mesa lo muestran bien: añada algunos por debajo.", "AN-87"),
        s("Más allá de las columnas, otras células ponen hueso nuevo.", "AN-91"),
        s("La placa se dibuja más gruesa de lo que es.", "GP-13"),
      ],
    },
    {
      sentence: {
        child: s("Es una raya oscura: por ella pasan más rayos que por el hueso.", "GP-18"),
        family: s(
          "Es una línea oscura, porque el cartílago frena los rayos menos que el hueso.",
          "GP-18",
        ),
        clinician: s("Una línea oscura: el cartílago retiene menos rayos que el hueso.", "GP-18"),
      },
      notes: [
        s("Una placa de crecimiento empieza como cartílago.", "BO-4"),
        s("Esta radiografía se calcula a partir del modelo y no es de nadie.", "MO-4"),
        s(
          "Una radiografía de verdad no se siente: es bueno saberlo si a uno le espera una.",
          "DX-20",
        ),
      ],
      ask: {
        question: {
          child: "¿Cómo se verá esta placa en una foto de rayos X?",
          family: "¿Cómo se ve una placa de crecimiento abierta en una radiografía?",
          clinician: "¿Cómo se ve una fisis abierta en la radiografía?",
        },
        options: {
          child: ["Como una raya oscura", "Como una raya clara", "Igual que el hueso"],
          family: ["Como una línea oscura", "Como una línea blanca", "Igual que el hueso"],
          clinician: ["Como una línea radiolúcida", "Como una línea densa", "Como el hueso vecino"],
        },
      },
    },
    {
      sentence: {
        child: s("Crece sobre todo aquí arriba, junto al hombro.", "GP-7", "GP-8"),
        family: s(
          "Cuatro quintas partes de su crecimiento ocurren en el hombro, y una en el codo.",
          "GP-7",
          "GP-8",
        ),
        clinician: s(
          "La fisis proximal aporta el 80 % del crecimiento del húmero y la distal el 20 %.",
          "GP-7",
          "GP-8",
        ),
      },
      notes: [
        s("Se vota con las manos: en el hombro, en el codo o una en cada uno.", "GP-7"),
        s("En el hueso del muslo crece más el otro extremo, el de la rodilla.", "GP-1", "GP-2"),
      ],
      ask: {
        question: {
          child: "¿Por qué punta crece más este hueso del brazo?",
          family: "¿Por qué extremo crece más el hueso de la parte de arriba del brazo?",
          clinician: "¿Qué fisis aporta más al húmero?",
        },
        options: {
          child: ["Por el codo", "Por el hombro", "Por los dos igual"],
          family: ["Por el del codo", "Por el del hombro", "Por los dos igual"],
          clinician: ["La distal", "La proximal", "Las dos por igual"],
        },
      },
    },
    {
      sentence: {
        child: s("A los quince años, más o menos, algunas placas se cierran.", "GP-14"),
        family: s(
          "Hacia los 15 años se cierran algunas placas, en cada persona a su tiempo.",
          "GP-14",
          "GP-17",
        ),
        clinician: s(
          "Hacia los 15 años se cierran algunas; esta, a los 14–18 años en niñas y 16–20 en niños.",
          "GP-14",
          "GP-2",
        ),
      },
      notes: [
        s("Por lo general, en las niñas se cierran antes que en los niños.", "GP-17"),
        s("Una clase de esa edad está en pleno cambio: hable en general.", "GP-17"),
      ],
    },
    {
      sentence: {
        child: s("En los adultos solo queda una raya muy tenue.", "GP-14"),
        family: s(
          "En los adultos, una línea tenue muestra dónde estuvo la placa de crecimiento.",
          "GP-14",
        ),
        clinician: s("En el adulto queda una línea tenue de la fisis cerrada.", "GP-14"),
      },
      notes: [
        s("Vuelva a los diez años y avance otra vez: la línea oscura se borra.", "GP-14", "GP-18"),
        s("Que la clase diga con sus palabras qué ha cambiado.", "GP-14"),
      ],
      ask: {
        question: {
          child: "¿Qué queda de la placa en los adultos?",
          family: "¿Qué queda de una placa de crecimiento en un adulto?",
          clinician: "¿Qué queda de una fisis en el adulto?",
        },
        options: {
          child: ["Un hueco ancho", "Sigue igual", "Una raya muy tenue"],
          family: ["Un hueco ancho", "Una placa abierta, como antes", "Una línea tenue"],
          clinician: ["Una fisis abierta", "Un disco de cartílago", "Una línea tenue"],
        },
      },
    },
    {
      sentence: {
        child: s("La placa se ha vuelto hueso, y ya no crece más.", "BO-5"),
        family: s("Cuando se deja de crecer, la placa blanda se ha vuelto hueso.", "BO-4", "BO-5"),
        clinician: s(
          "El cartílago de la fisis se osifica cuando cesa el crecimiento.",
          "BO-4",
          "BO-5",
        ),
      },
      notes: [
        s("Recuerde las torres de células: ya no están.", "BO-5", "AN-87"),
        s(
          "Si hay que quitar una placa junto con un tumor, ese hueso ya no crece allí, y el equipo lo tiene en cuenta.",
          "TX-45",
        ),
      ],
    },
    {
      sentence: {
        child: s(
          "Muy, muy pocas veces, {this} empieza en la parte ancha junto a la placa.",
          "BO-1",
          "BO-2",
          "BO-12",
        ),
        family: s(
          "Un cáncer muy raro puede empezar en la parte ancha junto a la placa, pero no en la placa.",
          "BO-1",
          "BO-2",
          "BO-12",
        ),
        clinician: s(
          "Sumamente infrecuente: el tipo óseo nace en la metáfisis; la fisis no es su origen.",
          "BO-1",
          "BO-2",
          "BO-12",
        ),
      },
      notes: [
        s("No se sabe del todo por qué empieza, y nadie tiene la culpa.", "CA-1", "CA-10"),
        s("La mayoría de quienes lo tienen son adultos de mediana edad.", "BO-9"),
        s("Crecer es sano: la placa está cerca del lugar y no es la causa.", "BO-12"),
      ],
    },
    {
      sentence: {
        child: s("La mayoría de los dolores de piernas y brazos {none}.", "SY-9"),
        family: s(
          "La mayoría de los dolores de brazos y piernas no son cáncer; si uno sigue, que lo vea un médico.",
          "SY-9",
        ),
        clinician: s(
          "La mayoría de los dolores de extremidades no son cáncer; lo que persiste se examina.",
          "SY-9",
        ),
      },
      notes: [
        s(
          "No se hacen diagnósticos en clase: quien tenga un dolor que no se va, que lo cuente a un adulto.",
          "SY-9",
        ),
        s("Por parejas, que cada uno cuente algo nuevo sobre los huesos.", "AN-67"),
      ],
    },
  ],
};
