import type { CloseUpPart } from "../../close-up-part.ts";
import { s } from "../../sentence.ts";
import type { CloserContent } from "../../types.ts";

export const BIG_VEIN = {
  closeUp: {
    name: {
      child: "La vena grande, de cerca",
      family: "La pared de una vena grande, de cerca",
      clinician: "Pared de una vena grande (vena cava)",
    },
    about: {
      child: [
        s("Una vena grande lleva la sangre de vuelta al corazón.", "AN-15"),
        s("Su pared tiene capas, y en ella hay músculo liso.", "VA-9"),
        s("Elige una capa para ver qué hace por ti.", "MO-12"),
      ],
      family: [
        s("Una vena grande lleva la sangre de vuelta al corazón.", "AN-15"),
        s(
          "Su pared tiene un forro liso, una capa media fina y una capa externa gruesa; las dos últimas tienen músculo.",
          "AN-84",
          "VA-9",
        ),
        s(
          "La gran vena del abdomen representa aquí a todas; en otras venas las capas pueden ser distintas.",
          "MO-12",
        ),
      ],
      clinician: [
        s(
          "Dibujada según la vena cava inferior: media circular delgada y adventicia gruesa con haces musculares longitudinales.",
          "VA-9",
        ),
        s("En otras venas grandes varían las proporciones de las capas.", "MO-12"),
        s("Calibre en adultos (vena cava inferior): ovalado, de unos 16 por 26 mm.", "VA-14"),
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
          "La vena se dibuja {whole} veces más grande que en la vida real, y su pared, {walls} veces más gruesa.",
          "MO-2",
          "MO-7",
        ),
        s("El reparto del grosor entre las capas se eligió para que se vea cada una.", "MO-6"),
      ],
      clinician: [
        s(
          "Dibujada a {whole} veces el tamaño real, y la pared a {walls} veces su grosor.",
          "MO-2",
          "MO-7",
        ),
        s("El grosor relativo de las capas es una elección de dibujo, no una medición.", "MO-6"),
      ],
    },
    why: {
      child: [
        s("El músculo de la pared puede hacer más estrecha la vena.", "AN-64"),
        s("En muy pocas personas, una de sus células se convierte en {cell}.", "WH-11", "VA-2"),
        s("Casi todas son personas adultas.", "VA-3"),
        s("Nadie tiene la culpa.", "CA-10"),
      ],
      family: [
        s(
          "El músculo de la pared puede estrechar la vena sin que nadie lo piense.",
          "AN-64",
          "WH-12",
        ),
        s("Este tipo empieza en una de esas células de músculo.", "WH-11", "VA-1"),
        s("Es muy raro, y casi todos los que lo tienen son adultos.", "VA-2", "VA-3"),
        s("Nadie lo causó.", "CA-10"),
      ],
      clinician: [
        s(
          "Las publicaciones señalan la media como origen; por eso se muestran tanto la media delgada como los haces musculares de la adventicia.",
          "VA-9",
        ),
        s(
          "El crecimiento es sobre todo extraluminal, en menos de un tercio intraluminal.",
          "VA-10",
        ),
      ],
    },
  },
  layers: {
    blood: {
      name: { child: "Sangre", family: "Sangre", clinician: "Sangre en la luz" },
      about: {
        child: [
          s("La sangre va de camino a tu corazón.", "AN-15"),
          s("Sus células son aquí muy grandes, para que las veas.", "MO-7"),
        ],
        family: [
          s("La sangre pasa por la vena hacia el corazón.", "AN-15"),
          s("Sus células se dibujan demasiado grandes y son muy pocas.", "MO-7"),
        ],
        clinician: [
          s(
            "Sangre venosa camino del corazón; las células, fuera de escala y demasiado pocas.",
            "AN-15",
            "MO-7",
          ),
        ],
      },
    },
    intima: {
      name: { child: "Forro liso", family: "Forro (íntima)", clinician: "Túnica íntima" },
      about: {
        child: [s("Este forro fino es muy liso, y la sangre se desliza bien.", "AN-84")],
        family: [
          s(
            "Una sola lámina de células lisas forra la vena, y la sangre se desliza por ella.",
            "AN-84",
          ),
        ],
        clinician: [s("Endotelio, una sola lámina de células, y la capa que hay debajo.", "AN-84")],
      },
    },
    media: {
      name: { child: "Anillo fino de músculo", family: "Capa media", clinician: "Túnica media" },
      about: {
        child: [
          s("Este músculo fino rodea la vena, como un anillo.", "VA-9"),
          s("Es músculo liso.", "VA-9"),
          s("En muy pocas personas, {this} empieza aquí.", "VA-1", "VA-2"),
        ],
        family: [
          s(
            "En la gran vena del abdomen esta capa es fina, y su músculo liso va en anillos.",
            "VA-9",
          ),
          s("Los estudios médicos la nombran como el lugar donde empieza el tumor.", "VA-9"),
        ],
        clinician: [
          s("Delgada y circular en la vena cava inferior.", "VA-9"),
          s("El origen que suelen señalar las publicaciones.", "VA-9"),
        ],
      },
    },
    adventitia: {
      name: {
        child: "Capa gruesa de fuera",
        family: "Capa externa",
        clinician: "Túnica adventicia",
      },
      about: {
        child: [s("Esta capa gruesa sujeta la vena en su sitio.", "AN-85")],
        family: [
          s("La capa externa, que es gruesa, une la vena con lo que hay a su alrededor.", "AN-85"),
          s("Tiene sus propios vasos pequeños.", "AN-85"),
        ],
        clinician: [
          s(
            "La capa más gruesa de la vena cava inferior: tejido conectivo laxo con vasa vasorum.",
            "VA-9",
            "AN-85",
          ),
        ],
      },
    },
    "muscle-bundles": {
      name: {
        child: "Tiras de músculo",
        family: "Músculo a lo largo",
        clinician: "Haces musculares longitudinales",
      },
      about: {
        child: [
          s("Estas tiras de músculo van a lo largo de la vena.", "VA-9"),
          s("Son músculo liso.", "VA-9"),
          s("En muy pocas personas, {this} quizás empieza aquí.", "VA-1", "VA-2"),
        ],
        family: [
          s("Por la capa externa corren a lo largo haces de músculo liso.", "VA-9"),
          s("El tumor también podría empezar aquí.", "VA-1", "VA-9"),
        ],
        clinician: [
          s("Haces longitudinales de músculo liso en la adventicia.", "VA-9"),
          s("Un origen posible además de la media.", "VA-1", "VA-9"),
        ],
      },
    },
  },
  acts: {
    blood: {
      name: {
        child: "Deja correr la sangre",
        family: "Dejar correr la sangre",
        clinician: "Mostrar el flujo",
      },
      about: {
        child: [
          s("La sangre corre por la vena hasta tu corazón.", "AN-15"),
          s("Lo hace todo el día y toda la noche.", "AN-15"),
        ],
        family: [
          s(
            "La sangre corre por la vena hacia el corazón, aquí despacio para que se vea.",
            "AN-15",
            "MO-11",
          ),
        ],
        clinician: [
          s("Flujo hacia el corazón; la velocidad se eligió, no se midió.", "AN-15", "MO-11"),
        ],
      },
    },
  },
} satisfies CloseUpPart<"big-vein">;

