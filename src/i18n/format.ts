/** Numbers as the language writes them, through the platform's Intl. */

const BYTES_PER_MEGABYTE = 1_000_000;

/** Making one takes milliseconds on a slow device. */
const megabyteFormats = new Map<string, Intl.NumberFormat>();

/** "3.4 MB". Below a tenth of a megabyte it still says 0.1, never 0. */
export function formatMegabytes(lang: string, bytes: number): string {
  let format = megabyteFormats.get(lang);
  if (!format) {
    format = new Intl.NumberFormat(lang, {
      style: "unit",
      unit: "megabyte",
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
    megabyteFormats.set(lang, format);
  }
  return format.format(Math.max(0.1, bytes / BYTES_PER_MEGABYTE));
}

/** "1.39 m" of centimetres; spelled out, "1.39 metres", for those who listen. */
export function formatMetres(
  lang: string,
  centimetres: number,
  unitDisplay: "short" | "long",
): string {
  return new Intl.NumberFormat(lang, {
    style: "unit",
    unit: "meter",
    unitDisplay,
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(centimetres / 100);
}
