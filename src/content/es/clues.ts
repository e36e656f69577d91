/** For each part that the quiz asks for: where it lies and what it does, without its name. */
import { s } from "../sentence.ts";
import type { CluesContent } from "../types.ts";

export const clues: CluesContent = {
  brain: {
    child: s("Está en tu cabeza, bien guardado en el cráneo.", "AN-34", "AN-56"),
    family: s("Está en la cabeza, envuelto y protegido por el cráneo.", "AN-34", "AN-56"),
    clinician: s("Protegido por el cráneo y envuelto en membranas.", "AN-34", "AN-56"),
  },
  heart: {
    child: s("Está en el pecho, entre los pulmones, y bombea la sangre.", "AN-54"),
    family: s(
      "Bombea la sangre entre los pulmones, con la punta hacia el lado izquierdo del cuerpo.",
      "AN-54",
    ),
    clinician: s(
      "Una bomba entre los pulmones, de un músculo propio, con la punta a la izquierda del cuerpo.",
      "AN-54",
    ),
  },
  liver: {
    child: s("Está en lo alto de la barriga, sobre todo en el lado derecho del cuerpo.", "AN-52"),
    family: s(
      "Está bajo el diafragma, sobre todo en el lado derecho del cuerpo, y trabaja con lo que toma el intestino.",
      "AN-52",
    ),
    clinician: s(
      "Bajo el diafragma, sobre todo a la derecha del cuerpo; procesa lo que absorbe el intestino.",
      "AN-52",
    ),
  },
  stomach: {
    child: s(
      "Es una bolsa que mezcla la comida, sobre todo en el lado izquierdo del cuerpo.",
      "AN-2",
      "AN-63",
    ),
    family: s(
      "Es una bolsa de músculo en lo alto del abdomen, sobre todo en el lado izquierdo del cuerpo, que mezcla la comida.",
      "AN-2",
      "AN-63",
    ),
    clinician: s(
      "Bolsa muscular bajo el diafragma, sobre todo a la izquierda del cuerpo; guarda y mezcla el alimento.",
      "AN-2",
      "AN-63",
    ),
  },
  kidney: {
    child: s("Hay dos, atrás en la barriga, y limpian la sangre.", "AN-58"),
    family: s(
      "Hay uno a cada lado de la columna, atrás en el abdomen; limpian la sangre.",
      "AN-58",
    ),
    clinician: s(
      "Par, junto a la columna; el del lado derecho del cuerpo está un poco más bajo.",
      "AN-58",
    ),
  },
  spleen: {
    child: s("Se esconde detrás del estómago y ayuda contra los gérmenes.", "AN-48"),
    family: s(
      "Está detrás del estómago, arriba en el lado izquierdo del cuerpo, y filtra la sangre.",
      "AN-48",
    ),
    clinician: s(
      "Alto en el lado izquierdo del cuerpo, detrás del estómago; filtra la sangre y ayuda contra los gérmenes.",
      "AN-48",
    ),
  },
  "urinary-bladder": {
    child: s("Está muy abajo, por delante, y guarda el pis.", "AN-53"),
    family: s("Está en la parte baja y delantera de la pelvis y guarda la orina.", "AN-53"),
    clinician: s("Baja y anterior en la pelvis, un depósito con pared de músculo liso.", "AN-53"),
  },
  pelvis: {
    child: s("Son grandes y llevan tu cuerpo sobre las piernas.", "AN-39"),
    family: s("Donde el tronco se une a las piernas, llevan su peso.", "AN-39"),
    clinician: s(
      "Lleva el tronco sobre las piernas y contiene las cavidades para ellas.",
      "AN-39",
      "AN-69",
    ),
  },
  "vertebral-column": {
    child: s("Va por el medio, por detrás, y guarda un cordón de nervios.", "AN-36"),
    family: s("Una larga fila por el medio, atrás, que protege un cordón de nervios.", "AN-36"),
    clinician: s("En la línea media, detrás; por dentro pasa la médula espinal.", "AN-36"),
  },
  femur: {
    child: s("Es un hueso largo que va de la cadera a la rodilla.", "AN-28"),
    family: s("Este hueso largo va de la cadera a la rodilla.", "AN-28"),
    clinician: s("El hueso largo entre la cadera y la rodilla.", "AN-28"),
  },
  humerus: {
    child: s("Es un hueso largo que va del hombro al codo.", "AN-31"),
    family: s("Este hueso largo va del hombro al codo.", "AN-31"),
    clinician: s("El hueso largo entre el hombro y el codo.", "AN-31"),
  },
  "hand-bones": {
    child: s("Son pequeños, y hay 27 al final de cada brazo.", "AN-44"),
    family: s("Hay 27 en cada lado: en la muñeca, la palma y los dedos.", "AN-44"),
    clinician: s("27 a cada lado: muñeca, palma y dedos.", "AN-44"),
  },
  duodenum: {
    child: s("Es una curva, y la comida llega allí justo después del estómago.", "AN-3"),
    family: s(
      "Hace una curva justo después del estómago, sobre todo en el lado derecho del cuerpo.",
      "AN-3",
    ),
    clinician: s(
      "Una curva alrededor de la cabeza del páncreas, sobre todo a la derecha del cuerpo.",
      "AN-3",
    ),
  },
  "ascending-colon": {
    child: s("Trepa por el lado derecho del cuerpo hasta el hígado.", "AN-8"),
    family: s("Trepa por el lado derecho del cuerpo hasta el hígado.", "AN-8"),
    clinician: s(
      "Por el flanco del lado derecho del cuerpo, desde el ciego hasta el hígado.",
      "AN-6",
      "AN-8",
    ),
  },
  "transverse-colon": {
    child: s("Va del lado derecho del cuerpo al lado izquierdo del cuerpo.", "AN-9"),
    family: s(
      "Va por el abdomen, del lado derecho del cuerpo al lado izquierdo del cuerpo.",
      "AN-9",
    ),
    clinician: s(
      "De un flanco al otro: del lado derecho del cuerpo al lado izquierdo del cuerpo.",
      "AN-8",
      "AN-9",
      "AN-10",
    ),
  },
  "descending-colon": {
    child: s("Es un tubo del lado izquierdo del cuerpo, y va de arriba a abajo.", "AN-10"),
    family: s("Va de arriba a abajo por el lado izquierdo del cuerpo.", "AN-10"),
    clinician: s("Por el flanco del lado izquierdo del cuerpo, hacia la pelvis.", "AN-10", "AN-11"),
  },
  rectum: {
    child: s("Está muy abajo, por detrás, y guarda la caca hasta que vas al baño.", "AN-12"),
    family: s(
      "Está atrás, en lo más bajo de la pelvis, y guarda las heces hasta que salen.",
      "AN-12",
    ),
    clinician: s("Delante del sacro, bajo en la pelvis; retiene las heces.", "AN-12"),
  },
  "superior-vena-cava": {
    child: s("Lleva sangre de la cabeza y los brazos al corazón.", "AN-16"),
    family: s(
      "En lo alto del tórax, lleva al corazón la sangre de la cabeza y los brazos.",
      "AN-16",
    ),
    clinician: s(
      "Formada por las dos venas braquiocefálicas, drena cabeza y brazos a la aurícula derecha.",
      "AN-16",
    ),
  },
  "internal-jugular-vein": {
    child: s("Lleva sangre de la cara y el cerebro hasta el pecho.", "AN-18", "AN-65"),
    family: s(
      "Lleva hacia abajo, junto a la garganta, la sangre del cerebro y de la cara.",
      "AN-18",
    ),
    clinician: s("Junto a la arteria carótida; drena el encéfalo y la cara.", "AN-18"),
  },
  "femoral-vein": {
    child: s("Va muy dentro de la pierna, de la rodilla a la ingle.", "AN-22", "AN-23"),
    family: s(
      "Va por dentro de la pierna, junto a la arteria, de la rodilla a la ingle.",
      "AN-22",
      "AN-23",
    ),
    clinician: s(
      "Profunda, junto a su arteria; continúa la vena poplítea hasta la ingle.",
      "AN-22",
      "AN-23",
    ),
  },
  "great-saphenous-vein": {
    child: s("Va justo bajo la piel, del tobillo a la ingle.", "AN-24"),
    family: s("Va justo bajo la piel, de la parte interna del tobillo a la ingle.", "AN-24"),
    clinician: s(
      "Superficial, del lado interno del tobillo, por la cara interna, hasta la ingle.",
      "AN-24",
    ),
  },
  "skin-scalp": {
    child: s("Está arriba del todo, sobre el cráneo.", "AN-46", "AN-47"),
    family: s("Cubre la parte de arriba del cráneo.", "AN-46", "AN-47"),
    clinician: s("Cubre la bóveda del cráneo.", "AN-46", "AN-47"),
  },
  "skin-trunk-back": {
    child: s("Te cubre por detrás, del cuello a la cadera.", "AN-46", "AN-47"),
    family: s("Cubre el tronco por detrás, del cuello a la cadera.", "AN-46", "AN-47"),
    clinician: s("Cubre el tronco por detrás, entre el cuello y la cadera.", "AN-46", "AN-47"),
  },
  "skin-thigh": {
    child: s("Cubre la pierna de la cadera a la rodilla.", "AN-46", "AN-47"),
    family: s("Cubre la pierna entre la cadera y la rodilla.", "AN-46", "AN-47"),
    clinician: s("Cubre la pierna entre la cadera y la rodilla.", "AN-46", "AN-47"),
  },
  caecum: {
    child: s("Es un saco muy abajo en la barriga, en el lado derecho del cuerpo.", "AN-6"),
    family: s("Es un saco en lo bajo del abdomen, en el lado derecho del cuerpo.", "AN-6"),
    clinician: s(
      "El saco, abajo a la derecha del cuerpo, donde acaba el íleon y cuelga el apéndice.",
      "AN-5",
      "AN-6",
      "AN-7",
    ),
  },
  appendix: {
    child: s("Es un tubito sin salida, muy abajo en el lado derecho del cuerpo.", "AN-6", "AN-7"),
    family: s(
      "Es un tubo estrecho sin salida, abajo en el lado derecho del cuerpo.",
      "AN-6",
      "AN-7",
    ),
    clinician: s("Tubo estrecho, cerrado en un extremo, que cuelga del ciego.", "AN-6", "AN-7"),
  },
  "sigmoid-colon": {
    child: s("Da vueltas como una culebra, abajo en el lado izquierdo del cuerpo.", "AN-11"),
    family: s(
      "Da una vuelta abajo en el abdomen, del lado izquierdo del cuerpo hacia la pelvis.",
      "AN-11",
    ),
    clinician: s("Se curva desde el lado izquierdo del cuerpo hacia la pelvis.", "AN-11"),
  },
  "inferior-vena-cava-lower": {
    child: s(
      "En ella se junta la sangre de las dos piernas, debajo de los riñones.",
      "AN-20",
      "VA-6",
    ),
    family: s(
      "En ella se junta la sangre de las dos piernas, por debajo de las venas de los riñones.",
      "AN-20",
      "VA-6",
    ),
    clinician: s(
      "Desde la unión de las venas ilíacas comunes hasta las venas renales.",
      "AN-20",
      "VA-6",
    ),
  },
  "inferior-vena-cava-middle": {
    child: s("A ella llega la sangre de los riñones, y luego viene el hígado.", "AN-25", "VA-7"),
    family: s("Va de las venas de los riñones a las venas del hígado.", "AN-25", "VA-7"),
    clinician: s("Entre las desembocaduras de las venas renales y las hepáticas.", "AN-25", "VA-7"),
  },
  "inferior-vena-cava-upper": {
    child: s("Lleva la sangre del hígado al corazón.", "AN-26", "VA-8"),
    family: s("Va de las venas del hígado hasta el corazón.", "AN-26", "VA-8"),
    clinician: s("Entre la desembocadura de las venas hepáticas y el corazón.", "AN-26", "VA-8"),
  },
  "renal-vein": {
    child: s("Lleva sangre ya limpia a la gran vena de la barriga.", "AN-25", "AN-58"),
    family: s("Lleva sangre ya limpia, desde atrás, a la gran vena del abdomen.", "AN-25", "AN-58"),
    clinician: s(
      "Afluente de la vena cava inferior; en el lado izquierdo del cuerpo cruza por delante de la aorta.",
      "AN-25",
      "AN-58",
    ),
  },
  "femur-distal-metaphysis": {
    child: s("Justo sobre la rodilla, el hueso largo se hace ancho.", "AN-27", "AN-28"),
    family: s(
      "Justo por encima de la rodilla, aquí se hace ancho el hueso que viene de la cadera.",
      "AN-27",
      "AN-28",
    ),
    clinician: s("El ensanchamiento del hueso justo por encima de la rodilla.", "AN-27", "AN-28"),
  },
  "femur-distal-physis": {
    child: s("Es un disco fino sobre la rodilla, y por ahí crece la pierna.", "AN-67", "GP-2"),
    family: s(
      "Un disco fino justo por encima de la rodilla, por donde crece la pierna.",
      "AN-67",
      "GP-2",
    ),
    clinician: s(
      "El disco sobre la rodilla que da el 70 % del crecimiento de su hueso.",
      "AN-67",
      "GP-2",
    ),
  },
  "tibia-proximal-metaphysis": {
    child: s("Justo bajo la rodilla, el hueso más grande es ancho.", "AN-27", "AN-29"),
    family: s(
      "Justo por debajo de la rodilla, aquí es ancho el mayor de los dos huesos.",
      "AN-27",
      "AN-29",
    ),
    clinician: s(
      "El ensanchamiento justo por debajo de la rodilla, en el mayor de los dos huesos.",
      "AN-27",
      "AN-29",
    ),
  },
  "humerus-proximal-metaphysis": {
    child: s("Justo bajo el hombro, el hueso largo es ancho.", "AN-27", "AN-31"),
    family: s("Justo por debajo del hombro, el hueso largo es ancho.", "AN-27", "AN-31"),
    clinician: s("El ensanchamiento del hueso justo por debajo del hombro.", "AN-27", "AN-31"),
  },
  "radius-distal-metaphysis": {
    child: s(
      "Justo antes de la muñeca, junto al pulgar, un hueso se hace ancho.",
      "AN-27",
      "AN-32",
    ),
    family: s(
      "Justo antes de la muñeca, aquí se hace ancho el hueso del lado del pulgar.",
      "AN-27",
      "AN-32",
    ),
    clinician: s(
      "El ensanchamiento justo antes de la muñeca, del lado del pulgar.",
      "AN-27",
      "AN-32",
    ),
  },
};
