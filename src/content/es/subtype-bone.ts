import { s } from "../sentence.ts";
import type { Topic } from "../types.ts";

export const BONE: Topic = {
  name: {
    child: "En un hueso",
    family: "Tipo del hueso (óseo)",
    clinician: "Leiomiosarcoma óseo primario",
  },
  summary: {
    child: s(
      "Este tipo de {bare} empieza cerca de la punta de un hueso largo, sobre todo junto a la rodilla.",
      "BO-2",
      "BO-8",
    ),
    family: s(
      "Este tipo de leiomiosarcoma empieza cerca del extremo de un hueso largo, en una parte llamada metáfisis, sobre todo alrededor de la rodilla.",
      "BO-2",
      "BO-8",
    ),
    clinician: s(
      "Se origina en la metáfisis de los huesos largos, sobre todo alrededor de la rodilla.",
      "BO-2",
      "BO-8",
    ),
  },
  sections: {
    where: {
      child: [
        s("En tus brazos y piernas hay huesos largos.", "AN-27"),
        s("Este tipo empieza en la parte ancha, cerca de la punta.", "BO-2", "AN-27"),
        s("La rodilla es el lugar más común.", "BO-8"),
        s(
          "También puede empezar en un hueso de la cabeza o la cara, o cerca del hombro.",
          "BO-8",
          "BO-10",
        ),
      ],
      family: [
        s("Un hueso largo se ensancha hacia su extremo.", "AN-27"),
        s("En esa parte ancha, la metáfisis, empieza este tipo.", "BO-2"),
        s(
          "Los lugares más frecuentes son el extremo inferior del hueso del muslo (fémur) y el extremo superior de la tibia; les siguen los huesos del cráneo y de la cara.",
          "BO-8",
        ),
        s("El extremo superior del hueso del brazo (húmero) es un lugar menos habitual.", "BO-10"),
        s("En una radiografía se ve como una mancha más oscura.", "BO-7"),
        s(
          "Uno pequeño que recién empieza puede no verse; por eso ayuda la resonancia magnética.",
          "BO-6",
        ),
      ],
      clinician: [
        s(
          "Con mayor frecuencia, metáfisis distal del fémur o proximal de la tibia, y después los huesos craneofaciales; húmero proximal como localización adicional.",
          "BO-8",
          "BO-10",
        ),
        s(
          "Radiografía: lesión radiolúcida (lítica) de margen mal definido y cortical adelgazada; las lesiones pequeñas e incipientes pueden pasar inadvertidas y la RM aporta información.",
          "BO-6",
          "BO-7",
          "BO-14",
        ),
      ],
    },
    tissue: {
      child: [
        s("El hueso es duro, pero dentro hay tubitos de sangre.", "BO-11", "AN-61"),
        s("Esos tubitos tienen músculo liso en su pared.", "AN-61"),
        s("Los doctores creen que quizás este tipo empieza ahí.", "BO-11"),
        s("Pero nadie está seguro.", "BO-11"),
      ],
      family: [
        s("El hueso tiene poco músculo liso propio.", "BO-11"),
        s(
          "Los médicos piensan que el tumor puede venir de la pared de los vasos sanguíneos del hueso, o de células jóvenes que pueden volverse parecidas a las del músculo.",
          "BO-11",
        ),
        s("Esto no está demostrado.", "BO-11"),
      ],
      clinician: [
        s(
          "Origen no demostrado: se discuten los vasos intraóseos, las células madre mesenquimales y los miofibroblastos.",
          "BO-11",
        ),
        s(
          "Primero se descarta la metástasis de un tumor primario visceral o de tejidos blandos.",
          "BO-13",
        ),
      ],
    },
    why: {
      child: [
        s("Cerca de cada punta del hueso hay una placa de crecimiento.", "BO-3"),
        s("Al principio es blanda y te hace crecer.", "BO-4", "GP-14"),
        s("Cuando dejas de crecer, se vuelve hueso.", "BO-5"),
        s("El bulto empieza cerca de la placa, no en ella.", "BO-12"),
        s("Nadie tiene la culpa.", "CA-10"),
      ],
      family: [
        s(
          "El extremo de un hueso largo tiene tres zonas: el extremo mismo (epífisis), la placa de crecimiento y la metáfisis.",
          "BO-3",
        ),
        s(
          "La placa de crecimiento es cartílago al principio y se vuelve hueso cuando termina el crecimiento.",
          "BO-4",
          "BO-5",
        ),
        s("El tumor empieza cerca de la placa de crecimiento, no en ella.", "BO-12"),
        s("Nadie tiene la culpa.", "CA-10"),
      ],
      clinician: [
        s(
          "La fisis se sitúa entre la epífisis y la metáfisis; el lugar de origen es la metáfisis contigua, no la fisis.",
          "BO-3",
          "BO-12",
        ),
        s("La fisis es cartilaginosa y se osifica al terminar el crecimiento.", "BO-4", "BO-5"),
      ],
    },
    rarity: {
      child: [
        s("Pasa muy, muy pocas veces.", "BO-1"),
        s("La mayoría de los dolores de piernas y brazos {none}.", "SY-9"),
      ],
      family: [
        s("Es sumamente raro, y la mayoría de quienes lo tienen son adultos.", "BO-1", "BO-9"),
        s("Los médicos comprueban primero que no venga de otra parte del cuerpo.", "BO-13"),
      ],
      clinician: [
        s(
          "Sumamente infrecuente; edades descritas: 9–87 años, con un pico en la quinta década.",
          "BO-1",
          "BO-9",
        ),
      ],
    },
  },
};
