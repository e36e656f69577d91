/** Figures side by side as text: one column for each of those compared, each beside the first as a ratio. */

export interface Row {
  readonly name: string;
  readonly unit: string;
  /** In the order of the columns; null where there is nothing to measure. */
  readonly values: readonly (number | null)[];
}

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

const NOTHING = "–";

/** Three digits that matter, whole numbers as they are. */
export function showNumber(value: number | null): string {
  if (value === null) return NOTHING;
  if (Number.isInteger(value)) return value.toLocaleString("en");
  const digits =
    Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 4;
  return value.toLocaleString("en", { maximumFractionDigits: digits });
}

/** How many times the first; nothing where one of them is missing or the first is none. */
export function showRatio(value: number | null, first: number | null): string {
  if (value === null || first === null || first === 0) return "";
  return ` (${(value / first).toFixed(2)}×)`;
}

/** As Markdown, the columns in line for whoever reads it as text. */
export function showTable({ title, columns, rows }: Table): string {
  const cells = [
    ["", ...columns],
    ...rows.map(({ name, unit, values }) => [
      unit ? `${name}, ${unit}` : name,
      ...values.map(
        (value, i) => showNumber(value) + (i === 0 ? "" : showRatio(value, values[0] ?? null)),
      ),
    ]),
  ];
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const lines = cells.map(
    (row) =>
      `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(" | ")} |`,
  );
  const rule = `| ${widths.map((width, i) => (i === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [`### ${title}`, "", lines[0], rule, ...lines.slice(1), ""].join("\n");
}
