export const words = {
  room: {
    name: {
      look: "Mirar libremente",
      present: "Dar una clase",
      explore: "Explorar con un niño o una niña",
      show: "Hablar con una familia",
    },
    about: {
      look: "El cuerpo y sus explicaciones, a su ritmo.",
      present: "Lecciones para proyectar, un juego de preguntas y una ficha.",
      explore: "Pocas cosas y grandes; colores y pegatinas; una ayuda para quien acompaña.",
      show: "Marcar un lugar, decirlo con palabras sencillas e imprimir una hoja.",
    },
    share: "Compartir y guardar",
  },
  settingsFile: {
    entries:
      "Algunos ajustes del archivo que acompaña a esta página no se entienden y se pasan por alto: {{entries}}.",
    unreadable:
      "El archivo de ajustes que acompaña a esta página no se puede leer; se pasa por alto.",
    understood: "Entendido",
  },
  history: { undo: "Deshacer", redo: "Rehacer" },
};
