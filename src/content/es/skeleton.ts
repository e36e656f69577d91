/** Bones that are drawn for orientation. */
import type { FactId } from "../../domain/facts.ts";
import { s } from "../sentence.ts";
import type { Sections, Spoken, Topic } from "../types.ts";

const LANDMARK: Omit<Sections, "where"> = {
  tissue: {
    child: [
      s("El hueso es duro por fuera.", "AN-68"),
      s("Por dentro tiene tubitos de sangre muy finos.", "AN-68"),
    ],
    family: [
      s("El hueso tiene poco músculo liso, aparte del de sus vasos sanguíneos.", "AN-68", "BO-11"),
    ],
    clinician: [s("Hueso; músculo liso solo en sus vasos.", "AN-68", "BO-11")],
  },
  why: {
    child: [s("Mostramos esta parte para que te ubiques mejor.", "MO-1")],
    family: [s("Esta parte se muestra para ayudarle a orientarse por el cuerpo.", "MO-1")],
    clinician: [s("Se muestra como orientación.", "MO-1")],
  },
  rarity: {
    child: [
      s("Hay un tipo de {this} que empieza en los huesos.", "BO-2", "BO-8"),
      s("Donde más empieza es en los huesos largos, cerca de la rodilla.", "BO-2", "BO-8"),
      s("Es muy, muy raro.", "BO-1"),
    ],
    family: [
      s(
        "El tipo del hueso es sumamente raro y se describe sobre todo en huesos largos, alrededor de la rodilla.",
        "BO-1",
        "BO-2",
        "BO-8",
      ),
    ],
    clinician: [
      s(
        "El LMS primario de hueso es extremadamente raro y afecta sobre todo a las metáfisis de los huesos largos.",
        "BO-1",
        "BO-2",
      ),
    ],
  },
};

/** Bones of the head come second after the knee for the bone type. */
const CRANIOFACIAL: Omit<Sections, "where"> = {
  ...LANDMARK,
  why: {
    child: [
      s("{this} puede empezar en un hueso de la cabeza o la cara.", "BO-8"),
      s("Eso es raro, y es más común en la rodilla.", "BO-1", "BO-8"),
      s("Nadie tiene la culpa.", "CA-10"),
    ],
    family: [
      s(
        "Después de la rodilla, los huesos del cráneo y de la cara son el siguiente lugar más habitual del tipo del hueso.",
        "BO-8",
      ),
      s(
        "El hueso tiene poco músculo liso, así que el tumor podría venir de sus vasos sanguíneos.",
        "BO-11",
      ),
      s("No está demostrado.", "BO-11"),
      s("Nadie tiene la culpa.", "CA-10"),
    ],
    clinician: [
      s(
        "Los huesos craneofaciales son la segunda región más frecuente, después de la rodilla.",
        "BO-8",
      ),
      s(
        "Origen no demostrado: vasos intraóseos, células madre mesenquimales o miofibroblastos.",
        "BO-11",
      ),
    ],
  },
  rarity: {
    child: [s("El tipo del hueso es muy, muy raro.", "BO-1")],
    family: [
      s("El tipo del hueso es sumamente raro y se ve sobre todo en adultos.", "BO-1", "BO-9"),
    ],
    clinician: [
      s(
        "Extremadamente raro; edades comunicadas de 9 a 87 años, con un pico en la quinta década.",
        "BO-1",
        "BO-9",
      ),
    ],
  },
};

interface BoneText {
  readonly fact: FactId;
  readonly name: Spoken<string>;
  readonly summary: Spoken<string>;
  readonly where: Spoken<string>;
}

function bone(text: BoneText, rest: Omit<Sections, "where"> = LANDMARK): Topic {
  const { fact, name, summary, where } = text;
  return {
    name,
    summary: {
      child: s(summary.child, fact),
      family: s(summary.family, fact),
      clinician: s(summary.clinician, fact),
    },
    sections: {
      where: {
        child: [s(where.child, fact)],
        family: [s(where.family, fact)],
        clinician: [s(where.clinician, fact)],
      },
      ...rest,
    },
  };
}

