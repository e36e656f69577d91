/** What is said around a part: its thirds, faces and neighbours, size and growth, and the sentence that holds them. */
import type { Along } from "../../../domain/rooms/part-shape.ts";
import type { PlacesContent, Spoken } from "../../types.ts";

/** One for children, families and clinicians. */
const say = (child: string, family: string, clinician: string): Spoken<string> => ({
  child,
  family,
  clinician,
});
/** Children and families alike. */
const plainly = (words: string, clinician: string): Spoken<string> => say(words, words, clinician);

const third = (child: string, family: string): Spoken<string> =>
  say(`en la parte ${child} {of}`, `en la parte ${family} {of}`, `{of}, parte ${family}`);
export const ALONG: PlacesContent["along"] = {
  upper: third("de arriba", "superior"),
  middle: third("media", "media"),
  lower: third("de abajo", "inferior"),
  inner: third("de adentro", "interna"),
  outer: third("de afuera", "externa"),
  front: third("de adelante", "anterior"),
  back: third("de atrás", "posterior"),
};

const skinThird = (child: string, family: string): Spoken<string> =>
  say(
    `en la piel de la parte ${child} {of}`,
    `en la piel de la parte ${family} {of}`,
    `piel de la parte ${family} {of}`,
  );
export const ALONG_SKIN: PlacesContent["alongSkin"] = {
  upper: skinThird("de arriba", "superior"),
  middle: skinThird("media", "media"),
  lower: skinThird("de abajo", "inferior"),
  inner: skinThird("de adentro", "interna"),
  outer: skinThird("de afuera", "externa"),
  front: skinThird("de adelante", "anterior"),
  back: skinThird("de atrás", "posterior"),
};

type Thirds = Readonly<Partial<Record<Along, Spoken<string>>>>;
const skinOf = (words: string, clinician = words): Spoken<string> =>
  plainly(`en la piel ${words}`, `piel ${clinician}`);
const SAPHENOUS = "en la vena larga bajo la piel de la pierna (vena safena mayor)";

export const THIRDS = {
  "great-saphenous-vein": {
    upper: say(
      "en la vena larga de la pierna, a la altura del muslo",
      `${SAPHENOUS}, a la altura del muslo`,
      "vena safena mayor en el muslo",
    ),
    middle: say(
      "en la vena larga de la pierna, a la altura de la rodilla",
      `${SAPHENOUS}, a la altura de la rodilla`,
      "vena safena mayor en la rodilla",
    ),
    lower: say(
      "en la vena larga de la pierna, debajo de la rodilla",
      `${SAPHENOUS}, debajo de la rodilla`,
      "vena safena mayor debajo de la rodilla",
    ),
  },
  "vertebral-column": {
    upper: say(
      "en los huesos de la espalda que están en el cuello",
      "en la parte de la columna que está en el cuello (vértebras cervicales)",
      "columna cervical",
    ),
    middle: say(
      "en los huesos de la espalda que están detrás del pecho",
      "en la parte de la columna que está detrás del pecho (vértebras torácicas)",
      "columna torácica",
    ),
    lower: say(
      "en los huesos de la parte baja de la espalda",
      "en la parte baja de la columna (vértebras lumbares)",
      "columna lumbar",
    ),
  },
  "hand-bones": { lower: plainly("en los huesos de los dedos de la mano", "falanges de la mano") },
  "skin-trunk-front": {
    upper: skinOf("del pecho"),
    middle: say(
      "en la piel de la parte de arriba de la barriga",
      "en la piel de la parte superior del vientre",
      "piel de la parte superior del abdomen",
    ),
    lower: say(
      "en la piel de la parte de abajo de la barriga",
      "en la piel de la parte inferior del vientre",
      "piel de la parte inferior del abdomen",
    ),
  },
  "skin-trunk-back": {
    upper: skinOf("de la parte alta de la espalda"),
    middle: skinOf("de la parte baja de la espalda"),
    lower: say(
      "en la piel de la parte con que nos sentamos",
      "en la piel de la nalga",
      "piel de la nalga",
    ),
  },
  "skin-arm": {
    upper: say(
      "en la piel de la parte de arriba del brazo",
      "en la piel de la parte superior del brazo",
      "piel del brazo",
    ),
    middle: skinOf("de alrededor del codo"),
    lower: skinOf("del antebrazo"),
  },
  "skin-lower-leg": {
    upper: skinOf("de la pierna, debajo de la rodilla", "de la parte superior de la pierna"),
    middle: skinOf(
      "de la pierna, a medio camino entre la rodilla y el tobillo",
      "de la parte media de la pierna",
    ),
    lower: skinOf("de la pierna, encima del tobillo", "de la parte inferior de la pierna"),
  },
  "skin-hand": { lower: skinOf("de los dedos de la mano") },
  "foot-bones": {
    front: plainly("en los huesos de la parte de adelante del pie", "huesos del antepié"),
    middle: plainly("en los huesos de la parte media del pie", "huesos del mediopié"),
    back: plainly("en los huesos de la parte del talón", "huesos del retropié"),
  },
  "skin-foot": {
    front: skinOf("de la parte de adelante del pie", "del antepié"),
    middle: skinOf("de la parte media del pie", "del mediopié"),
    back: skinOf("de la parte del talón", "del retropié"),
  },
} as const satisfies Readonly<Record<string, Thirds>> & PlacesContent["thirds"];

