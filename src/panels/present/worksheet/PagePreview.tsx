import { type ReactNode, useEffect, useRef, useState } from "react";
import { type Paper, PAPER_MARGIN, PAPER_SIZES } from "./PaperStyle.tsx";

/** CSS pixels in a millimetre. */
const MM_PX = 96 / 25.4;

export interface PagePreviewProps {
  readonly paper: Paper;
  readonly children: ReactNode;
}

/** A page as large as there is room for it; what is printed is the page itself. */
export function PagePreview({ paper, children }: PagePreviewProps) {
  const { width, height } = PAPER_SIZES[paper];
  const sheet = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  useEffect(() => {
    const element = sheet.current;
    if (!element || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(([entry]) => {
      // On paper it has no width of its own.
      if (entry && entry.contentRect.width > 0) setScale(entry.contentRect.width / (width * MM_PX));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [width]);
  return (
    <div
      ref={sheet}
      className="worksheet-sheet"
      style={{ aspectRatio: `${width} / ${height}`, maxInlineSize: `${width}mm` }}
    >
      <div
        className="worksheet-scaled"
        style={{ padding: `${PAPER_MARGIN}mm`, inlineSize: `${width}mm`, scale: `${scale}` }}
      >
        {children}
      </div>
    </div>
  );
}