/** The growth plate of the hip socket: cartilage, and no place where the bone type is described. */
const TRIRADIATE: Topic = {
  name: {
    child: "La placa de crecimiento del hueco de la cadera, {side}",
    family: "Placa de crecimiento en forma de Y del hueco de la cadera, {side}",
    clinician: "Cartílago trirradiado, {side}",
  },
  summary: {
    child: s("Esta letra Y flexible ayuda a crecer al hueco de tu cadera.", "AN-69"),
    family: s(
      "Esta Y de cartílago hace que el hueco de la cadera crezca junto con la cabeza redonda del hueso del muslo.",
      "AN-69",
    ),
    clinician: s("Fisis común del ilion, el isquion y el pubis en el acetábulo.", "AN-69"),
  },
  sections: {
    where: {
      child: [
        s("Está muy dentro de tu cadera, en el {side}.", "AN-69"),
        s("Ahí se juntan tres huesos.", "AN-69"),
      ],
      family: [
        s(
          "Está en lo profundo del hueco de la cadera, en el {side}, donde se juntan tres huesos.",
          "AN-69",
        ),
        s("Se llaman ilion, isquion y pubis.", "AN-69"),
      ],
      clinician: [s("Fondo del acetábulo, {side}, entre los tres huesos.", "AN-69")],
    },
    tissue: {
      child: [
        s("Es algo flexible que se llama cartílago.", "BO-4"),
        s("Cuando termines de crecer, se hará hueso.", "BO-5"),
      ],
      family: [
        s(
          "Al principio es cartílago y se convierte en hueso cuando termina el crecimiento.",
          "BO-4",
          "BO-5",
        ),
        s(
          "Se cierra entre los 12 y los 14 años en las niñas y entre los 14 y los 16 en los niños.",
          "GP-16",
          "GP-17",
        ),
      ],
      clinician: [
        s("Cierre: 12–14 años en niñas, 14–16 años en niños.", "GP-16", "BO-5"),
        s("Dibujado más grueso que en la realidad.", "GP-13"),
      ],
    },
    why: LANDMARK.why,
    rarity: LANDMARK.rarity,
  },
};

