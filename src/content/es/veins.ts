import { s } from "../sentence.ts";
import type { Passage, Sections, Topic } from "../types.ts";

const WHY: Passage = {
  child: [
    s("Ese músculo trabaja solo.", "WH-12"),
    s("Puede hacer más estrecha la vena.", "AN-64"),
    s("En muy pocas personas, una célula de ese músculo se convierte en {cell}.", "WH-11", "VA-2"),
    s("Nadie tiene la culpa.", "CA-10"),
  ],
  family: [
    s(
      "El músculo liso de la pared puede estrechar la vena sin que uno lo piense.",
      "WH-12",
      "AN-64",
    ),
    s("El tipo de los vasos sanguíneos empieza en esas células.", "WH-11"),
    s("Nadie lo causó.", "CA-10"),
  ],
  clinician: [s("Se origina en el músculo liso venoso o en sus precursores.", "WH-11", "VA-9")],
};

const RARITY: Passage = {
  child: [
    s("Esto pasa muy, muy pocas veces.", "VA-2"),
    s("Casi siempre les pasa a personas adultas.", "VA-3"),
  ],
  family: [s("Es muy raro, y casi todos los que lo tienen son adultos.", "VA-2", "VA-3")],
  clinician: [
    s("Muy raro; varios cientos de casos publicados, casi todos en adultos.", "VA-2", "VA-3"),
  ],
};

const VEIN: Omit<Sections, "where"> = {
  tissue: {
    child: [s("La pared de esta vena tiene músculo liso.", "AN-15")],
    family: [
      s(
        "La pared de esta vena tiene músculo liso, la mayor parte en la capa media.",
        "AN-15",
        "VA-9",
      ),
    ],
    clinician: [
      s("El músculo liso de la túnica media venosa es el origen que suele señalarse.", "VA-9"),
    ],
  },
  why: WHY,
  rarity: RARITY,
};

/** The inferior vena cava's wall is built differently from that of other veins. */
const CAVA: Omit<Sections, "where"> = {
  ...VEIN,
  tissue: {
    child: [s("La pared de esta gran vena tiene músculo liso.", "VA-9")],
    family: [
      s("La capa media de su pared es de músculo liso fino, en anillos.", "VA-9"),
      s("La capa de fuera es gruesa y tiene haces de músculo liso que van a lo largo.", "VA-9"),
    ],
    clinician: [
      s(
        "Túnica media delgada y circular; adventicia gruesa con haces longitudinales de músculo liso.",
        "VA-9",
      ),
      s("Las publicaciones señalan la túnica media como origen.", "VA-9"),
      s("El crecimiento es sobre todo extraluminal, en menos de un tercio intraluminal.", "VA-10"),
      s("Calibre en adultos: ovalado, de unos 16 por 26 mm.", "VA-14"),
    ],
  },
};

/** How sure the register is of a vein as a place of origin. */
const NAMED: Passage = {
  child: [s("Aquí puede empezar un tipo de {this}: el de las venas.", "VA-11")],
  family: [s("Es una de las venas donde puede empezar el tipo de los vasos sanguíneos.", "VA-11")],
  clinician: [s("Figura entre las localizaciones citadas del LMS vascular.", "VA-11")],
};
const LARGE: Passage = {
  child: [
    s("Para {this}, los médicos nombran otras venas grandes.", "VA-4", "VA-11"),
    s("Están más abajo, en la barriga y en las piernas.", "VA-11"),
  ],
  family: [
    s(
      "El tipo de los vasos sanguíneos afecta a venas grandes como esta, pero las que se nombran con más claridad son las del abdomen y las piernas.",
      "VA-4",
      "VA-11",
    ),
  ],
  clinician: [
    s(
      "Vena grande, aunque no figura entre las localizaciones citadas por su nombre (VCI, sus tributarias principales, venas del miembro inferior).",
      "VA-4",
      "VA-11",
    ),
  ],
};

