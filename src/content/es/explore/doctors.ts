import { s } from "../../sentence.ts";
import type { ExplorationsOf } from "../../types.ts";

/** What doctors do: opened by the companion. */
export const DOCTORS: ExplorationsOf<"doctors"> = {
  "big-camera": {
    ask: "¿Quieres ver la cámara grande con un anillo?",
    told: [
      s("Te acuestas en una camilla que pasa por un gran anillo.", "DX-53"),
      s("El anillo hace fotos de ti por dentro y no te toca.", "DX-22", "DX-53"),
      s("Zumba, y las fotos no duelen.", "DX-16", "DX-53"),
    ],
    askBack: ["¿Cómo crees que suena el anillo?", "¿Qué peluche te gustaría llevar?"],
    found: "cómo es la cámara grande",
  },
  "picture-tunnel": {
    ask: "¿Quieres ver el túnel que hace fotos?",
    told: [
      s("Es un túnel corto con un imán muy fuerte.", "DX-25", "DX-55"),
      s("Hace mucho ruido, y por eso te protegen los oídos.", "DX-26"),
      s("Las fotos no duelen, y alguien te cuida y puede hablar contigo.", "DX-16", "DX-55"),
    ],
    askBack: ["¿Hacemos ese ruido de golpecitos?", "¿En qué te gustaría pensar ahí dentro?"],
    found: "cómo es el túnel que hace fotos",
  },
  "tiny-piece": {
    ask: "¿Quieres ver cómo los doctores averiguan qué es un bulto?",
    told: [
      s("Primero te dan medicina, y si aún sientes algo, dilo.", "DX-37"),
      s("Luego sacan unos pedacitos del bulto y los ven de cerca.", "DX-60", "DX-39"),
      s("Lo que ves aquí es solo un dibujo, para mostrarte cómo es.", "MO-15"),
      s("El lugar puede doler unos días, y te van a ayudar.", "DX-61"),
    ],
    askBack: ["¿A quién te gustaría tener cerca?", "¿Qué quieres preguntar sobre eso?"],
    found: "cómo los doctores averiguan qué es un bulto",
  },
  operation: {
    ask: "¿Quieres saber cómo sacan los doctores un bulto?",
    told: [
      s(
        "En el sueño de la operación no sientes nada, y un doctor se queda hasta que despiertas.",
        "TX-26",
        "TX-27",
      ),
      s("Los doctores tratan de sacar todo el bulto.", "TX-1"),
      s("Lo que ves aquí es solo un dibujo, para mostrarte cómo es.", "MO-15"),
      s("Después te puede doler, y te van a ayudar.", "SE-6"),
    ],
    askBack: [
      "¿A quién te gustaría ver al despertar?",
      "¿En qué se diferencia ese sueño de tu sueño de la noche?",
    ],
    found: "cómo sacan los doctores un bulto",
  },
  "strong-rays": {
    ask: "¿Quieres ver cómo ayudan los rayos fuertes?",
    told: [
      s(
        "A algunos niños les dan rayos fuertes en un solo punto, y no se sienten.",
        "TX-2",
        "TX-51",
        "TX-34",
      ),
      s("Pasas unos minutos a solas, sin moverte, y el equipo te ve y te oye.", "TX-34"),
      s("Lo que ves aquí es solo un dibujo, para mostrarte cómo es.", "MO-15"),
      s("Tu equipo te dice si están en tu plan.", "CR-4"),
    ],
    askBack: [
      "¿Jugamos a no movernos, como una piedra?",
      "¿Qué te gustaría preguntar a tu equipo?",
    ],
    found: "cómo ayudan los rayos fuertes",
  },
  "travelling-medicine": {
    ask: "¿Quieres ver una medicina que viaja?",
    told: [
      s("A algunos niños les dan una medicina que va a donde va su sangre.", "TX-2", "TX-54"),
      s("Si hay {cells}, hace que les cueste crecer.", "TX-12"),
      s("Quizás te canses o vomites, y hay medicina que ayuda.", "SE-2", "SE-11"),
    ],
    askBack: [
      "¿Sigues su camino con el dedo?",
      "¿Qué te hace sentir bien cuando te cansas?",
      "¿Qué te gustaría preguntar a tu equipo?",
    ],
    found: "cómo viaja una medicina",
  },
};
