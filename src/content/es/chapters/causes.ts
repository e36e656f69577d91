import { s } from "../../sentence.ts";
import type { ChapterEntries } from "../../types.ts";

/** Why it starts: what is known, and above all whose fault it is not. */
export const CAUSES: ChapterEntries<"causes"> = {
  "nobodys-fault": {
    name: {
      child: "Nadie tiene la culpa",
      family: "Nadie tiene la culpa",
      clinician: "Nadie es culpable",
    },
    about: {
      child: [
        s("Nadie tiene la culpa.", "CA-10"),
        s("Ni tú, ni tu familia.", "CA-10"),
        s("No empezó por algo que hiciste, dijiste, comiste o pensaste.", "CA-10"),
        s("Tampoco fue por una travesura.", "CA-10"),
      ],
      family: [
        s(
          "Nadie lo causó: ni su hijo o hija, ni los padres, ni un hermano o una hermana.",
          "CA-10",
        ),
        s("Los niños pueden pensar en secreto que la enfermedad es un castigo.", "CA-10"),
        s("Dígales más de una vez que no lo es.", "CA-10"),
      ],
      clinician: [
        s(
          "Los niños pueden interpretar la enfermedad como un castigo; conviene decirles más de una vez que nadie tiene la culpa.",
          "CA-10",
        ),
      ],
    },
  },
  "not-catching": {
    name: { child: "No se pega", family: "No es contagioso", clinician: "No contagioso" },
    about: {
      child: [
        s("{this} no se pega de otros a ti.", "CA-9"),
        s("Y tampoco se pega de ti a otros.", "CA-9"),
        s("Los abrazos están bien.", "CA-9"),
      ],
      family: [
        s("El cáncer no pasa de una persona a otra.", "CA-9"),
        s("Se puede abrazar, jugar y compartir la habitación sin riesgo.", "CA-9"),
      ],
      clinician: [s("El cáncer no se transmite entre personas.", "CA-9")],
    },
    here: {
      immunocompromised: {
        child: [
          s("Un germen puede pasar de una persona a otra.", "IM-12"),
          s("Pero {this} no.", "IM-12"),
        ],
        family: [s("El virus puede pasar de una persona a otra; el cáncer, no.", "IM-12")],
        clinician: [s("El VEB es transmisible; el tumor, no.", "IM-12")],
      },
    },
  },
  "not-known": {
    name: {
      child: "Nadie sabe bien por qué",
      family: "Lo que no se sabe",
      clinician: "Etiología",
    },
    about: {
      child: [
        s("Nadie sabe todavía todas las razones.", "CA-1"),
        s("Los doctores las siguen buscando.", "CA-1"),
      ],
      family: [
        s("La causa no se conoce del todo.", "CA-1"),
        s(
          "Algunas cosas aumentan el riesgo, pero tener una de ellas no significa que vaya a aparecer un cáncer.",
          "CA-15",
        ),
        s("También puede aparecer en un niño sin ningún riesgo conocido.", "CA-15"),
      ],
      clinician: [
        s("Conocida de forma incompleta.", "CA-1"),
        s("Los factores de riesgo no son necesarios ni suficientes.", "CA-15"),
      ],
    },
  },
  genes: {
    name: {
      child: "Planes pequeñitos en las células",
      family: "Los genes",
      clinician: "Predisposición hereditaria",
    },
    about: {
      child: [
        s("Cada célula lleva dentro un plan: los genes.", "CA-2"),
        s("En algunas familias, una línea del plan es distinta desde que nacen.", "CA-4"),
        s("Entonces es un poco más fácil que venga {this}.", "CA-4"),
        s("Y aun así puede que nunca venga.", "CA-15"),
        s("Nadie puede elegir sus genes.", "CA-10"),
      ],
      family: [
        s("Los genes pueden influir en todo sarcoma de tejidos blandos.", "CA-2"),
        s(
          "Dos condiciones que se heredan aumentan el riesgo: los cambios en el gen RB1 y el síndrome de Li-Fraumeni (TP53).",
          "CA-4",
        ),
        s(
          "Otros cánceres tienen relación con este solo por esas condiciones o por la radioterapia; no es el caso de la mayoría de los cánceres en niños.",
          "CA-3",
        ),
        s(
          "Los niños con la forma hereditaria del retinoblastoma tienen más riesgo en el futuro; hay un análisis de sangre que la detecta.",
          "CA-8",
          "CA-14",
        ),
        s(
          "Las familias que pueden tener una de esas condiciones pueden hablar primero con un asesor genético.",
          "CA-12",
        ),
      ],
      clinician: [
        s("Es posible un componente genético en todo sarcoma de tejidos blandos.", "CA-2"),
        s("Predisposiciones conocidas: RB1 y TP53 germinales (Li-Fraumeni).", "CA-4"),
        s(
          "La relación con otros cánceres se refiere a estas y a la radioterapia previa, no a los cánceres infantiles en general.",
          "CA-3",
        ),
        s("Retinoblastoma: el riesgo atañe a la forma hereditaria.", "CA-8"),
        s("Herencia de un TP53 o RB1 alterado: una probabilidad de cada dos.", "CA-13"),
        s(
          "Ofrecer asesoramiento antes de una prueba de TP53, y la prueba de RB1 con asesoramiento después de un retinoblastoma.",
          "CA-12",
          "CA-14",
        ),
      ],
    },
  },
  "earlier-radiation": {
    name: {
      child: "Después de rayos fuertes",
      family: "Radioterapia anterior",
      clinician: "Radioterapia previa",
    },
    about: {
      child: [
        s("A unas pocas personas las trataron antes con rayos fuertes.", "CA-11"),
        s("Entonces es un poco más fácil que venga {this}.", "CA-11"),
        s("No hablamos de la foto con rayos X.", "CA-11", "DX-20"),
      ],
      family: [
        s(
          "El tratamiento con rayos (radioterapia) por un cáncer anterior aumenta el riesgo.",
          "CA-11",
        ),
        s(
          "No se trata de las pequeñas cantidades que se usan para una radiografía.",
          "CA-11",
          "DX-20",
        ),
      ],
      clinician: [s("La radioterapia previa aumenta el riesgo.", "CA-11")],
    },
  },
  ebv: {
    name: {
      child: "Un germen muy común",
      family: "El virus de Epstein-Barr (VEB)",
      clinician: "Virus de Epstein-Barr (VEB)",
    },
    about: {
      child: [
        s("Mucha, mucha gente tiene un germen: el VEB.", "IM-2"),
        s("Por lo general no hace daño.", "IM-2"),
        s("A veces los guardianes del cuerpo están muy débiles.", "IM-2", "IM-9"),
        s(
          "Solo entonces el germen se puede quedar en las células del músculo y hacer que crezcan.",
          "IM-2",
          "IM-9",
          "CA-5",
        ),
        s("Si tuviste mononucleosis, eso no quiere decir que {this} va a venir.", "IM-3"),
      ],
      family: [
        s("Hay una relación con el virus de Epstein-Barr, el que causa la mononucleosis.", "CA-5"),
        s("La mayoría de las personas lo tiene, y por lo general no hace daño.", "IM-2"),
        s("Haber tenido mononucleosis no significa que un niño vaya a tener este tumor.", "IM-3"),
      ],
      clinician: [
        s("El VEB se asocia con el tumor del huésped inmunocomprometido.", "CA-5", "IM-4"),
        s("La mononucleosis infecciosa previa no conlleva por sí sola el riesgo.", "IM-3"),
      ],
    },
  },
  "weak-immunity": {
    name: {
      child: "Cuando los guardianes están débiles",
      family: "Un sistema inmunitario débil",
      clinician: "VIH e inmunodeficiencia primaria",
    },
    about: {
      child: [
        s("Tu cuerpo tiene guardianes que frenan a los gérmenes.", "AN-51"),
        s("Algunos niños nacen con guardianes débiles.", "IM-7"),
        s("Un germen llamado VIH también puede ponerlos débiles.", "IM-1", "CA-6"),
        s("Entonces es más fácil que empiece este tipo.", "CA-6"),
      ],
      family: [
        s(
          "El VIH/sida debilita las defensas (el sistema inmunitario) y aumenta el riesgo.",
          "IM-1",
          "CA-6",
        ),
        s("Lo mismo pasa cuando un niño nace con defensas débiles.", "IM-7"),
        s("Nadie tiene la culpa de eso.", "CA-10"),
      ],
      clinician: [
        s(
          "El sida aumenta el riesgo, al igual que la inmunodeficiencia primaria.",
          "CA-6",
          "IM-1",
          "IM-7",
        ),
      ],
    },
  },
  transplant: {
    name: {
      child: "Después de recibir un órgano nuevo",
      family: "Después de un trasplante",
      clinician: "Tras un trasplante",
    },
    about: {
      child: [
        s("Algunos niños tienen un órgano nuevo, como un hígado.", "CA-7"),
        s("Necesitan una medicina que calma a los guardianes.", "IM-13", "CA-7"),
        s("Con los guardianes en calma, es más fácil que empiece este tipo.", "CA-7"),
        s("Pero esa medicina hace mucha falta.", "IM-13"),
        s("Solo los doctores la pueden cambiar.", "IM-13"),
      ],
      family: [
        s("Las medicinas contra el rechazo después de un trasplante aumentan el riesgo.", "CA-7"),
        s(
          "Siguen siendo necesarias: nunca las deje ni las cambie sin el equipo de trasplante.",
          "IM-13",
        ),
      ],
      clinician: [
        s("La inmunosupresión tras un trasplante aumenta el riesgo.", "CA-7"),
        s("Los cambios corresponden al equipo de trasplante.", "IM-13"),
      ],
    },
  },
};
