import { s } from "../sentence.ts";
import type { Passage, Sections, Topic } from "../types.ts";

/** Said of every part of the digestive tract where the type can start. */
const GUT: Omit<Sections, "where"> = {
  tissue: {
    child: [
      s("Su pared tiene capas, como un sándwich.", "ST-13"),
      s("Una de esas capas es de músculo liso.", "ST-6"),
    ],
    family: [
      s(
        "Una de las capas de su pared es de músculo liso grueso: por dentro va en anillos y por fuera va a lo largo.",
        "ST-6",
        "ST-13",
      ),
    ],
    clinician: [
      s(
        "Capa de origen: muscular propia (circular interna, longitudinal externa); con menor frecuencia, muscular de la mucosa.",
        "ST-6",
      ),
    ],
  },
  why: {
    child: [
      s("El músculo se aprieta solo para empujar la comida.", "WH-12"),
      s(
        "En muy pocas personas, una célula de ese músculo se convierte en {cell}.",
        "WH-11",
        "OU-1",
      ),
      s("Nadie tiene la culpa.", "CA-10"),
    ],
    family: [
      s("Aquí el músculo liso empuja la comida sin que uno lo piense.", "WH-12"),
      s("El tipo digestivo empieza en esas células musculares.", "WH-11"),
      s("Nadie lo causó.", "CA-10"),
    ],
    clinician: [
      s("Se origina en el músculo liso de la pared o en sus precursores.", "WH-11"),
      s("Debe distinguirse del GIST: KIT y DOG1 negativos, SMA y desmina positivas.", "ST-11"),
    ],
  },
  rarity: {
    child: [
      s("Esto pasa muy, muy pocas veces.", "OU-1"),
      s("La mayoría de los dolores de barriga {none}.", "SY-9"),
    ],
    family: [
      s("Es muy raro en el tubo digestivo.", "ST-4", "OU-1"),
      s(
        "La mayoría de los dolores de barriga no son cáncer; si uno no se pasa, debe verlo un médico.",
        "SY-9",
      ),
    ],
    clinician: [
      s(
        "Muy raro: en el tubo digestivo es unas cincuenta veces menos frecuente que el GIST.",
        "ST-4",
        "ST-12",
      ),
    ],
  },
};

/** The shared text with what is special about one part's wall after it. */
function withTissue(extra: Passage): Omit<Sections, "where"> {
  return {
    ...GUT,
    tissue: {
      child: [...GUT.tissue.child, ...extra.child],
      family: [...GUT.tissue.family, ...extra.family],
      clinician: [...GUT.tissue.clinician, ...extra.clinician],
    },
  };
}

const SMALL_BOWEL_GROWTH = {
  family: [
    s(
      "Aquí un tumor puede crecer hacia dentro del tubo, quedarse en la pared o crecer hacia fuera.",
      "ST-10",
    ),
  ],
  clinician: [s("El crecimiento puede ser endoluminal, intramural o exofítico.", "ST-10")],
};

const SMALL_BOWEL = withTissue({
  child: [s("Este tubo es largo y por eso da muchas vueltas.", "AN-14")],
  ...SMALL_BOWEL_GROWTH,
});

const DUODENUM = withTissue({
  child: [s("Esta parte mide poco y se queda en su sitio.", "AN-3")],
  ...SMALL_BOWEL_GROWTH,
});

const COLON = withTissue({
  child: [s("Su músculo de fuera forma tres bandas largas.", "ST-9")],
  family: [s("En el colon, la capa de fuera se junta en tres bandas largas.", "ST-9")],
  clinician: [
    s("La capa longitudinal forma tres tenias, de 0,8–1 cm de ancho en adultos.", "ST-9"),
    s("Pared normal en niños: alrededor de 1,0–1,3 mm, como máximo 1,9 mm.", "ST-14"),
  ],
});

