export const words = {
  readAloud: {
    label: "Leer en voz alta",
    listen: "Escuchar",
    pause: "Pausa",
    goOn: "Seguir",
    stop: "Detener",
    speed: "Velocidad",
    rate: { verySlow: "Muy lenta", slow: "Lenta", normal: "Normal", fast: "Rápida" },
    noVoice: "Este dispositivo no tiene una voz propia que pueda leer estas palabras en voz alta.",
  },
};
