import { COPYRIGHT, CREDITS, referenceLines } from "../../../domain/credits.ts";
import type { Solid } from "../solids.ts";
import { fetchKernel } from "./kernel.ts";
import { onPlate } from "./plate.ts";
import { writeStl } from "./stl.ts";
import { writeThreeMf } from "./three-mf.ts";
import { unite } from "./unite.ts";

export const PRINT_FORMATS = ["3mf", "stl"] as const;
export type PrintFormat = (typeof PRINT_FORMATS)[number];

const TYPES: Readonly<Record<PrintFormat, string>> = { "3mf": "model/3mf", stl: "model/stl" };

export interface PrintRequest {
  /** Metres, at the age that is wanted. */
  readonly solids: readonly Solid[];
  /** 1 for true size. */
  readonly scale: number;
  readonly format: PrintFormat;
  /** For people who open the file, in their language. */
  readonly title: string;
  readonly description: string;
  readonly lang: string;
}

/**
 * The file that a printer's program reads.
 * @throws NotClosedError naming a part that cannot be printed; anything else when the kernel cannot be fetched
 */
export async function makePrint(request: PrintRequest): Promise<Blob> {
  const { solids, scale, format, title, description, lang } = request;
  const mesh = unite(onPlate(solids, scale), await fetchKernel());
  const bytes =
    format === "stl"
      ? writeStl(mesh, `${CREDITS.title}, ${CREDITS.licence}, mm`)
      : writeThreeMf(mesh, { ...METADATA, Title: title, Description: description }, lang);
  return new Blob([bytes], { type: TYPES[format] });
}

const METADATA = {
  Designer: CREDITS.title,
  Application: CREDITS.title,
  Copyright: [COPYRIGHT, ...referenceLines()].join("; "),
  LicenseTerms: `${CREDITS.licence}, ${CREDITS.licenceUrl}`,
};