const HERE = {
  child: s("Aquí puede empezar un tipo de {this}: el de la barriga.", "ST-1", "WH-5"),
  family: s("Es uno de los lugares donde puede empezar el tipo digestivo.", "ST-1", "WH-5"),
};

export const DIGESTIVE = {
  oesophagus: {
    name: {
      child: "El tubo de la comida",
      family: "Tubo de la comida (esófago)",
      clinician: "Esófago",
    },
    summary: {
      child: s("Este tubo lleva la comida de la boca al estómago.", "AN-1"),
      family: s("El esófago lleva la comida de la garganta al estómago.", "AN-1"),
      clinician: s("Tubo muscular desde la faringe hasta el estómago.", "AN-1"),
    },
    sections: {
      where: {
        child: [s("Baja por tu cuello y por tu pecho.", "AN-1")],
        family: [s("Baja por el pecho y cruza el diafragma hasta el estómago.", "AN-1")],
        clinician: [
          s("Desciende por el tórax y atraviesa el diafragma para llegar al estómago.", "AN-1"),
        ],
      },
      tissue: {
        child: [s("Es un tubo blando con músculo en su pared.", "AN-62")],
        family: [s("Su pared tiene músculo, y en la parte baja es músculo liso.", "AN-62")],
        clinician: [
          s("Músculo estriado en la parte superior y músculo liso en la parte inferior.", "AN-62"),
        ],
      },
      why: {
        child: [s("Está aquí para que encuentres el camino al estómago.", "MO-1")],
        family: [
          s("Se muestra para ayudarle a encontrar el camino hacia el tubo digestivo.", "MO-1"),
        ],
        clinician: [s("Se muestra como orientación.", "MO-1")],
      },
      rarity: {
        child: [
          s("No está en la lista de lugares de un tipo de {this}: el de la barriga.", "WH-5"),
        ],
        family: [s("No está en la lista de órganos del tipo digestivo.", "WH-5")],
        clinician: [s("No figura entre los órganos enumerados para el tipo digestivo.", "WH-5")],
      },
    },
  },
  stomach: {
    name: { child: "El estómago", family: "Estómago", clinician: "Estómago" },
    summary: {
      child: s("El estómago es una bolsa que se estira y mezcla la comida.", "AN-2", "AN-63"),
      family: s(
        "El estómago es una bolsa de músculo que se estira, guarda la comida y la mezcla.",
        "AN-2",
        "AN-63",
      ),
      clinician: s("Reservorio muscular en el abdomen superior.", "AN-2", "AN-63"),
    },
    sections: {
      where: {
        child: [
          s("Está en lo alto de la barriga.", "AN-2"),
          s("Queda más hacia el lado izquierdo del cuerpo.", "AN-2"),
          HERE.child,
        ],
        family: [
          s(
            "Está en la parte alta del abdomen, sobre todo en el lado izquierdo del cuerpo, debajo del diafragma.",
            "AN-2",
          ),
          HERE.family,
        ],
        clinician: [
          s(
            "Epigastrio, en su mayor parte hacia el lado izquierdo del cuerpo respecto de la línea media, debajo del diafragma.",
            "AN-2",
          ),
        ],
      },
      ...withTissue({
        child: [s("El estómago tiene una capa de músculo más que el resto.", "ST-7")],
        family: [s("El estómago tiene por dentro una tercera capa, que va inclinada.", "ST-7")],
        clinician: [s("El estómago añade una capa oblicua, la más interna.", "ST-7")],
      }),
    },
  },
  duodenum: {
    name: {
      child: "La primera parte del intestino delgado",
      family: "Primera parte del intestino delgado (duodeno)",
      clinician: "Duodeno",
    },
    summary: {
      child: s("Aquí llega la comida cuando sale del estómago.", "AN-3"),
      family: s("El duodeno recibe la comida cuando sale del estómago.", "AN-3"),
      clinician: s("Primer segmento del intestino delgado.", "AN-3"),
    },
    sections: {
      where: {
        child: [
          s("Hace una curva pequeña, como la letra C.", "AN-3"),
          s("Está en lo alto de la barriga.", "AN-3"),
          s("Queda más hacia el lado derecho del cuerpo.", "AN-3"),
          HERE.child,
        ],
        family: [
          s(
            "Hace una curva corta en forma de C en la parte alta del abdomen, sobre todo en el lado derecho del cuerpo.",
            "AN-3",
          ),
          HERE.family,
        ],
        clinician: [
          s(
            "Asa en forma de C alrededor de la cabeza del páncreas, en su mayor parte hacia el lado derecho del cuerpo respecto de la línea media.",
            "AN-3",
          ),
        ],
      },
      ...DUODENUM,
    },
  },
  jejunum: {
    name: {
      child: "La parte media del intestino delgado",
      family: "Parte media del intestino delgado (yeyuno)",
      clinician: "Yeyuno",
    },
    summary: {
      child: s("Es la parte media del intestino delgado y da muchas vueltas.", "AN-4"),
      family: s(
        "El yeyuno es la parte media del intestino delgado y va enrollado en vueltas.",
        "AN-4",
      ),
      clinician: s("Segundo segmento del intestino delgado.", "AN-4"),
    },
    sections: {
      where: {
        child: [
          s("Sus vueltas llenan la parte alta de la barriga.", "AN-4"),
          s("Quedan más hacia el lado izquierdo del cuerpo.", "AN-4"),
          HERE.child,
        ],
        family: [
          s(
            "Sus vueltas están sobre todo en la parte alta del abdomen y hacia el lado izquierdo del cuerpo.",
            "AN-4",
          ),
          HERE.family,
        ],
        clinician: [
          s("Asas sobre todo en el abdomen superior y hacia el lado izquierdo del cuerpo.", "AN-4"),
        ],
      },
      ...SMALL_BOWEL,
    },
  },
  ileum: {
    name: {
      child: "La última parte del intestino delgado",
      family: "Última parte del intestino delgado (íleon)",
      clinician: "Íleon",
    },
    summary: {
      child: s("Es la última parte del intestino delgado.", "AN-5"),
      family: s("El íleon es la última parte del intestino delgado.", "AN-5"),
      clinician: s("Tercer y último segmento del intestino delgado.", "AN-5"),
    },
    sections: {
      where: {
        child: [
          s("Sus vueltas están en lo bajo de la barriga.", "AN-5"),
          s("Quedan más hacia el lado derecho del cuerpo.", "AN-5"),
          s("De aquí se pasa al intestino grueso.", "AN-5"),
          HERE.child,
        ],
        family: [
          s(
            "Sus vueltas están en la parte baja del abdomen, sobre todo hacia el lado derecho del cuerpo, donde se abre al intestino grueso.",
            "AN-5",
          ),
          HERE.family,
        ],
        clinician: [
          s(
            "Asas sobre todo en el abdomen inferior y hacia el lado derecho del cuerpo, que terminan en el ciego.",
            "AN-5",
          ),
          s(
            "Íleon terminal normal en niños: pared de alrededor de 1,0 mm, como máximo 1,9 mm.",
            "ST-14",
          ),
        ],
      },
      ...SMALL_BOWEL,
    },
  },
  caecum: {
    name: {
      child: "El inicio del intestino grueso",
      family: "Inicio del intestino grueso (ciego)",
      clinician: "Ciego",
    },
    summary: {
      child: s("Es una bolsita donde empieza el intestino grueso.", "AN-6"),
      family: s("El ciego es la bolsa donde empieza el intestino grueso.", "AN-6"),
      clinician: s("Fondo de saco al inicio del intestino grueso.", "AN-6"),
    },
    sections: {
      where: {
        child: [
          s("Está en lo bajo de la barriga, en el lado derecho del cuerpo.", "AN-6"),
          HERE.child,
        ],
        family: [
          s("Está en la parte baja del abdomen, en el lado derecho del cuerpo.", "AN-6"),
          HERE.family,
        ],
        clinician: [s("Fosa ilíaca del lado derecho del cuerpo.", "AN-6")],
      },
      ...COLON,
    },
  },
  appendix: {
    name: { child: "El apéndice", family: "Apéndice", clinician: "Apéndice vermiforme" },
    summary: {
      child: s("El apéndice es un tubito más fino que un lápiz.", "AN-7"),
      family: s(
        "El apéndice es un tubo fino y cerrado en la punta que cuelga del intestino grueso.",
        "AN-7",
      ),
      clinician: s("Tubo de extremo ciego que parte del ciego.", "AN-7"),
    },
    sections: {
      where: {
        child: [
          s("Cuelga del inicio del intestino grueso.", "AN-7"),
          s("Está abajo, en el lado derecho del cuerpo.", "AN-7", "AN-6"),
          HERE.child,
        ],
        family: [
          s(
            "Cuelga del inicio del intestino grueso, en la parte baja del abdomen, en el lado derecho del cuerpo.",
            "AN-7",
            "AN-6",
          ),
          HERE.family,
        ],
        clinician: [
          s("Nace del ciego; mide 4,1–4,4 mm en sentido anteroposterior a cualquier edad.", "AN-7"),
        ],
      },
      ...GUT,
    },
  },
  "ascending-colon": {
    name: {
      child: "El intestino grueso que sube",
      family: "Parte del intestino grueso que sube (colon ascendente)",
      clinician: "Colon ascendente",
    },
    summary: {
      child: s("Esta parte del intestino grueso sube.", "AN-8"),
      family: s("El colon ascendente es la parte del intestino grueso que sube.", "AN-8"),
      clinician: s("Colon desde el ciego hasta la flexura situada bajo el hígado.", "AN-8"),
    },
    sections: {
      where: {
        child: [s("Sube por el lado derecho del cuerpo.", "AN-8"), HERE.child],
        family: [s("Sube por el lado derecho del cuerpo hasta el hígado.", "AN-8"), HERE.family],
        clinician: [
          s("A lo largo del flanco del lado derecho del cuerpo, hasta el hígado.", "AN-8"),
        ],
      },
      ...COLON,
    },
  },
  "transverse-colon": {
    name: {
      child: "El intestino grueso que cruza",
      family: "Parte del intestino grueso que cruza (colon transverso)",
      clinician: "Colon transverso",
    },
    summary: {
      child: s("Esta parte del intestino grueso va de lado a lado.", "AN-9"),
      family: s("El colon transverso cruza el abdomen de lado a lado.", "AN-9"),
      clinician: s("Colon entre las dos flexuras.", "AN-9"),
    },
    sections: {
      where: {
        child: [
          s("Cruza la barriga desde el lado derecho del cuerpo.", "AN-9"),
          s("Llega hasta el lado izquierdo del cuerpo.", "AN-9"),
          HERE.child,
        ],
        family: [
          s(
            "Cruza el abdomen desde el lado derecho del cuerpo hasta el lado izquierdo del cuerpo.",
            "AN-9",
          ),
          HERE.family,
        ],
        clinician: [
          s(
            "Cruza el abdomen desde el lado derecho del cuerpo hasta el lado izquierdo del cuerpo.",
            "AN-9",
          ),
        ],
      },
      ...COLON,
    },
  },
  "descending-colon": {
    name: {
      child: "El intestino grueso que baja",
      family: "Parte del intestino grueso que baja (colon descendente)",
      clinician: "Colon descendente",
    },
    summary: {
      child: s("Esta parte del intestino grueso baja.", "AN-10"),
      family: s("El colon descendente baja por un lado del abdomen.", "AN-10"),
      clinician: s("Colon desde la flexura esplénica hasta el sigmoide.", "AN-10"),
    },
    sections: {
      where: {
        child: [s("Baja por el lado izquierdo del cuerpo.", "AN-10"), HERE.child],
        family: [s("Baja por el lado izquierdo del cuerpo.", "AN-10"), HERE.family],
        clinician: [s("A lo largo del flanco del lado izquierdo del cuerpo.", "AN-10")],
      },
      ...COLON,
    },
  },
  "sigmoid-colon": {
    name: {
      child: "El intestino grueso en forma de S",
      family: "Parte del intestino grueso en forma de S (colon sigmoide)",
      clinician: "Colon sigmoide",
    },
    summary: {
      child: s("Esta parte del intestino grueso se dobla como la letra S.", "AN-11"),
      family: s("El colon sigmoide es una curva en forma de S que lleva al recto.", "AN-11"),
      clinician: s("Colon en forma de S entre el colon descendente y el recto.", "AN-11"),
    },
    sections: {
      where: {
        child: [
          s("Está en lo bajo de la barriga.", "AN-11"),
          s("Empieza en el lado izquierdo del cuerpo.", "AN-11"),
          HERE.child,
        ],
        family: [
          s(
            "Está en la parte baja del abdomen y va del lado izquierdo del cuerpo a la pelvis.",
            "AN-11",
          ),
          HERE.family,
        ],
        clinician: [
          s("Desde la fosa ilíaca del lado izquierdo del cuerpo hasta la pelvis.", "AN-11"),
        ],
      },
      ...COLON,
    },
  },
  rectum: {
    name: {
      child: "La última parte del intestino grueso",
      family: "Última parte del intestino grueso (recto)",
      clinician: "Recto",
    },
    summary: {
      child: s("Aquí espera la caca hasta que vas al baño.", "AN-12"),
      family: s("El recto guarda las heces hasta el momento de ir al baño.", "AN-12"),
      clinician: s("Porción terminal del intestino grueso, por encima del canal anal.", "AN-12"),
    },
    sections: {
      where: {
        child: [
          s("Está muy abajo.", "AN-12"),
          s("Queda delante del final de los huesos de la espalda.", "AN-12"),
          HERE.child,
        ],
        family: [
          s("Está en la parte baja de la pelvis, delante de la base de la columna.", "AN-12"),
          HERE.family,
        ],
        clinician: [s("En la pelvis, por delante del sacro.", "AN-12")],
      },
      ...GUT,
    },
  },
  "anal-canal": {
    name: {
      child: "La salida del intestino",
      family: "Final del intestino (canal anal)",
      clinician: "Canal anal",
    },
    summary: {
      child: s("Aquí termina el intestino.", "AN-13"),
      family: s("El canal anal es el último tramo del intestino, de pocos centímetros.", "AN-13"),
      clinician: s("Últimos centímetros del tubo digestivo, cerrados por dos esfínteres.", "AN-13"),
    },
    sections: {
      where: {
        child: [s("Por aquí sale la caca de tu cuerpo.", "AN-13"), HERE.child],
        family: [s("Es el paso corto que va del recto hacia fuera.", "AN-13"), HERE.family],
        clinician: [s("Desde el recto, a través del suelo pélvico, hasta el ano.", "AN-13")],
      },
      ...withTissue({
        child: [s("Aquí el músculo forma un anillo que se queda cerrado solo.", "ST-8", "AN-13")],
        family: [
          s(
            "Aquí el músculo en anillo es más grueso y forma el esfínter interno, que se mantiene cerrado solo.",
            "ST-8",
            "AN-13",
          ),
        ],
        clinician: [
          s(
            "El esfínter anal interno es un engrosamiento del músculo circular, de alrededor de 1,2 mm en niños.",
            "ST-8",
          ),
        ],
      }),
    },
  },
} satisfies Readonly<Record<string, Topic>>;
