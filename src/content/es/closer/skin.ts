import type { CloseUpPart } from "../../close-up-part.ts";
import { s } from "../../sentence.ts";

export const SKIN = {
  closeUp: {
    name: {
      child: "La piel, de cerca",
      family: "La piel, de cerca",
      clinician: "Piel con un pelo y su músculo",
    },
    about: {
      child: [
        s("Tu piel deja fuera los gérmenes y te da calor.", "AN-77", "AN-79"),
        s("Cada pelito tiene su propio músculo pequeñito.", "CU-6", "CU-8"),
        s("Aquí ves un trocito de piel con pelos.", "MO-12"),
      ],
      family: [
        s("La piel tiene una capa de fuera, una capa fuerte debajo y, más abajo, grasa.", "AN-46"),
        s(
          "Deja fuera los gérmenes, guarda el agua y mantiene el calor del cuerpo.",
          "AN-77",
          "AN-79",
        ),
        s(
          "El trozo que se muestra tiene pelos, con sus glándulas, sus músculos diminutos y vasos pequeños.",
          "CU-8",
          "MO-12",
        ),
      ],
      clinician: [
        s(
          "Epidermis, dermis y tejido subcutáneo con unidades pilosebáceas y vasos pequeños.",
          "AN-46",
          "AN-80",
          "MO-12",
        ),
        s("Grosor de la piel en adolescentes: 1,1–2,2 mm en total; dermis, 1,0–2,0 mm.", "CU-12"),
      ],
    },
    scale: {
      child: [s("Está dibujada {whole} veces más grande de lo que es.", "MO-7")],
      family: [
        s(
          "Este trozo de piel se dibuja {whole} veces más grande que en la vida real, todo por igual.",
          "MO-7",
        ),
      ],
      clinician: [
        s("Dibujado a {whole} veces el tamaño real, por igual en todas las direcciones.", "MO-7"),
      ],
    },
    why: {
      child: [
        s("El músculo del pelo lo levanta cuando tienes frío.", "AN-82"),
        s("En muy pocas personas, una de sus células se convierte en {cell}.", "CU-6", "OU-1"),
        s("También puede empezar en el músculo de un tubito de sangre.", "CU-7"),
        s("Nadie tiene la culpa.", "CA-10"),
        s("La mayoría de las bolitas en la piel {none}.", "SY-9"),
      ],
      family: [
        s("Un tumor superficial empieza en el músculo diminuto de un pelo.", "CU-6"),
        s("Uno más profundo empieza en el músculo de un vaso pequeño.", "CU-7"),
        s(
          "El superficial rara vez se propaga, pero puede volver a crecer en el mismo lugar; el profundo es más serio.",
          "CU-3",
          "CU-4",
        ),
        s("Nadie lo causó, y la mayoría de los bultos de la piel no son cáncer.", "CA-10", "SY-9"),
      ],
      clinician: [
        s("Dérmico: músculo erector del pelo.", "CU-6"),
        s("Subcutáneo: músculo liso de los vasos.", "CU-7"),
        s(
          "La profundidad determina el comportamiento: las lesiones dérmicas rara vez metastatizan, pero pueden recidivar localmente; las subcutáneas hacen ambas cosas con mayor frecuencia.",
          "CU-3",
          "CU-4",
        ),
      ],
    },
  },
  layers: {
    epidermis: {
      name: { child: "Piel de fuera", family: "Piel de fuera", clinician: "Epidermis" },
      about: {
        child: [
          s("Esta es la parte que puedes tocar.", "AN-77"),
          s("Deja fuera los gérmenes y guarda el agua.", "AN-77"),
        ],
        family: [
          s("Esta capa fina deja fuera los gérmenes, guarda el agua y no tiene vasos.", "AN-77"),
        ],
        clinician: [s("Barrera sin vasos contra los gérmenes y la pérdida de agua.", "AN-77")],
      },
    },
    dermis: {
      name: { child: "Piel fuerte", family: "Capa fuerte (dermis)", clinician: "Dermis" },
      about: {
        child: [
          s("Esta capa es fuerte y se estira.", "AN-78"),
          s("En ella están las raíces de los pelos.", "AN-78"),
        ],
        family: [
          s(
            "Esta capa hace la piel fuerte y elástica; tiene vasos, nervios y las raíces de los pelos.",
            "AN-78",
          ),
        ],
        clinician: [
          s(
            "Tejido conectivo con vasos, nervios y raíces de los pelos; da resistencia y elasticidad.",
            "AN-78",
          ),
        ],
      },
    },
    "subcutaneous-fat": {
      name: { child: "Grasa blanda", family: "Grasa bajo la piel", clinician: "Grasa subcutánea" },
      about: {
        child: [
          s("Es blanda, como una almohada bajo la piel.", "AN-79"),
          s("Ayuda a guardar el calor.", "AN-79"),
        ],
        family: [s("La grasa bajo la piel guarda el calor y amortigua los golpes.", "AN-79")],
        clinician: [s("Aísla y amortigua.", "AN-79")],
      },
    },
    hair: {
      name: { child: "Un pelo", family: "Pelo", clinician: "Tallo del pelo" },
      about: {
        child: [s("El pelo sale de un pequeño bolsillo de la piel.", "AN-80")],
        family: [
          s(
            "El pelo está hecho de lo mismo que las uñas y crece en una pequeña funda de piel.",
            "AN-80",
          ),
        ],
        clinician: [s("Tallo de queratina que crece en el folículo.", "AN-80")],
      },
    },
    "hair-follicle": {
      name: {
        child: "Bolsillo del pelo",
        family: "Folículo del pelo",
        clinician: "Folículo piloso",
      },
      about: {
        child: [
          s("Este bolsillo llega muy dentro de la piel.", "AN-80"),
          s("En él crece el pelo.", "AN-80"),
        ],
        family: [
          s("El folículo es una funda de piel que baja hasta la capa fuerte o la grasa.", "AN-80"),
        ],
        clinician: [
          s("Funda de epidermis que llega a la dermis o al tejido subcutáneo.", "AN-80"),
          s("El músculo erector del pelo se inserta en su protuberancia.", "CU-8"),
        ],
      },
    },
    "sebaceous-gland": {
      name: {
        child: "Glándula de aceite",
        family: "Glándula de grasa",
        clinician: "Glándula sebácea",
      },
      about: {
        child: [s("Da un poco de aceite al pelo y a la piel.", "AN-81")],
        family: [
          s("Esta glándula da una grasa que cuida el pelo y no deja pasar el agua.", "AN-81"),
        ],
        clinician: [
          s(
            "Desemboca en el folículo, en el ángulo entre este y el músculo erector del pelo.",
            "AN-81",
            "CU-8",
          ),
        ],
      },
    },
    "arrector-pili": {
      name: {
        child: "Músculo del pelo",
        family: "Músculo del pelo",
        clinician: "Músculo erector del pelo",
      },
      about: {
        child: [
          s("Si tienes frío, este músculo tira del pelo y lo sube.", "AN-82"),
          s("Es músculo liso.", "CU-6"),
          s("En muy pocas personas, {this} empieza aquí.", "CU-6", "OU-1"),
        ],
        family: [
          s(
            "Este músculo diminuto e inclinado levanta el pelo y pone la piel de gallina.",
            "CU-8",
            "AN-82",
          ),
          s("Aquí empieza el tumor superficial de la piel.", "CU-6"),
        ],
        clinician: [
          s(
            "Va en dirección oblicua de la dermis superficial a la protuberancia del folículo; se contrae por estímulo simpático.",
            "CU-8",
            "AN-82",
          ),
          s("Origen del leiomiosarcoma dérmico.", "CU-6"),
        ],
      },
    },
    "small-vessels": {
      name: { child: "Tubitos de sangre", family: "Vasos pequeños", clinician: "Vasos pequeños" },
      about: {
        child: [s("Estos tubitos llevan sangre a tu piel.", "AN-78", "AN-61")],
        family: [
          s("Los vasos pequeños llevan sangre a la piel y a la grasa de debajo.", "AN-78", "AN-61"),
        ],
        clinician: [
          s("Vasos dérmicos y subcutáneos, con músculo liso en su pared.", "AN-78", "AN-61"),
        ],
      },
    },
    "vessel-muscle": {
      name: {
        child: "Músculo del tubito",
        family: "Músculo del vaso",
        clinician: "Músculo liso de la pared vascular",
      },
      about: {
        child: [
          s("Si tienes frío, este músculo aprieta el tubito para guardar el calor.", "AN-83"),
          s("Es músculo liso.", "CU-7"),
          s("En muy pocas personas, {this} empieza aquí.", "CU-7", "OU-1"),
        ],
        family: [
          s("Con el frío, este músculo estrecha el vaso para que se pierda menos calor.", "AN-83"),
          s("Aquí empieza el tumor más profundo de la piel.", "CU-7"),
        ],
        clinician: [
          s("Estrecha el vaso con el frío y lo ensancha con el calor.", "AN-83"),
          s("Origen del leiomiosarcoma subcutáneo.", "CU-7"),
        ],
      },
    },
  },
  acts: {
    hair: {
      name: { child: "Levanta el pelo", family: "Levantar el pelo", clinician: "Levantar el pelo" },
      about: {
        child: [
          s("El músculo pequeñito tira, y el pelo se levanta.", "AN-82"),
          s("Así se te pone la piel de gallina.", "AN-82"),
        ],
        family: [
          s(
            "El músculo se aprieta, el pelo se levanta y la piel sube un poco: la piel de gallina.",
            "AN-82",
          ),
        ],
        clinician: [
          s(
            "Contracción del músculo erector del pelo: el tallo se yergue y la piel de alrededor se eleva.",
            "AN-82",
            "MO-11",
          ),
        ],
      },
    },
  },
} satisfies CloseUpPart<"skin">;
