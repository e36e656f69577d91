import type { Wording } from "../types.ts";

export const WORDING: Wording = {
  sides: {
    left: {
      child: "lado izquierdo del cuerpo",
      family: "lado izquierdo del cuerpo",
      clinician: "lado izquierdo del cuerpo",
    },
    right: {
      child: "lado derecho del cuerpo",
      family: "lado derecho del cuerpo",
      clinician: "lado derecho del cuerpo",
    },
  },
  illness: {
    cancer: {
      this: "este cáncer",
      bare: "cáncer",
      rare: "un cáncer muy raro",
      cell: "una célula de cáncer",
      cells: "células de cáncer",
      turns: "se vuelve cáncer",
      none: "no son cáncer",
    },
    lump: {
      this: "este bulto",
      bare: "bulto",
      rare: "un bulto muy raro",
      cell: "una célula de bulto",
      cells: "células de bulto",
      turns: "se vuelve un bulto",
      none: "no son un bulto así",
    },
    illness: {
      this: "esta enfermedad",
      bare: "enfermedad",
      rare: "una enfermedad muy rara",
      cell: "una célula de esta enfermedad",
      cells: "células de esta enfermedad",
      turns: "trae esta enfermedad",
      none: "no son esta enfermedad",
    },
  },
};
