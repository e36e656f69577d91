import { s } from "../../sentence.ts";
import type { LessonWords } from "../../types.ts";

export const HOW_WE_HELP: LessonWords = {
  name: {
    child: "Cómo ayudan los doctores",
    family: "Cómo se ayuda",
    clinician: "El tratamiento en líneas generales",
  },
  about: s(
    "Al terminar, la clase puede decir con palabras sencillas qué hacen la operación, la radiación y la medicina, y quién ayuda.",
    "TX-1",
    "TX-10",
    "TX-12",
    "TX-20",
  ),
  slides: [
    {
      sentence: {
        child: s("Ayuda todo un equipo, y hay quien juega y habla contigo.", "TX-20", "TX-21"),
        family: s(
          "Ayuda todo un equipo: cirujanos y otros médicos, enfermeras, especialistas en juego y más.",
          "TX-20",
          "TX-21",
          "CR-2",
        ),
        clinician: s("Un equipo de varias especialidades discute cada caso.", "CR-2", "TX-20"),
      },
      notes: [
        s("Que la clase nombre los oficios, y cuéntelos en la pizarra.", "TX-20"),
        s("El juego y las palabras sencillas también ayudan, y a los hermanos también.", "TX-21"),
        s("Quizás alguien conozca bien un equipo así: no le pregunte delante de otros.", "AF-13"),
      ],
      ask: {
        question: {
          child: "¿Quién ayuda a un niño con {this}?",
          family: "¿Quién atiende a un niño?",
          clinician: "¿Quién decide el tratamiento?",
        },
        options: {
          child: ["Un doctor", "Dos doctores", "Todo un equipo"],
          family: ["Un cirujano", "Un médico y una enfermera", "Todo un equipo"],
          clinician: ["Solo el cirujano", "Solo el oncólogo", "Un equipo de varias especialidades"],
        },
      },
    },
    {
      sentence: {
        child: s("Cada niño tiene su propio plan.", "CR-4"),
        family: s(
          "Cada niño tiene su propio plan, y se pueden combinar tratamientos.",
          "CR-4",
          "TX-4",
        ),
        clinician: s(
          "Un plan individual: los tratamientos se combinan, y su orden puede importar.",
          "CR-4",
          "TX-4",
          "TX-15",
        ),
      },
      notes: [
        s("No compare a personas que la clase conoce: cada plan es distinto.", "CR-4"),
        s(
          "Hay cosas que aún no se saben, como cuál es la mejor quimioterapia para niños.",
          "AF-15",
        ),
      ],
    },
    {
      sentence: {
        child: s("Por lo general, primero hay una operación, y no sientes nada.", "TX-8", "TX-26"),
        family: s(
          "Por lo general va primero una operación, en un estado parecido al sueño en que no se siente nada.",
          "TX-8",
          "TX-26",
        ),
        clinician: s(
          "La operación suele ser el primer tratamiento y el principal, con anestesia general.",
          "TX-8",
          "TX-26",
        ),
      },
      notes: [
        s(
          "El sueño de la operación no es el de la noche: acaba cuando se deja de dar la medicina.",
          "TX-26",
        ),
        s("Un anestesiólogo está todo el tiempo, hasta que el niño despierta.", "TX-27"),
        s("El bulto de la imagen es un ejemplo y no es de nadie.", "MO-15"),
        s(
          "Con las palabras para niños, el bulto se dibuja solo si un adulto lo ha elegido.",
          "MO-15",
        ),
      ],
    },
    {
      sentence: {
        child: s(
          "El bulto sale con un borde alrededor, como una fruta en su cáscara.",
          "TX-1",
          "TX-43",
        ),
        family: s(
          "La meta es quitar todo el tumor, con tejido sano alrededor y en una sola pieza.",
          "TX-1",
          "TX-43",
        ),
        clinician: s(
          "En bloque, con tejido sano por todos los lados; qué ancho basta se discute.",
          "TX-1",
          "TX-24",
          "TX-43",
        ),
      },
      notes: [
        s("Una naranja con su cáscara muestra lo que se quiere decir.", "TX-43"),
        s("Las imágenes han mostrado antes lo que hay al lado.", "TX-42"),
      ],
      ask: {
        question: {
          child: "¿Qué tratan de sacar los doctores?",
          family: "¿Qué trata de quitar el cirujano?",
          clinician: "¿Cuál es el objetivo de la resección?",
        },
        options: {
          child: ["Solo el bulto", "El bulto y un borde sano", "Toda la barriga"],
          family: [
            "Solo el tumor",
            "El tumor con tejido sano alrededor",
            "Siempre el órgano entero",
          ],
          clinician: [
            "Quitar la mayor parte del tumor",
            "Todo el tumor con un margen",
            "Siempre el órgano entero",
          ],
        },
      },
    },
    {
      sentence: {
        child: s("Luego un doctor mira el borde, para ver si está limpio.", "TX-23", "TX-44"),
        family: s(
          "Un patólogo mira el borde al microscopio para ver si está libre de tumor.",
          "TX-23",
          "TX-44",
        ),
        clinician: s("El borde se entinta y se mide la distancia: R0, R1 o R2.", "TX-23", "TX-44"),
      },
      notes: [
        s("Si hay tumor en el borde, puede aconsejarse una segunda operación.", "TX-25"),
        s(
          "Después de quitarlo del todo es menos probable que vuelva, pero puede volver: no prometa nada.",
          "TX-9",
        ),
      ],
    },
    {
      sentence: {
        child: s(
          "Una pieza de metal puede ocupar el lugar del hueso: la pierna se queda.",
          "TX-6",
          "TX-28",
        ),
        family: s(
          "Se quita el tumor y el brazo o la pierna se queda; una pieza de metal puede suplir el hueso.",
          "TX-6",
          "TX-28",
        ),
        clinician: s(
          "Preservación del miembro: márgenes amplios y después endoprótesis u otra reconstrucción.",
          "TX-6",
          "TX-28",
        ),
      },
      notes: [
        s(
          "En un niño que crece, la pieza de metal se puede alargar en pasos pequeños.",
          "TX-29",
          "TX-49",
        ),
        s("Después hace falta mucho ejercicio para volver a moverse.", "TX-48"),
        s(
          "Si alguien pregunta por perder una pierna: se considera cuando quitar todo el tumor no dejaría una pierna que funcione.",
          "TX-7",
        ),
      ],
    },
    {
      sentence: {
        child: s("Se juntan en un lugar, y allí son fuertes.", "TX-51"),
        family: s(
          "Donde los haces se cruzan se suman, y el tejido del camino recibe menos.",
          "TX-51",
        ),
        clinician: s(
          "Las dosis se suman donde los haces se cruzan; el tejido que atraviesan recibe menos.",
          "TX-51",
        ),
      },
      notes: [
        s("Varias linternas sobre un punto de la pared muestran la idea.", "TX-51"),
        s("No se siente, dura unos minutos y se da en muchas partes pequeñas.", "TX-34", "TX-52"),
        s(
          "No vuelve radiactivo a nadie: los amigos pueden sentarse al lado como siempre.",
          "TX-37",
        ),
      ],
      ask: {
        question: {
          child: "¿Por qué vienen los rayos de muchos lados?",
          family: "¿Por qué se dirige la radiación desde varios lados?",
          clinician: "¿Por qué se usan varias direcciones?",
        },
        options: {
          child: ["Para juntarse en un lugar", "Para ir rápido", "Para verse bonitos"],
          family: [
            "Los haces se suman donde se cruzan",
            "Así se ahorra tiempo",
            "Así hace menos ruido",
          ],
          clinician: [
            "Las dosis se suman en el cruce",
            "Las sesiones se acortan",
            "No hace falta planificar",
          ],
        },
      },
    },
    {
      sentence: {
        child: s("Tu sangre lleva la medicina por todo el cuerpo.", "TX-54"),
        family: s(
          "La quimioterapia viaja con la sangre y llega a células cancerosas en todo el cuerpo.",
          "TX-54",
        ),
        clinician: s(
          "Llevada por la sangre, la quimioterapia alcanza también células que no se ven en la imagen.",
          "TX-54",
        ),
      },
      notes: [
        s(
          "Hay muchas medicinas; estorban a las células cancerosas cuando crecen o se multiplican.",
          "TX-12",
        ),
        s("Se da en ciclos con descanso, para que las células sanas se recuperen.", "TX-38"),
        s("En esta enfermedad no está demostrado que ayude después de una operación.", "TX-18"),
      ],
      ask: {
        question: {
          child: "¿Cómo llega la medicina a todas partes?",
          family: "¿Cómo llega la medicina a todo el cuerpo?",
          clinician: "¿Cómo llega la quimioterapia a lugares distantes?",
        },
        options: {
          child: ["Por la piel", "Con la sangre", "Con el aire"],
          family: ["Por la piel", "Con la sangre", "Por los nervios"],
          clinician: ["Por difusión", "Con la sangre", "Por los nervios"],
        },
      },
    },
    {
      sentence: {
        child: s(
          "Te puede cansar, pero la mayoría de las células sanas vuelven a estar bien.",
          "SE-2",
          "SE-20",
        ),
        family: s(
          "También llega a células sanas que crecen rápido, y cansa; la mayoría se recupera.",
          "SE-2",
          "SE-20",
        ),
        clinician: s(
          "Afecta también a células sanas de crecimiento rápido; la mayoría se recupera; fiebre: urgencia.",
          "SE-2",
          "SE-20",
        ),
      },
      notes: [
        s(
          "Antes de que un compañero vuelva a la escuela, acuerde con la familia y el equipo qué se le dirá a la clase.",
          "AF-11",
        ),
        s("El pelo que se cayó suele volver a crecer después de la quimioterapia.", "SE-10"),
        s(
          "Un resfriado importa a un niño con pocos glóbulos blancos: lavarse las manos es una forma de ayudar.",
          "SE-7",
        ),
      ],
    },
    {
      sentence: {
        child: s("Después los doctores siguen mirando, por mucho tiempo.", "AF-3"),
        family: s(
          "Los controles siguen mucho tiempo, al principio más seguidos y luego menos.",
          "AF-1",
          "AF-3",
        ),
        clinician: s(
          "Controles del lugar y del tórax, frecuentes al principio y luego menos, mucho tiempo.",
          "AF-1",
          "AF-2",
          "AF-3",
        ),
      },
      notes: [
        s("Puede volver, y por eso los médicos siguen mirando.", "WH-7"),
        s(
          "Si alguien pregunta cómo acaba: una cifra vale solo para quienes se midió, y ninguna habla de un niño en particular.",
          "OU-4",
        ),
      ],
    },
    {
      sentence: {
        child: s("Lo que sientes está bien, y la escuela y los amigos ayudan.", "AF-11", "AF-13"),
        family: s(
          "No hay sentimientos equivocados, tampoco en los hermanos; la escuela ayuda a ser parte.",
          "AF-11",
          "AF-12",
          "AF-13",
        ),
        clinician: s(
          "Espacio para los sentimientos, también de los hermanos; escuela y equipo lo planean juntos.",
          "AF-11",
          "AF-12",
          "AF-13",
        ),
      },
      notes: [
        s("Que cada uno escriba lo que le gustaría oír de un amigo.", "AF-13"),
        s("Quédese para quien prefiera hablar a solas.", "AF-12", "AF-13"),
      ],
    },
  ],
};
