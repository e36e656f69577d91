import type { RegisterContent } from "../types.ts";

export const register: RegisterContent = {
  statements: {
    "WH-1":
      "El leiomiosarcoma es un cáncer del músculo liso, que actúa sin la voluntad; no se trata de los músculos que mueven brazos y piernas.",
    "WH-2": "El leiomiosarcoma pertenece a los sarcomas de tejidos blandos.",
    "WH-3": "Puede empezar en muchas partes del cuerpo.",
    "WH-4":
      "En los niños se ha descrito a menudo en el tubo digestivo; hoy se sabe que algunos de esos casos más antiguos eran otros tumores.",
    "WH-5":
      "Los lugares a los que aquí se refiere el tubo digestivo son el estómago, el intestino delgado, el colon, el apéndice, el recto y el ano.",
    "WH-6": "Puede propagarse si no se extirpa.",
    "WH-7":
      "Tras la extirpación completa es menos probable que vuelva, pero puede hacerlo; por eso continúan los controles.",
    "WH-8":
      "Su comportamiento va de lento a rápido y depende de la localización, el tamaño y el grado.",
    "WH-9": "Encontrarlo pronto y extirparlo por completo mejora considerablemente el pronóstico.",
    "WH-10":
      "Se distinguen cinco tipos: de tejidos blandos, de la piel, vascular, del huésped inmunocomprometido y óseo.",
    "WH-11":
      "El músculo liso es lo que une a los cinco tipos: cada uno se origina en células de músculo liso o en sus precursoras.",
    "WH-12":
      "El músculo liso hace avanzar el contenido del intestino, estrecha los vasos sanguíneos y levanta los pelos de la piel, sin intervención de la voluntad.",
    "WH-13": "En los Estados Unidos se diagnostica leiomiosarcoma a unos 20–30 niños al año.",
    "WH-14":
      "Las células son los ladrillos del cuerpo; una célula cancerosa no cumple la función propia de su clase.",

    "ST-1":
      "El tipo de los tejidos blandos se ha descrito a menudo, en los niños, en el tubo digestivo, pero también puede empezar en otros lugares.",
    "ST-2": "En el tubo digestivo puede causar molestias en el abdomen.",
    "ST-3": "En el tubo digestivo puede causar pérdida de peso.",
    "ST-4":
      "Los resúmenes actuales sitúan el leiomiosarcoma de tejidos blandos sobre todo en las extremidades, el espacio retroperitoneal, el abdomen y la pelvis, y el tronco, y consideran muy raro el del tubo digestivo.",
    "ST-5":
      "Las series antiguas de leiomiosarcoma del tubo digestivo incluyen tumores del estroma gastrointestinal (GIST) y tumores por el virus de Epstein-Barr.",
    "ST-6":
      "En la pared del tubo digestivo la capa de origen es la muscular propia (circular interna, longitudinal externa); con menor frecuencia, la delgada muscular de la mucosa.",
    "ST-7":
      "La muscular propia del estómago tiene una tercera capa, oblicua, que es la más interna.",
    "ST-8":
      "El esfínter anal interno es un engrosamiento del músculo liso circular y mide cerca de 1,2 mm en los niños.",
    "ST-9":
      "El músculo externo del colon se reúne en tres bandas, las tenias, de 0,8 a 1 cm de ancho en los adultos.",
    "ST-10":
      "Un tumor del intestino delgado puede crecer hacia la luz, dentro de la pared o hacia fuera.",
    "ST-11":
      "El GIST es distinto: está impulsado por KIT, mientras que el leiomiosarcoma se tiñe para actina de músculo liso y desmina, y no para KIT ni DOG1.",
    "ST-12":
      "El leiomiosarcoma del tubo digestivo es unas cincuenta veces menos frecuente que el GIST.",
    "ST-13":
      "De dentro hacia fuera, la pared del tubo digestivo tiene mucosa, submucosa, muscular propia y serosa.",
    "ST-14":
      "La pared normal del íleon terminal y del colon mide en los niños cerca de 1,0–1,3 mm, como máximo 1,9 mm.",

    "CU-1":
      "En la mayoría de los estudios de adultos el tipo de la piel se encuentra más a menudo en los hombres; las proporciones varían entre los estudios.",
    "CU-2":
      "En los niños hay muy pocos casos para saber si lo tienen más a menudo las niñas o los niños.",
    "CU-3":
      "Los tumores superficiales (dérmicos) conllevan un riesgo bajo, pero no son simplemente benignos: pueden volver a crecer en el mismo lugar.",
    "CU-4":
      "Los tumores superficiales rara vez se propagan; los más profundos (subcutáneos) son más graves y se propagan más a menudo.",
    "CU-5":
      "El aspecto descrito es un bulto firme, rosado, rojizo, marrón o del color de la piel, a veces doloroso.",
    "CU-6":
      "El leiomiosarcoma dérmico se origina en el músculo erector del pelo, el pequeño músculo que levanta un pelo.",
    "CU-7":
      "El leiomiosarcoma subcutáneo se origina en el músculo liso de los vasos sanguíneos que hay bajo la piel.",
    "CU-8":
      "El músculo erector del pelo va en dirección oblicua desde lo alto de la dermis hasta la protuberancia del folículo piloso; la glándula sebácea queda en el ángulo entre ambos.",
    "CU-9": "Las palmas y las plantas no tienen músculos erectores del pelo.",
    "CU-10":
      "El modelo marca el muslo, la parte baja de la pierna, el tronco y el cuero cabelludo como ejemplos del tipo de la piel.",
    "CU-11":
      "El nombre que da la Organización Mundial de la Salud al tumor dérmico es neoplasia atípica intradérmica de músculo liso.",
    "CU-12":
      "En los adolescentes la piel tiene un grosor de 1,1–2,2 mm; de ellos corresponden a la dermis 1,0–2,0 mm.",

    "VA-1": "El tipo vascular empieza en la pared de los grandes vasos sanguíneos.",
    "VA-2": "El tipo vascular es muy raro.",
    "VA-3":
      "En la literatura médica hay varios cientos de casos, casi todos en adultos: una revisión cuenta unos 418 de la vena cava inferior, y un análisis agrupado posterior, 377 operados.",
    "VA-4": "Afecta a las venas más grandes y a la vena cava.",
    "VA-5":
      "La vena cava inferior empieza en L5 y asciende por detrás del peritoneo, hacia el lado derecho del cuerpo respecto de la línea media y de la aorta; pasa por un surco del hígado y atraviesa el diafragma en T8.",
    "VA-6":
      "Segmento inferior de la vena cava inferior: por debajo de las venas renales, cerca del 40 % de los tumores de esa vena; las piernas pueden hincharse.",
    "VA-7":
      "Segmento medio de la vena cava inferior: de las venas renales a las hepáticas, cerca del 45 % de los tumores de esa vena; las venas de los riñones pueden quedar obstruidas.",
    "VA-8":
      "Segmento superior de la vena cava inferior: de las venas hepáticas al corazón, cerca del 15 % de los tumores de esa vena; el hígado puede hincharse, con ictericia y líquido en el abdomen.",
    "VA-9":
      "Las publicaciones señalan como origen el músculo liso de la media; la vena cava inferior tiene solo una media delgada y circular, pero haces longitudinales de músculo liso en su gruesa adventicia.",
    "VA-10":
      "La mayoría de los tumores de la vena cava inferior crecen hacia fuera; menos de un tercio crece hacia la luz.",
    "VA-11":
      "Los lugares que se nombran son la vena cava inferior, sus grandes ramas y las venas grandes de la pierna.",
    "VA-12":
      "Entre los adultos operados con el tumor en la vena cava inferior (n = 377), el 76 % eran mujeres y la mediana de edad fue de 55 años.",
    "VA-13":
      "Se ha descrito a una niña de 15 años con el tumor en la vena cava inferior; los pacientes son casi siempre adultos.",
    "VA-14": "En los adultos la vena cava inferior es un óvalo de unos 16 por 26 mm.",

    "IM-1": "El VIH/sida debilita el sistema inmunitario.",
    "IM-2":
      "El virus de Epstein-Barr (VEB) está muy extendido y es en general inofensivo; en las personas cuya inmunidad ya es débil, su presencia en las células de músculo liso puede hacerlas crecer.",
    "IM-3":
      "Haber tenido mononucleosis (VEB) no significa que un niño vaya a tener este tumor; el riesgo corresponde a quienes ya tienen débil el sistema inmunitario.",
    "IM-4": "El término preferido es tumor de músculo liso asociado al VEB.",
    "IM-5":
      "Con VIH, la localización son las cubiertas del cerebro y de la médula espinal en el 41 %; otras son el tubo digestivo, el hígado, el pulmón y la glándula suprarrenal.",
    "IM-6":
      "Tras un trasplante, el hígado es una localización en el 56 %, el pulmón en el 31 % y el tubo digestivo en el 15 %.",
    "IM-7":
      "Con una inmunidad débil desde el nacimiento (inmunodeficiencia primaria), el 71 % tiene varios tumores.",
    "IM-8":
      "Se encuentran varios tumores en el 54 % tras un trasplante y en el 29 % con VIH; por lo general son inicios separados y no una propagación.",
    "IM-9":
      "Cuando los linfocitos T lo controlan mal, el VEB puede persistir en las células de músculo liso.",
    "IM-10":
      "Se encontró VEB en todas las células tumorales analizadas, y dos tumores de un mismo niño llevaban clones distintos del VEB.",
    "IM-11": "Los tumores pequeños de este tipo se sitúan alrededor de los vasos sanguíneos.",
    "IM-12":
      "Un virus se transmite entre las personas, pero el cáncer con el que puede estar vinculado, no.",
    "IM-13":
      "La medicina contra el rechazo es necesaria para conservar un órgano trasplantado; no se suspende ni se cambia sin el equipo de trasplante.",

    "BO-1": "El tipo óseo es sumamente raro.",
    "BO-2": "El lugar de origen es la metáfisis de un hueso largo.",
    "BO-3":
      "El extremo de un hueso largo tiene tres zonas: epífisis, placa de crecimiento (fisis) y metáfisis; la placa de crecimiento queda entre las otras dos.",
    "BO-4": "La placa de crecimiento es al principio cartílago.",
    "BO-5": "Se convierte en hueso (se osifica) cuando el crecimiento se detiene.",
    "BO-6":
      "Los tumores pequeños e incipientes de los huesos largos pueden pasar inadvertidos en una radiografía; la resonancia magnética ayuda a verlos.",
    "BO-7": "En una radiografía el tumor se ve como una mancha más oscura (radiolúcida, lítica).",
    "BO-8":
      "La mayoría empieza alrededor de la rodilla, en la metáfisis distal del fémur o proximal de la tibia; les siguen los huesos del cráneo y de la cara.",
    "BO-9": "Las edades descritas van de 9 a 87 años, con un pico en la quinta década.",
    "BO-10": "El húmero proximal se marca como un lugar menos habitual.",
    "BO-11":
      "El músculo liso es escaso en el hueso; las hipótesis sobre el origen son las paredes de sus vasos, las células madre mesenquimales y los miofibroblastos.",
    "BO-12": "La placa de crecimiento está cerca del lugar habitual del tumor y no es su origen.",
    "BO-13": "Antes de llamarlo tumor óseo, los médicos descartan la propagación desde otra parte.",
    "BO-14": "La mancha en la radiografía tiene un borde borroso, y la cortical está adelgazada.",

    "SY-1":
      "Como el tejido es elástico y se desplaza, un tumor puede pasar mucho tiempo inadvertido.",
    "SY-2": "Un tumor puede hacerse grande y desplazar el tejido que lo rodea.",
    "SY-3":
      "Lo que se siente varía según dónde está el tumor, qué tamaño tiene y si se ha propagado.",
    "SY-4": "Puede haber una hinchazón o un bulto indoloro en cualquier lugar.",
    "SY-5": "Los nervios o músculos comprimidos pueden doler.",
    "SY-6":
      "Cojear, o tener dificultad para usar un brazo o una pierna, una mano o un pie, puede ser un signo.",
    "SY-7": "Es sobre todo una enfermedad de los adultos.",
    "SY-8":
      "Se ha descrito a cualquier edad, también en lactantes y de los 4 a los 10 años; es menos frecuente en los niños pequeños.",
    "SY-9":
      "La mayoría de los bultos, dolores de barriga y dolores de brazos o piernas de los niños no son cáncer; el que no se pasa merece que lo vea un médico.",
    "SY-10": "En el hueso los signos habituales son el dolor y la hinchazón.",
    "SY-11":
      "Un hueso debilitado por el tumor puede romperse tras un golpe o una caída leves; esto se llama fractura patológica.",
    "SY-12":
      "Lo que causa un tumor de músculo liso asociado al VEB depende de dónde se encuentra: signos del sistema nervioso en el cerebro o la columna; dolor, sangrado u obstrucción en el tubo digestivo; tos, fiebre o infecciones respiratorias en las vías aéreas.",
    "SY-13":
      "En el tubo digestivo se han descrito dolor abdominal y un bulto en un lactante, y vómito de sangre en una muchacha de 16 años.",
    "SY-14":
      "Las guías para adultos piden que un especialista vea pronto un bulto que crece, que mide más de unos 5 cm, que es profundo o está fijo, que duele o que ha vuelto tras su extirpación; nada de esto demuestra un cáncer.",
    "SY-15":
      "En la mayoría de los niños a quienes se envía a hacer pruebas por un bulto resulta ser algo inofensivo.",
    "SY-16":
      "En una serie de 20 leiomiosarcomas de tejidos blandos en menores de 16 años, las edades iban de 4 a 15 años y los tumores se repartían entre tronco, cabeza y cuello, piernas y brazos.",

    "CA-1": "La causa no se conoce por completo.",
    "CA-2": "En todo sarcoma de tejidos blandos es posible una parte genética.",
    "CA-3":
      "Se conoce un vínculo con otros cánceres en determinadas enfermedades hereditarias y después de radioterapia; no se refiere a la mayoría de los cánceres infantiles.",
    "CA-4":
      "Las alteraciones hereditarias de RB1 y el síndrome de Li-Fraumeni (TP53) aumentan el riesgo.",
    "CA-5": "Existe un vínculo con el virus de Epstein-Barr.",
    "CA-6": "El riesgo es mayor con el sida.",
    "CA-7":
      "El riesgo es mayor con el tratamiento contra el rechazo después de un trasplante de órgano.",
    "CA-8":
      "Los niños con la forma hereditaria de retinoblastoma tienen un riesgo mayor más adelante en la vida; no se refiere en general a otros cánceres infantiles.",
    "CA-9": "El cáncer no es contagioso.",
    "CA-10":
      "Nadie tiene la culpa; los niños pueden tomar la enfermedad por un castigo, y necesitan oír más de una vez que no lo es.",
    "CA-11": "Una radioterapia anterior aumenta el riesgo.",
    "CA-12":
      "A las familias en las que se sospecha el síndrome de Li-Fraumeni se les puede ofrecer asesoramiento genético antes de decidir sobre una prueba de TP53.",
    "CA-13":
      "El hijo o la hija de quien porta un gen TP53 o RB1 alterado tiene una posibilidad entre dos de heredarlo.",
    "CA-14":
      "Después de un retinoblastoma, el asesoramiento y un análisis de sangre para RB1 pueden mostrar si existe la forma hereditaria y si conviene hacer la prueba a los familiares.",
    "CA-15":
      "Tener un factor de riesgo no significa que vaya a aparecer un cáncer, y este puede surgir donde no se conoce ningún factor de riesgo.",

    "DX-1": "Primero está un diagnóstico completo y exacto.",
    "DX-2":
      "La anamnesis, la exploración y los análisis de laboratorio se interpretan en conjunto.",
    "DX-3": "El propósito de las pruebas es conocer el tipo exacto y si hay propagación.",
    "DX-4":
      "La exploración incluye pruebas neurológicas: reflejos, fuerza, movimiento de los ojos y la boca, coordinación, estado de alerta.",
    "DX-5": "La radiografía es una de las pruebas.",
    "DX-6": "La resonancia magnética es una de las pruebas.",
    "DX-7": "La tomografía computarizada (TC) es una de las pruebas.",
    "DX-8":
      "El tipo definitivo se conoce por una biopsia, en la que se examina un trozo del tumor.",
    "DX-9":
      "La gammagrafía ósea busca enfermedades y tumores de los huesos, y la causa de un dolor o una inflamación del hueso.",
    "DX-10":
      "El hemograma completo mide cuántas células sanguíneas contiene un volumen dado, de qué tamaño son y cuál es su grado de madurez.",
    "DX-11": "La bioquímica sanguínea es una de las pruebas.",
    "DX-12": "La biopsia con aguja gruesa guiada por TC es una forma de tomar una biopsia.",
    "DX-13": "La TC de tórax, la PET y la ecografía son otras pruebas en uso.",
    "DX-14":
      "Un médico mira y palpa con suavidad el bulto y la piel que lo rodea, y ausculta el tórax y el abdomen.",
    "DX-15":
      "Los ganglios linfáticos, por ejemplo los del cuello, la axila y la ingle, se palpan como parte de la exploración de un niño; los pequeños son normales.",
    "DX-16":
      "Las pruebas de imagen no duelen por sí mismas; en la mayoría, lo importante es no moverse.",
    "DX-17":
      "A un niño pequeño que no puede quedarse acostado sin moverse el tiempo suficiente se le puede dar una medicina para descansar o dormir durante la prueba, y entonces se le pide que no coma ni beba desde unas horas antes.",
    "DX-18":
      "A menudo se permite un objeto que consuele, como un peluche; el metal debe quedarse fuera de la sala de resonancia, así que conviene preguntar antes.",
    "DX-19":
      "Las imágenes se hacen antes de la biopsia cuando es posible, porque la biopsia puede cambiar lo que muestran las imágenes posteriores.",
    "DX-20":
      "La radiografía es una imagen fija que se hace con una pequeña cantidad de radiación; no se siente y lleva unos minutos en total.",
    "DX-21":
      "La ecografía hace imágenes en vivo con un sonido demasiado agudo para oírlo; se pone gel en la piel, se mueve por encima una pequeña sonda y no se usa radiación.",
    "DX-22":
      "La TC usa rayos X y una computadora para construir imágenes en cortes; la exploración misma dura segundos, y la visita, a menudo de 10 a 20 minutos.",
    "DX-23":
      "El líquido de contraste que se administra en una vena para la TC puede causar una sensación de calor y un sabor extraño que pasan pronto.",
    "DX-24":
      "La TC de tórax se hace porque los pulmones son el lugar al que los sarcomas se propagan con más frecuencia; una TC normal no descarta una propagación posterior.",
    "DX-25":
      "La resonancia magnética hace imágenes con un imán potente y ondas de radio, sin radiación.",
    "DX-26":
      "La resonancia magnética es ruidosa, con golpeteos, por lo que se protegen los oídos; suele durar de 20 a 90 minutos.",
    "DX-27":
      "Durante la resonancia magnética se puede administrar en una vena un líquido de contraste para que algunas partes se vean con más claridad.",
    "DX-28":
      "La PET muestra qué tan activas están las células: un azúcar con un poco de radiactividad se acumula donde se usa mucha azúcar, en algunos tejidos sanos y en las infecciones, así como en los tumores.",
    "DX-29":
      "Antes de la PET el niño ayuna unas horas, bebiendo solo agua, y después de la inyección descansa cerca de una hora mientras el trazador se distribuye.",
    "DX-30":
      "En la gammagrafía ósea, un trazador administrado en una vena se acumula donde el hueso está cambiando: en el crecimiento, una fractura, una infección o un tumor.",
    "DX-31":
      "Después de la inyección hay una espera de unas dos a tres horas; luego el niño permanece acostado sin moverse hasta una hora, y las imágenes no duelen.",
    "DX-32":
      "La biopsia con aguja gruesa toma cilindros finos de tejido a través de una aguja ancha; es la que se usa con más frecuencia ante la sospecha de un sarcoma de tejidos blandos.",
    "DX-33":
      "La biopsia incisional (abierta) toma un trozo a través de un pequeño corte, y se usa cuando la muestra con aguja no es clara o el bulto es profundo.",
    "DX-34":
      "La biopsia escisional extirpa el bulto entero; solo es adecuada para tumores pequeños y cercanos a la superficie.",
    "DX-35":
      "La punción aspiración con aguja fina extrae células con una aguja muy delgada; ante la sospecha de un sarcoma se prefiere la muestra con aguja gruesa.",
    "DX-36":
      "Cuando un bulto no se puede palpar o es profundo, la ecografía o la TC guían la aguja.",
    "DX-37":
      "La biopsia se hace con el lugar anestesiado, o con una medicina para un estado más profundo, parecido al sueño; en los niños lo habitual es lo segundo.",
    "DX-38":
      "La biopsia se planifica con el equipo y con el cirujano que operará, para que su trayecto pueda extirparse junto con el tumor.",
    "DX-39":
      "Un patólogo mira el tejido con el microscopio; debe ser un patólogo con experiencia en sarcomas, pues son difíciles de distinguir.",
    "DX-40":
      "Las tinciones que marcan el músculo liso, sobre todo la actina de músculo liso y la desmina, ayudan a identificar un leiomiosarcoma; no todos los tumores muestran ambas.",
    "DX-41":
      "El patólogo indica también un grado, según lo inusuales que se ven las células y la rapidez con que se dividen.",
    "DX-42":
      "Ningún análisis de sangre muestra por sí solo si alguien tiene o no tiene un leiomiosarcoma; la biopsia sí.",
    "DX-43": "La bioquímica sanguínea indica cómo funcionan los riñones y el hígado.",
    "DX-44":
      "La sangre se toma por lo general de una vena del brazo o de la mano, o de una vía central; una crema puesta antes puede adormecer la piel.",
    "DX-45":
      "Los resultados de una biopsia suelen tardar de unos días a cerca de dos semanas; las pruebas adicionales de genes, más.",
    "DX-46":
      "Esperar es a menudo difícil; las familias pueden preguntar cuándo llegará el resultado y quién lo dará.",
    "DX-47":
      "Ante un bulto en una extremidad, a menudo se hacen primero una ecografía y una radiografía, y la resonancia magnética muestra su extensión; la TC sirve más para el abdomen y el tórax.",
    "DX-48":
      "En la vena cava inferior, la ecografía puede encontrar el tumor, la TC muestra su lugar en la vena y la resonancia magnética hasta dónde llega.",
    "DX-49":
      "En la piel no se puede saber a simple vista; el diagnóstico lo da una biopsia con tinciones.",
    "DX-50":
      "En el hueso, la radiografía va primero y la resonancia magnética muestra hasta dónde llega el tumor dentro y fuera del hueso; la biopsia le da nombre.",
    "DX-51":
      "En un tumor de músculo liso asociado al VEB, el virus se busca en el tejido mediante hibridación in situ para EBER; un análisis de sangre para el VEB no la reemplaza.",
    "DX-52":
      "Las imágenes por sí solas no distinguen un tumor de músculo liso asociado al VEB de otros, y como puede haber varios, puede ser necesario explorar más de una parte del cuerpo.",
    "DX-53":
      "Para la TC, el niño se acuesta en una camilla que pasa por la abertura de un gran anillo; dentro del anillo, un tubo de rayos X y unos detectores giran alrededor del cuerpo. El equipo zumba y no toca al niño.",
    "DX-54":
      "Una computadora junta los cortes de la TC en una imagen tridimensional de un lugar y de lo que tiene al lado, que se puede mirar desde cualquier ángulo.",
    "DX-55":
      "Para la resonancia magnética, el niño se acuesta en una camilla que entra en un túnel del imán, que no lo toca; el personal lo vigila todo el tiempo y puede hablar con él, y a menudo un familiar puede quedarse en la sala.",
    "DX-56": "La resonancia magnética toma cortes en cualquier dirección sin mover al niño.",
    "DX-57":
      "La resonancia magnética distingue bien los tejidos blandos, como el músculo, la grasa y la médula ósea, mejor que la TC.",
    "DX-58":
      "Antes de una biopsia con aguja guiada por TC, una exploración encuentra el lugar exacto; después se eligen el punto de entrada y el trayecto para evitar nervios, vasos sanguíneos y órganos.",
    "DX-59":
      "Las imágenes guían la aguja por su trayecto hasta el bulto, y el lugar se mira una vez más después de tomar las muestras.",
    "DX-60":
      "La aguja entra por un solo punto no más grande que la punta de un lápiz; se toman unas pocas muestras, cada una de 1 a 3 cm de largo y fina como un espagueti, y el punto se cubre con un apósito.",
    "DX-61":
      "Después de una biopsia con aguja, el lugar puede doler unos días, de modo parecido a un moretón; los analgésicos ayudan.",
    "DX-62":
      "En la gammagrafía ósea se pone en una vena una pequeña cantidad de trazador, una medicina ligeramente radiactiva; la sangre la reparte y los huesos la captan.",
    "DX-63":
      "Una gammacámara, un poco por encima del cuerpo, registra los rayos que emite el trazador; la cámara no emite ninguno, es silenciosa y no duele.",
    "DX-64":
      "En un niño que crece, las placas de crecimiento captan mucho trazador en la gammagrafía ósea, y eso es normal.",
    "DX-65":
      "La gammagrafía ósea es sensible pero no específica: lo que es otro lugar brillante lo tienen que decir otras imágenes y la historia.",
    "DX-66":
      "Mientras el trazador se reparte, el niño puede comer, beber y jugar; se apaga por sí solo y sale con la orina en horas o días, y beber mucho ayuda.",
    "DX-67":
      "El tubo fino en una vena (cánula) es de plástico blando: entra con una aguja que se retira enseguida, y una crema puesta antes puede adormecer la piel.",

    "CR-1":
      "Los tumores benignos y malignos de los tejidos blandos los trata un equipo pediátrico, con cirugía y con medicinas.",
    "CR-2": "Un equipo de varias especialidades analiza cada caso.",
    "CR-3": "El tratamiento se ajusta cada vez más a las moléculas del tumor.",
    "CR-4": "Cada niño tiene su propio plan de tratamiento.",

    "TX-1": "Extirpar todo el tumor con tejido sano alrededor es por lo general lo mejor.",
    "TX-2": "La radioterapia y la quimioterapia se usan en algunas formas.",
    "TX-3":
      "Algunas formas responden menos, entre ellas las del tubo digestivo; en estas se prefiere una operación.",
    "TX-4": "Los tratamientos pueden combinarse.",
    "TX-5": "Que una extremidad pueda conservarse depende de dónde está el tumor y de su tamaño.",
    "TX-6":
      "En la cirugía de conservación de la extremidad esta se mantiene, mientras que el tumor se extirpa con un margen amplio de tejido sano.",
    "TX-7":
      "La amputación, que es la extirpación de una extremidad, se considera cuando extirpar todo el tumor no dejaría una extremidad que funcione.",
    "TX-8": "Una operación es por lo general el primer tratamiento y el principal.",
    "TX-9":
      "Tras la extirpación completa es menos probable que reaparezca, en el mismo lugar o en otro, pero puede hacerlo.",
    "TX-10":
      "La radioterapia, dirigida y medida con precisión, destruye las células que quedan después de la cirugía.",
    "TX-11": "A veces se aconseja radioterapia, ya sea antes de una operación o después de ella.",
    "TX-12":
      "Existen muchos fármacos; alteran el crecimiento o la multiplicación de las células cancerosas.",
    "TX-13": "Los grupos de fármacos actúan de distinta manera; todos buscan reducir los tumores.",
    "TX-14": "Los fármacos se combinan a menudo.",
    "TX-15": "El orden de los tratamientos puede ser importante.",
    "TX-16": "La quimioterapia también reduce los tumores y trata la propagación que ya existe.",
    "TX-17":
      "Antes de la cirugía puede reducir un tumor cercano a órganos vitales, de modo que sea más fácil extirparlo.",
    "TX-18":
      "Después de la cirugía, su beneficio en el leiomiosarcoma infantil no está demostrado.",
    "TX-19": "Funciona bien en ciertos cánceres.",
    "TX-20":
      "El equipo puede incluir oncólogo, cirujano, radiólogo, patólogo, oncólogo radioterapeuta, personal de enfermería, fisioterapeuta, psicólogo, trabajador social, dietista, enlace con la escuela y especialista en vida infantil.",
    "TX-21":
      "Un especialista en vida infantil usa el juego y palabras sencillas para preparar al niño y ayudarle con la preocupación; los hermanos también cuentan.",
    "TX-22":
      "En tumores raros como este se puede ofrecer a las familias un ensayo clínico o un registro; participar es una elección.",
    "TX-23":
      "Margen significa el borde del tejido extirpado; R0: sin tumor en el borde al microscopio; R1: tumor allí solo al microscopio; R2: queda tumor visible.",
    "TX-24":
      "La escisión amplia extirpa el tumor con tejido sano alrededor; se discute cuánto es suficiente, y depende de la localización y del tipo.",
    "TX-25":
      "Si se encuentra tumor en el borde, o si en la primera operación no se sospechaba un cáncer, se puede aconsejar una segunda operación.",
    "TX-26":
      "La anestesia general es un estado cuidadosamente controlado, parecido al sueño, en el que no se siente nada; difiere del sueño corriente y termina cuando se suspende la medicina y pasa su efecto.",
    "TX-27": "Un anestesiólogo cuida del niño durante toda la operación y el despertar.",
    "TX-28":
      "Después de extirpar un trozo de hueso, este puede sustituirse por un implante de metal (endoprótesis), por un injerto óseo o por otra reconstrucción.",
    "TX-29":
      "En un niño que crece, el implante puede construirse de modo que se alargue, en algunos casos sin otro corte; es probable que haya más operaciones a lo largo de los años.",
    "TX-30":
      "Después de una amputación se adapta una extremidad artificial (prótesis), cuyo uso se aprende con fisioterapia; se ajusta o se cambia a medida que el niño crece.",
    "TX-31":
      "En la piel, el bulto se extirpa con un borde de piel normal; en la cirugía de Mohs cada capa se examina al microscopio hasta que está libre.",
    "TX-32":
      "En la vena cava inferior, el tumor se extirpa con una parte de la vena, que luego se sutura, se repara con un parche, se sustituye por un injerto tubular o se liga.",
    "TX-33":
      "Un tumor de músculo liso asociado al VEB se extirpa por lo general con una operación; tras un trasplante, el equipo de trasplante puede además reducir la medicina contra el rechazo, y con VIH se trata el virus.",
    "TX-34":
      "La radioterapia no se siente; en cada sesión se permanece acostado sin moverse unos minutos, y el niño está solo en la sala, pero se le ve y se le oye.",
    "TX-35": "La radioterapia se da comúnmente de lunes a viernes durante varias semanas.",
    "TX-36":
      "Un estudio de imagen para la planificación, marcas en la piel y a veces un molde o una máscara ayudan a apuntar al mismo lugar; a algunos niños se les da anestesia para ello.",
    "TX-37": "La radioterapia externa no vuelve radiactivo al niño.",
    "TX-38":
      "La quimioterapia se da en ciclos: tratamiento y luego descanso, en el que las células sanas se recuperan.",
    "TX-39":
      "Gran parte de ella entra por una vena, a menudo a través de una vía central o de un puerto bajo la piel, que evita pinchazos.",
    "TX-40":
      "En el ensayo ARST0332, los jóvenes de mayor riesgo, entre ellos los que tenían un tumor de alto grado de más de 5 cm, recibieron ifosfamida con doxorubicina.",
    "TX-41":
      "El tratamiento antes de una operación puede reducir un tumor, de modo que haya que extirpar menos; no se puede saber de antemano si lo hará.",
    "TX-42":
      "Antes de una operación, las imágenes muestran a los cirujanos dónde está el tumor y qué tiene al lado.",
    "TX-43":
      "El tumor y el tejido sano que lo rodea se extirpan juntos en una sola pieza (en bloque), de modo que el tumor mismo no se abre.",
    "TX-44":
      "El patólogo marca con tinta la superficie de lo extirpado, mira su borde con el microscopio y mide cuánto se le acerca el tumor.",
    "TX-45":
      "Al extirpar un tumor del extremo de un hueso, a menudo hay que quitar con él una placa de crecimiento; ese hueso ya no crece allí, mientras que el del otro lado sí.",
    "TX-46":
      "Un implante para el extremo inferior del fémur tiene un vástago fijado dentro de lo que queda del hueso y una articulación en bisagra en lugar de la rodilla.",
    "TX-47":
      "El músculo y la piel se cierran sobre el implante; a veces un músculo de la pantorrilla (colgajo de gastrocnemio) ayuda a cubrirlo.",
    "TX-48":
      "Después de un implante hace falta mucha fisioterapia para que la extremidad se mueva; tras quitar la parte inferior del fémur, los ejercicios pueden empezar en la primera semana si se ha conservado la inserción del ligamento rotuliano.",
    "TX-49":
      "Los implantes extensibles se alargan en pasos pequeños, para que las dos extremidades tengan más o menos la misma longitud: los más nuevos con un campo magnético desde fuera, los antiguos con una operación pequeña; en una serie de 90 alargamientos se ganaron de 5 a 20 mm cada vez.",
    "TX-50":
      "Después de la cirugía de conservación, la extremidad no es tan fuerte como antes, y se desaconsejan con ella los deportes de alto impacto.",
    "TX-51":
      "La radiación se dirige desde varias direcciones para que los haces se crucen en el tumor: allí sus dosis se suman, mientras que el tejido que cada haz atraviesa recibe menos.",
    "TX-52":
      "La dosis se da en muchas partes pequeñas (fracciones), en general una al día con descanso los fines de semana, lo que ayuda a las células sanas a recuperarse.",
    "TX-53": "La máquina de radioterapia puede girar alrededor del cuerpo; no lo toca.",
    "TX-54":
      "La sangre lleva la quimioterapia por todo el cuerpo, de modo que llega también a células cancerosas de otros lugares, entre ellas las que son demasiado pocas para verse en las imágenes.",

    "SE-1":
      "La quimioterapia actúa también sobre las células sanas; no las distingue de las cancerosas.",
    "SE-2":
      "Alcanza también células sanas que crecen rápido: náuseas, poco apetito, boca dolorida, caída temporal del pelo, cansancio, infecciones, moretones; la fiebre durante ella es una urgencia.",
    "SE-3":
      "Cuando se prevén los efectos secundarios, el niño, los padres y el equipo pueden prepararse, y algunos pueden prevenirse.",
    "SE-4":
      "Los efectos tardíos dependen del fármaco: corazón, riñón, audición, fertilidad, crecimiento óseo más lento.",
    "SE-5":
      "La radioterapia puede causar cansancio y piel roja o más oscura, según la localización.",
    "SE-6":
      "La cirugía deja dolor y una cicatriz y requiere rehabilitación; un niño que crece puede necesitar implantes que se alargan y operaciones posteriores.",
    "SE-7":
      "Tener pocos glóbulos blancos facilita las infecciones, pocos glóbulos rojos causan cansancio y palidez, y pocas plaquetas, moretones y sangrado.",
    "SE-8":
      "Los recuentos sanguíneos suelen bajar entre una semana y diez días después de un ciclo de quimioterapia y vuelven a subir al cabo de tres a cuatro semanas.",
    "SE-9":
      "Durante la quimioterapia, una temperatura por encima del límite que ha dado el equipo, a menudo 38 °C, o escalofríos aun sin fiebre, exigen llamar al hospital de inmediato, a cualquier hora.",
    "SE-10":
      "El pelo vuelve a crecer por lo general después de la quimioterapia, a veces con otro color u otro rizo; después de radioterapia en dosis altas puede no crecer en ese lugar.",
    "SE-11":
      "Las medicinas contra las náuseas se dan para prevenirlas, y pueden cambiarse cuando no funcionan bien.",
    "SE-12": "Cuidar con suavidad los dientes y la boca ayuda a prevenir que la boca duela.",
    "SE-13":
      "Se pide a las familias que hablen de la fertilidad antes de que empiece el tratamiento, pues algunos fármacos, entre ellos la ifosfamida, y la radioterapia de la pelvis pueden afectarla.",
    "SE-14":
      "La doxorubicina puede afectar el corazón años después; en los controles se usa la ecografía del corazón.",
    "SE-15": "La ifosfamida puede afectar los riñones, más con dosis totales más altas.",
    "SE-16":
      "Un segundo cáncer, distinto, después de la quimioterapia o la radioterapia es raro; tras la radioterapia aparece por lo general más de diez años después, cerca del lugar tratado.",
    "SE-17":
      "La radioterapia en los años de crecimiento puede frenar el crecimiento del hueso tratado, según la dosis y cuánto crecimiento queda.",
    "SE-18":
      "La hinchazón de un brazo o una pierna (linfedema) puede seguir a la cirugía o la radioterapia, de semanas a años después.",
    "SE-19":
      "Entre los problemas posteriores de la extremidad puede haber rigidez, implantes rotos o flojos, longitud desigual y dolor en un muñón.",
    "SE-20":
      "Las células sanas a las que más afecta la quimioterapia están en la raíz del pelo, el revestimiento de la boca y el intestino, la piel y la médula ósea, que hace la sangre; a diferencia de las células cancerosas, la mayoría se repara y se recupera.",

    "AF-1":
      "Los controles son más frecuentes al principio y se espacian con los años; el plan se hace para cada niño.",
    "AF-2":
      "Un control consiste en conversar, examinar el lugar y la cicatriz, y hacer imágenes del lugar y del tórax; cuáles y con qué frecuencia, varía.",
    "AF-3":
      "La mayoría de las recidivas de los sarcomas ocurre en los primeros años, pero las hay tardías, por lo que los controles continúan durante mucho tiempo.",
    "AF-4":
      "Entre pacientes con sarcoma de tejidos blandos de una extremidad (n = 174), más del 80 % de las recidivas ocurrió en los primeros 2 años de seguimiento.",
    "AF-5":
      "La familia que nota un bulto nuevo, un dolor nuevo o un cambio que dura avisa al equipo y no espera a la siguiente visita.",
    "AF-6":
      "Los efectos tardíos son problemas de salud que aparecen meses o años después de terminar el tratamiento.",
    "AF-7":
      "Las consultas de seguimiento a largo plazo buscan efectos tardíos; se aconseja un examen anual por alguien que los conozca.",
    "AF-8":
      "Un plan de atención para sobrevivientes reúne el tratamiento, las preocupaciones y los controles en un documento para guardar y compartir.",
    "AF-9":
      "Los cuidados paliativos son cuidados para el bienestar y la calidad de vida; pueden empezar desde el diagnóstico, junto con un tratamiento que busca curar.",
    "AF-10":
      "Los cuidados paliativos no son solo para el final de la vida ni sustituyen a otros tratamientos.",
    "AF-11":
      "Ir a la escuela cuando se está lo bastante bien ayuda al niño a sentirse parte del grupo; la escuela y el equipo de salud pueden planearlo juntos.",
    "AF-12":
      "Los hermanos pueden sentirse tristes, preocupados, enojados, culpables o dejados de lado; necesitan palabras sinceras y apoyo.",
    "AF-13":
      "El miedo, el enojo, la tristeza y la culpa son comunes en los niños con cáncer, y no hay sentimientos equivocados; el juego y la conversación pueden darles salida.",
    "AF-14":
      "Preocuparse por que pueda volver es normal en el niño y en los padres, a menudo antes de una prueba de imagen, y tiende a disminuir con el tiempo; una preocupación constante merece ayuda.",
    "AF-15":
      "En el leiomiosarcoma infantil no hay un calendario de controles ni de quimioterapia que se haya demostrado mejor; mucho se toma de otros sarcomas y de los adultos.",
    "AF-16":
      "En una serie de leiomiosarcoma en menores de 21 años (n = 21), tres de las muertes ocurrieron más de diez años después del diagnóstico.",

    "OU-1": "Es sumamente raro.",
    "OU-2":
      "Las cifras de niños a lo largo de muchos años son pocas y proceden de estudios pequeños.",
    "OU-3":
      "Los médicos se apoyan en lo que se sabe de los sarcomas de tejidos blandos como grupo.",
    "OU-4":
      "Una cifra de supervivencia vale solo para los pacientes, el estadio y los años en que se midió; ninguna cifra única representa a un niño.",
    "OU-5":
      "Leiomiosarcoma infantil, n = 16: supervivencia global a 5 años, 72,9 %; supervivencia libre de eventos, 56,3 %.",
    "OU-6":
      "Leiomiosarcoma en menores de 21 años, n = 21: supervivencia global del 79 % a 5 años y del 49 % a 10 años.",
    "OU-7":
      "Sarcoma de tejidos blandos no rabdomiosarcoma, pediátrico y localizado, n = 569: supervivencia global a 5 años, 83,8 %; supervivencia libre de eventos, 73,7 %.",
    "OU-8":
      "Sarcoma de los órganos internos en niños, n = 27: supervivencia global a 10 años, 43 %.",
    "OU-9":
      "Enfermedad pediátrica metastásica: supervivencia a 2 años, 34,6 % (no se dispone del número de pacientes).",
    "OU-10":
      "Vena cava inferior, adultos, resecado, n = 377: supervivencia global a 5 años, 55 %; supervivencia libre de enfermedad, 6 %.",
    "OU-11": "Hueso, n = 107 (104 de ellos de la literatura): supervivencia global a 5 años, 59 %.",
    "OU-12":
      "Tumores de músculo liso asociados al VEB en personas con sida: 4 de 51 murieron por el tumor.",
    "OU-13":
      "Sarcoma de tejidos blandos no rabdomiosarcoma de alto grado en jóvenes que recibieron radioterapia, n = 193: control local en 106 de 109 tras una resección con márgenes libres (R0), en 51 de 60 con residuo microscópico (R1) y en 2 de 6 con residuo visible o sin resección.",
    "OU-14":
      "El ensayo ARST0332 llamó de riesgo alto a todo tumor que se hubiera propagado; intermedio, al no resecado o al de alto grado de más de 5 cm tras resección R0 o R1; bajo, sin propagación: de bajo grado tras resección R0 o R1, o de alto grado de hasta 5 cm tras R1.",
    "OU-15": "353 adultos, con resección completa en el 97 %: el tumor recidivó en el 39 %.",
    "OU-16":
      "Piel, adultos: los tumores dérmicos recidivan en el 24 % y se propagan en el 4 %; los subcutáneos, en el 37 % y el 43 % (no se dispone del número de pacientes).",
    "OU-17":
      "Leiomiosarcoma de tejidos blandos en menores de 16 años, n = 20 (85 % de bajo grado), con seguimiento en 15 (mediana de 49 meses): 2 recidivas locales tardías, sin propagación.",
    "OU-18":
      "Sarcoma no rabdomiosarcoma de la pared corporal y visceral en menores de 18 años: n = 61; supervivencia a 10 años, 43,0 % en los 27 viscerales y 67,5 % en los 34 de la pared corporal.",
    "OU-19":
      "Leiomiosarcoma óseo, n = 107 (revisión de 104 casos publicados con 3 añadidos): supervivencia libre de enfermedad a 5 años, 41 %; cerca de la mitad tenía propagación en el momento del diagnóstico o en el plazo de un año.",
    "OU-20":
      "Leiomiosarcoma en adultos (n = 353): recidiva en el 51 % de los tumores abdominales o retroperitoneales, el 33 % de los de las extremidades y el 26 % de los del tronco; el tamaño y el margen predicen la recidiva local, y el tamaño y el grado, la recidiva a distancia.",

    "AN-1":
      "El esófago lleva la comida desde la garganta, por el tórax y a través del diafragma, hasta el estómago.",
    "AN-2":
      "El estómago está en la parte alta del abdomen, sobre todo en el lado izquierdo del cuerpo, bajo el diafragma.",
    "AN-3":
      "El duodeno es la primera parte del intestino delgado, una curva alrededor de la cabeza del páncreas, sobre todo en el lado derecho del cuerpo respecto de la línea media.",
    "AN-4":
      "El yeyuno es la parte media del intestino delgado; sus asas están sobre todo en la parte alta del abdomen y en el lado izquierdo del cuerpo.",
    "AN-5":
      "El íleon es la última parte del intestino delgado; sus asas están sobre todo en la parte baja y en el lado derecho del cuerpo, y terminan en el ciego.",
    "AN-6":
      "El ciego es la bolsa en la que empieza el intestino grueso, en la parte baja del abdomen, en el lado derecho del cuerpo.",
    "AN-7":
      "El apéndice es un tubo estrecho, de extremo cerrado, que cuelga del ciego y mide de 4,1 a 4,4 mm de delante atrás a cualquier edad.",
    "AN-8": "El colon ascendente sube por el costado del lado derecho del cuerpo hasta el hígado.",
    "AN-9":
      "El colon transverso cruza el abdomen desde el lado derecho del cuerpo hasta el lado izquierdo del cuerpo.",
    "AN-10": "El colon descendente baja por el costado del lado izquierdo del cuerpo.",
    "AN-11":
      "El colon sigmoide es una curva en forma de S en la parte baja del abdomen, desde el lado izquierdo del cuerpo hasta la pelvis.",
    "AN-12":
      "El recto está en la parte baja de la pelvis, delante del sacro, y guarda las heces hasta que se expulsan.",
    "AN-13":
      "El canal anal son los últimos centímetros del tubo digestivo; lo cierran un esfínter interno y uno externo.",
    "AN-14":
      "El intestino delgado midió 325 cm en niños de 5,6 años en promedio, y unos 506 cm en adultos vivos.",
    "AN-15": "Las venas llevan la sangre de vuelta al corazón; sus paredes contienen músculo liso.",
    "AN-16":
      "La vena cava superior se forma de las dos venas braquiocefálicas, baja por la parte alta del tórax en el lado derecho del cuerpo respecto de la línea media y lleva la sangre de la cabeza y los brazos a la aurícula derecha del corazón.",
    "AN-17":
      "Las venas braquiocefálicas están detrás de la parte alta del esternón; la del lado izquierdo del cuerpo es más larga y cruza la línea media.",
    "AN-18":
      "La vena yugular interna baja por cada lado del cuello junto a la arteria carótida y drena el cerebro y la cara.",
    "AN-19": "La vena subclavia pasa por debajo de la clavícula y drena el brazo.",
    "AN-20":
      "Las venas ilíacas comunes están en lo profundo de la parte posterior de la pelvis y se unen para formar la vena cava inferior.",
    "AN-21":
      "La vena ilíaca externa va desde la ingle a lo largo del borde de la pelvis y continúa la vena femoral.",
    "AN-22":
      "La vena femoral es la principal vena profunda del muslo y sube junto a la arteria femoral hasta la ingle.",
    "AN-23": "La vena poplítea está detrás de la rodilla y se convierte en la vena femoral.",
    "AN-24":
      "La vena safena mayor va justo bajo la piel desde la parte interna del tobillo, por la cara interna de la pierna y del muslo, hasta la ingle.",
    "AN-25":
      "La vena renal va del riñón a la vena cava inferior; la del lado izquierdo del cuerpo es más larga y cruza por delante de la aorta.",
    "AN-26":
      "Las venas hepáticas drenan el hígado en la vena cava inferior justo por debajo del diafragma.",
    "AN-27":
      "Un hueso largo tiene una diáfisis de hueso denso alrededor de la médula, se ensancha en la metáfisis y termina en la epífisis, que lleva el cartílago de la articulación.",
    "AN-28": "El fémur es el hueso del muslo, de la cadera a la rodilla.",
    "AN-29":
      "La tibia es el hueso de la espinilla, el mayor de los dos huesos que van de la rodilla al tobillo.",
    "AN-30":
      "El peroné es el hueso delgado del lado externo de la parte baja de la pierna, desde justo debajo de la rodilla, donde se une con la tibia, hasta el tobillo.",
    "AN-31": "El húmero es el hueso de la parte alta del brazo, del hombro al codo.",
    "AN-32": "El radio es el hueso del antebrazo del lado del pulgar, del codo a la muñeca.",
    "AN-33":
      "El cúbito es el hueso del antebrazo del lado del meñique, desde la punta del codo hasta la muñeca.",
    "AN-34": "El cráneo encierra y protege el cerebro y sostiene la cara.",
    "AN-35": "La mandíbula es el maxilar inferior y sostiene los dientes de abajo.",
    "AN-36": "La columna vertebral baja por el centro de la espalda y protege la médula espinal.",
    "AN-37": "Las costillas rodean el tórax y protegen el corazón y los pulmones.",
    "AN-38": "El esternón es el hueso plano del centro de la parte anterior del tórax.",
    "AN-39": "Los huesos coxales forman la pelvis, que apoya el tronco sobre las piernas.",
    "AN-40": "El sacro es la cuña de vértebras fusionadas en la parte posterior de la pelvis.",
    "AN-41": "La clavícula va de lo alto del esternón al hombro.",
    "AN-42":
      "La escápula es plana, está en la parte alta de la espalda y tiene la cavidad de la articulación del hombro.",
    "AN-43": "La rótula está delante de la rodilla, en el tendón del músculo del muslo.",
    "AN-44": "Cada mano tiene 27 huesos: muñeca, palma y dedos.",
    "AN-45": "Cada pie tiene 26 huesos: tobillo, parte media del pie y dedos.",
    "AN-46":
      "La piel cubre todo el cuerpo; sus capas son la epidermis, la dermis y el tejido subcutáneo.",
    "AN-47":
      "El modelo divide la piel en cuero cabelludo, cara, cuello, parte anterior y posterior del tronco, brazos, manos, muslos, parte baja de las piernas y pies.",
    "AN-48":
      "El bazo está en la parte alta del abdomen, en el lado izquierdo del cuerpo, detrás del estómago; filtra la sangre y ayuda contra los gérmenes.",
    "AN-49":
      "El timo está detrás de la parte alta del esternón; allí maduran los linfocitos T; es grande en los niños y se reduce después de la pubertad.",
    "AN-50":
      "Los ganglios linfáticos son pequeños filtros en forma de frijol; hay grupos en el cuello, las axilas y las ingles.",
    "AN-51": "El sistema inmunitario defiende al cuerpo de los gérmenes.",
    "AN-52":
      "El hígado está en la parte alta del abdomen, sobre todo en el lado derecho del cuerpo, bajo el diafragma; procesa lo que absorbe el intestino.",
    "AN-53":
      "La vejiga urinaria está en la parte baja y anterior de la pelvis; almacena la orina y su pared es de músculo liso.",
    "AN-54":
      "El corazón está en el tórax, entre los pulmones, con la punta hacia el lado izquierdo del cuerpo, y bombea la sangre; su músculo es músculo cardíaco, de una clase propia.",
    "AN-55":
      "La aorta es la arteria más grande; sale del corazón, se arquea hacia atrás y baja por delante de la columna.",
    "AN-56":
      "El cerebro y la médula espinal están envueltos en cubiertas, las meninges, dentro del cráneo y la columna.",
    "AN-57":
      "El diafragma es una cúpula de músculo esquelético entre el tórax y el abdomen que hace entrar el aire al respirar.",
    "AN-58":
      "Los riñones están en la parte posterior del abdomen, a cada lado de la columna, y limpian la sangre; el del lado derecho del cuerpo está un poco más bajo.",
    "AN-59":
      "Los pulmones llenan el tórax a cada lado del corazón y toman aire; el del lado derecho del cuerpo tiene tres lóbulos, y el otro, dos.",
    "AN-60": "Sobre cada riñón hay una glándula suprarrenal, que produce hormonas.",
    "AN-61": "Por todos los órganos pasan vasos sanguíneos, y sus paredes contienen músculo liso.",
    "AN-62": "El músculo del esófago es estriado en la parte de arriba y liso en la de abajo.",
    "AN-63": "El estómago es una bolsa de músculo que guarda la comida y la mezcla.",
    "AN-64": "El músculo liso de la pared de una vena puede estrechar la vena.",
    "AN-65":
      "Cada vena braquiocefálica se forma de la vena yugular interna y la vena subclavia de su lado.",
    "AN-66":
      "La epífisis y la metáfisis están llenas de hueso esponjoso (trabecular), rico en vasos sanguíneos.",
    "AN-67": "Un hueso largo crece en longitud en sus placas de crecimiento.",
    "AN-68": "El hueso es duro por fuera y contiene pequeños vasos sanguíneos.",
    "AN-69":
      "El cartílago trirradiado está en la cavidad de la cadera, como una Y entre el ilion, el isquion y el pubis; los tres, y con ellos la cavidad, crecen en él hasta que se cierra.",

    "GP-1":
      "Placa de crecimiento proximal del fémur: 30 % del crecimiento del fémur; se cierra a los 12–16 años en las niñas y a los 14–19 en los niños.",
    "GP-2":
      "Placa de crecimiento distal del fémur: 70 % del crecimiento del fémur; se cierra a los 14–18 años en las niñas y a los 16–20 en los niños.",
    "GP-3":
      "Placa de crecimiento proximal de la tibia: 57 % del crecimiento de la tibia; se cierra a los 13–17 años en las niñas y a los 15–19 en los niños.",
    "GP-4":
      "Placa de crecimiento distal de la tibia: 43 % del crecimiento de la tibia; se cierra a los 14–16 años en las niñas y a los 15–19 en los niños.",
    "GP-5":
      "Placa de crecimiento proximal del peroné: 60 % del crecimiento del peroné; se cierra a los 12–17 años en las niñas y a los 15–20 en los niños.",
    "GP-6":
      "Placa de crecimiento distal del peroné: 40 % del crecimiento del peroné; se cierra a los 12–16 años en las niñas y a los 14–19 en los niños.",
    "GP-7":
      "Placa de crecimiento proximal del húmero: 80 % del crecimiento del húmero; se cierra a los 12–19 años en las niñas y a los 15,75–20 en los niños.",
    "GP-8":
      "Placa de crecimiento distal del húmero: 20 % del crecimiento del húmero; se cierra a los 11–15 años en las niñas y a los 12–17 en los niños.",
    "GP-9":
      "Placa de crecimiento proximal del radio: 20 % del crecimiento del radio; se cierra a los 11,5–13 años en las niñas y a los 14–17 en los niños.",
    "GP-10":
      "Placa de crecimiento distal del radio: 80 % del crecimiento del radio; se cierra a los 14–17 años en las niñas y a los 16–20 en los niños.",
    "GP-11":
      "Placa de crecimiento proximal del cúbito: 15 % del crecimiento del cúbito; se cierra desde cerca de los 12 años en las niñas y los 13 en los niños.",
    "GP-12":
      "Placa de crecimiento distal del cúbito: 85 % del crecimiento del cúbito; se cierra a los 15–17 años en las niñas y a los 17–20 en los niños.",
    "GP-13":
      "La placa de crecimiento se dibuja como un disco de 2–3 mm de grosor, exagerado en la pantalla.",
    "GP-14":
      "Las placas de crecimiento de las extremidades están abiertas a los 6 y a los 10 años, algunas se cierran hacia los 15, y en los adultos queda una línea tenue.",
    "GP-15":
      "De la epífisis a la metáfisis, la placa de crecimiento tiene una zona de reposo, una de proliferación, una hipertrófica y una de calcificación provisional.",
    "GP-16":
      "Cartílago trirradiado de la cavidad de la cadera: se cierra a los 12–14 años en las niñas y a los 14–16 en los niños.",
    "GP-17":
      "Por regla general, una placa de crecimiento se cierra antes en las niñas que en los niños, y en cada uno a su propio tiempo dentro de un intervalo de años.",

    "GP-18":
      "En una radiografía, una placa de crecimiento abierta es una línea oscura en el hueso, porque el cartílago detiene menos los rayos que el hueso.",
    "MO-4":
      "El aspecto de radiografía del cuerpo se calcula a partir del modelo; no es la radiografía de una persona.",
    "MO-5":
      "Con el aspecto de músculo liso se ilumina en el modelo todo lo que está hecho de músculo liso o lo tiene en su pared.",
    "MO-13":
      "En las pruebas de imagen, el cuerpo del modelo está de pie como siempre, visto de frente; en la vida, el niño está acostado y se ve así desde arriba.",
    "MO-14":
      "Los equipos, los tubos, la cámara y el implante se dibujan simplificados; los de verdad son distintos y varían de un lugar a otro.",
    "MO-15":
      "Los bultos, los trayectos de la aguja, los márgenes y los haces de los procedimientos se dibujan para explicar la idea; son ejemplos y no un plan para nadie.",
    "MO-16":
      "En la gammagrafía dibujada brillan las placas de crecimiento del modelo y, como ejemplo, un lugar más.",
    "MO-17":
      "El camino del trazador y de la medicina por la sangre se dibuja muy simplificado; en la vida, la sangre llega a casi todas las partes del cuerpo.",
    "MO-1":
      "Algunas partes se dibujan solo para ayudar a orientarse; el registro no nombra ninguno de los cinco tipos como originado en ellas.",
    "MO-2":
      "Las capas de las paredes se dibujan de 10 a 20 veces más gruesas de lo real para que puedan verse.",
    "MO-3": "El tipo inmunitario se muestra en varios lugares a la vez y nunca como un solo punto.",

    "AN-70":
      "La mucosa es el forro blando y húmedo del tubo digestivo: un epitelio por el que se absorbe el alimento, una capa de tejido conectivo (lámina propia) y la muscular de la mucosa.",
    "AN-71":
      "La muscular de la mucosa son dos capas finas de músculo liso en la base de la mucosa, a la que mueven.",
    "AN-72":
      "La submucosa es una capa de tejido conectivo con los vasos sanguíneos, los vasos linfáticos y los nervios que sirven a la pared del tubo digestivo.",
    "AN-73":
      "Cuando se contrae el músculo circular, el tubo digestivo se estrecha; cuando se contrae el longitudinal, se acorta.",
    "AN-74":
      "El peristaltismo es una onda lenta e involuntaria: el músculo circular se contrae detrás del contenido y se relaja delante de él, y así lo hace avanzar.",
    "AN-75":
      "La serosa es la cubierta externa y fina del tubo digestivo, revestida de peritoneo, que le permite moverse libremente sobre lo que tiene al lado.",
    "AN-76": "El músculo en tres direcciones permite al estómago amasar y mezclar lo que contiene.",
    "AN-77":
      "La epidermis es la capa externa de la piel; no tiene vasos sanguíneos, deja fuera los gérmenes y retiene el agua.",
    "AN-78":
      "La dermis es tejido conectivo que hace la piel fuerte y elástica; contiene vasos, nervios y las raíces de los pelos.",
    "AN-79": "La grasa bajo la piel conserva el calor y amortigua.",
    "AN-80":
      "El pelo es de queratina, como las uñas, y crece en un folículo, una funda de epidermis que baja hasta la dermis o hasta la grasa.",
    "AN-81":
      "La glándula sebácea desemboca en el folículo piloso; su grasa (sebo) protege el pelo y repele el agua de la piel.",
    "AN-82":
      "Con el frío, los nervios simpáticos hacen que se contraiga el músculo erector del pelo; el pelo se levanta y la piel de alrededor sube un poco, lo que se llama piel de gallina.",
    "AN-83":
      "Con el frío, el músculo liso de los vasos de la piel los estrecha, y así se pierde menos calor; con el calor se ensanchan.",
    "AN-84":
      "La capa más interna de un vaso sanguíneo, la íntima, está forrada por una sola lámina lisa de células, el endotelio.",
    "AN-85":
      "La adventicia de una vena grande es tejido conectivo laxo que une la vena con lo que la rodea y contiene pequeños vasos propios (vasa vasorum).",
    "AN-86":
      "En la zona de reposo de una placa de crecimiento, junto a la epífisis, hay células de cartílago pequeñas y dispersas; es una reserva y une la placa a la epífisis.",
    "AN-87":
      "En la zona de proliferación, las células de cartílago se dividen y se apilan en columnas a lo largo del hueso.",
    "AN-88":
      "En la zona hipertrófica, las células se agrandan; su división y su crecimiento alargan el hueso.",
    "AN-89":
      "En la zona de calcificación provisional, el cartílago que rodea las células se endurece, y desde la metáfisis entran en él vasos pequeños y células que forman hueso.",
    "AN-90":
      "La placa de crecimiento no tiene vasos sanguíneos propios; la nutren por ambos lados los de la epífisis y la metáfisis.",
    "AN-91":
      "En la metáfisis, las células que forman hueso depositan hueso nuevo sobre el cartílago endurecido, y así se alarga el hueso.",
    "AN-92":
      "La célula de músculo liso es un huso con un núcleo en el centro, de unos 5 µm de grosor y de 20 µm a medio milímetro de largo, según el lugar.",
    "AN-93": "El núcleo de una célula guarda sus genes, el plan de su trabajo.",
    "AN-94":
      "La mayoría de las personas llevan el VEB toda la vida, y el sistema inmunitario lo mantiene bajo control, sobre todo los linfocitos T.",
    "AN-95":
      "Mientras el VEB está quieto (latente) no produce partículas nuevas: su genoma permanece en el núcleo como un anillo de ADN (episoma).",
    "AN-96": "Una partícula de VEB mide cerca de 120–180 nm.",
    "AN-97":
      "Un plano axial separa la parte superior del cuerpo de la inferior; uno coronal, la anterior de la posterior; uno sagital, el lado izquierdo del cuerpo del lado derecho del cuerpo; la TC y la RM muestran secciones así.",
    "SY-17":
      "Un tumor de tejidos blandos que crece comprime el tejido que lo rodea; los grandes vasos y nervios suelen quedar apartados, más que invadidos.",
    "BO-15":
      "En el hueso esponjoso, una mancha más oscura solo se ve en una radiografía cuando ha desaparecido más de cerca de la mitad del hueso de ese lugar (dato de metástasis óseas), por lo que las pequeñas pasan inadvertidas con facilidad.",
    "BO-16":
      "La RM muestra los cambios de la médula mejor que otras imágenes, también donde la radiografía es tenue: el tumor en la médula es más oscuro que la médula grasa en las imágenes potenciadas en T1 y a menudo más brillante en las potenciadas en T2; la médula roja de los niños ofrece menos contraste.",
    "MO-6":
      "El reparto del grosor de una pared entre sus capas se elige en las vistas de cerca para que se vea cada una, y no se ha medido.",
    "MO-7":
      "Cada vista de cerca se dibuja más grande que en la vida real y dice cuántas veces; la piel se dibuja por igual, mientras que las células de la sangre y el virus se dibujan aún más grandes que lo que tienen al lado, y mucho menos numerosos.",
    "MO-8":
      "El bulto del modelo es un cuerpo redondeado cuyo tamaño y dirección se eligen a mano; aparta a sus vecinos según una regla que conserva su volumen. Está calculado, no muestra el tumor de nadie y omite que un tumor puede crecer dentro de sus vecinos.",
    "MO-9":
      "Los cortes y los trayectos rectos atraviesan las formas del modelo: las profundidades son las del modelo a la edad mostrada, los colores se eligen, y ambos pueden diferir de los de una persona.",
    "MO-10":
      "El hueso con una mancha, su radiografía y su imagen de RM se calculan a partir del modelo y no son imágenes de una persona.",
    "MO-11":
      "Los movimientos de las vistas de cerca son sencillos y lentos para que expliquen; no se han medido, no dañan nada y se puede volver atrás.",
    "MO-12":
      "Una vista de cerca dibuja un trozo típico de su clase de tejido, el mismo para todos los lugares de esa clase salvo lo que se indica; en una persona varía de un lugar a otro.",

    "TK-1":
      "Los niños traen sus propias ideas sobre la enfermedad, y algunas no son ciertas; quien primero escucha sabe qué hace falta explicar.",
    "TK-2":
      "Demasiado a la vez puede abrumar a un niño; el adulto sigue el ritmo que marca el niño y mantiene la conversación a lo largo del tiempo.",
    "TK-3":
      "Los niños asimilan mejor a su propio paso, frase por frase, con tiempo para reaccionar y preguntar.",
    "TK-4":
      "En el juego, los niños muestran lo que saben de un hospital y cómo se sienten con ello.",
    "TK-5":
      "Si un adulto no tiene la respuesta, lo correcto es decirlo y averiguarla; a las preguntas de un niño se responde con sencillez y honestidad.",
    "TK-6":
      "Un niño con cáncer puede preguntarse si va a morir, lo diga o no; la pregunta merece una respuesta honesta y con esperanza, no una negativa rápida, y el equipo puede ayudar con las palabras.",
    "TK-7": "A un niño no se le promete la curación.",
    "TK-8":
      "A los niños se les dice con honestidad qué puede doler y qué no, y qué van a ver, oír y sentir.",
    "TK-9":
      "Decir a un niño que no llore o que sea valiente puede ser contraproducente; nombrar lo que siente y permitirlo le ayuda a sentirse escuchado.",
    "TK-10":
      "Que haya o no efectos secundarios no indica si la quimioterapia funciona; eso lo muestran las pruebas.",
    "TK-11":
      "Al hablar con niños sobre el cáncer se evitan las palabras de lucha, batalla y guerreros.",
    "TK-12":
      "Marcar sin ayuda en un dibujo del cuerpo se aconseja desde los 8 años, aproximadamente; cuando hay pocos lugares que distinguir, una lista puede servir mejor que un dibujo.",
  },
  sources: {
    brief:
      "Página pública de un hospital infantil sobre el leiomiosarcoma, punto de partida de este registro; no se nombra porque la atención difiere de un lugar a otro",
    "general-knowledge":
      "Conocimiento general bien establecido, no cotejado con un texto para este proyecto",
    "design-value": "Un valor elegido para este modelo, no una medición",
    W1: "Sarcoma Alliance / CureSarcoma, página sobre el leiomiosarcoma (basada en la OMS)",
    W2: "Sarcoma Alliance / CureSarcoma, página sobre el tumor de músculo liso asociado al VEB (basada en la OMS)",
    W3: "Sarcoma Alliance / CureSarcoma, página sobre el leiomiosarcoma óseo (basada en la OMS)",
    P2: "Serie de leiomiosarcoma en pacientes menores de 21 años, conocida aquí por su DOI",
    P4: "Sobre el sarcoma de los órganos internos en niños, conocido aquí por su número de PubMed Central",
    P6: "Sobre la recidiva después de la cirugía en adultos, conocido aquí por su número de PubMed Central",
    V1: "tgkdc, artículo 2013.7649 (revisión sobre el leiomiosarcoma de la vena cava inferior)",
    V2: "Wachtel y otros, análisis agrupado de 377 pacientes (vena cava inferior)",
    V5: "Informe de un caso: leiomiosarcoma de la vena cava inferior en una niña de 15 años",
    V6: "Sobre el calibre de la vena cava inferior en adultos, conocido aquí por su número de PubMed",
    G3: "Sobre el leiomiosarcoma del intestino delgado, conocido aquí por su número de PubMed Central",
    R2: "Sobre el sarcoma después de un retinoblastoma hereditario, conocido aquí por su número de PubMed Central",
    K2: "Sobre la parte del crecimiento que corresponde a la rodilla, conocido aquí por su número de PubMed",
    K4: "Sobre el cierre de las placas de crecimiento en el tobillo, conocido aquí por su número de PubMed",
    K7: "Estudio del cierre en la cabeza del húmero",
    D2: "Longitud del intestino en adultos vivos, de una fuente secundaria",
    C7: "Together by St. Jude, sobre las palabras para hablar del cáncer",
    C8: "hello-brave.org, sobre las palabras para hablar del cáncer",
    C15: "Cuidados paliativos pediátricos en oncología, revisión",
    C23: "Me first, respuestas de una enfermera y una especialista en juego a preguntas difíciles de los niños",
    C24: "Sobre los dibujos del cuerpo para el dolor de los niños, conocido aquí por su número de PubMed Central",
    C25: "Sobre los contornos del cuerpo con niños de 8 a 17 años en el hospital, conocido aquí por su número de PubMed",
    F1: "Seguimiento tras el sarcoma de tejidos blandos de las extremidades, 174 pacientes (un centro, 2003–2009)",
    O4: "Leiomiosarcoma óseo primario, serie de casos con revisión",
    O5: "Leiomiosarcoma óseo primario, dos casos, 2021",
    P18: "Marcadores de músculo liso en 78 leiomiosarcomas, Cancer",
    V8: "Leiomiosarcomas de la vena cava inferior en TC y RM, 23 pacientes",
    Y3: "StatPearls, sobre el folículo piloso, su glándula y su músculo, conocido aquí por su número de PubMed",
    Z6: "RAPC (una consulta de radiología), resonancia magnética",
    Z24: "Mavčič, rehabilitación después de la resección amplia de tumores óseos malignos que conserva la extremidad inferior (en esloveno, resumen)",
    Z26: "Resultados de 20 pacientes consecutivos con la prótesis extensible Repiphysis, SpringerPlus",
  },
};
