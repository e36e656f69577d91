/** 3MF Core Specification 1.3: an archive with one model in millimetres, and who made it. */
import { strToU8, zipSync } from "fflate";
import type { PrintMesh } from "./unite.ts";

/** What the file says of itself, by the names that the specification gives. */
export interface PrintMetadata {
  readonly Title: string;
  readonly Description: string;
  readonly Designer: string;
  readonly Copyright: string;
  readonly LicenseTerms: string;
  readonly Application: string;
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const MODEL_PATH = "3D/3dmodel.model";
const CONTENT_TYPES = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="model" ContentType="application/vnd.ms-package.3dmanufacturing-3dmodel+xml"/></Types>`;
const RELATIONSHIPS = `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="model" Target="/${MODEL_PATH}" Type="http://schemas.microsoft.com/3dmanufacturing/2013/01/3dmodel"/></Relationships>`;

/** Enough to read the same 32 bits back. */
const DIGITS = 9;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
const escaped = (text: string): string => text.replaceAll(/[&<>"]/gu, (sign) => ESCAPES[sign]!);
const number = (value: number): string => String(Number(value.toPrecision(DIGITS)));

/** @param lang of the metadata, as in BCP 47 */
export function writeThreeMf(
  mesh: PrintMesh,
  metadata: PrintMetadata,
  lang: string,
): Uint8Array<ArrayBuffer> {
  const files = {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": RELATIONSHIPS,
    [MODEL_PATH]: modelXml(mesh, metadata, lang),
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
    // The same input gives the same file; archives cannot hold a year before 1980.
    { mtime: new Date(1980, 0, 1) },
  );
}

function modelXml({ positions, triangles }: PrintMesh, metadata: PrintMetadata, lang: string) {
  const lines = Object.entries(metadata).map(
    ([name, text]) => `<metadata name="${name}">${escaped(text)}</metadata>`,
  );
  const vertices: string[] = [];
  for (let v = 0; v < positions.length; v += 3) {
    const [x, y, z] = [0, 1, 2].map((k) => number(positions[v + k]!));
    vertices.push(`<vertex x="${x}" y="${y}" z="${z}"/>`);
  }
  const faces: string[] = [];
  for (let t = 0; t < triangles.length; t += 3)
    faces.push(
      `<triangle v1="${triangles[t]}" v2="${triangles[t + 1]}" v3="${triangles[t + 2]}"/>`,
    );
  return `${XML}<model unit="millimeter" xml:lang="${lang}" xmlns="http://schemas.microsoft.com/3dmanufacturing/core/2015/02">
${lines.join("\n")}
<resources><object id="1" type="model" name="${escaped(metadata.Title)}"><mesh><vertices>
${vertices.join("\n")}
</vertices><triangles>
${faces.join("\n")}
</triangles></mesh></object></resources>
<build><item objectid="1"/></build></model>
`;
}