export const FACES: PlacesContent["faces"] = {
  front: plainly("por delante", "cara anterior"),
  back: plainly("por detrás", "cara posterior"),
  inner: say("por el lado de adentro", "por la cara interna", "cara medial"),
  outer: say("por el lado de afuera", "por la cara externa", "cara lateral"),
  top: plainly("por arriba", "cara superior"),
  underside: plainly("por debajo", "cara inferior"),
  palm: plainly("del lado de la palma", "cara palmar"),
  "hand-back": plainly("del lado del dorso", "cara dorsal"),
  "foot-top": plainly("por encima del pie", "cara dorsal"),
  sole: plainly("del lado de la planta", "cara plantar"),
};

export const WALLS: PlacesContent["walls"] = {
  front: plainly("en su pared de delante", "pared anterior"),
  back: plainly("en su pared de atrás", "pared posterior"),
  top: plainly("en su pared de arriba", "pared superior"),
  underside: plainly("en su pared de abajo", "pared inferior"),
};

export const BODY_SIDES: PlacesContent["sides"] = {
  left: plainly("en el lado izquierdo del cuerpo", "lado izquierdo del cuerpo"),
  right: plainly("en el lado derecho del cuerpo", "lado derecho del cuerpo"),
};

const close = (child: string, family: string, clinician: string): Spoken<string> =>
  say(`cerca ${child}`, `cerca ${family}`, `cerca ${clinician}`);
const joint = (of: string): Spoken<string> => close(of, of, `de la articulación ${of}`);

export const NEAR: PlacesContent["near"] = {
  hip: joint("de la cadera"),
  knee: joint("de la rodilla"),
  ankle: joint("del tobillo"),
  shoulder: joint("del hombro"),
  elbow: joint("del codo"),
  wrist: joint("de la muñeca"),
  "stomach-entrance": close(
    "de donde el tubo de la comida llega al estómago",
    "de la entrada del estómago",
    "de la unión gastroesofágica",
  ),
  "stomach-exit": close(
    "de la salida del estómago",
    "de la salida del estómago (píloro)",
    "del píloro",
  ),
  "duodenum-end": close(
    "de donde termina la primera parte del intestino delgado",
    "de donde el duodeno pasa al yeyuno",
    "del ángulo duodenoyeyunal",
  ),
  "ileum-end": close(
    "de donde se juntan los dos intestinos",
    "de donde el intestino delgado entra en el grueso",
    "de la válvula ileocecal",
  ),
  "appendix-root": close(
    "de donde nace el apéndice",
    "de donde nace el apéndice",
    "de la base del apéndice",
  ),
  "appendix-start": close(
    "de donde sale del intestino grueso",
    "de donde sale del intestino grueso",
    "del ciego",
  ),
  "bend-by-liver": close(
    "de la curva junto al hígado",
    "de la curva junto al hígado",
    "del ángulo hepático del colon",
  ),
  "bend-by-spleen": close(
    "de la curva junto al bazo",
    "de la curva junto al bazo",
    "del ángulo esplénico del colon",
  ),
  "sigmoid-start": close(
    "de donde empieza la curva en S",
    "de donde empieza la curva en forma de S",
    "de la unión del colon descendente con el sigmoide",
  ),
  "rectum-start": close(
    "de donde termina la curva en S",
    "de donde empieza el recto",
    "de la unión rectosigmoidea",
  ),
  "anal-start": close(
    "de la salida del intestino",
    "del final del intestino (canal anal)",
    "de la unión anorrectal",
  ),
  "iliac-meeting": close(
    "de donde se juntan las dos venas de la cadera",
    "de donde se unen las dos venas altas de la pelvis",
    "de la confluencia de las venas ilíacas comunes",
  ),
  "kidney-veins": close(
    "de las venas de los riñones",
    "de las venas de los riñones",
    "de la desembocadura de las venas renales",
  ),
  "belly-vein": close(
    "de la gran vena de la barriga",
    "de donde se une a la gran vena del abdomen",
    "de su desembocadura en la vena cava inferior",
  ),
  kidney: close("del propio riñón", "del propio riñón", "del hilio renal"),
  "liver-veins": close(
    "de las venas del hígado",
    "de las venas del hígado",
    "de la desembocadura de las venas hepáticas",
  ),
  "liver-veins-mouth": close(
    "de la gran vena de la barriga",
    "de donde se unen a la gran vena del abdomen",
    "de su desembocadura en la vena cava inferior",
  ),
  heart: close("del corazón", "del corazón", "de la unión cavoauricular"),
  "chest-veins-meeting": close(
    "de donde se juntan las dos venas de lo alto del pecho",
    "de donde se unen las dos venas altas del pecho",
    "de la confluencia de las venas braquiocefálicas",
  ),
  "neck-and-arm-meeting": close(
    "de donde se juntan las venas del cuello y del brazo",
    "de donde se unen las venas del cuello y del brazo",
    "de la confluencia yugulosubclavia",
  ),
  "hip-veins-meeting": close(
    "de donde se juntan la vena alta y la vena baja de la cadera",
    "de donde se unen la vena alta y la vena baja de la pelvis",
    "de la confluencia de las venas ilíacas externa e interna",
  ),
  groin: close("de lo alto de la pierna", "de la ingle", "del ligamento inguinal"),
  "leg-veins-meeting": close(
    "de donde la vena larga de la pierna se junta con la del muslo",
    "de donde la vena larga de la pierna se une a la del muslo",
    "de la unión safenofemoral",
  ),
};

