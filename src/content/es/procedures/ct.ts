import { s } from "../../sentence.ts";
import type { Procedure } from "../../types.ts";

/** A ring that takes pictures in slices. */
export const CT: Procedure = {
  name: {
    child: "A través del anillo",
    family: "Cómo se hace un TAC",
    clinician: "TC, paso a paso",
  },
  about: {
    child: [s("El TAC es una cámara grande que te ve por dentro.", "DX-7", "DX-22")],
    family: [
      s(
        "El TAC toma imágenes de rayos X desde todos los lados y con ellas muestra el interior.",
        "DX-7",
        "DX-22",
        "DX-53",
      ),
    ],
    clinician: [
      s(
        "Proyecciones de rayos X desde todos los ángulos, reconstruidas en cortes.",
        "DX-7",
        "DX-22",
        "DX-53",
      ),
    ],
  },
  steps: [
    {
      name: { child: "Te acuestas", family: "En la camilla", clinician: "Posición" },
      about: {
        child: [
          s("Te acuestas en una camilla, delante de un gran anillo.", "DX-53"),
          s("Aquí es como si te viéramos desde arriba.", "MO-13"),
        ],
        family: [
          s(
            "Su hijo o hija se acuesta en una camilla estrecha, delante de un gran anillo.",
            "DX-53",
          ),
          s("Aquí el cuerpo está de pie: piense que está acostado y se ve desde arriba.", "MO-13"),
        ],
        clinician: [
          s("En la mesa, delante del gantry.", "DX-53"),
          s(
            "El cuerpo se dibuja de pie: léase en decúbito supino y visto desde arriba; el equipo está simplificado.",
            "MO-13",
            "MO-14",
          ),
        ],
      },
    },
    {
      name: { child: "La camilla se mueve", family: "Por el anillo", clinician: "Adquisición" },
      about: {
        child: [
          s("La camilla pasa por el anillo mientras hace sus fotos.", "DX-53"),
          s("El anillo no te toca.", "DX-53"),
        ],
        family: [
          s(
            "La camilla pasa por el anillo, y dentro del anillo un tubo de rayos X gira alrededor del cuerpo.",
            "DX-53",
          ),
          s(
            "El anillo no toca a su hijo o hija, y las imágenes tardan solo unos segundos.",
            "DX-22",
            "DX-53",
          ),
        ],
        clinician: [
          s(
            "La mesa avanza mientras el tubo y los detectores giran alrededor del cuerpo.",
            "DX-53",
          ),
          s("Exploración en segundos.", "DX-22"),
        ],
      },
    },
    {
      name: { child: "Hoja por hoja", family: "Rebanadas", clinician: "Cortes axiales" },
      about: {
        child: [
          s("Cada foto es fina, como la hoja de un libro.", "DX-22"),
          s("Solo las fotos son finas: tú te quedas como eres.", "DX-22"),
        ],
        family: [
          s(
            "Cada imagen muestra una rebanada fina del cuerpo; el plano que brilla aquí es una de ellas.",
            "DX-22",
            "AN-97",
          ),
        ],
        clinician: [s("Cortes axiales; el plano iluminado es uno de ellos.", "DX-22", "AN-97")],
      },
    },
    {
      name: {
        child: "Todas las hojas juntas",
        family: "Una imagen en 3D",
        clinician: "Volumen y reconstrucciones",
      },
      about: {
        child: [
          s("Una máquina junta todas las hojas otra vez.", "DX-54"),
          s("Así los doctores ven el lugar desde todos los lados.", "DX-54"),
        ],
        family: [
          s("Las rebanadas se juntan luego en una sola imagen que se puede girar.", "DX-54"),
          s("Muestra el lugar y lo que tiene al lado.", "DX-54"),
        ],
        clinician: [
          s("Los cortes se combinan en un volumen que se ve desde cualquier ángulo.", "DX-54"),
          s("Más útil en abdomen y tórax que en las extremidades.", "DX-47"),
        ],
      },
    },
  ],
  feels: {
    child: [
      s("El anillo zumba, pero no duele.", "DX-16", "DX-53"),
      s("El rato sin moverte es muy corto.", "DX-22"),
      s("A algunos niños les ponen en una vena un líquido claro que da calor un ratito.", "DX-23"),
    ],
    family: [
      s("Las imágenes no duelen, y el rato sin moverse pasa pronto.", "DX-16", "DX-22"),
      s(
        "Si se usa un líquido de contraste, puede dar calor por un momento: dígaselo antes a su hijo o hija.",
        "DX-23",
      ),
      s("Pregunte si puede entrar también un peluche.", "DX-18"),
    ],
    clinician: [
      s(
        "Indolora, con inmovilidad de segundos; calor breve si se administra contraste.",
        "DX-16",
        "DX-22",
        "DX-23",
      ),
      s("Objeto de consuelo; sedación en niños pequeños si es necesaria.", "DX-17", "DX-18"),
    ],
  },
};