/** What each part of the vena cava would press on or hold back. */
export const SEGMENTS: CloserContent["segments"] = {
  lower: {
    name: { child: "Parte baja", family: "Parte inferior", clinician: "Segmento infrarrenal" },
    about: {
      child: [
        s("Aquí la vena sube la sangre de las piernas.", "AN-20"),
        s("Si un bulto la tapa, las piernas se pueden hinchar.", "VA-6"),
      ],
      family: [
        s(
          "Esta parte, por debajo de las venas de los riñones, sube la sangre de las piernas.",
          "VA-6",
          "AN-20",
        ),
        s(
          "Si algo la aprieta o la tapa, la sangre se retiene y las piernas se pueden hinchar.",
          "VA-6",
        ),
      ],
      clinician: [
        s("De la confluencia ilíaca a las venas renales.", "VA-6", "AN-20"),
        s("Cerca del 40 % de los tumores de la VCI; edema de los miembros inferiores.", "VA-6"),
      ],
    },
  },
  middle: {
    name: {
      child: "Parte del medio",
      family: "Parte media",
      clinician: "Segmento renal a hepático",
    },
    about: {
      child: [
        s("Aquí llega la sangre de los riñones.", "AN-25"),
        s("Si un bulto la tapa, esa sangre no pasa bien.", "VA-7"),
      ],
      family: [
        s("Esta parte va de las venas de los riñones a las del hígado.", "VA-7"),
        s(
          "Si algo la aprieta o la tapa, la sangre de los riñones se puede retener.",
          "VA-7",
          "AN-25",
        ),
      ],
      clinician: [
        s("De las venas renales a las hepáticas.", "VA-7"),
        s(
          "Cerca del 45 % de los tumores de la VCI; pueden obstruirse las venas renales.",
          "VA-7",
          "AN-25",
        ),
      ],
    },
  },
  upper: {
    name: {
      child: "Parte alta",
      family: "Parte superior",
      clinician: "De las venas hepáticas al corazón",
    },
    about: {
      child: [
        s("Aquí llega la sangre del hígado, muy cerca del corazón.", "AN-26"),
        s("Si un bulto la tapa, el hígado y la barriga se pueden hinchar.", "VA-8"),
        s("La piel se puede ver un poco amarilla.", "VA-8"),
        s("Los doctores pueden buscar la causa con imágenes.", "DX-48"),
      ],
      family: [
        s("Esta parte va de las venas del hígado al corazón.", "VA-8", "AN-26"),
        s(
          "Si algo la aprieta o la tapa, el hígado se puede hinchar y puede juntarse líquido en el abdomen.",
          "VA-8",
        ),
        s("La piel y los ojos se pueden poner amarillos, lo que se llama ictericia.", "VA-8"),
      ],
      clinician: [
        s("De las venas hepáticas a la aurícula derecha.", "VA-8", "AN-26"),
        s("Cerca del 15 % de los tumores de la VCI; hepatomegalia, ictericia, ascitis.", "VA-8"),
      ],
    },
  },
};
