import { s } from "../../sentence.ts";
import type { ChapterEntries } from "../../types.ts";

/** What comes later: check-ups, living on, what is known and what is not. */
export const AFTER: ChapterEntries<"after"> = {
  "check-ups": {
    name: { child: "Los controles", family: "Los controles", clinician: "Seguimiento" },
    about: {
      child: [
        s("Vuelves para que los doctores te revisen.", "AF-2"),
        s("Primero a menudo, y luego cada vez menos.", "AF-1"),
        s("Hablan contigo, tocan el lugar y toman fotos.", "AF-2"),
      ],
      family: [
        s(
          "Los controles son más frecuentes al principio y se espacian con los años; el plan es propio de cada niño.",
          "AF-1",
        ),
        s("Consisten en hablar, una revisión e imágenes del lugar y del pecho.", "AF-2"),
        s(
          "No espere hasta la próxima visita si nota un bulto nuevo, un dolor nuevo o un cambio que no se va.",
          "AF-5",
        ),
        s(
          "Un plan de cuidados reúne el tratamiento y los controles en un solo documento; pídalo.",
          "AF-8",
        ),
        s("Las consultas de seguimiento a largo plazo buscan efectos tardíos.", "AF-7"),
      ],
      clinician: [
        s(
          "El intervalo se amplía con el tiempo; anamnesis, exploración, imágenes de la localización y del tórax.",
          "AF-1",
          "AF-2",
        ),
        s("Las familias comunican bultos, dolor o cambios nuevos entre las visitas.", "AF-5"),
        s(
          "Seguimiento a largo plazo con un plan de cuidados para supervivientes; exploración anual.",
          "AF-7",
          "AF-8",
        ),
        s("Ningún calendario ha demostrado ser el mejor para el leiomiosarcoma infantil.", "AF-15"),
      ],
    },
  },
  "coming-back": {
    name: { child: "¿Puede volver?", family: "¿Puede volver?", clinician: "Recidiva" },
    about: {
      child: [
        s("Si se saca todo, es menos probable que vuelva.", "WH-7"),
        s("Pero puede volver, en el mismo lugar o en uno nuevo.", "TX-9"),
        s("Por eso los doctores siguen revisando.", "WH-7", "AF-3"),
      ],
      family: [
        s(
          "Si se quita por completo, es menos probable que vuelva, aquí o en otra parte, pero puede volver.",
          "TX-9",
          "WH-7",
        ),
        s(
          "Cuando vuelve, suele ser en los primeros años, y a veces más tarde; por eso los controles siguen durante mucho tiempo.",
          "AF-3",
        ),
      ],
      clinician: [
        s(
          "Menos probable tras la resección completa, aunque no excluida; el seguimiento continúa.",
          "TX-9",
          "WH-7",
        ),
        s("La mayoría de las recidivas son tempranas; también las hay tardías.", "AF-3"),
        s(
          "Sarcoma de tejidos blandos de un miembro (n = 174): más del 80 % de las recaídas en los primeros 2 años de seguimiento.",
          "AF-4",
        ),
        s("Adultos, n = 353, 97 % con resección completa: recidiva en el 39 %.", "OU-15"),
        s(
          "En la misma serie (n = 353), la recidiva fue del 51 % en el abdomen o el retroperitoneo, del 33 % en los miembros y del 26 % en el tronco.",
          "OU-20",
        ),
      ],
    },
  },
  "living-on": {
    name: {
      child: "La escuela y los juegos",
      family: "La escuela y la vida diaria",
      clinician: "Vida diaria",
    },
    about: {
      child: [
        s("Puedes ir a la escuela cuando te sientas lo bastante bien.", "AF-11"),
        s("Tus amigos te pueden visitar, y puedes jugar.", "AF-11"),
        s("Los cuidados para que te sientas bien pueden empezar el primer día.", "AF-9"),
      ],
      family: [
        s(
          "Ir a la escuela, cuando el niño está lo bastante bien, le ayuda a sentirse parte del grupo.",
          "AF-11",
        ),
        s("La escuela y el equipo de salud pueden planearlo juntos.", "AF-11"),
        s(
          "Los cuidados paliativos buscan el bienestar y la calidad de vida; pueden empezar con el diagnóstico y no son solo para el final de la vida.",
          "AF-9",
          "AF-10",
        ),
      ],
      clinician: [
        s("Regreso a la escuela planificado con la propia escuela.", "AF-11"),
        s(
          "Cuidados paliativos junto con el tratamiento, desde el diagnóstico si se desean; no lo sustituyen.",
          "AF-9",
          "AF-10",
        ),
      ],
    },
  },
  feelings: {
    name: {
      child: "Todo lo que sientes está bien",
      family: "Los sentimientos",
      clinician: "Necesidades psicosociales",
    },
    about: {
      child: [
        s("Puedes sentir tristeza, enojo o miedo.", "AF-13"),
        s("Sientas lo que sientas, está bien.", "AF-13"),
        s("Puedes jugar, dibujar o hablar para dejarlo salir.", "AF-13"),
        s("Los hermanos y las hermanas también sienten cosas así.", "AF-12"),
      ],
      family: [
        s(
          "El miedo, el enojo, la tristeza y la culpa son comunes, y ningún sentimiento está mal.",
          "AF-13",
        ),
        s(
          "Los hermanos y las hermanas pueden sentir preocupación u olvido; necesitan palabras sinceras.",
          "AF-12",
        ),
        s(
          "La preocupación antes de una prueba con imágenes es normal y suele pasar con el tiempo; pida ayuda si no pasa.",
          "AF-14",
        ),
      ],
      clinician: [
        s(
          "Preguntar por el miedo, la culpa, los hermanos y la preocupación antes de las pruebas de imagen; ofrecer apoyo si persiste.",
          "AF-12",
          "AF-13",
          "AF-14",
        ),
      ],
    },
  },
  known: {
    name: {
      child: "Lo que saben los doctores",
      family: "Lo que se sabe",
      clinician: "Cifras de resultados",
    },
    about: {
      child: [
        s("{this} pasa muy, muy pocas veces.", "OU-1"),
        s("Por eso los doctores aprenden de todos los bultos de esta clase.", "OU-3"),
        s("Si se encuentra pronto y se saca todo, eso ayuda mucho.", "WH-9"),
      ],
      family: [
        s(
          "Es sumamente raro, así que los médicos se basan en lo que se sabe de los sarcomas de tejidos blandos como grupo.",
          "OU-1",
          "OU-3",
        ),
        s("Encontrarlo pronto y quitarlo por completo ayuda mucho.", "WH-9"),
        s(
          "El número de un estudio vale para las personas de ese estudio, y no para un niño en particular.",
          "OU-4",
        ),
      ],
      clinician: [
        s(
          "Cada cifra vale solo para sus pacientes, estadio y años; ninguna representa a un niño concreto.",
          "OU-4",
        ),
        s(
          "LMS infantil (n = 16; Ferrari 2001): supervivencia global a los 5 años, 72,9 %; libre de eventos, 56,3 %.",
          "OU-5",
        ),
        s(
          "LMS en menores de 21 años (n = 21): supervivencia global del 79 % a los 5 años y del 49 % a los 10 años.",
          "OU-6",
        ),
        s(
          "En esa serie (n = 21), tres de las muertes ocurrieron más de diez años después del diagnóstico.",
          "AF-16",
        ),
        s(
          "LMS de tejidos blandos en menores de 16 años (n = 20, 85 % de bajo grado; 15 con seguimiento, mediana de 49 meses): 2 recidivas locales, sin diseminación.",
          "OU-17",
        ),
        s(
          "Sarcoma de tejidos blandos pediátrico localizado, no rabdomiosarcoma (n = 569, EpSSG): supervivencia global a los 5 años, 83,8 %; libre de eventos, 73,7 %.",
          "OU-7",
        ),
        s("Sarcoma visceral en niños (n = 27): supervivencia global a los 10 años, 43 %.", "OU-8"),
        s(
          "Mismo estudio (n = 61): a los 10 años sobrevivía el 67,5 % de los 34 con tumor de la pared corporal.",
          "OU-18",
        ),
        s(
          "Enfermedad metastásica pediátrica: supervivencia a los 2 años, 34,6 % (número de pacientes no disponible; Pappo 1999).",
          "OU-9",
        ),
      ],
    },
    here: {
      cutaneous: {
        child: [s("Un bulto poco profundo en la piel casi nunca va a otro lugar.", "CU-4")],
        family: [
          s("Un tumor superficial rara vez se propaga; uno más profundo es más serio.", "CU-4"),
        ],
        clinician: [
          s(
            "Piel, adultos (número de pacientes no disponible): los dérmicos recidivan en el 24 % y se diseminan en el 4 %; los subcutáneos, en el 37 % y el 43 %.",
            "OU-16",
          ),
        ],
      },
      vascular: {
        child: [s("Casi siempre les pasa a personas adultas.", "VA-13")],
        family: [s("Casi todo lo que se sabe viene de adultos.", "VA-3", "VA-13")],
        clinician: [
          s(
            "Vena cava inferior, adultos, con resección (n = 377): supervivencia global a los 5 años, 55 %; libre de enfermedad, 6 %.",
            "OU-10",
          ),
        ],
      },
      immunocompromised: {
        child: [s("Aún se busca qué es lo que más ayuda.", "TX-33")],
        family: [
          s(
            "Aún no hay un tratamiento que todos sigan; cuenta mucho la fuerza de las defensas.",
            "TX-33",
            "IM-9",
          ),
        ],
        clinician: [s("En personas con sida, 4 de 51 murieron por el tumor.", "OU-12")],
      },
      bone: {
        child: [s("La mayoría de las veces les pasa a personas adultas.", "BO-9", "SY-7")],
        family: [s("La mayor parte de lo que se sabe viene de adultos.", "BO-9")],
        clinician: [
          s("Hueso (n = 107): supervivencia global a los 5 años, 59 %.", "OU-11"),
          s(
            "Misma revisión (n = 107): libre de enfermedad, 41 %; cerca de la mitad, con diseminación al diagnóstico o en el plazo de un año.",
            "OU-19",
          ),
        ],
      },
    },
  },
  "not-known-yet": {
    name: {
      child: "Lo que nadie sabe todavía",
      family: "Lo que todavía no se sabe",
      clinician: "Cuestiones abiertas",
    },
    about: {
      child: [
        s("Nadie puede decir con seguridad cómo irá.", "OU-2", "OU-4"),
        s("Tus propios doctores son los que más saben de ti.", "OU-4", "CR-4"),
        s("Pregúntales a ellos.", "OU-4", "CR-4"),
      ],
      family: [
        s(
          "Los números sobre niños a lo largo de muchos años son pocos y vienen de estudios pequeños.",
          "OU-2",
        ),
        s(
          "Para el leiomiosarcoma infantil no está demostrado cuál es el mejor plan de controles o de quimioterapia.",
          "AF-15",
        ),
        s("El equipo de salud puede decirle qué significa para su hijo o hija.", "CR-4", "OU-4"),
      ],
      clinician: [
        s("Los datos pediátricos a largo plazo son escasos y proceden de series pequeñas.", "OU-2"),
        s(
          "Los calendarios y la quimioterapia se extrapolan de otros sarcomas y de adultos.",
          "AF-15",
          "OU-3",
        ),
      ],
    },
  },
};