const plate = (of: string): Spoken<string> => plainly(`la placa de crecimiento ${of}`, "su fisis");
export const PLATES: PlacesContent["plates"] = {
  hip: plate("de la cadera"),
  knee: plate("de la rodilla"),
  ankle: plate("del tobillo"),
  shoulder: plate("del hombro"),
  elbow: plate("del codo"),
  wrist: plate("de la muñeca"),
};

export const NEAR_PLATE: PlacesContent["nearPlate"] = {
  open: plainly("cerca de {plate}", "junto a {plate} (abierta a esta edad)"),
  closing: say(
    "cerca de {plate}",
    "cerca de {plate}",
    "junto a {plate} (en cierre hacia esta edad)",
  ),
};
export const PLATE_IS: PlacesContent["plateIs"] = {
  open: say(
    "una placa que a esta edad todavía crece",
    "una placa aún abierta a esta edad",
    "aún sin cerrar a esta edad",
  ),
  closing: say(
    "una placa que se hace hueso hacia esta edad",
    "una placa que se cierra hacia esta edad",
    "en cierre hacia esta edad",
  ),
  closed: say(
    "una placa que a esta edad ya es hueso",
    "una placa ya cerrada a esta edad",
    "con cierre completo a esta edad",
  ),
};

export const THINGS: PlacesContent["things"] = {
  "poppy-seed": "una semilla de amapola",
  pinhead: "la cabeza de un alfiler",
  lentil: "una lenteja",
  pea: "un guisante",
  marble: "una canica",
  grape: "una uva",
  walnut: "una nuez",
  "table-tennis-ball": "una pelota de tenis de mesa",
  egg: "un huevo pequeño",
  "tennis-ball": "una pelota de tenis",
  orange: "una naranja",
  grapefruit: "un pomelo",
};

export const SIZES: PlacesContent["sizes"] = {
  point: {
    like: say(
      "es más o menos del tamaño de {thing}",
      "mide unos {mm} mm ({cm} cm), como {thing}",
      "{mm} mm",
    ),
    bigger: say(
      "es más grande que {thing}",
      "mide unos {mm} mm ({cm} cm), más que {thing}",
      "{mm} mm",
    ),
  },
  area: {
    like: say(
      "es más o menos tan ancha como {thing}",
      "mide unos {mm} mm ({cm} cm) de ancho, como {thing}",
      "área de {mm} mm",
    ),
    bigger: say(
      "es más ancha que {thing}",
      "mide unos {mm} mm ({cm} cm) de ancho, más que {thing}",
      "área de {mm} mm",
    ),
  },
};

const grows = (family: string, clinician: string) => ({
  family: `crece ${family}`,
  clinician: `crecimiento ${clinician}`,
});
export const GROWTH: PlacesContent["growth"] = {
  hollow: {
    inward: grows("hacia el hueco de adentro", "intraluminal"),
    within: grows("dentro de la pared", "intramural"),
    outward: grows("hacia afuera", "exofítico"),
  },
  bone: {
    inward: grows("hacia adentro del hueso", "intramedular"),
    within: grows("dentro del hueso", "limitado al hueso"),
    outward: grows("hacia afuera", "extraóseo"),
  },
  skin: {
    inward: grows("hacia lo hondo, debajo de la piel", "subcutáneo"),
    within: grows("dentro de la piel", "intradérmico"),
    outward: grows("hacia afuera", "exofítico"),
  },
  solid: {
    inward: grows("hacia adentro", "endofítico"),
    within: grows("sin salir de ese lugar", "limitado al órgano"),
    outward: grows("hacia afuera", "exofítico"),
  },
};

const about = (subject: string): PlacesContent["sentences"]["point"] => ({
  none: plainly(`${subject} está {place}.`, "{place}."),
  one: plainly(`${subject} está {place}. {first}.`, "{place}; {first}."),
  two: plainly(`${subject} está {place}. {first}, y {second}.`, "{place}; {first}, {second}."),
});
export const SENTENCES: PlacesContent["sentences"] = {
  point: about("El lugar marcado"),
  area: about("La zona marcada"),
};
