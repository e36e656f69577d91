import { s } from "../../sentence.ts";
import type { ExplorationsOf } from "../../types.ts";

/** Things to find in any body: nothing here is about being ill. */
export const BODY: ExplorationsOf<"body"> = {
  "where-food-goes": {
    ask: "¿Quieres ver adónde va tu comida?",
    told: [
      s("Primero baja por un tubo largo hasta el estómago.", "AN-1"),
      s("Tu estómago es una bolsa de músculo que se estira y la mezcla.", "AN-63"),
      s("Lo hace solo.", "WH-12"),
    ],
    askBack: [
      "¿Me muestras por dónde va la comida?",
      "¿Dónde lo sientes cuando tienes hambre?",
      "¿Qué comiste hoy que te gustó?",
    ],
    found: "adónde va la comida",
  },
  "hair-muscle": {
    ask: "¿Quieres ver dónde vive el músculo del pelo?",
    told: [
      s("En esta piel, cada pelito tiene su propio músculo, muy chiquito.", "CU-8"),
      s("Cuando hace frío tira, y el pelito se pone de pie.", "AN-82"),
      s("Así se te pone la piel de gallina.", "AN-82"),
    ],
    askBack: [
      "¿Cuándo se te puso la piel de gallina?",
      "¿Encuentras pelitos en tu brazo?",
      "Mira la palma de tu mano: ¿hay algún pelito?",
    ],
    found: "dónde vive el músculo del pelo",
  },
  "heart-beat": {
    ask: "¿Quieres ver dónde late el corazón?",
    told: [
      s("Tu corazón está en el pecho, entre los pulmones.", "AN-54"),
      s("Bombea tu sangre todo el día y toda la noche.", "AN-54"),
      s("Su músculo es especial: solo él lo tiene.", "AN-54"),
    ],
    askBack: ["¿Pones la mano donde late?", "¿Cuándo late rápido tu corazón?"],
    found: "dónde late el corazón",
  },
  "long-tube": {
    ask: "¿Quieres ver un tubo muy, muy largo?",
    told: [
      s("Del estómago, la comida pasa a este tubo fino.", "AN-3", "AN-4"),
      s(
        "Es más largo que un adulto de pies a cabeza, y por eso da tantas vueltas.",
        "AN-14",
        "AN-4",
      ),
      s("Aquí tu cuerpo toma de la comida lo que le sirve.", "AN-70"),
    ],
    askBack: ["¿Sigues las vueltas con el dedo?", "¿Por qué crees que da tantas vueltas?"],
    found: "cómo cabe dentro un tubo tan largo",
  },
  "gut-squeeze": {
    ask: "¿Quieres ver cómo se aprieta el tubo de la comida?",
    told: [
      s("Este músculo va por el tubo como un anillo.", "ST-6"),
      s("Se aprieta detrás de la comida y se afloja delante.", "AN-74"),
      s("Así la lleva poco a poco, sin que tú hagas nada.", "AN-74", "WH-12"),
    ],
    askBack: ["¿Aprietas la mano como se aprieta el tubo?", "¿Alguna vez oíste sonar tu barriga?"],
    found: "cómo se aprieta el tubo de la comida",
  },
  breath: {
    ask: "¿Quieres ver qué mete el aire cuando respiras?",
    told: [
      s("Este músculo está debajo de los pulmones, como un techo redondo.", "AN-57"),
      s("Cuando tira, entra el aire.", "AN-57"),
      s("También te hace caso a ti: puedes respirar muy despacio.", "AN-57"),
    ],
    askBack: ["¿Respiramos despacio, una vez, los dos?", "¿Dónde sientes el aire?"],
    found: "qué mete el aire cuando respiras",
  },
  "quiet-muscle": {
    ask: "¿Quieres ver todo el músculo que trabaja solo?",
    told: [
      s("Todo lo que ahora brilla tiene ese músculo.", "MO-5"),
      s("Se llama músculo liso.", "WH-12"),
      s("Te ayuda de día y de noche, y no hace falta que pienses en él.", "WH-12"),
    ],
    askBack: ["¿Qué brilla en la barriga?", "¿Qué músculos mueves tú cuando quieres?"],
    found: "dónde está el músculo que trabaja solo",
  },
  "blood-home": {
    ask: "¿Quieres ver cómo vuelve la sangre a casa?",
    told: [
      s("La sangre sale del corazón, da la vuelta al cuerpo y regresa.", "AN-15", "AN-54"),
      s("Este tubo grande la sube otra vez al corazón.", "VA-5", "AN-15"),
      s("En su pared hay músculo liso.", "AN-15"),
    ],
    askBack: ["¿Sigues el camino de vuelta al corazón?", "¿Ves una rayita azul en tu mano?"],
    found: "cómo vuelve la sangre al corazón",
  },
  bones: {
    ask: "¿Quieres ver un hueso que se alarga?",
    told: [
      s("Este es el hueso largo del muslo.", "AN-28"),
      s("Por fuera es duro, y tiene tubitos de sangre.", "AN-68"),
      s("Se alarga cerca de las puntas.", "AN-67", "BO-3"),
    ],
    askBack: ["¿Dónde está este hueso en ti?", "¿Te tocas la rodilla, donde acaba el hueso?"],
    found: "cómo se alarga un hueso",
  },
  "growing-place": {
    ask: "¿Quieres ver el lugar justo donde crece un hueso?",
    told: [
      s("Cerca de la punta del hueso hay una placa blanda.", "BO-3", "BO-4"),
      s("Sus células se apilan como bloques, y así se hace hueso nuevo.", "AN-87", "AN-91"),
      s("Cuando seas grande, la placa se hará hueso.", "BO-5"),
    ],
    askBack: ["¿Me muestras la placa blanda?", "¿Hacemos una torre con las manos?"],
    found: "dónde crece un hueso",
  },
  thinking: {
    ask: "¿Quieres ver con qué piensas?",
    told: [
      s("Tu cerebro está a salvo dentro del cráneo.", "AN-34", "AN-56"),
      s("Lo rodean unas capas suaves.", "AN-56"),
      s("Con él piensas, sientes y te mueves.", "AN-56"),
    ],
    askBack: ["¿En qué piensas ahora mismo?", "¿Te tocas el hueso duro de la cabeza?"],
    found: "con qué piensas",
  },
  guards: {
    ask: "¿Quieres ver a unos guardianes de tu cuerpo?",
    told: [
      s("Estas bolitas están en tu cuello.", "AN-50"),
      s("Ayudan a tu cuerpo a librarse de gérmenes.", "AN-50", "AN-51"),
      s("También tienes algunas en las axilas.", "AN-50"),
    ],
    askBack: ["¿Dónde más puede haber guardianes?", "¿Qué te ayuda cuando tienes un resfriado?"],
    found: "dónde están unos guardianes del cuerpo",
  },
  "x-ray-look": {
    ask: "¿Quieres ver cómo es una foto de rayos X?",
    told: [
      s("En ella los huesos se ven claros, y lo blando se ve oscuro.", "GP-18"),
      s("Esta sale de nuestro modelo, no de un niño.", "MO-4"),
      s("Una de verdad tarda unos minutos, y no se siente.", "DX-20"),
    ],
    askBack: ["¿Qué huesos encuentras?", "¿Te hicieron alguna vez una foto así, y cómo te fue?"],
    found: "cómo es una foto de rayos X",
  },
};
