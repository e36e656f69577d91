/** Sentences about marks that were read and found right: English and Spanish, each to a child, a family and clinicians. */
import type { StructureId } from "../../src/domain/anatomy.ts";
import type { Mark } from "../../src/domain/rooms/marks.ts";
import type { Vec3 } from "../../src/domain/rooms/spots.ts";

interface Golden {
  readonly structure: StructureId;
  /** Where in the part's bounds. */
  readonly share: Vec3;
  readonly normal: Vec3;
  readonly ageYears: number;
  readonly mark: Pick<Mark, "kind" | "sizeMm" | "growth">;
  readonly told: readonly string[];
}

export const GOLDEN: readonly Golden[] = [
  {
    structure: "femur-distal-metaphysis-left",
    share: [0.5, 0.2, 1],
    normal: [0, 0, 1],
    ageYears: 10,
    mark: { kind: "point", sizeMm: 35, growth: "outward" },
    told: [
      "The marked place is in the lower part of the thigh bone, on the body's left side, close to the knee's growth plate. It is about as big as a walnut.",
      "The marked place is in the lower part of the thigh bone (femur), at the front, on the body's left side, close to the knee's growth plate. It is about 35 mm (3.5 cm) across, like a walnut, and grows outward.",
      "Distal femoral metaphysis, anterior aspect, body's left side, adjacent to its physis (open at this age); 35 mm, extraosseous growth.",
      "El lugar marcado está en la parte de abajo del hueso del muslo, en el lado izquierdo del cuerpo, cerca de la placa de crecimiento de la rodilla. Es más o menos del tamaño de una nuez.",
      "El lugar marcado está en la parte inferior del hueso del muslo (fémur), por delante, en el lado izquierdo del cuerpo, cerca de la placa de crecimiento de la rodilla. Mide unos 35 mm (3,5 cm), como una nuez, y crece hacia afuera.",
      "Metáfisis distal del fémur, cara anterior, lado izquierdo del cuerpo, junto a su fisis (abierta a esta edad); 35 mm, crecimiento extraóseo.",
    ],
  },
  {
    structure: "femur-distal-metaphysis-left",
    share: [0.5, 0.2, 1],
    normal: [0, 0, 1],
    ageYears: 20,
    mark: { kind: "point", sizeMm: null, growth: null },
    told: [
      "The marked place is in the lower part of the thigh bone, on the body's left side, close to the knee.",
      "The marked place is in the lower part of the thigh bone (femur), at the front, on the body's left side, close to the knee.",
      "Distal femoral metaphysis, anterior aspect, body's left side, close to the knee joint.",
      "El lugar marcado está en la parte de abajo del hueso del muslo, en el lado izquierdo del cuerpo, cerca de la rodilla.",
      "El lugar marcado está en la parte inferior del hueso del muslo (fémur), por delante, en el lado izquierdo del cuerpo, cerca de la rodilla.",
      "Metáfisis distal del fémur, cara anterior, lado izquierdo del cuerpo, cerca de la articulación de la rodilla.",
    ],
  },
  {
    structure: "tibia-proximal-physis-right",
    share: [0.5, 0.5, 0.5],
    normal: [0, 0, 1],
    ageYears: 15,
    mark: { kind: "point", sizeMm: 12, growth: "within" },
    told: [
      "The marked place is in the growth plate of the shin bone near the knee, on the body's right side, a plate that turns into bone around this age. It is about as big as a marble.",
      "The marked place is in the growth plate of the shin bone (tibia) near the knee, on the body's right side, a plate that closes around this age. It is about 12 mm (1.2 cm) across, like a marble, and grows within the bone.",
      "Proximal tibial physis, body's right side, closing around this age; 12 mm, growth confined to the bone.",
      "El lugar marcado está en la placa de crecimiento del hueso de la espinilla, cerca de la rodilla, en el lado derecho del cuerpo, una placa que se hace hueso hacia esta edad. Es más o menos del tamaño de una canica.",
      "El lugar marcado está en la placa de crecimiento del hueso de la espinilla (tibia), cerca de la rodilla, en el lado derecho del cuerpo, una placa que se cierra hacia esta edad. Mide unos 12 mm (1,2 cm), como una canica, y crece dentro del hueso.",
      "Fisis proximal de la tibia, lado derecho del cuerpo, en cierre hacia esta edad; 12 mm, crecimiento limitado al hueso.",
    ],
  },
  {
    structure: "stomach",
    share: [0.5, 0.9, 0.5],
    normal: [0, 0, 1],
    ageYears: 10,
    mark: { kind: "point", sizeMm: 50, growth: "inward" },
    told: [
      "The marked place is in the upper part of the stomach, on the body's left side. It is about as big as a small egg.",
      "The marked place is in the upper part of the stomach, in its front wall, on the body's left side. It is about 50 mm (5 cm) across, like a small egg, and grows into the hollow inside.",
      "Stomach, upper part, anterior wall, body's left side; 50 mm, intraluminal growth.",
      "El lugar marcado está en la parte de arriba del estómago, en el lado izquierdo del cuerpo. Es más o menos del tamaño de un huevo pequeño.",
      "El lugar marcado está en la parte superior del estómago, en su pared de delante, en el lado izquierdo del cuerpo. Mide unos 50 mm (5 cm), como un huevo pequeño, y crece hacia el hueco de adentro.",
      "Estómago, parte superior, pared anterior, lado izquierdo del cuerpo; 50 mm, crecimiento intraluminal.",
    ],
  },
  {
    structure: "ileum",
    share: [0.1, 0.5, 0.5],
    normal: [0, 0, 1],
    ageYears: 6,
    mark: { kind: "area", sizeMm: 20, growth: null },
    told: [
      "The marked area is in the last part of the small gut, on the body's right side, close to where the small gut meets the big gut. It is about as wide as a grape.",
      "The marked area is in the last part of the small intestine (ileum), on the body's right side, close to where the small intestine enters the large one. It is about 20 mm (2 cm) across, as wide as a grape.",
      "Ileum, body's right side, close to the ileocaecal valve; area 20 mm across.",
      "La zona marcada está en la última parte del intestino delgado, en el lado derecho del cuerpo, cerca de donde se juntan los dos intestinos. Es más o menos tan ancha como una uva.",
      "La zona marcada está en la última parte del intestino delgado (íleon), en el lado derecho del cuerpo, cerca de donde el intestino delgado entra en el grueso. Mide unos 20 mm (2 cm) de ancho, como una uva.",
      "Íleon, lado derecho del cuerpo, cerca de la válvula ileocecal; área de 20 mm.",
    ],
  },
  {
    structure: "transverse-colon",
    share: [0.1, 0.7, 0.5],
    normal: [0, 0, -1],
    ageYears: 15,
    mark: { kind: "point", sizeMm: null, growth: "within" },
    told: [
      "The marked place is in the big gut where it goes across, on the body's right side.",
      "The marked place is in the crosswise stretch of the large intestine (transverse colon), in its back wall, on the body's right side. It grows within the wall.",
      "Transverse colon, posterior wall, body's right side; intramural growth.",
      "El lugar marcado está en el tramo del intestino grueso que cruza, en el lado derecho del cuerpo.",
      "El lugar marcado está en el tramo del intestino grueso que cruza (colon transverso), en su pared de atrás, en el lado derecho del cuerpo. Crece dentro de la pared.",
      "Colon transverso, pared posterior, lado derecho del cuerpo; crecimiento intramural.",
    ],
  },
  {
    structure: "inferior-vena-cava-lower",
    share: [0.5, 0.98, 1],
    normal: [0, 0, 1],
    ageYears: 10,
    mark: { kind: "point", sizeMm: 40, growth: "outward" },
    told: [
      "The marked place is in the lower part of the big belly vein, close to the kidney veins. It is about as big as a table tennis ball.",
      "The marked place is in the lower part of the big vein of the belly (inferior vena cava), in its front wall, close to the kidney veins. It is about 40 mm (4 cm) across, like a table tennis ball, and grows outward.",
      "Infrarenal inferior vena cava, anterior wall, close to the renal vein ostia; 40 mm, exophytic growth.",
      "El lugar marcado está en la parte baja de la gran vena de la barriga, cerca de las venas de los riñones. Es más o menos del tamaño de una pelota de tenis de mesa.",
      "El lugar marcado está en la parte baja de la gran vena del abdomen (vena cava inferior), en su pared de delante, cerca de las venas de los riñones. Mide unos 40 mm (4 cm), como una pelota de tenis de mesa, y crece hacia afuera.",
      "Vena cava inferior infrarrenal, pared anterior, cerca de la desembocadura de las venas renales; 40 mm, crecimiento exofítico.",
    ],
  },
  {
    structure: "great-saphenous-vein-right",
    share: [0.5, 0.9, 0.5],
    normal: [0, 0, 1],
    ageYears: 20,
    mark: { kind: "area", sizeMm: 15, growth: null },
    told: [
      "The marked area is in the long leg vein, at the thigh, on the body's right side. It is about as wide as a marble.",
      "The marked area is in the long vein under the skin of the leg (great saphenous vein), at the thigh, on the body's right side. It is about 15 mm (1.5 cm) across, as wide as a marble.",
      "Great saphenous vein, thigh segment, body's right side; area 15 mm across.",
      "La zona marcada está en la vena larga de la pierna, a la altura del muslo, en el lado derecho del cuerpo. Es más o menos tan ancha como una canica.",
      "La zona marcada está en la vena larga bajo la piel de la pierna (vena safena mayor), a la altura del muslo, en el lado derecho del cuerpo. Mide unos 15 mm (1,5 cm) de ancho, como una canica.",
      "Vena safena mayor en el muslo, lado derecho del cuerpo; área de 15 mm.",
    ],
  },
  {
    structure: "skin-trunk-back",
    share: [0.2, 0.1, 0.1],
    normal: [0, 0, -1],
    ageYears: 10,
    mark: { kind: "area", sizeMm: 9, growth: "within" },
    told: [
      "The marked area is in the skin of the part we sit on, on the body's right side. It is about as wide as a pea.",
      "The marked area is in the skin of the buttock, on the body's right side. It is about 9 mm (0.9 cm) across, as wide as a pea, and grows within the skin.",
      "Skin of the buttock, body's right side; area 9 mm across, intradermal growth.",
      "La zona marcada está en la piel de la parte con que nos sentamos, en el lado derecho del cuerpo. Es más o menos tan ancha como un guisante.",
      "La zona marcada está en la piel de la nalga, en el lado derecho del cuerpo. Mide unos 9 mm (0,9 cm) de ancho, como un guisante, y crece dentro de la piel.",
      "Piel de la nalga, lado derecho del cuerpo; área de 9 mm, crecimiento intradérmico.",
    ],
  },
  {
    structure: "skin-foot-left",
    share: [0.5, 0.1, 0.95],
    normal: [0, -1, 0],
    ageYears: 6,
    mark: { kind: "point", sizeMm: 2, growth: "inward" },
    told: [
      "The marked place is in the skin of the front of the foot, on the sole side, on the body's left side. It is about as big as the head of a pin.",
      "The marked place is in the skin of the front of the foot, on the sole side, on the body's left side. It is about 2 mm (0.2 cm) across, like the head of a pin, and grows deeper, under the skin.",
      "Skin of the forefoot, plantar aspect, body's left side; 2 mm, subcutaneous growth.",
      "El lugar marcado está en la piel de la parte de adelante del pie, del lado de la planta, en el lado izquierdo del cuerpo. Es más o menos del tamaño de la cabeza de un alfiler.",
      "El lugar marcado está en la piel de la parte de adelante del pie, del lado de la planta, en el lado izquierdo del cuerpo. Mide unos 2 mm (0,2 cm), como la cabeza de un alfiler, y crece hacia lo hondo, debajo de la piel.",
      "Piel del antepié, cara plantar, lado izquierdo del cuerpo; 2 mm, crecimiento subcutáneo.",
    ],
  },
  {
    structure: "skin-arm-right",
    share: [0.5, 0.5, 0.5],
    normal: [1, 0, 0],
    ageYears: 10,
    mark: { kind: "area", sizeMm: 200, growth: "outward" },
    told: [
      "The marked area is in the skin of the upper arm, facing inward, on the body's right side. It is wider than a grapefruit.",
      "The marked area is in the skin of the upper arm, facing inward, on the body's right side. It is about 200 mm (20 cm) across, wider than a grapefruit, and grows outward.",
      "Skin of the upper arm, medial aspect, body's right side; area 200 mm across, exophytic growth.",
      "La zona marcada está en la piel de la parte de arriba del brazo, por el lado de adentro, en el lado derecho del cuerpo. Es más ancha que un pomelo.",
      "La zona marcada está en la piel de la parte superior del brazo, por la cara interna, en el lado derecho del cuerpo. Mide unos 200 mm (20 cm) de ancho, más que un pomelo, y crece hacia afuera.",
      "Piel del brazo, cara medial, lado derecho del cuerpo; área de 200 mm, crecimiento exofítico.",
    ],
  },
  {
    structure: "liver",
    share: [0.2, 0.5, 1],
    normal: [0, 0, 1],
    ageYears: 10,
    mark: { kind: "point", sizeMm: 67, growth: "outward" },
    told: [
      "The marked place is in the middle part of the liver, on the body's right side. It is about as big as a tennis ball.",
      "The marked place is in the middle part of the liver, at the front, on the body's right side. It is about 67 mm (6.7 cm) across, like a tennis ball, and grows outward.",
      "Liver, middle part, anterior aspect, body's right side; 67 mm, exophytic growth.",
      "El lugar marcado está en la parte media del hígado, en el lado derecho del cuerpo. Es más o menos del tamaño de una pelota de tenis.",
      "El lugar marcado está en la parte media del hígado, por delante, en el lado derecho del cuerpo. Mide unos 67 mm (6,7 cm), como una pelota de tenis, y crece hacia afuera.",
      "Hígado, parte media, cara anterior, lado derecho del cuerpo; 67 mm, crecimiento exofítico.",
    ],
  },
  {
    structure: "vertebral-column",
    share: [0.5, 0.1, 0.9],
    normal: [0, 0, 1],
    ageYears: 15,
    mark: { kind: "point", sizeMm: null, growth: null },
    told: [
      "The marked place is in the low part of the back bones.",
      "The marked place is in the lower back part of the spine (lumbar vertebrae), at the front.",
      "Lumbar spine, anterior aspect.",
      "El lugar marcado está en los huesos de la parte baja de la espalda.",
      "El lugar marcado está en la parte baja de la columna (vértebras lumbares), por delante.",
      "Columna lumbar, cara anterior.",
    ],
  },
];
