import { s } from "../../sentence.ts";
import type { Procedure } from "../../types.ts";

/** A magnet around the child that takes slices in any direction. */
export const MRI: Procedure = {
  name: {
    child: "Dentro del túnel",
    family: "Cómo se hace una resonancia",
    clinician: "RM, paso a paso",
  },
  about: {
    child: [
      s("La resonancia hace sus fotos con un gran imán.", "DX-6", "DX-25"),
      s("Ve muy bien lo blando que hay en ti.", "DX-57"),
    ],
    family: [
      s("Un imán fuerte y ondas de radio hacen las imágenes; no hay rayos X.", "DX-6", "DX-25"),
    ],
    clinician: [
      s(
        "Cortes en cualquier plano mediante campo magnético y radiofrecuencia; sin radiación ionizante.",
        "DX-6",
        "DX-25",
        "DX-56",
      ),
    ],
  },
  steps: [
    {
      name: {
        child: "Delante del túnel",
        family: "En la camilla",
        clinician: "Posición y seguridad",
      },
      about: {
        child: [
          s("Te acuestas en una camilla, delante de un túnel.", "DX-55"),
          s("Todo lo de metal se queda fuera.", "DX-18"),
        ],
        family: [
          s(
            "Su hijo o hija se acuesta en una camilla, delante de un túnel; aquí se ve desde arriba.",
            "DX-55",
            "MO-13",
          ),
          s("Todo el metal se queda fuera de la sala.", "DX-18"),
        ],
        clinician: [
          s("En la mesa, delante del túnel del imán; sin metal en la sala.", "DX-18", "DX-55"),
          s(
            "Dibujado de pie: léase visto desde arriba; el equipo está simplificado.",
            "MO-13",
            "MO-14",
          ),
        ],
      },
    },
    {
      name: { child: "En el túnel", family: "Dentro del túnel", clinician: "Adquisición" },
      about: {
        child: [
          s("El túnel te rodea, y suena toc, toc y bzzz.", "DX-26", "DX-55"),
          s("Alguien te cuida todo el tiempo y puede hablar contigo.", "DX-55"),
        ],
        family: [
          s(
            "El imán está alrededor del cuerpo; las imágenes se hacen con ondas de radio, no con rayos X.",
            "DX-25",
            "DX-55",
          ),
          s(
            "Hace ruidos fuertes, por eso se cubren los oídos; el personal vigila y puede hablar con su hijo o hija.",
            "DX-26",
            "DX-55",
          ),
        ],
        clinician: [
          s(
            "El imán rodea al paciente; campo magnético y radiofrecuencia, sin rayos X.",
            "DX-25",
            "DX-55",
          ),
          s(
            "Ruidosa, de ahí la protección auditiva; la inmovilidad es importante.",
            "DX-16",
            "DX-26",
          ),
        ],
      },
    },
    {
      name: {
        child: "Hojas de frente y de lado",
        family: "Rebanadas en cualquier dirección",
        clinician: "Cualquier plano",
      },
      about: {
        child: [
          s(
            "Estas fotos también son hojas finas, y pueden ir de frente o de lado.",
            "DX-56",
            "AN-97",
          ),
          s("Y tú no tienes que girarte.", "DX-56"),
        ],
        family: [
          s(
            "Las rebanadas pueden ir en cualquier dirección sin que su hijo o hija se mueva: aquí, una de frente y otra de lado.",
            "DX-56",
            "AN-97",
          ),
        ],
        clinician: [
          s(
            "Cualquier plano sin cambiar de posición; se muestran el coronal y el sagital.",
            "DX-56",
            "AN-97",
          ),
        ],
      },
    },
    {
      name: {
        child: "Se ve el lugar",
        family: "El lugar resalta",
        clinician: "Contraste de tejidos blandos",
      },
      about: {
        child: [
          s("El músculo, la grasa y el hueso no se ven igual en estas fotos.", "DX-57"),
          s("Así los doctores ven un bulto y dónde acaba.", "DX-47", "DX-50"),
        ],
        family: [
          s(
            "La resonancia distingue bien el músculo, la grasa y la médula, y así el lugar resalta.",
            "DX-57",
          ),
          s(
            "En un hueso, un brazo o una pierna muestra hasta dónde llega un tumor.",
            "DX-47",
            "DX-50",
          ),
        ],
        clinician: [
          s(
            "El contraste entre tejidos blandos, incluida la médula ósea, es mejor que en la TC.",
            "DX-57",
          ),
          s("Muestra la extensión en extremidades y hueso.", "DX-47", "DX-50"),
        ],
      },
    },
  ],
  feels: {
    child: [
      s("Hay ruido, por eso te tapan los oídos.", "DX-26"),
      s("Dura un buen rato: busca una postura que te guste.", "DX-26"),
      s("No duele, y a menudo un adulto puede quedarse contigo.", "DX-16", "DX-55"),
    ],
    family: [
      s("No duele, pero hace ruido y dura de 20 a 90 minutos.", "DX-16", "DX-26"),
      s("A menudo usted puede quedarse en la sala: pregunte.", "DX-55"),
      s("A los niños pequeños se les puede dar una medicina para descansar o dormir.", "DX-17"),
    ],
    clinician: [
      s(
        "Indolora, ruidosa, de 20 a 90 minutos; a menudo puede quedarse un familiar.",
        "DX-16",
        "DX-26",
        "DX-55",
      ),
      s("Niños pequeños: sedación si es necesaria, con ayuno.", "DX-17"),
    ],
  },
};