export const VEINS = {
  "inferior-vena-cava-lower": {
    name: {
      child: "La gran vena de la barriga, parte baja",
      family: "Gran vena del abdomen, parte baja (vena cava inferior)",
      clinician: "Vena cava inferior, segmento infrarrenal",
    },
    summary: {
      child: s("Es la parte baja de la vena más grande de la barriga.", "VA-5", "VA-6"),
      family: s(
        "Es la parte de la gran vena del abdomen que queda por debajo de las venas de los riñones.",
        "VA-6",
      ),
      clinician: s("VCI por debajo de las venas renales.", "VA-6"),
    },
    sections: {
      where: {
        child: [
          s("Empieza en lo bajo de la espalda.", "VA-5"),
          s("Allí se juntan las venas de las dos piernas.", "VA-5", "AN-20"),
          s("Si un bulto la tapa, las piernas se pueden hinchar.", "VA-6"),
        ],
        family: [
          s(
            "Empieza donde se juntan las venas de las dos piernas, abajo y al fondo del abdomen, y termina por debajo de las venas de los riñones.",
            "VA-5",
            "VA-6",
            "AN-20",
          ),
          s("Si esta parte se tapa, las piernas se pueden hinchar.", "VA-6"),
        ],
        clinician: [
          s(
            "Desde la confluencia ilíaca en L5 hasta las venas renales, retroperitoneal, hacia el lado derecho del cuerpo respecto de la aorta.",
            "VA-5",
            "VA-6",
            "AN-20",
          ),
          s("Cerca del 40 % de los tumores de la VCI; edema de los miembros inferiores.", "VA-6"),
        ],
      },
      ...CAVA,
    },
  },
  "inferior-vena-cava-middle": {
    name: {
      child: "La gran vena de la barriga, parte media",
      family: "Gran vena del abdomen, parte media (vena cava inferior)",
      clinician: "Vena cava inferior, segmento de las venas renales a las hepáticas",
    },
    summary: {
      child: s("Es la parte media de la vena más grande de la barriga.", "VA-5", "VA-7"),
      family: s(
        "Es la parte de la gran vena del abdomen entre las venas de los riñones y las del hígado.",
        "VA-7",
      ),
      clinician: s("VCI desde las venas renales hasta las hepáticas.", "VA-7"),
    },
    sections: {
      where: {
        child: [
          s("Sube desde los riñones hasta el hígado.", "VA-7"),
          s("Si un bulto la tapa, la sangre de los riñones se puede atascar.", "VA-7"),
        ],
        family: [
          s(
            "Sube desde las venas de los riñones hasta las venas del hígado, pegada a la parte de atrás del hígado.",
            "VA-5",
            "VA-7",
          ),
          s("Si esta parte se tapa, también se pueden tapar las venas de los riñones.", "VA-7"),
        ],
        clinician: [
          s("Desde las venas renales hasta las hepáticas, en un surco del hígado.", "VA-5", "VA-7"),
          s(
            "Cerca del 45 % de los tumores de la VCI; posible obstrucción de las venas renales.",
            "VA-7",
          ),
        ],
      },
      ...CAVA,
    },
  },
  "inferior-vena-cava-upper": {
    name: {
      child: "La gran vena de la barriga, parte alta",
      family: "Gran vena del abdomen, parte alta (vena cava inferior)",
      clinician: "Vena cava inferior, segmento de las venas hepáticas a la aurícula",
    },
    summary: {
      child: s("Es la parte alta de la gran vena de la barriga, justo bajo el corazón.", "VA-8"),
      family: s(
        "Es la parte corta de la gran vena del abdomen entre las venas del hígado y el corazón.",
        "VA-8",
      ),
      clinician: s("VCI desde las venas hepáticas hasta el corazón.", "VA-8"),
    },
    sections: {
      where: {
        child: [
          s("Sube desde el hígado hasta el corazón.", "VA-8"),
          s("En el camino cruza el músculo de respirar.", "VA-5"),
          s("Si un bulto la tapa, el hígado y la barriga se pueden hinchar.", "VA-8"),
        ],
        family: [
          s("Va desde las venas del hígado hasta el corazón y cruza el diafragma.", "VA-5", "VA-8"),
          s(
            "Si esta parte se tapa, el hígado se hincha, la piel y los ojos se pueden poner amarillos y se puede juntar líquido en el abdomen.",
            "VA-8",
          ),
        ],
        clinician: [
          s(
            "Desde las venas hepáticas, a través del diafragma (T8), hasta el corazón.",
            "VA-5",
            "VA-8",
          ),
          s("Cerca del 15 % de los tumores de la VCI; hepatomegalia, ictericia, ascitis.", "VA-8"),
        ],
      },
      ...CAVA,
    },
  },
  "superior-vena-cava": {
    name: {
      child: "La gran vena del pecho",
      family: "Gran vena del pecho (vena cava superior)",
      clinician: "Vena cava superior",
    },
    summary: {
      child: s(
        "Esta gran vena lleva la sangre de la cabeza y los brazos de vuelta al corazón.",
        "AN-16",
      ),
      family: s(
        "Esta vena grande lleva la sangre de la cabeza y los brazos de vuelta al corazón.",
        "AN-16",
      ),
      clinician: s(
        "Drena la cabeza, el cuello y los miembros superiores en la aurícula derecha del corazón.",
        "AN-16",
      ),
    },
    sections: {
      where: {
        child: [
          s("Está en lo alto del pecho.", "AN-16"),
          s("Queda un poco hacia el lado derecho del cuerpo.", "AN-16"),
          ...LARGE.child,
        ],
        family: [
          s(
            "Está en la parte alta del pecho, muy cerca del centro, hacia el lado derecho del cuerpo.",
            "AN-16",
          ),
          ...LARGE.family,
        ],
        clinician: [
          s(
            "Mediastino superior, hacia el lado derecho del cuerpo respecto de la línea media, formada por las venas braquiocefálicas.",
            "AN-16",
          ),
          ...LARGE.clinician,
        ],
      },
      ...VEIN,
    },
  },
  "hepatic-veins": {
    name: {
      child: "Las venas del hígado",
      family: "Venas del hígado (venas hepáticas)",
      clinician: "Venas hepáticas",
    },
    summary: {
      child: s("Estas venas sacan la sangre del hígado.", "AN-26"),
      family: s("Estas venas llevan la sangre del hígado a la gran vena del abdomen.", "AN-26"),
      clinician: s("Drenan el hígado en la VCI.", "AN-26"),
    },
    sections: {
      where: {
        child: [
          s("Están en lo alto del hígado, bajo las costillas.", "AN-26", "AN-52"),
          ...NAMED.child,
        ],
        family: [
          s("Se unen a la gran vena del abdomen justo debajo del diafragma.", "AN-26"),
          ...NAMED.family,
        ],
        clinician: [
          s("Desembocan en la VCI justo por debajo del diafragma.", "AN-26"),
          ...NAMED.clinician,
        ],
      },
      ...VEIN,
    },
  },
  "brachiocephalic-vein": {
    name: {
      child: "La vena de lo alto del pecho, {side}",
      family: "Vena de la parte alta del pecho (vena braquiocefálica), {side}",
      clinician: "Vena braquiocefálica, {side}",
    },
    summary: {
      child: s("Por esta vena baja la sangre de la cabeza y del brazo.", "AN-17", "AN-65"),
      family: s("Esta vena reúne la sangre de la cabeza y del brazo de su lado.", "AN-17", "AN-65"),
      clinician: s("Formada por las venas yugular interna y subclavia.", "AN-17", "AN-65"),
    },
    sections: {
      where: {
        child: [
          s("Está detrás de lo alto del hueso del pecho.", "AN-17"),
          s("Queda en el {side}.", "AN-17"),
          ...LARGE.child,
        ],
        family: [
          s("Está detrás de la parte alta del esternón, en el {side}.", "AN-17"),
          ...LARGE.family,
        ],
        clinician: [
          s("Detrás de la parte superior del esternón, {side}.", "AN-17"),
          ...LARGE.clinician,
        ],
      },
      ...VEIN,
    },
    bySide: {
      left: {
        where: {
          child: [s("Es la más larga de las dos.", "AN-17")],
          family: [
            s("Es la más larga de las dos, porque tiene que cruzar el centro del cuerpo.", "AN-17"),
          ],
          clinician: [s("La más larga de las dos; cruza la línea media.", "AN-17")],
        },
      },
    },
  },
  "internal-jugular-vein": {
    name: {
      child: "La vena del cuello, {side}",
      family: "Vena profunda del cuello (vena yugular interna), {side}",
      clinician: "Vena yugular interna, {side}",
    },
    summary: {
      child: s("Por esta vena baja la sangre del cerebro y de la cara.", "AN-18"),
      family: s("Esta vena recoge la sangre del cerebro y de la cara.", "AN-18"),
      clinician: s("Drena el cerebro y la cara.", "AN-18"),
    },
    sections: {
      where: {
        child: [s("Está en lo hondo del cuello, en el {side}.", "AN-18"), ...LARGE.child],
        family: [
          s("Baja por el cuello en el {side}, junto a la gran arteria del cuello.", "AN-18"),
          ...LARGE.family,
        ],
        clinician: [
          s("En el cuello, junto a la arteria carótida, {side}.", "AN-18"),
          ...LARGE.clinician,
        ],
      },
      ...VEIN,
    },
  },
  "subclavian-vein": {
    name: {
      child: "La vena bajo la clavícula, {side}",
      family: "Vena bajo la clavícula (vena subclavia), {side}",
      clinician: "Vena subclavia, {side}",
    },
    summary: {
      child: s("Por esta vena vuelve la sangre del brazo.", "AN-19"),
      family: s("Por esta vena vuelve la sangre del brazo.", "AN-19"),
      clinician: s("Drena el miembro superior.", "AN-19"),
    },
    sections: {
      where: {
        child: [s("Está bajo la clavícula, en el {side}.", "AN-19"), ...LARGE.child],
        family: [s("Está debajo de la clavícula, en el {side}.", "AN-19"), ...LARGE.family],
        clinician: [s("Por debajo de la clavícula, {side}.", "AN-19"), ...LARGE.clinician],
      },
      ...VEIN,
    },
  },
  "common-iliac-vein": {
    name: {
      child: "La vena alta de la cadera, {side}",
      family: "Vena alta de la pelvis (vena ilíaca común), {side}",
      clinician: "Vena ilíaca común, {side}",
    },
    summary: {
      child: s("Lleva la sangre de la pierna a la gran vena de la barriga.", "AN-20"),
      family: s(
        "Esta vena se une con la del otro lado para formar la gran vena del abdomen.",
        "AN-20",
      ),
      clinician: s("Se une con la del otro lado para formar la VCI.", "AN-20"),
    },
    sections: {
      where: {
        child: [
          s("Está muy adentro, en la parte de atrás de la cadera.", "AN-20"),
          s("Queda en el {side}.", "AN-20"),
          ...NAMED.child,
        ],
        family: [
          s("Está en lo profundo de la parte de atrás de la pelvis, en el {side}.", "AN-20"),
          ...NAMED.family,
        ],
        clinician: [
          s("Pelvis posterior, {side}, hasta la confluencia en L5.", "AN-20", "VA-5"),
          ...NAMED.clinician,
        ],
      },
      ...VEIN,
    },
  },
  "external-iliac-vein": {
    name: {
      child: "La vena baja de la cadera, {side}",
      family: "Vena baja de la pelvis (vena ilíaca externa), {side}",
      clinician: "Vena ilíaca externa, {side}",
    },
    summary: {
      child: s("Esta vena sigue el camino de la vena del muslo.", "AN-21"),
      family: s("Esta vena continúa la vena principal del muslo hacia la pelvis.", "AN-21"),
      clinician: s("Continúa la vena femoral por encima de la ingle.", "AN-21"),
    },
    sections: {
      where: {
        child: [
          s("Sube desde lo alto de la pierna y pasa por la cadera.", "AN-21"),
          s("Queda en el {side}.", "AN-21"),
          ...NAMED.child,
        ],
        family: [
          s("Va desde la ingle por el borde de la pelvis, en el {side}.", "AN-21"),
          ...NAMED.family,
        ],
        clinician: [
          s("Desde la ingle, a lo largo del borde de la pelvis, {side}.", "AN-21"),
          ...NAMED.clinician,
        ],
      },
      ...VEIN,
    },
  },
  "femoral-vein": {
    name: {
      child: "La vena del muslo, {side}",
      family: "Vena principal del muslo (vena femoral), {side}",
      clinician: "Vena femoral, {side}",
    },
    summary: {
      child: s("Es la vena principal en lo hondo del muslo.", "AN-22"),
      family: s("Es la principal vena profunda del muslo.", "AN-22"),
      clinician: s("Principal vena profunda del muslo.", "AN-22"),
    },
    sections: {
      where: {
        child: [
          s("Sube por lo hondo del muslo hasta la cadera, en el {side}.", "AN-22"),
          ...NAMED.child,
        ],
        family: [
          s("Sube por lo profundo del muslo hasta la ingle, en el {side}.", "AN-22"),
          ...NAMED.family,
        ],
        clinician: [
          s("Junto a la arteria femoral hasta la ingle, {side}.", "AN-22"),
          ...NAMED.clinician,
        ],
      },
      ...VEIN,
    },
  },
  "popliteal-vein": {
    name: {
      child: "La vena detrás de la rodilla, {side}",
      family: "Vena detrás de la rodilla (vena poplítea), {side}",
      clinician: "Vena poplítea, {side}",
    },
    summary: {
      child: s("Esta vena pasa por detrás de la rodilla.", "AN-23"),
      family: s("Esta vena pasa por detrás de la rodilla y sigue hacia el muslo.", "AN-23"),
      clinician: s("Detrás de la rodilla, se continúa como vena femoral.", "AN-23"),
    },
    sections: {
      where: {
        child: [
          s("Está en el hueco blando de atrás de la rodilla, en el {side}.", "AN-23"),
          ...NAMED.child,
        ],
        family: [
          s("Está en el hueco de la parte de atrás de la rodilla, en el {side}.", "AN-23"),
          ...NAMED.family,
        ],
        clinician: [s("Fosa poplítea, {side}.", "AN-23"), ...NAMED.clinician],
      },
      ...VEIN,
    },
  },
  "great-saphenous-vein": {
    name: {
      child: "La vena larga de la pierna, {side}",
      family: "Vena larga bajo la piel de la pierna (vena safena mayor), {side}",
      clinician: "Vena safena mayor, {side}",
    },
    summary: {
      child: s("Esta vena larga sube por la pierna, justo bajo la piel.", "AN-24"),
      family: s(
        "Esta vena larga sube por el lado de dentro de la pierna, justo bajo la piel.",
        "AN-24",
      ),
      clinician: s("Vena superficial larga del miembro inferior.", "AN-24"),
    },
    sections: {
      where: {
        child: [s("Va del tobillo a lo alto de la pierna, en el {side}.", "AN-24"), ...NAMED.child],
        family: [
          s("Va desde el lado de dentro del tobillo hasta la ingle, en el {side}.", "AN-24"),
          ...NAMED.family,
        ],
        clinician: [
          s(
            "Desde la cara medial del tobillo, por la cara medial de la pierna y el muslo, hasta la ingle, {side}.",
            "AN-24",
          ),
          ...NAMED.clinician,
        ],
      },
      ...VEIN,
    },
  },
  "renal-vein": {
    name: {
      child: "La vena del riñón, {side}",
      family: "Vena del riñón (vena renal), {side}",
      clinician: "Vena renal, {side}",
    },
    summary: {
      child: s("Esta vena saca la sangre limpia del riñón.", "AN-25", "AN-58"),
      family: s("Esta vena lleva la sangre del riñón a la gran vena del abdomen.", "AN-25"),
      clinician: s("Drena el riñón en la VCI.", "AN-25"),
    },
    sections: {
      where: {
        child: [
          s("Está muy adentro, en la parte de atrás de la barriga.", "AN-25", "AN-58"),
          s("Queda en el {side}.", "AN-25", "AN-58"),
          ...NAMED.child,
        ],
        family: [
          s(
            "Está en lo profundo de la parte de atrás del abdomen, en el {side}.",
            "AN-25",
            "AN-58",
          ),
          ...NAMED.family,
        ],
        clinician: [s("Desde el hilio renal hasta la VCI, {side}.", "AN-25"), ...NAMED.clinician],
      },
      ...VEIN,
    },
    bySide: {
      left: {
        where: {
          child: [s("Es la más larga de las dos.", "AN-25")],
          family: [
            s("Es la más larga de las dos y cruza por delante de la arteria principal.", "AN-25"),
          ],
          clinician: [s("La más larga de las dos; cruza por delante de la aorta.", "AN-25")],
        },
      },
    },
  },
} satisfies Readonly<Record<string, Topic>>;
