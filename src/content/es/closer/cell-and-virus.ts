import type { CloseUpPart } from "../../close-up-part.ts";
import { s } from "../../sentence.ts";

export const CELL_AND_VIRUS = {
  closeUp: {
    name: {
      child: "Células y un germen quieto, de cerca",
      family: "Células y un virus quieto, de cerca",
      clinician: "Células de músculo liso y VEB latente",
    },
    about: {
      child: [
        s("Es un tubito de sangre con células de músculo alrededor.", "AN-61", "AN-92"),
        s("Los guardianes del cuerpo vigilan ahí.", "AN-51"),
        s("Para esto no hay un solo lugar: hay tubitos así en todo el cuerpo.", "MO-3", "AN-61"),
      ],
      family: [
        s("Es un vaso muy pequeño con células de músculo liso alrededor.", "AN-61", "AN-92"),
        s("Las células de defensa del cuerpo vigilan a su lado.", "AN-51"),
        s(
          "Hay vasos así en todos los órganos, y por eso este tipo no tiene un lugar único.",
          "AN-61",
          "MO-3",
        ),
      ],
      clinician: [
        s(
          "Vaso pequeño: endotelio, células de músculo liso con sus núcleos, VEB latente, linfocitos T próximos.",
          "AN-61",
          "AN-92",
          "AN-94",
        ),
        s(
          "Hay vasos así en todos los órganos; este tipo es a menudo multifocal.",
          "AN-61",
          "MO-3",
          "IM-8",
        ),
      ],
    },
    scale: {
      child: [
        s("Las células están dibujadas {whole} veces más grandes de lo que son.", "MO-7"),
        s("El germen es {walls} veces más grande.", "MO-7"),
      ],
      family: [
        s("Las células se dibujan {whole} veces más grandes que en la vida real.", "MO-7"),
        s("El virus se dibuja {walls} veces más grande, porque si no, no se vería.", "MO-7"),
      ],
      clinician: [
        s("Células dibujadas a {whole} veces el tamaño real; el virus, a {walls} veces.", "MO-7"),
        s("Una partícula de VEB mide cerca de 120–180 nm.", "AN-96"),
      ],
    },
    why: {
      child: [
        s("Casi todos llevan este germen, y por lo general no hace daño.", "AN-94", "IM-2"),
        s("Los guardianes fuertes lo tienen quieto.", "AN-94"),
        s(
          "Si están débiles, el germen puede hacer crecer de más células del músculo.",
          "IM-2",
          "IM-9",
        ),
        s(
          "Alguna medicina los pone débiles, pero la sigues necesitando, y tus doctores te cuidan.",
          "CA-7",
          "IM-13",
        ),
        s("Si tú tienes el germen, eso no quiere decir que {this} vendrá.", "IM-3"),
        s("Un germen se pega de una persona a otra, pero {this} no.", "IM-12", "CA-9"),
        s("Nadie tiene la culpa.", "CA-10"),
      ],
      family: [
        s(
          "La mayoría de las personas llevan toda la vida el virus VEB, y pocas veces les hace daño.",
          "AN-94",
          "IM-2",
        ),
        s(
          "Cuando las defensas ya están débiles, puede quedarse en células del músculo liso y hacerlas crecer.",
          "IM-2",
          "IM-9",
        ),
        s("Eso puede pasar en más de un lugar, cada vez como un nuevo comienzo.", "IM-8"),
        s(
          "Las medicinas contra el rechazo debilitan las defensas, pero siguen siendo necesarias: nunca las deje ni las cambie sin el equipo de trasplante.",
          "CA-7",
          "IM-13",
        ),
        s("Haber tenido mononucleosis no significa que un niño vaya a tener este tumor.", "IM-3"),
        s("Un virus puede pasar de una persona a otra; este cáncer, no.", "IM-12", "CA-9"),
        s("Ningún niño tiene la culpa, ni tampoco su padre o su madre.", "CA-10"),
      ],
      clinician: [
        s(
          "El control deficiente por los linfocitos T permite que el VEB persista en las células de músculo liso e impulse su proliferación.",
          "IM-2",
          "IM-9",
        ),
        s("Varios tumores suelen ser orígenes independientes, no metástasis.", "IM-8"),
        s("La mononucleosis infecciosa previa no conlleva por sí sola el riesgo.", "IM-3"),
      ],
    },
  },
  layers: {
    "vessel-lining": {
      name: { child: "Forro liso", family: "Forro del vaso", clinician: "Endotelio" },
      about: {
        child: [s("Por este forro liso, la sangre se desliza bien.", "AN-84")],
        family: [s("Una sola lámina de células lisas forra el vaso.", "AN-84")],
        clinician: [s("Una sola lámina de células endoteliales.", "AN-84")],
      },
    },
    "muscle-cells": {
      name: {
        child: "Células de músculo",
        family: "Células de músculo liso",
        clinician: "Células de músculo liso",
      },
      about: {
        child: [
          s("Estas células son largas y tienen puntas finas.", "AN-92"),
          s("Rodean el tubito y lo pueden hacer estrecho.", "AN-83", "WH-12"),
          s("Son músculo liso.", "IM-2"),
          s("En muy pocas personas, este tipo empieza aquí.", "IM-2", "OU-1"),
        ],
        family: [
          s("Las células de músculo liso son largas, con puntas finas, y rodean el vaso.", "AN-92"),
          s("Pueden estrecharlo.", "AN-83", "WH-12"),
          s("Este tipo empieza en células así.", "IM-2"),
        ],
        clinician: [
          s("Células fusiformes con un núcleo central, de unos 5 µm de grosor.", "AN-92"),
          s("Estrechan el vaso.", "AN-83", "WH-12"),
          s("Células de origen; las lesiones pequeñas rodean los vasos.", "IM-2", "IM-11"),
        ],
      },
    },
    nuclei: {
      name: { child: "Centros de las células", family: "Núcleos", clinician: "Núcleos" },
      about: {
        child: [s("En el centro de cada célula está el plan de su trabajo.", "AN-93")],
        family: [s("El núcleo de una célula guarda sus genes, el plan de su trabajo.", "AN-93")],
        clinician: [
          s(
            "Un núcleo central por célula; durante la latencia contiene además el episoma del VEB.",
            "AN-92",
            "AN-93",
            "AN-95",
          ),
        ],
      },
    },
    virus: {
      name: { child: "Germen quieto", family: "Virus quieto (VEB)", clinician: "VEB latente" },
      about: {
        child: [
          s("Este germen se llama VEB.", "IM-2"),
          s("Casi todos lo tienen, y se queda quieto.", "AN-94"),
        ],
        family: [
          s(
            "El virus VEB se queda quieto dentro de una célula; la mayoría de las personas lo llevan.",
            "AN-94",
            "AN-95",
          ),
          s("Se dibuja con puntos para que se vea.", "MO-7"),
        ],
        clinician: [
          s("Dibujado como partículas solo para reconocerlo.", "MO-7"),
          s(
            "En la latencia no se producen partículas; el genoma persiste en el núcleo como episoma.",
            "AN-95",
          ),
        ],
      },
    },
    defenders: {
      name: { child: "Los guardianes", family: "Defensas (células T)", clinician: "Linfocitos T" },
      about: {
        child: [
          s("Estas células te cuidan.", "AN-51"),
          s("Ayudan a que el germen esté quieto.", "AN-94"),
        ],
        family: [
          s(
            "Las células de defensa, sobre todo las células T, mantienen quieto el virus.",
            "AN-94",
          ),
        ],
        clinician: [s("Los linfocitos T, sobre todo, mantienen bajo control el VEB.", "AN-94")],
      },
    },
    growth: {
      name: {
        child: "Células de más",
        family: "Células de más",
        clinician: "Proliferación perivascular",
      },
      about: {
        child: [
          s("Aquí hay más células de músculo de las que debe haber.", "IM-2"),
          s("Pueden formar un bultito junto al tubito.", "IM-11"),
        ],
        family: [
          s(
            "Si la vigilancia es débil, pueden crecer demasiadas células de músculo.",
            "IM-2",
            "IM-9",
          ),
          s("Los tumores pequeños de este tipo rodean vasos así.", "IM-11"),
        ],
        clinician: [
          s(
            "Proliferación de células de músculo liso impulsada por el VEB alrededor de un vaso pequeño.",
            "IM-2",
            "IM-9",
            "IM-11",
          ),
        ],
      },
    },
  },
  acts: {
    guard: {
      name: {
        child: "Muestra menos guardianes",
        family: "Debilitar la vigilancia",
        clinician: "Debilitar el control de los linfocitos T",
      },
      about: {
        child: [
          s("Ahora hay menos guardianes, y el germen puede hacer más.", "IM-9"),
          s("Entonces crecen células de más.", "IM-2"),
          s("Puedes volver atrás cuando quieras.", "MO-11"),
        ],
        family: [
          s("Hay menos células de defensa, y el virus queda menos controlado.", "IM-9"),
          s("Entonces pueden crecer demasiadas células de músculo.", "IM-2"),
          s("Se puede volver atrás en cualquier momento.", "MO-11"),
        ],
        clinician: [
          s(
            "Menos linfocitos T: el VEB persiste en las células de músculo liso y estas proliferan.",
            "IM-2",
            "IM-9",
          ),
          s("Imagen simplificada, sin escala de tiempo.", "MO-11"),
        ],
      },
    },
  },
} satisfies CloseUpPart<"cell-and-virus">;
