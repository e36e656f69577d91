import { encodeQR } from "qr";
import { useMemo } from "react";

export interface QrCodeProps {
  /** What a camera is to read; at most 2,331 bytes as UTF-8. */
  readonly text: string;
  /** What it leads to, spoken in place of the pattern. */
  readonly label: string;
  readonly className?: string;
}

/** Free modules on each side: with fewer, cameras miss the code beside other dark things. */
const QUIET_MODULES = 4;

/**
 * A QR code as one path, sharp at every size. Dark on white in every theme, for cameras that know nothing else.
 * @throws while drawing when the text is too long for any code
 */
export function QrCode({ text, label, className = "qr-code" }: QrCodeProps) {
  const { size, path } = useMemo(() => {
    const rows = encodeQR(text, "raw", { ecc: "medium", border: QUIET_MODULES });
    return { size: rows.length, path: rows.map(rowPath).join("") };
  }, [text]);
  return (
    <svg
      className={className}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      style={{ forcedColorAdjust: "none", printColorAdjust: "exact" }}
    >
      <path d={`M0 0h${size}v${size}H0z`} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

/** The dark runs of a row, each a rectangle one module high. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = "";
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x++;
    const width = x + 1 - start;
    path += `M${start} ${y}h${width}v1h-${width}z`;
  }
  return path;
}
