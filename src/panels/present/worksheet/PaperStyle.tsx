import { useStyleSheet } from "../../../ui/use-style-sheet.ts";

export const PAPERS = ["a4", "letter"] as const;
export type Paper = (typeof PAPERS)[number];

/** Millimetres. */
export const PAPER_SIZES: Readonly<Record<Paper, { width: number; height: number }>> = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
};
export const PAPER_MARGIN = 12;

/** Tells the printer which paper it is; a style sheet cannot ask what was chosen. */
export function PaperStyle({ paper }: { readonly paper: Paper }) {
  const { width, height } = PAPER_SIZES[paper];
  useStyleSheet(
    `@page{size:${width}mm ${height}mm;margin:${PAPER_MARGIN}mm}.worksheet-page{block-size:${height - 2 * PAPER_MARGIN - 1}mm}`,
  );
  return null;
}
