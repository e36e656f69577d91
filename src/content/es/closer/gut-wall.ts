import type { CloseUpPart } from "../../close-up-part.ts";
import { s } from "../../sentence.ts";

export const GUT_WALL = {
  closeUp: {
    name: {
      child: "La pared del intestino, de cerca",
      family: "La pared del tubo digestivo, de cerca",
      clinician: "Pared del tubo digestivo y sus capas",
    },
    about: {
      child: [
        s("La pared del intestino tiene capas, como un sándwich.", "ST-13"),
        s("Una toma lo bueno de la comida, y otras la empujan.", "AN-70", "WH-12"),
        s("Elige una capa para ver qué hace por ti.", "MO-12"),
      ],
      family: [
        s(
          "La pared tiene un forro que absorbe el alimento y músculo que lo hace avanzar.",
          "ST-13",
          "AN-70",
          "WH-12",
        ),
        s(
          "Entre los dos hay una capa blanda con vasos y nervios, y por fuera, una cubierta fina y lisa.",
          "AN-72",
          "AN-75",
        ),
        s(
          "Un solo trozo representa aquí todo el tubo digestivo; solo el estómago tiene una capa más de músculo.",
          "MO-12",
          "ST-7",
        ),
      ],
      clinician: [
        s("Mucosa, submucosa, muscular propia y serosa de un segmento típico.", "ST-13", "MO-12"),
        s(
          "Pared normal del íleon terminal y del colon en niños: cerca de 1,0–1,3 mm, como máximo 1,9 mm.",
          "ST-14",
        ),
        s("La capa oblicua se dibuja solo en el estómago.", "ST-7", "MO-12"),
      ],
    },
    scale: {
      child: [
        s("Está dibujada {whole} veces más grande de lo que es.", "MO-7"),
        s(
          "La pared es {walls} veces más gruesa que la tuya, para que veas cada capa.",
          "MO-2",
          "MO-6",
        ),
      ],
      family: [
        s(
          "El trozo se dibuja {whole} veces más grande que en la vida real, y su pared, {walls} veces más gruesa.",
          "MO-2",
          "MO-7",
        ),
        s("El reparto del grosor entre las capas se eligió para que se vea cada una.", "MO-6"),
      ],
      clinician: [
        s(
          "Dibujado a {whole} veces el tamaño real, y la pared a {walls} veces su grosor.",
          "MO-2",
          "MO-7",
        ),
        s("El grosor relativo de las capas es una elección de dibujo, no una medición.", "MO-6"),
      ],
    },
    why: {
      child: [
        s("Este músculo trabaja solo, también cuando duermes.", "WH-12"),
        s("En muy pocas personas, una de sus células se convierte en {cell}.", "WH-11", "OU-1"),
        s("Nadie tiene la culpa.", "CA-10"),
        s("La mayoría de los dolores de barriga {none}.", "SY-9"),
      ],
      family: [
        s("El músculo del tubo digestivo trabaja día y noche sin que nadie lo piense.", "WH-12"),
        s(
          "Este tipo empieza en una de sus células, casi siempre en las capas gruesas de músculo.",
          "WH-11",
          "ST-6",
        ),
        s("Nadie sabe todavía del todo por qué, y nadie lo causó.", "CA-1", "CA-10"),
        s("La mayoría de los dolores de barriga de los niños no son cáncer.", "SY-9"),
      ],
      clinician: [
        s(
          "Capa de origen: muscular propia, con menor frecuencia la muscular de la mucosa.",
          "ST-6",
        ),
        s(
          "Célula de origen presunta: la célula de músculo liso o su precursora; etiología no conocida por completo.",
          "WH-11",
          "CA-1",
        ),
        s(
          "Diagnóstico diferencial en la misma pared: el GIST está impulsado por KIT; el LMS expresa SMA y desmina, y carece de KIT y DOG1.",
          "ST-11",
        ),
      ],
    },
  },
  layers: {
    mucosa: {
      name: { child: "El forro", family: "Forro (mucosa)", clinician: "Mucosa" },
      about: {
        child: [
          s("Este forro es blando y húmedo.", "AN-70"),
          s("Toma lo bueno de tu comida.", "AN-70"),
        ],
        family: [
          s("El forro blando y húmedo toma del alimento lo que el cuerpo necesita.", "AN-70"),
        ],
        clinician: [s("Epitelio, lámina propia y, en su base, la muscular de la mucosa.", "AN-70")],
      },
    },
    "muscularis-mucosae": {
      name: {
        child: "Músculo fino del forro",
        family: "Músculo fino del forro",
        clinician: "Muscular de la mucosa",
      },
      about: {
        child: [
          s("Este músculo es muy fino.", "AN-71"),
          s("Mueve el forro.", "AN-71"),
          s("En muy pocas personas, {this} empieza aquí.", "ST-6", "OU-1"),
        ],
        family: [
          s("Una lámina muy fina de músculo liso mueve el forro que tiene encima.", "AN-71"),
          s("El tumor puede empezar aquí, pero menos veces que en el músculo grueso.", "ST-6"),
        ],
        clinician: [
          s("Dos láminas finas de músculo liso en la base de la mucosa.", "AN-71"),
          s("Capa de origen menos frecuente.", "ST-6"),
        ],
      },
    },
    submucosa: {
      name: { child: "La capa blanda", family: "Capa blanda (submucosa)", clinician: "Submucosa" },
      about: {
        child: [
          s("En esta capa blanda hay tubitos de sangre y nervios.", "AN-72"),
          s("Ayudan a la pared en su trabajo.", "AN-72"),
        ],
        family: [
          s("Esta capa blanda lleva los vasos y los nervios que sirven a la pared.", "AN-72"),
        ],
        clinician: [s("Tejido conectivo con vasos sanguíneos, linfáticos y nervios.", "AN-72")],
      },
    },
    "oblique-muscle": {
      name: {
        child: "Músculo inclinado",
        family: "Músculo inclinado",
        clinician: "Capa oblicua de la muscular propia",
      },
      about: {
        child: [
          s("Solo el estómago tiene esta capa.", "ST-7"),
          s("Ayuda a mezclar la comida.", "AN-76"),
          s("Es músculo liso.", "ST-7"),
          s("En muy pocas personas, {this} empieza aquí.", "ST-6", "ST-7", "OU-1"),
        ],
        family: [
          s(
            "Solo el estómago tiene esta tercera capa de músculo, que ayuda a amasar y mezclar la comida.",
            "ST-7",
            "AN-76",
          ),
          s("Es parte del músculo grueso en el que suele empezar el tumor.", "ST-6", "ST-7"),
        ],
        clinician: [
          s(
            "Capa más interna, presente solo en el estómago; participa en la mezcla.",
            "ST-7",
            "AN-76",
          ),
          s("Parte de la muscular propia, la capa de origen habitual.", "ST-6", "ST-7"),
        ],
      },
    },
    "circular-muscle": {
      name: {
        child: "Músculo en anillos",
        family: "Músculo circular",
        clinician: "Capa circular de la muscular propia",
      },
      about: {
        child: [
          s("Este músculo rodea el tubo, como anillos.", "ST-6"),
          s("Si aprieta, el tubo se hace estrecho y la comida avanza.", "AN-73", "AN-74"),
          s("Es músculo liso.", "ST-6"),
          s("En muy pocas personas, {this} empieza aquí.", "ST-6", "OU-1"),
        ],
        family: [
          s(
            "Este músculo rodea el tubo digestivo en anillos; cuando se aprieta, el tubo se estrecha.",
            "ST-6",
            "AN-73",
          ),
          s("Es una de las capas gruesas en las que suele empezar el tumor.", "ST-6"),
        ],
        clinician: [
          s("Capa interna de la muscular propia; estrecha la luz.", "ST-6", "AN-73"),
          s("Junto con la longitudinal, la capa de origen habitual.", "ST-6"),
          s("Engrosada forma el esfínter anal interno, de cerca de 1,2 mm en niños.", "ST-8"),
        ],
      },
    },
    "longitudinal-muscle": {
      name: {
        child: "Músculo largo",
        family: "Músculo a lo largo",
        clinician: "Capa longitudinal de la muscular propia",
      },
      about: {
        child: [
          s("Este músculo va a lo largo del tubo.", "ST-6"),
          s("Si aprieta, el tubo se hace corto.", "AN-73"),
          s("Es músculo liso.", "ST-6"),
          s("En muy pocas personas, {this} empieza aquí.", "ST-6", "OU-1"),
        ],
        family: [
          s(
            "Este músculo va a lo largo del tubo digestivo; cuando se aprieta, el tubo se acorta.",
            "ST-6",
            "AN-73",
          ),
          s("Es una de las capas gruesas en las que suele empezar el tumor.", "ST-6"),
          s("En el colon forma tres bandas.", "ST-9"),
        ],
        clinician: [
          s("Capa externa de la muscular propia; acorta el segmento.", "ST-6", "AN-73"),
          s("Junto con la circular, la capa de origen habitual.", "ST-6"),
          s("En el colon se reúne en tres tenias.", "ST-9"),
        ],
      },
    },
    serosa: {
      name: { child: "Cubierta lisa", family: "Cubierta fina (serosa)", clinician: "Serosa" },
      about: {
        child: [
          s("Esta piel fina y lisa cubre el intestino.", "AN-75"),
          s("Deja que se deslice dentro de la barriga.", "AN-75"),
        ],
        family: [
          s(
            "Una piel fina y lisa deja que el tubo digestivo se deslice junto a sus vecinos.",
            "AN-75",
          ),
        ],
        clinician: [
          s(
            "Cubierta fina con peritoneo; permite al intestino moverse libremente sobre sus vecinos.",
            "AN-75",
          ),
        ],
      },
    },
  },
  acts: {
    open: {
      name: {
        child: "Ábrela como un libro",
        family: "Abrir la pared como un libro",
        clinician: "Abrir la pared",
      },
      about: {
        child: [
          s("La pared se abre para que veas lo que tiene dentro.", "MO-11"),
          s("Es solo un modelo: nadie se hace daño.", "MO-11"),
        ],
        family: [
          s(
            "La pared se abre para que sus capas se vean desde dentro; es solo un modelo.",
            "MO-11",
          ),
        ],
        clinician: [s("Abre la pared del modelo para mostrar sus capas desde dentro.", "MO-11")],
      },
    },
    squeeze: {
      name: {
        child: "Mira cómo aprieta",
        family: "Ver cómo aprieta",
        clinician: "Mostrar el peristaltismo",
      },
      about: {
        child: [
          s("Una ola lenta pasa por el tubo y empuja la comida.", "AN-74"),
          s("No tienes que pensarlo.", "AN-74"),
        ],
        family: [
          s(
            "Una ola lenta recorre el intestino: aprieta detrás de la comida y afloja delante de ella.",
            "AN-74",
          ),
          s("Pasa sin que nadie lo piense.", "AN-74"),
        ],
        clinician: [
          s(
            "Onda peristáltica: contracción del músculo circular por detrás del contenido y relajación por delante.",
            "AN-74",
          ),
          s("La velocidad y la profundidad se eligieron, no se midieron.", "MO-11"),
        ],
      },
    },
  },
} satisfies CloseUpPart<"gut-wall">;
