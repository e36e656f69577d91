export const words = {
  hint: "Puede que no haya conexión o que la página se haya renovado entretanto. Volver a cargar la página puede ayudar. Lo que se haya marcado o hecho en ella se pierde entonces.",
  reload: "Volver a cargar la página",
  roomFailed:
    "No se pudo traer lo que esta sala dibuja sobre el cuerpo. El cuerpo, las listas y las palabras funcionan.",
};