export const SKELETON = {
  skull: bone(
    {
      fact: "AN-34",
      name: { child: "El cráneo", family: "Cráneo", clinician: "Cráneo" },
      summary: {
        child: "El cráneo es como un casco duro que cuida tu cerebro.",
        family: "El cráneo protege el cerebro y da forma a la cara.",
        clinician: "Encierra el encéfalo y sostiene la cara.",
      },
      where: {
        child: "Es el hueso de tu cabeza.",
        family: "Es el hueso de la cabeza, por encima del cuello.",
        clinician: "Cabeza, por encima de la columna cervical.",
      },
    },
    CRANIOFACIAL,
  ),
  mandible: bone(
    {
      fact: "AN-35",
      name: {
        child: "La mandíbula",
        family: "Mandíbula",
        clinician: "Mandíbula",
      },
      summary: {
        child: "La mandíbula te deja masticar y hablar.",
        family: "La mandíbula se mueve al masticar y al hablar.",
        clinician: "Maxilar inferior móvil, con los dientes inferiores.",
      },
      where: {
        child: "Está debajo de tu boca y sostiene los dientes de abajo.",
        family: "Está debajo de la boca y sostiene los dientes de abajo.",
        clinician: "Tercio inferior de la cara.",
      },
    },
    CRANIOFACIAL,
  ),
  "vertebral-column": bone({
    fact: "AN-36",
    name: {
      child: "Los huesos de la espalda",
      family: "Columna vertebral",
      clinician: "Columna vertebral",
    },
    summary: {
      child: "Una torre de huesos pequeños sostiene tu espalda.",
      family: "La columna vertebral es una fila de huesos pequeños que sostiene el cuerpo.",
      clinician: "Eje de vértebras alrededor de la médula espinal.",
    },
    where: {
      child: "Bajan por el centro de tu espalda.",
      family: "Baja por el centro de la espalda y protege la médula espinal.",
      clinician: "Línea media de la espalda, del cráneo al sacro.",
    },
  }),
  ribs: bone({
    fact: "AN-37",
    name: { child: "Las costillas", family: "Costillas", clinician: "Costillas" },
    summary: {
      child: "Tus costillas cuidan tu corazón y tus pulmones.",
      family: "Las costillas protegen el corazón y los pulmones.",
      clinician: "Caja torácica alrededor del corazón y los pulmones.",
    },
    where: {
      child: "Rodean tu pecho como una jaula.",
      family: "Rodean el pecho desde la espalda hasta el frente.",
      clinician: "De la columna torácica al esternón, en ambos lados.",
    },
  }),
  sternum: bone({
    fact: "AN-38",
    name: {
      child: "El hueso del pecho",
      family: "Hueso del pecho (esternón)",
      clinician: "Esternón",
    },
    summary: {
      child: "El hueso del pecho es plano y lo puedes tocar por delante.",
      family: "El esternón es el hueso plano de la parte de delante del pecho.",
      clinician: "Hueso plano de la línea media en la pared torácica anterior.",
    },
    where: {
      child: "Está en el centro de tu pecho.",
      family: "Está en el centro del pecho, donde se unen costillas.",
      clinician: "Línea media anterior del tórax.",
    },
  }),
  pelvis: bone({
    fact: "AN-39",
    name: {
      child: "Los huesos de la cadera",
      family: "Huesos de la cadera (pelvis)",
      clinician: "Pelvis (huesos coxales)",
    },
    summary: {
      child: "Los huesos de la cadera unen tus piernas con tu cuerpo.",
      family: "Los huesos de la cadera pasan el peso del tronco a las piernas.",
      clinician: "Cintura pélvica entre el tronco y los miembros inferiores.",
    },
    where: {
      child: "Están debajo de tu barriga, a los dos lados.",
      family: "Están debajo del vientre, uno a cada lado.",
      clinician: "Ambos lados del anillo pélvico.",
    },
  }),
  sacrum: bone({
    fact: "AN-40",
    name: {
      child: "La parte de abajo de los huesos de la espalda",
      family: "Base de la columna (sacro)",
      clinician: "Sacro",
    },
    summary: {
      child: "Aquí varios huesos de la espalda se unieron en uno solo.",
      family: "El sacro está formado por varias vértebras unidas en una sola pieza.",
      clinician: "Vértebras sacras fusionadas.",
    },
    where: {
      child: "Está al final de tu espalda, entre los huesos de la cadera.",
      family: "Está en la base de la columna, entre los huesos de la cadera.",
      clinician: "Parte posterior de la pelvis, entre los huesos coxales.",
    },
  }),
  "triradiate-cartilage": TRIRADIATE,
  clavicle: bone({
    fact: "AN-41",
    name: {
      child: "La clavícula, {side}",
      family: "Clavícula, {side}",
      clinician: "Clavícula, {side}",
    },
    summary: {
      child: "Este hueso sostiene tu hombro hacia afuera.",
      family: "La clavícula une el hombro con el esternón, el hueso del pecho.",
      clinician: "Puntal entre el esternón y el hombro.",
    },
    where: {
      child: "Está en lo alto de tu pecho, en el {side}.",
      family: "Está en lo alto del pecho, en el {side}.",
      clinician: "De la parte superior del esternón al hombro, {side}.",
    },
  }),
  scapula: bone({
    fact: "AN-42",
    name: {
      child: "El omóplato, {side}",
      family: "Omóplato (escápula), {side}",
      clinician: "Escápula, {side}",
    },
    summary: {
      child: "Este hueso sostiene tu brazo en su lugar.",
      family: "El omóplato tiene el hueco donde encaja el brazo.",
      clinician: "Contiene la cavidad de la articulación del hombro.",
    },
    where: {
      child: "Es plano y está en lo alto de tu espalda, en el {side}.",
      family: "Es plano y está en la parte alta de la espalda, en el {side}.",
      clinician: "Parte superior de la espalda, {side}.",
    },
  }),
  patella: bone({
    fact: "AN-43",
    name: {
      child: "La rótula, {side}",
      family: "Rótula (patela), {side}",
      clinician: "Rótula, {side}",
    },
    summary: {
      child: "La rótula es un hueso pequeño y redondo.",
      family: "La rótula es un hueso pequeño dentro del tendón del músculo del muslo.",
      clinician: "Hueso sesamoideo del tendón del cuádriceps.",
    },
    where: {
      child: "Está delante de tu rodilla, en el {side}.",
      family: "Está delante de la rodilla, en el {side}.",
      clinician: "Por delante de la rodilla, {side}.",
    },
  }),
  "hand-bones": bone({
    fact: "AN-44",
    name: {
      child: "Los huesos de la mano, {side}",
      family: "Huesos de la mano, {side}",
      clinician: "Huesos de la mano, {side}",
    },
    summary: {
      child: "Tu mano tiene muchos huesos pequeños.",
      family: "Cada mano tiene 27 huesos.",
      clinician: "Carpo, metacarpo y falanges: 27 huesos.",
    },
    where: {
      child: "Están en tu muñeca, tu palma y tus dedos, en el {side}.",
      family: "Están en la muñeca, la palma y los dedos, en el {side}.",
      clinician: "De la muñeca a la punta de los dedos, {side}.",
    },
  }),
  "foot-bones": bone({
    fact: "AN-45",
    name: {
      child: "Los huesos del pie, {side}",
      family: "Huesos del pie, {side}",
      clinician: "Huesos del pie, {side}",
    },
    summary: {
      child: "Tu pie tiene muchos huesos pequeños.",
      family: "Cada pie tiene 26 huesos.",
      clinician: "Tarso, metatarso y falanges: 26 huesos.",
    },
    where: {
      child: "Están en tu tobillo, tu talón y tus dedos, en el {side}.",
      family: "Están en el tobillo, el talón, el medio del pie y los dedos, en el {side}.",
      clinician: "Del tobillo a los dedos del pie, {side}.",
    },
  }),
} satisfies Readonly<Record<string, Topic>>;
