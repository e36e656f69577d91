import { delicateMeaning, meaning } from "../meaning.ts";
import type { GlossaryContent } from "../types.ts";

export const glossary: GlossaryContent = {
  "adrenal-gland": {
    name: "glándula suprarrenal",
    forms: ["glándulas suprarrenales"],
    meaning: meaning(
      {
        child: "Una parte pequeña: hay una encima de cada riñón.",
        family: "Una glándula pequeña encima de cada riñón que produce hormonas.",
        clinician: "Glándula endocrina situada sobre cada riñón.",
      },
      "AN-60",
    ),
  },
  amputation: {
    name: "amputación",
    forms: ["amputar"],
    meaning: delicateMeaning(
      {
        child: "Cuando un brazo o una pierna no se puede quedar, para que salga todo el bulto.",
        family:
          "Quitar un brazo o una pierna; se considera cuando, al quitar todo el tumor, no quedaría una extremidad que funcione.",
        clinician:
          "Extirpación de una extremidad, considerada cuando la resección completa la dejaría sin función.",
      },
      "TX-7",
    ),
  },
  anaesthesia: {
    name: "anestesia general",
    forms: ["anestesia", "sueño de la operación"],
    meaning: meaning(
      {
        child:
          "Un sueño profundo que da una medicina: no sientes nada, y despiertas cuando el efecto se pasa.",
        family:
          "Un estado controlado, parecido al sueño, en el que no se siente nada; termina cuando pasa el efecto de la medicina.",
        clinician: "Inconsciencia controlada y reversible, sin sensibilidad.",
      },
      "TX-26",
    ),
  },
  anaesthetist: {
    name: "anestesiólogo",
    meaning: meaning(
      {
        child: "El doctor que está contigo todo el tiempo del sueño de la operación.",
        family: "El médico que cuida de un niño o una niña durante la operación y el despertar.",
        clinician: "Médico a cargo de la anestesia y del despertar.",
      },
      "TX-27",
    ),
  },
  anus: {
    name: "ano",
    meaning: meaning(
      {
        child: "El final del intestino: un anillo de músculo lo mantiene cerrado.",
        family:
          "El final del tubo digestivo, que unos músculos en forma de anillo mantienen cerrado.",
        clinician:
          "Extremo distal del tubo digestivo, cerrado por los esfínteres interno y externo.",
      },
      "AN-13",
      "WH-5",
    ),
  },
  aorta: {
    name: "aorta",
    forms: ["arteria principal"],
    meaning: meaning(
      {
        child: "El tubo de sangre más grande que sale de tu corazón.",
        family: "La arteria más grande: sale del corazón y baja por delante de la columna.",
        clinician:
          "Arteria de mayor calibre: sale del corazón, forma un arco y desciende por delante de la columna.",
      },
      "AN-55",
    ),
  },
  appendix: {
    name: "apéndice",
    meaning: meaning(
      {
        child: "Un tubo fino que cuelga del inicio del intestino grueso.",
        family:
          "Un tubo estrecho, cerrado en la punta, que cuelga del inicio del intestino grueso.",
        clinician: "Tubo estrecho, de extremo cerrado, que nace del ciego.",
      },
      "AN-7",
    ),
  },
  "artificial-limb": {
    name: "prótesis",
    meaning: delicateMeaning(
      {
        child: "Un brazo nuevo o una pierna nueva que hacen solo para ti.",
        family:
          "Un brazo o una pierna artificial que ocupa el lugar del que falta; se cambia según crece el niño o la niña.",
        clinician:
          "Extremidad artificial: se adapta tras la pérdida de una extremidad y se ajusta con el crecimiento.",
      },
      "TX-30",
    ),
  },
  biopsy: {
    name: "biopsia",
    meaning: meaning(
      {
        child: "Cuando los doctores toman un pedacito para saber bien qué es.",
        family: "Tomar un trozo del tumor y examinarlo: solo así se sabe el tipo exacto.",
        clinician: "Toma de tejido en la que se basa el tipo definitivo.",
      },
      "DX-8",
    ),
  },
  bladder: {
    name: "vejiga",
    forms: ["vejiga urinaria"],
    meaning: meaning(
      {
        child: "La bolsa que guarda tu pipí.",
        family: "El órgano que guarda la orina, en la parte baja de la pelvis.",
        clinician: "Órgano hueco de la pelvis que almacena la orina; su pared es de músculo liso.",
      },
      "AN-53",
    ),
  },
  "blood-count": {
    name: "hemograma",
    forms: ["hemograma completo"],
    meaning: meaning(
      {
        child: "Una prueba que cuenta las células pequeñitas de tu sangre.",
        family:
          "Una prueba que mide cuántas células hay en la sangre, de qué tamaño son y cuánto han madurado.",
        clinician: "Número, tamaño y madurez de las células sanguíneas en un volumen dado.",
      },
      "DX-10",
    ),
  },
  "blood-vessel": {
    name: "vaso sanguíneo",
    forms: ["vasos sanguíneos", "vaso", "vasos", "tubitos de sangre"],
    meaning: meaning(
      {
        child: "Un tubo por donde va la sangre; los hay por todo tu cuerpo.",
        family:
          "Un tubo por el que va la sangre; los hay en todos los órganos, con músculo liso en la pared.",
        clinician:
          "Conducto para la sangre, presente en todos los órganos, con músculo liso en la pared.",
      },
      "AN-61",
    ),
  },
  "bone-marrow": {
    name: "médula",
    meaning: meaning(
      {
        child: "Lo blando que hay dentro de un hueso largo.",
        family: "Lo que llena por dentro la parte central de un hueso largo.",
        clinician: "Contenido de la cavidad medular.",
      },
      "AN-27",
    ),
  },
  "bone-scan": {
    name: "gammagrafía de los huesos",
    forms: ["gammagrafía"],
    meaning: meaning(
      {
        child: "Una foto de todos tus huesos que muestra dónde cambia el hueso.",
        family:
          "Una prueba que muestra dónde cambia el hueso y busca tumores de los huesos o la causa de un dolor.",
        clinician:
          "Imagen con trazador del recambio óseo: crecimiento, fractura, infección, tumor.",
      },
      "DX-9",
      "DX-30",
    ),
  },
  caecum: {
    name: "ciego",
    meaning: meaning(
      {
        child: "La bolsita en la que empieza el intestino grueso.",
        family:
          "La bolsa donde empieza el intestino grueso, en la parte baja del abdomen, en el lado derecho del cuerpo.",
        clinician: "Bolsa de fondo cerrado al inicio del intestino grueso.",
      },
      "AN-6",
    ),
  },
  cartilage: {
    name: "cartílago",
    meaning: meaning(
      {
        child: "Algo flexible: está en la placa de crecimiento antes de que se haga hueso.",
        family:
          "De lo que están hechas al principio las placas de crecimiento; después se vuelve hueso.",
        clinician: "Tejido de la placa de crecimiento hasta que se osifica.",
      },
      "BO-4",
      "BO-5",
    ),
  },
  cell: {
    name: "célula",
    forms: ["células"],
    meaning: meaning(
      {
        child: "Uno de los ladrillos pequeñitos de los que está hecho tu cuerpo.",
        family: "La pieza más pequeña de la que está hecho el cuerpo.",
        clinician: "Unidad estructural del organismo.",
      },
      "WH-14",
    ),
  },
  "central-line": {
    name: "vía central",
    meaning: meaning(
      {
        child: "Una entrada a una vena: te ahorra pinchacitos.",
        family: "Una entrada a una vena, para medicinas y análisis de sangre, que evita pinchazos.",
        clinician: "Acceso venoso para fármacos y muestras de sangre.",
      },
      "TX-39",
      "DX-44",
    ),
  },
  "check-up": {
    name: "control",
    forms: ["controles"],
    meaning: meaning(
      {
        child: "Una visita: los doctores hablan contigo, tocan el lugar y toman fotos.",
        family:
          "Una visita después del tratamiento: se habla, se hace una revisión y se toman imágenes del lugar y del pecho.",
        clinician:
          "Visita de seguimiento: anamnesis, exploración e imágenes del lugar y del tórax.",
      },
      "AF-2",
    ),
  },
  chemotherapy: {
    name: "quimioterapia",
    forms: ["quimio"],
    meaning: meaning(
      {
        child: "Medicina fuerte: frena {cells} para que no hagan más.",
        family: "Tratamiento con medicinas que alteran el crecimiento de las células cancerosas.",
        clinician:
          "Tratamiento con fármacos que interfieren en el crecimiento o la división de las células tumorales.",
      },
      "TX-12",
    ),
  },
  "child-life-specialist": {
    name: "especialista en vida infantil",
    meaning: meaning(
      {
        child: "Una persona que juega y habla contigo para que sepas qué viene.",
        family:
          "Parte del equipo: prepara a un niño o una niña con juegos y palabras sencillas, y ayuda con la preocupación.",
        clinician:
          "Profesional que prepara y acompaña a los niños con el juego y palabras sencillas.",
      },
      "TX-21",
    ),
  },
  "clinical-trial": {
    name: "estudio clínico",
    meaning: meaning(
      {
        child: "Una forma de que los doctores aprendan más; tú puedes decir sí o no.",
        family: "Un estudio que se puede ofrecer a una familia; participar es voluntario.",
        clinician: "Estudio prospectivo; la participación es voluntaria.",
      },
      "TX-22",
    ),
  },
  colon: {
    name: "colon",
    meaning: meaning(
      {
        child: "La parte larga del intestino grueso: sube, cruza y baja.",
        family: "La parte larga del intestino grueso: sube, cruza el abdomen y baja.",
        clinician: "Intestino grueso en sus partes ascendente, transversa, descendente y sigmoide.",
      },
      "AN-8",
      "AN-9",
      "AN-10",
      "AN-11",
    ),
  },
  "contrast-liquid": {
    name: "líquido de contraste",
    meaning: meaning(
      {
        child: "Un líquido que ayuda a la cámara a ver más.",
        family:
          "Un líquido que se pone en una vena para que algunas partes se vean más claras en una imagen.",
        clinician: "Medio de contraste para TC o resonancia magnética.",
      },
      "DX-23",
      "DX-27",
    ),
  },
  ct: {
    name: "TAC",
    forms: ["tomografía computarizada"],
    meaning: meaning(
      {
        child: "Un anillo grande que toma fotos de ti, como las rebanadas de un pan.",
        family: "Una prueba que usa rayos X y una computadora para hacer imágenes en rebanadas.",
        clinician: "Tomografía computarizada (TC): imágenes en cortes con rayos X.",
      },
      "DX-22",
    ),
  },
  diagnosis: {
    name: "diagnóstico",
    meaning: meaning(
      {
        child: "Cuando los doctores saben bien qué es.",
        family: "Saber con exactitud qué es y si se ha propagado; va antes del tratamiento.",
        clinician: "Tipo exacto y extensión, establecidos antes del tratamiento.",
      },
      "DX-1",
      "DX-3",
    ),
  },
  diaphragm: {
    name: "diafragma",
    forms: ["músculo de respirar", "músculo de la respiración"],
    meaning: meaning(
      {
        child: "El músculo entre el pecho y la barriga que hace entrar el aire.",
        family: "La cúpula de músculo entre el pecho y el abdomen que hace entrar el aire.",
        clinician: "Cúpula de músculo esquelético entre el tórax y el abdomen.",
      },
      "AN-57",
    ),
  },
  "digestive-tract": {
    name: "tubo digestivo",
    meaning: meaning(
      {
        child: "El largo camino que la comida hace dentro de ti.",
        family:
          "Aquí: el estómago, el intestino delgado, el colon, el apéndice, el recto y el ano.",
        clinician: "Aquí: estómago, intestino delgado, colon, apéndice, recto y ano.",
      },
      "WH-5",
    ),
  },
  doxorubicin: {
    name: "doxorubicina",
    meaning: meaning(
      {
        child: "Una de las medicinas fuertes que se llaman quimio.",
        family: "Una medicina de la quimioterapia; puede afectar el corazón años después.",
        clinician: "Fármaco citotóxico con cardiotoxicidad tardía.",
      },
      "TX-40",
      "SE-14",
    ),
  },
  duodenum: {
    name: "duodeno",
    meaning: meaning(
      {
        child: "La parte del intestino delgado que va primero.",
        family: "La primera parte del intestino delgado, una curva corta.",
        clinician: "Primera parte del intestino delgado, alrededor de la cabeza del páncreas.",
      },
      "AN-3",
    ),
  },
  ebv: {
    name: "virus de Epstein-Barr",
    forms: ["VEB"],
    meaning: meaning(
      {
        child: "Un germen que mucha gente tiene y que por lo general no hace daño.",
        family:
          "Un virus muy común y por lo general inofensivo; puede hacer crecer células cuando las defensas están débiles.",
        clinician:
          "Virus muy extendido; con inmunodeficiencia puede impulsar la proliferación de músculo liso.",
      },
      "IM-2",
    ),
  },
  epiphysis: {
    name: "epífisis",
    forms: ["punta redonda"],
    meaning: meaning(
      {
        child: "La punta de un hueso largo, donde se une con otro.",
        family: "El extremo de un hueso largo, más allá de la placa de crecimiento.",
        clinician: "Extremo de un hueso largo, más allá de la fisis; lleva el cartílago articular.",
      },
      "BO-3",
      "AN-27",
    ),
  },
  femur: {
    name: "fémur",
    meaning: meaning(
      {
        child: "El hueso del muslo, de la cadera a la rodilla.",
        family: "El hueso del muslo, de la cadera a la rodilla.",
        clinician: "Hueso del muslo.",
      },
      "AN-28",
    ),
  },
  fertility: {
    name: "fertilidad",
    meaning: meaning(
      {
        child: "Poder tener un bebé cuando seas grande.",
        family:
          "Poder tener hijos más adelante; algunas medicinas y algunos tratamientos con rayos pueden afectarla.",
        clinician:
          "Capacidad reproductiva, en riesgo con algunos fármacos y con la radioterapia de la pelvis.",
      },
      "SE-13",
    ),
  },
  fibula: {
    name: "peroné",
    meaning: meaning(
      {
        child: "El hueso delgado del lado de afuera de la pierna.",
        family: "El hueso delgado de la pierna, en el lado de afuera, debajo de la rodilla.",
        clinician: "Hueso lateral y más delgado de la pierna.",
      },
      "AN-30",
    ),
  },
  gene: {
    name: "gen",
    forms: ["genes"],
    meaning: meaning(
      {
        child: "Una línea del plan que hay en cada célula y que viene de mamá y papá.",
        family: "Una parte del plan del cuerpo, que pasa de los padres a los hijos.",
        clinician: "Unidad hereditaria; aquí importan las variantes germinales de RB1 y TP53.",
      },
      "CA-2",
      "CA-13",
    ),
  },
  "genetic-counsellor": {
    name: "asesor genético",
    meaning: meaning(
      {
        child: "Alguien que habla contigo de tus genes.",
        family:
          "Alguien que habla con una familia sobre una prueba de genes antes de que ella decida.",
        clinician: "Profesional que asesora antes de una prueba de la línea germinal.",
      },
      "CA-12",
    ),
  },
  gist: {
    name: "GIST",
    meaning: meaning(
      {
        child: "Otra clase de bulto de la barriga.",
        family: "Otro tumor del tubo digestivo, que unas tinciones especiales permiten distinguir.",
        clinician:
          "Tumor del estroma gastrointestinal: impulsado por KIT; positivo para KIT y DOG1.",
      },
      "ST-11",
      "ST-5",
    ),
  },
  grade: {
    name: "grado",
    meaning: meaning(
      {
        child: "Qué tan raras se ven las células y qué tan rápido crecen.",
        family:
          "Qué tan distintas se ven las células en el microscopio y con qué rapidez se dividen.",
        clinician: "Puntuación histológica de atipia y proliferación.",
      },
      "DX-41",
    ),
  },
  "growth-plate": {
    name: "placa de crecimiento",
    meaning: meaning(
      {
        child: "La placa delgada cerca de la punta de un hueso que lo hace más largo.",
        family: "El disco entre la epífisis y la metáfisis en el que un hueso crece a lo largo.",
        clinician:
          "Fisis: cartílago entre epífisis y metáfisis, lugar del crecimiento en longitud.",
      },
      "BO-3",
      "AN-67",
    ),
  },
  hiv: {
    name: "VIH",
    forms: ["VIH/sida"],
    meaning: meaning(
      {
        child: "Un germen que puede poner débiles a los guardianes del cuerpo.",
        family: "Un virus que puede debilitar el sistema inmunitario.",
        clinician: "Virus de la inmunodeficiencia humana.",
      },
      "IM-1",
    ),
  },
  humerus: {
    name: "húmero",
    meaning: meaning(
      {
        child: "El hueso de la parte de arriba del brazo.",
        family: "El hueso de la parte de arriba del brazo, del hombro al codo.",
        clinician: "Hueso del brazo, entre el hombro y el codo.",
      },
      "AN-31",
    ),
  },
  ifosfamide: {
    name: "ifosfamida",
    meaning: meaning(
      {
        child: "Una de las medicinas fuertes que se llaman quimio.",
        family: "Una medicina de la quimioterapia; puede afectar los riñones.",
        clinician: "Fármaco citotóxico con nefrotoxicidad dependiente de la dosis.",
      },
      "TX-40",
      "SE-15",
    ),
  },
  ileum: {
    name: "íleon",
    meaning: meaning(
      {
        child: "La parte del intestino delgado que va al final.",
        family: "La última parte del intestino delgado.",
        clinician: "Última parte del intestino delgado, que termina en el ciego.",
      },
      "AN-5",
    ),
  },
  "immune-system": {
    name: "sistema inmunitario",
    forms: ["guardianes del cuerpo", "guardianes"],
    meaning: meaning(
      {
        child: "Los guardianes de tu cuerpo: frenan a los gérmenes.",
        family: "Lo que defiende al cuerpo de los gérmenes.",
        clinician: "Defensa del organismo frente a los patógenos.",
      },
      "AN-51",
    ),
  },
  implant: {
    name: "implante",
    forms: ["implante de metal"],
    meaning: meaning(
      {
        child: "Una pieza de metal que ocupa el lugar de un trozo de hueso.",
        family:
          "Una pieza de metal que ocupa el lugar de un trozo de hueso; algunas se pueden alargar.",
        clinician: "Endoprótesis que sustituye el hueso resecado; algunas se alargan.",
      },
      "TX-28",
      "TX-29",
    ),
  },
  "inferior-vena-cava": {
    name: "vena cava inferior",
    forms: [
      "vena cava",
      "gran vena de la barriga",
      "vena más grande de la barriga",
      "gran vena del abdomen",
    ],
    meaning: meaning(
      {
        child: "La vena más grande de la barriga, que sube hasta el corazón.",
        family: "La gran vena del abdomen, que sube y cruza el diafragma hasta el corazón.",
        clinician: "Gran vena que va de L5 al corazón y atraviesa el diafragma en T8.",
      },
      "VA-5",
    ),
  },
  inherited: {
    name: "hereditario",
    forms: ["hereditaria", "se heredan"],
    meaning: meaning(
      {
        child: "Que pasa de mamá o papá en los genes, por azar.",
        family: "Que pasa de un padre o una madre en los genes, por azar.",
        clinician: "Transmitido por la línea germinal.",
      },
      "CA-13",
    ),
  },
  jaundice: {
    name: "ictericia",
    meaning: meaning(
      {
        child: "Cuando la piel y los ojos se ven amarillos.",
        family: "Piel y ojos amarillos.",
        clinician: "Coloración amarilla de la piel y las escleróticas.",
      },
      "VA-8",
    ),
  },
  jejunum: {
    name: "yeyuno",
    meaning: meaning(
      {
        child: "La parte del intestino delgado que va en el medio.",
        family: "La parte media del intestino delgado.",
        clinician: "Parte media del intestino delgado.",
      },
      "AN-4",
    ),
  },
  "large-intestine": {
    name: "intestino grueso",
    meaning: meaning(
      {
        child: "La última parte del intestino, de la bolsita al final.",
        family: "La última parte del tubo digestivo, que empieza con el ciego.",
        clinician: "Intestino a partir del ciego.",
      },
      "AN-6",
      "AN-12",
    ),
  },
  "late-effect": {
    name: "efecto tardío",
    forms: ["efectos tardíos"],
    meaning: meaning(
      {
        child: "Algo que se ve mucho después del tratamiento.",
        family: "Un problema de salud que aparece meses o años después del tratamiento.",
        clinician: "Problema relacionado con el tratamiento que aparece de meses a años después.",
      },
      "AF-6",
    ),
  },
  leiomyosarcoma: {
    name: "leiomiosarcoma",
    meaning: meaning(
      {
        child: "El nombre largo de {this}: empieza en el músculo liso.",
        family: "Un cáncer del músculo liso.",
        clinician: "Tumor maligno de músculo liso.",
      },
      "WH-1",
    ),
  },
  "li-fraumeni-syndrome": {
    name: "síndrome de Li-Fraumeni",
    meaning: meaning(
      {
        child: "Un cambio en un gen que tienen algunas familias.",
        family:
          "Un cambio hereditario del gen TP53, presente en pocas familias, que aumenta el riesgo.",
        clinician: "Predisposición al cáncer por variantes germinales de TP53.",
      },
      "CA-4",
      "CA-12",
    ),
  },
  "limb-salvage": {
    name: "cirugía para conservar el brazo o la pierna",
    meaning: meaning(
      {
        child: "Sacar el bulto de modo que el brazo o la pierna se quede.",
        family:
          "Operación que quita el tumor con un borde ancho de tejido sano y conserva el brazo o la pierna.",
        clinician: "Resección amplia que conserva la extremidad.",
      },
      "TX-6",
    ),
  },
  "lymph-node": {
    name: "ganglio linfático",
    forms: ["ganglios linfáticos", "ganglios", "filtros de gérmenes"],
    meaning: meaning(
      {
        child: "Un filtro pequeño con forma de frijol: atrapa gérmenes.",
        family:
          "Un filtro pequeño con forma de frijol; hay grupos en el cuello, las axilas y las ingles.",
        clinician: "Filtro de la linfa, con forma de frijol.",
      },
      "AN-50",
    ),
  },
  lymphoedema: {
    name: "linfedema",
    meaning: meaning(
      {
        child: "Cuando un brazo o una pierna se hincha tiempo después.",
        family:
          "Hinchazón de un brazo o una pierna que puede venir después de una operación o de los rayos.",
        clinician:
          "Hinchazón de una extremidad, de semanas a años después de la cirugía o la radioterapia.",
      },
      "SE-18",
    ),
  },
  margin: {
    name: "margen",
    forms: ["márgenes"],
    meaning: meaning(
      {
        child: "El borde del trozo que se sacó.",
        family: "El borde del tejido que se quitó.",
        clinician: "Borde de la pieza resecada, clasificado como R0, R1 o R2.",
      },
      "TX-23",
    ),
  },
  metaphysis: {
    name: "metáfisis",
    forms: ["extremo que crece"],
    meaning: meaning(
      {
        child: "La parte ancha de un hueso largo, junto a la placa de crecimiento.",
        family:
          "La parte ancha cerca del extremo de un hueso largo, junto a la placa de crecimiento.",
        clinician: "Zona ensanchada de un hueso largo entre la diáfisis y la fisis.",
      },
      "BO-3",
      "AN-27",
    ),
  },
  microscope: {
    name: "microscopio",
    meaning: meaning(
      {
        child: "Un aparato con el que se ven grandes las cosas pequeñas.",
        family: "Un instrumento con el que un patólogo mira las células y el tejido.",
        clinician: "Instrumento del diagnóstico histológico.",
      },
      "DX-39",
    ),
  },
  mono: {
    name: "mononucleosis",
    meaning: meaning(
      {
        child: "Lo que a algunos les da por el germen VEB; casi nunca hace daño.",
        family:
          "La enfermedad que causa el VEB; haberla tenido no significa que vaya a venir este tumor.",
        clinician: "Mononucleosis infecciosa (VEB).",
      },
      "IM-3",
    ),
  },
  mri: {
    name: "resonancia magnética",
    // The waves stand here so that their «radio» is not taken for the bone.
    forms: ["resonancia", "ondas de radio"],
    meaning: meaning(
      {
        child: "Un túnel ruidoso con un imán fuerte: hace imágenes muy claras.",
        family: "Una prueba con un imán fuerte y ondas de radio, sin radiación.",
        clinician: "Imagen por resonancia magnética.",
      },
      "DX-25",
    ),
  },
  oesophagus: {
    name: "esófago",
    meaning: meaning(
      {
        child: "El tubo de la comida, de la garganta al estómago.",
        family: "El tubo de la comida, de la garganta al estómago.",
        clinician: "Tubo muscular que va de la faringe al estómago.",
      },
      "AN-1",
    ),
  },
  "palliative-care": {
    name: "cuidados paliativos",
    meaning: meaning(
      {
        child: "Cuidados para que te sientas bien; pueden empezar el primer día.",
        family:
          "Cuidados para el bienestar y la calidad de vida; pueden empezar pronto, junto con otros tratamientos.",
        clinician:
          "Cuidados para el bienestar y la calidad de vida, junto con un tratamiento que busca curar.",
      },
      "AF-9",
      "AF-10",
    ),
  },
  pathologist: {
    name: "patólogo",
    meaning: meaning(
      {
        child: "El doctor que mira el pedacito con mucho cuidado.",
        family: "Un médico que mira el tejido con el microscopio.",
        clinician: "Especialista en el diagnóstico de tejidos.",
      },
      "DX-39",
    ),
  },
  pelvis: {
    name: "pelvis",
    meaning: meaning(
      {
        child: "Los huesos de la cadera, debajo de tu barriga.",
        family: "Los huesos de la cadera, que pasan el peso del tronco a las piernas.",
        clinician: "Huesos coxales, que apoyan el tronco sobre las piernas.",
      },
      "AN-39",
    ),
  },
  pet: {
    name: "PET",
    meaning: meaning(
      {
        child: "Busca células muy activas: comen mucha azúcar.",
        family:
          "Una prueba que muestra qué tan activas están las células, con un azúcar un poco radiactivo.",
        clinician: "Tomografía por emisión de positrones con un azúcar marcado.",
      },
      "DX-28",
    ),
  },
  port: {
    name: "puerto",
    meaning: meaning(
      {
        child: "Una cajita bajo la piel para tu medicina: te ahorra pinchacitos.",
        family: "Un lugar bajo la piel por el que la medicina llega a una vena; evita pinchazos.",
        clinician: "Dispositivo subcutáneo de acceso venoso.",
      },
      "TX-39",
    ),
  },
  radiation: {
    name: "radiación",
    forms: ["radioterapia", "rayos", "rayos fuertes"],
    meaning: meaning(
      {
        child: "Rayos: unos pocos hacen una foto de rayos X, y los fuertes pueden ayudar a tratar.",
        family:
          "Rayos: una cantidad pequeña hace imágenes, y los fuertes, dirigidos con precisión, tratan el cáncer.",
        clinician:
          "Rayos ionizantes, usados en pequeñas cantidades para imágenes y también como tratamiento.",
      },
      "DX-20",
      "TX-10",
    ),
  },
  radius: {
    name: "radio",
    meaning: meaning(
      {
        child: "El hueso de abajo del brazo, del lado del pulgar.",
        family: "El hueso del antebrazo del lado del pulgar.",
        clinician: "Hueso del antebrazo del lado del pulgar.",
      },
      "AN-32",
    ),
  },
  rectum: {
    name: "recto",
    meaning: meaning(
      {
        child: "La última parte del intestino grueso: ahí espera la caca.",
        family: "La última parte del intestino grueso, que guarda las heces hasta que salen.",
        clinician: "Extremo pélvico del intestino grueso, delante del sacro.",
      },
      "AN-12",
    ),
  },
  rehabilitation: {
    name: "rehabilitación",
    meaning: meaning(
      {
        child: "El tiempo en que aprendes a moverte bien y a tener fuerza.",
        family: "Aprender a moverse bien y recuperar la fuerza después de una operación.",
        clinician: "Recuperación de la función después de la cirugía.",
      },
      "SE-6",
    ),
  },
  rejection: {
    name: "rechazo",
    meaning: meaning(
      {
        child: "Cuando el cuerpo no acepta un órgano nuevo: hay una medicina que ayuda.",
        family:
          "Cuando el cuerpo no acepta un órgano nuevo; para conservarlo hace falta medicina contra el rechazo.",
        clinician:
          "Falta de aceptación de un órgano trasplantado, que se previene con inmunosupresión.",
      },
      "IM-13",
      "CA-7",
    ),
  },
  retinoblastoma: {
    name: "retinoblastoma",
    meaning: meaning(
      {
        child: "El nombre largo de algo que tuvieron algunos niños.",
        family:
          "Otro cáncer de la infancia; su forma hereditaria aumenta el riesgo más adelante en la vida.",
        clinician:
          "Tumor infantil; su forma hereditaria (RB1) aumenta el riesgo posterior de sarcoma.",
      },
      "CA-8",
    ),
  },
  sarcoma: {
    name: "sarcoma",
    forms: ["sarcomas", "sarcoma de tejidos blandos", "sarcomas de tejidos blandos"],
    meaning: meaning(
      {
        child: "Un grupo de bultos en partes blandas del cuerpo: {this} está en ese grupo.",
        family:
          "Una familia de cánceres; el leiomiosarcoma es de los que empiezan en tejidos blandos.",
        clinician: "Grupo de tumores; el leiomiosarcoma es uno de los de tejidos blandos.",
      },
      "WH-2",
    ),
  },
  "side-effect": {
    name: "efecto secundario",
    forms: ["efectos secundarios"],
    meaning: meaning(
      {
        child: "Lo que una medicina hace de más: puede darte cansancio.",
        family:
          "Lo que un tratamiento hace aparte de lo que busca, pues llega también a células sanas.",
        clinician: "Efecto del tratamiento sobre el tejido sano.",
      },
      "SE-1",
      "SE-2",
    ),
  },
  "small-intestine": {
    name: "intestino delgado",
    meaning: meaning(
      {
        child: "La parte larga del intestino: va justo después del estómago.",
        family: "La parte larga del intestino después del estómago: duodeno, yeyuno e íleon.",
        clinician: "Duodeno, yeyuno e íleon.",
      },
      "AN-3",
      "AN-4",
      "AN-5",
    ),
  },
  "smooth-muscle": {
    name: "músculo liso",
    meaning: meaning(
      {
        child: "Músculo que trabaja solo, como el de tu barriga.",
        family:
          "Músculo que trabaja sin que uno lo piense, como en el tubo digestivo, los vasos sanguíneos y la piel.",
        clinician: "Músculo involuntario del tubo digestivo, los vasos y la piel.",
      },
      "WH-1",
      "WH-12",
    ),
  },
  "soft-tissue": {
    name: "tejidos blandos",
    forms: ["partes blandas"],
    meaning: meaning(
      {
        child: "Las partes blandas de tu cuerpo: se estiran y se mueven.",
        family: "Las partes del cuerpo que se estiran y se mueven, como el músculo.",
        clinician: "Tejido elástico y desplazable, entre otros el músculo.",
      },
      "SY-1",
      "WH-2",
    ),
  },
  sphincter: {
    name: "esfínter",
    meaning: meaning(
      {
        child: "Un anillo de músculo que se queda cerrado.",
        family: "Un músculo en forma de anillo que mantiene cerrado el final del intestino.",
        clinician: "Músculo anular que cierra el canal anal.",
      },
      "AN-13",
    ),
  },
  "spinal-cord": {
    name: "médula espinal",
    meaning: meaning(
      {
        child: "El cordón que hay dentro de los huesos de tu espalda.",
        family: "El cordón que está dentro de la columna, envuelto en cubiertas como el cerebro.",
        clinician: "Tejido nervioso central dentro del conducto vertebral.",
      },
      "AN-36",
      "AN-56",
    ),
  },
  spread: {
    name: "propagarse",
    forms: ["propaga", "propagan", "propagado"],
    meaning: meaning(
      {
        child: "Es cuando {this} va de donde empezó a un lugar nuevo.",
        family: "Ir de donde empezó a otra parte del cuerpo.",
        clinician: "Dar metástasis.",
      },
      "WH-6",
      "DX-24",
    ),
  },
  stain: {
    name: "tinción",
    forms: ["tinciones"],
    meaning: meaning(
      {
        child: "Un color que muestra de qué clase es la célula.",
        family:
          "Un color que marca el músculo liso en una muestra y así ayuda a decir qué tumor es.",
        clinician: "Inmunotinción, aquí sobre todo de actina de músculo liso y desmina.",
      },
      "DX-40",
    ),
  },
  surgery: {
    name: "cirugía",
    forms: ["operación", "operaciones"],
    meaning: meaning(
      {
        child: "Cuando los doctores sacan el bulto; no sientes nada mientras lo hacen.",
        family: "Cuando los cirujanos quitan el tumor, con tejido sano alrededor.",
        clinician: "Resección, por lo general el primer tratamiento y el principal.",
      },
      "TX-1",
      "TX-8",
      "TX-26",
    ),
  },
  "t-cell": {
    name: "célula T",
    forms: ["células T"],
    meaning: meaning(
      {
        child: "Una célula que ayuda a cuidar tu cuerpo.",
        family: "Una célula de defensa; madura en el timo.",
        clinician: "Linfocito T: célula inmunitaria que madura en el timo.",
      },
      "AN-49",
      "IM-9",
    ),
  },
  tibia: {
    name: "tibia",
    meaning: meaning(
      {
        child: "El hueso de la espinilla, de la rodilla al tobillo.",
        family:
          "El hueso de la espinilla, el más grande de los dos que van de la rodilla al tobillo.",
        clinician: "Hueso medial y más grande de la pierna.",
      },
      "AN-29",
    ),
  },
  tracer: {
    name: "sustancia marcadora",
    meaning: meaning(
      {
        child: "Algo que va a los lugares muy activos, para que la cámara los vea.",
        family: "Una sustancia que se pone en una vena, se junta en ciertos lugares y los muestra.",
        clinician: "Trazador: sustancia marcada cuya captación se registra en imágenes.",
      },
      "DX-29",
      "DX-30",
    ),
  },
  transplant: {
    name: "trasplante",
    meaning: meaning(
      {
        child: "Cuando a alguien le ponen un órgano nuevo, como un hígado.",
        family: "Recibir un órgano nuevo; para conservarlo hace falta medicina contra el rechazo.",
        clinician: "Trasplante de órgano, con inmunosupresión.",
      },
      "IM-13",
      "CA-7",
    ),
  },
  tumour: {
    name: "tumor",
    forms: ["tumores"],
    meaning: meaning(
      {
        child: "La palabra de los doctores para un bulto.",
        family:
          "Un bulto o una hinchazón que crece y puede empujar a un lado el tejido que lo rodea.",
        clinician: "Masa, benigna o maligna.",
      },
      "SY-2",
      "SY-4",
      "CR-1",
    ),
  },
  ulna: {
    name: "cúbito",
    meaning: meaning(
      {
        child: "El hueso de abajo del brazo, del lado del meñique.",
        family: "El hueso del antebrazo del lado del meñique.",
        clinician: "Hueso del antebrazo del lado del meñique.",
      },
      "AN-33",
    ),
  },
  ultrasound: {
    name: "ecografía",
    forms: ["ultrasonido"],
    meaning: meaning(
      {
        child: "Imágenes que se mueven, hechas con un sonido tan agudo que nadie lo oye.",
        family: "Imágenes en vivo hechas con un sonido tan agudo que no se oye, sin radiación.",
        clinician: "Sonografía.",
      },
      "DX-21",
    ),
  },
  vein: {
    name: "vena",
    // The superior one stands here so that it is not taken for the inferior one.
    forms: ["venas", "vena cava superior"],
    meaning: meaning(
      {
        child: "Un tubo que lleva la sangre de vuelta al corazón.",
        family: "Un vaso sanguíneo que lleva la sangre de vuelta al corazón.",
        clinician: "Vaso que devuelve la sangre al corazón.",
      },
      "AN-15",
    ),
  },
  vertebra: {
    name: "vértebra",
    forms: ["vértebras"],
    meaning: meaning(
      {
        child: "Uno de los huesos pequeños de tu espalda.",
        family: "Uno de los huesos pequeños que forman la columna.",
        clinician: "Segmento de la columna vertebral.",
      },
      "AN-36",
      "AN-40",
    ),
  },
  virus: {
    name: "virus",
    meaning: meaning(
      {
        child: "Un germen muy pequeño que puede pasar de una persona a otra.",
        family:
          "Un germen que puede pasar de una persona a otra; un cáncer relacionado con él, no.",
        clinician: "Agente transmisible; el tumor vinculado con él no se transmite.",
      },
      "IM-12",
    ),
  },
  "x-ray": {
    name: "radiografía",
    forms: ["rayos X"],
    meaning: meaning(
      {
        child: "Una foto de los huesos que tienes dentro.",
        family: "Una imagen fija que se hace con una pequeña cantidad de radiación.",
        clinician: "Imagen radiográfica simple.",
      },
      "DX-20",
      "DX-5",
    ),
  },
};
