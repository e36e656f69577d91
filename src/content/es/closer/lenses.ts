import { s } from "../../sentence.ts";
import type { CloserContent } from "../../types.ts";

export const CUT: CloserContent["cut"] = {
  child: [
    s("Aquí ves el cuerpo en rebanadas, como un pan.", "AN-97"),
    s("Puedes mirar desde arriba, de frente o de lado.", "AN-97"),
    s("El TAC y la resonancia hacen imágenes así, y eso no duele.", "AN-97", "DX-16"),
    s("Los colores los elegimos nosotros.", "MO-9"),
  ],
  family: [
    s("Aquí se ve el cuerpo como una rebanada plana, que se puede mover.", "AN-97", "MO-9"),
    s(
      "Los cortes axiales van de través, como rebanadas de pan; los coronales separan la parte de delante de la de atrás; los sagitales, el lado izquierdo del cuerpo del lado derecho del cuerpo.",
      "AN-97",
    ),
    s(
      "El TAC y la resonancia muestran el cuerpo en cortes así, en tonos grises.",
      "AN-97",
      "DX-22",
    ),
    s("Los colores se eligieron, y lo que se ve es el modelo, no una persona.", "MO-9"),
  ],
  clinician: [
    s(
      "Plano axial, coronal o sagital a través del modelo, con las secciones rellenas.",
      "AN-97",
      "MO-9",
    ),
    s("Los colores son del modelo y no representan atenuación ni señal.", "MO-9"),
  ],
};

export const CORE: CloserContent["core"] = {
  child: [
    s("Esto va recto hacia dentro desde la piel, como una pajita muy fina.", "MO-9"),
    s("Nombra cada parte que hay en el camino, y qué tan hondo está.", "MO-9"),
    s("Los números son de este modelo, no tuyos.", "MO-9"),
  ],
  family: [
    s("Esto sigue una línea recta desde la piel hacia dentro.", "MO-9"),
    s("Nombra cada parte que encuentra la línea, y a qué profundidad está.", "MO-9"),
    s("Las medidas son del modelo y serán distintas en un niño de verdad.", "MO-9"),
  ],
  clinician: [
    s(
      "Trayecto recto desde la piel hacia dentro, con la profundidad a la que se entra en cada estructura.",
      "MO-9",
    ),
    s("Medido en el modelo a la edad mostrada; no sirve para planificar.", "MO-9"),
  ],
};

export const PATCH: CloserContent["patch"] = {
  about: {
    child: [
      s("Ves la punta de un hueso largo de tres maneras.", "MO-10"),
      s("Tiene una mancha, primero pequeña y después clara de ver.", "MO-10"),
      s("Es un modelo, no la foto de un niño de verdad.", "MO-10"),
    ],
    family: [
      s(
        "Es el extremo de un hueso largo con una mancha: al principio y más tarde en una radiografía, y la del principio en una resonancia.",
        "MO-10",
      ),
      s("Las imágenes se calculan a partir del modelo y no son de una persona.", "MO-10"),
    ],
    clinician: [
      s(
        "Extremo de un hueso largo con una lesión lítica: radiografía incipiente y clara, y RM de la incipiente.",
        "BO-7",
        "MO-10",
      ),
      s("Calculado a partir del modelo; no son imágenes de un paciente.", "MO-10"),
    ],
  },
  early: {
    child: [
      s("La mancha aún es pequeña, y aquí casi no se ve.", "BO-6"),
      s("Los doctores miran con cuidado, pero en una radiografía puede no verse.", "BO-6"),
      s("Nadie tiene la culpa.", "CA-10"),
    ],
    family: [
      s("Una mancha pequeña que recién empieza puede no verse en una radiografía.", "BO-6"),
      s("Solo se ve cuando falta buena parte del hueso esponjoso de ese lugar.", "BO-15"),
      s("Si no se vio, nadie tiene la culpa.", "CA-10"),
    ],
    clinician: [
      s("Lesión incipiente: pasa inadvertida con facilidad en la radiografía.", "BO-6"),
      s(
        "En el hueso esponjoso debe perderse más de cerca del 50 % para que se vea (dato de metástasis óseas).",
        "BO-15",
      ),
    ],
  },
  clear: {
    child: [
      s("Ahora la mancha es más oscura que el hueso de al lado.", "BO-7"),
      s("Su borde es suave, y la orilla dura del hueso es fina.", "BO-14"),
    ],
    family: [
      s("Ahora la mancha es claramente más oscura que el hueso de alrededor.", "BO-7"),
      s("Su borde es borroso, y la capa dura del hueso es allí más fina.", "BO-14"),
    ],
    clinician: [
      s(
        "Lesión radiolúcida (lítica) de margen mal definido y cortical adelgazada.",
        "BO-7",
        "BO-14",
      ),
    ],
  },
  mri: {
    child: [
      s("La resonancia mira dentro del hueso con un imán fuerte.", "DX-25"),
      s("Puede ver la mancha pequeña que la radiografía no vio.", "BO-6", "BO-16"),
    ],
    family: [
      s("Así puede mostrar la resonancia la misma mancha del principio.", "BO-6", "BO-16"),
      s(
        "Trabaja con un imán en lugar de rayos X y ve bien los cambios de la médula del hueso.",
        "DX-25",
        "BO-16",
      ),
    ],
    clinician: [
      s(
        "La RM muestra lesiones de la médula que la radiografía apenas muestra o no detecta.",
        "BO-6",
        "BO-16",
      ),
      s(
        "El tumor es más oscuro que la médula grasa en las imágenes potenciadas en T1 y a menudo más brillante en las potenciadas en T2; la médula roja de los niños reduce el contraste.",
        "BO-16",
      ),
    ],
  },
};
